import type { PoliticalReason } from './decision.ts';
import type { GroupAgainst } from './lexicon.ts';

/** One thing read that speaks for an ad being political. */
export interface Cue {
  code: PoliticalReason['code'];
  weight: number;
  /** What was read. */
  detail: string;
}

/** One thing read that speaks against it. */
export interface CounterCue {
  group: GroupAgainst;
  weight: number;
}
