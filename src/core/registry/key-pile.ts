import { type FrontCoded, FrontCodedWriter } from './front-coded.ts';

/** A pause may be made after so many steps; they take some 10 ms. */
const stepsAtOnce = 50_000;
/** So few keys are put in order by comparing them. */
const comparedAtOnce = 24;

/**
 * Takes keys in any order and makes a table of them. They lie in one stretch of bytes and are sorted there by
 * their letters (MSD radix sort): a million texts would cost seconds in collecting garbage. Of keys that are
 * equal, the one added first comes first. Keys are byte strings (see account-key-bytes.ts).
 */
export class KeyPile {
  private bytes = new Uint8Array(1 << 16);
  private values = new Uint32Array(1 << 12);
  /** Where each key starts, and where the last one ends. */
  private starts = new Uint32Array(1 << 12);
  private count = 0;

  add(key: string, value: number): void {
    let end = this.starts[this.count] ?? 0;
    if (end + key.length > this.bytes.length) this.bytes = grown(this.bytes, new Uint8Array(end * 2 + 1024));
    if (this.count + 2 > this.values.length) {
      this.values = grown(this.values, new Uint32Array(this.values.length * 2));
      this.starts = grown(this.starts, new Uint32Array(this.starts.length * 2));
    }
    for (let at = 0; at < key.length; at += 1) this.bytes[end++] = key.charCodeAt(at);
    this.values[this.count] = value;
    this.count += 1;
    this.starts[this.count] = end;
  }

  /** Yields wherever a pause may be made. */
  *table(): Generator<void, FrontCoded> {
    const writer = new FrontCodedWriter();
    const order = yield* this.sorted();
    for (let at = 0; at < order.length; at += 1) {
      const key = order[at] ?? 0;
      writer.add(this.bytes, this.starts[key] ?? 0, this.starts[key + 1] ?? 0, this.values[key] ?? 0);
      if (at % stepsAtOnce === stepsAtOnce - 1) yield;
    }
    return writer.finish();
  }

  private *sorted(): Generator<void, Uint32Array> {
    const order = new Uint32Array(this.count);
    for (let at = 0; at < order.length; at += 1) order[at] = at;
    const spare = new Uint32Array(this.count);
    // Stretches still to be sorted, each as its start, its end and how many letters its keys share.
    const left = [0, this.count, 0];
    let steps = 0;
    while (left.length > 0) {
      const depth = left.pop() ?? 0;
      const to = left.pop() ?? 0;
      const from = left.pop() ?? 0;
      steps += to - from;
      if (to - from <= comparedAtOnce) this.insert(order, from, to, depth);
      else {
        const ends = yield* this.partition(order, spare, from, to, depth);
        // Keys that end here are equal, and in order already.
        for (let letter = 1; letter < ends.length; letter += 1) {
          const start = ends[letter - 1] ?? 0;
          const end = ends[letter] ?? 0;
          if (end - start > 1) left.push(start, end, depth + 1);
        }
      }
      if (steps < stepsAtOnce) continue;
      steps = 0;
      yield;
    }
    return order;
  }

  /** Puts keys into the order of one letter, and answers where the keys of each letter end. */
  private *partition(order: Uint32Array, spare: Uint32Array, from: number, to: number, depth: number) {
    const ends = new Uint32Array(257);
    for (let at = from; at < to; at += 1) {
      const letter = this.letter(order[at] ?? 0, depth);
      ends[letter] = (ends[letter] ?? 0) + 1;
      if ((at - from) % stepsAtOnce === stepsAtOnce - 1) yield;
    }
    const next = new Uint32Array(257);
    let sum = from;
    for (let letter = 0; letter < 257; letter += 1) {
      next[letter] = sum;
      sum += ends[letter] ?? 0;
      ends[letter] = sum;
    }
    for (let at = from; at < to; at += 1) {
      const key = order[at] ?? 0;
      const letter = this.letter(key, depth);
      const place = next[letter] ?? 0;
      spare[place] = key;
      next[letter] = place + 1;
      if ((at - from) % stepsAtOnce === stepsAtOnce - 1) yield;
    }
    order.set(spare.subarray(from, to), from);
    return ends;
  }

  private insert(order: Uint32Array, from: number, to: number, depth: number): void {
    for (let at = from + 1; at < to; at += 1) {
      const key = order[at] ?? 0;
      let place = at;
      for (; place > from && this.isBelow(key, order[place - 1] ?? 0, depth); place -= 1) {
        order[place] = order[place - 1] ?? 0;
      }
      order[place] = key;
    }
  }

  private isBelow(one: number, other: number, depth: number): boolean {
    for (let at = depth; ; at += 1) {
      const a = this.letter(one, at);
      const b = this.letter(other, at);
      if (a !== b) return a < b;
      if (a === 0) return false;
    }
  }

  /** A key's letter and one; 0 behind its end, which comes before all letters. */
  private letter(key: number, depth: number): number {
    const at = (this.starts[key] ?? 0) + depth;
    return at < (this.starts[key + 1] ?? 0) ? (this.bytes[at] ?? 0) + 1 : 0;
  }
}

function grown<T extends Uint8Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
