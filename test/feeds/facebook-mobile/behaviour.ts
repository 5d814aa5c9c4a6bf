/**
 * What the mobile replica does in the page. These functions are turned into the page's own script, so they may use
 * each other and the DOM, and nothing else.
 */

/** Everything that somebody else did to the scroller or to one of its children, in words; tests read it. */
declare global {
  var foreignWrites: string[] | undefined;
}

/** Notes writes that are not the page's own. The page's own ones are changes of `style` to what it last set. */
function watchChildren(feed: Element, own: WeakMap<Node, string>): string[] {
  const foreign: string[] = [];
  globalThis.foreignWrites = foreign;
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (!(target instanceof Element)) continue;
      const isChild = target.parentElement === feed;
      if (type === 'attributes' && (isChild || target === feed)) {
        if (attributeName !== 'style' || target.getAttribute('style') !== own.get(target))
          foreign.push(`${attributeName} of ${target.className}`);
      } else if (type === 'childList') {
        const isOwn = target === feed && [...addedNodes].every((node) => own.has(node));
        if ((isChild || target === feed) && !isOwn) foreign.push(`children of ${target.className}`);
      }
    }
  }).observe(feed, { attributes: true, childList: true, subtree: true });
  return foreign;
}

/**
 * The scroller of the mobile site: posts far from the screen are not taken out but set to `display: none`, and fillers
 * hold their place. Once somebody else has written to one of its children it never shows another post.
 */
function startScroller(batch: number): void {
  const feed = document.querySelector('[data-replica-feed]');
  const rest = document.querySelector<HTMLTemplateElement>('template[data-replica-rest]');
  const [top, bottom] = document.querySelectorAll<HTMLElement>('.filler');
  if (feed === null || rest === null || top === undefined || bottom === undefined) return;
  const own = new WeakMap<Node, string>();
  const foreign = watchChildren(feed, own);
  if (batch === 0) return;
  const heights = new Map<HTMLElement, number>();
  const rows = () =>
    [...feed.children].filter(
      (row): row is HTMLElement => row instanceof HTMLElement && row !== top && row !== bottom,
    );
  const write = (element: HTMLElement, style: string) => {
    if ((element.getAttribute('style') ?? '') === style) return;
    own.set(element, style);
    element.setAttribute('style', style);
  };
  const more = () => {
    for (const row of [...rest.content.children].slice(0, batch)) {
      if (!(row instanceof HTMLElement)) continue;
      own.set(row, 'display:none');
      row.setAttribute('style', 'display:none');
      feed.insertBefore(document.adoptNode(row), bottom);
    }
  };
  const show = () => {
    if (foreign.length > 0) return;
    if (document.documentElement.scrollHeight - window.scrollY < 4 * window.innerHeight) more();
    for (const row of rows()) if (row.offsetHeight > 0) heights.set(row, row.offsetHeight);
    let at = 0;
    let above = 0;
    let below = 0;
    for (const row of rows()) {
      const height = heights.get(row) ?? 480;
      const isNear =
        at + height > window.scrollY - window.innerHeight && at < window.scrollY + 2 * window.innerHeight;
      write(row, isNear ? '' : 'display:none');
      if (!isNear && at < window.scrollY) above += height;
      if (!isNear && at >= window.scrollY) below += height;
      at += height;
    }
    write(top, `height:${above}px`);
    write(bottom, `height:${below}px`);
  };
  document.addEventListener('scroll', () => requestAnimationFrame(show));
  show();
}

export const facebookMobileScript = [watchChildren, startScroller];
