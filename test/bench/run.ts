import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../tools/browsers/ensure-browsers.ts';
import { runTool, ToolError } from '../tools/tool-error.ts';
import type { Figure } from './figure.ts';
import { benchJudging } from './judging.ts';
import { benchPolitical } from './political.ts';
import { benchReading } from './reading.ts';
import { benchSizes } from './sizes.ts';

const output = '.local/bench.json';

const benches: Record<string, () => Figure[] | Promise<Figure[]>> = {
  sizes: benchSizes,
  judging: benchJudging,
  political: benchPolitical,
  reading: () => {
    ensureBrowsers();
    return benchReading();
  },
};

const help = `Measures, as a table and as ${output}.

  npm run bench                 everything
  npm run bench -- NAME…        only these: ${Object.keys(benches).join(', ')}`;

/** All benchmarks, or those named. Figures are for people and budgets; no test fails by the clock. */
await runTool(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const figures: Figure[] = [];
  for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
    const bench = benches[name];
    if (bench === undefined)
      throw new ToolError(`No such measurement: ${name}. There are ${Object.keys(benches).join(', ')}.`);
    figures.push(...(await bench()));
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
