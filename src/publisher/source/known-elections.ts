import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '../read-file.ts';
import { type ElectionFacts, electionFacts } from './election-facts.ts';
import { sourceDate } from './source-date.ts';

const folder = fileURLToPath(new URL('../../../data/elections/', import.meta.url));

/** The facts of the real elections in data/elections, by id. */
export function readKnownElections(): Map<string, ElectionFacts> {
  const parse = electionFacts(sourceDate(null));
  const elections = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parse(readJson(join(folder, name)), name));
  return new Map(elections.map((election) => [election.calendar.id, election]));
}
