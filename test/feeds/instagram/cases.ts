import type { FeedCase } from '../feed-case.ts';
import { instagramSignCases, instagramVerdictCases } from './ad-cases.ts';
import { instagramOrganicCases } from './organic-cases.ts';
import { instagramViewCases } from './view-cases.ts';

/** Every post of the Instagram replica. */
export const instagramCases: FeedCase[] = [
  ...instagramVerdictCases,
  ...instagramSignCases.flatMap((ad, index) => [
    ad,
    ...instagramOrganicCases.slice(index * 2, index * 2 + 2),
  ]),
  ...instagramOrganicCases.slice(instagramSignCases.length * 2),
  ...instagramViewCases,
];
