import type { FeedLanguage } from '../feed-case.ts';

export interface FacebookWords {
  /** The word for "sponsored" (feed-facts.md section 10), the one to expect first. */
  label: string;
  /** Another word that some builds show. */
  otherLabel: string;
  paidFor: string;
  hours: string;
  like: string;
  comment: string;
  share: string;
  more: string;
  sideAds: string;
  postActions: string;
}

/** Words of the interface. `su` is not there: no source shows that Facebook still offers it. */
export const facebookWords: Record<FeedLanguage, FacebookWords> = {
  id: {
    label: 'Bersponsor',
    otherLabel: 'Bersponsor',
    paidFor: 'Dibayar oleh',
    hours: 'jam',
    like: 'Suka',
    comment: 'Komentari',
    share: 'Bagikan',
    more: 'Lihat selengkapnya',
    sideAds: 'Bersponsor',
    postActions: 'Tindakan untuk postingan ini oleh',
  },
  en: {
    label: 'Sponsored',
    otherLabel: 'Ad',
    paidFor: 'Paid for by',
    hours: 'h',
    like: 'Like',
    comment: 'Comment',
    share: 'Share',
    more: 'See more',
    sideAds: 'Sponsored',
    postActions: 'Actions for this post by',
  },
  jv: {
    label: 'Disponsori',
    otherLabel: 'Kanthi Sponsor',
    paidFor: 'Dibayar oleh',
    hours: 'jam',
    like: 'Seneng',
    comment: 'Komentar',
    share: 'Bagiake',
    more: 'Deleng liyane',
    sideAds: 'Disponsori',
    postActions: 'Tumindak kanggo kiriman iki dening',
  },
  ms: {
    label: 'Ditaja',
    otherLabel: 'Ditaja',
    paidFor: 'Dibayar oleh',
    hours: 'jam',
    like: 'Suka',
    comment: 'Komen',
    share: 'Kongsi',
    more: 'Lihat lagi',
    sideAds: 'Ditaja',
    postActions: 'Tindakan untuk siaran ini oleh',
  },
};
