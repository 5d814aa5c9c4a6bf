import { buildNameIndex, type NameIndex } from '../../../src/core/political/names.ts';
import { bundledParties } from '../../../src/core/political/parties.ts';
import { IndexBuilder } from '../../../src/core/registry/index-builder.ts';
import { bundledAffixes } from '../../../src/core/registry/lookalike/handle-core.ts';
import { parsePackHead } from '../../../src/core/registry/pack.ts';
import { openRegistry, type Registry } from '../../../src/core/registry/registry.ts';
import type { Build } from '../../../src/publisher/tuf/desired-roles.ts';

export interface BuiltRegistry {
  registry: Registry;
  names: NameIndex;
}

/** A build as the worker would judge with it, all in memory. `revoked`: keys of urgent revocations. */
export function openBuild({ index, packs }: Build, revoked: readonly string[] = []): BuiltRegistry {
  const elections = new Set(index.elections.map(({ id }) => id));
  const builder = new IndexBuilder(new Set(revoked), bundledAffixes, elections);
  for (const { id, bytes } of packs) {
    const head = parsePackHead(JSON.parse(Buffer.from(bytes).toString('utf8')), id);
    runToEnd(builder.addPack(head, id, index.expires));
  }
  const built = runToEnd(builder.finish());
  const { name, sample, version, issued, expires } = index;
  const registry = openRegistry(
    {
      facts: {
        name,
        sample,
        version,
        issued,
        expires,
        // Seven days longer than the rest, so that tests can see a list go stale before it expires.
        revocationsExpire: new Date(Date.parse(expires) + 7 * 24 * 3600 * 1000).toISOString(),
        elections: index.elections,
        packs: built.packs,
      },
      contests: built.contests,
      index: built.index,
    },
    async (path) => packs.find(({ id }) => id === path)?.bytes ?? new Uint8Array(),
  );
  return { registry, names: buildNameIndex(built.contests, built.contestants, bundledParties) };
}

export function runToEnd<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
