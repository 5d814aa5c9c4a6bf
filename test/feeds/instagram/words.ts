import type { FeedLanguage } from '../feed-case.ts';

export interface InstagramWords {
  /** The word that stands in the time's place (feed-facts.md section 10). */
  label: string;
  paidFor: string;
  hours: string;
  partnership: string;
  comments: string;
}

const indonesian: InstagramWords = {
  label: 'Bersponsor',
  paidFor: 'Dibayar oleh',
  hours: 'jam',
  partnership: 'Kemitraan berbayar dengan',
  comments: 'Lihat semua komentar',
};

export const instagramWords: Record<FeedLanguage, InstagramWords> = {
  id: indonesian,
  en: {
    label: 'Ad',
    paidFor: 'Paid for by',
    hours: 'h',
    partnership: 'Paid partnership with',
    comments: 'View all comments',
  },
  jv: { ...indonesian, label: 'Disponsori' },
  ms: { ...indonesian, label: 'Ditaja' },
};
