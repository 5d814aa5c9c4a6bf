import type { FeedLanguage } from '../feed-case.ts';

/** The words of the badge. Only the English one is in a source; TikTok does have a Javanese interface. */
export const tiktokWords: Record<FeedLanguage, string> = {
  id: 'Bersponsor',
  jv: 'Bersponsor',
  en: 'Sponsored',
  ms: 'Ditaja',
};
