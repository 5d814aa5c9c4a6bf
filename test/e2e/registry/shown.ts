import { expect, it } from 'vitest';
import type { RegistrySession } from './registry-session.ts';

/** What people see and choose of it. */
export function testShown(given: () => RegistrySession): void {
  it('offers the regions of its list on the options page, and keeps the one chosen', async () => {
    const { browser } = given().browser;
    const options = await browser.openExtensionPage('options/options.html');
    await options.waitForSelector('#own-region option[value="99"]');
    await options.select('#own-region', '99');
    await options.close();
    const again = await browser.openExtensionPage('options/options.html');
    await again.waitForFunction(() => document.querySelector('select')?.value === '99');
    await again.close();
  });

  it('shows its state in the popup, with a button to check again', async () => {
    const session = given();
    const { browser } = session.browser;
    const feed = await browser.newPage('https://www.facebook.com/');
    const popup = await browser.openPopup(feed);
    await popup.waitFor('.registry[data-state="fresh"] .check-list');
    expect(await popup.text()).toContain(`versi ${session.version}`);
    const next = await session.chain.next();
    session.serve(next);
    await popup.click('.check-list');
    await popup.waitFor(`.registry[data-version="${next}"]`);
    session.version = next;
    await popup.close();
    await feed.close();
  });
}
