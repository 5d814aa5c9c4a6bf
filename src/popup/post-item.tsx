import { say } from '../browser/i18n.ts';
import type { SeenPost } from '../core/seen-post.ts';
import { isReportable } from '../core/wording.ts';
import { Explanation } from '../ui/explanation.tsx';
import { VerdictLine } from '../ui/verdict-line.tsx';
import type { JudgedPost } from './use-draft.ts';

/** One ad, with what is said about it and the way to report it. */
export function PostItem({ post, onReport }: { post: SeenPost; onReport: (post: JudgedPost) => void }) {
  const { sighting, judgement } = post;
  const verdict = judgement?.verdict ?? null;
  const { name, handle } = sighting.advertiser;
  return (
    <article class="card stack post" data-advertiser={handle ?? ''}>
      <h3>{name ?? (handle === null ? say('notReadable') : `@${handle}`)}</h3>
      {verdict !== null && <VerdictLine verdict={verdict} isSure={sighting.sponsorship === 'sponsored'} />}
      {verdict === null && judgement !== null && (
        <p class="quiet">
          {say(judgement.political.decision === 'maybe' ? 'popupMaybe' : 'popupNotPolitical')}
        </p>
      )}
      <p class="post-text quiet">{sighting.text}</p>
      {judgement !== null && verdict !== null && (
        <details>
          <summary>{say('popupWhy')}</summary>
          <Explanation sighting={sighting} judgement={judgement} />
        </details>
      )}
      {judgement !== null && isReportable(verdict) && (
        <div>
          <button type="button" class="report" onClick={() => onReport({ ...post, judgement })}>
            {say('cardReport')}
          </button>
        </div>
      )}
    </article>
  );
}
