import { existsSync } from 'node:fs';

const chromiumPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
const firefoxPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

/** A browser that the tests need is not on this machine. The message says what to do. */
export class BrowserMissingError extends Error {
  constructor(
    message: string,
    readonly code: 'not-found' | 'wrong-path' | 'install-failed',
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'BrowserMissingError';
  }
}

/** Path of Chromium: CHROMIUM_PATH, else the usual places. Google Chrome does not count: it refuses test extensions. */
export function findChromium(): string {
  return find(
    'CHROMIUM_PATH',
    chromiumPlaces,
    'chromium',
    'Google Chrome cannot be used: it refuses test extensions.',
  );
}

/** Path of Firefox: FIREFOX_PATH, else the usual places, the long-term release first. */
export function findFirefox(): string {
  return find('FIREFOX_PATH', firefoxPlaces, 'firefox-esr', 'The tests were written on Firefox ESR 153.');
}

function find(variable: string, places: readonly string[], name: string, note: string): string {
  const given = process.env[variable];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new BrowserMissingError(
      `${variable} names ${given}, which does not exist. Mend or unset it.`,
      'wrong-path',
    );
  }
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new BrowserMissingError(
    `${name} was not found at ${places.join(', ')}. Install it and set ${variable}=/path/to/it. ${note}`,
    'not-found',
  );
}
