import { className, element, escapeHtml, manyClasses } from '../markup.ts';
import { tokenLength, tracking } from './addresses.ts';
import { bylineLink, type DrawLabel, offScreen } from './byline.ts';

export const plainLabel: DrawLabel = (word, seed) => ({
  html: bylineLink(seed, element('span', {}, element('span', {}, word))),
});

/** The link to /ads/about stays when the label has no text. */
export const emptyAboutLink: DrawLabel = (_word, seed) => ({
  html: bylineLink(seed, element('span', { class: manyClasses('empty', 9) }), {
    href: `/ads/about/?${tracking(seed, tokenLength.ad)}`,
  }),
});

/** The label's name is a span far away in the page. */
export const referredLabel: DrawLabel = (word, seed) => {
  const id = `_r_${className(seed).slice(1, 4)}_`;
  return {
    html: bylineLink(
      seed,
      element('span', { 'aria-labelledby': id, class: className('referring') }, element('span', {})),
    ),
    detached: offScreen(element('span', { id }, word)),
  };
};

/** The label as text, inside an element whose own reference leads nowhere. */
export const labelInReference: DrawLabel = (word, seed) => ({
  html: bylineLink(
    seed,
    element('span', { 'aria-labelledby': `_r_${className(seed).slice(1, 5)}_` }, element('span', {}, word)),
  ),
});

/** The main form of 2020; still in some columns. */
export const ariaLabel: DrawLabel = (word, seed) => ({
  html: bylineLink(seed, element('span', { class: className('referring') }), { 'aria-label': word }),
});

/** Zero-width, combining and private-use characters, which no reader sees. */
export const invisibleCharacters: DrawLabel = (word, seed) => {
  const invisible = ['\u200b', '\u2060', '\u034f', '\u00ad', '\ue0b1', '\ufe0f'];
  const written = [...word]
    .map((letter, index) => `${letter}${invisible[index % invisible.length]}`)
    .join('');
  return { html: bylineLink(seed, element('span', {}, `${written}\u00a0\uf8ff`)) };
};

/** A link whose whole text is U+2060, as every ad has before its label is drawn. */
export const wordJoinerLink: DrawLabel = (_word, seed) => ({
  html: bylineLink(seed, element('span', {}, '\u2060')),
});

/** The text stands in the style sheet only, as ::after of a data attribute. */
export const pseudoElement: DrawLabel = (word, seed) => ({
  html: bylineLink(seed, element('span', { class: className('pseudo'), 'data-content': word })),
});

/** Facebook's form for issue ads: the plain label, and who paid, on the same line or beneath. */
export function labelWithDisclaimer(paidFor: string, payer: string, where: 'beside' | 'beneath'): DrawLabel {
  return (word, seed) => {
    const { html } = plainLabel(word, seed);
    const disclaimer = `${paidFor} ${element('span', { class: className('payer') }, escapeHtml(payer))}`;
    return where === 'beside'
      ? { html: `${html}${separator}${element('span', {}, disclaimer)}` }
      : { html: `${html}${element('div', { class: className('beneath') }, disclaimer)}` };
  };
}

/** The notice of a paid partnership behind the label, as a link to the help pages. */
export const partnershipLabel: DrawLabel = (word, seed) => ({
  html: `${plainLabel(word, seed).html}${separator}${bylineLink(seed, 'Kemitraan berbayar', { href: '/business/help/788160621327601' })}`,
});

/** The notice that AI made a picture, as a control behind the label. */
export const aiLabel: DrawLabel = (word, seed) => ({
  html: `${plainLabel(word, seed).html}${separator}${element('div', { role: 'button', tabindex: '0', class: className('byline-part') }, 'Info AI')}`,
});

export const separator = element(
  'span',
  { class: className('separator') },
  element('span', { 'aria-hidden': 'true' }, ' · '),
);
