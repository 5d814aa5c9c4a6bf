import { adCase, allSigns } from './ad-case.ts';
import { inCompanion, inMasthead, inReel, inSearchPyv, inSearchSlot, inSparkles } from './containers.ts';
import type { YoutubeCase } from './youtube-case.ts';

/** Ads on the surfaces of the desktop site beside the home list; the player has a file of its own. */
export const youtubeSurfaceCases: YoutubeCase[] = [
  adCase({
    name: 'masthead',
    shows: 'the large ad above the home list',
    campaign: 'registered',
    view: 'masthead',
    container: inMasthead,
    signs: allSigns,
  }),
  adCase({
    name: 'search-slot',
    shows: 'a slot among the results',
    campaign: 'not-listed',
    view: 'search',
    container: inSearchSlot,
    signs: allSigns,
  }),
  adCase({
    name: 'search-pyv',
    shows: 'the older promoted video',
    campaign: 'lookalike',
    view: 'search',
    container: inSearchPyv,
    signs: ['word'],
    metadata: 'div',
  }),
  adCase({
    name: 'search-sparkles',
    shows: 'the older text ad, with a domain only',
    campaign: 'not-listed',
    view: 'search',
    container: inSparkles,
    signs: ['badge', 'counter'],
    who: 'domain',
    metadata: 'div',
  }),
  adCase({
    name: 'watch-slot',
    shows: 'a slot beside the video',
    campaign: 'quiet-period',
    view: 'watch',
    container: inSearchSlot,
    signs: allSigns,
  }),
  adCase({
    name: 'watch-companion',
    shows: 'the companion of an ad in the player, with a domain only',
    campaign: 'shop',
    view: 'watch',
    container: inCompanion,
    signs: ['badge', 'counter'],
    who: 'domain',
  }),
  adCase({
    name: 'shorts-ad',
    shows: 'an ad between Shorts',
    campaign: 'not-listed',
    view: 'shorts',
    container: inReel,
    signs: allSigns,
    metadata: 'reels-ad-metadata-view-model',
  }),
];
