import { provinceName } from '../source/provinces.ts';
import type { RegistrySource } from '../source/read-source.ts';
import { error, type Problem, warning } from './problem.ts';

/** Contests and contestants: ids, what they point to, ballot numbers, and lists that claim to be complete. */
export function checkContests(source: RegistrySource): Problem[] {
  return [
    ...repeatedIds('contests.csv', source.contests),
    ...repeatedIds('contestants.csv', source.contestants),
    ...pointers(source),
    ...missingRegions(source),
    ...regions(source),
    ...ballotNumbers(source),
    ...completeLists(source),
  ];
}

function repeatedIds(file: string, items: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [error('id-twice', `${file} ${id}`, 'This id stands on two rows. Give each row its own id.')];
  });
}

function pointers(source: RegistrySource): Problem[] {
  const elections = new Set(source.elections.map((election) => election.calendar.id));
  const contests = new Set(source.contests.map((contest) => contest.id));
  const unknownElections = new Set(
    source.contests.map((contest) => contest.election).filter((id) => !elections.has(id)),
  );
  return [
    ...[...unknownElections].map((id) =>
      error(
        'election-unknown',
        `contests.csv ${id}`,
        'No such election in election.json nor in data/elections. Correct the column election, or describe it in election.json.',
      ),
    ),
    ...source.contestants
      .filter((contestant) => !contests.has(contestant.contest))
      .map(({ id, contest }) =>
        error(
          'contest-unknown',
          `contestants.csv ${id}`,
          `The contest "${contest}" is not in contests.csv. Add it there.`,
        ),
      ),
  ];
}

const regional = ['governor', 'regent', 'mayor'];

/** Without its code a regency's list would be taken for a national one, and signed by other people. */
function missingRegions({ contests }: RegistrySource): Problem[] {
  return contests
    .filter(({ office, regionCode }) => regional.includes(office) && regionCode === '')
    .map(({ id, region }) =>
      error(
        'region-missing',
        `contests.csv ${id}`,
        `${region} has no code, so that nobody knows which province signs it. Enter its code (Kemendagri) as region_code.`,
      ),
    );
}

function regions({ contests, sample }: RegistrySource): Problem[] {
  if (sample) return [];
  return contests
    .filter(({ regionCode }) => regionCode !== '' && provinceName(regionCode) === null)
    .map(({ id, regionCode }) =>
      warning(
        'region-unknown',
        `contests.csv ${id}`,
        `No province has the code ${regionCode.slice(0, 2)} (Kemendagri). Correct region_code.`,
      ),
    );
}

function ballotNumbers(source: RegistrySource): Problem[] {
  const seen = new Map<string, string>();
  return source.contestants.flatMap(({ id, contest, number }) => {
    if (number === null) return [];
    const key = `${contest} ${number}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id);
    if (first === undefined || first === id) return [];
    const message = `Number ${number} in ${contest} is also that of ${first}. Correct one of them.`;
    return [error('number-twice', `contestants.csv ${id}`, message)];
  });
}

function completeLists(source: RegistrySource): Problem[] {
  const withAccounts = new Set(source.accounts.map((account) => account.contestant));
  return source.contests
    .filter((contest) => contest.list === 'complete')
    .flatMap((contest) => {
      const contestants = source.contestants.filter((contestant) => contestant.contest === contest.id);
      const problems = contestants
        .filter(({ id }) => !withAccounts.has(id))
        .map(({ id, name }) =>
          warning(
            'contestant-without-account',
            `contestants.csv ${id}`,
            `${name} has no account although the list of ${contest.id} is complete. Check that none was left out.`,
          ),
        );
      if (contestants.length === 0) {
        const message =
          'The list is said to be complete but has no contestant. Add them, or set list to none.';
        problems.push(warning('contest-without-contestant', `contests.csv ${contest.id}`, message));
      }
      if (contest.listDate === null) {
        const message = 'The list is said to be complete but has no list_date. Enter the date of the list.';
        problems.push(warning('list-without-date', `contests.csv ${contest.id}`, message));
      }
      return problems;
    });
}
