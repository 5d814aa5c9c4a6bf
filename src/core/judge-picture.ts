import { judge } from './judge.ts';
import { bundledModel } from './political/bundled-model.ts';
import type { PoliticalModel } from './political/model.ts';
import type { NameIndex } from './political/names.ts';
import { cutDetail } from './political/reasons.ts';
import type { Registry } from './registry/registry.ts';
import { type Sighting, sightingLimits } from './sighting.ts';
import type { Judgement } from './verdict.ts';

/**
 * The judgement of a sighting once the text in its picture has been read too, with that text as the first reason where
 * it makes a difference. The sighting itself stays as it was seen.
 */
export function judgePicture(
  sighting: Sighting,
  pictureText: string,
  registry: Registry | null,
  names: NameIndex,
  now: string,
  model: PoliticalModel = bundledModel(),
): Judgement {
  const before = judge(sighting, registry, names, now, model);
  const text = pictureText.slice(0, sightingLimits.imageText);
  const imageText = [...sighting.imageText.slice(0, sightingLimits.images - 1), text];
  const after = judge({ ...sighting, imageText }, registry, names, now, model);
  if (after.political.score <= before.political.score || after.political.decision === 'no') return before;
  const reason = { code: 'picture-text', detail: cutDetail(text) } as const;
  return { ...after, political: { ...after.political, reasons: [reason, ...after.political.reasons] } };
}
