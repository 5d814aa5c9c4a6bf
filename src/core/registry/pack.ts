import { type Platform, platforms } from '../account/account.ts';
import { calendarDate, fields, integer, list, nullable, oneOf, ParseError, text } from '../parse.ts';

/** `complete`: every contestant's accounts are in. Only then can "not in the list" be said. */
export const listStates = ['complete', 'partial', 'none'] as const;

export interface Contest {
  id: string;
  election: string;
  office: 'president' | 'governor' | 'regent' | 'mayor' | 'legislature' | 'other';
  /** Kemendagri code without dots; empty for national contests. */
  regionCode: string;
  region: string;
  list: (typeof listStates)[number];
  /** Date of the list this contest's accounts come from. */
  listDate: string | null;
}

export interface Contestant {
  id: string;
  contest: string;
  /** Ballot number, where drawn. */
  number: number | null;
  /** As on the ballot. */
  name: string;
  /** Each person's or party's name on its own, for reading texts and for look-alikes. */
  members: string[];
}

/** The letter and file that accounts were registered with. */
export interface PackSource {
  letter: string;
  file: string;
  /** Lower-case hex SHA-256 of the file; blank where the list was typed in. */
  sha256: string;
}

export interface RegisteredAccount {
  platform: Platform;
  handle: string | null;
  id: string | null;
  /** Position in the pack's sources. */
  source: number;
  /** Rows of the source's file; blank where not known. */
  rows: string;
  /** Withdrawn from the list on this date; such an account is no longer official. */
  revoked: string | null;
}

/** A contestant with its accounts, as a pack holds it. */
export interface PackContestant extends Contestant {
  accounts: RegisteredAccount[];
}

/** One province's part of the registry, or the national part. */
export interface Pack {
  schema: 1;
  id: string;
  sources: PackSource[];
  contests: Contest[];
  contestants: PackContestant[];
}

/** A pack whose contestants are still to be parsed, one by one, so that large packs do not block. */
export interface PackHead extends Omit<Pack, 'contestants'> {
  contestants: readonly unknown[];
}

const packLimits = { contestants: 500_000, accounts: 5_000, bytes: 16_000_000 };
const offices = ['president', 'governor', 'regent', 'mayor', 'legislature', 'other'] as const;

export function parsePackHead(value: unknown, path = 'pack'): PackHead {
  const from = fields(value, path);
  integer(1, 1)(from.schema, `${path}.schema`);
  if (!Array.isArray(from.contestants) || from.contestants.length > packLimits.contestants) {
    throw new ParseError(`${path}.contestants`, `a list of at most ${packLimits.contestants} items`);
  }
  return {
    schema: 1,
    id: text(40)(from.id, `${path}.id`),
    sources: list(parseSource, 100_000)(from.sources, `${path}.sources`),
    contests: list(parseContest, 5_000)(from.contests, `${path}.contests`),
    contestants: from.contestants,
  };
}

export function parsePack(value: unknown, path = 'pack'): Pack {
  const head = parsePackHead(value, path);
  return { ...head, contestants: head.contestants.map((one) => parsePackContestant(one, path)) };
}

export function parseSource(value: unknown, path: string): PackSource {
  const from = fields(value, path);
  return {
    letter: text(300)(from.letter, `${path}.letter`),
    file: text(120)(from.file, `${path}.file`),
    sha256: text(64)(from.sha256, `${path}.sha256`),
  };
}

function parseContest(value: unknown, path: string): Contest {
  const from = fields(value, path);
  return {
    id: text(80)(from.id, `${path}.id`),
    election: text(80)(from.election, `${path}.election`),
    office: oneOf(offices)(from.office, `${path}.office`),
    regionCode: text(20)(from.regionCode, `${path}.regionCode`),
    region: text(200)(from.region, `${path}.region`),
    list: oneOf(listStates)(from.list, `${path}.list`),
    listDate: nullable(calendarDate)(from.listDate, `${path}.listDate`),
  };
}

/** A contestant without its accounts. */
export function parseContestant(value: unknown, path: string): Contestant {
  const from = fields(value, path);
  return {
    id: text(80)(from.id, `${path}.id`),
    contest: text(80)(from.contest, `${path}.contest`),
    number: nullable(integer(0, 999))(from.number, `${path}.number`),
    name: text(300)(from.name, `${path}.name`),
    members: list(text(200), 10)(from.members, `${path}.members`),
  };
}

export function parsePackContestant(value: unknown, path: string): PackContestant {
  const from = fields(value, path);
  const contestant = parseContestant(from, path);
  return {
    ...contestant,
    accounts: list(parseAccount, packLimits.accounts)(from.accounts, `${path} ${contestant.id}`),
  };
}

/**
 * An account is written as a row: platform, handle, id, source, rows and, where withdrawn, the date. A
 * province has tens of thousands of them, so that their names and the paths of errors are spelt out only when needed.
 */
export function parseAccount(value: unknown, path: string): RegisteredAccount {
  if (!Array.isArray(value) || value.length < 5 || value.length > 6) {
    throw new ParseError(path, 'an account as [platform, handle, id, source, rows, revoked?]');
  }
  const row: readonly unknown[] = value;
  return {
    platform: oneOf(platforms)(row[0], path),
    handle: nullable(text(100))(row[1], path),
    id: nullable(text(100))(row[2], path),
    source: integer(0, 100_000)(row[3], path),
    rows: text(60)(row[4], path),
    revoked: nullable(calendarDate)(row[5], path),
  };
}
