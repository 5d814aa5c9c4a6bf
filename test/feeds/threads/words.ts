import type { FeedLanguage } from '../feed-case.ts';

/** The word in the time's place. No ad was seen in any language: these are Instagram's. */
export const threadsLabels: Record<FeedLanguage, string> = {
  id: 'Bersponsor',
  en: 'Sponsored',
  jv: 'Disponsori',
  ms: 'Ditaja',
};
