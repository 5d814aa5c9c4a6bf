import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An extension of our own shape that does nothing, so that two measurements differ in ours alone; or one with a
 * given content script, as a yardstick. The folder is the caller's to remove.
 */
export function makeExtension(contentScript: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-bench-'));
  const manifest = {
    manifest_version: 3,
    name: 'Yardstick',
    version: '1',
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html', default_title: 'Yardstick' },
    content_scripts: contentScript === null ? [] : [script],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'popup.html'), '');
  if (contentScript !== null) writeFileSync(join(folder, 'content.js'), contentScript);
  return folder;
}

const script = { matches: ['https://www.facebook.com/*'], js: ['content.js'], run_at: 'document_start' };
