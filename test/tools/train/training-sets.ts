/** How a collected set is used for training. Sets that are not here are for measuring only. */
export interface TrainingSet {
  set: string;
  /** What the model is told a political row is: 1, or less where its source counts more as political than we do. */
  politicalTarget: number;
  /** How much its rows count besides the evening out of all sets. */
  weight: number;
  /** Rows that neither call, name nor say anything of an election: replies that only the thread makes political. */
  skipBareReplies: boolean;
}

export const plainUse = { politicalTarget: 1, weight: 1, skipBareReplies: false } as const;

export const trainingSets: readonly TrainingSet[] = [
  { ...plainUse, set: 'en_propublica_seeds' },
  { ...plainUse, set: 'id_capres2024_visi_misi' },
  { ...plainUse, set: 'id_clickid_headlines' },
  { ...plainUse, set: 'id_dprd2019_motivasi' },
  { ...plainUse, set: 'id_judol_comments' },
  { ...plainUse, set: 'id_pilkada2015_visi_misi' },
  { ...plainUse, set: 'id_pilpres2019_tweets', skipBareReplies: true },
  // News about candidates is no ad by itself, though its source counts it as political: between no and maybe.
  { ...plainUse, set: 'id_pilpres2024_headlines', politicalTarget: 0.1 },
  { ...plainUse, set: 'id_pilpres2024_prabowogibran_tweets', skipBareReplies: true },
  // Regional texts count less, or the model would learn that Javanese is never political.
  { ...plainUse, set: 'nusawrites_topics', weight: 0.25 },
  // Political sentences there are talk and news about politics rather than ads.
  { ...plainUse, set: 'nusax_12lang', politicalTarget: 0.6, weight: 0.1 },
];

/** What our own `maybe` texts are told to be. */
export const maybeTarget = 0.3;
