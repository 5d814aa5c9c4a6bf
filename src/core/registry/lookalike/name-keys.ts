import { personNameForms } from '../../political/person-name.ts';
import { byteString } from '../account-key-bytes.ts';
import { skeletonOf } from './skeleton.ts';

/** Joined names shorter than this stand in too many handles by chance. */
export const shortestJoined = 9;
const longestJoined = 24;

/** Keys under which a contestant's people are found: by their words in any order, and joined as in handles. */
export function nameKeys(members: readonly string[]): string[] {
  return members.flatMap((name) => {
    const [words] = personNameForms(name);
    if (words === undefined) return [];
    const joined = words.slice(0, 2).map(skeletonOf).join('');
    const isTelling = joined.length >= shortestJoined && joined.length <= longestJoined;
    return [sortedKey(words), ...(isTelling ? [joinedKey(joined)] : [])];
  });
}

/** The key of a display name; null for names of one word. */
export function displayNameKey(name: string): string | null {
  const [words] = personNameForms(name);
  return words === undefined ? null : sortedKey(words);
}

export function joinedKey(joined: string): string {
  return `j${byteString(joined)}`.slice(0, 120);
}

function sortedKey(words: readonly string[]): string {
  return `n${byteString(words.map(skeletonOf).sort().join(' '))}`.slice(0, 120);
}
