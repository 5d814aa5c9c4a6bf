import type { FeedLanguage } from '../feed-case.ts';

export interface LinkedinWords {
  /** The label in the place of the time. */
  label: string;
  /** The rest is who pays for somebody else's post. */
  labelBy: string;
  followers: string;
  /** Follows a number without a space, as in "3j". */
  hours: string;
}

const indonesian: LinkedinWords = {
  label: 'Dipromosikan',
  labelBy: 'Dipromosikan oleh',
  followers: 'pengikut',
  hours: 'j',
};

/** LinkedIn has no Javanese interface; its users see the Indonesian one. */
export const linkedinWords: Record<FeedLanguage, LinkedinWords> = {
  id: indonesian,
  jv: indonesian,
  en: { label: 'Promoted', labelBy: 'Promoted by', followers: 'followers', hours: 'h' },
  ms: { label: 'Dipromosikan', labelBy: 'Dipromosikan oleh', followers: 'pengikut', hours: 'j' },
};
