import { vi } from 'vitest';

/**
 * Stands in for the browser, of which the worker's stores need only local storage and files of the package. Must be
 * called before anything imports `browser/api.ts`: the polyfill looks for a browser when it is loaded.
 */
export function fakeBrowser(packaged: Record<string, unknown>): { stored: Map<string, unknown> } {
  const stored = new Map<string, unknown>();
  const local = {
    get: async (key: string) => {
      await Promise.resolve();
      return stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {};
    },
    set: async (entries: Record<string, unknown>) => {
      await Promise.resolve();
      for (const [key, value] of Object.entries(entries)) stored.set(key, structuredClone(value));
    },
    onChanged: { addListener: () => {} },
  };
  const runtime = {
    id: 'fake',
    getManifest: () => ({ version: '1.0' }),
    getURL: (path: string) => `fake:///${path}`,
  };
  vi.stubGlobal('chrome', { runtime, storage: { local } });
  vi.stubGlobal('browser', { runtime, storage: { local } });
  vi.stubGlobal('fetch', async (address: string) => Response.json(packaged[address.replace('fake:///', '')]));
  return { stored };
}
