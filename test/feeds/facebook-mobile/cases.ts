import type { FeedCase } from '../feed-case.ts';
import { mobileSignCases, mobileVerdictCases } from './ad-cases.ts';
import { mobileOrganicCases } from './organic-cases.ts';

/** Every post and row of the replica of the mobile feed. */
export const facebookMobileCases: FeedCase[] = [
  ...mobileVerdictCases,
  ...mobileSignCases.flatMap((ad, index) => [ad, ...mobileOrganicCases.slice(index, index + 1)]),
  ...mobileOrganicCases.slice(mobileSignCases.length),
];
