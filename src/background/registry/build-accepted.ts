import type { RegistryIndex } from '../../core/registry/index-builder.ts';
import { IndexBuilder } from '../../core/registry/index-builder.ts';
import { type Contestant, parsePackHead } from '../../core/registry/pack.ts';
import { RegistryError } from '../../core/registry/registry-error.ts';
import type { PackFacts, RegistryFacts } from '../../core/registry/registry-facts.ts';
import { parseRevocations, revokedKeys } from '../../core/registry/revocations.ts';
import { affixesPath, calendarPath, type ListRules, readListRules } from './list-rules.ts';
import type { Accepted, StoredTarget } from './registry-database.ts';
import { pause, runSliced } from './run-sliced.ts';
import type { Verified } from './verified.ts';

export interface Rebuilt {
  accepted: Accepted;
  targets: StoredTarget[];
  built: { index: RegistryIndex; contestants: Contestant[] } | null;
}

const revocationsPath = 'revocations/revocations.json';
type ReadTarget = (path: string) => Promise<StoredTarget | null>;

/** A pack with the instant until which its signers vouch for it. */
interface PackRef {
  path: string;
  expires: string;
}

/** Makes what is stored and judged with out of what was verified. The index only where it would be another. */
export async function buildAccepted(
  verified: Verified,
  before: Accepted | null,
  readStored: ReadTarget,
): Promise<Rebuilt> {
  const read = async (path: string) => verified.fetched.get(path) ?? (await readStored(path));
  const targets = new Map([...verified.roles.values()].flatMap((role) => [...role.targets]));
  const packs = packRefs(verified, before);
  for (const { path } of packs) if (!targets.has(path)) targets.set(path, before?.targets.get(path) ?? '');
  const rules = await readRules(targets, before, read);
  const revocations = verified.roles.get('cabut');
  const rest = { targets, affixes: rules.affixes, lapsed: verified.lapsed };
  const fetched = [...verified.fetched.values()];
  if (before !== null && isSameContent(before, targets, packs)) {
    const sources = before.facts.packs.map((pack, at) => ({
      ...pack,
      expires: packs[at]?.expires ?? pack.expires,
    }));
    const facts = factsOf(verified, rules, sources, revocations?.expires ?? '');
    return { accepted: { ...before, ...rest, facts }, targets: fetched, built: null };
  }
  const revoked = revokedKeys(parseRevocations(await readJson(read, revocationsPath), revocationsPath));
  const elections = new Set(rules.elections.map(({ id }) => id));
  const builder = new IndexBuilder(revoked, rules.affixes, elections);
  for (const { path, expires } of packs) {
    const head = parsePackHead(await readJson(read, path), path);
    await runSliced(builder.addPack(head, path, expires));
  }
  const { index, packs: packFacts, contests, contestants } = await runSliced(builder.finish());
  const facts = factsOf(verified, rules, packFacts, revocations?.expires ?? '');
  return { accepted: { ...rest, facts, contests }, targets: fetched, built: { index, contestants } };
}

/** Current packs, and those of lapsed roles as they were, which now count as expired. */
function packRefs({ roles, lapsed }: Verified, before: Accepted | null): PackRef[] {
  const current = [...roles.values()].flatMap((role) =>
    [...role.targets.keys()].filter(isPack).map((path) => ({ path, expires: role.expires })),
  );
  const old = (before?.facts.packs ?? [])
    .filter(({ path }) => lapsed.some((role) => path.startsWith(`accounts/${role}/`)))
    .map(({ path, expires }) => ({ path, expires }));
  return [...current, ...old].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isPack(path: string): boolean {
  return path.startsWith('accounts/');
}

async function readRules(
  targets: ReadonlyMap<string, string>,
  before: Accepted | null,
  read: ReadTarget,
): Promise<ListRules> {
  const files = new Map<string, Uint8Array>();
  for (const path of [calendarPath, affixesPath]) {
    const target = targets.has(path) ? await read(path) : null;
    if (target !== null) files.set(path, target.bytes);
  }
  const lastGood = before === null ? null : { elections: before.facts.elections, affixes: before.affixes };
  return readListRules(files, lastGood);
}

/** Whether the index would come out the same: the same packs, revocations, elections and affixes. */
function isSameContent(
  before: Accepted,
  targets: ReadonlyMap<string, string>,
  packs: readonly PackRef[],
): boolean {
  const paths = [...packs.map(({ path }) => path), revocationsPath, calendarPath, affixesPath];
  return (
    packs.length === before.facts.packs.length &&
    paths.every((path) => before.targets.get(path) === targets.get(path))
  );
}

function factsOf(
  { top, snapshot, expires }: Verified,
  { elections }: ListRules,
  packs: PackFacts[],
  revocationsExpire: string,
): RegistryFacts {
  const { name, sample } = top;
  const { version, issued } = snapshot;
  return { name, sample, version, issued, expires, revocationsExpire, elections, packs };
}

async function readJson(read: ReadTarget, path: string): Promise<unknown> {
  const target = await read(path);
  if (target === null) throw new RegistryError('target-missing', `${path} is not at hand`);
  await pause();
  const value: unknown = JSON.parse(new TextDecoder().decode(target.bytes));
  await pause();
  return value;
}
