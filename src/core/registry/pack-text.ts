import type { Pack, PackContestant, PackSource, RegisteredAccount } from './pack.ts';

/**
 * A pack as text: JSON with one source, contest, contestant or account a line, so that an update can be
 * given as changed lines, and one entry can be read without parsing the province.
 */
export function writePackText({ id, sources, contests, contestants }: Pack): string {
  return `{"schema":1,"id":${JSON.stringify(id)},"sources":[
${lines(sources.map(({ letter, file, sha256 }) => JSON.stringify({ letter, file, sha256 })))}],"contests":[
${lines(contests.map(contestLine))}],"contestants":[
${lines(contestants.map(contestantLines))}]}
`;
}

function lines(items: readonly string[]): string {
  return items.length === 0 ? '' : `${items.join(',\n')}\n`;
}

function contestLine(contest: Pack['contests'][number]): string {
  const { id, election, office, regionCode, region, list, listDate } = contest;
  return JSON.stringify({ id, election, office, regionCode, region, list, listDate });
}

function contestantLines({ id, contest, number, name, members, accounts }: PackContestant): string {
  const head = JSON.stringify({ id, contest, number, name, members }).slice(0, -1);
  return `${head},"accounts":[\n${lines(accounts.map(accountLine))}]}`;
}

function accountLine({ platform, handle, id, source, rows, revoked }: RegisteredAccount): string {
  return JSON.stringify([platform, handle, id, source, rows, ...(revoked === null ? [] : [revoked])]);
}

/** Where an entry comes from, as the explanation shows it: "Surat 12 · akun.csv #4 · sha256 1a2b3c4d5e6f". */
export function describeSource({ letter, file, sha256 }: PackSource, rows: string): string {
  const place = [file, rows === '' ? '' : `#${rows}`].filter((part) => part !== '').join(' ');
  const hash = sha256 === '' ? '' : `sha256 ${sha256.slice(0, 12)}`;
  const tail = [place, hash].filter((part) => part !== '').join(' · ');
  if (tail === '') return letter.slice(0, 300);
  return [letter.slice(0, Math.max(0, 297 - tail.length)), tail].filter((part) => part !== '').join(' · ');
}
