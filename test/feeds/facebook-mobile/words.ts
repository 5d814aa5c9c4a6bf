import type { FeedLanguage } from '../feed-case.ts';

export interface MobileWords {
  /** The label (feed-facts.md sections 3 and 10). */
  label: string;
  paidFor: string;
  hours: string;
  /** What the profile picture is called, around the name. */
  picture: [before: string, after: string];
  suggested: string;
  follow: string;
  like: string;
  comment: string;
  share: string;
}

const indonesian: MobileWords = {
  label: 'Bersponsor',
  paidFor: 'Dibayar oleh',
  hours: 'j',
  picture: ['Foto profil ', ''],
  suggested: 'Disarankan untuk Anda',
  follow: 'Ikuti',
  like: 'Suka',
  comment: 'Komentari',
  share: 'Bagikan',
};

/** Words of the interface. Only the Indonesian name of the picture was seen in a source. */
export const mobileWords: Record<FeedLanguage, MobileWords> = {
  id: indonesian,
  en: {
    label: 'Ad',
    paidFor: 'Paid for by',
    hours: 'h',
    picture: ['', "'s profile picture"],
    suggested: 'Suggested for you',
    follow: 'Follow',
    like: 'Like',
    comment: 'Comment',
    share: 'Share',
  },
  jv: { ...indonesian, label: 'Disponsori' },
  ms: { ...indonesian, label: 'Ditaja', picture: ['Gambar profil ', ''] },
};
