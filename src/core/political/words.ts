import { splitHashtag } from './hashtags.ts';
import { normaliseText } from './normalise.ts';
import { readFigures, undisguise } from './undisguise.ts';

export interface Word {
  /** In lower case, without apostrophes; letters only or digits only. */
  text: string;
  letterCase: 'upper' | 'capital' | 'lower';
  /** Whether it is part of a hashtag or of a handle. */
  mark: '#' | '@' | null;
  /** What stands between the word before and this one. */
  gap: string;
}

const address = /(?:https?:\/\/|www\.)\S+/gi;
const mostAddresses = 5;
const plainWord = /^[A-Za-z]+$/;

/** What a character does in a token. Marks and apostrophes count only next to letters and digits. */
const other = 0;
const letter = 1;
const digit = 2;
const apostrophe = 3;
const mark = 4;

const asciiKinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) asciiKinds[code] = letter;
  else if (/[0-9]/.test(character)) asciiKinds[code] = digit;
  else if (/['`]/.test(character)) asciiKinds[code] = apostrophe;
  else if (/[#@]/.test(character)) asciiKinds[code] = mark;
}

/** Splits a raw text into words. Web addresses are left out; hashtags and handles are split up. */
export function readWords(raw: string, isKnown: (word: string) => boolean): Word[] {
  const text = undisguise(withoutAddresses(normaliseText(raw)), isKnown);
  const words: Word[] = [];
  let last = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const marked = kind === mark && isWordCharacter(kindAt(text, at + 1));
    if (!marked && !isWordCharacter(kind)) {
      at += 1;
      continue;
    }
    const start = marked ? at + 1 : at;
    const end = tokenEnd(text, start);
    addToken(words, text.slice(start, end), marked ? text.charAt(at) : '', text.slice(last, at), isKnown);
    last = end;
    at = end;
  }
  return words;
}

function withoutAddresses(text: string): string {
  return mayHaveAddresses(text) ? text.replace(address, '\n') : text;
}

/** The web addresses in a text, the first few of them. */
export function readAddresses(text: string): string[] {
  return mayHaveAddresses(text) ? (text.match(address) ?? []).slice(0, mostAddresses) : [];
}

function mayHaveAddresses(text: string): boolean {
  return text.includes('://') || /www\./i.test(text);
}

/** Letters, digits, and apostrophes that a letter follows: "don't". */
function tokenEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const kind = kindAt(text, at);
    if (isWordCharacter(kind)) at += 1;
    else if (kind === apostrophe && kindAt(text, at + 1) === letter) at += 2;
    else return at;
  }
}

function addToken(
  words: Word[],
  token: string,
  sign: string,
  gap: string,
  isKnown: (word: string) => boolean,
): void {
  if (sign === '' && plainWord.test(token)) {
    words.push(toWord(token, null, gap));
    return;
  }
  const joined = token.replace(/['’ʼ`]/g, '');
  const bare = /[A-Za-z]/.test(joined) && /\d/.test(joined) ? readFigures(joined, isKnown) : joined;
  const marked = sign === '#' || sign === '@' ? sign : null;
  let before = gap;
  for (const piece of marked === null ? [bare] : splitHashtag(bare, isKnown)) {
    for (const part of splitDigits(piece)) {
      words.push(toWord(part, marked, before));
      before = '';
    }
  }
}

function toWord(part: string, marked: Word['mark'], gap: string): Word {
  const lower = part.toLowerCase();
  return { text: lower, letterCase: lower === part ? 'lower' : readCase(part), mark: marked, gap };
}

/** "nomor2" is two words, and so is "50rb". */
function splitDigits(word: string): string[] {
  return plainWord.test(word) ? [word] : (word.match(/\p{L}+|\p{N}+/gu) ?? []);
}

function readCase(word: string): Word['letterCase'] {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  return word.length > 1 && word === word.toUpperCase() ? 'upper' : 'capital';
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiKinds[code] ?? other;
  return Number.isNaN(code) ? other : rareKind(text, at, code);
}

/** Letters of other scripts; those beyond U+FFFF take two places, each of which counts as one. */
function rareKind(text: string, at: number, code: number): number {
  if (code === 0x2019 || code === 0x02bc) return apostrophe;
  const from = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  const character = String.fromCodePoint(text.codePointAt(from) ?? 0);
  if (/\p{L}/u.test(character)) return letter;
  return /\p{N}/u.test(character) ? digit : other;
}

function isWordCharacter(kind: number): boolean {
  return kind === letter || kind === digit;
}
