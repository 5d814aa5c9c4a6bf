import { execFileSync } from 'node:child_process';
import { ensureBrowsers } from '../../tools/browsers/ensure-browsers.ts';

/** Set by `npm test`, which has built already. */
const isBuilt = process.env.SAKSI_BUILT === '1';

/** Browsers and both builds, before any browser test. */
export default function setup(): void {
  ensureBrowsers();
  if (isBuilt) return;
  for (const mode of ['chrome', 'firefox']) {
    execFileSync('npx', ['vite', 'build', '--mode', mode, '--logLevel', 'warn'], { stdio: 'inherit' });
  }
}
