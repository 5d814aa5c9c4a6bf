import { browser } from '../../browser/api.ts';
import { fields, instant, integer, list, ParseError, type Parser, text } from '../../core/parse.ts';
import { RegistryError } from '../../core/registry/registry-error.ts';
import type { Source } from './transport.ts';

/** What a package says about its registry. */
export interface SeedSettings {
  /** When the list in the package was put together; it is verified as of that instant. */
  issued: string;
  /** Where newer ones are looked for; none: never. */
  mirrors: string[];
}

const parseSettings: Parser<SeedSettings> = (value, path) => {
  const from = fields(value, path);
  integer(1, 1)(from.schema, `${path}.schema`);
  return {
    issued: instant(from.issued, `${path}.issued`),
    mirrors: list(parseMirror, 20)(from.mirrors, `${path}.mirrors`),
  };
};

function parseMirror(value: unknown, path: string): string {
  const mirror = text(500)(value, path);
  if (!URL.canParse(mirror)) throw new ParseError(path, 'an address');
  return mirror;
}

export async function readSettings(): Promise<SeedSettings> {
  const bytes = await readPackaged('settings.json', 100_000);
  return parseSettings(JSON.parse(new TextDecoder().decode(bytes)), 'settings.json');
}

/** The root that is trusted because it came with the extension. */
export function readAnchor(): Promise<Uint8Array> {
  return readPackaged('root.json', 200_000);
}

/** The list in the package is read like a mirror's. */
export const readPackaged: Source = async (path, maxLength) => {
  const bytes = await fetchPackaged(path);
  if (bytes === null) throw new RegistryError('status-404', `registry/${path} is not in the package`);
  if (bytes.length > maxLength) throw new RegistryError('too-long', `registry/${path} is too long`);
  return bytes;
};

/** Null where the file is not there: Chromium then fails the request, Firefox the reading of its body. */
async function fetchPackaged(path: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`registry/${path}`));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
