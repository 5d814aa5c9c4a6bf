import type { FeedCase } from '../feed-case.ts';
import { threadsSignCases, threadsVerdictCases } from './ad-cases.ts';
import { threadsOrganicCases } from './organic-cases.ts';

/** Every post of the Threads replica. */
export const threadsCases: FeedCase[] = [
  ...threadsVerdictCases,
  ...threadsSignCases.flatMap((ad, index) => [ad, ...threadsOrganicCases.slice(index * 2, index * 2 + 2)]),
  ...threadsOrganicCases.slice(threadsSignCases.length * 2),
];
