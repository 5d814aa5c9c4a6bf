import { describe, expect, it } from 'vitest';
import { readMarkup } from './read-markup.ts';

const listing =
  '<div style="width:1px"><a href="/marketplace/item/1/"><img alt=""><span>Iklan</span></a></div>';

describe('rules of one surface', () => {
  it('apply where the address says so, and nowhere else', () => {
    const rules = (address: string) =>
      readMarkup(address, listing).map(({ rule, surface }) => [rule, surface]);
    expect(rules('https://www.facebook.com/marketplace/')).toEqual([['marketplace-listing', 'marketplace']]);
    expect(rules('https://www.facebook.com/')).toEqual([]);
  });
});

describe('the wrapper of search results', () => {
  it('is not a post: the results in it are', () => {
    const results = '<div><h3><a href="/warung.bu.tini">Tini</a></h3></div>'.repeat(3);
    const found = readMarkup(
      'https://www.facebook.com/search/top/',
      `<div role="feed"><div>${results}</div></div>`,
    );
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ surface }) => surface))).toEqual(new Set(['search']));
  });

  it('is one where it stands beside others', () => {
    const post = '<div><div><h3><a href="/warung.bu.tini">Tini</a></h3></div></div>';
    expect(readMarkup('https://www.facebook.com/', `<div role="feed">${post.repeat(4)}</div>`)).toHaveLength(
      4,
    );
  });
});
