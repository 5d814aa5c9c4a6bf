/** A bucket of this size is sorted at once, in some 20 ms. */
const sortedAtOnce = 20_000;
const partitionedAtOnce = 50_000;

/**
 * Sorts a million keys without holding up whoever runs it: by their letters into buckets, bucket by bucket.
 * Yields wherever a pause may be made; hands over the keys in order, a bucket at a time.
 */
export function* sortKeys(keys: string[], take: (sorted: string[]) => void, depth = 0): Generator<void> {
  if (keys.length <= sortedAtOnce || depth > 60) {
    take(keys.sort());
    yield;
    return;
  }
  const buckets = new Map<number, string[]>();
  for (const [index, key] of keys.entries()) {
    // A key that ends here comes before all that go on.
    const letter = depth < key.length ? key.charCodeAt(depth) : -1;
    const bucket = buckets.get(letter);
    if (bucket === undefined) buckets.set(letter, [key]);
    else bucket.push(key);
    if (index % partitionedAtOnce === partitionedAtOnce - 1) yield;
  }
  keys.length = 0;
  for (const letter of [...buckets.keys()].sort((a, b) => a - b)) {
    yield* sortKeys(buckets.get(letter) ?? [], take, depth + 1);
  }
}
