import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newReportId } from '../../src/browser/report-id.ts';
import { parseReport, reportLimits } from '../../src/core/report.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import {
  type Draft,
  makeReport,
  type OptionalPart,
  optionalParts,
  suggestedCategory,
} from '../../src/popup/draft.ts';
import { samplePost, verdicts } from './sample-post.ts';

const picture = { type: 'image/webp', bytes: 1234, sha256: 'ab'.repeat(32) } as const;

/** What each part says, and nothing else does. */
const marks: Record<OptionalPart, string> = {
  picture: picture.sha256,
  text: 'KALIMAT',
  imageText: 'GAMBAR',
  landing: 'TUJUAN',
  permalink: 'TAUTAN',
  payer: 'PEMBAYAR',
  page: 'HALAMAN',
};

function draft(overrides: Partial<Draft> = {}): Draft {
  const post = samplePost();
  return {
    id: newReportId(),
    post,
    judgement: post.judgement,
    leftOut: new Set(),
    category: 'not-listed',
    note: 'Muncul dua kali.',
    picture,
    learntAt: '2026-11-02T03:04:05.000Z',
    extensionVersion: '0.1.0',
    ...overrides,
  };
}

describe('makeReport', () => {
  it('keeps every part that was not taken out', () => {
    const given = draft();
    const report = makeReport(given);
    expect(report.sighting).toEqual(given.post.sighting);
    expect(report).toMatchObject({ judgement: given.judgement, picture, firstSeen: given.post.firstSeen });
  });

  it('is read back as it was written, whatever is taken out', () => {
    fc.assert(
      fc.property(fc.subarray([...optionalParts]), fc.string({ maxLength: 3000 }), (leftOut, note) => {
        const report = makeReport(draft({ leftOut: new Set(leftOut), note }));
        expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
        expect(report.note.length).toBeLessThanOrEqual(reportLimits.note);
      }),
    );
  });

  it.each(optionalParts)('leaves no trace of %s once it is taken out', (part) => {
    const json = JSON.stringify(makeReport(draft({ leftOut: new Set([part]) })));
    expect(json).not.toContain(marks[part]);
  });

  it('leaves nothing of the post but its advertiser when everything is taken out', () => {
    const json = JSON.stringify(makeReport(draft({ leftOut: new Set(optionalParts) })));
    for (const part of optionalParts) expect(json).not.toContain(marks[part]);
    expect(json).toContain('sahabatsagara');
  });

  it('keeps what was decided and why, without the words', () => {
    const { political } = makeReport(draft({ leftOut: new Set(['text']) })).judgement;
    expect(political.decision).toBe('political');
    expect(political.reasons.map(({ code }) => code)).toEqual(
      samplePost().judgement.political.reasons.map(({ code }) => code),
    );
    expect(political.reasons).toContainEqual({ code: 'registered-account', detail: 'Sahabat Sagara' });
  });

  it('changes nothing in the post itself, so that a part can be put back', () => {
    const given = draft({ leftOut: new Set(optionalParts) });
    makeReport(given);
    expect(given.post).toEqual(samplePost());
  });
});

describe('suggestedCategory', () => {
  it.each<[string, Verdict | null, string]>([
    ['not listed', verdicts.notListed, 'not-listed'],
    ['a look-alike', verdicts.lookalike, 'lookalike'],
    ['an official ad in the quiet period', verdicts.quiet, 'quiet-period'],
    ['an official ad outside the window', verdicts.outside, 'outside-window'],
    ['an official ad after voting', verdicts.after, 'other'],
    ['an official ad in its time', verdicts.registered, 'other'],
    ['what cannot be checked', verdicts.cannotCheck, 'other'],
    ['no verdict', null, 'other'],
  ])('for %s', (_, verdict, category) => {
    expect(suggestedCategory({ ...samplePost().judgement, verdict })).toBe(category);
  });
});
