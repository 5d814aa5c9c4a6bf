import { className, element, escapeHtml, type Html } from './markup.ts';

const colours = ['#8c1d40', '#1d5c8c', '#2f7d32', '#b26a00', '#5b3a8c', '#00695c'];

/** A drawn picture with a few words on it, as an <img> with a data: address, so that nothing is fetched. */
export function picture(words: string, alternative: string, width: number, height: number): Html {
  const colour = colours[words.length % colours.length];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${colour}"/><circle cx="82%" cy="22%" r="18%" fill="#ffffff33"/>
    <text x="50%" y="54%" fill="#fff" font-family="sans-serif" font-size="${Math.round(width / 16)}"
      text-anchor="middle">${escapeHtml(words)}</text></svg>`;
  return element('img', {
    class: className('picture'),
    src: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`,
    alt: alternative,
    width,
    height,
    referrerpolicy: 'origin-when-cross-origin',
  });
}
