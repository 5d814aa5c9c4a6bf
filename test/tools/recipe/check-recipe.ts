import type { Finding } from './finding.ts';
import { pathText } from './finding.ts';
import { pointsFindings } from './points-findings.ts';
import { readRecipeText } from './recipe-text.ts';
import { ruleFindings } from './rule-findings.ts';
import { schemaFindings } from './schema-findings.ts';
import { surfaceFindings } from './surface-findings.ts';
import { type Surroundings, useFindings } from './use-findings.ts';
import { wordFindings } from './word-findings.ts';

/** A finding and where in the file it stands. */
export interface PlacedFinding {
  /** `signals[3].points`, or `12:5` (line and column) where the file cannot be read that far. Empty: the whole file. */
  place: string;
  line: number | null;
  column: number | null;
  wrong: string;
  todo: string;
}

/** Everything that is wrong with a recipe's file, in the order of its lines. */
export function checkRecipeText(bytes: Uint8Array, around: Surroundings): PlacedFinding[] {
  const read = readRecipeText(bytes);
  const ofText = read.problems.map(({ at, wrong, todo }) => ({
    place: at === null ? '' : `${at.line}:${at.column}`,
    line: at?.line ?? null,
    column: at?.column ?? null,
    wrong,
    todo,
  }));
  if (!read.ok) return ofText;
  const ofValue = checkRecipe(read.value, around).map(({ path, wrong, todo }) => {
    // What is missing stands nowhere: its owner's place is the nearest.
    const at = read.positionOf(path) ?? read.positionOf(path.slice(0, -1));
    return { place: pathText(path), line: at?.line ?? null, column: at?.column ?? null, wrong, todo };
  });
  return [...ofText, ...ofValue].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

export function checkRecipe(recipe: unknown, around: Surroundings): Finding[] {
  return [
    ...schemaFindings(recipe),
    ...ruleFindings(recipe),
    ...pointsFindings(recipe),
    ...surfaceFindings(recipe),
    ...wordFindings(recipe),
    ...useFindings(recipe, around),
  ];
}

/** `FILE:signals[3].points: what is wrong; what to do (line 214)` */
export function findingLine(file: string, { place, line, wrong, todo }: PlacedFinding): string {
  const where = place === '' ? file : `${file}:${place}`;
  const inLine = line === null || /^\d+:\d+$/.test(place) ? '' : ` (line ${line})`;
  return `${where}: ${wrong}; ${todo}${inLine}`;
}
