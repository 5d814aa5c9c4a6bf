/**
 * What the X replica does in the page. These functions are turned into the page's own script,
 * so they may use each other and the DOM, and nothing else; and no HTML strings, as the page forbids them.
 */

/** Places rows one beneath the other by translateY, and again whenever one changes its height. */
function placeRows(timeline: HTMLElement): void {
  let top = 0;
  for (const row of timeline.children) {
    if (!(row instanceof HTMLElement)) continue;
    const moved = `translateY(${top}px)`;
    if (row.style.transform !== moved) row.style.transform = moved;
    top += row.offsetHeight;
  }
  timeline.style.minHeight = `${top}px`;
}

/** Puts another post into a row that is on the page already; the article element itself is kept where it can be. */
function reuseRow(row: HTMLElement, post: HTMLElement): void {
  row.dataset.case = post.dataset.case ?? '';
  const copy = document.importNode(post, true);
  const [old, fresh] = [row.querySelector('article'), copy.querySelector('article')];
  const isTracked = (one: Element) =>
    one.querySelector(':scope > div > div > [data-testid=placementTracking]') !== null;
  if (old === null || fresh === null || isTracked(row) !== isTracked(copy)) {
    row.replaceChildren(...copy.childNodes);
    return;
  }
  for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
  old.replaceChildren(...fresh.childNodes);
}

/** Eight rows for any number of posts: while scrolling, rows that leave on one side come back on the other. */
function recycleRows(timeline: HTMLElement, posts: HTMLElement[]): void {
  const all = [...timeline.children].filter((row) => row instanceof HTMLElement);
  const tops = [0];
  for (const row of all) tops.push((tops.at(-1) ?? 0) + row.offsetHeight);
  const rows = all.slice(0, 8);
  const holds: (number | null)[] = rows.map(() => null);
  timeline.replaceChildren(...rows);
  timeline.style.minHeight = `${tops.at(-1) ?? 0}px`;
  const show = () => {
    const above = tops.filter((top) => top < window.scrollY).length;
    const first = Math.max(0, Math.min(posts.length - rows.length, above - 3));
    for (let index = first; index < first + rows.length; index++) {
      const [row, post] = [rows[index % rows.length], posts[index]];
      if (row === undefined || post === undefined || holds[index % rows.length] === index) continue;
      holds[index % rows.length] = index;
      reuseRow(row, post);
      row.style.transform = `translateY(${tops[index] ?? 0}px)`;
    }
  };
  document.addEventListener('scroll', show);
  show();
}

function startTimeline(batch: number, recycle: boolean): void {
  const timeline = document.querySelector<HTMLElement>('[data-replica-feed]');
  const rest = document.querySelector<HTMLTemplateElement>('template[data-replica-rest]');
  if (timeline === null || rest === null) return;
  const isRow = (row: Node): row is HTMLElement => row instanceof HTMLElement;
  const posts = [...timeline.children, ...rest.content.children]
    .map((row) => row.cloneNode(true))
    .filter(isRow);
  if (recycle) {
    recycleRows(timeline, posts);
    return;
  }
  let shown = timeline.children.length;
  const heights = new ResizeObserver(() => placeRows(timeline));
  const showMore = () => {
    for (const post of posts.slice(shown, shown + (batch || posts.length))) {
      const copy = document.importNode(post, true);
      timeline.append(copy);
      heights.observe(copy);
      shown++;
    }
    placeRows(timeline);
  };
  const showView = () => {
    timeline.replaceChildren();
    shown = 0;
    if (location.pathname === '/home' || location.pathname === '/') showMore();
    window.scrollTo(0, 0);
  };
  for (const row of timeline.children) heights.observe(row);
  placeRows(timeline);
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

export const xScript = [placeRows, reuseRow, recycleRows, startTimeline];
