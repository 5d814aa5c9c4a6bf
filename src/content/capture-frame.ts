import type { PostFrame } from '../core/seen-post.ts';
import type { PostStates } from './post-states.ts';

const longestHidden = 10_000;

/** Brings a post into view with all badges hidden, so that its picture shows the post and nothing of ours. */
export async function frameForPicture(root: Element, states: PostStates): Promise<PostFrame> {
  setBadgesHidden(states, true);
  setTimeout(() => setBadgesHidden(states, false), longestHidden);
  const tall = root.getBoundingClientRect().height > window.innerHeight;
  root.scrollIntoView({ block: tall ? 'start' : 'center', behavior: 'instant' });
  await twoFrames();
  const box = root.getBoundingClientRect();
  return {
    left: Math.round(box.left),
    top: Math.round(box.top),
    width: Math.round(box.width),
    height: Math.round(box.height),
    windowWidth: window.innerWidth,
    windowHeight: window.innerHeight,
  };
}

export function setBadgesHidden(states: PostStates, hidden: boolean): void {
  for (const state of states.all()) state.badge?.setHidden(hidden);
}

/** One frame to lay the page out, one to have it painted. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
