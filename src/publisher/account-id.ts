import type { Platform } from '../core/account/account.ts';
import { isNumericId } from '../core/account/address.ts';
import { youtubeChannel } from '../core/account/youtube.ts';

/** Has this text the form of a stable identifier of the platform. */
export function isAccountId(platform: Platform, text: string): boolean {
  return platform === 'youtube' ? youtubeChannel(text) !== null : isNumericId(text);
}
