import { fields, flag, integer, list, text } from '../core/parse.ts';
import { browser } from './api.ts';
import { StorageItem } from './storage-item.ts';

/** Whether this build can read pictures at all (vite.config.ts); the builds without leave all of it out. */
export const canReadPictures: boolean = import.meta.env.VITE_PICTURES === true;

/** Whether the user has asked for pictures to be read. Marked, so that builds without leave it out. */
export const readsPictures = /* @__PURE__ */ new StorageItem<boolean>('reads-pictures', flag, false);

/** Size of the part of the package that reads pictures, in bytes. */
export async function picturePartBytes(): Promise<number> {
  const part: unknown = await (await fetch(browser.runtime.getURL('pictures/part.json'))).json();
  return integer(1, 1e9)(fields(part, 'part').bytes, 'part.bytes');
}

/** Asks for the picture servers of the sites, and remembers the answer; must be called straight from a click. */
export async function turnPicturesOn(): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: pictureOrigins() });
  if (granted) await readsPictures.set(true);
  return granted;
}

/** Gives the permission back too. */
export async function turnPicturesOff(): Promise<void> {
  await readsPictures.set(false);
  await browser.permissions.remove({ origins: pictureOrigins() });
}

/** Whether pictures are to be read, and this one's server may be asked. */
export async function mayReadPicture(address: string): Promise<boolean> {
  if (!(await readsPictures.get())) return false;
  return browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
}

function pictureOrigins(): string[] {
  const { optional_host_permissions: origins }: { optional_host_permissions?: unknown } =
    browser.runtime.getManifest();
  return list(text(200), 50)(origins ?? [], 'optional_host_permissions');
}
