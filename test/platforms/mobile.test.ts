import { describe, expect, it } from 'vitest';
import { badgeHolder } from '../../src/content/badge/holder.ts';
import { recipeFor } from '../../src/platforms/recipes.ts';
import { advertiserOf, readMarkup } from './read-markup.ts';

const icons = '\u{F078B}\u{F1677}';
const text = (kind: string, said: string) =>
  `<div data-mcomponent="TextArea"><div class="native-text"><span class="${kind}">${said}</span></div></div>`;

function post({
  label = 'Foto profil Warung Tini',
  name = 'Warung Tini',
  line = '',
  said = 'Pagi.',
}): string {
  const picture = `<div role="button" aria-label="${label}"></div>`;
  return `<div data-type="vscroller"><div data-tracking-duration-id="1"><div>${picture}${text('f2 a', name)}${line}</div>${text('f1', said)}</div></div>`;
}

function read(parts: Parameters<typeof post>[0]) {
  const [found] = readMarkup('https://m.facebook.com/', post(parts));
  if (found === undefined) throw new Error('There is no post.');
  return found;
}

describe('a post of the mobile feed', () => {
  it.each([
    ['Foto profil Warung Tini', 'Warung Tini'],
    ['Profile picture of Warung Tini', 'Warung Tini'],
    ["Warung Tini's profile picture", 'Warung Tini'],
    ['Warung Tini profile photo', 'Warung Tini'],
    ['Foto profil ', null],
    ['Lainnya', null],
  ])('is by whom its picture is said to be: %s', (label, name) => {
    const line = text('f5', `Bersponsor${icons}`);
    expect(advertiserOf(read({ label, line }))).toEqual({ name, handle: null, id: null, url: null });
  });

  it.each([
    ['a label with icons', { line: text('f5', `Ad${icons}`) }, 'sponsored'],
    [
      'a label of somebody called Ad',
      { label: 'Foto profil Ad', name: 'Ad', line: text('f5', `Ad${icons}`) },
      'sponsored',
    ],
    ['the name Ad', { label: 'Foto profil Ad', name: 'Ad', line: text('f5', '2 j') }, 'organic'],
    ['a text after a time', { line: text('f5', `2 j · ${icons}`), said: 'Bersponsor' }, 'organic'],
    [
      'a name that begins like a time',
      { label: 'Foto profil 24 Jam', name: '24 Jam', line: text('f5', 'Ad') },
      'sponsored',
    ],
  ])('is read right with %s', (_what, parts, sponsorship) => {
    expect(read(parts).reading.sponsorship).toBe(sponsorship);
  });

  it('has its badge in a part of its own, never on the child of the scroller', () => {
    const { root } = read({});
    const rule = recipeFor('m.facebook.com')?.badge ?? { top: 0, end: 0, untouched: '' };
    expect(root.parentElement?.getAttribute('data-type')).toBe('vscroller');
    expect(badgeHolder(root, rule)).toBe(root.firstElementChild);
    const scroller = root.parentElement ?? root;
    expect(badgeHolder(scroller, rule)).toBe(root.firstElementChild);
    expect(badgeHolder(root, { ...rule, untouched: ':not(*)' })).toBe(root);
  });
});
