/**
 * Sorted keys in little space that are searched where they lie (registry.md section 3): blocks of 16, each
 * entry as what it shares with the one before, the rest, and a value of 24 bits. Keys are byte strings:
 * texts whose letters are all below 256 (see account-key-bytes.ts). A key may stand several times.
 */
export interface FrontCoded {
  data: Uint8Array;
  /** Where each block starts in `data`. */
  starts: Uint32Array;
  count: number;
}

const blockSize = 16;
/** Both lengths fit into one byte where they are below 15; else it is this mark and a byte for each. */
const longMark = 0xff;
const longestKey = 255;

/** Takes keys in ascending order. */
export class FrontCodedWriter {
  private data = new Uint8Array(1 << 16);
  private length = 0;
  private readonly starts: number[] = [];
  private count = 0;
  private readonly last = new Uint8Array(longestKey);
  private lastLength = 0;

  /** The key stands in the bytes from one position up to another. */
  add(bytes: Uint8Array, from: number, to: number, value: number): void {
    const length = to - from;
    const common = length > longestKey ? -1 : this.commonWith(bytes, from, length);
    if (common < 0) throw new RangeError('Keys must ascend and be short');
    const isHead = this.count % blockSize === 0;
    if (isHead) this.starts.push(this.length);
    const shared = isHead ? 0 : common;
    const rest = length - shared;
    this.reserve(rest + 6);
    if (shared < 15 && rest < 15) this.push((shared << 4) | rest);
    else {
      this.push(longMark);
      this.push(shared);
      this.push(rest);
    }
    for (let at = from + shared; at < to; at += 1) this.push(bytes[at] ?? 0);
    this.push(value & 0xff);
    this.push((value >> 8) & 0xff);
    this.push((value >> 16) & 0xff);
    for (let at = common; at < length; at += 1) this.last[at] = bytes[from + at] ?? 0;
    this.lastLength = length;
    this.count += 1;
  }

  finish(): FrontCoded {
    return {
      data: this.data.slice(0, this.length),
      starts: Uint32Array.from(this.starts),
      count: this.count,
    };
  }

  /** How many letters a key shares with the last one; -1 where it comes before it. */
  private commonWith(bytes: Uint8Array, from: number, length: number): number {
    const end = Math.min(this.lastLength, length);
    let at = 0;
    while (at < end && this.last[at] === bytes[from + at]) at += 1;
    const isBelow = at < end ? (bytes[from + at] ?? 0) < (this.last[at] ?? 0) : length < this.lastLength;
    return isBelow ? -1 : at;
  }

  private push(byte: number): void {
    this.data[this.length] = byte;
    this.length += 1;
  }

  private reserve(bytes: number): void {
    if (this.length + bytes <= this.data.length) return;
    const grown = new Uint8Array(this.data.length * 2);
    grown.set(this.data);
    this.data = grown;
  }
}

/** All values of a key, in the order they were added. */
export function valuesOf(table: FrontCoded, key: string): number[] {
  const found: number[] = [];
  // The first block that starts at or after the key may be preceded by one that ends with it.
  for (let block = Math.max(0, firstBlockFrom(table, key) - 1); block < table.starts.length; block += 1) {
    if (scanBlock(table, block, key, found)) break;
  }
  return found;
}

/** Adds a block's values of the key; true where an entry beyond the key was met. */
function scanBlock(
  { data, starts, count }: FrontCoded,
  block: number,
  key: string,
  found: number[],
): boolean {
  let at = starts[block] ?? data.length;
  // How many letters of the key the entry before begins with.
  let matched = 0;
  for (let left = Math.min(blockSize, count - block * blockSize); left > 0; left -= 1) {
    const first = data[at] ?? 0;
    const isLong = first === longMark;
    const shared = isLong ? (data[at + 1] ?? 0) : first >> 4;
    const rest = isLong ? (data[at + 2] ?? 0) : first & 0x0f;
    at += isLong ? 3 : 1;
    if (shared < matched) return true;
    if (shared === matched) {
      const end = shared + rest;
      while (
        matched < end &&
        matched < key.length &&
        data[at + matched - shared] === key.charCodeAt(matched)
      ) {
        matched += 1;
      }
      if (matched === key.length && matched === end) found.push(valueAt(data, at + rest));
      else if (matched === key.length) return true;
      else if (matched < end && (data[at + matched - shared] ?? 0) > key.charCodeAt(matched)) return true;
    }
    at += rest + 3;
  }
  return false;
}

function valueAt(data: Uint8Array, at: number): number {
  return (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8) | ((data[at + 2] ?? 0) << 16);
}

/** Hands over all keys in order, each decoded once into bytes that are used again; yields every so many keys. */
export function* eachKey(
  { data, starts, count }: FrontCoded,
  take: (key: Uint8Array, length: number, position: number) => void,
  atOnce: number,
): Generator<void> {
  const key = new Uint8Array(longestKey);
  let at = 0;
  for (let position = 0; position < count; position += 1) {
    if (position % blockSize === 0) at = starts[position / blockSize] ?? at;
    const first = data[at] ?? 0;
    const isLong = first === longMark;
    const shared = isLong ? (data[at + 1] ?? 0) : first >> 4;
    const rest = isLong ? (data[at + 2] ?? 0) : first & 0x0f;
    at += isLong ? 3 : 1;
    for (let index = 0; index < rest; index += 1) key[shared + index] = data[at + index] ?? 0;
    at += rest + 3;
    take(key, shared + rest, position);
    if (position % atOnce === atOnce - 1) yield;
  }
}

/** Where a key is put together; nothing of it outlives the call. */
const scratch = new Uint8Array(longestKey);

/** The entry at a position in the order of the keys. */
export function entryAt(
  { data, starts, count }: FrontCoded,
  position: number,
): { key: string; value: number } {
  if (position >= count) throw new RangeError(`No entry at ${position}`);
  let at = starts[Math.floor(position / blockSize)] ?? 0;
  for (let left = position % blockSize; ; left -= 1) {
    const first = data[at] ?? 0;
    const isLong = first === longMark;
    const shared = isLong ? (data[at + 1] ?? 0) : first >> 4;
    const rest = isLong ? (data[at + 2] ?? 0) : first & 0x0f;
    at += isLong ? 3 : 1;
    for (let index = 0; index < rest; index += 1) scratch[shared + index] = data[at + index] ?? 0;
    at += rest;
    if (left === 0) {
      const key = String.fromCharCode(...scratch.subarray(0, shared + rest));
      return { key, value: valueAt(data, at) };
    }
    at += 3;
  }
}

/** All entries whose key begins so, in order. */
export function entriesFrom(table: FrontCoded, prefix: string): { key: string; value: number }[] {
  const found: { key: string; value: number }[] = [];
  const start = Math.max(0, firstBlockFrom(table, prefix) - 1) * blockSize;
  for (let position = start; position < table.count; position += 1) {
    const entry = entryAt(table, position);
    if (entry.key.startsWith(prefix)) found.push(entry);
    else if (entry.key > prefix) break;
  }
  return found;
}

/** The first block whose head is not below the key. */
function firstBlockFrom({ data, starts }: FrontCoded, key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isHeadBelow(data, starts[middle] ?? 0, key)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHeadBelow(data: Uint8Array, start: number, key: string): boolean {
  const isLong = data[start] === longMark;
  const length = isLong ? (data[start + 2] ?? 0) : (data[start] ?? 0) & 0x0f;
  const from = isLong ? start + 3 : start + 1;
  const end = Math.min(length, key.length);
  for (let at = 0; at < end; at += 1) {
    const difference = (data[from + at] ?? 0) - key.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return length < key.length;
}
