import { campaigns } from '../campaigns.ts';
import type { PageData } from './page-data.ts';
import { brokenScript, jsonScript, noise, rawScript } from './scripts.ts';

const { registered, shop, 'not-listed': supporters, 'quiet-period': twice, lookalike } = campaigns;

const ids = { registered: '61550000000202', supporters: '61550000000777', shop: '100064000000451' };

/** The first page of the feed stands in the HTML as the answer to a query (feed-facts.md 2.4). */
export const facebookData: PageData = {
  ids: {
    [registered.facebook.handle]: ids.registered,
    [supporters.facebook.handle]: ids.supporters,
    [shop.facebook.handle]: ids.shop,
  },
  html: [
    noise('id'),
    decoy(),
    prefetched([
      story(actor('User', ids.supporters, supporters.facebook.path)),
      story(actor('Page', ids.shop, shop.facebook.path)),
      story(actor('User', ids.registered, registered.facebook.path)),
      // The page contradicts itself: neither id counts.
      story(actor('User', '61550000000888', twice.facebook.path)),
      story(actor('User', '61550000000999', twice.facebook.path)),
    ]),
    // Objects that only belong to the account: a video under its owner's address, and one under its own.
    prefetched([
      { __typename: 'Video', id: '990000000000001', url: profile(lookalike.facebook.path) },
      {
        __typename: 'Video',
        id: '990000000000002',
        url: `${profile(lookalike.facebook.path)}/videos/990000000000002/`,
      },
    ]),
    brokenScript(actor('User', '990000000000003', lookalike.facebook.path)),
    rawScript(`requireLazy(["Bootloader"],function(m){m.handlePayload({"id":"x"})});`, {
      type: 'text/plain',
    }),
  ].join(''),
};

function profile(path: string): string {
  return `https://www.facebook.com/${path}`;
}

function actor(kind: string, id: string, path: string) {
  return { __typename: kind, id, name: path, url: profile(path), is_additional_profile_plus: 'true' };
}

function story(one: ReturnType<typeof actor>) {
  const story = { actors: [one], message: { text: '…' } };
  const sections = {
    context_layout: { story: { comet_sections: { actor_photo: { story: { actors: [one] } } } } },
  };
  return {
    node: { __typename: 'Story', post_id: '7301', comet_sections: sections, story, th_dat_spo: null },
  };
}

function prefetched(edges: unknown[]): string {
  const result = { data: { viewer: { news_feed: { edges } } }, sequence_number: 0 };
  const stream = [
    'RelayPrefetchedStreamCache',
    'next',
    [],
    ['adp_CometModernHomeFeedQuery', { __bbox: { result } }],
  ];
  const handle = ['ScheduledServerJS', 'handle', null, [{ __bbox: { require: [stream] } }]];
  return jsonScript({ require: [handle] }, { 'data-content-len': '4096', 'data-sjs': '' });
}

/** Payloads of about 4 KB with stubs of ads under a rotating key, which belong to no feed. */
function decoy(): string {
  const stub = { __typename: 'SponsoredData', ad_id: '120210000000', client_token: 'a'.repeat(1200) };
  return jsonScript({ payload: { kx71: [{ q: stub }, { q: stub }, { q: stub }] } });
}
