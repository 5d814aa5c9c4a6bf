import type { Byline } from './byline.ts';
import type { LabelReading } from './label-words.ts';
import type { Post } from './post.ts';
import type { Site } from './site.ts';

/** What the page tells only in passing, and what only an extension may see; handed in by the content script. */
export interface PageMemory {
  /** Text of an element with this id that was in the page for a moment and is gone. */
  removedText(id: string): string | null;
  /** The short text that stood in this element last, where it was taken out. */
  lastText(element: Element): string | null;
  /** The shadow root of an element, also a closed one. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** The stable id of a handle, where the page's own data tells it. */
  idOf(handle: string): string | null;
}

/** Everything a signal may look at while one post is read. */
export interface ReadContext {
  post: Post;
  site: Site;
  byline: Byline;
  memory: PageMemory;
}

/** A signal that was seen, with the label it could read and where it stood. */
export interface SignalHit {
  reading: LabelReading | null;
  element: Element | null;
}
