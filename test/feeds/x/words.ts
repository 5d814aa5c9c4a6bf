import type { FeedLanguage } from '../feed-case.ts';

export interface XWords {
  /** The label after the author's name. Its present Indonesian form is not known (feed-facts.md section 5). */
  label: string;
  promotedBy: string;
  hours: string;
}

const indonesian: XWords = { label: 'Dipromosikan', promotedBy: 'Dipromosikan oleh', hours: 'jam' };

/** X has no Javanese interface; its users see the Indonesian one. */
export const xWords: Record<FeedLanguage, XWords> = {
  id: indonesian,
  jv: indonesian,
  en: { label: 'Ad', promotedBy: 'Promoted by', hours: 'h' },
  ms: { label: 'Promoted', promotedBy: 'Promoted by', hours: 'j' },
};
