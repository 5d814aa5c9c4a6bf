import type { FeedCase } from '../feed-case.ts';
import { xSignCases, xVerdictCases } from './ad-cases.ts';
import { xColumnCases } from './column-cases.ts';
import { xOrganicCases } from './organic-cases.ts';

/** Every post of the X replica. */
export const xCases: FeedCase[] = [
  ...xVerdictCases,
  ...xSignCases.flatMap((ad, index) => [ad, ...xOrganicCases.slice(index * 2, index * 2 + 2)]),
  ...xOrganicCases.slice(xSignCases.length * 2),
  ...xColumnCases,
];
