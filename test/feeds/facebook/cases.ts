import type { FeedCase } from '../feed-case.ts';
import { facebookColumnCases } from './column-cases.ts';
import { facebookDisguiseCases } from './disguise-cases.ts';
import { facebookFormTraps } from './organic-forms.ts';
import { facebookWordTraps } from './organic-words.ts';
import { facebookRailCases } from './rail-cases.ts';
import { facebookVerdictCases } from './verdict-cases.ts';

/** Every post of the Facebook replica, ads and organic ones mixed as in a feed. */
export const facebookCases: FeedCase[] = [
  ...facebookVerdictCases,
  ...mix(facebookDisguiseCases, [...facebookWordTraps, ...facebookFormTraps]),
  ...facebookColumnCases,
  ...facebookRailCases,
];

function mix(ads: FeedCase[], others: FeedCase[]): FeedCase[] {
  const rest = [...others];
  return [...ads.flatMap((ad) => [ad, ...rest.splice(0, 2)]), ...rest];
}
