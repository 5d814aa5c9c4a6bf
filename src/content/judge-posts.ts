import { logError } from '../browser/log.ts';
import { canReadPictures } from '../browser/picture-option.ts';
import { countMessage, judgeMessage, nothing, openPopupMessage } from '../browser/protocol.ts';
import { type Judged, parseJudged } from '../core/flag.ts';
import { flag } from '../core/parse.ts';
import { isSamePost, type Sighting } from '../core/sighting.ts';
import { readPictureAddress } from '../platforms/fields/picture.ts';
import type { PostReading, Reader } from '../platforms/reader.ts';
import { askPatiently } from './ask-worker.ts';
import type { PostFlagger } from './flag-posts.ts';
import type { Health } from './health.ts';
import type { PostState } from './post-states.ts';
import { PictureReading } from './read-pictures.ts';
import type { SeenPosts } from './seen-posts.ts';

const mostAsked = 300;

/** Turns readings into sightings, asks the worker about each once, and has the post flagged that it belongs to. */
export class PostJudge {
  private readonly asked = new Map<string, Promise<Judged>>();
  private shownCount = 0;
  private readonly pictures: PictureReading | null;

  constructor(
    private readonly reader: Reader,
    private readonly seen: SeenPosts,
    private readonly flagger: PostFlagger,
    private readonly health: Health,
    readsPictures: boolean,
    private readonly signal: AbortSignal,
  ) {
    this.pictures =
      canReadPictures && readsPictures
        ? new PictureReading(
            ({ post }) => readPictureAddress(post),
            (state, sighting, judged) => this.show(state, sighting, judged),
            signal,
          )
        : null;
  }

  /**
   * Reads one post, and answers whether another look later is worth it. A post that cannot be read is left alone: in
   * doubt, no badge.
   */
  read(state: PostState): boolean {
    let isOpen = false;
    try {
      const reading = this.reader.read(state.post);
      // Nothing is said about a perhaps before a second look: times and labels come late.
      if (reading.isOpen && reading.sponsorship === 'unsure' && state.laterLooks === 0) return true;
      const sighting = this.apply(state, reading);
      if (!state.counted) this.health.count(reading.signals, sighting);
      isOpen = reading.isOpen;
    } catch (error) {
      logError('post-unreadable', error);
      if (!state.counted) this.health.countError();
    }
    state.counted = true;
    return isOpen;
  }

  /** The user says that this is an ad. */
  point(state: PostState): Sighting {
    const sighting = this.reader.read(state.post).sighting(pageAddress(), true);
    this.take(state, sighting);
    return sighting;
  }

  private apply(state: PostState, reading: PostReading): Sighting | null {
    const before = state.sighting;
    if (reading.sponsorship === 'organic') {
      // A label may vanish for a second and return (Facebook): the same post stays what it was beyond doubt.
      const isKept = before !== null && (before.sponsorship === 'sponsored' || before.pointed);
      if (before !== null && !(isKept && isSamePost(before, reading.sighting(pageAddress(), before.pointed))))
        this.clear(state);
      return null;
    }
    const sighting = reading.sighting(pageAddress(), false);
    if (before !== null && before.sponsorship === 'sponsored' && isSamePost(before, sighting))
      sighting.sponsorship = 'sponsored';
    if (before !== null && JSON.stringify(before) === JSON.stringify(sighting)) state.badge?.attach();
    else this.take(state, sighting);
    return sighting;
  }

  private take(state: PostState, sighting: Sighting): void {
    const before = state.sighting;
    const isSame = before !== null && isSamePost(before, sighting);
    const now = new Date().toISOString();
    if (isSame && before.postKey !== sighting.postKey) {
      this.seen.replace(before.postKey, sighting, state.post.root, now);
    } else {
      this.seen.note(sighting, state.post.root, now);
    }
    // What was said of the post that stood here before is not said of this one, not even until the worker answers.
    if (!isSame) this.flagger.unflag(state);
    state.sighting = sighting;
    void this.judge(state, sighting);
  }

  private async judge(state: PostState, sighting: Sighting): Promise<void> {
    const question = JSON.stringify(sighting);
    try {
      const answer =
        this.asked.get(question) ?? askPatiently(judgeMessage, sighting, parseJudged, this.signal);
      this.remember(question, answer);
      const judged = await answer;
      this.show(state, sighting, judged);
      if (!canReadPictures) return;
      const isUndecided = judged.flag === null && sighting.sponsorship === 'sponsored';
      if (isUndecided && state.sighting === sighting) this.pictures?.consider(state, sighting);
    } catch (error) {
      this.asked.delete(question);
      logError('judge-unanswered', error);
    }
  }

  private show(state: PostState, sighting: Sighting, { flag: words, judgement }: Judged): void {
    this.seen.judged(sighting.postKey, judgement);
    this.tellCount();
    if (state.sighting !== sighting || this.signal.aborted) return;
    if (words === null) this.flagger.unflag(state);
    else
      this.flagger.flag(state, words, () =>
        this.chooseForReport(state.sighting?.postKey ?? sighting.postKey),
      );
  }

  private remember(question: string, answer: Promise<Judged>): void {
    this.asked.set(question, answer);
    const oldest = this.asked.keys().next();
    if (this.asked.size > mostAsked && oldest.done !== true) this.asked.delete(oldest.value);
  }

  private clear(state: PostState): void {
    this.flagger.unflag(state);
    state.sighting = null;
  }

  async chooseForReport(postKey: string): Promise<boolean> {
    this.seen.chosen = postKey;
    try {
      return await askPatiently(openPopupMessage, null, flag, this.signal);
    } catch {
      return false; // The card then says how to open the popup by hand.
    }
  }

  private tellCount(): void {
    const count = this.seen.withVerdict();
    if (count === this.shownCount) return;
    this.shownCount = count;
    askPatiently(countMessage, count, nothing, this.signal).catch((error: unknown) =>
      logError('count-unanswered', error),
    );
  }
}

/** The address of the page without what identifies the viewer or the click. */
function pageAddress(): string {
  return `${location.origin}${location.pathname}`;
}
