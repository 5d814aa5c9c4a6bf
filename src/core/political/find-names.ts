import type { NameIndex } from './name-index.ts';
import { findPhrases, type PhraseHit } from './phrase-index.ts';
import type { Word } from './words.ts';

interface Span {
  /** Positions of the first word and of the word after the last. */
  start: number;
  end: number;
}

export interface PersonFound extends Span {
  contestant: string;
  /** Which member was named; null where the pair was. */
  member: number | null;
  /** A pair whose names only stand side by side, as those of any couple may: "Raka & Sinta". */
  loose: boolean;
}

interface PartyFound extends Span {
  party: string;
  sure: boolean;
  words: string;
}

export interface NamesFound {
  people: PersonFound[];
  parties: PartyFound[];
  /** Contests whose office and region are named together. */
  contests: string[];
  /** Contests whose region is named, with an office or without. */
  regions: string[];
}

/** What may stand inside a name: never a comma, a full sentence or a new line. */
const nameGap = /^[ \t.'\-‐‑–—&/+]{0,4}$/u;

export function findNames(words: readonly Word[], index: NameIndex): NamesFound {
  const texts = words.map((word) => word.text);
  const inOnePiece = ({ start, end }: Span) =>
    words.slice(start + 1, end).every((word) => nameGap.test(word.gap));
  const contests = findPhrases(index.contests, texts, inOnePiece).flatMap(({ value }) => value);
  const regions = findPhrases(index.regions, texts, inOnePiece).flatMap(({ value }) => value);
  const people = findPhrases(
    index.people,
    texts,
    (hit) => inOnePiece(hit) && (hit.value.some(({ member }) => member !== null) || isProper(words, hit)),
  ).flatMap((hit) =>
    hit.value.map((named) => ({
      ...named,
      loose: named.member === null && !isJoined(words, hit),
      start: hit.start,
      end: hit.end,
    })),
  );
  const parties = findPhrases(
    index.parties,
    texts,
    (hit) => inOnePiece(hit) && (hit.value.sure || isWrittenAs(words, hit, hit.value.inCapitals)),
  ).map((hit) => ({
    party: hit.value.party,
    sure: hit.value.sure,
    words: hit.phrase,
    start: hit.start,
    end: hit.end,
  }));
  return {
    people: narrow(people, index, new Set([...contests, ...regions])),
    parties,
    contests: [...new Set(contests)],
    regions: [...new Set([...contests, ...regions])],
  };
}

/** Of namesakes in several contests, those whose region is named too, if any. */
function narrow(people: PersonFound[], index: NameIndex, regions: ReadonlySet<string>): PersonFound[] {
  const isNear = (person: PersonFound) => regions.has(contestOf(person, index));
  const nearStarts = new Set(people.filter(isNear).map(({ start }) => start));
  return people.filter((person) => isNear(person) || !nearStarts.has(person.start));
}

export function contestOf({ contestant }: PersonFound, index: NameIndex): string {
  return index.contestantsById.get(contestant)?.contest ?? '';
}

/** Call names are often ordinary words (bima, melati): they count as names only in capitals or in a tag. */
function isProper(words: readonly Word[], { start, end }: Span): boolean {
  const [first, last] = [words[start], words[end - 1]];
  return [first, last].every(
    (word) => word !== undefined && (word.mark !== null || word.letterCase !== 'lower'),
  );
}

/** "Raka-Sinta", "#RakaSinta". */
function isJoined(words: readonly Word[], { start, end }: Span): boolean {
  return words.slice(start + 1, end).every((word) => /^(?:|\s?[-‐‑–—/]\s?)$/u.test(word.gap));
}

function isWrittenAs(words: readonly Word[], hit: PhraseHit<unknown>, inCapitals: boolean): boolean {
  return words
    .slice(hit.start, hit.end)
    .every((word) => (inCapitals ? word.letterCase === 'upper' : word.letterCase !== 'lower'));
}
