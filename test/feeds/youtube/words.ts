import type { FeedLanguage } from '../feed-case.ts';

export interface YoutubeWords {
  label: string;
  views: string;
  ago: string;
  /** The creator's own declaration, which is not an ad. */
  paidPromotion: string;
}

const indonesian: YoutubeWords = {
  label: 'Bersponsor',
  views: 'x ditonton',
  ago: 'hari yang lalu',
  paidPromotion: 'Berisi promosi berbayar',
};

/** YouTube has no Javanese interface; its users see the Indonesian one. */
export const youtubeWords: Record<FeedLanguage, YoutubeWords> = {
  id: indonesian,
  jv: indonesian,
  en: { label: 'Sponsored', views: 'views', ago: 'days ago', paidPromotion: 'Includes paid promotion' },
  ms: {
    label: 'Ditaja',
    views: 'tontonan',
    ago: 'hari lalu',
    paidPromotion: 'Termasuk promosi berbayar',
  },
};
