import { fields, list, nullable, oneOf, type Parser, flag as parseFlagValue, shape, text } from './parse.ts';
import { type Tone, tones } from './tone-shapes.ts';
import type { Judgement } from './verdict.ts';

/** All that is shown on a post, in the interface's language: the page's process gets words, never the registry. */
export interface Flag {
  tone: Tone;
  /** The tone's shape, as an SVG path in a 24 × 24 box: told apart without colour. */
  shape: string;
  /** The one glance, whole and in few words. */
  text: string;
  short: string;
  /** The second look. */
  lines: { label: string; value: string }[];
  note: string;
  reportable: boolean;
}

/** The worker's answer to a sighting. No flag: an ordinary ad, about which nothing is said. */
export interface Judged {
  flag: Flag | null;
  /** Kept for the popup and passed on unread. */
  judgement: Judgement;
}

const parseFlag: Parser<Flag> = shape<Flag>({
  tone: oneOf(tones),
  shape: text(1000),
  text: text(1000),
  short: text(200),
  lines: list(shape({ label: text(200), value: text(4000) }), 30),
  note: text(1000),
  reportable: parseFlagValue,
});

export function parseJudged(value: unknown, path = 'judged'): Judged {
  const from = fields(value, path);
  // Whoever shows a judgement parses it (`parseTabSummary`); the content script only carries it.
  const judgement = fields(from.judgement, `${path}.judgement`) as unknown as Judgement;
  return { flag: nullable(parseFlag)(from.flag, `${path}.flag`), judgement };
}
