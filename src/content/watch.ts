import { candidateCards, findOrphans, type Orphan, orphanPost } from '../platforms/find-orphans.ts';
import { findBeginnings, findPosts, isOvertaken, isPrivate, perParent } from '../platforms/find-posts.ts';
import type { Post } from '../platforms/post.ts';
import type { Site } from '../platforms/site.ts';
import { cardOf } from './card-size.ts';
import type { Changes } from './changes.ts';
import { FrameTask } from './frames.ts';
import { type PostState, PostStates } from './post-states.ts';
import { whenArrived } from './when-arrived.ts';

/** Work per frame is bounded: what is left over waits for the next one. */
const readsPerFrame = 12;
/** Waits before a post is looked at again whose label could not be read, in milliseconds: a shadow root leaves no trace when it is attached. */
const laterLooks = [500, 1200, 4000];

/**
 * Watches the page for posts and asks for each to be read when it is on screen, and again when it changed.
 * Nothing is judged that has no box on screen: staged, cached and emptied posts exist on every site.
 */
export class Watch {
  readonly states = new PostStates((root) => this.visibility.unobserve(root));
  private readonly frame: FrameTask;
  private readonly queue = new Set<PostState>();
  private readonly climbing = new WeakSet<Element>();
  private readonly visibility: IntersectionObserver;

  constructor(
    private readonly site: Site,
    private readonly changes: Changes,
    /** Reads a post; answers whether it is worth another look later. */
    private readonly onRead: (state: PostState) => boolean,
    /** Does the work of one frame. */
    doWork: (work: () => void) => void,
    private readonly signal: AbortSignal,
  ) {
    this.frame = new FrameTask(() => doWork(() => this.work()), signal);
    this.visibility = new IntersectionObserver((entries) => this.seeVisibility(entries));
    signal.addEventListener('abort', () => this.stop());
  }

  async start(): Promise<void> {
    await whenArrived();
    if (this.signal.aborted) return;
    this.changes.tell(() => this.frame.ask());
    this.changes.addAll(document);
  }

  private stop(): void {
    this.visibility.disconnect();
    for (const { badge } of this.states.all()) badge?.remove();
  }

  /** Takes up a post that no rule found, because the user pointed at it. */
  adopt(post: Post): PostState {
    return this.states.get(post.root) ?? this.begin(post);
  }

  /** Everything that is on screen has to be read again: the rules have changed, or what is known of the page. */
  readAgain(isConcerned: (state: PostState) => boolean): void {
    for (const state of this.states.all()) if (isConcerned(state)) this.markStale(state);
  }

  private work(): void {
    const { added, touched } = this.changes.take();
    if (isPrivate(this.site.recipe, location.pathname)) return;
    for (const element of touched) this.lookAround(element);
    this.lookInto(added);
    let reads = 0;
    for (const state of this.queue) {
      if (reads === readsPerFrame) break;
      this.queue.delete(state);
      reads += this.readOne(state) ? 1 : 0;
    }
    if (this.queue.size > 0) this.frame.ask();
  }

  /** Something changed inside an element: the known post around it is no longer what was read. */
  private lookAround(element: Element): void {
    const state = this.knownAround(element);
    if (state !== null) this.markStale(state);
  }

  private lookInto(added: Iterable<Element>): void {
    const around = perParent((parent) => this.knownAround(parent));
    // Most changes happen inside a post that is known beyond doubt: no new post can begin there.
    const open = [...added].filter(
      (element) =>
        element.isConnected && (this.states.get(element) ?? around(element))?.post.trusted !== true,
    );
    if (open.length === 0) return;
    const beginnings = findBeginnings(open, this.site);
    for (const post of findPosts(beginnings, this.site, location.pathname)) {
      const known = this.states.get(post.root);
      if (known === undefined) this.begin(post);
      else this.markStale(known);
    }
    const isKnown = (sign: Element) => this.climbing.has(sign) || this.states.around(sign) !== null;
    for (const orphan of findOrphans(beginnings, this.site, isKnown)) this.climb(orphan);
  }

  /** Native search first: posts of the first rule are by far the most common. */
  private knownAround(element: Element): PostState | null {
    const first = this.site.firstPost === '' ? null : element.closest(this.site.firstPost);
    const state = first === null ? undefined : this.states.get(first);
    return state ?? this.states.around(element);
  }

  private climb(orphan: Orphan): void {
    this.climbing.add(orphan.sign);
    cardOf(orphan, candidateCards(orphan.sign, this.site), (card) => {
      this.climbing.delete(orphan.sign);
      if (this.signal.aborted || card === null || this.states.around(orphan.sign) !== null) return;
      for (const { post } of [...this.states.all()])
        if (card.contains(post.root)) this.states.drop(post.root);
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
    for (const entry of entries) {
      const state = this.states.get(entry.target);
      if (state === undefined) continue;
      state.visible = false;
      if (!entry.isIntersecting) continue;
      const { width, height } = entry.boundingClientRect;
      state.visible = width > 0 && height > 0;
      state.width = width;
      state.badge?.setWidth(width);
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
    if (isOvertaken(state.post, this.site)) {
      this.states.drop(state.post.root);
      this.changes.add(state.post.root);
      this.frame.ask();
      return false;
    }
    const now = performance.now();
    if (!state.budget.take(now)) {
      this.lookLater(state, state.budget.wait(now));
      return false;
    }
    state.stale = false;
    const isOpen = this.onRead(state);
    const wait = laterLooks[state.laterLooks];
    if (isOpen && wait !== undefined) {
      state.laterLooks += 1;
      this.lookLater(state, wait);
    }
    return true;
  }
}
