/**
 * What the YouTube replica does in the page. These functions are turned into the page's own script,
 * so they may use each other and the DOM, and nothing else; and no HTML strings, as the page forbids them.
 */

/** Adds cards at the end while scrolling, and keeps pages that were left in the document, hidden. */
function startYoutube(batch: number): void {
  const list = document.querySelector('[data-replica-feed]');
  const rest = document.querySelector<HTMLTemplateElement>('template[data-replica-rest]');
  if (list === null || rest === null) return;
  document.addEventListener('scroll', () => {
    const left = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
    if (left > 1200) return;
    for (const card of [...rest.content.children].slice(0, batch)) list.append(document.adoptNode(card));
  });
  const home = location.pathname;
  const showView = () => {
    for (const page of document.querySelectorAll('[data-page]')) {
      page.toggleAttribute('hidden', page.hasAttribute('data-left') || location.pathname !== home);
    }
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-view]') : null;
    if (link === null) return;
    event.preventDefault();
    history.pushState({}, '', link.getAttribute('href'));
    showView();
  });
  window.addEventListener('popstate', showView);
}

export const youtubeScript = [startYoutube];
