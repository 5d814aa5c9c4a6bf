import { eachKey, entryAt, type FrontCoded } from '../front-coded.ts';
import { isWithin } from './edit-distance.ts';

/**
 * Finds cores within a few edits (PassJoin: Li, Deng, Wang, Feng 2011): a core is cut into one part more
 * than edits are allowed, so that one part of it stands unchanged in whatever is near it. Parts are kept as
 * positions of their cores in buckets by hash; what a bucket holds by chance is compared and dropped.
 */
export interface SegmentIndex {
  /** Where each bucket's positions start; a power of two of buckets, and the end. */
  starts: Uint32Array;
  /** Positions in the table of cores, 3 bytes each. */
  positions: Uint8Array;
}

const coresAtOnce = 20_000;

/** How many edits two cores may be apart: short ones are soon another word. */
function editsFor(length: number): 1 | 2 {
  return length < 8 ? 1 : 2;
}

export function* buildSegments(cores: FrontCoded): Generator<void, SegmentIndex> {
  const parts = cores.count * 3;
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, parts / 2))));
  const starts = new Uint32Array(buckets + 1);
  const mask = buckets - 1;
  const count = (hash: number) => countIn(starts, (hash & mask) + 1);
  yield* eachKey(cores, (core, length) => eachPart(core, length, count), coresAtOnce);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  }
  yield;
  const next = starts.slice();
  const positions = new Uint8Array((starts[buckets] ?? 0) * 3);
  let position = 0;
  const place = (hash: number) => {
    const at = countIn(next, hash & mask) * 3;
    positions[at] = position & 0xff;
    positions[at + 1] = (position >> 8) & 0xff;
    positions[at + 2] = (position >> 16) & 0xff;
  };
  const placeAll = (core: Uint8Array, length: number, at: number) => {
    position = at;
    eachPart(core, length, place);
  };
  yield* eachKey(cores, placeAll, coresAtOnce);
  return { starts, positions };
}

/** Adds one to a count and answers what it was. */
function countIn(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}

function eachPart(core: Uint8Array, length: number, take: (hash: number) => void): void {
  const parts = editsFor(length) + 1;
  for (let part = 0; part < parts; part += 1) {
    take(hashOf(core, partStart(length, parts, part), partStart(length, parts, part + 1), length, part));
  }
}

/** Parts are as equal as can be; the longer ones stand last. */
function partStart(length: number, parts: number, part: number): number {
  const short = Math.floor(length / parts);
  const longer = length - short * parts;
  return part * short + Math.max(0, part - (parts - longer));
}

/** FNV-1a over the part, its number and the length of its core. */
function hashOf(text: Uint8Array, start: number, end: number, length: number, part: number): number {
  let hash = 0x811c9dc5 ^ (length * 8 + part);
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (text[at] ?? 0), 0x01000193);
  // The low bits choose the bucket, so the high ones are mixed in.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Positions of the cores that are near this one, itself included. */
export function nearCores(core: string, cores: FrontCoded, { starts, positions }: SegmentIndex): number[] {
  const mask = starts.length - 2;
  const tried = new Set<number>();
  const near: number[] = [];
  for (const hash of queryHashes(core)) {
    const bucket = hash & mask;
    for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at += 1) {
      const position =
        (positions[at * 3] ?? 0) | ((positions[at * 3 + 1] ?? 0) << 8) | ((positions[at * 3 + 2] ?? 0) << 16);
      if (tried.has(position)) continue;
      tried.add(position);
      const { key } = entryAt(cores, position);
      if (isWithin(core, key, editsFor(Math.min(core.length, key.length)))) near.push(position);
    }
  }
  return near;
}

/** Every part that a near core might share with this one: by its length, and as far as edits can shift it. */
function queryHashes(core: string): Set<number> {
  const hashes = new Set<number>();
  const bytes = Uint8Array.from(core, (letter) => letter.charCodeAt(0));
  const most = editsFor(core.length);
  for (let length = core.length - most; length <= core.length + most; length += 1) {
    const edits = Math.min(most, editsFor(length));
    const shift = core.length - length;
    if (Math.abs(shift) > edits) continue;
    const parts = editsFor(length) + 1;
    for (let part = 0; part < parts; part += 1) {
      const from = partStart(length, parts, part);
      const size = partStart(length, parts, part + 1) - from;
      for (
        let start = Math.max(0, from - edits);
        start <= Math.min(core.length - size, from + edits);
        start += 1
      ) {
        hashes.add(hashOf(bytes, start, start + size, length, part));
      }
    }
  }
  return hashes;
}
