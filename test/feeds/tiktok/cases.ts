import type { FeedCase } from '../feed-case.ts';
import { tiktokSignCases, tiktokVerdictCases } from './ad-cases.ts';
import { tiktokOrganicCases } from './organic-cases.ts';

/** Every video of the TikTok replica. */
export const tiktokCases: FeedCase[] = [
  ...tiktokVerdictCases,
  ...tiktokSignCases.flatMap((ad, index) => [ad, ...tiktokOrganicCases.slice(index, index + 1)]),
  ...tiktokOrganicCases.slice(tiktokSignCases.length),
];
