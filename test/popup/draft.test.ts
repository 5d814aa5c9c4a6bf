import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/core/report.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import {
  type Draft,
  makeReport,
  type OptionalPart,
  optionalParts,
  suggestedCategory,
} from '../../src/popup/draft.ts';
import { sampleReport } from '../hub/sample-report.ts';

const { sighting, judgement } = sampleReport();
const permalink = 'https://www.facebook.com/sahabatkotamawar/posts/1';
const draft: Draft = {
  id: '0199a000-0000-7000-8000-000000000001',
  post: {
    sighting: { ...sighting, permalink, postKey: permalink },
    judgement,
    firstSeen: '2026-11-25T08:00:00.000Z',
  },
  judgement,
  leftOut: new Set(),
  category: 'not-listed',
  note: 'Catatan 😀'.slice(0, 9),
  picture: { type: 'image/webp', bytes: 5, sha256: 'a'.repeat(64) },
  learntAt: '2026-11-25T08:01:00.000Z',
  extensionVersion: '0.1.0',
};

describe('makeReport', () => {
  it('is what the hub will read back, to the letter', () => {
    const report = makeReport(draft);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it.each(optionalParts)('carries nothing of "%s" once it is taken out', (part: OptionalPart) => {
    const before = makeReport(draft);
    const after = makeReport({ ...draft, leftOut: new Set([part]) });
    const value = part === 'picture' ? before.picture?.sha256 : before.sighting[part];
    const text = Array.isArray(value) ? value[0] : value;
    expect(text).toBeTruthy();
    if (part !== 'page') expect(JSON.stringify(after)).not.toContain(String(text));
    expect(after).not.toEqual(before);
    expect(parseReport(JSON.parse(JSON.stringify(after)))).toEqual(after);
  });

  it('never carries half of a character', () => {
    expect(JSON.stringify(makeReport(draft))).not.toMatch(/\\ud[89a-f]/);
  });
});

describe('suggestedCategory', () => {
  const { verdict } = judgement;
  if (verdict?.kind !== 'not-listed') throw new Error('The sample changed.');
  const { list } = verdict;
  const contestant = {
    id: 'a',
    number: 1,
    name: 'A',
    office: 'mayor',
    region: 'B',
    election: { id: 'C', en: 'C' },
  };
  const registered = { kind: 'registered', contestant, matchedBy: 'id', source: '', list } as const;
  it.each<[Verdict | null, string]>([
    [verdict, 'not-listed'],
    [{ kind: 'lookalike', resembles: 'x', contestant, list }, 'lookalike'],
    [{ ...registered, dateState: 'quiet-period' }, 'quiet-period'],
    [{ ...registered, dateState: 'outside-window' }, 'outside-window'],
    [{ ...registered, dateState: 'ads-allowed' }, 'other'],
    [{ kind: 'cannot-check', why: 'no-list', list }, 'other'],
    [null, 'other'],
  ])('%j → %s', (given, category) => {
    expect(suggestedCategory({ ...judgement, verdict: given })).toBe(category);
  });
});
