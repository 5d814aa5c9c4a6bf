/** Whether one text becomes the other with at most `most` letters put in, taken out or changed (0 to 2). */
export function isWithin(a: string, b: string, most: number): boolean {
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  return isWithinFrom(a, start, endA, b, start, endB, most);
}

/** At the first letters that differ there are three ways on, so that at most 3² are tried for two edits. */
function isWithinFrom(
  a: string,
  fromA: number,
  endA: number,
  b: string,
  fromB: number,
  endB: number,
  left: number,
): boolean {
  let [i, j] = [fromA, fromB];
  while (i < endA && j < endB && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const [restA, restB] = [endA - i, endB - j];
  if (restA === 0 || restB === 0) return restA + restB <= left;
  if (left === 0 || Math.abs(restA - restB) > left) return false;
  return (
    isWithinFrom(a, i + 1, endA, b, j + 1, endB, left - 1) ||
    isWithinFrom(a, i + 1, endA, b, j, endB, left - 1) ||
    isWithinFrom(a, i, endA, b, j + 1, endB, left - 1)
  );
}
