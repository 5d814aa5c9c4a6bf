import { findBallotNumbers } from './ballot-number.ts';
import type { Cue } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { isHonorific, isProperName } from './name-shapes.ts';
import type { ReadSegment } from './segments.ts';

/** How many words may stand between a call and the name: "dukung pasangan bapak Bima Pradipta". */
const reachBefore = 3;

/** Calls right before or after a contestant or a party: "pilih Bima-Laras", "Bima-Laras menang". */
export function callCues({ names, words }: ReadSegment, lexicon: Lexicon): Cue[] {
  const sureParties = names.parties.filter(({ sure }) => sure);
  return [...names.people, ...sureParties].flatMap(({ start, end }) => {
    const first = Math.max(0, start - reachBefore);
    const before = words.slice(first, start).findLastIndex((word) => lexicon.callsBefore.has(word.text));
    const from = before < 0 ? start : first + before;
    const to = lexicon.callsAfter.has(words[end]?.text ?? '') ? end + 1 : end;
    if (from === start && to === end) return [];
    const detail = words.slice(from, to).map((word) => word.text);
    return [{ feature: 'call-to-name', amount: 1, code: 'asks-for-vote', detail: detail.join(' ') }];
  });
}

/** A call right before what looks like a name that nobody listed: "pilih Bu Ratmi", "#MenangkanGuntur". */
export function unlistedCallCues({ words }: ReadSegment, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!lexicon.callsBefore.has(words[at]?.text ?? '')) continue;
    const named = isHonorific(words[at + 1]) ? at + 2 : at + 1;
    if (!isProperName(words, named, lexicon)) continue;
    const detail = words.slice(at, named + 1).map(({ text }) => text);
    cues.push({ feature: 'call-to-name', amount: 0.5, code: 'asks-for-vote', detail: detail.join(' ') });
  }
  return cues;
}

/**
 * Ballot numbers of one part of the post.
 * @param called whether the post calls for something or names a contestant, so that "nomor 2" is one too
 */
export function ballotCues({ words }: ReadSegment, called: boolean): Cue[] {
  return findBallotNumbers(words)
    .filter(({ said }) => said !== 'barely' || called)
    .map((found) => ({
      feature: 'ballot-number',
      amount: found.said === 'outright' ? 1 : 0.5,
      code: 'ballot-number',
      detail: found.words,
    }));
}
