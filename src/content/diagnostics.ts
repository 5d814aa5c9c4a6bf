import type { Sighting, Sponsorship } from '../core/sighting.ts';
import type { Judgement } from '../core/verdict.ts';
import type { Reader } from '../platforms/reader.ts';
import type { PostState, PostStates } from './post-states.ts';
import type { SeenPosts } from './seen-posts.ts';

/** One post as the content script knows it now. */
export interface DiagnosedPost {
  /** Tells elements of one page apart. */
  element: number;
  case: string | null;
  /** The recipe's rule that found it. */
  rule: string;
  sponsorship: Sponsorship;
  sighting: Sighting;
  judgement: Judgement | null;
  badge: string | null;
}

declare global {
  /** Set in the content script's own isolated world, which no page can see; read by `npm run replay` and tests. */
  var saksiIklan: { posts(): DiagnosedPost[] } | undefined;
}

const numbers = new WeakMap<Element, number>();
let lastNumber = 0;

/** Opens the reader's view of what is on screen to developer tools: organic posts are read only when asked for here. */
export function exposeDiagnostics(states: PostStates, seen: SeenPosts, reader: Reader): void {
  globalThis.saksiIklan = {
    posts: () => [...states.all()].flatMap((state) => diagnose(state, seen, reader)),
  };
}

function diagnose(state: PostState, seen: SeenPosts, reader: Reader): DiagnosedPost[] {
  if (!state.visible || !state.counted) return [];
  const sighting = state.sighting ?? reader.read(state.post).sighting(location.href, false);
  return [
    {
      element: numberOf(state.post.root),
      case: state.post.anchor.closest('[data-case]')?.getAttribute('data-case') ?? null,
      rule: state.post.rule,
      sponsorship: state.sighting?.sponsorship ?? 'organic',
      sighting,
      judgement: state.sighting === null ? null : seen.judgementOf(sighting.postKey),
      badge: state.badge?.text ?? null,
    },
  ];
}

function numberOf(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(element, lastNumber);
  return lastNumber;
}
