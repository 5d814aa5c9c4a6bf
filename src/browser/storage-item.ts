import type { Parser } from '../core/parse.ts';
import { browser } from './api.ts';

/** One named value in the extension's local storage; what is stored is parsed like anything from outside. */
export class StorageItem<T> {
  constructor(
    readonly key: string,
    private readonly parse: Parser<T>,
    private readonly defaultValue: T,
  ) {}

  /** The stored value, or the default where none is stored or an older version left something unreadable. */
  async get(): Promise<T> {
    const stored = (await browser.storage.local.get(this.key))[this.key];
    if (stored === undefined) return this.defaultValue;
    try {
      return this.parse(stored, this.key);
    } catch {
      return this.defaultValue; // Unreadable settings must not stop the extension; the user sets them again.
    }
  }

  async set(value: T): Promise<void> {
    await browser.storage.local.set({ [this.key]: value });
  }
}
