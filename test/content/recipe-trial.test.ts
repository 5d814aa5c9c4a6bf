// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecipeTrial } from '../../src/content/recipe-trial.ts';
import type { RecipeFailure } from '../../src/core/recipe-state.ts';
import { bundledRecipes } from '../../src/platforms/recipes.ts';

let failures: RecipeFailure[];
let time: number;
let trial: RecipeTrial;

beforeEach(() => {
  failures = [];
  time = 0;
  trial = new RecipeTrial(
    (why) => failures.push(why),
    () => time,
  );
});

/** Frames whose work takes so many milliseconds. */
function work(frames: number, milliseconds: number): void {
  for (let frame = 0; frame < frames; frame += 1) {
    trial.work(() => {
      time += milliseconds;
    });
  }
}

describe('a recipe on trial', () => {
  it('fails where its work breaks, and the error is not swallowed', () => {
    const broken = () => {
      throw new SyntaxError('no selector');
    };
    expect(() => trial.work(broken)).toThrow('no selector');
    expect(() => trial.work(broken)).toThrow('no selector');
    expect(failures).toEqual(['broken']);
  });

  it('fails where most posts cannot be read, not where a few cannot', () => {
    trial.count(8, 8);
    trial.count(100, 50);
    expect(failures).toEqual([]);
    trial.count(100, 51);
    trial.count(101, 52);
    expect(failures).toEqual(['posts-unreadable']);
  });

  it('fails where it makes pages stutter, at once where it stops one for a second', () => {
    work(200, 49);
    expect(failures).toEqual([]);
    work(1000, 55);
    expect(failures).toEqual(['too-slow']);
  });

  it('fails at once where it stops a page for more than a second', () => {
    work(1, 1001);
    expect(failures).toEqual(['too-slow']);
  });

  it('may take its time in one frame or another', () => {
    work(3, 300);
    work(500, 5);
    work(1, 900);
    expect(failures).toEqual([]);
  });
});

describe('a recipe that finds no post', () => {
  const bundled = bundledRecipes().find(({ site }) => site === 'facebook');
  const end = new AbortController();

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<div aria-posinset="1"></div>'.repeat(5);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  function look(postsFound: () => number, signal = end.signal): void {
    if (bundled !== undefined) trial.lookForPosts(bundled, postsFound, signal);
  }

  it('fails where the bundled one would find several', () => {
    look(() => 0);
    vi.advanceTimersByTime(9999);
    expect(failures).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(failures).toEqual(['no-posts']);
  });

  it('is let be once it has found one', () => {
    let found = 0;
    look(() => found);
    vi.advanceTimersByTime(5000);
    found = 1;
    vi.advanceTimersByTime(5000);
    found = 0;
    vi.advanceTimersByTime(60_000);
    expect(failures).toEqual([]);
  });

  it('is let be where there are none, or only a few', () => {
    document.body.innerHTML = '<div aria-posinset="1"></div>'.repeat(4);
    look(() => 0);
    vi.advanceTimersByTime(60_000);
    expect(failures).toEqual([]);
  });

  it('is let be in a hidden tab, where nothing is looked for', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    look(() => 0);
    vi.advanceTimersByTime(60_000);
    expect(failures).toEqual([]);
  });

  it('is let be under the address of private messages', () => {
    history.replaceState(null, '', '/messages/t/1');
    look(() => 0);
    vi.advanceTimersByTime(60_000);
    expect(failures).toEqual([]);
    history.replaceState(null, '', '/');
  });

  it('is no longer watched when its run has ended', () => {
    const run = new AbortController();
    look(() => 0, run.signal);
    run.abort();
    vi.advanceTimersByTime(60_000);
    expect(failures).toEqual([]);
  });
});
