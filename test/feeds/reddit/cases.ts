import type { FeedCase } from '../feed-case.ts';
import { redditSignCases, redditVerdictCases } from './ad-cases.ts';
import { redditColumnCases } from './column-cases.ts';
import { redditOrganicCases } from './organic-cases.ts';

/** Every post of the replica of today's Reddit. */
export const redditCases: FeedCase[] = [
  ...redditVerdictCases,
  ...redditSignCases.flatMap((ad, index) => [ad, ...redditOrganicCases.slice(index, index + 1)]),
  ...redditOrganicCases.slice(redditSignCases.length),
  ...redditColumnCases,
];
