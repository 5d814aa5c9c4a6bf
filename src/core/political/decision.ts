import { decimal, fields, list, nullable, oneOf, text } from '../parse.ts';

export const politicalDecisions = ['political', 'maybe', 'no'] as const;

/** Why an ad counts as political, as a code with the words it rests on; the interface phrases it. */
export interface PoliticalReason {
  code: (typeof politicalReasonCodes)[number];
  /** What was read: a name, a number, a word. Null where the code says it all. */
  detail: string | null;
}

export const politicalReasonCodes = [
  'disclaimer',
  'registered-account',
  'contestant-name',
  'party-name',
  'ballot-number',
  'asks-for-vote',
  'asks-for-support',
  'campaign-words',
  'election-words',
  'issue-words',
  'issue-campaign',
  'praise-words',
  'campaign-wording',
  'picture-text',
] as const;

/** Answer to "is this ad political", with a score from 0 to 1 and reasons a person can check. */
export interface PoliticalDecision {
  decision: (typeof politicalDecisions)[number];
  score: number;
  reasons: PoliticalReason[];
}

export function parsePoliticalDecision(value: unknown, path = 'political'): PoliticalDecision {
  const from = fields(value, path);
  return {
    decision: oneOf(politicalDecisions)(from.decision, `${path}.decision`),
    score: decimal(0, 1)(from.score, `${path}.score`),
    reasons: list(parseReason, 20)(from.reasons, `${path}.reasons`),
  };
}

function parseReason(value: unknown, path: string): PoliticalReason {
  const from = fields(value, path);
  return {
    code: oneOf(politicalReasonCodes)(from.code, `${path}.code`),
    detail: nullable(text(200))(from.detail, `${path}.detail`),
  };
}
