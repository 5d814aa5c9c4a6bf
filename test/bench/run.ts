import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureBrowsers } from '../tools/browsers/ensure-browsers.ts';
import { runTool, ToolError } from '../tools/tool-error.ts';
import type { BenchGroup, Figure } from './figure.ts';
import { judging } from './judging.ts';
import { latency } from './latency.ts';
import { layouts } from './layouts.ts';
import { lookups } from './lookups.ts';
import { memory } from './memory.ts';
import { pictures } from './pictures.ts';
import { political } from './political.ts';
import { publishing } from './publishing.ts';
import { reading } from './reading.ts';
import { recall } from './recall.ts';
import { registry } from './registry.ts';
import { sizes } from './sizes.ts';
import { waking } from './waking.ts';
import { yardsticks } from './yardsticks.ts';

const groups: BenchGroup[] = [
  ...[sizes, judging, political, recall, layouts, reading, latency, memory, pictures, yardsticks],
  ...[registry, lookups, publishing, waking],
];
const withoutBrowser: ReadonlySet<string> = new Set([
  'judging',
  'political',
  'registry',
  'lookups',
  'publishing',
]);
const output = '.local/bench.json';

/** All benchmarks, or those named, as a table and as JSON. Figures are for people and budgets; no test fails by the clock. */
await runTool(async () => {
  const chosen = chooseGroups(process.argv.slice(2));
  if (chosen.some(({ name }) => !withoutBrowser.has(name))) ensureBrowsers();
  const figures: Figure[] = [];
  for (const group of chosen) {
    console.log(`\n${group.name}`);
    const measured = await group.run();
    for (const figure of measured) console.log(line(figure));
    figures.push(...measured);
  }
  mkdirSync('.local', { recursive: true });
  writeFileSync(output, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`\nWritten to ${output}.`);
});

function chooseGroups(names: readonly string[]): BenchGroup[] {
  const known = groups.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new ToolError(
      `There is no benchmark "${unknown}": name some of ${known.join(', ')}, or none for all.`,
    );
  return names.length === 0 ? groups : groups.filter(({ name }) => names.includes(name));
}

function line({ name, value, budget }: Figure): string {
  const judged =
    budget === null ? '' : value <= budget ? `  within ${budget}` : `  OVER the budget of ${budget}`;
  return `  ${name.padEnd(62)}${value.toFixed(2).padStart(10)}${judged}`;
}
