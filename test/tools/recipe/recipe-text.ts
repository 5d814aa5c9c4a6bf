import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { recipeLimits } from '../../../src/core/recipe.ts';
import type { RecipePath } from './finding.ts';

/** Where something stands in a file, both from 1. */
interface Position {
  line: number;
  column: number;
}

interface TextProblem {
  at: Position | null;
  wrong: string;
  todo: string;
}

/** A recipe's text as read: its value and where each part stands, or why it is no JSON. */
export type RecipeText =
  | { ok: true; value: unknown; problems: TextProblem[]; positionOf(path: RecipePath): Position | null }
  | { ok: false; problems: TextProblem[] };

export function readRecipeText(bytes: Uint8Array): RecipeText {
  const problems = bytes.length > recipeLimits.bytes ? [tooLarge(bytes.length)] : [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, problems: [...problems, { at: null, wrong: 'not UTF-8', todo: 'save it as UTF-8' }] };
  }
  if (text.startsWith('\ufeff')) {
    const at = { line: 1, column: 1 };
    problems.push({ at, wrong: 'begins with a byte order mark', todo: 'save it as UTF-8 without one' });
    text = text.slice(1);
  }
  if (depthOf(text) > deepest)
    return {
      ok: false,
      problems: [...problems, { at: null, wrong: 'nested too deeply', todo: 'a recipe never is' }],
    };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [...problems, ...syntaxProblems(text, error)] };
  }
  const tree = parseTree(text);
  return {
    ok: true,
    value,
    problems: [...problems, ...(tree === undefined ? [] : doubledFields(text, tree))],
    positionOf(path) {
      const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
      return node === undefined ? null : positionAt(text, node.offset);
    },
  };
}

const deepest = 50;

/** How deep brackets stand in each other, outside texts. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}

function tooLarge(length: number): TextProblem {
  const wrong = `${length} bytes; a recipe has at most ${recipeLimits.bytes}`;
  return { at: null, wrong, todo: 'leave out what no rule needs' };
}

/** All places at once, where JSON.parse names the first only. */
function syntaxProblems(text: string, error: unknown): TextProblem[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors.filter(({ error: code, offset }, index) => {
    const before = errors[index - 1];
    // A reader that goes on after a mistake stumbles over it again: the first time says what it is.
    return (
      before?.offset !== offset &&
      !(nameOf(code) === 'ValueExpected' && nameOf(before?.error) === 'InvalidSymbol')
    );
  });
  const problems = first.map(({ error: code, offset }) => ({
    at: positionAt(text, offset),
    wrong: `not JSON: ${spaced(nameOf(code))}`,
    todo: remedies[nameOf(code)] ?? 'mend it; the rest is checked once it is JSON',
  }));
  const said = error instanceof Error ? error.message : 'unreadable';
  return problems.length > 0 ? problems : [{ at: null, wrong: `not JSON: ${said}`, todo: 'mend it' }];
}

const remedies: Record<string, string> = {
  CommaExpected: 'put a comma before this',
  ColonExpected: 'put a colon between the field and its value',
  PropertyNameExpected: 'write the next field in "quotes", or take away the comma before this',
  ValueExpected: 'write a value here, or take away the comma before this',
  CloseBraceExpected: 'close the object with }',
  CloseBracketExpected: 'close the list with ]',
  EndOfFileExpected: 'take away what stands here: the recipe has ended',
  InvalidCommentToken: 'take the comment out: JSON has none',
  InvalidSymbol: 'put texts in "quotes"; other values are numbers, true, false and null',
  UnexpectedEndOfString: 'close the text with a quotation mark',
  InvalidEscapeCharacter: 'write \\\\ for a backslash',
  InvalidCharacter: 'write it as an escape, such as \\n for a line break',
};

function nameOf(code: number | undefined): string {
  return code === undefined ? '' : printParseErrorCode(code);
}

function spaced(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** JSON.parse keeps the last of two fields of one name: the first would be lost without a word. */
function doubledFields(text: string, node: Node): TextProblem[] {
  const children = node.children ?? [];
  const names = new Set<string>();
  const own: TextProblem[] = [];
  for (const { type, children: [name] = [] } of children) {
    if (type !== 'property' || name === undefined) continue;
    const written = String(name.value);
    if (names.has(written)) {
      const wrong = `the field ${JSON.stringify(written)} stands here twice`;
      own.push({ at: positionAt(text, name.offset), wrong, todo: 'keep one of them' });
    }
    names.add(written);
  }
  return [...own, ...children.flatMap((child) => doubledFields(text, child))];
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
