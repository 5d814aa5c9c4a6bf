import { describe, expect, it } from 'vitest';
import { Health } from '../../src/content/health.ts';
import type { Signal } from '../../src/core/sighting.ts';

const rule = { postsWithoutAd: 150, mostShare: 80, sample: 50 };
const label: Signal = { rule: 'label-text', family: 'label' };
const link: Signal = { rule: 'ads-about-link', family: 'link' };

function counted(hits: (post: number) => Signal[], posts: number) {
  const tripped: string[] = [];
  const health = new Health(rule, (name) => tripped.push(name));
  for (let post = 0; post < posts; post += 1) health.count(hits(post), null);
  return { health, tripped };
}

describe('Health', () => {
  it('switches off a rule that fires on nearly every post, once, and only that one', () => {
    const { tripped } = counted((post) => (post % 10 === 0 ? [label, link] : [label]), 200);
    expect(tripped).toEqual(['label-text']);
  });

  it('lets a feed be that is half ads', () => {
    expect(counted((post) => (post % 2 === 0 ? [label, link] : []), 400).tripped).toEqual([]);
  });

  it('does not judge before it has seen enough, and forgets what is long ago', () => {
    expect(counted(() => [label], 49).tripped).toEqual([]);
    expect(counted((post) => (post < 30 ? [label] : []), 400).tripped).toEqual([]);
  });

  it('hands over each count once', () => {
    const { health } = counted(() => [], 30);
    health.countError();
    expect(health.take()).toMatchObject({ posts: 31, errors: 1 });
    expect(health.take()).toMatchObject({ posts: 0, errors: 0 });
    expect(health.total).toMatchObject({ posts: 31, errors: 1 });
  });
});
