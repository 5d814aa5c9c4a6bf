const longestTag = 100;
const longestWord = 24;

/**
 * The words of a hashtag or handle: CamelCase and digits give the borders, and a run of lower-case letters
 * is split where all of it is made of known words. What cannot be split stays whole.
 * @param tag without "#" or "@", normalised
 */
export function splitHashtag(tag: string, isKnown: (word: string) => boolean): string[] {
  if (tag.length > longestTag || isKnown(tag.toLowerCase())) return [tag];
  const pieces = tag.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}+|\p{N}+/gu) ?? [tag];
  return pieces.flatMap((piece) => splitRun(piece, isKnown));
}

/** Fewest known words that make up the whole run, or the run itself. */
function splitRun(run: string, isKnown: (word: string) => boolean): string[] {
  const letters = run.toLowerCase();
  if (letters.length < 5 || letters.length !== run.length || isKnown(letters)) return [run];
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    let shortest: string[] | null = null;
    for (let start = Math.max(0, end - longestWord); start <= end - 2; start++) {
      const before = best[start];
      if (!before || (shortest !== null && before.length + 1 >= shortest.length)) continue;
      if (isKnown(letters.slice(start, end))) shortest = [...before, run.slice(start, end)];
    }
    best[end] = shortest;
  }
  return best[letters.length] ?? [run];
}
