import type { Recipe } from '../../../src/core/recipe.ts';
import {
  afterBeginning,
  type LabelWords,
  labelWords,
  normaliseLabel,
  readLabel,
  separators,
} from '../../../src/platforms/label-words.ts';
import { timeWords } from './known-words.ts';
import type { Span } from './recipe-literals.ts';

const longestTime = 45;
/** A piece of a label that stands letter by letter: more letters could be a name. */
const longestPiece = 3;
/** Shorter labels could be spelt out of almost any row of letters. */
const shortestSpelt = 5;

/** The words of a recipe's own language of signs: labels, disclaimers, times. They stay where the reader looks for them. */
export class KeptTexts {
  /** Every word of them, in small letters. */
  readonly words = new Set<string>();
  private readonly labels: LabelWords;
  private readonly whole: ReadonlySet<string>;
  private readonly beginnings: readonly string[];
  private readonly times: ReadonlySet<string>;

  constructor(recipe: Recipe) {
    this.labels = labelWords(recipe);
    const { partnership, ai } = recipe.disclosures;
    const lower = (texts: readonly string[]) => texts.map((text) => normaliseLabel(text).toLowerCase());
    const { timeWords: recipeTimes, notTimes, disclaimers, beginnings } = this.labels;
    this.whole = new Set(lower([...partnership.words, ...ai.words, ...recipe.suggestions]));
    const names = recipe.fields.advertiserNames.flatMap((one) => one.beginnings);
    const all = [
      ...disclaimers,
      ...beginnings,
      ...recipeTimes,
      ...lower([...partnership.beginnings, ...ai.beginnings, ...names]),
    ];
    this.beginnings = all.sort((a, b) => b.length - a.length);
    this.times = new Set([...timeWords, ...recipeTimes.flatMap(wordsOf)]);
    const said = [...this.labels.exact, ...this.whole, ...this.beginnings, ...notTimes, ...this.times];
    for (const word of said.flatMap(wordsOf)) this.words.add(word);
  }

  /** Whether an invented word would be taken for one of them, or begin a text like one. */
  isLike(word: string): boolean {
    return (
      this.words.has(word) ||
      this.beginnings.some((beginning) => word.startsWith(beginning)) ||
      this.labels.notTimes.some((end) => word.endsWith(end))
    );
  }

  /** Whether a text is a label, with or without a disclaimer. */
  isLabel(text: string): boolean {
    return text.trim() !== '' && readLabel(text, this.labels) !== null;
  }

  /** "2 jam", "12 Oktober pukul 10.04", "Kemarin": nothing but numbers and words of time. */
  isTime(text: string): boolean {
    const said = normaliseLabel(text).toLowerCase();
    // A number alone is read as a time, too, but any other number is as good as it.
    const isSaid = /\p{L}|\d[.:]\d\d/u.test(said) && (/\p{Nd}/u.test(said) || this.beginsLikeTime(said));
    if (!isSaid || said.length > longestTime || /\d{5}/.test(said)) return false;
    return wordsOf(said).every((word) => this.times.has(word));
  }

  private beginsLikeTime(said: string): boolean {
    return afterBeginning(said, this.labels.timeWords) !== null;
  }

  /** What of a text has to stay; the names in a label or disclaimer do not, nor a name that begins like a time. */
  spans(text: string, isName: (word: string) => boolean): Span[] {
    const said = normaliseLabel(text);
    if (said === '') return [];
    if (this.labels.exact.has(said) || this.whole.has(said.toLowerCase())) return [[0, text.length]];
    const spans: Span[] = [];
    let start = 0;
    for (const part of text.split(new RegExp(separators, 'gu'))) {
      const kept = this.labels.exact.has(normaliseLabel(part)) ? part.length : this.beginningOf(part, isName);
      if (kept > 0) spans.push([start, start + kept]);
      start += part.length + 1;
    }
    const ending = this.labels.notTimes.find((word) => said.toLowerCase().endsWith(word));
    if (ending !== undefined) spans.push([endingAt(text, ending), text.length]);
    return spans;
  }

  /** Whether a text stays as a whole, so that it is nobody's name. */
  isWhole(text: string): boolean {
    const said = normaliseLabel(text);
    return this.isLabel(text) || this.isTime(text) || this.whole.has(said.toLowerCase());
  }

  /** Whether short pieces of text side by side may spell a label: then they stay, decoys too. */
  spells(pieces: readonly string[]): boolean {
    if (pieces.length < 4 || pieces.some((piece) => !isPiece(piece))) return false;
    const letters = countLetters(normaliseLabel(pieces.join('')));
    return [...this.labels.exact].some((word) => {
      if (word.length < shortestSpelt) return false;
      return [...countLetters(word)].every(([letter, count]) => (letters.get(letter) ?? 0) >= count);
    });
  }

  private beginningOf(part: string, isName: (word: string) => boolean): number {
    const said = normaliseLabel(part).toLowerCase();
    const beginning = this.beginnings.find((one) => said.startsWith(one));
    if (beginning === undefined) return 0;
    const last = wordsOf(said.slice(beginning.search(/[\p{L}\p{M}]*$/u)))[0] ?? '';
    if (!beginning.endsWith(last) && isName(last)) return 0;
    for (let length = 1; length < part.length; length += 1)
      if (normaliseLabel(part.slice(0, length)).toLowerCase() === beginning) return length;
    return part.length;
  }
}

export function isPiece(text: string): boolean {
  return normaliseLabel(text).length <= longestPiece;
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function endingAt(text: string, ending: string): number {
  for (let at = text.length - 1; at > 0; at -= 1)
    if (normaliseLabel(text.slice(at)).toLowerCase() === ending) return at;
  return 0;
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) if (letter !== ' ') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
