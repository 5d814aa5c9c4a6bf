import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/api.ts';
import { newReportId } from '../browser/report-id.ts';
import type { SeenPost } from '../core/seen-post.ts';
import type { Judgement } from '../core/verdict.ts';
import { type Draft, type OptionalPart, suggestedCategory } from './draft.ts';
import { type Picture, type PictureTrouble, takePicture } from './take-picture.ts';

/** Only what the worker has judged can be reported: the report says what was found. */
export type JudgedPost = SeenPost & { judgement: Judgement };

export type PictureState = 'taking' | Picture | PictureTrouble;

/** A report while it is written. Its id is made once: however often it is sent, it is one report. */
export function useDraft(tab: number, post: JudgedPost) {
  const { judgement } = post;
  const [draft, setDraft] = useState<Draft>(() => ({
    id: newReportId(),
    post,
    judgement,
    leftOut: new Set<OptionalPart>(),
    category: suggestedCategory(judgement),
    note: '',
    picture: null,
    learntAt: new Date().toISOString(),
    extensionVersion: browser.runtime.getManifest().version,
  }));
  const [picture, setPicture] = useState<PictureState>('taking');
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  const take = async () => {
    setPicture('taking');
    const taken = await takePicture(tab, post.sighting.postKey);
    setPicture(taken);
    change({ picture: typeof taken === 'string' ? null : taken.facts });
  };
  useEffect(() => {
    void take();
  }, []);
  const toggle = (part: OptionalPart) => {
    const leftOut = new Set(draft.leftOut);
    if (!leftOut.delete(part)) leftOut.add(part);
    change({ leftOut });
  };
  return { draft, change, toggle, picture, take };
}
