import { groupNames } from './lexicon.ts';

/**
 * What is counted in a post besides its words as such. The model holds one weight for each, in this order.
 * Those that bear the name of a group of the lexicon sum up the phrases of that group.
 */
export const featureNames = [
  ...groupNames,
  'contestant',
  'figure',
  'party',
  'party-short',
  'ballot-number',
  'call-to-name',
  'pair-shape',
  'honorific',
  'price',
  'english',
] as const;

export type FeatureName = (typeof featureNames)[number];

export type FeatureValues = Record<FeatureName, number>;

/** Nothing read at all. */
export const noFeatures: Readonly<FeatureValues> = {
  'asks-for-vote': 0,
  'asks-for-support': 0,
  'campaign-words': 0,
  'election-words': 0,
  'issue-words': 0,
  'issue-campaign': 0,
  'praise-words': 0,
  shop: 0,
  'other-contest': 0,
  charity: 0,
  administration: 0,
  announcement: 0,
  news: 0,
  contestant: 0,
  figure: 0,
  party: 0,
  'party-short': 0,
  'ballot-number': 0,
  'call-to-name': 0,
  'pair-shape': 0,
  honorific: 0,
  price: 0,
  english: 0,
};
