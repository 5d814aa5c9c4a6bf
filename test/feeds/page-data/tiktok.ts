import { campaigns } from '../campaigns.ts';
import type { PageData } from './page-data.ts';
import { brokenScript, jsonScript, noise } from './scripts.ts';

const { shop, 'not-listed': supporters, 'quiet-period': twice, lookalike } = campaigns;

/** The page's data stands in one script with an id of its own (feed-facts.md section 7). */
export const tiktokData: PageData = {
  ids: { [supporters.tiktok]: '6800000000000000777', [shop.tiktok]: '6800000000000000451' },
  html: [
    noise('id'),
    jsonScript(
      {
        __DEFAULT_SCOPE__: {
          'webapp.app-context': { language: 'id', region: 'ID' },
          'webapp.updated-items': [
            item(supporters.tiktok, '6800000000000000777', true),
            item(shop.tiktok, '6800000000000000451', false),
            item(twice.tiktok, '6800000000000000888', false),
            item(twice.tiktok, '6800000000000000999', false),
            // A video's id beside its owner's address.
            {
              id: '7300000000000000001',
              uniqueId: `https://www.tiktok.com/@${lookalike.tiktok}/video/7300000000000000001`,
            },
          ],
        },
      },
      { id: '__UNIVERSAL_DATA_FOR_REHYDRATION__' },
    ),
    brokenScript({ id: '6800000000000000003', uniqueId: lookalike.tiktok }),
  ].join(''),
};

function item(uniqueId: string, id: string, isAd: boolean) {
  const author = { id, uniqueId, nickname: uniqueId, secUid: `MS4wLjAB${id}` };
  return { id: `73${id.slice(2)}`, desc: '…', isAd, author, stats: { diggCount: 3 } };
}
