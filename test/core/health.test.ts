import { describe, expect, it } from 'vitest';
import {
  addHealth,
  findTroubles,
  type HealthNews,
  parseHealthNews,
  type SiteHealth,
} from '../../src/core/health.ts';

const now = '2026-11-25T08:00:00.000Z';
const rule = { postsWithoutAd: 150, mostShare: 80, sample: 50 };
const recipe = { revision: 3, date: '2026-11-24' };
const fresh = { expires: '2027-05-24' };

function news(counts: Partial<HealthNews['counts']>, tripped: string[] = [], revision = 3): HealthNews {
  return {
    site: 'facebook',
    recipe: { ...recipe, revision },
    counts: { posts: 0, ads: 0, labels: 0, identities: 0, errors: 0, ...counts },
    tripped,
  };
}

function health(counts: Partial<SiteHealth>): SiteHealth {
  return {
    recipe,
    since: now,
    posts: 0,
    ads: 0,
    labels: 0,
    identities: 0,
    errors: 0,
    tripped: [],
    ...counts,
  };
}

describe('addHealth', () => {
  it('adds the tabs of one revision together', () => {
    const first = addHealth(undefined, news({ posts: 25, ads: 2, labels: 2 }), now);
    const both = addHealth(first, news({ posts: 10, ads: 1 }, ['long-context']), '2026-11-26T08:00:00.000Z');
    expect(both).toMatchObject({ since: now, posts: 35, ads: 3, labels: 2, tripped: ['long-context'] });
    expect(addHealth(both, news({}, ['long-context']), now).tripped).toEqual(['long-context']);
  });

  it('begins anew with another revision, and after a week', () => {
    const old = health({ posts: 900, tripped: ['no-time'] });
    expect(addHealth(old, news({ posts: 5 }, [], 4), now)).toMatchObject({ posts: 5, tripped: [] });
    expect(addHealth(old, news({ posts: 5 }), '2026-12-03T08:00:00.000Z')).toMatchObject({ posts: 5 });
  });
});

describe('findTroubles', () => {
  it.each<[string, Partial<SiteHealth>, string[]]>([
    ['nothing yet', {}, []],
    ['an ordinary feed', { posts: 400, ads: 40, labels: 38, identities: 40 }, []],
    ['few posts without an ad', { posts: 149 }, []],
    ['many posts without an ad', { posts: 150 }, ['no-ads']],
    ['labels that cannot be read', { posts: 90, ads: 10, labels: 1, identities: 9 }, ['labels-unread']],
    ['accounts that cannot be read', { posts: 90, ads: 10, labels: 9, identities: 1 }, ['identities-unread']],
    ['posts that cannot be read', { posts: 20, errors: 6, ads: 1 }, ['posts-unreadable']],
    ['a rule that was switched off', { posts: 60, ads: 1, tripped: ['label-text'] }, ['rule-off']],
  ])('%s', (_case, counts, expected) => {
    expect(findTroubles(health(counts), fresh, rule, now)).toEqual(expected);
  });

  it('says that the recipe is old, also before anything was counted', () => {
    expect(findTroubles(null, { expires: '2026-11-24' }, rule, now)).toEqual(['recipe-old']);
    expect(findTroubles(null, { expires: '2026-11-25' }, rule, now)).toEqual([]);
  });
});

it('refuses news with a field that nobody knows', () => {
  expect(() => parseHealthNews({ ...news({}), viewer: 'x' }, 'news')).toThrow(/news\.viewer/);
});
