import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureBrowsers } from '../tools/browsers/ensure-browsers.ts';
import { runTool } from '../tools/tool-error.ts';
import type { Figure } from './figure.ts';
import { benchJudging } from './judging.ts';
import { benchLookups } from './lookups.ts';
import { benchPublishing } from './publishing.ts';
import { benchReading } from './reading.ts';
import { benchRegistry } from './registry.ts';
import { benchSizes } from './sizes.ts';
import { benchWaking } from './waking.ts';

const output = '.local/bench.json';

const parts: [name: string, measure: () => Figure[] | Promise<Figure[]>][] = [
  ['sizes', benchSizes],
  ['judging', benchJudging],
  ['registry', benchRegistry],
  ['lookups', benchLookups],
  ['publishing', benchPublishing],
  ['waking', benchWaking],
  ['reading', benchReading],
];

/** All benchmarks, as a table and as JSON. Figures are for people and budgets; no test fails by the clock. */
await runTool(async () => {
  ensureBrowsers();
  // "npm run bench -- registry" measures one part only.
  const wanted = process.argv.slice(2);
  const figures: Figure[] = [];
  for (const [name, measure] of parts) {
    if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await measure()));
  }
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
