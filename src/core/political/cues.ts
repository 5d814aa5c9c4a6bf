import type { PoliticalReason } from './decision.ts';
import type { FeatureName } from './features.ts';

/** One thing read in a post. */
export interface Cue {
  feature: FeatureName;
  /** How much of it, from 0 to 1; what several cues give for one feature adds up to 1 at most. */
  amount: number;
  /** What it says to a reader: a reason and the words it rests on. Null where it is no reason to be political. */
  code: PoliticalReason['code'] | null;
  detail: string;
}
