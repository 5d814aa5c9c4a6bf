import type { Recipe } from '../core/recipe.ts';
import type { Byline } from './byline.ts';
import type { LabelReading, LabelWords } from './label-words.ts';
import type { Post } from './post.ts';

/** What the page tells only in passing, and what only an extension may see; handed in by the content script. */
export interface PageMemory {
  /** Text of an element with this id that was in the page for a moment and is gone. */
  removedText(id: string): string | null;
  /** The shadow root of an element, also a closed one. */
  shadowRoot(element: Element): ShadowRoot | null;
}

/** Everything a signal may look at while one post is read. */
export interface ReadContext {
  post: Post;
  recipe: Recipe;
  words: LabelWords;
  byline: Byline;
  memory: PageMemory;
}

/** A signal that was seen, with the label it could read and where it stood. */
export interface SignalHit {
  reading: LabelReading | null;
  element: Element | null;
}
