import { disclosing } from '../feed-case.ts';
import { type AdPlan, adCase, allSigns } from './ad-case.ts';
import { inHome } from './containers.ts';
import { custom, words } from './parts.ts';
import type { YoutubeCase } from './youtube-case.ts';

/** Ads of the home page that show only some of the signs, or show them in another form. */
export const youtubeSignCases: YoutubeCase[] = [
  homeCase('new-badge', 'the newer badge class', { signs: ['slot', 'new-badge', 'counter'] }),
  homeCase('foreign-badge', 'the badge with a word that no recipe knows', {
    signs: ['slot', 'badge'],
    word: 'ได้รับการสนับสนุน',
  }),
  homeCase('bare-word', 'no badge class, only the word', { signs: ['slot', 'word'] }),
  homeCase('no-label', 'the label not drawn yet; slot and click counter', { signs: ['slot', 'counter'] }),
  homeCase('renamed-slot', 'the slot under a new name; badge, parts and click counter', {
    signs: ['badge', 'counter', 'parts'],
  }),
  homeCase('badge-and-parts', 'no slot and no click counter', { signs: ['badge', 'parts'] }),
  disclosing(
    { partnership: true },
    homeCase('paid-promotion-ad', 'a video that is shown for money, with a paid promotion in it', {
      signs: allSigns,
      overlay: custom('ytd-paid-content-overlay-renderer', {}, words('Berisi promosi berbayar')),
    }),
  ),
  homeCase('slot-only', 'one sign alone: perhaps an ad', { signs: ['slot'], sponsorship: 'unsure' }),
  homeCase('badge-only', 'one sign alone: perhaps an ad', { signs: ['badge'], sponsorship: 'unsure' }),
  homeCase('counter-only', 'one sign alone: perhaps an ad', { signs: ['counter'], sponsorship: 'unsure' }),
  homeCase('channel-id', 'the channel by its stable id', {
    who: { channelId: 'UCbimaLarasCendana000202' },
    signs: allSigns,
  }),
  homeCase('display-political', 'only a domain is shown: the account cannot be read', {
    who: 'domain',
    signs: allSigns,
  }),
  homeCase('display-shop', 'a shop of which only the domain is shown', {
    campaign: 'shop',
    who: 'domain',
    signs: allSigns,
  }),
];

function homeCase(name: string, shows: string, plan: Partial<AdPlan> & Pick<AdPlan, 'signs'>): YoutubeCase {
  return adCase({ name, shows, campaign: 'registered', view: 'home', container: inHome, ...plan });
}
