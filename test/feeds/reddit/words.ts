import type { FeedLanguage } from '../feed-case.ts';

export interface RedditWords {
  /** The label after the author. The Indonesian and Malay ones are not verified. */
  label: string;
  ago: string;
}

const indonesian: RedditWords = { label: 'Dipromosikan', ago: 'jam yang lalu' };

/** Reddit has no Javanese interface; its users see the Indonesian one. */
export const redditWords: Record<FeedLanguage, RedditWords> = {
  id: indonesian,
  jv: indonesian,
  en: { label: 'Promoted', ago: 'hr. ago' },
  ms: { label: 'Dipromosikan', ago: 'jam lalu' },
};
