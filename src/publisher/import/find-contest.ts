import type { Contest } from '../../core/registry/pack.ts';
import { toSlug } from './plain-words.ts';
import { readOffice } from './read-office.ts';
import { type Reject, reject } from './reject.ts';
import type { RowFields } from './row-fields.ts';
import { shortId } from './short-id.ts';
import type { SourceBook } from './source-book.ts';

/** Election or contest that a list does not name; `check` asks for it before a list can be built. */
export const undecided = 'belum-ditentukan';

/** Finds the election a list means, such as "pilkada2024", among the known ids. */
export type ElectionFinder = (written: string) => string;

/** The contest of a row; null where the row says nothing about it. Added to the book where it is new. */
export function findContest(
  row: RowFields,
  book: SourceBook,
  findElection: ElectionFinder,
): Contest | Reject | null {
  const election = findElection(row.election);
  if (row.contest !== '') {
    return book.contests.get(row.contest) ?? addContest(book, toSlug(row.contest), election, row, '');
  }
  const code = row.regionCode.replace(/[.\s]/g, '');
  if (code !== '') {
    if (!/^\d{2}(\d{2})?$/.test(code)) return reject('region-code-unreadable', row.regionCode);
    return addContest(book, `${election}-${code}`, election, row, code);
  }
  const isEverywhere = readOffice(row.office, '', '') === 'president';
  if (row.region === '' && row.district === '' && !isEverywhere) return null;
  const known = knownInRegion(row, book, election);
  if (known.length > 1) return reject('contest-ambiguous', row.region);
  const [only] = known;
  if (only !== undefined) return only;
  const parts = [election, row.office, row.region, row.district].map(toSlug).filter((part) => part !== '');
  return addContest(book, parts.join('-'), election, row, '');
}

/** Contests that another list gave with their codes, for lists that name regions only. */
function knownInRegion(row: RowFields, book: SourceBook, election: string): Contest[] {
  if (row.region === '' || row.district !== '') return [];
  const office = readOffice(row.office, '', row.region);
  if (office === 'legislature') return [];
  return book
    .contestsInRegion(row.region)
    .filter((contest) => contest.regionCode !== '')
    .filter((contest) => office === 'other' || contest.office === office)
    .filter((contest) => row.election === '' || contest.election === election);
}

function addContest(
  book: SourceBook,
  id: string,
  election: string,
  row: RowFields,
  regionCode: string,
): Contest {
  return book.addContest({
    id: shortId(id),
    election,
    office: readOffice(row.office, regionCode, row.region),
    regionCode,
    region: [row.region, row.district].filter((part) => part !== '').join(' '),
    list: 'none',
    listDate: null,
  });
}
