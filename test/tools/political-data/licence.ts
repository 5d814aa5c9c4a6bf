import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that forbid shipping whatever else is written: for sale excluded, not commercial, or nobody has checked. */
const forbidding = /non-commercial|\bNC\b|commons clause|not verified/i;
/** MIT, CC0, CC BY, CC BY-SA, and what the election commission published itself (data README, licence flag 1). */
const allowing = /\bMIT\b|\bCC0\b|\bCC BY(?:-SA)? 4\.0|KPU public (?:records|documents)/;

/** The licence of a set of texts, from the README in its folder. */
export function readLicence(dataFolder: string, set: string): string {
  const readme = readFileSync(join(dataFolder, set, 'README.md'), 'utf8');
  return /^- Licence: (.+)$/m.exec(readme)?.[1]?.trim() ?? 'none stated';
}

/** Whether weights learnt from texts under this licence may be shipped. */
export function mayShip(licence: string): boolean {
  return allowing.test(licence) && !forbidding.test(licence);
}
