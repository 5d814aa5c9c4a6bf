import type { Cue } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadSegment } from './segments.ts';
import type { Word } from './words.ts';

const honorifics = new Set(
  (
    'pak bu ibu bapak mas mbak mbah kang teh gus bang haji hj ustaz ustadz ust cak ning uda uni babe mpok bunda ' +
    'abah umi kyai kiai tuan cikgu neng dr ir drs dra prof jenderal datuak om'
  ).split(' '),
);

const pairWords = new Set(['pasangan', 'paslon', 'duet', 'relawan', 'pendukung']);
const andWords = new Set(['dan', 'lan', 'karo', 'sareng', 'jeung', 'jo', 'ame', 'and']);

/**
 * What looks like the name of a candidate nobody listed: two names joined, as pairs are called ("Raka–Sinta"), and
 * names after a word of respect. Both are common elsewhere too; the model gives them little weight.
 */
export function nameShapeCues({ words }: ReadSegment, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = pairAmount(words, at, lexicon);
    if (pair > 0) cues.push({ feature: 'pair-shape', amount: pair, code: null, detail: '' });
    if (isHonorific(words[at]) && isProperName(words, at + 1, lexicon) && words[at + 1]?.mark === null)
      cues.push({ feature: 'honorific', amount: 0.5, code: null, detail: '' });
  }
  return cues;
}

export function isHonorific(word: Word | undefined): boolean {
  return word !== undefined && honorifics.has(word.text);
}

/** A capitalised word that the lexicon does not know, on the same line as the word before. */
export function isProperName(words: readonly Word[], at: number, { words: known }: Lexicon): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    word.letterCase === 'capital' &&
    word.mark !== '@' &&
    word.text.length > 2 &&
    /^[. #]*$/.test(word.gap) &&
    !known.has(word.text)
  );
}

/** "pasangan Arya dan Dina" is said to be a pair; "Arya–Dina" alone may be a match or a wedding. */
function pairAmount(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (words[at]?.letterCase === 'lower') return 0;
  const called = pairWords.has(words[at - 1]?.text ?? '');
  if (isJoined(words, at, lexicon)) return called ? 1 : 0.5;
  const isBoth = called && andWords.has(words[at + 1]?.text ?? '');
  return isBoth && isProperName(words, at, lexicon) && isProperName(words, at + 2, lexicon) ? 1 : 0;
}

function isJoined(words: readonly Word[], at: number, { words: known }: Lexicon): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second === undefined || first.letterCase === 'lower') return false;
  if (first.letterCase !== second.letterCase || first.text === second.text) return false;
  if (!/^(?: ?[-–—] ?| ?& ?)$/.test(second.gap)) return false;
  return [first, second].every(({ text }) => text.length > 2 && !known.has(text));
}
