import { list, text } from '../core/parse.ts';
import { browser } from './api.ts';

/** The sites named in the manifest; Firefox lets the user withhold them. */
function siteOrigins(): string[] {
  return list(text(200), 100)(browser.runtime.getManifest().host_permissions ?? [], 'host_permissions');
}

export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: siteOrigins() });
}

/** Asks the user; must be called straight from a click. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: siteOrigins() });
}
