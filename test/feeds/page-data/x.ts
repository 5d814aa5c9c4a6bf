import { campaigns } from '../campaigns.ts';
import type { PageData } from './page-data.ts';
import { assigningScript, brokenScript, noise } from './scripts.ts';

const { registered, shop, 'not-listed': supporters, 'quiet-period': twice, lookalike } = campaigns;

const ids = {
  registered: '1710000000000000202',
  supporters: '1710000000000000777',
  shop: '1710000000000000451',
};

/** Two values assigned in one script, users by id and posts by id (form of the classic front end: unverified). */
export const xData: PageData = {
  ids: {
    [registered.x.handle]: ids.registered,
    [supporters.x.handle]: ids.supporters,
    [shop.x.handle]: ids.shop,
  },
  html: [
    noise('id_str'),
    assigningScript({
      'window.__INITIAL_STATE__': {
        entities: {
          users: {
            entities: {
              a: user(ids.supporters, supporters.x.name),
              b: user(ids.registered, registered.x.name),
              c: { rest_id: ids.shop, legacy: {}, screen_name: shop.x.name },
              d: user('1710000000000000888', twice.x.name),
              e: user('1710000000000000999', twice.x.name),
            },
          },
          // A post's own id beside its author's address.
          tweets: {
            f: {
              id_str: '1990000000000000001',
              screen_name: `${lookalike.x.name}/status/1990000000000000001`,
            },
          },
        },
      },
      'window.__META_DATA__': { env: 'prod', isLoggedIn: true },
    }),
    brokenScript({ id_str: '1710000000000000003', screen_name: lookalike.x.name }),
  ].join(''),
};

function user(id_str: string, screen_name: string) {
  return { id_str, screen_name, name: screen_name, followers_count: 120 };
}
