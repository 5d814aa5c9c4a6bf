import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  fields,
  flag,
  integer,
  list,
  nullable,
  oneOf,
  onlyFields,
  ParseError,
  text,
} from '../../core/parse.ts';
import { type Contest, type Contestant, listStates } from '../../core/registry/pack.ts';
import type { Problem } from '../check/problem.ts';
import { PublisherError } from '../publisher-error.ts';
import { readJson } from '../read-file.ts';
import { type ElectionFacts, electionFacts } from './election-facts.ts';
import { readKnownElections } from './known-elections.ts';
import { readSourceAccount, type SourceAccount } from './read-source-account.ts';
import { memberSeparator } from './source-columns.ts';
import { sourceDate } from './source-date.ts';
import { type Cells, readSourceRows } from './source-rows.ts';

export type { SourceAccount };

/** Everything a registry is built from, read from a folder a person can edit. */
export interface RegistrySource {
  name: { id: string; en: string };
  sample: boolean;
  elections: ElectionFacts[];
  contests: Contest[];
  contestants: Contestant[];
  accounts: SourceAccount[];
  /** Rows that could not be read. */
  problems: Problem[];
}

const offices = ['president', 'governor', 'regent', 'mayor', 'legislature', 'other'] as const;

/**
 * Reads a source folder: contests.csv, contestants.csv, accounts.csv, and election.json where the election
 * is not one of data/elections. `today` (YYYY-MM-DD) resolves the relative dates of samples.
 */
export function readSource(dir: string, today: string): RegistrySource {
  if (!existsSync(dir))
    throw new PublisherError('file-missing', `${dir} does not exist: name a source folder.`);
  const problems: Problem[] = [];
  const own = readOwnElections(dir, today);
  const date = sourceDate(own?.sample === true ? today : null);
  const contests = readSourceRows(dir, 'contests.csv', problems, (cells) => ({
    id: text(80)(cells('id'), 'id'),
    election: text(80)(cells('election'), 'election'),
    office: oneOf(offices)(cells('office'), 'office'),
    regionCode: readRegionCode(cells('region_code')),
    region: text(200)(cells('region') ?? '', 'region'),
    list: oneOf(listStates)(cells('list'), 'list'),
    listDate: nullable(date)(cells('list_date'), 'list_date'),
  }));
  const contestants = readSourceRows(dir, 'contestants.csv', problems, readContestant);
  const accounts = readSourceRows(dir, 'accounts.csv', problems, (cells) => readSourceAccount(cells, date));
  const used = new Set(contests.map((contest) => contest.election));
  const elections =
    own?.elections ?? [...readKnownElections().values()].filter((one) => used.has(one.calendar.id));
  return {
    name: own?.name ?? nameList(elections),
    sample: own?.sample ?? false,
    elections,
    contests,
    contestants,
    accounts,
    problems,
  };
}

type OwnElections = Pick<RegistrySource, 'name' | 'sample' | 'elections'>;

function readOwnElections(dir: string, today: string): OwnElections | null {
  const path = join(dir, 'election.json');
  if (!existsSync(path)) return null;
  try {
    const from = fields(readJson(path), 'election.json');
    onlyFields(from, ['schema', 'name', 'sample', 'elections'], 'election.json');
    integer(1, 1)(from.schema, 'schema');
    const name = fields(from.name, 'name');
    const sample = flag(from.sample, 'sample');
    return {
      name: { id: text(200)(name.id, 'name.id'), en: text(200)(name.en, 'name.en') },
      sample,
      elections: list(electionFacts(sourceDate(sample ? today : null)), 50)(from.elections, 'elections'),
    };
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    throw new PublisherError('data-wrong', `${path}: ${cause.message}`, { cause });
  }
}

function readContestant(cells: Cells): Contestant {
  const number = cells('number');
  const name = text(300)(cells('name'), 'name');
  const members = (cells('members') ?? name).split(memberSeparator.trim()).map((member) => member.trim());
  return {
    id: text(80)(cells('id'), 'id'),
    contest: text(80)(cells('contest'), 'contest'),
    number: number === null ? null : integer(0, 999)(Number(number), 'number'),
    name,
    members: list(text(200), 10)(
      members.filter((member) => member !== ''),
      'members',
    ),
  };
}

function readRegionCode(code: string | null): string {
  if (code !== null && !/^\d{2}(\d{2})?$/.test(code)) {
    throw new ParseError('region_code', 'a region code of 2 or 4 digits without dots, or blank');
  }
  return code ?? '';
}

function nameList(elections: readonly ElectionFacts[]): { id: string; en: string } {
  const names = elections.map((election) => election.calendar.names);
  return {
    id: `Daftar akun resmi: ${names.map((name) => name.id).join(', ')}`.slice(0, 200),
    en: `Official account list: ${names.map((name) => name.en).join(', ')}`.slice(0, 200),
  };
}
