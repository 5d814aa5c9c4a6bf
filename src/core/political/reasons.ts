import type { Cue } from './cues.ts';
import type { PoliticalReason } from './decision.ts';
import { type FeatureName, featureNames } from './features.ts';
import type { PoliticalModel } from './model.ts';
import { strongestWords } from './score.ts';
import type { ScoredPost } from './score-post.ts';

const longestDetail = 200;
/** From how many log-odds on the wording is a reason of its own. */
const wordingNeeded = 0.7;
const mostWords = 4;

/** Why a post counts as political or maybe political, strongest reason first. */
export function findReasons(post: ScoredPost, model: PoliticalModel): PoliticalReason[] {
  const found = new Map<PoliticalReason['code'], number>();
  for (const feature of featureNames) {
    const weight = model.features[feature] * post.values[feature];
    for (const code of codesOf(post.cues, feature)) found.set(code, (found.get(code) ?? 0) + weight);
  }
  const reasons = [...found]
    .filter(([, weight]) => weight > 0)
    .map(([code, weight]) => ({ code, weight, detail: detailOf(post.cues, code) }));
  if (post.wording.score >= wordingNeeded || reasons.length === 0) {
    const detail = cutDetail(strongestWords(post.words, post.wording.perWord, mostWords).join(', '));
    if (detail !== null) reasons.push({ code: 'campaign-wording', weight: post.wording.score, detail });
  }
  return reasons.sort((a, b) => b.weight - a.weight).map(({ code, detail }) => ({ code, detail }));
}

function codesOf(cues: readonly Cue[], feature: FeatureName): PoliticalReason['code'][] {
  const codes = cues.filter((cue) => cue.feature === feature).map(({ code }) => code);
  return [...new Set(codes)].filter((code) => code !== null);
}

function detailOf(cues: readonly Cue[], code: PoliticalReason['code']): string | null {
  const details = cues.filter((cue) => cue.code === code && cue.detail !== '').map(({ detail }) => detail);
  return cutDetail([...new Set(details)].join(', '));
}

/** By code points, so that no character is cut in half; two UTF-16 units each at most. Null for an empty one. */
export function cutDetail(detail: string): string | null {
  if (detail === '') return null;
  return detail.length <= longestDetail ? detail : [...detail].slice(0, longestDetail / 2).join('');
}
