import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureBrowsers } from '../tools/browsers/ensure-browsers.ts';
import { runTool } from '../tools/tool-error.ts';
import type { Figure } from './figure.ts';
import { benchJudging } from './judging.ts';
import { benchReading } from './reading.ts';
import { benchSizes } from './sizes.ts';

const output = '.local/bench.json';

/** All benchmarks, as a table and as JSON. Figures are for people and budgets; no test fails by the clock. */
await runTool(async () => {
  ensureBrowsers();
  const figures: Figure[] = [...benchSizes(), ...(await benchJudging()), ...(await benchReading())];
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, value, budget } of figures) {
    const judged =
      budget === null ? '' : value <= budget ? `  within ${budget}` : `  OVER the budget of ${budget}`;
    console.log(`${name.padEnd(width)}  ${value.toFixed(2).padStart(10)}${judged}`);
  }
  mkdirSync('.local', { recursive: true });
  writeFileSync(output, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`Written to ${output}.`);
});
