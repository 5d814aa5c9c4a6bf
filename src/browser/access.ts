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

/** Firefox 140+: sending data needs the user's consent to the kinds declared in the manifest. */
export async function needsReportConsent(): Promise<boolean> {
  const granted: object = await browser.permissions.getAll();
  if (!('data_collection' in granted) || !Array.isArray(granted.data_collection)) return false;
  return !granted.data_collection.includes('websiteContent');
}

/** Asks for that consent; must be called straight from a click, where `needsReportConsent` said so before. */
export function requestReportConsent(): Promise<boolean> {
  const kinds: object = { data_collection: ['websiteContent'] };
  return browser.permissions.request(kinds);
}
