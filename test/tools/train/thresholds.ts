import { sigmoid } from '../../../src/core/political/sigmoid.ts';
import type { Calibration } from './calibrate.ts';
import type { Judged } from './cross-validate.ts';

export interface Thresholds {
  political: number;
  maybe: number;
  /** What English texts get in log-odds, so that one threshold serves both languages. */
  englishOffset: number;
}

/** A kind of text that must be left alone, and the largest share of it that may be called political. */
interface Limit {
  covers: (judged: Judged) => boolean;
  most: number;
}

const isNot = ({ example: { row, target } }: Judged, ...sets: string[]) =>
  target === 0 && sets.includes(row.set);
const isEnglish = ({ example }: Judged) => example.row.lang === 'en';

/**
 * Near what must be shown: offices are judged by models that know none of their kind, which is stricter than the test.
 * Our own other texts are all traps, news about candidates among them.
 */
const limits: readonly Limit[] = [
  { covers: (one) => isNot(one, 'own-institutional') && !isEnglish(one), most: 0.035 },
  { covers: (one) => isNot(one, 'own-other') && !isEnglish(one), most: 0.1 },
  {
    covers: (one) => isNot(one, 'id_judol_comments') && one.example.row.kind === 'gambling_promo',
    most: 0.003,
  },
  { covers: (one) => isNot(one, 'id_judol_comments'), most: 0.006 },
  { covers: (one) => isNot(one, 'id_clickid_headlines'), most: 0.015 },
  { covers: (one) => isNot(one, 'nusax_12lang', 'nusawrites_topics') && !isEnglish(one), most: 0.01 },
];
const englishLimits: readonly Limit[] = [
  { covers: (one) => isNot(one, 'en_propublica_seeds'), most: 0.01 },
  { covers: (one) => isNot(one, 'own-other') && isEnglish(one), most: 0.06 },
];
/** "Maybe" is shown nowhere by itself: it may be wrong this many times as often. */
const maybeFactor = 2;
const finest = 1000;

/** The lowest scores at which no kind of text that must be left alone is called political too often. */
export function chooseThresholds(judged: readonly Judged[], calibration: Calibration): Thresholds {
  const political = lowest(judged, calibration, limits, 1);
  const english = lowest(judged, calibration, englishLimits, 1);
  return {
    political: roundUp(sigmoid(political)),
    maybe: roundUp(sigmoid(lowest(judged, calibration, limits, maybeFactor))),
    englishOffset: political - english,
  };
}

/** The log-odds above which every limit is kept. */
function lowest(
  judged: readonly Judged[],
  { slope, offset }: Calibration,
  kept: readonly Limit[],
  factor: number,
): number {
  const bounds = kept.map(({ covers, most }) => {
    const alone = judged.filter(covers).map(({ logOdds }) => slope * logOdds + offset);
    alone.sort((a, b) => b - a);
    return alone[Math.floor(alone.length * most * factor)] ?? 0;
  });
  return Math.max(...bounds);
}

function roundUp(score: number): number {
  return (Math.floor(score * finest) + 1) / finest;
}
