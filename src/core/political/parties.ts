import { fields, integer, list, onlyFields, text } from '../parse.ts';
import partiesData from './parties.json';

export interface Party {
  id: string;
  /** The election whose ballot number this is. */
  election: string;
  number: number;
  name: string;
  /** Short names that mean nothing but the party. */
  abbreviations: string[];
  /** Short names that are also something else (a tax, a frying pan, an airline): they need a second cue. */
  ambiguous: string[];
}

const known = ['id', 'election', 'number', 'name', 'abbreviations', 'ambiguous'] as const;

export function parseParties(value: unknown, path = 'parties'): Party[] {
  return list(parseParty, 200)(value, path);
}

function parseParty(value: unknown, path: string): Party {
  const from = fields(value, path);
  onlyFields(from, known, path);
  return {
    id: text(40)(from.id, `${path}.id`),
    election: text(80)(from.election, `${path}.election`),
    number: integer(1, 99)(from.number, `${path}.number`),
    name: text(200)(from.name, `${path}.name`),
    abbreviations: list(text(40), 10)(from.abbreviations, `${path}.abbreviations`),
    ambiguous: list(text(40), 10)(from.ambiguous, `${path}.ambiguous`),
  };
}

/** The parties on the ballot of the last general election. */
export const bundledParties: readonly Party[] = parseParties(partiesData);
