import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseError } from '../../../src/core/parse.ts';
import {
  applyEdits,
  makeEdits,
  parseLinePatch,
  writeLinePatch,
} from '../../../src/core/registry/line-patch.ts';

const lines = fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 6 }), { maxLength: 40 });
const sorted = lines.map((items) => [...items].sort().join('\n'));

describe('a line patch', () => {
  it('leads from any sorted text to any other, over the wire', () => {
    fc.assert(
      fc.property(sorted, sorted, (before, after) => {
        const edits = makeEdits(before, after) ?? [];
        const wire: unknown = JSON.parse(JSON.stringify(writeLinePatch({ base: 'x', edits })));
        expect(applyEdits(before, parseLinePatch(wire, 'patch').edits)).toBe(after);
      }),
    );
  });

  it('is wrong for no text: it leads there, or there is none', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const [before, after] = [a.join('\n'), b.join('\n')];
        const edits = makeEdits(before, after);
        if (edits !== null) expect(applyEdits(before, edits)).toBe(after);
      }),
    );
  });

  it('that does not fit is refused', () => {
    expect(() => applyEdits('a\nb', [{ at: 1, remove: 5, insert: [] }])).toThrow(ParseError);
    expect(() =>
      applyEdits('a\nb\nc', [
        { at: 2, remove: 1, insert: [] },
        { at: 0, remove: 1, insert: [] },
      ]),
    ).toThrow(ParseError);
  });
});
