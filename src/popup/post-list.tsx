import { useState } from 'preact/hooks';
import { say } from '../browser/i18n.ts';
import { askTab } from '../browser/message.ts';
import { nothing, pickMessage } from '../browser/protocol.ts';
import type { SeenPost, TabSummary } from '../core/seen-post.ts';
import { PostItem } from './post-item.tsx';
import { ReadingHealth } from './reading-health.tsx';
import type { JudgedPost } from './use-draft.ts';

interface PostListProps {
  isReading: boolean;
  here: { tab: number; summary: TabSummary } | null;
  onReport: (post: JudgedPost) => void;
}

/** The ads of this tab: those with a verdict first, newest on top; the rest folded away. */
export function PostList({ isReading, here, onReport }: PostListProps) {
  if (isReading) return <p role="status">{say('popupLoading')}</p>;
  if (here === null) return <p class="card">{say('popupUnsupported')}</p>;
  const { summary, tab } = here;
  const newest = [...summary.posts].reverse();
  const found = newest.filter(hasVerdict);
  const others = newest.filter((post) => !hasVerdict(post));
  return (
    <div class="stack">
      <p class="quiet">{say('popupLooked', summary.postsRead, summary.adsFound, found.length)}</p>
      <ReadingHealth summary={summary} />
      {found.length === 0 && (
        <p class="card">{say(summary.postsRead === 0 ? 'popupNothingRead' : 'popupNothing')}</p>
      )}
      {found.map((post) => (
        <PostItem key={post.sighting.postKey} post={post} onReport={onReport} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{say('popupOthers', others.length)}</summary>
          <div class="stack">
            {others.map((post) => (
              <PostItem key={post.sighting.postKey} post={post} onReport={onReport} />
            ))}
          </div>
        </details>
      )}
      <PickButton tab={tab} />
    </div>
  );
}

function hasVerdict({ judgement }: SeenPost): boolean {
  return judgement !== null && judgement.verdict !== null;
}

/** For the post that the reader missed. The popup has to go, or it would cover the page. */
function PickButton({ tab }: { tab: number }) {
  const [failed, setFailed] = useState(false);
  const pick = () =>
    askTab(tab, pickMessage, null, nothing).then(
      () => window.close(),
      () => setFailed(true),
    );
  return (
    <div class="stack">
      <button type="button" class="pick" onClick={() => void pick()}>
        {say('popupPick')}
      </button>
      {failed && <p class="trouble">{say('popupPickFailed')}</p>}
    </div>
  );
}
