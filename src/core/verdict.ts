import { type DateState, dateStates } from './calendar.ts';
import { fields, flag, instant, integer, nullable, oneOf, ParseError, text } from './parse.ts';
import { type PoliticalDecision, parsePoliticalDecision } from './political/decision.ts';
import { type Likeness, likenesses } from './registry/lookalike/likeness.ts';

/** Which list a verdict rests on. Every verdict that used a list names it. */
export interface ListVersion {
  name: { id: string; en: string };
  version: number;
  issued: string;
  sample: boolean;
  state: 'fresh' | 'stale';
}

/** A contestant as the badge and its card name it. */
export interface NamedContestant {
  id: string;
  number: number | null;
  name: string;
  office: string;
  region: string;
  election: { id: string; en: string };
}

export const cannotCheckReasons = [
  'no-registry',
  'no-list',
  'list-expired',
  'advertiser-unreadable',
  'handle-reused',
] as const;

/** What the registry says about a sighting (design.md section 7). Facts, never accusations. */
export type Verdict =
  | {
      kind: 'registered';
      contestant: NamedContestant;
      matchedBy: 'id' | 'handle';
      /** Where the entry comes from: letter, file, row. */
      source: string;
      dateState: DateState;
      list: ListVersion;
    }
  | {
      kind: 'lookalike';
      /** The handle or the name that is resembled. */
      resembles: string;
      because: Likeness;
      contestant: NamedContestant;
      list: ListVersion;
    }
  | { kind: 'not-listed'; dateState: DateState; list: ListVersion }
  | { kind: 'cannot-check'; why: (typeof cannotCheckReasons)[number]; list: ListVersion | null };

/** The worker's answer to a sighting. No verdict: an ordinary ad, about which nothing is said. */
export interface Judgement {
  political: PoliticalDecision;
  verdict: Verdict | null;
}

export function parseJudgement(value: unknown, path = 'judgement'): Judgement {
  const from = fields(value, path);
  return {
    political: parsePoliticalDecision(from.political, `${path}.political`),
    verdict: nullable(parseVerdict)(from.verdict, `${path}.verdict`),
  };
}

function parseVerdict(value: unknown, path = 'verdict'): Verdict {
  const from = fields(value, path);
  const dateState = () => oneOf(dateStates)(from.dateState, `${path}.dateState`);
  const list = () => parseListVersion(from.list, `${path}.list`);
  switch (from.kind) {
    case 'registered':
      return {
        kind: 'registered',
        contestant: parseNamedContestant(from.contestant, `${path}.contestant`),
        matchedBy: oneOf(['id', 'handle'])(from.matchedBy, `${path}.matchedBy`),
        source: text(300)(from.source, `${path}.source`),
        dateState: dateState(),
        list: list(),
      };
    case 'lookalike':
      return {
        kind: 'lookalike',
        resembles: text(300)(from.resembles, `${path}.resembles`),
        because: oneOf(likenesses)(from.because, `${path}.because`),
        contestant: parseNamedContestant(from.contestant, `${path}.contestant`),
        list: list(),
      };
    case 'not-listed':
      return { kind: 'not-listed', dateState: dateState(), list: list() };
    case 'cannot-check':
      return {
        kind: 'cannot-check',
        why: oneOf(cannotCheckReasons)(from.why, `${path}.why`),
        list: nullable(parseListVersion)(from.list, `${path}.list`),
      };
    default:
      throw new ParseError(`${path}.kind`, 'registered, lookalike, not-listed or cannot-check');
  }
}

export function parseListVersion(value: unknown, path: string): ListVersion {
  const from = fields(value, path);
  return {
    name: parseNames(from.name, `${path}.name`),
    version: integer(1, 1e9)(from.version, `${path}.version`),
    issued: instant(from.issued, `${path}.issued`),
    sample: flag(from.sample, `${path}.sample`),
    state: oneOf(['fresh', 'stale'])(from.state, `${path}.state`),
  };
}

function parseNamedContestant(value: unknown, path: string): NamedContestant {
  const from = fields(value, path);
  return {
    id: text(80)(from.id, `${path}.id`),
    number: nullable(integer(0, 999))(from.number, `${path}.number`),
    name: text(300)(from.name, `${path}.name`),
    office: text(40)(from.office, `${path}.office`),
    region: text(200)(from.region, `${path}.region`),
    election: parseNames(from.election, `${path}.election`),
  };
}

function parseNames(value: unknown, path: string): { id: string; en: string } {
  const from = fields(value, path);
  return { id: text(200)(from.id, `${path}.id`), en: text(200)(from.en, `${path}.en`) };
}
