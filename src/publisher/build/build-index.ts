import { type ElectionCalendar, parseCalendars } from '../../core/calendar.ts';
import {
  fields,
  flag,
  instant,
  integer,
  list,
  nullable,
  ParseError,
  type Parser,
  text,
} from '../../core/parse.ts';

/** A pack among the files of a build. */
export interface BuiltPack {
  id: string;
  path: string;
  sha256: string;
}

/** A rule among the files of a build, such as "rules/recipes/x.json". */
interface BuiltRule {
  path: string;
  sha256: string;
}

/** The front page of a build: what is to be signed, and how it wants to be called. */
export interface BuildIndex {
  schema: 1;
  name: { id: string; en: string };
  /** An invented election for tours and tests; labelled so wherever it is shown. */
  sample: boolean;
  version: number;
  issued: string;
  expires: string;
  elections: ElectionCalendar[];
  packs: BuiltPack[];
  /** All rules there are to be; null: those that are published stay. */
  rules: BuiltRule[] | null;
}

export const parseBuildIndex: Parser<BuildIndex> = (value, path) => {
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
    packs: list(parseBuiltPack, 1_000)(from.packs, `${path}.packs`),
    rules: nullable(list(parseBuiltRule, 100))(from.rules, `${path}.rules`),
  };
};

function parseBuiltPack(value: unknown, path: string): BuiltPack {
  const from = fields(value, path);
  const file = text(200)(from.path, `${path}.path`);
  // A build may come from elsewhere: its paths must not lead out of the folder.
  if (!/^packs\/[a-z0-9-]+\.json$/.test(file)) throw new ParseError(`${path}.path`, 'a file in packs/');
  return {
    id: text(40)(from.id, `${path}.id`),
    path: file,
    sha256: text(64)(from.sha256, `${path}.sha256`),
  };
}

function parseBuiltRule(value: unknown, path: string): BuiltRule {
  const from = fields(value, path);
  const file = text(200)(from.path, `${path}.path`);
  if (!/^rules\/(recipes\/)?[a-z0-9-]+\.json$/.test(file))
    throw new ParseError(`${path}.path`, 'a file in rules/');
  return { path: file, sha256: text(64)(from.sha256, `${path}.sha256`) };
}
