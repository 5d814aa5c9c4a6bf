import { say } from '../browser/i18n.ts';
import { candidateCards } from '../platforms/find-orphans.ts';
import { findBeginnings, findPosts } from '../platforms/find-posts.ts';
import type { Post } from '../platforms/post.ts';
import type { Site } from '../platforms/site.ts';
import { make } from './badge/element.ts';
import css from './pick.css?inline';
import type { PostStates } from './post-states.ts';

const smallestPost = { width: 200, height: 80 };

/** Lets the user point at a post that the reader missed. Resolves to null when Escape is pressed. */
export function pickPost(site: Site, states: PostStates, signal: AbortSignal): Promise<Post | null> {
  const outline = make('div', 'outline');
  const hint = make('div', 'hint', say('pickHint'));
  hint.setAttribute('role', 'status');
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(outline, hint);
  document.documentElement.append(host);
  return new Promise((resolve) => {
    const over = new AbortController();
    const options = { capture: true, signal: AbortSignal.any([over.signal, signal]) };
    const finish = (post: Post | null) => {
      over.abort();
      host.remove();
      resolve(post);
    };
    window.addEventListener(
      'mousemove',
      (event) => outlinePost(outline, postAt(event.target, site, states)),
      options,
    );
    window.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.isTrusted) finish(postAt(event.target, site, states));
      },
      options,
    );
    window.addEventListener('keydown', (event) => event.key === 'Escape' && finish(null), options);
    signal.addEventListener('abort', () => finish(null));
  });
}

/** The known post under the pointer, else the nearest element large enough to be one. */
function postAt(target: EventTarget | null, site: Site, states: PostStates): Post | null {
  if (!(target instanceof Element)) return null;
  const known =
    states.around(target)?.post ?? findPosts(findBeginnings([target], site), site, location.pathname)[0];
  if (known?.root.contains(target)) return known;
  const card = candidateCards(target, site).find((candidate) => {
    const box = candidate.getBoundingClientRect();
    return box.width >= smallestPost.width && box.height >= smallestPost.height;
  });
  return card === undefined
    ? null
    : { root: card, anchor: target, surface: 'pointed', rule: 'pointed', trusted: false };
}

function outlinePost(outline: HTMLElement, post: Post | null): void {
  outline.hidden = post === null;
  if (post === null) return;
  const box = post.root.getBoundingClientRect();
  outline.style.left = `${box.left}px`;
  outline.style.top = `${box.top}px`;
  outline.style.width = `${box.width}px`;
  outline.style.height = `${box.height}px`;
}
