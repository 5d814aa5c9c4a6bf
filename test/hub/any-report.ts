import fc from 'fast-check';
import { platforms } from '../../src/core/account/account.ts';
import { dateStates } from '../../src/core/calendar.ts';
import { politicalDecisions, politicalReasonCodes } from '../../src/core/political/decision.ts';
import { likenesses } from '../../src/core/registry/lookalike/likeness.ts';
import { pictureTypes, type Report, reportCategories, reportLimits } from '../../src/core/report.ts';
import { sightingLimits, signalFamilies } from '../../src/core/sighting.ts';
import { cannotCheckReasons } from '../../src/core/verdict.ts';

const text = (maxLength: number) =>
  fc
    .string({ maxLength: Math.min(maxLength, 30), unit: 'binary' })
    .filter((made) => made.length <= maxLength);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const instant = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2035-01-01') })
    .map((date) => date.toISOString()),
  fc.constantFrom('2026-11-25T08:00Z', '2026-11-25T08:00:00+07:00', '2026-11-25T24:00:00Z'),
);
const names = fc.record({ id: text(200), en: text(200) });
const contestant = fc.record({
  id: text(80),
  number: maybe(fc.integer({ min: 0, max: 999 })),
  name: text(300),
  office: text(40),
  region: text(200),
  election: names,
});
const list = fc.record({
  name: names,
  version: fc.integer({ min: 1, max: 1e9 }),
  issued: instant,
  sample: fc.boolean(),
  state: fc.constantFrom('fresh' as const, 'stale' as const),
});
const dateState = fc.constantFrom(...dateStates);
const verdict = fc.oneof(
  fc.record({
    kind: fc.constant('registered' as const),
    contestant,
    matchedBy: fc.constantFrom('id' as const, 'handle' as const),
    source: text(300),
    dateState,
    list,
  }),
  fc.record({
    kind: fc.constant('lookalike' as const),
    resembles: text(100),
    because: fc.constantFrom(...likenesses),
    contestant,
    list,
  }),
  fc.record({ kind: fc.constant('not-listed' as const), dateState, list }),
  fc.record({
    kind: fc.constant('cannot-check' as const),
    why: fc.constantFrom(...cannotCheckReasons),
    list: maybe(list),
  }),
);
const name = maybe(text(sightingLimits.name));
const url = maybe(text(sightingLimits.url));

/** Any valid report. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  schema: fc.constant(1 as const),
  id: fc
    .tuple(hex(8), hex(4), hex(3), fc.constantFrom('8', '9', 'a', 'b'), hex(3), hex(12))
    .map(([time, rest, a, variant, b, c]) => `${time}-${rest}-7${a}-${variant}${b}-${c}`),
  sighting: fc.record({
    postKey: text(300),
    platform: fc.constantFrom(...platforms),
    surface: text(40),
    sponsorship: fc.constantFrom('sponsored' as const, 'unsure' as const),
    signals: fc.array(fc.record({ rule: text(60), family: fc.constantFrom(...signalFamilies) }), {
      maxLength: 4,
    }),
    label: maybe(text(100)),
    advertiser: fc.record({ name, handle: maybe(text(100)), id: maybe(text(100)), url }),
    payer: name,
    partnership: fc.boolean(),
    ai: fc.boolean(),
    text: text(sightingLimits.text),
    imageText: fc.array(text(sightingLimits.imageText), { maxLength: 4 }),
    landing: url,
    permalink: url,
    page: text(sightingLimits.url),
    recipeRevision: fc.integer({ min: 0, max: 1e9 }),
    pointed: fc.boolean(),
  }),
  judgement: fc.record({
    political: fc.record({
      decision: fc.constantFrom(...politicalDecisions),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      reasons: fc.array(
        fc.record({ code: fc.constantFrom(...politicalReasonCodes), detail: maybe(text(200)) }),
        { maxLength: 4 },
      ),
    }),
    verdict: maybe(verdict),
  }),
  category: fc.constantFrom(...reportCategories),
  note: text(reportLimits.note),
  firstSeen: instant,
  learntAt: instant,
  picture: maybe(
    fc.record({
      type: fc.constantFrom(...pictureTypes),
      bytes: fc.integer({ min: 1, max: reportLimits.pictureBytes }),
      sha256: hex(64),
    }),
  ),
  extensionVersion: text(40),
});
