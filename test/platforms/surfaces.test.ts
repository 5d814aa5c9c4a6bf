import { describe, expect, it } from 'vitest';
import { readMarkup } from './read-markup.ts';

describe('rules of some addresses', () => {
  const listing = '<div><a href="/marketplace/item/1/"><img alt=""><span>Iklan</span></a></div>';

  it('apply where the address says so, and nowhere else', () => {
    const rules = (address: string) =>
      readMarkup(address, `<div>${listing.repeat(3)}</div>`).map(({ rule, surface }) => [rule, surface]);
    const tile = ['marketplace-tile', 'marketplace'];
    expect(rules('https://www.facebook.com/marketplace/')).toEqual([tile, tile, tile]);
    expect(rules('https://www.facebook.com/')).toEqual([]);
  });
});

describe('the wrapper of search results', () => {
  const result = '<div><h3><a href="/warung.bu.tini">Tini</a></h3></div>';

  it('is not a post: the results in it are', () => {
    const found = readMarkup(
      'https://www.facebook.com/search/top/',
      `<div role="feed"><div>${result.repeat(3)}</div></div>`,
    );
    expect(found.map(({ surface }) => surface)).toEqual(['search', 'search', 'search']);
  });
});
