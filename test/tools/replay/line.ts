import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';
import { judge } from '../../../src/core/judge.ts';
import type { NameIndex } from '../../../src/core/political/names.ts';
import type { Registry } from '../../../src/core/registry/registry.ts';

export interface ReplayKnowledge {
  registry: Registry;
  names: NameIndex;
  now: string;
}

/**
 * One post as `replay` prints it. Ads carry the judgement that the extension gave; the extension never
 * judges organic posts, so theirs is worked out here by the same function.
 */
export function replayLine(file: string, post: DiagnosedPost, { registry, names, now }: ReplayKnowledge) {
  const { sighting } = post;
  const judged = post.judgement ?? { ...judge(sighting, registry, names, now), verdict: null };
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
