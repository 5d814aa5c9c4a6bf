import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { decidePolitical } from '../../src/core/political/decide.ts';
import modelData from '../../src/core/political/model.json';
import { buildNameIndex } from '../../src/core/political/names.ts';
import { parsePoliticalModel } from '../../src/core/political/parse-model.ts';
import { bundledParties } from '../../src/core/political/parties.ts';
import { findDataFolder, usualDataFolder } from '../tools/political-data/data-folder.ts';
import { readOwnTexts } from '../tools/political-data/own-texts.ts';
import { isTestRow } from '../tools/political-data/parts.ts';
import { listSets, readSet } from '../tools/political-data/read-set.ts';
import { type DecidedRow, decideRow } from '../tools/political-data/tally.ts';
import type { BenchGroup, Figure } from './figure.ts';
import { median } from './median.ts';
import { isIndonesian, isRegional, isSponsoredLike, required } from './political-required.ts';
import { printCurve, printSets } from './political-sets.ts';

const rounds = 3000;
const textLength = 500;

/** How well and how fast ads are told from other texts, per set of test texts; see MODEL.md for the sets. */
export const political: BenchGroup = {
  name: 'political',
  async run() {
    const dataFolder = findDataFolder();
    const rows = [...ownRows(), ...(dataFolder === null ? [] : collectedRows(dataFolder))];
    if (dataFolder === null)
      console.log(`${usualDataFolder} is not there: figures of our own test texts only.`);
    printSets(rows);
    printCurve('All Indonesian sets', rows.filter(isIndonesian));
    printCurve('Indonesian sets, sponsored-like texts', rows.filter(isSponsoredLike));
    printCurve('Javanese and Sundanese', rows.filter(isRegional));
    printCurve(
      'Our own texts',
      rows.filter(({ row }) => row.set.startsWith('own-')),
    );
    return [...required(rows), ...costs()];
  },
};

function ownRows(): DecidedRow[] {
  return readOwnTexts()
    .filter(({ part }) => part === 'test')
    .map(decideRow);
}

function collectedRows(dataFolder: string): DecidedRow[] {
  return listSets(dataFolder).flatMap((set) => readSet(dataFolder, set).filter(isTestRow).map(decideRow));
}

function costs(): Figure[] {
  const file = readFileSync('src/core/political/model.json');
  const ready = Array.from({ length: 9 }, () => milliseconds(() => parsePoliticalModel(modelData)));
  return [
    { name: `one text of ${textLength} characters (µs, median)`, value: median(decisionTimes()), budget: 60 },
    { name: 'political model, gzip (kB)', value: gzipSync(file).length / 1000, budget: 250 },
    { name: 'model decoded and checked (ms, median)', value: median(ready), budget: 20 },
  ];
}

/** Real texts run together and cut: every piece has words, signs and tags of its own. */
function decisionTimes(): number[] {
  const names = buildNameIndex([], [], bundledParties);
  const all = readOwnTexts()
    .map(({ text }) => text)
    .join('\n');
  const pieces = all.match(new RegExp(`[^]{${textLength}}`, 'gu')) ?? [];
  const evidence = { imageText: [], landing: null, advertiserName: null, payer: null, registered: false };
  return Array.from({ length: rounds }, (_, round) => {
    const text = pieces[round % pieces.length] ?? '';
    return milliseconds(() => decidePolitical({ ...evidence, text }, names)) * 1000;
  });
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
