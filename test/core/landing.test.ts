import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLanding } from '../../src/core/landing.ts';
import { readPermalink } from '../../src/core/permalink.ts';
import { bundledRecipes } from '../../src/platforms/recipes.ts';

const base = 'https://www.facebook.com/';
const redirects = bundledRecipes().flatMap((recipe) => recipe.redirects);

describe('readLanding', () => {
  it.each([
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fcendana.example%2Fpilih%3Ffbclid%3D1%26a%3D2&h=AT0',
      'https://cendana.example/pilih?a=2',
    ],
    ['https://cendana.example/?utm_source=fb&__tn__=1&x=1#top', 'https://cendana.example/?x=1'],
    ['https://user:secret@cendana.example/', 'https://cendana.example/'],
    [
      'https://l.facebook.com/l.php?u=javascript%3Aalert(1)',
      'https://l.facebook.com/l.php?u=javascript%3Aalert(1)',
    ],
    [
      'https://www.googleadservices.com/pagead/aclk?sa=L&ai=C0&num=1&adurl=https%3A%2F%2Fcendana.example%2Fpilih%3Fgclid%3D1%26gad_source%3D2',
      'https://cendana.example/pilih',
    ],
    [
      'https://googleads.g.doubleclick.net/pcs/click?xai=A0&adurl=https://cendana.example/',
      'https://cendana.example/',
    ],
    [
      'https://m.youtube.com/redirect?event=ad&q=https%3A%2F%2Fcendana.example%2F',
      'https://cendana.example/',
    ],
    [
      'https://cendana.example/?adurl=https://other.example/',
      'https://cendana.example/?adurl=https://other.example/',
    ],
  ])('%s → %s', (address, landing) => {
    expect(readLanding(address, base, redirects)).toBe(landing);
  });

  it('answers null for what is no web address, and never throws', () => {
    expect(readLanding('javascript:alert(1)', base, redirects)).toBeNull();
    expect(readLanding('data:text/html,x', base, redirects)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        expect((readLanding(address, base, redirects) ?? '').length).toBeLessThanOrEqual(2000);
      }),
    );
  });
});

describe('readPermalink', () => {
  it.each([
    ['/bimalaras/posts/pfbid0?__cft__[0]=x&__tn__=y', 'https://www.facebook.com/bimalaras/posts/pfbid0'],
    ['/permalink.php?story_fbid=1&id=2&ref=3', 'https://www.facebook.com/permalink.php?story_fbid=1&id=2'],
  ])('%s → %s', (address, permalink) => {
    expect(readPermalink(address, base)).toBe(permalink);
  });
});
