import { type Platform, platforms } from '../account/account.ts';
import { type ElectionCalendar, parseCalendars } from '../calendar.ts';
import { calendarDate, fields, flag, instant, integer, list, nullable, oneOf, text } from '../parse.ts';

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

export interface RegisteredAccount {
  contestant: string;
  platform: Platform;
  handle: string | null;
  id: string | null;
  /** Letter, file and row the entry comes from; shown in the explanation. */
  source: string;
  /** Withdrawn from the list on this date; such an account is no longer official. */
  revoked: string | null;
}

/** One province's part of the registry, or the national part. */
export interface Pack {
  schema: 1;
  id: string;
  contests: Contest[];
  contestants: Contestant[];
  accounts: RegisteredAccount[];
}

export interface PackEntry {
  id: string;
  path: string;
  sha256: string;
}

/** The front page of a registry: which version this is, how long it counts, and what belongs to it. */
export interface RegistryIndex {
  schema: 1;
  name: { id: string; en: string };
  /** An invented election for tours and tests; labelled so wherever it is shown. */
  sample: boolean;
  version: number;
  issued: string;
  /** After this instant the list is stale; a week later it can no longer be used. */
  expires: string;
  elections: ElectionCalendar[];
  packs: PackEntry[];
}

const maxAccounts = 1_000_000;
const offices = ['president', 'governor', 'regent', 'mayor', 'legislature', 'other'] as const;

export function parseRegistryIndex(value: unknown, path = 'index'): RegistryIndex {
  const from = fields(value, path);
  const name = fields(from.name, `${path}.name`);
  integer(1, 1)(from.schema, `${path}.schema`);
  return {
    schema: 1,
    name: { id: text(200)(name.id, `${path}.name.id`), en: text(200)(name.en, `${path}.name.en`) },
    sample: flag(from.sample, `${path}.sample`),
    version: integer(1, 1e9)(from.version, `${path}.version`),
    issued: instant(from.issued, `${path}.issued`),
    expires: instant(from.expires, `${path}.expires`),
    elections: parseCalendars(from.elections, `${path}.elections`),
    packs: list(parsePackEntry, 100)(from.packs, `${path}.packs`),
  };
}

function parsePackEntry(value: unknown, path: string): PackEntry {
  const from = fields(value, path);
  return {
    id: text(40)(from.id, `${path}.id`),
    path: text(200)(from.path, `${path}.path`),
    sha256: text(64)(from.sha256, `${path}.sha256`),
  };
}

export function parsePack(value: unknown, path = 'pack'): Pack {
  const from = fields(value, path);
  integer(1, 1)(from.schema, `${path}.schema`);
  return {
    schema: 1,
    id: text(40)(from.id, `${path}.id`),
    contests: list(parseContest, 5_000)(from.contests, `${path}.contests`),
    contestants: list(parseContestant, maxAccounts)(from.contestants, `${path}.contestants`),
    accounts: list(parseAccount, maxAccounts)(from.accounts, `${path}.accounts`),
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

function parseContestant(value: unknown, path: string): Contestant {
  const from = fields(value, path);
  return {
    id: text(80)(from.id, `${path}.id`),
    contest: text(80)(from.contest, `${path}.contest`),
    number: nullable(integer(0, 999))(from.number, `${path}.number`),
    name: text(300)(from.name, `${path}.name`),
    members: list(text(200), 10)(from.members, `${path}.members`),
  };
}

function parseAccount(value: unknown, path: string): RegisteredAccount {
  const from = fields(value, path);
  return {
    contestant: text(80)(from.contestant, `${path}.contestant`),
    platform: oneOf(platforms)(from.platform, `${path}.platform`),
    handle: nullable(text(100))(from.handle, `${path}.handle`),
    id: nullable(text(100))(from.id, `${path}.id`),
    source: text(300)(from.source, `${path}.source`),
    revoked: nullable(calendarDate)(from.revoked, `${path}.revoked`),
  };
}
