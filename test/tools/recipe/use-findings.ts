import { engineVersion } from '../../../src/core/recipe.ts';
import type { Finding } from './finding.ts';
import { numberAt, textAt, textsAt } from './recipe-parts.ts';
import { formatProblems } from './text-problems.ts';

/** What a recipe is held against besides itself. */
export interface Surroundings {
  /** The day it is to be used, as 2026-11-25. Null: the day does not matter, as for a build that must stay repeatable. */
  today: string | null;
  /** Revision of the recipe in the package for the same site. Null: this is that recipe. Undefined: there is none. */
  bundledRevision(site: string): number | null | undefined;
  /** Hosts on which the manifest starts the reader. */
  hosts: readonly string[];
}

const soon = 30;
const day = 24 * 3_600_000;

/** Why a sound recipe would not be used all the same. */
export function useFindings(recipe: unknown, around: Surroundings): Finding[] {
  return [
    ...dateFindings(recipe, around.today),
    ...revisionFindings(recipe, around),
    ...hostFindings(recipe, around),
  ];
}

function dateFindings(recipe: unknown, today: string | null): Finding[] {
  const date = dateAt(recipe, 'date');
  const expires = dateAt(recipe, 'expires');
  const findings: Finding[] = [];
  if (date !== null && expires !== null && expires <= date)
    findings.push({
      path: ['expires'],
      wrong: `${expires} is not after its date, ${date}`,
      todo: 'half a year is usual',
    });
  if (today === null) return findings;
  if (date !== null && date > today)
    findings.push({
      path: ['date'],
      wrong: `${date} is still to come (today is ${today})`,
      todo: 'write the day of this revision',
    });
  if (expires !== null && expires < today)
    findings.push({
      path: ['expires'],
      wrong: `expired on ${expires} (today is ${today})`,
      todo: 'look at the site again, then set a later day',
    });
  else if (expires !== null) {
    const left = Math.round((Date.parse(expires) - Date.parse(today)) / day);
    if (left <= soon)
      findings.push({
        path: ['expires'],
        wrong: `expires in ${left} days, on ${expires}`,
        todo: 'look at the site again, then set a later day',
      });
  }
  return findings;
}

function revisionFindings(recipe: unknown, { bundledRevision }: Surroundings): Finding[] {
  const findings: Finding[] = [];
  const engine = numberAt(recipe, 'engine');
  if (engine !== null && engine > engineVersion)
    findings.push({
      path: ['engine'],
      wrong: `asks for engine ${engine}; this build has ${engineVersion}`,
      todo: 'update the extension first, or do without what is new',
    });
  const site = textAt(recipe, 'site');
  const revision = numberAt(recipe, 'revision');
  if (site === null) return findings;
  const bundled = bundledRevision(site);
  if (bundled === undefined)
    findings.push({
      path: ['site'],
      wrong: `no page loads a recipe named "${site}"`,
      todo: 'use the name of a folder in src/platforms; a new site is added there first',
    });
  else if (bundled !== null && revision !== null && revision <= bundled)
    findings.push({
      path: ['revision'],
      wrong: `${revision} is not above ${bundled}, which is in the package`,
      todo: `use ${bundled + 1} or more`,
    });
  return findings;
}

function hostFindings(recipe: unknown, { hosts }: Surroundings): Finding[] {
  return textsAt(recipe, 'hosts')
    .filter(({ text }) => formatProblems.host(text).length === 0 && !hosts.includes(text))
    .map(({ path, text }) => ({
      path,
      wrong: `the extension does not start on ${text}`,
      todo: `add https://${text}/* to manifest.json`,
    }));
}

function dateAt(recipe: unknown, name: string): string | null {
  const text = textAt(recipe, name);
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
