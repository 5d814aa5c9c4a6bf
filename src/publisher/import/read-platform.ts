import type { Platform } from '../../core/account/account.ts';
import { toPlainWords } from './plain-words.ts';
import platformWords from './platform-words.json';

/** What a platform cell says: a platform, one that registries do not hold, nothing, or something else. */
export type WrittenPlatform = Platform | 'unsupported' | 'missing' | 'unknown';

const byWord = new Map<string, Platform | 'unsupported'>([
  ...platformWords.unsupported.map((word) => [word, 'unsupported'] as const),
  ...platformWords.facebook.map((word) => [word, 'facebook'] as const),
  ...platformWords.instagram.map((word) => [word, 'instagram'] as const),
  ...platformWords.threads.map((word) => [word, 'threads'] as const),
  ...platformWords.x.map((word) => [word, 'x'] as const),
  ...platformWords.youtube.map((word) => [word, 'youtube'] as const),
  ...platformWords.reddit.map((word) => [word, 'reddit'] as const),
  ...platformWords.linkedin.map((word) => [word, 'linkedin'] as const),
  ...platformWords.tiktok.map((word) => [word, 'tiktok'] as const),
]);

/** Reads "Facebook", "IG", "twitter_id": the latter says that the account is given by its id. */
export function readPlatform(written: string): { platform: WrittenPlatform; isId: boolean } {
  const words = toPlainWords(written);
  const isId = words.endsWith(' id');
  const name = isId ? words.slice(0, -' id'.length) : words;
  return { platform: name === '' ? 'missing' : (byWord.get(name) ?? 'unknown'), isId };
}
