import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askBackground } from '../e2e/harness/ask-background.ts';
import { launchBrowser } from '../e2e/harness/launch-browser.ts';
import { serveSites } from '../e2e/harness/site-server.ts';
import { replicaSites } from '../feeds/replica-sites.ts';
import { replicas } from '../feeds/replicas.ts';
import { startHub } from '../hub/hub-process.ts';
import { ensureBrowsers } from './browsers/ensure-browsers.ts';
import { builtExtension } from './built-extension.ts';
import { runTool } from './tool-error.ts';
import { type TourParts, takeTour } from './tour/take-tour.ts';

const help = `Builds the extension, starts a hub and replicas of every site on this machine, and opens Chromium with it all.

  npm start               with a display: stays open until you close it; without one: the same as a headless tour
  npm start -- --headless the headless tour: a table of what was found, pictures in .local/tour/`;

/** Where people land; the replicas answer under the sites' real names, on this machine only. */
const addresses = replicas.filter(({ extent }) => extent === 'feed').map(({ address }) => address);

await runTool(async () => {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  ensureBrowsers();
  const window = !values.headless && (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '') !== '';
  console.log('Building the extension with a sample registry of today …');
  const extension = builtExtension('chrome');
  mkdirSync('.local/hub', { recursive: true });
  const hub = await startHub('.local/hub');
  console.log(`Hub: ${hub.address} (data in .local/hub)`);
  const sites = await serveSites(replicaSites);
  const browser = await launchBrowser('chromium', { sites, extension, window, language: 'id' });
  try {
    const options = await browser.openExtensionPage('options/options.html');
    await askBackground(options, 'pin-hub', hub.address);
    await options.close();
    if (window) await stayOpen(browser);
    else await takeTour({ browser, addresses, folder: '.local/tour' });
  } finally {
    await browser.close();
    await sites.close();
    await hub.kill('SIGTERM');
  }
});

async function stayOpen(browser: TourParts['browser']): Promise<void> {
  for (const address of addresses) await browser.newPage(address);
  console.log('Chromium is open with a replica of every site. Close it, or press Ctrl+C here, to end.');
  await new Promise<void>((resolve) => {
    browser.driver.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
