import type { AccountRules } from '../core/account/account-rules.ts';
import type { PageIdReader } from './page-json.ts';

/** What a page needs to know of its own site; each site's script offers it to the content script that follows. */
export interface SiteKit {
  /** Sealed by the build (vite.config.ts). */
  recipe: unknown;
  accounts: AccountRules;
  /** Reads stable ids out of the page's own data; null where the site's pages tell none. */
  readIds: PageIdReader | null;
}

declare global {
  /** In the content scripts' own world, which no page can see. */
  var saksiIklanSite: SiteKit | undefined;
}

export function offerSite(kit: SiteKit): void {
  globalThis.saksiIklanSite = kit;
}
