import { describe, expect, test } from 'vitest';
import { readMarkup } from './read-markup.ts';

const address = 'https://www.facebook.com/';
const name = '<h4><a href="/pasangan.uji">Pasangan Uji</a></h4>';
const time = '<span><a href="/pasangan.uji/posts/123">2 jam</a></span>';
const label = '<span>Bersponsor</span>';
const about = '<a href="/ads/about?x=1">Bersponsor</a>';
const message = '<div data-ad-preview="message">Kerja bakti hari ini.</div>';
const long = `<div>${'Panjang sekali '.repeat(20)}</div>`;
const longContext = `<a href="/pasangan.uji?__cft__[0]=${'A'.repeat(400)}">.</a>`;

function post(...parts: string[]) {
  const [found] = readMarkup(
    address,
    `<div role="feed"><div aria-posinset="1">${parts.join('')}</div></div>`,
  );
  if (found === undefined) throw new Error('No post was found.');
  const { sponsorship, signals } = found.reading;
  return { sponsorship, rules: signals.map(({ rule }) => rule) };
}

describe('a post with a time in its byline', () => {
  test('is organic without its labels being looked for', () => {
    expect(post(name, time, message)).toEqual({ sponsorship: 'organic', rules: [] });
    expect(post(name, time, label, message)).toEqual({ sponsorship: 'organic', rules: [] });
  });

  test.each([
    ['a link about ads', [name, time, about, message]],
    ['a long parameter beside a label', [name, time, label, longContext, message]],
    ['a disclaimer beside a label', [name, time, label, '<span>Dibayar oleh Tim Uji</span>', message]],
    ['a disguised disclaimer', [name, time, label, '<span>Di\u200bbayar oleh Tim Uji</span>', message]],
    ['an invisible link beside a label', [name, time, label, '<a href="#">\u2060</a>', message]],
    [
      'a disclaimer after much space',
      [name, time, label, `<i>${' '.repeat(200)}</i><span>Dibayar oleh Tim Uji</span>`, message],
    ],
  ])('is looked at in full with %s', (_what, parts) => {
    expect(post(...parts).sponsorship).toBe('sponsored');
  });

  test.each([
    ['in the message', [name, label, `<div data-ad-preview="message">${time}</div>`]],
    ['after a long text', [name, label, long, time]],
    ['in a quoted post', [name, label, `<blockquote>${time}</blockquote>`, message]],
  ])('counts only where the time is its own, not %s', (_where, parts) => {
    expect(post(...parts)).toMatchObject({
      sponsorship: 'sponsored',
      rules: expect.arrayContaining(['label-text', 'no-time']),
    });
  });

  test('may be longer than what is looked through', () => {
    expect(post(name, time, '<i>a</i>'.repeat(60), about).sponsorship).toBe('sponsored');
  });
});
