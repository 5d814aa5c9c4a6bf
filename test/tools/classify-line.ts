import { fields, ParseError, text } from '../../src/core/parse.ts';
import { decidePolitical } from '../../src/core/political/decide.ts';
import type { NameIndex } from '../../src/core/political/names.ts';

export type LineResult = { ok: true; output: string } | { ok: false; problem: string };

const longestText = 1_000_000;

/** One line of JSON with a "text" → one line of JSON with decision, score and reasons. */
export function classifyLine(line: string, names: NameIndex): LineResult {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { ok: false, problem: 'not JSON; write one object such as {"text":"…"} per line' };
  }
  try {
    const post = text(longestText)(fields(given, 'line').text, 'line.text');
    const { decision, score, reasons } = decidePolitical(
      { text: post, imageText: [], landing: null, advertiserName: null, payer: null, registered: false },
      names,
    );
    return { ok: true, output: JSON.stringify({ decision, score, reasons }) };
  } catch (error) {
    if (error instanceof ParseError) return { ok: false, problem: `${error.message}; write {"text":"…"}` };
    throw error;
  }
}
