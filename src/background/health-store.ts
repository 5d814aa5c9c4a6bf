import { StorageItem } from '../browser/storage-item.ts';
import { addHealth, type HealthNews, parseHealthBySite, type SiteHealth } from '../core/health.ts';

/** Counts per site, of this browser, in this browser. */
const stored = new StorageItem<Record<string, SiteHealth>>('health', parseHealthBySite, {});

let writing: Promise<void> = Promise.resolve();

/** Adds a tab's news, one after the other: two tabs at once must not overwrite each other's counts. */
export function noteHealth(news: HealthNews, now: string): Promise<void> {
  writing = writing.then(async () => {
    const before = await stored.get();
    await stored.set({ ...before, [news.site]: addHealth(before[news.site], news, now) });
  });
  return writing;
}

export async function healthOf(site: string): Promise<SiteHealth | null> {
  return (await stored.get())[site] ?? null;
}
