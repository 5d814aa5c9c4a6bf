import { campaigns } from '../campaigns.ts';
import type { PageData } from './page-data.ts';
import { assigningScript, brokenScript, noise } from './scripts.ts';

const { registered, shop, 'not-listed': supporters, 'quiet-period': twice, lookalike } = campaigns;

const ids = {
  registered: 'UCbimaLarasCendana000202',
  supporters: 'UCrelawanCendanaMaju0777',
  shop: 'UCbatikLarasatiToko00451',
};

/** The page's data is assigned to a variable (feed-facts.md section 6). */
export const youtubeData: PageData = {
  ids: {
    [registered.youtube.handle]: ids.registered,
    [supporters.youtube.handle]: ids.supporters,
    [shop.youtube.handle]: ids.shop,
  },
  html: [
    noise('browseId'),
    assigningScript({
      'var ytInitialData': {
        contents: {
          twoColumnBrowseResultsRenderer: {
            tabs: [
              channel(ids.supporters, `/${supporters.youtube.path}`),
              channel(ids.registered, `/${registered.youtube.path}`),
              channel(ids.shop, `/${shop.youtube.path}`),
              channel('UCdewiJokoSagara00000888', `/${twice.youtube.path}`),
              channel('UCdewiJokoSagara00000999', `/${twice.youtube.path}`),
              // A playlist of the channel, and one of its tabs.
              channel('VLPL0000000000000000001', `/${lookalike.youtube.path}`),
              channel('UCsomebodyElse0000000001', `/${lookalike.youtube.path}/playlists`),
            ],
          },
        },
      },
    }),
    brokenScript({ browseId: 'UCbimaLarasOfficial00003', canonicalBaseUrl: `/${lookalike.youtube.path}` }),
  ].join(''),
};

function channel(browseId: string, canonicalBaseUrl: string) {
  return {
    navigationEndpoint: { clickTrackingParams: 'CA==', browseEndpoint: { browseId, canonicalBaseUrl } },
  };
}
