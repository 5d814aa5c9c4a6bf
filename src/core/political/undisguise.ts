/** Four or more single letters with the same sign between: "C O B L O S", "c.o.b.l.o.s". */
const spacedLetters =
  /(?<![A-Za-z0-9])[A-Za-z0-9](?:([ .\-_*|/~])[A-Za-z0-9])(?:\1[A-Za-z0-9]){2,}(?![A-Za-z0-9])/g;
/** Not at the start of a word: PPP is a party, III a number. */
const lengthened = /(?<=[A-Za-z])([A-Za-z])\1{2,}/g;
/** A word with signs in place of letters: "c@blos", "p!l!h". */
const signed = /[A-Za-z]+(?:[@$!|]+[A-Za-z]+)+/g;

const letterFor: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
};

/** Undoes the ways in which words are hidden from machines: letters set apart, repeated, replaced by signs. */
export function undisguise(text: string, isKnown: (word: string) => boolean): string {
  const seen = lookFor(text);
  let plain = text;
  if (seen.apart) plain = plain.replace(spacedLetters, joinLetters);
  if (seen.lengthened) plain = plain.replace(lengthened, '$1');
  if (seen.signed) plain = plain.replace(signed, (word) => readFigures(word, isKnown));
  return plain;
}

/**
 * A word whose figures and signs stand for letters, as letters: "c0bl0s". Only where a known word comes out, so
 * that "no2" and "50rb" stay.
 */
export function readFigures(word: string, isKnown: (word: string) => boolean): string {
  const letters = word.replace(/[^A-Za-z]/g, (sign) => letterFor[sign] ?? sign);
  const isWord = letters.length >= 3 && /^[A-Za-z]+$/.test(letters) && /[A-Za-z]{2}|^[A-Za-z]/.test(word);
  return isWord && isKnown(letters.toLowerCase()) ? letters : word;
}

const letterKind = 1;
const digitKind = 2;
const signKind = 3;
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) kinds[code] = letterKind;
  else if (/[0-9]/.test(character)) kinds[code] = digitKind;
  else if (/[!$@|]/.test(character)) kinds[code] = signKind;
}

/** One quick look at every character, since hardly any text is disguised and every text is read. */
function lookFor(text: string): { apart: boolean; lengthened: boolean; signed: boolean } {
  const seen = { apart: false, lengthened: false, signed: false };
  let [singles, length, repeated, before, kindBefore] = [0, 0, 0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const kind = code < 128 ? (kinds[code] ?? 0) : 0;
    if (kind === letterKind) {
      repeated = code === before ? repeated + 1 : 0;
      if (repeated === 2) seen.lengthened = true;
      if (kindBefore === signKind && length > 0) seen.signed = true;
    }
    if (kind === letterKind || kind === digitKind) length += 1;
    else {
      singles = length === 1 ? singles + 1 : 0;
      if (singles === 4) seen.apart = true;
      if (kind !== signKind) length = 0;
    }
    before = code;
    kindBefore = kind;
  }
  return seen;
}

/** As a hashtag, since several words may have been run together. */
function joinLetters(run: string): string {
  const joined = run.replace(/[^A-Za-z0-9]/g, '');
  return /[A-Za-z].*[A-Za-z].*[A-Za-z]/.test(joined) ? `#${joined}` : run;
}
