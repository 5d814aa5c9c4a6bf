import { toAscii } from '../to-ascii.ts';

/** A recipe as the script that stands before the reader in the manifest. */
export function recipeScript(recipe: unknown): string {
  return `globalThis.saksiIklanRecipe=${toAscii(JSON.stringify(withoutRemarks(recipe)))};\n`;
}

const remarks = ['source', 'seen', '$schema'];

/** Where and when a sign was seen is for people who mend recipes, not for each page to load. */
function withoutRemarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRemarks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !remarks.includes(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutRemarks(inner)]));
}
