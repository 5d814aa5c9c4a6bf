import type { Recipe } from '../core/recipe.ts';
import { candidateCards, findOrphans, type Orphan, orphanPost } from '../platforms/find-orphans.ts';
import { findPosts, isOvertaken, isPrivate, isTrusted } from '../platforms/find-posts.ts';
import type { LabelWords } from '../platforms/label-words.ts';
import type { Post } from '../platforms/post.ts';
import { cardOf } from './card-size.ts';
import { Changes } from './changes.ts';
import { FrameTask } from './frames.ts';
import { type PostState, PostStates } from './post-states.ts';
import type { RemovedTexts } from './removed-texts.ts';

/** Work per frame is bounded: what is left over waits for the next one. */
const readsPerFrame = 12;

/**
 * Watches the page for posts and asks for each to be read when it is on screen, and again when it changed.
 * Nothing is judged that has no box on screen: staged, cached and emptied posts exist on every site.
 */
export class Watch {
  readonly states = new PostStates((root) => this.visibility.unobserve(root));
  private readonly changes: Changes;
  private readonly frame: FrameTask;
  private readonly queue = new Set<PostState>();
  private readonly climbing = new WeakSet<Element>();
  private readonly visibility: IntersectionObserver;

  constructor(
    private readonly recipe: Recipe,
    private readonly words: LabelWords,
    removed: RemovedTexts,
    private readonly onRead: (state: PostState) => void,
    private readonly signal: AbortSignal,
  ) {
    this.frame = new FrameTask(() => this.work(), signal);
    this.changes = new Changes(removed, () => this.frame.ask());
    this.visibility = new IntersectionObserver((entries) => this.seeVisibility(entries));
    signal.addEventListener('abort', () => this.visibility.disconnect());
  }

  start(): void {
    this.changes.start(document, this.signal);
    this.changes.add(document.documentElement);
    this.frame.ask();
  }

  /** Takes up a post that no rule found, because the user pointed at it. */
  adopt(post: Post): PostState {
    return this.states.get(post.root) ?? this.begin(post);
  }

  private work(): void {
    for (const element of this.changes.take()) if (element.isConnected) this.lookAt(element);
    let reads = 0;
    for (const state of this.queue) {
      if (reads === readsPerFrame) break;
      this.queue.delete(state);
      reads += this.readOne(state) ? 1 : 0;
    }
    if (this.queue.size > 0) this.frame.ask();
  }

  private lookAt(element: Element): void {
    if (isPrivate(this.recipe, location.pathname)) return;
    const around = this.states.around(element);
    // Most changes happen inside a post that is known beyond doubt: no new post can begin there.
    if (around !== null && isTrusted(around.post, this.recipe)) {
      this.markStale(around);
      return;
    }
    for (const post of findPosts(element, this.recipe, location.pathname)) {
      const known = this.states.get(post.root);
      if (known === undefined) this.begin(post);
      else this.markStale(known);
    }
    const within = this.states.around(element);
    if (within !== null) {
      this.markStale(within);
      return;
    }
    const isKnown = (sign: Element) => this.climbing.has(sign) || this.states.around(sign) !== null;
    for (const orphan of findOrphans(element, this.recipe, this.words, isKnown)) this.climb(orphan);
  }

  private climb(orphan: Orphan): void {
    this.climbing.add(orphan.sign);
    cardOf(orphan, candidateCards(orphan.sign, this.recipe), (card) => {
      this.climbing.delete(orphan.sign);
      if (this.signal.aborted || card === null || this.states.around(orphan.sign) !== null) return;
      for (const inner of card.querySelectorAll('*'))
        if (this.states.get(inner) !== undefined) this.states.drop(inner);
      this.begin(orphanPost(card, orphan));
    });
  }

  private begin(post: Post): PostState {
    const state = this.states.add(post, performance.now());
    this.visibility.observe(post.root);
    return state;
  }

  private markStale(state: PostState): void {
    state.stale = true;
    if (state.visible) this.enqueue(state);
  }

  private seeVisibility(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      const state = this.states.get(target);
      if (state === undefined) continue;
      state.visible = isIntersecting && box.width > 0 && box.height > 0;
      state.width = box.width;
      state.badge?.setWidth(box.width);
      if (state.visible && state.stale) this.enqueue(state);
    }
  }

  private enqueue(state: PostState): void {
    this.queue.add(state);
    this.frame.ask();
  }

  private lookLater(state: PostState, wait: number): void {
    if (state.waiting) return;
    state.waiting = true;
    setTimeout(() => {
      state.waiting = false;
      this.markStale(state);
    }, wait);
  }

  private readOne(state: PostState): boolean {
    if (!state.post.root.isConnected || !state.visible) return false;
    if (isOvertaken(state.post, this.recipe)) {
      this.states.drop(state.post.root);
      this.changes.add(state.post.root);
      return false;
    }
    const now = performance.now();
    if (!state.budget.take(now)) {
      this.lookLater(state, state.budget.wait(now));
      return false;
    }
    state.stale = false;
    this.onRead(state);
    return true;
  }
}
