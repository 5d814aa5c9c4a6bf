import type { Contest, Contestant } from '../../core/registry/pack.ts';
import { undecided } from './find-contest.ts';
import type { ListKind } from './list-kind.ts';
import { toPlainWords, toSlug } from './plain-words.ts';
import { type Reject, reject } from './reject.ts';
import type { RowFields } from './row-fields.ts';
import { shortId } from './short-id.ts';
import type { SourceBook } from './source-book.ts';

/**
 * The contestant of a row, added to the book where it is new. A contest of null: the row names none.
 * A list of accounts may spell a name in its own way; two lists of contestants may not.
 */
export function findContestant(
  row: RowFields,
  contest: Contest | null,
  kind: ListKind,
  book: SourceBook,
): Contestant | Reject {
  const number = readNumber(row.number);
  if (Number.isNaN(number)) return reject('number-unreadable', row.number);
  const name = nameOf(row);
  if (contest === null) return findByName(row, name, book);
  const numbered = number === null ? null : book.contestantByNumber(contest.id, number);
  if (numbered !== null) {
    const isSame =
      kind === 'accounts' ? name === '' || shareWord(name, numbered.name) : isSameName(name, numbered.name);
    return isSame ? numbered : reject('number-taken', `${number}: ${name}`);
  }
  const listed = row.contestantId === '' ? null : book.contestantByListId(contest.id, row.contestantId);
  if (listed !== null) return listed;
  if (name === '') return reject('name-missing', row.number);
  const named = book.contestantsNamed(name).find((known) => known.contest === contest.id);
  // Another number under the same name is another contestant; only `check` can say more.
  if (named !== undefined && (number === null || named.number === null)) return named;
  return add(book, row, contest.id, number, name);
}

function findByName(row: RowFields, name: string, book: SourceBook): Contestant | Reject {
  if (name === '') return reject('name-missing', row.account || row.url);
  const named = book.contestantsNamed(name);
  if (named.length > 1) return reject('contestant-ambiguous', name);
  const [only] = named;
  if (only !== undefined) return only;
  book.addContest({
    id: undecided,
    election: undecided,
    office: 'other',
    regionCode: '',
    region: '',
    list: 'none',
    listDate: null,
  });
  return add(book, row, undecided, null, name);
}

function add(
  book: SourceBook,
  row: RowFields,
  contest: string,
  number: number | null,
  name: string,
): Contestant {
  const members = [row.head, row.deputy].filter((member) => member !== '');
  const wanted = shortId(
    `${contest}-${number ?? (toSlug(row.contestantId) || toSlug(name) || 'tanpa-nama')}`,
  );
  return book.addContestant(
    {
      id: freeId(wanted, book),
      contest,
      number,
      name: name.slice(0, 300),
      members: members.length > 0 ? members : splitPair(name),
    },
    row.contestantId,
  );
}

/** Two names can have one slug; ids must differ. */
function freeId(wanted: string, book: SourceBook): string {
  for (let count = 2, id = wanted; ; count += 1) {
    if (!book.contestants.has(id)) return id;
    id = shortId(`${wanted}-${count}`);
  }
}

function nameOf(row: RowFields): string {
  return row.name || [row.head, row.deputy].filter((name) => name !== '').join(' – ') || row.party;
}

/** A pair is written with a spaced dash, "&" or "/" between the two names. */
function splitPair(name: string): string[] {
  return name
    .split(/\s+[-–—/&]\s+/)
    .map((member) => member.trim())
    .filter((member) => member !== '');
}

/** Null where blank, NaN where there is not exactly one number. */
function readNumber(written: string): number | null {
  if (written === '') return null;
  const numbers = written.match(/\d+/g) ?? [];
  const [first] = numbers;
  return numbers.length === 1 && first !== undefined && first.length <= 3 ? Number(first) : Number.NaN;
}

function isSameName(a: string, b: string): boolean {
  return toPlainWords(a) === toPlainWords(b);
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(toPlainWords(a).split(' '));
  return toPlainWords(b)
    .split(' ')
    .some((word) => word.length >= 3 && words.has(word));
}
