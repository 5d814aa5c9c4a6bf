import { readKnownElections } from '../source/known-elections.ts';
import { type ElectionFinder, undecided } from './find-contest.ts';
import { toSlug } from './plain-words.ts';

/** Finds elections by id, forgiving spaces and hyphens; `fallback` is for lists that name none. */
export function electionFinder(fallback: string | null): ElectionFinder {
  const known = new Map([...readKnownElections().keys()].map((id) => [squeeze(id), id]));
  return (written) => {
    const named = written || fallback || undecided;
    return known.get(squeeze(named)) ?? toSlug(named);
  };
}

function squeeze(id: string): string {
  return toSlug(id).replaceAll('-', '');
}
