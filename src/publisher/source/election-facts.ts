import type { ElectionCalendar, Period } from '../../core/calendar.ts';
import {
  fields,
  integer,
  list,
  nullable,
  oneOf,
  onlyFields,
  ParseError,
  type Parser,
  text,
} from '../../core/parse.ts';

/** How well a fact is known (data/elections/README.md). `invented` belongs to samples only. */
const confidences = [
  'verified-official',
  'verified-secondary',
  'conflicting',
  'unverified',
  'invented',
] as const;

interface Fact<T> {
  value: T | null;
  confidence: (typeof confidences)[number];
  /** Addresses of the pages the fact was read on. */
  sources: string[];
}

/** How many accounts one contestant may register. `office` "any" covers those without a cap of their own. */
export interface AccountCap {
  office: 'any' | 'president' | 'governor' | 'regent' | 'mayor' | 'legislature' | 'other';
  limit: number;
  scope: 'per_application' | 'all_applications' | 'unclear';
}

/** An election's calendar with its caps; where each fact comes from stays in the file. */
export interface ElectionFacts {
  calendar: ElectionCalendar;
  /** The last day on which accounts may be registered; null where it is not known. */
  registrationDeadline: string | null;
  caps: AccountCap[];
}

const offices = ['any', 'president', 'governor', 'regent', 'mayor', 'legislature', 'other'] as const;
const scopes = ['per_application', 'all_applications', 'unclear'] as const;
const known = [
  'schema',
  'id',
  'kind',
  'names',
  'campaign',
  'adWindow',
  'quietPeriod',
  'votingDay',
  'registrationDeadline',
  'caps',
];

/** Parses one election; `date` reads its dates (see source-date.ts). */
export function electionFacts(date: Parser<string>): Parser<ElectionFacts> {
  const period = periodOf(date);
  return (value, path) => {
    const from = fields(value, path);
    onlyFields(from, known, path);
    integer(1, 1)(from.schema, `${path}.schema`);
    const names = fields(from.names, `${path}.names`);
    const periodFact = (name: string) => fact(period)(from[name], `${path}.${name}`).value;
    return {
      calendar: {
        id: text(80)(from.id, `${path}.id`),
        kind: oneOf(['local', 'national'])(from.kind, `${path}.kind`),
        names: { id: text(200)(names.id, `${path}.names.id`), en: text(200)(names.en, `${path}.names.en`) },
        campaign: periodFact('campaign'),
        adWindow: periodFact('adWindow'),
        quietPeriod: periodFact('quietPeriod'),
        votingDay: fact(date)(from.votingDay, `${path}.votingDay`).value,
      },
      registrationDeadline:
        from.registrationDeadline === undefined
          ? null
          : fact(date)(from.registrationDeadline, `${path}.registrationDeadline`).value,
      caps: fact(list(parseCap, 20))(from.caps, `${path}.caps`).value ?? [],
    };
  };
}

function fact<T>(parseValue: Parser<T>): Parser<Fact<T>> {
  return (value, path) => {
    const from = fields(value, path);
    onlyFields(from, ['value', 'confidence', 'sources', 'note'], path);
    nullable(text(500))(from.note, `${path}.note`);
    const read: Fact<T> = {
      value: nullable(parseValue)(from.value, `${path}.value`),
      confidence: oneOf(confidences)(from.confidence, `${path}.confidence`),
      sources: list(text(500), 20)(from.sources, `${path}.sources`),
    };
    const isSettled = read.confidence.startsWith('verified') || read.confidence === 'invented';
    if (read.value !== null && !isSettled) {
      throw new ParseError(`${path}.value`, `null while its confidence is ${read.confidence}`);
    }
    return read;
  };
}

function periodOf(date: Parser<string>): Parser<Period> {
  return (value, path) => {
    const from = fields(value, path);
    const start = date(from.start, `${path}.start`);
    const end = date(from.end, `${path}.end`);
    if (end < start) throw new ParseError(`${path}.end`, `a date not before the start, ${start}`);
    return { start, end };
  };
}

function parseCap(value: unknown, path: string): AccountCap {
  const from = fields(value, path);
  return {
    office: oneOf(offices)(from.office, `${path}.office`),
    limit: integer(1, 10_000)(from.limit, `${path}.limit`),
    scope: oneOf(scopes)(from.scope, `${path}.scope`),
  };
}
