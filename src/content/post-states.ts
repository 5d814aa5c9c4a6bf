import type { Sighting } from '../core/sighting.ts';
import type { Post } from '../platforms/post.ts';
import type { Badge } from './badge/badge.ts';
import { ReadBudget } from './read-budget.ts';

/** What is known of one post element. Rows are recycled: the identity of what it shows is in `sighting`. */
export interface PostState {
  post: Post;
  budget: ReadBudget;
  /** Has a box on screen now. */
  visible: boolean;
  /** Changed since it was last read. */
  stale: boolean;
  counted: boolean;
  /** Width on screen in CSS pixels, as last reported by the browser. */
  width: number;
  /** A later look is already arranged, because the budget was used up. */
  waiting: boolean;
  /** How many later looks were taken because its label could not be read. */
  laterLooks: number;
  /** The last sponsored thing read here; null while it is organic. */
  sighting: Sighting | null;
  badge: Badge | null;
}

/** Pruned when this many came since, or half as many as there are: the cost stays linear in the feed's length. */
const fewestBetweenPrunes = 200;

/** All post elements of the page. Elements that left it are dropped now and then, so the map stays bounded. */
export class PostStates {
  private readonly states = new Map<Element, PostState>();
  private sincePrune = 0;

  constructor(private readonly onDrop: (root: Element) => void) {}

  get(root: Element): PostState | undefined {
    return this.states.get(root);
  }

  add(post: Post, now: number): PostState {
    const state: PostState = {
      post,
      budget: new ReadBudget(now),
      visible: false,
      stale: true,
      counted: false,
      width: 0,
      waiting: false,
      laterLooks: 0,
      sighting: null,
      badge: null,
    };
    this.states.set(post.root, state);
    this.sincePrune += 1;
    if (this.sincePrune >= Math.max(fewestBetweenPrunes, this.states.size / 2)) this.prune();
    return state;
  }

  get size(): number {
    return this.states.size;
  }

  drop(root: Element): void {
    this.states.get(root)?.badge?.remove();
    this.states.delete(root);
    this.onDrop(root);
  }

  all(): IterableIterator<PostState> {
    return this.states.values();
  }

  /** The known post an element stands in. */
  around(element: Element): PostState | null {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const state = this.states.get(at);
      if (state !== undefined) return state;
    }
    return null;
  }

  private prune(): void {
    this.sincePrune = 0;
    for (const root of [...this.states.keys()]) if (!root.isConnected) this.drop(root);
  }
}
