import { fields, integer, list, ParseError, type Parser, text } from '../parse.ts';

/** At a line of the old text, how many lines go, and which come instead. */
export interface LineEdit {
  at: number;
  remove: number;
  insert: string[];
}

/** The way from one text to another, of which the hash is checked afterwards: a wrong patch only costs a retry. */
export interface LinePatch {
  /** Lower-case hex SHA-256 of the text it starts from. */
  base: string;
  edits: LineEdit[];
}

/**
 * The edits from one text to another whose common lines stand in the same order, as in sorted lists; null
 * where they do not: then the whole text has to be sent.
 */
export function makeEdits(before: string, after: string): LineEdit[] | null {
  const [old, next] = [before.split('\n'), after.split('\n')];
  const [keptOld, keptNew] = [countLines(next), countLines(old)];
  const edits: LineEdit[] = [];
  let from = 0;
  let to = 0;
  while (from < old.length || to < next.length) {
    const start = from;
    while (from < old.length && !take(keptOld, old[from])) from += 1;
    const insertFrom = to;
    while (to < next.length && !take(keptNew, next[to])) to += 1;
    if (from > start || to > insertFrom) {
      edits.push({ at: start, remove: from - start, insert: next.slice(insertFrom, to) });
    }
    if (old[from] !== next[to]) return null;
    from += 1;
    to += 1;
  }
  return edits;
}

/** How often each line stands in a text: a line is kept as often as both texts have it. */
function countLines(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, line: string | undefined): boolean {
  const left = line === undefined ? 0 : (counts.get(line) ?? 0);
  if (line === undefined || left === 0) return false;
  counts.set(line, left - 1);
  return true;
}

/** Applies edits in order. Throws a ParseError where they do not fit the text. */
export function applyEdits(before: string, edits: readonly LineEdit[]): string {
  const old = before.split('\n');
  const parts: string[] = [];
  let position = 0;
  for (const { at, remove, insert } of edits) {
    if (at < position || at + remove > old.length) throw new ParseError('patch', 'edits that fit the text');
    for (; position < at; position += 1) parts.push(old[position] ?? '');
    for (const line of insert) parts.push(line);
    position = at + remove;
  }
  for (; position < old.length; position += 1) parts.push(old[position] ?? '');
  return parts.join('\n');
}

export const parseLinePatch: Parser<LinePatch> = (value, path) => {
  const from = fields(value, path);
  return {
    base: text(64)(from.base, `${path}.base`),
    edits: list(parseEdit, 500_000)(from.edits, `${path}.edits`),
  };
};

/** On the wire an edit is a row: at, remove, and the lines. */
function parseEdit(value: unknown, path: string): LineEdit {
  if (!Array.isArray(value)) throw new ParseError(path, 'an edit as [at, remove, …lines]');
  const [at, remove, ...insert]: unknown[] = value;
  return {
    at: integer(0, 1e8)(at, path),
    remove: integer(0, 1e8)(remove, path),
    insert: insert.map((line) => text(10_000)(line, path)),
  };
}

export function writeLinePatch({ base, edits }: LinePatch): unknown {
  return { base, edits: edits.map(({ at, remove, insert }) => [at, remove, ...insert]) };
}
