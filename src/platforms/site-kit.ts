import type { AccountRules } from '../core/account/account-rules.ts';

/** What a page needs to know of its own site; each site's script offers it to the content script that follows. */
export interface SiteKit {
  /** Sealed by the build (vite.config.ts). */
  recipe: unknown;
  accounts: AccountRules;
}

declare global {
  /** In the content scripts' own world, which no page can see. */
  var saksiIklanSite: SiteKit | undefined;
}

export function offerSite(kit: SiteKit): void {
  globalThis.saksiIklanSite = kit;
}
