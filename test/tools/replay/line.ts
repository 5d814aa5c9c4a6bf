import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';
import { judge, type Knowledge } from '../../../src/core/judge.ts';

export interface ReplayKnowledge extends Knowledge {
  now: string;
}

export type ReplayLine = Awaited<ReturnType<typeof replayLine>>;

/**
 * One post as `replay` prints it. Ads carry the judgement that the extension gave; the extension never
 * judges organic posts, so theirs is worked out here by the same function.
 */
export async function replayLine(file: string, post: DiagnosedPost, knowledge: ReplayKnowledge) {
  const { sighting } = post;
  const judged = post.judgement ?? { ...(await judge(sighting, knowledge, knowledge.now)), verdict: null };
  return {
    file,
    case: post.case,
    platform: sighting.platform,
    surface: sighting.surface,
    sponsorship: post.sponsorship,
    signals: sighting.signals,
    advertiser: sighting.advertiser,
    payer: sighting.payer,
    text: sighting.text,
    landing: sighting.landing,
    permalink: sighting.permalink,
    political: judged.political,
    verdict: judged.verdict ?? { kind: 'none' },
    badge: post.badge,
  };
}
