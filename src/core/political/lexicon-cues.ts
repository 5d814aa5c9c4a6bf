import type { CounterCue, Cue } from './cues.ts';
import { findLexiconWords, type LexiconHit } from './find-lexicon-words.ts';
import { isGroupFor, type Lexicon } from './lexicon.ts';
import { countPrices } from './prices.ts';
import type { ReadSegment } from './segments.ts';

/** Prices beyond the second tell nothing new. */
const mostPrices = 2;

/** The lexicon's words for and against in the whole post, each phrase once. */
export function lexiconCues(
  segments: readonly ReadSegment[],
  lexicon: Lexicon,
): { cues: Cue[]; counterCues: CounterCue[] } {
  const strongest = new Map<string, LexiconHit>();
  for (const { source, words } of segments) {
    for (const hit of findLexiconWords(words, lexicon)) {
      // Who runs the ad says more than what it talks about: "KPU Kota …" against a text about the KPU.
      const factor = source === 'advertiser' && !isGroupFor(hit.group) ? lexicon.advertiserFactor : 1;
      const before = strongest.get(hit.phrase)?.weight ?? 0;
      strongest.set(hit.phrase, { ...hit, weight: Math.max(before, hit.weight * factor) });
    }
  }
  const cues: Cue[] = [];
  const counterCues: CounterCue[] = [];
  for (const { group, weight, phrase } of strongest.values()) {
    if (isGroupFor(group)) cues.push({ code: group, weight, detail: phrase });
    else counterCues.push({ group, weight });
  }
  const prices = segments.reduce((sum, { words }) => sum + countPrices(words), 0);
  if (prices > 0)
    counterCues.push({ group: 'shop', weight: lexicon.cues.price * Math.min(prices, mostPrices) });
  return { cues, counterCues };
}
