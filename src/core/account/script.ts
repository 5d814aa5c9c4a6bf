/** Scripts that can be told apart in a name; what is not listed counts as one further script. */
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Javanese}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
];

/** False for a name that mixes scripts, the commonest way to forge a look-alike ("Вima"). */
export function isOneScript(name: string): boolean {
  const seen = new Set<number>();
  for (const letter of name) {
    if (/\p{L}/u.test(letter)) seen.add(scripts.findIndex((script) => script.test(letter)));
  }
  return seen.size <= 1;
}
