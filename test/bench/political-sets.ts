import { type DecidedRow, share, tally } from '../tools/political-data/tally.ts';

/** One line per set: what was found of the political texts, and the false alarms among the others. */
export function printSets(rows: readonly DecidedRow[]): void {
  const keys = [...new Set(rows.map(lineOf))].sort();
  const width = Math.max(...keys.map((key) => key.length));
  const print = (...cells: string[]) =>
    console.log(cells.map((cell, at) => cell.padEnd(at === 0 ? width : 24)).join('  '));
  print(
    'test part of',
    'political, found',
    '… or maybe',
    'not, false alarms',
    '… or maybe',
    'left open, political',
  );
  for (const key of keys) {
    const ofSet = rows.filter((row) => lineOf(row) === key);
    const [political, not, open] = [1, 0, null].map((label) =>
      tally(ofSet.filter(({ row }) => row.political === label)),
    );
    if (political === undefined || not === undefined || open === undefined) continue;
    print(
      key,
      share(political.political, political.rows),
      share(political.political + political.maybe, political.rows),
      share(not.political, not.rows),
      share(not.political + not.maybe, not.rows),
      share(open.political, open.rows),
    );
  }
}

const steps = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];

/** What other thresholds would give: precision and share found, for texts of which some are political and some not. */
export function printCurve(what: string, rows: readonly DecidedRow[]): void {
  const known = rows.filter(({ row }) => row.political !== null);
  const political = known.filter(({ row }) => row.political === 1).length;
  const not = known.length - political;
  if (political === 0 || not === 0) return;
  console.log(`\n${what}: ${political} political, ${not} not`);
  for (const step of steps) {
    const called = known.filter(({ score }) => score >= step);
    const found = called.filter(({ row }) => row.political === 1).length;
    const wrong = called.length - found;
    console.log(
      `  from ${step.toFixed(2)}  precision ${share(found, called.length).padEnd(26)} found ${((100 * found) / political).toFixed(1)} %  false alarms ${((100 * wrong) / not).toFixed(2)} %`,
    );
  }
}

/** Our own texts by kind, NusaX by language; the rest by set. */
function lineOf({ row: { set, kind, lang } }: DecidedRow): string {
  if (set.startsWith('own-')) return `${set} ${kind}`;
  return set === 'nusax_12lang' ? `${set} ${lang}` : set;
}
