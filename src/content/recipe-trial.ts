import type { Recipe } from '../core/recipe.ts';
import type { RecipeFailure } from '../core/recipe-state.ts';
import { isPrivate } from '../platforms/find-posts.ts';

/** More posts than this unreadable, and more than half: the recipe is at fault, not the posts. */
const mostErrors = 8;
/** Milliseconds of work per frame from which a page is felt to stutter, as a mean of at least so many frames. */
const longestMean = 50;
const fewestFrames = 20;
/** How often a recipe that has found nothing yet is looked at, in milliseconds, and how many posts it may overlook. */
const betweenLooks = 5000;
const mostOverlooked = 4;

/**
 * Watches whether a recipe that did not come with the package can read its site: no parser sees a selector that no
 * browser understands, a rule that finds nothing, or one that makes every page slow. Says so once.
 */
export class RecipeTrial {
  private frames = 0;
  private spent = 0;
  private hasFailed = false;

  constructor(
    private readonly onFail: (why: RecipeFailure) => void,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Does one frame's work, and looks at what becomes of it. */
  work(task: () => void): void {
    const start = this.clock();
    try {
      task();
    } catch (error) {
      this.fail('broken');
      throw error;
    }
    this.frames += 1;
    this.spent += this.clock() - start;
    if (this.spent > Math.max(this.frames, fewestFrames) * longestMean) this.fail('too-slow');
  }

  /** So many posts were read, and so many of them could not be. */
  count(posts: number, errors: number): void {
    if (errors > mostErrors && errors > posts / 2) this.fail('posts-unreadable');
  }

  /** Looks now and then, until a post was found, whether the bundled recipe's rules find some. */
  lookForPosts(bundled: Recipe, postsFound: () => number, signal: AbortSignal): void {
    const anyPost = bundled.posts
      .filter(({ on }) => on)
      .map(({ selector }) => selector)
      .join(',');
    let blindLooks = 0;
    const timer = setInterval(() => {
      if (postsFound() > 0) return clearInterval(timer);
      // In a hidden tab nothing is looked for, and under the address of private messages nothing ever is.
      if (document.hidden || isPrivate(bundled, location.pathname)) return;
      blindLooks = document.querySelectorAll(anyPost).length > mostOverlooked ? blindLooks + 1 : 0;
      // Twice: the posts may have come in this very moment.
      if (blindLooks === 2) this.fail('no-posts');
    }, betweenLooks);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  private fail(why: RecipeFailure): void {
    if (this.hasFailed) return;
    this.hasFailed = true;
    this.onFail(why);
  }
}
