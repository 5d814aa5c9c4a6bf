import { ProblemError } from './problem.ts';

/** Deeper than any report of this schema, and than one with fields that a later version may add. */
const deepest = 16;

/** The value in the bytes of a report. Throws ProblemError where it is not plain JSON. */
export function readReportJson(bytes: Uint8Array): unknown {
  const value = parse(bytes);
  const open = [{ value, depth: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at.value !== 'object' || at.value === null) continue;
    // `__proto__` never gets past parseReport; who sends it is trying something, and should hear no.
    if (at.depth >= deepest || Object.hasOwn(at.value, '__proto__'))
      throw new ProblemError('report-unreadable');
    for (const inner of Object.values(at.value)) open.push({ value: inner, depth: at.depth + 1 });
  }
  return value;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ProblemError('report-unreadable', undefined, { cause });
  }
}
