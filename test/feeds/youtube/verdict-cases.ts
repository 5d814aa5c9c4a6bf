import type { CampaignName } from '../campaigns.ts';
import { adCase, allSigns } from './ad-case.ts';
import type { Container } from './containers.ts';
import type { YoutubeCase } from './youtube-case.ts';

const shown: Record<CampaignName, string> = {
  registered: 'an account in the list',
  'quiet-period': 'a listed account in the quiet period',
  'not-listed': 'supporters who ask for votes',
  lookalike: 'a name close to a registered one',
  'no-list': 'a contest that has no list',
  shop: 'a shop: nothing is said',
};

/** One ad for each answer of the sample registry, in the home list of the desktop or of the mobile site. */
export function youtubeVerdictCases(container: Container): YoutubeCase[] {
  const names = ['registered', 'quiet-period', 'not-listed', 'lookalike', 'no-list', 'shop'] as const;
  return names.map((name) =>
    adCase({ name, shows: shown[name], campaign: name, view: 'home', container, signs: allSigns }),
  );
}
