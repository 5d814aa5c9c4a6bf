import { browser } from '../browser/api.ts';
import { askTab } from '../browser/message.ts';
import { summaryMessage } from '../browser/protocol.ts';
import { parseTabSummary, type TabSummary } from '../core/seen-post.ts';

/** The tab that the popup stands over, with what its content script has seen; null where there is none. */
export async function readCurrentTab(): Promise<{ tab: number; summary: TabSummary } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  try {
    return { tab: tab.id, summary: await askTab(tab.id, summaryMessage, null, parseTabSummary) };
  } catch {
    return null; // No content script of ours: another site, or a page from before the installation.
  }
}
