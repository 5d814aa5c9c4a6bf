import { logError } from '../browser/log.ts';
import { countMessage, judgeMessage, openPopupMessage } from '../browser/protocol.ts';
import type { Sighting } from '../core/sighting.ts';
import type { Judgement } from '../core/verdict.ts';
import type { PostReading, Reader } from '../platforms/reader.ts';
import { askPatiently } from './ask-worker.ts';
import { Badge } from './badge/badge.ts';
import type { PostState } from './post-states.ts';
import type { SeenPosts } from './seen-posts.ts';

/** Turns readings into sightings, asks the worker about each once, and flags the post it belongs to. */
export class PostJudge {
  postsRead = 0;
  private readonly asked = new Map<string, Promise<Judgement>>();
  private shownCount = 0;

  constructor(
    private readonly reader: Reader,
    private readonly seen: SeenPosts,
    private readonly signal: AbortSignal,
  ) {}

  /** Reads one post. A post that cannot be read is left alone: in doubt, no badge. */
  read(state: PostState): void {
    if (!state.counted) {
      state.counted = true;
      this.postsRead += 1;
    }
    try {
      this.apply(state, this.reader.read(state.post));
    } catch (error) {
      logError('post-unreadable', error);
    }
  }

  /** The user says that this is an ad. */
  point(state: PostState): Sighting {
    const sighting = this.reader.read(state.post).sighting(pageAddress(), true);
    this.take(state, sighting);
    return sighting;
  }

  private apply(state: PostState, reading: PostReading): void {
    const before = state.sighting;
    if (reading.sponsorship === 'organic') {
      // A label may vanish for a second and return (Facebook): the same post stays what it was.
      if (before !== null && !isSamePost(before, reading.sighting(pageAddress(), before.pointed)))
        this.clear(state);
      return;
    }
    const sighting = reading.sighting(pageAddress(), false);
    if (before !== null && before.sponsorship === 'sponsored' && isSamePost(before, sighting)) {
      sighting.sponsorship = 'sponsored';
    }
    if (before !== null && JSON.stringify(before) === JSON.stringify(sighting)) {
      state.badge?.attach();
      return;
    }
    this.take(state, sighting);
  }

  private take(state: PostState, sighting: Sighting): void {
    const before = state.sighting;
    const now = new Date().toISOString();
    if (before !== null && before.postKey !== sighting.postKey && isGrowth(before, sighting)) {
      this.seen.replace(before.postKey, sighting, state.post.root, now);
    } else {
      this.seen.note(sighting, state.post.root, now);
    }
    state.sighting = sighting;
    void this.judge(state, sighting);
  }

  private async judge(state: PostState, sighting: Sighting): Promise<void> {
    const question = JSON.stringify(sighting);
    try {
      const answer = this.asked.get(question) ?? askPatiently(judgeMessage, sighting, this.signal);
      this.remember(question, answer);
      const judgement = await answer;
      this.seen.judged(sighting.postKey, judgement);
      if (state.sighting === sighting && !this.signal.aborted) this.flag(state, sighting, judgement);
    } catch (error) {
      this.asked.delete(question);
      logError('judge-unanswered', error);
    }
  }

  private remember(question: string, answer: Promise<Judgement>): void {
    this.asked.set(question, answer);
    const oldest = this.asked.keys().next();
    if (this.asked.size > 300 && oldest.done !== true) this.asked.delete(oldest.value);
  }

  private flag(state: PostState, sighting: Sighting, judgement: Judgement): void {
    state.badge?.remove();
    state.badge = null;
    const { verdict } = judgement;
    if (verdict !== null) {
      state.badge = new Badge({
        root: state.post.root,
        inside: this.reader.recipe.badge,
        width: state.width,
        sighting,
        judgement,
        verdict,
        onReport: () => this.chooseForReport(sighting.postKey),
      });
    }
    this.tellCount();
  }

  private clear(state: PostState): void {
    state.badge?.remove();
    state.badge = null;
    state.sighting = null;
  }

  async chooseForReport(postKey: string): Promise<boolean> {
    this.seen.chosen = postKey;
    try {
      return await askPatiently(openPopupMessage, null, this.signal);
    } catch {
      return false; // The card then says how to open the popup by hand.
    }
  }

  private tellCount(): void {
    const count = this.seen.withVerdict();
    if (count === this.shownCount) return;
    this.shownCount = count;
    askPatiently(countMessage, count, this.signal).catch((error: unknown) =>
      logError('count-unanswered', error),
    );
  }
}

/** The address of the page without what identifies the viewer or the click. */
function pageAddress(): string {
  return `${location.origin}${location.pathname}`;
}

function isSamePost(before: Sighting, after: Sighting): boolean {
  return before.postKey === after.postKey || isGrowth(before, after);
}

/** Posts are built in steps: who advertises stands first, the text and the address come later. */
function isGrowth(before: Sighting, after: Sighting): boolean {
  const sameWho =
    before.advertiser.url === after.advertiser.url && before.advertiser.name === after.advertiser.name;
  return (
    sameWho &&
    after.text.startsWith(before.text) &&
    (before.landing === null || before.landing === after.landing)
  );
}
