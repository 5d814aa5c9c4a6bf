import { ParseError } from '../parse.ts';
import {
  type Contestant,
  type Pack,
  type PackContestant,
  type PackSource,
  packLimits,
  parseAccount,
  parseContestant,
  type RegisteredAccount,
} from './pack.ts';

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

/** One account of a pack with what it belongs to. */
export interface PackEntry {
  account: RegisteredAccount;
  contestant: Contestant;
  source: PackSource;
}

const newline = 0x0a;
const bracket = 0x5b;
const brace = 0x7b;

/** The account at a position of a pack's text, counted from 0, read from its lines alone. */
export function readPackEntry(bytes: Uint8Array, position: number): PackEntry {
  let seen = -1;
  let head = 0;
  for (let at = lineAfter(bytes, 0); at > 0 && at < bytes.length; at = lineAfter(bytes, at)) {
    if (bytes[at] === brace) head = at;
    if (bytes[at] !== bracket) continue;
    seen += 1;
    if (seen < position) continue;
    const account = parseAccount(jsonLine(bytes, at), 'account');
    return {
      account,
      contestant: parseContestant(jsonLine(bytes, head, ']}'), 'contestant'),
      source: readSource(bytes, account.source),
    };
  }
  throw new ParseError('pack', `an account at position ${position}`);
}

/** All accounts of the contestant that the account at a position belongs to. */
export function readPackSiblings(bytes: Uint8Array, position: number): RegisteredAccount[] {
  let seen = -1;
  let siblings: RegisteredAccount[] = [];
  for (let at = lineAfter(bytes, 0); at > 0 && at < bytes.length; at = lineAfter(bytes, at)) {
    if (bytes[at] !== bracket) {
      if (seen >= position) return siblings;
      siblings = [];
      continue;
    }
    seen += 1;
    // Accounts of others need not be parsed; a contestant has a few hundred at most.
    if (seen > position - packLimits.accounts) siblings.push(parseAccount(jsonLine(bytes, at), 'account'));
  }
  return siblings;
}

/** The contestant at a position of a pack's text, counted from 0. */
export function readPackContestant(bytes: Uint8Array, position: number): Contestant {
  let seen = -1;
  for (let at = lineAfter(bytes, 0); at > 0 && at < bytes.length; at = lineAfter(bytes, at)) {
    // Sources and contests are objects too; only a contestant's line is left open for its accounts.
    const end = bytes.indexOf(newline, at);
    if (bytes[at] !== brace || bytes[end - 1] !== bracket) continue;
    seen += 1;
    if (seen === position) return parseContestant(jsonLine(bytes, at, ']}'), 'contestant');
  }
  throw new ParseError('pack', `a contestant at position ${position}`);
}

function readSource(bytes: Uint8Array, index: number): PackSource {
  let at = lineAfter(bytes, 0);
  for (let count = 0; count < index && at > 0; count += 1) at = lineAfter(bytes, at);
  const line = at > 0 && bytes[at] === brace ? jsonLine(bytes, at) : null;
  if (typeof line !== 'object' || line === null || !('letter' in line)) {
    throw new ParseError('pack.sources', `a source at position ${index}`);
  }
  const part = (value: unknown) => (typeof value === 'string' ? value : '');
  const { letter, file, sha256 }: { letter: unknown; file?: unknown; sha256?: unknown } = line;
  return { letter: part(letter), file: part(file), sha256: part(sha256) };
}

/** Where the line after this position starts; 0 at the end. */
function lineAfter(bytes: Uint8Array, at: number): number {
  return bytes.indexOf(newline, at) + 1;
}

function jsonLine(bytes: Uint8Array, at: number, closing = ''): unknown {
  const end = bytes.indexOf(newline, at);
  const line = new TextDecoder().decode(bytes.subarray(at, end < 0 ? bytes.length : end));
  return JSON.parse(closing === '' ? line.replace(/,$/, '') : line + closing);
}

/** Where an entry comes from, as the explanation shows it: "Surat 12 · akun.csv #4 · sha256 1a2b3c4d5e6f". */
export function describeSource({ letter, file, sha256 }: PackSource, rows: string): string {
  const place = [file, rows === '' ? '' : `#${rows}`].filter((part) => part !== '').join(' ');
  const hash = sha256 === '' ? '' : `sha256 ${sha256.slice(0, 12)}`;
  const tail = [place, hash].filter((part) => part !== '').join(' · ');
  if (tail === '') return letter.slice(0, 300);
  return [letter.slice(0, Math.max(0, 297 - tail.length)), tail].filter((part) => part !== '').join(' · ');
}
