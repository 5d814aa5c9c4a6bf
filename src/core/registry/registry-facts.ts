import type { ElectionCalendar } from '../calendar.ts';
import type { Contest } from './pack.ts';

/** A pack within a registry, and which of its entries are its own. */
export interface PackFacts {
  id: string;
  /** Path of its target, under which its text is kept. */
  path: string;
  /** After this instant its signers no longer vouch for it. */
  expires: string;
  firstAccount: number;
  accounts: number;
  firstContestant: number;
  contestants: number;
}

/** What a verified registry says about itself. */
export interface RegistryFacts {
  name: { id: string; en: string };
  /** An invented election for tours and tests; labelled so wherever it is shown. */
  sample: boolean;
  /** Version of the snapshot that was verified. */
  version: number;
  issued: string;
  /** The first of the expiries of root, timestamp, snapshot and targets. */
  expires: string;
  /** Urgent revocations must be current: after this instant nothing is called official. */
  revocationsExpire: string;
  elections: ElectionCalendar[];
  packs: PackFacts[];
}

/** A contest with the position of its pack. */
export interface IndexedContest extends Contest {
  pack: number;
}
