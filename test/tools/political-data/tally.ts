import { bundledModel } from '../../../src/core/political/bundled-model.ts';
import { decidePolitical } from '../../../src/core/political/decide.ts';
import { type PoliticalDecision, politicalDecisions } from '../../../src/core/political/decision.ts';
import type { PoliticalModel } from '../../../src/core/political/model.ts';
import { buildNameIndex } from '../../../src/core/political/names.ts';
import { bundledParties } from '../../../src/core/political/parties.ts';
import type { TextRow } from './text-row.ts';

/** How many texts got which answer. */
export type Tally = Record<PoliticalDecision['decision'], number> & { rows: number };

export interface DecidedRow {
  row: TextRow;
  decision: PoliticalDecision['decision'];
  score: number;
}

const names = buildNameIndex([], [], bundledParties);

/** The bare text decided as `npm run classify` would: no names known but those in the package. */
export function decideRow(row: TextRow): DecidedRow {
  return decideRowWith(row, bundledModel());
}

export function decideRowWith(row: TextRow, model: PoliticalModel): DecidedRow {
  const evidence = { imageText: [], landing: null, advertiserName: null, payer: null, registered: false };
  const { decision, score } = decidePolitical({ ...evidence, text: row.text }, names, model);
  return { row, decision, score };
}

export function tally(rows: readonly DecidedRow[]): Tally {
  const counts: Tally = { rows: rows.length, political: 0, maybe: 0, no: 0 };
  for (const decision of politicalDecisions)
    counts[decision] = rows.filter((row) => row.decision === decision).length;
  return counts;
}

/** "97.3 % (514 of 528)" */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}
