import { campaigns } from '../campaigns.ts';
import type { PageData } from './page-data.ts';
import { brokenScript, jsonScript, noise } from './scripts.ts';

const { shop, 'not-listed': supporters, 'quiet-period': twice, lookalike } = campaigns;

/** The first screen of the feed is embedded in the HTML (feed-facts.md section 4). */
export const instagramData: PageData = {
  ids: { [supporters.instagram]: '58800000777', [shop.instagram]: '58800000451' },
  html: [
    noise('pk'),
    timeline([
      { node: { ad: { ad_id: '120210', label: 'ad', items: [item(supporters.instagram, '58800000777')] } } },
      { node: { media: item(shop.instagram, '58800000451') } },
      { node: { media: item(twice.instagram, '58800000888') } },
      { node: { media: item(twice.instagram, '58800000999') } },
      // A picture's own id beside its owner's address.
      { node: { media: { pk: '3500000000000000001', username: `/${lookalike.instagram}/p/C0de1/` } } },
    ]),
    brokenScript({ pk: '3500000000000000002', username: lookalike.instagram }),
  ].join(''),
};

function item(username: string, pk: string) {
  const user = { pk, id: pk, username, full_name: username, is_private: false };
  return { pk: `35${pk}`, code: 'C0de', product_type: 'ad', user, owner: user, usertags: null };
}

function timeline(edges: unknown[]): string {
  return jsonScript({ data: { xdt_api__v1__feed__timeline__connection: { edges } } }, { 'data-sjs': '' });
}
