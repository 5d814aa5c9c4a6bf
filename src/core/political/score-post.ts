import type { Cue } from './cues.ts';
import type { PoliticalEvidence } from './evidence.ts';
import type { FeatureValues } from './features.ts';
import { type Language, readLanguage } from './language.ts';
import { lexicon } from './lexicon.ts';
import type { PoliticalModel } from './model.ts';
import { knownWord, type NameIndex } from './names.ts';
import type { ModelWord } from './ngrams.ts';
import { readCues } from './read-cues.ts';
import { featureScore, modelWords, ngramScore, sumFeatures, type WordingScore } from './score.ts';
import { readSegments } from './segments.ts';
import { sigmoid } from './sigmoid.ts';

/** A score tells no more than this. */
const finest = 1e-4;
/** From how much of a feature on it tells what a post is about. */
const telling = { issueOrPraise: 0.35, election: 0.3 } as const;
/** What tells that somebody stands for election, or that a vote is asked for. */
const electionFeatures = [
  'asks-for-vote',
  'campaign-words',
  'election-words',
  'contestant',
  'figure',
  'party',
  'ballot-number',
  'call-to-name',
] as const;

/** All that the decision and its reasons rest on. */
export interface ScoredPost {
  /** From 0 to 1. */
  score: number;
  cues: Cue[];
  values: FeatureValues;
  words: ModelWord[];
  language: Language;
  wording: WordingScore;
}

export function scorePost(evidence: PoliticalEvidence, names: NameIndex, model: PoliticalModel): ScoredPost {
  const post = readPost(evidence, names);
  const wording = ngramScore(post.words, model);
  const read = toSteps(sigmoid(model.bias + featureScore(post.values, model) + wording.score));
  const most = isMaybeAtMost(post) ? toSteps(model.thresholds.political - finest) : 1;
  return { ...post, score: Math.min(read, most), wording };
}

/**
 * What is never political by its words alone (README.md, "What counts"): a language the model does not know, and an
 * issue campaign or praise of an official in which nobody stands for election.
 */
function isMaybeAtMost({ language, values }: Pick<ScoredPost, 'language' | 'values'>): boolean {
  if (language === 'foreign') return true;
  const isIssueOrPraise = Math.max(values['issue-campaign'], values['praise-words']) >= telling.issueOrPraise;
  return isIssueOrPraise && electionFeatures.every((name) => values[name] < telling.election);
}

/** What a model is shown of a post, in training as in use. */
export function readPost(
  evidence: PoliticalEvidence,
  names: NameIndex,
): Omit<ScoredPost, 'score' | 'wording'> {
  const segments = readSegments(evidence, names, knownWord(names));
  const cues = readCues(segments, names);
  const words = modelWords(segments);
  const language = readLanguage(words);
  const values = sumFeatures(cues, lexicon.caps);
  return { cues, values: { ...values, english: language === 'english' ? 1 : 0 }, words, language };
}

function toSteps(score: number): number {
  return Math.round(score / finest) / Math.round(1 / finest);
}
