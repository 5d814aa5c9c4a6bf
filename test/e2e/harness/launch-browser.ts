import { launchChromium } from './chromium.ts';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { launchFirefox } from './firefox.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const builds = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** Starts a browser with our own build of the extension in it, or with the one in `extension`. */
export function launchBrowser(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & { extension?: string },
): Promise<ExtensionBrowser> {
  return launchers[name]({ extension: builds[name], ...options });
}
