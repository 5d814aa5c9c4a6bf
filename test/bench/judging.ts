import { fileURLToPath } from 'node:url';
import { judge } from '../../src/core/judge.ts';
import { buildRegistryFiles } from '../../src/publisher/build/build-registry.ts';
import { buildOf } from '../../src/publisher/tuf/desired-roles.ts';
import { openBuild } from '../core/registry/built-registry.ts';
import { sampleReport } from '../hub/sample-report.ts';
import type { BenchGroup } from './figure.ts';
import { median } from './median.ts';

const rounds = 2000;
const sample = fileURLToPath(new URL('../../data/sample', import.meta.url));

/** What one judgement costs the worker, with the sample registry. */
export const judging: BenchGroup = {
  name: 'judging',
  async run() {
    const known = openBuild(buildOf(buildRegistryFiles(sample, { today: '2026-11-25' })));
    const { sighting } = sampleReport();
    const text = sighting.text.repeat(10).slice(0, 500);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await judge({ ...sighting, text }, known, '2026-11-25T08:00:00.000Z');
      times.push((performance.now() - start) * 1000);
    }
    return [
      { name: 'one judgement, text of 500 characters (µs, median)', value: median(times), budget: null },
    ];
  },
};
