import { describe, expect, it } from 'vitest';
import { findPageAddress } from './page-address.ts';

describe('the address of a saved page', () => {
  it.each([
    ['<!-- saved from url=(0027)https://www.facebook.com/x -->', 'https://www.facebook.com/x'],
    ['<link rel="canonical" href="https://x.com/home">', 'https://x.com/home'],
    ['<meta property="og:url" content="https://www.reddit.com/r/x/">', 'https://www.reddit.com/r/x/'],
    ['<base href="https://www.youtube.com/">', 'https://www.youtube.com/'],
    ['<link rel="canonical" href="https://example.org/"><base href="https://x.com/">', 'https://x.com/'],
  ])('is told by the page: %s', (html, expected) => {
    expect(findPageAddress(undefined, html).url.href).toBe(expected);
  });

  it('is as given, with the recipe that reads it', () => {
    const { url, recipe } = findPageAddress('https://old.reddit.com/', '<base href="https://x.com/">');
    expect(url.href).toBe('https://old.reddit.com/');
    expect(recipe.site).toBe('reddit');
  });

  it('has to be known', () => {
    expect(() => findPageAddress(undefined, '<p>x</p>')).toThrow('say so with --url');
    expect(() => findPageAddress('https://example.org/', '')).toThrow(
      'is not read: use https:// with one of www.facebook.com',
    );
    expect(() => findPageAddress('http://x.com/', '')).toThrow('is not read');
  });
});
