import type { CounterCue, Cue } from './cues.ts';
import type { PoliticalReason } from './decision.ts';
import { type GroupAgainst, isGroupFor, type Lexicon } from './lexicon.ts';

type Code = PoliticalReason['code'];

/** Words that tell the topic of a text, not its aim: news and administration have them too. */
const context: readonly Code[] = ['election-words', 'issue-words'];

/** What all cues for one code add, capped: the lexicon's words sum up, of names and numbers the best counts. */
export function weighCode(cues: readonly Cue[], code: Code, lexicon: Lexicon): number {
  const weights = cues.filter((cue) => cue.code === code).map(({ weight }) => weight);
  if (!isGroupFor(code)) return weights.reduce((best, weight) => Math.max(best, weight), 0);
  return Math.min(lexicon.caps[code], sum(weights));
}

/** The score from 0 to 1 of all that was read, for and against. */
export function weigh(cues: readonly Cue[], counterCues: readonly CounterCue[], lexicon: Lexicon): number {
  const codes = [...new Set(cues.map(({ code }) => code))];
  const aim = sum(
    codes.filter((code) => !context.includes(code)).map((code) => weighCode(cues, code, lexicon)),
  );
  const topic = sum(context.map((code) => weighCode(cues, code, lexicon)));
  const score = aim + Math.min(lexicon.contextCap, topic) - weighAgainst(counterCues, lexicon);
  const most = round(aim) < lexicon.aimNeeded ? lexicon.thresholds.political - 0.001 : 1;
  return round(Math.min(most, Math.max(0, score)));
}

function weighAgainst(counterCues: readonly CounterCue[], lexicon: Lexicon): number {
  const totals = new Map<GroupAgainst, number>();
  for (const { group, weight } of counterCues) totals.set(group, (totals.get(group) ?? 0) + weight);
  return sum([...totals].map(([group, total]) => Math.min(lexicon.caps[group], total)));
}

/** Sums of decimal weights must reach a threshold exactly. */
function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
