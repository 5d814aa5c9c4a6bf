import { join } from 'node:path';
import { judge } from '../../src/core/judge.ts';
import { buildNameIndex } from '../../src/core/political/names.ts';
import { bundledParties } from '../../src/core/political/parties.ts';
import { buildRegistry } from '../../src/core/registry/registry.ts';
import { readRegistryDir } from '../../src/publisher/read-registry.ts';
import { sampleReport } from '../hub/sample-report.ts';
import { builtExtension } from '../tools/built-extension.ts';
import type { BenchGroup } from './figure.ts';
import { median } from './median.ts';

const rounds = 2000;

/** What one judgement costs the worker, with the sample registry. */
export const judging: BenchGroup = {
  name: 'judging',
  async run() {
    const { index, packs } = readRegistryDir(join(builtExtension('chrome'), 'registry'));
    const registry = buildRegistry(index, packs);
    const contests = packs.flatMap((pack) => pack.contests);
    const names = buildNameIndex(
      contests,
      packs.flatMap((pack) => pack.contestants),
      bundledParties,
    );
    const { sighting } = sampleReport();
    const text = sighting.text.repeat(10).slice(0, 500);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      judge({ ...sighting, text }, registry, names, '2026-11-25T08:00:00.000Z');
      times.push((performance.now() - start) * 1000);
    }
    return [
      { name: 'one judgement, text of 500 characters (µs, median)', value: median(times), budget: null },
    ];
  },
};
