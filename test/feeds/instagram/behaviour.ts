/**
 * What the Instagram replica does in the page. These functions are turned into the page's own script,
 * so they may use each other and the DOM, and nothing else.
 */

/** Adds posts while scrolling. */
export function appendWhileScrolling(batch: number): void {
  const feed = document.querySelector<HTMLElement>('[data-replica-feed]');
  const rest = document.querySelector<HTMLTemplateElement>('template[data-replica-rest]');
  if (feed === null || rest === null) return;
  document.addEventListener('scroll', () => {
    const left = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
    if (left > 1200) return;
    for (const post of [...rest.content.children].slice(0, batch)) feed.append(document.adoptNode(post));
  });
}
