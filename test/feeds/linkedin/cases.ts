import type { FeedCase } from '../feed-case.ts';
import { linkedinSignCases, linkedinVerdictCases } from './ad-cases.ts';
import { linkedinOrganicCases } from './organic-cases.ts';

/** Every post of the LinkedIn replica. */
export const linkedinCases: FeedCase[] = [
  ...linkedinVerdictCases,
  ...linkedinSignCases.flatMap((ad, index) => [ad, ...linkedinOrganicCases.slice(index, index + 1)]),
  ...linkedinOrganicCases.slice(linkedinSignCases.length),
];
