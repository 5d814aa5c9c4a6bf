import { browser } from '../browser/api.ts';
import { logError } from '../browser/log.ts';

/** How many posts of a tab carry a verdict, as the number on the toolbar button. */
export async function showCount(tab: number | undefined, count: number): Promise<void> {
  if (tab === undefined) return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#16324f' });
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(Math.min(count, 99)) });
}

/** Opens the popup, where the browser lets an extension do so; else the page tells the user how. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch (error) {
    logError('popup-not-opened', error);
    return false;
  }
}
