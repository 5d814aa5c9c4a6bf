/**
 * What is counted in a post besides its words as such. The model holds one weight for each.
 * Those that share a name with a group of the lexicon sum up the phrases of that group.
 */
export const featureNames = [
  'asks-for-vote',
  'asks-for-support',
  'campaign-words',
  'election-words',
  'issue-words',
  'issue-campaign',
  'praise-words',
  'shop',
  'other-contest',
  'charity',
  'administration',
  'announcement',
  'news',
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
