import { type Zippable, zipSync } from 'fflate';
import { readFolder } from '../../../src/publisher/read-folder.ts';

/** No file of a package has a time of its own: this is the earliest that a ZIP can tell. */
const noTime = new Date(1980, 0, 1);
/** Unix, so that no machine's own file attributes get in. */
const unix = 3;

/** A folder as ZIP: the same files make the same bytes, on any machine and at any time. */
export function zipFolder(folder: string): Uint8Array {
  const entries = [...readFolder(folder)]
    .map(([path, bytes]) => [path.replaceAll('\\', '/'), bytes] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(entries);
  return zipSync(zippable, { level: 9, mtime: noTime, os: unix, attrs: 0o644 << 16 });
}
