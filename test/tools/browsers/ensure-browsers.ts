import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BrowserMissingError, findChromium, findFirefox } from './find-browsers.ts';

/** Debian's packages that the browser tests and their screenshots need. */
const packages =
  'chromium chromium-l10n firefox-esr openssl ca-certificates fonts-noto-core fonts-noto-color-emoji'.split(
    ' ',
  );

const typeThis = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/** Makes sure that both browsers, openssl and the fonts are there; installs them on Debian as root. */
export function ensureBrowsers(say: (line: string) => void = console.log): void {
  const missing = missingParts();
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (missing.length === 0 && (hasExtras() || !canInstall)) return;
  if (!canInstall) {
    throw new BrowserMissingError(`Missing: ${missing.join(', ')}. Type as root: ${typeThis}`, 'not-found');
  }
  say(
    `Installing for the browser tests (${missing.join(', ') || 'fonts, languages'} missing), about a minute …`,
  );
  install();
  const still = missingParts();
  if (still.length > 0) {
    throw new BrowserMissingError(`Still missing: ${still.join(', ')}. Type: ${typeThis}`, 'install-failed');
  }
  say('Browsers are installed.');
}

function missingParts(): string[] {
  return [
    ...(isThere(findChromium) ? [] : ['Chromium']),
    ...(isThere(findFirefox) ? [] : ['Firefox']),
    ...(spawnSync('openssl', ['version']).status === 0 ? [] : ['openssl']),
  ];
}

/** Debian's fonts beyond Latin letters, and Chromium in Indonesian: only some pictures and tests need them. */
function hasExtras(): boolean {
  return existsSync('/usr/share/fonts/truetype/noto') && existsSync('/usr/lib/chromium/locales/id.pak');
}

function isThere(find: () => string): boolean {
  try {
    return find() !== '';
  } catch (error) {
    if (error instanceof BrowserMissingError && error.code === 'not-found') return false;
    throw error;
  }
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-q'], { env, stdio: 'pipe' });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
      env,
      stdio: 'pipe',
    });
  } catch (cause) {
    throw new BrowserMissingError(
      `apt-get could not install the browsers. Type it yourself: ${typeThis}`,
      'install-failed',
      {
        cause,
      },
    );
  }
}
