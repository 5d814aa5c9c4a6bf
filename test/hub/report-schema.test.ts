import { inspect } from 'node:util';
import type { Static } from '@fastify/type-provider-typebox';
import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { parseReport, type Report } from '../../src/core/report.ts';
import { reportSchema } from '../../src/hub/routes/report-schema.ts';
import { anyReport } from './any-report.ts';
import { pictureFacts, samplePicture, sampleReport } from './sample-report.ts';

// Generated cases: no verdict on this machine's speed.
vi.setConfig({ testTimeout: 60_000 });

type Path = (string | number)[];

describe('the report schema says what parseReport does', () => {
  it('has the same type', () => {
    expectTypeOf<Static<typeof reportSchema>>().toEqualTypeOf<Report>();
  });

  it('accepts every valid report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(parseReport(report)).toEqual(report);
        expect(fitsSchema(report)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees about any one field changed, removed or added', () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(
        anyReport,
        fc.nat(),
        fc.oneof(fc.constantFrom(...strangers), fc.jsonValue()),
        (report, at, put) => {
          const paths = pathsOf(report);
          const path = paths[at % paths.length] ?? [];
          const changed = overTheWire(withValue(report, path, put));
          const parses = isParsed(changed);
          expect(fitsSchema(changed), place(path, put)).toBe(parses);
          if (parses) accepted++;
          else refused++;
        },
      ),
      { numRuns: 3000 },
    );
    // Both outcomes must have been tried, or the property says nothing.
    expect(Math.min(refused, accepted)).toBeGreaterThan(100);
  });

  it('agrees at every limit of every field', () => {
    for (const report of samples) {
      for (const path of pathsOf(report)) {
        for (const put of limitsOf(valueAt(report, path))) {
          const changed = overTheWire(withValue(report, path, put));
          expect(fitsSchema(changed), place(path, put)).toBe(isParsed(changed));
        }
      }
    }
  });
});

const list = {
  name: { id: 'Daftar', en: 'List' },
  version: 1,
  issued: '2026-10-01T00:00:00Z',
  sample: true,
  state: 'fresh' as const,
};
const contestant = {
  id: 'p2',
  number: 2,
  name: 'A & B',
  office: 'bupati',
  region: 'Mawar',
  election: { id: 'Pilkada', en: 'Local' },
};
const political = {
  decision: 'maybe' as const,
  score: 0.5,
  reasons: [{ code: 'disclaimer' as const, detail: 'x' }],
};

const samples: Report[] = [
  sampleReport({
    picture: pictureFacts(samplePicture()),
    judgement: {
      political,
      verdict: { kind: 'registered', contestant, matchedBy: 'id', source: 's', dateState: 'unknown', list },
    },
  }),
  sampleReport({
    judgement: {
      political,
      verdict: { kind: 'lookalike', resembles: 'x', because: 'near', contestant, list },
    },
  }),
  sampleReport({ judgement: { political, verdict: { kind: 'not-listed', dateState: 'unknown', list } } }),
  sampleReport({ judgement: { political, verdict: { kind: 'cannot-check', why: 'no-list', list } } }),
  sampleReport({
    judgement: { political, verdict: { kind: 'cannot-check', why: 'no-registry', list: null } },
  }),
];

const missing = Symbol('missing');

const strangers = [
  missing,
  null,
  '',
  'x',
  '2',
  0,
  1,
  -1,
  0.5,
  1e9,
  1e9 + 1,
  true,
  [],
  {},
  [null],
  { kind: 'registered' },
  { kind: 'cannot-check', why: 'no-list' },
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-25 08:00:00Z',
  '2026-11-25T08:00:00',
  '2026-11-25T08:00:00z',
  '2026-11-25T08:00:00+0700',
];

/** Every length and number at which some rule of core turns, one below and one above. */
function limitsOf(value: unknown): unknown[] {
  const turns = [0, 1, 10, 20, 36, 40, 60, 64, 80, 100, 200, 300, 500, 999, 2000, 5000, 1024 * 1024, 1e9];
  const around = turns.flatMap((turn) => [turn - 1, turn, turn + 1]);
  const lengths = around.filter((length) => length >= 0 && length <= 5001);
  if (typeof value === 'string') {
    return lengths.flatMap((length) => ['x'.repeat(length), '\u{1f5f3}'.repeat(Math.ceil(length / 2))]);
  }
  if (typeof value === 'number') return [...around, 0.5, 1.5, Number.NaN];
  if (Array.isArray(value)) {
    return lengths.filter((length) => length <= 21).map((length) => Array(length).fill(value[0]));
  }
  return [];
}

/** What is left of a value once sent as JSON: no holes, no undefined. */
function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function fitsSchema(value: unknown): boolean {
  return Value.Check(reportSchema, Value.Default(reportSchema, structuredClone(value)));
}

function isParsed(value: unknown): boolean {
  try {
    parseReport(value);
    return true;
  } catch {
    return false;
  }
}

/** The paths of all values inside, with one unknown field at each object. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([name, child]) => pathsOf(child, [...at, name]));
  return Array.isArray(value) ? [at, ...inner] : [at, ...inner, [...at, 'unknownField']];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (from, name) => (typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined),
    value,
  );
}

/** A copy with one value replaced. */
function withValue(value: unknown, [name, ...rest]: Path, put: unknown): unknown {
  if (name === undefined) return put === missing ? undefined : put;
  const copy: unknown = Array.isArray(value) ? [...value] : Object.assign({}, value);
  if (typeof copy !== 'object' || copy === null) return copy;
  if (rest.length === 0 && put === missing) Reflect.deleteProperty(copy, name);
  else Reflect.set(copy, name, withValue(valueAt(value, [name]), rest, put));
  return copy;
}

function place(path: Path, put: unknown): string {
  const shown = typeof put === 'string' && put.length > 60 ? `${put.length} units` : inspect(put);
  return `${path.join('.')} = ${shown}`;
}
