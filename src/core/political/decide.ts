import { bundledModel } from './bundled-model.ts';
import type { PoliticalDecision, PoliticalReason } from './decision.ts';
import type { PoliticalEvidence } from './evidence.ts';
import type { PoliticalModel } from './model.ts';
import type { NameIndex } from './names.ts';
import { cutDetail, findReasons } from './reasons.ts';
import { scorePost } from './score-post.ts';

/** Whether a sponsored post is political, with the reasons, strongest first. Never throws. */
export function decidePolitical(
  evidence: PoliticalEvidence,
  names: NameIndex,
  model: PoliticalModel = bundledModel(),
): PoliticalDecision {
  const certain = certainReasons(evidence);
  const post = scorePost(evidence, names, model);
  const score = certain.length > 0 ? 1 : post.score;
  const decision = decisionAt(score, model);
  // What was read in a post that is not political is no reason for anything.
  const reasons = decision === 'no' ? [] : findReasons(post, model);
  return { decision, score, reasons: [...certain, ...reasons] };
}

/** What settles the question without reading: the platform's own disclaimer, an account in the registry. */
function certainReasons({ payer, registered, advertiserName }: PoliticalEvidence): PoliticalReason[] {
  const reasons: PoliticalReason[] = [];
  if (payer !== null) reasons.push({ code: 'disclaimer', detail: cutDetail(payer) });
  if (registered) reasons.push({ code: 'registered-account', detail: cutDetail(advertiserName ?? '') });
  return reasons;
}

function decisionAt(score: number, { thresholds }: PoliticalModel): PoliticalDecision['decision'] {
  if (score >= thresholds.political) return 'political';
  return score >= thresholds.maybe ? 'maybe' : 'no';
}
