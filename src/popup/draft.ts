import { cleanText } from '../core/clean-text.ts';
import { type PictureFacts, type Report, type ReportCategory, reportLimits } from '../core/report.ts';
import type { SeenPost } from '../core/seen-post.ts';
import type { Sighting } from '../core/sighting.ts';
import type { Judgement } from '../core/verdict.ts';

/** Parts of a report that the user may take out. */
export const optionalParts = [
  'picture',
  'text',
  'imageText',
  'landing',
  'permalink',
  'payer',
  'page',
] as const;
export type OptionalPart = (typeof optionalParts)[number];

/** A report while it is being written. */
export interface Draft {
  id: string;
  post: SeenPost;
  judgement: Judgement;
  leftOut: ReadonlySet<OptionalPart>;
  category: ReportCategory;
  note: string;
  picture: PictureFacts | null;
  learntAt: string;
  extensionVersion: string;
}

/** The report exactly as it leaves; its JSON text is what the preview shows and what is sent. */
export function makeReport(draft: Draft): Report {
  const { id, post, judgement, leftOut, category, note, picture, learntAt, extensionVersion } = draft;
  return {
    schema: 1,
    id,
    sighting: withoutParts(post.sighting, leftOut),
    judgement: withoutWords(judgement, leftOut),
    category,
    note: cleanText(note, reportLimits.note),
    firstSeen: post.firstSeen,
    learntAt,
    picture: leftOut.has('picture') ? null : picture,
    extensionVersion,
  };
}

function withoutParts(sighting: Sighting, leftOut: ReadonlySet<OptionalPart>): Sighting {
  return {
    ...sighting,
    text: leftOut.has('text') ? '' : sighting.text,
    imageText: leftOut.has('imageText') ? [] : sighting.imageText,
    landing: leftOut.has('landing') ? null : sighting.landing,
    permalink: leftOut.has('permalink') ? null : sighting.permalink,
    // The key may be the post's address; it must not carry what was taken out.
    postKey: leftOut.has('permalink') && sighting.permalink !== null ? 'left-out' : sighting.postKey,
    payer: leftOut.has('payer') ? null : sighting.payer,
    page: leftOut.has('page') ? '' : sighting.page,
  };
}

/** The decision keeps its reasons, but not the words they quote from parts that were taken out. */
function withoutWords(judgement: Judgement, leftOut: ReadonlySet<OptionalPart>): Judgement {
  const quotesPost = leftOut.has('text') || leftOut.has('imageText') || leftOut.has('landing');
  const reasons = judgement.political.reasons.map(({ code, detail }) => {
    const isOut = code === 'disclaimer' ? leftOut.has('payer') : code !== 'registered-account' && quotesPost;
    return { code, detail: isOut ? null : detail };
  });
  return { ...judgement, political: { ...judgement.political, reasons } };
}

/** The category that the verdict suggests; the user may choose another. */
export function suggestedCategory({ verdict }: Judgement): ReportCategory {
  if (verdict === null) return 'other';
  if (verdict.kind === 'lookalike' || verdict.kind === 'not-listed') return verdict.kind;
  if (verdict.kind !== 'registered') return 'other';
  if (verdict.dateState === 'quiet-period') return 'quiet-period';
  return verdict.dateState === 'outside-window' ? 'outside-window' : 'other';
}
