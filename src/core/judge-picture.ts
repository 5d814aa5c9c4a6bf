import { judge, type Knowledge } from './judge.ts';
import { cutDetail } from './political/reasons.ts';
import { type Sighting, sightingLimits } from './sighting.ts';
import type { Judgement } from './verdict.ts';

/**
 * The judgement of a sighting once the text in its picture has been read too, with that text as the first reason where
 * it makes a difference. The sighting itself stays as it was seen.
 */
export async function judgePicture(
  sighting: Sighting,
  pictureText: string,
  knowledge: Knowledge,
  now: string,
): Promise<Judgement> {
  const before = await judge(sighting, knowledge, now);
  const text = pictureText.slice(0, sightingLimits.imageText);
  const imageText = [...sighting.imageText.slice(0, sightingLimits.images - 1), text];
  const after = await judge({ ...sighting, imageText }, knowledge, now);
  if (after.political.score <= before.political.score || after.political.decision === 'no') return before;
  const reason = { code: 'picture-text', detail: cutDetail(text) } as const;
  return { ...after, political: { ...after.political, reasons: [reason, ...after.political.reasons] } };
}
