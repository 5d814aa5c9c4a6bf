import { describe, expect, it } from 'vitest';
import { isPrivate } from '../../src/platforms/find-posts.ts';
import { recipeFor } from '../../src/platforms/recipes.ts';

describe('isPrivate', () => {
  it.each([
    ['www.instagram.com', '/direct/inbox/', true],
    ['www.instagram.com', '/direct/t/17/', true],
    ['www.instagram.com', '/', false],
    ['www.instagram.com', '/reels/C0de/', false],
    ['www.threads.com', '/messages', true],
    ['www.threads.com', '/@kabar.sagara', false],
  ])('%s%s → %s', (host, path, expected) => {
    const recipe = recipeFor(host);
    expect(recipe === null ? null : isPrivate(recipe, path)).toBe(expected);
  });
});
