import type { Cue } from './cues.ts';
import { findLexiconWords, type LexiconHit } from './find-lexicon-words.ts';
import { isGroupFor, type Lexicon } from './lexicon.ts';
import { countPrices } from './prices.ts';
import type { ReadSegment } from './segments.ts';

/** Who runs the ad says more than what it talks about: "KPU Kota …" against a text about the KPU. */
const advertiserFactor = 2;

/** The lexicon's words and the prices in the whole post, each phrase once. */
export function lexiconCues(segments: readonly ReadSegment[], lexicon: Lexicon): Cue[] {
  const strongest = new Map<string, LexiconHit>();
  for (const { source, words } of segments) {
    for (const hit of findLexiconWords(words, lexicon)) {
      const factor = source === 'advertiser' && !isGroupFor(hit.group) ? advertiserFactor : 1;
      const before = strongest.get(hit.phrase);
      const weight = hit.weight * factor;
      if (before === undefined || weight > before.weight) strongest.set(hit.phrase, { ...hit, weight });
    }
  }
  const cues: Cue[] = [];
  for (const { group, weight, phrase } of strongest.values()) {
    cues.push({ feature: group, amount: weight, code: isGroupFor(group) ? group : null, detail: phrase });
  }
  for (const { words } of segments) {
    const prices = countPrices(words);
    // Prices beyond the second tell nothing new.
    if (prices > 0) cues.push({ feature: 'price', amount: prices / 2, code: null, detail: '' });
  }
  return cues;
}
