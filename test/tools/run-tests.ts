import { rmSync } from 'node:fs';
import { countTests, type TestCount } from './count-tests.ts';
import { runCommand } from './run-command.ts';

interface Step {
  name: string;
  command: string;
  /** Where vitest writes its results. A step without it counts as one test. */
  results?: string;
}

const vitest = 'npx vitest run --reporter=default --reporter=json';

const steps: Step[] = [
  { name: 'types', command: 'npx tsc --noEmit' },
  { name: 'style', command: 'npx biome check --error-on-warnings .' },
  { name: 'unused code', command: 'npx knip --no-progress' },
  unitOrBrowser('unit tests', 'unit', ''),
  { name: 'build for Chrome', command: 'npx vite build --mode chrome' },
  { name: 'build for Firefox', command: 'npx vite build --mode firefox' },
  unitOrBrowser('browser tests', 'e2e', '--config test/e2e/vitest.config.ts'),
];

function unitOrBrowser(name: string, file: string, options: string): Step {
  const results = `.local/results/${file}.json`;
  return { name, command: `${vitest} --outputFile.json=${results} ${options}`, results };
}

/** Runs every step until one breaks. The last line printed is `N passed, N failed`, alone. */
async function runTests(): Promise<boolean> {
  const total: TestCount = { passed: 0, failed: 0 };
  for (const step of steps) {
    const count = await runStep(step);
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed > 0) break;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

async function runStep({ name, command, results }: Step): Promise<TestCount> {
  if (results !== undefined) rmSync(results, { force: true }); // Results of an earlier run are no results.
  console.log(`… ${name}`);
  const start = performance.now();
  const { code, output } = await runCommand(command, { SAKSI_BUILT: '1' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = results === undefined ? { passed: 1, failed: 0 } : countTests(results);
  // A step that ended badly has failed, whatever it managed to count before.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  if (code !== 0 && results === undefined) count.passed = 0;
  if (count.failed > 0) console.log(`${output}\n✗ ${name} (${seconds} s). To repeat: ${command}`);
  else console.log(`✓ ${name} (${seconds} s)`);
  return count;
}

let isGreen = false;
try {
  isGreen = await runTests();
} catch (error) {
  console.log(error);
  console.log('0 passed, 1 failed');
}
process.exit(isGreen ? 0 : 1);
