import { fields, integer, list, onlyFields, text } from '../parse.ts';
import type { Cue } from './cues.ts';
import figuresData from './figures.json';
import { addPhrase, findPhrases, newPhraseIndex, type PhraseHit, type PhraseIndex } from './phrase-index.ts';
import { readWords, type Word } from './words.ts';

/** A person who stood for president or for governor of a large province, and on which tickets. */
interface Figure {
  name: string;
  tickets: string[];
  /** "Ganjar" is a word too: it counts only when capitalised. */
  capitalised: boolean;
}

export interface FigureFound {
  name: string;
  tickets: string[];
  start: number;
  end: number;
  /** Named with an office: "Presiden …" is mostly news or the work of the office. */
  inOffice: boolean;
}

const offices = new Set('presiden wapres menhan menteri menko mensos gubernur president minister'.split(' '));

/** Pairs of past elections that the whole country knows: read before any signed list of them is. */
const index = parseFigures(figuresData, 'figures');

function parseFigures(value: unknown, path: string): PhraseIndex<Figure> {
  const names = newPhraseIndex<Figure>();
  list((ticket, at) => addTicket(names, ticket, at), 100)(value, path);
  return names;
}

function addTicket(names: PhraseIndex<Figure>, value: unknown, path: string): void {
  const from = fields(value, path);
  onlyFields(from, ['election', 'number', 'members'], path);
  const ticket = `${text(40)(from.election, `${path}.election`)}-${integer(1, 99)(from.number, `${path}.number`)}`;
  list((member, at) => {
    const named = fields(member, at);
    onlyFields(named, ['sure', 'capitalised'], at);
    const sure = list(text(60), 10)(named.sure, `${at}.sure`);
    for (const name of sure) addFigure(names, name, { name: sure[0] ?? name, ticket, capitalised: false });
    for (const name of list(text(60), 10)(named.capitalised, `${at}.capitalised`))
      addFigure(names, name, { name: sure[0] ?? name, ticket, capitalised: true });
  }, 2)(from.members, `${path}.members`);
}

function addFigure(
  names: PhraseIndex<Figure>,
  phrase: string,
  { name, ticket, capitalised }: { name: string; ticket: string; capitalised: boolean },
): void {
  const words = readWords(phrase, () => true).map((word) => word.text);
  const known = names.values.get(words.join(' '));
  if (known) known.tickets.push(ticket);
  else addPhrase(names, words, { name, tickets: [ticket], capitalised });
}

export function findFigures(words: readonly Word[]): FigureFound[] {
  const texts = words.map((word) => word.text);
  const isNamed = ({ value, start, end }: PhraseHit<Figure>) =>
    !value.capitalised ||
    words.slice(start, end).every((word) => word.letterCase !== 'lower' || word.mark !== null);
  return findPhrases(index, texts, isNamed).map(({ value, start, end }) => ({
    name: value.name,
    tickets: value.tickets,
    start,
    end,
    inOffice: offices.has(texts[start - 1] ?? '') && texts[start - 2] !== 'calon',
  }));
}

/** Both of one ticket count whole, one alone half, one in office a quarter. */
export function figureCues(found: readonly FigureFound[]): Cue[] {
  const byName = new Map<string, FigureFound>();
  for (const figure of found)
    if (byName.get(figure.name)?.inOffice !== false) byName.set(figure.name, figure);
  const perTicket = new Map<string, number>();
  for (const { tickets } of byName.values())
    for (const ticket of tickets) perTicket.set(ticket, (perTicket.get(ticket) ?? 0) + 1);
  const paired = [...perTicket.values()].some((members) => members > 1);
  return [...byName.values()].slice(0, 2).map(({ name, inOffice }) => ({
    feature: 'figure',
    amount: paired ? 0.5 : (inOffice ? 0.25 : 0.5) / Math.min(2, byName.size),
    code: 'contestant-name',
    detail: name,
  }));
}

/** Words that hashtags and handles may be made of. */
export const figureWords: ReadonlySet<string> = index.words;
