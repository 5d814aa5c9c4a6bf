import type { SeenPost } from '../core/seen-post.ts';
import type { Sighting } from '../core/sighting.ts';
import type { Judgement } from '../core/verdict.ts';

const mostKept = 200;

interface Kept {
  post: SeenPost;
  root: WeakRef<Element>;
}

/** The ads of this tab, by post identity, newest last; what the popup shows. */
export class SeenPosts {
  private readonly kept = new Map<string, Kept>();
  chosen: string | null = null;
  adsFound = 0;

  note(sighting: Sighting, root: Element, now: string): void {
    const before = this.kept.get(sighting.postKey);
    if (before === undefined) this.adsFound += 1;
    const post = {
      sighting,
      judgement: before?.post.judgement ?? null,
      firstSeen: before?.post.firstSeen ?? now,
    };
    this.kept.delete(sighting.postKey);
    this.kept.set(sighting.postKey, { post, root: new WeakRef(root) });
    const oldest = this.kept.keys().next();
    if (this.kept.size > mostKept && oldest.done !== true) this.kept.delete(oldest.value);
  }

  judged(postKey: string, judgement: Judgement): void {
    const kept = this.kept.get(postKey);
    if (kept !== undefined) kept.post = { ...kept.post, judgement };
  }

  /** The same post grew a text or an address: it is one post, seen since the first look. */
  replace(oldKey: string, sighting: Sighting, root: Element, now: string): void {
    const before = this.kept.get(oldKey);
    this.kept.delete(oldKey);
    if (before !== undefined) this.adsFound -= 1;
    this.note(sighting, root, before?.post.firstSeen ?? now);
  }

  judgementOf(postKey: string): Judgement | null {
    return this.kept.get(postKey)?.post.judgement ?? null;
  }

  rootOf(postKey: string): Element | null {
    const root = this.kept.get(postKey)?.root.deref();
    return root?.isConnected === true ? root : null;
  }

  list(): SeenPost[] {
    return [...this.kept.values()].map(({ post }) => post);
  }

  withVerdict(): number {
    return this.list().filter((post) => post.judgement !== null && post.judgement.verdict !== null).length;
  }
}
