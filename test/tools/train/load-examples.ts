import { mayShip, readLicence } from '../political-data/licence.ts';
import { type OwnText, readOwnTexts } from '../political-data/own-texts.ts';
import { isTestRow } from '../political-data/parts.ts';
import { listSets, readSet } from '../political-data/read-set.ts';
import { ToolError } from '../tool-error.ts';
import { type Example, hasPoliticalCue, makeExample } from './examples.ts';
import { maybeTarget, plainUse, type TrainingSet, trainingSets } from './training-sets.ts';

/** One of our own texts counts as much as many collected ones: there are few, and they are what ads look like. */
const ownWeight = 12;
/** What must be left alone counts three times that: each of these texts stands for thousands of posts by offices and shops. */
const aloneFactor = 3;
/** Twice as much in a regional language: there are fewer still, against thousands that are not political. */
const regionalFactor = 2;
const regional: readonly string[] = ['jv', 'su', 'min', 'bew', 'ms'];
/** A set of n rows of one label weighs as much as √(500 · n) rows, n at most. */
const evenSize = 500;

/** Every example to learn from, test parts left out, weighed so that no source drowns the others. */
export function loadExamples(dataFolder: string, also: readonly string[]): Example[] {
  const collected = setsToUse(dataFolder, also).flatMap((use) => collectedExamples(dataFolder, use));
  const own = readOwnTexts()
    .filter(({ part }) => part === 'dev')
    .map((text) => ({ ...makeExample(text, ownTarget(text)), weight: weightOf(text) }));
  return [...collected, ...own];
}

/** The sets of the table and those asked for besides; every licence is looked up again before it is used. */
export function setsToUse(dataFolder: string, also: readonly string[]): TrainingSet[] {
  const present = listSets(dataFolder);
  const extra = also.map((set): TrainingSet => ({ ...plainUse, set }));
  for (const { set } of [...trainingSets, ...extra]) {
    if (!present.includes(set))
      throw new ToolError(`${set} is not in ${dataFolder}; it holds ${present.join(', ')}`);
    const licence = readLicence(dataFolder, set);
    if (!mayShip(licence)) {
      throw new ToolError(
        `${set} is refused: weights learnt from it may not be shipped (licence: ${licence}). Train without it.`,
      );
    }
  }
  return [...trainingSets, ...extra];
}

function collectedExamples(dataFolder: string, use: TrainingSet): Example[] {
  const labelled = readSet(dataFolder, use.set).filter((row) => row.political !== null && !isTestRow(row));
  const examples = labelled
    .map((row) => makeExample(row, row.political === 1 ? use.politicalTarget : 0))
    .filter((example) => !use.skipBareReplies || hasPoliticalCue(example) || !isReply(example.row.text));
  return [0, 1].flatMap((label) => {
    const ofLabel = examples.filter(({ row }) => row.political === label);
    const weight = use.weight * Math.min(1, Math.sqrt(evenSize / ofLabel.length));
    return ofLabel.map((example) => ({ ...example, weight }));
  });
}

function isReply(text: string): boolean {
  return /^\s*(?:RT\s+)?@/.test(text);
}

function weightOf({ lang, label }: OwnText): number {
  const weight = label === 'no' ? aloneFactor * ownWeight : ownWeight;
  return regional.includes(lang) ? regionalFactor * weight : weight;
}

function ownTarget({ label }: OwnText): number {
  if (label === 'maybe') return maybeTarget;
  return label === 'political' ? 1 : 0;
}
