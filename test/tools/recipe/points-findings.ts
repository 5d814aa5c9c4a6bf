import type { Finding } from './finding.ts';
import { isOn, numberAt, partsAt, textAt } from './recipe-parts.ts';

/** Whether the points of the rules can do what the thresholds are for: no rule proves an ad, and together they can. */
export function pointsFindings(recipe: unknown): Finding[] {
  const needed = numberAt(recipe, 'thresholds', 'sponsored', 'points');
  const families = numberAt(recipe, 'thresholds', 'sponsored', 'families') ?? 2;
  const unsure = numberAt(recipe, 'thresholds', 'unsure', 'points');
  const rules = partsAt(recipe, 'signals').filter(isOn);
  if (needed === null || rules.length === 0) return [];
  const findings: Finding[] = [];
  const best = new Map<string, number>();
  for (const { path, fields } of rules) {
    const points = numberAt(fields, 'points') ?? 0;
    const family = textAt(fields, 'family') ?? '';
    best.set(family, Math.max(points, best.get(family) ?? 0));
    if (points >= needed)
      findings.push({
        path: [...path, 'points'],
        wrong: `${points} reach the ${needed} of "sponsored" alone`,
        todo: 'give it fewer: no single sign is proof',
      });
    if (family === 'pointed')
      findings.push({
        path: [...path, 'family'],
        wrong: '"pointed" is for posts that the user points at',
        todo: 'use link, label, structure or attribute',
      });
  }
  const path = ['thresholds', 'sponsored'];
  if (best.size < 2)
    findings.push({
      path: ['signals'],
      wrong: 'the rules that are on belong to fewer than two families',
      todo: 'add a sign of another family: one kind of sign is never proof',
    });
  else if (best.size < families)
    findings.push({
      path: [...path, 'families'],
      wrong: `is ${families}, but the rules have ${best.size}`,
      todo: 'lower it',
    });
  const most = [...best.values()].reduce((sum, points) => sum + points, 0);
  if (most < needed)
    findings.push({
      path: [...path, 'points'],
      wrong: `is ${needed}, but all rules together reach ${most}`,
      todo: 'lower it',
    });
  if (unsure !== null && unsure > needed)
    findings.push({
      path: ['thresholds', 'unsure', 'points'],
      wrong: `is above the ${needed} of "sponsored"`,
      todo: 'lower it',
    });
  return findings;
}
