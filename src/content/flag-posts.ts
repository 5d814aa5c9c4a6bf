import type { Flag } from '../core/flag.ts';
import type { BadgeRule } from '../core/recipe.ts';
import { Badge, type BadgePlace } from './badge/badge.ts';
import { badgeHolder } from './badge/holder.ts';
import type { Changes } from './changes.ts';
import { FrameTask } from './frames.ts';
import type { PostState } from './post-states.ts';

interface Pending {
  flag: Flag;
  onReport: () => Promise<boolean>;
}

/** Straddling the post's upper edge, where it covers nothing. */
const onEdge: BadgePlace = { top: -12, end: 16 };

/**
 * Puts badges on posts, once a frame for all that are due: first everything that reads style, then everything
 * that writes, so that no badge makes the browser work out styles again for the next one.
 */
export class PostFlagger {
  private readonly pending = new Map<PostState, Pending>();
  private readonly frame: FrameTask;

  constructor(
    private readonly rule: BadgeRule,
    private readonly changes: Changes,
    signal: AbortSignal,
  ) {
    this.frame = new FrameTask(() => this.work(), signal);
  }

  flag(state: PostState, flag: Flag, onReport: () => Promise<boolean>): void {
    this.pending.set(state, { flag, onReport });
    this.frame.ask();
  }

  unflag(state: PostState): void {
    this.pending.delete(state);
    state.badge?.remove();
    state.badge = null;
  }

  private work(): void {
    const all = [...this.pending].map(([state, pending]) => ({ state, ...pending }));
    this.pending.clear();
    // A post is read again as it is built: whoever is about to click its badge, or reads its card, keeps it.
    const kept = all.filter(({ state, flag }) => state.badge?.says(flag) === true);
    const due = all
      .filter((one) => !kept.includes(one))
      .map((one) => ({ ...one, isClipped: isClipped(one.state) }));
    this.changes.unseen(() => {
      for (const { state } of kept) state.badge?.attach();
      for (const one of due) this.put(one);
    });
  }

  private put({
    state,
    flag,
    onReport,
    isClipped,
  }: Pending & { state: PostState; isClipped: boolean }): void {
    state.badge?.remove();
    state.badge = new Badge({
      holder: () => badgeHolder(state.post.root, this.rule),
      flag,
      place: isClipped ? this.rule : onEdge,
      isCompact: isClipped,
      width: state.width,
      onReport,
    });
  }
}

const mostKinds = 50;
const clippedKinds = new Map<string, boolean>();

/** Posts of the same classes in rows of the same classes look alike: one of them is asked for all. */
function isClipped({ post: { root, rule } }: PostState): boolean {
  const kind = [rule, root.getAttribute('class'), root.parentElement?.getAttribute('class')].join('\u0000');
  const known = clippedKinds.get(kind);
  if (known !== undefined) return known;
  const clips = hasClippingStyle(root);
  if (clippedKinds.size < mostKinds) clippedKinds.set(kind, clips);
  return clips;
}

/** A post that clips would cut a badge on its edge in half: there it stands inside, in few words. */
function hasClippingStyle(root: Element): boolean {
  let at: Element | null = root;
  for (let level = 0; at !== null && level < 3; level += 1, at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') return true;
  }
  return false;
}
