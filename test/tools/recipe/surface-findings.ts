import type { Finding } from './finding.ts';
import { nearestWord } from './nearest-word.ts';
import { partsAt, textAt, textsAt } from './recipe-parts.ts';

/** Surfaces that are asked for and that no rule gives to a post: a rule for them never fires. */
export function surfaceFindings(recipe: unknown): Finding[] {
  const given = ['posts', 'orphans', 'surfaces'].flatMap((list) =>
    partsAt(recipe, list).map(({ fields }) => textAt(fields, 'surface')),
  );
  const known = [...new Set(given.filter((name) => name !== null))];
  if (known.length === 0) return [];
  const asked = [
    ...partsAt(recipe, 'signals').flatMap(({ path, fields }) =>
      textsAt(fields, 'surfaces').map((one) => ({ ...one, path: [...path, ...one.path] })),
    ),
    ...textsAt(recipe, 'byline', 'headed'),
  ];
  return asked
    .filter(({ text }) => !known.includes(text))
    .map(({ path, text }) => {
      const meant = nearestWord(text, known);
      const todo = meant === null ? `use one of ${known.join(', ')}` : `did you mean "${meant}"?`;
      return { path, wrong: `no posts, orphans or surfaces rule gives the surface "${text}"`, todo };
    });
}
