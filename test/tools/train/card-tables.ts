import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PoliticalModel } from '../../../src/core/political/model.ts';
import { sigmoid } from '../../../src/core/political/sigmoid.ts';
import { mayShip, readLicence } from '../political-data/licence.ts';
import { readOwnTexts } from '../political-data/own-texts.ts';
import { isTestRow } from '../political-data/parts.ts';
import { listSets, readSet } from '../political-data/read-set.ts';
import { type DecidedRow, decideRowWith, share, tally } from '../political-data/tally.ts';
import type { Calibration } from './calibrate.ts';
import { type Judged, judgeWithout } from './cross-validate.ts';
import type { Example } from './examples.ts';
import { trainingSets } from './training-sets.ts';

export interface CardContent {
  dataFolder: string;
  examples: readonly Example[];
  judged: readonly Judged[];
  calibration: Calibration;
  model: PoliticalModel;
  seed: number;
}

/** The tables of the model card, in Markdown. What they mean is written in `card-text.ts`. */
export function dataTable({ dataFolder, examples }: CardContent): string {
  const used = trainingSets.map(({ set }) => {
    const rows = examples.filter(({ row }) => row.set === set);
    const political = rows.filter(({ row }) => row.political === 1).length;
    const bytes = readFileSync(join(dataFolder, set, 'dev.csv'));
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    return [set, readLicence(dataFolder, set), `${political}`, `${rows.length - political}`, `\`${digest}\``];
  });
  const own = ['own-institutional', 'own-campaign', 'own-other'].map((set) => {
    const rows = examples.filter(({ row }) => row.set === set);
    const political = rows.filter(({ row }) => row.political === 1).length;
    return [set, 'Apache-2.0 (data/political-texts)', `${political}`, `${rows.length - political}`, ''];
  });
  return table(['set', 'licence', 'political', 'other', 'SHA-256 of dev.csv'], [...used, ...own]);
}

/** Sets that were measured only, and why. */
export function refusedTable({ dataFolder }: CardContent): string {
  const used = new Set(trainingSets.map(({ set }) => set));
  const others = listSets(dataFolder).filter((set) => !used.has(set));
  return table(
    ['set', 'licence', 'may ship'],
    others.map((set) => {
      const licence = readLicence(dataFolder, set);
      return [set, licence, mayShip(licence) ? 'yes' : 'no'];
    }),
  );
}

/** Every source judged by models without its fold, and by a model without anything of that source. */
export function sourceTable(content: CardContent): string {
  const { examples, judged, seed } = content;
  const sources = [...new Set(examples.map(sourceOf))].sort();
  const rows = sources.map((source) => {
    const isOf = (example: Example) => sourceOf(example) === source;
    const known = judged.filter(({ example }) => isOf(example));
    const unknown = judgeWithout(examples, isOf, seed);
    const cells = [1, 0].flatMap((label) => [called(known, label, content), called(unknown, label, content)]);
    return [source, ...cells];
  });
  const head = ['source', 'political: found', '… source unknown', 'other: false alarms', '… source unknown'];
  return table(head, rows);
}

/** The test parts, which nothing was chosen by. */
export function testTable({ dataFolder, model }: CardContent): string {
  const own = readOwnTexts().filter(({ part }) => part === 'test');
  const collected = listSets(dataFolder).flatMap((set) => readSet(dataFolder, set).filter(isTestRow));
  const decided = [...collected, ...own].map((row) => decideRowWith(row, model));
  const sets = [...new Set(decided.map(({ row }) => row.set))];
  const of = (set: string, label: 0 | 1 | null) =>
    tally(decided.filter(({ row }: DecidedRow) => row.set === set && row.political === label));
  return table(
    ['set', 'political: found', '… or maybe', 'other: false alarms', '… or maybe', 'left open: political'],
    sets.map((set) => {
      const [political, other, open] = [of(set, 1), of(set, 0), of(set, null)];
      return [
        set,
        share(political.political, political.rows),
        share(political.political + political.maybe, political.rows),
        share(other.political, other.rows),
        share(other.political + other.maybe, other.rows),
        share(open.political, open.rows),
      ];
    }),
  );
}

/** Our own texts by kind, since each kind of office or ad is a sender of its own. */
function sourceOf({ row: { set, kind } }: Example): string {
  return set.startsWith('own-') ? `${set} ${kind}` : set;
}

function called(judged: readonly Judged[], label: number, { calibration, model }: CardContent): string {
  const ofLabel = judged.filter(({ example }) => example.row.political === label);
  const political = ofLabel.filter(({ example, logOdds }) => {
    const english = example.row.lang === 'en' ? model.features.english : 0;
    const score = sigmoid(calibration.slope * logOdds + calibration.offset + english);
    return score >= model.thresholds.political;
  });
  return share(political.length, ofLabel.length);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
