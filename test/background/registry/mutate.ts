export interface Mutation {
  what: string;
  path: string;
  /** What the file is now; null: it is not there. */
  bytes: Uint8Array | null;
}

type Change = (bytes: Uint8Array, other: Uint8Array, random: () => number) => Uint8Array | null;

/** Ways in which one file goes wrong, on a disk, on the way, or by somebody's hand. */
const changes: Record<string, Change> = {
  'one byte differs': (bytes, _other, random) => {
    const copy = Uint8Array.from(bytes);
    const at = Math.floor(random() * copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 + Math.floor(random() * 127));
    return copy;
  },
  'the end is missing': (bytes, _other, random) => bytes.slice(0, Math.floor(random() * bytes.length)),
  'something is appended': (bytes) => Uint8Array.from([...bytes, 0x7d]),
  'a number is another': (bytes, _other, random) => replaceDigit(bytes, random),
  'it is signed by somebody else': (_bytes, other) => other,
  'it is not there': () => null,
  'it is a page': () => Buffer.from('<!doctype html><title>Sign in</title>'),
};

/** One file of a registry, changed; never its first root, which is what the trust begins with. */
export function mutate(
  files: ReadonlyMap<string, Uint8Array>,
  others: ReadonlyMap<string, Uint8Array>,
  random: () => number,
): Mutation {
  for (;;) {
    const path = pick(
      [...files.keys()].filter((name) => !name.endsWith('.root.json')),
      random,
    );
    const what = pick(Object.keys(changes), random);
    const bytes = files.get(path) ?? new Uint8Array();
    const changed = changes[what]?.(bytes, others.get(path) ?? Buffer.from('{}'), random);
    if (changed === undefined) continue;
    // The letters of a hexadecimal number may be large or small: that is no change.
    const isSame = changed !== null && textOf(changed).toLowerCase() === textOf(bytes).toLowerCase();
    if (!isSame) return { what: `${path}: ${what}`, path, bytes: changed };
  }
}

function replaceDigit(bytes: Uint8Array, random: () => number): Uint8Array {
  const text = textOf(bytes);
  const digits = [...text.matchAll(/\d/g)];
  const at = pick(digits, random).index ?? 0;
  const other = (Number(text[at]) + 1 + Math.floor(random() * 9)) % 10;
  return Buffer.from(`${text.slice(0, at)}${other}${text.slice(at + 1)}`);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}
