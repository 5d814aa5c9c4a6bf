import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fields, text } from '../../../src/core/parse.ts';

/** Path of the popup's page within the built extension. */
export function readPopupPath(extension: string): string {
  return text(200)(fields(readManifest(extension).action, 'action').default_popup, 'action.default_popup');
}

/** The name under which Firefox knows the extension. */
export function readGeckoId(extension: string): string {
  const settings = fields(readManifest(extension).browser_specific_settings, 'browser_specific_settings');
  return text(80)(fields(settings.gecko, 'gecko').id, 'gecko.id');
}

function readManifest(extension: string): Record<string, unknown> {
  return fields(JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')), 'manifest.json');
}
