import { ask } from '../browser/message.ts';
import { dropPictureMessage, nothing, readPictureMessage } from '../browser/protocol.ts';
import { type Judged, parseJudged } from '../core/flag.ts';
import type { Sighting } from '../core/sighting.ts';
import type { PostState } from './post-states.ts';

/** Only posts that stay on screen for so long are worth the work, in milliseconds. */
const dwell = 1000;

interface Waiting {
  state: PostState;
  sighting: Sighting;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** The picture that the worker was asked to read. */
  address: string | null;
}

/**
 * Has the pictures of undecided sponsored posts read while they are on screen. A post that leaves takes its question
 * back; one that returns asks again.
 */
export class PictureReading {
  private readonly waiting = new Map<Element, Waiting>();
  private readonly visibility = new IntersectionObserver((entries) => this.seeVisibility(entries));

  constructor(
    private readonly pictureOf: (state: PostState) => string | null,
    private readonly onJudged: (state: PostState, sighting: Sighting, judged: Judged) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      for (const root of [...this.waiting.keys()]) this.forget(root);
    });
  }

  consider(state: PostState, sighting: Sighting): void {
    const { root } = state.post;
    this.forget(root);
    this.waiting.set(root, { state, sighting, timer: undefined, address: null });
    this.visibility.observe(root);
  }

  private seeVisibility(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const waiting = this.waiting.get(target);
      if (waiting === undefined) continue;
      if (!isIntersecting) this.takeBack(waiting);
      else waiting.timer ??= setTimeout(() => void this.ask(target, waiting), dwell);
    }
  }

  private async ask(root: Element, waiting: Waiting): Promise<void> {
    const { state, sighting } = waiting;
    const address = state.sighting === sighting ? this.pictureOf(state) : null;
    if (address === null) return this.forget(root);
    waiting.address = address;
    try {
      const judged = await ask(readPictureMessage, { sighting, address }, parseJudged);
      if (this.waiting.get(root) !== waiting || waiting.address !== address) return;
      waiting.address = null;
      this.forget(root);
      this.onJudged(state, sighting, judged);
    } catch {
      // Taken back, out of reach, or the engine failed: the post stays as its words left it, and may ask when it returns.
      if (waiting.address === address) waiting.address = null;
    }
  }

  private takeBack(waiting: Waiting): void {
    clearTimeout(waiting.timer);
    waiting.timer = undefined;
    if (waiting.address === null) return;
    ask(dropPictureMessage, waiting.address, nothing).catch(() => null); // The worker is gone, and the question with it.
    waiting.address = null;
  }

  private forget(root: Element): void {
    const waiting = this.waiting.get(root);
    if (waiting === undefined) return;
    this.takeBack(waiting);
    this.visibility.unobserve(root);
    this.waiting.delete(root);
  }
}
