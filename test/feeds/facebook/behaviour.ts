/**
 * What the Facebook replica does in the page. These functions are turned into the page's own script,
 * so they may use each other and the DOM, and nothing else; and no HTML strings, as the page forbids them.
 */

/** Starts what a post does by itself: `data-replica="portal:WORD"` and so on. */
function enliven(post: Element): void {
  for (const part of post.querySelectorAll('[data-replica]')) {
    const [act, word = ''] = (part.getAttribute('data-replica') ?? '').split(':');
    if (act === 'portal') passThrough(part, word);
    if (act === 'paint') paint(part, word);
    if (act === 'blink') setTimeout(blink, 1000, part);
    if (act === 'late') setTimeout(() => part.append(word), 1500);
  }
}

/** Puts the named label into the page and takes it out again in the same task. */
function passThrough(part: Element, word: string): void {
  const label = document.createElement('span');
  label.id = part.getAttribute('aria-labelledby') ?? '';
  label.textContent = word;
  document.body.append(label);
  label.remove();
}

function paint(part: Element, word: string): void {
  if (!(part instanceof HTMLCanvasElement)) return;
  const pen = part.getContext('2d');
  if (pen === null) return;
  pen.font = '13px sans-serif';
  pen.fillStyle = getComputedStyle(part).color;
  pen.fillText(word, 0, 12);
}

function blink(part: Element): void {
  const label = part.firstElementChild;
  if (label === null) return;
  label.remove();
  setTimeout(() => part.append(label), 700);
}

/** Shows posts in batches while scrolling, and changes views without loading a page. */
function startFeed(batch: number): void {
  const feed = document.querySelector('[data-replica-feed]');
  const rest = document.querySelector<HTMLTemplateElement>('template[data-replica-rest]');
  if (feed === null || rest === null) return;
  const posts = [...feed.children, ...rest.content.children].map((post) => post.cloneNode(true));
  let shown = feed.children.length;

  const showMore = () => {
    for (const post of posts.slice(shown, shown + (batch || posts.length))) {
      const copy = document.importNode(post, true);
      feed.append(copy);
      if (copy instanceof Element) enliven(copy);
      shown++;
    }
  };
  const showView = () => {
    feed.replaceChildren();
    shown = 0;
    if (location.pathname === '/') showMore();
    else feed.append(`${location.pathname}: tidak ada postingan`);
    window.scrollTo(0, 0);
  };

  for (const post of feed.children) enliven(post);
  document.addEventListener('scroll', () => {
    const left = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
    if (left < 1200 && shown > 0 && shown < posts.length) showMore();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-view]') : null;
    if (link === null) return;
    event.preventDefault();
    history.pushState({}, '', link.getAttribute('href'));
    showView();
  });
  window.addEventListener('popstate', showView);
}

export const facebookScript = [enliven, passThrough, paint, blink, startFeed];
