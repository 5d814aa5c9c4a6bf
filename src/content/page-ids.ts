import type { AccountRules } from '../core/account/account-rules.ts';
import type { PageIdRule } from '../core/recipe.ts';
import { accountsInJson } from '../platforms/page-json.ts';

/** Longest script that is read, in characters, and most of all scripts of a page together. */
const longestScript = 1_000_000;
const mostCharacters = 8_000_000;
/** Milliseconds between two searches for scripts that have come since. */
const searchEvery = 5000;

/**
 * Stable ids of accounts that the page itself tells in the JSON of its own script elements; read passively, and only
 * once an ad was seen whose account is known by its handle alone. One script at a time, while the page is idle.
 */
export class PageIds {
  private readonly ids = new Map<string, string | null>();
  private readonly scanned = new WeakSet<Element>();
  private left = mostCharacters;
  private isScanning = false;
  /** Looking for scripts walks the whole page: once all are read, not again before this time. */
  private nextSearch = 0;

  constructor(
    private readonly accounts: AccountRules,
    private readonly rules: readonly PageIdRule[],
    /** Called with the handles whose ids have become known. */
    private readonly onLearnt: (handles: ReadonlySet<string>) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** The id of a handle, or null while none is known. Asking starts a search. */
  idOf(handle: string): string | null {
    const known = this.ids.get(handle);
    if (known === undefined && this.rules.length > 0) this.search();
    return known ?? null;
  }

  private search(): void {
    if (this.isScanning || this.signal.aborted || performance.now() < this.nextSearch) return;
    const script = this.nextScript();
    if (script === undefined) {
      this.nextSearch = performance.now() + searchEvery;
      return;
    }
    this.isScanning = true;
    whenIdle(() => {
      this.isScanning = false;
      if (this.signal.aborted) return;
      this.scan(script);
      this.search();
    });
  }

  private nextScript(): HTMLScriptElement | undefined {
    for (const script of document.scripts) {
      if (this.scanned.has(script) || script.src !== '') continue;
      this.scanned.add(script);
      const { length } = script.text;
      if (length < 40 || length > longestScript || length > this.left) continue;
      this.left -= length;
      return script;
    }
    return undefined;
  }

  private scan(script: HTMLScriptElement): void {
    const learnt = new Set<string>();
    for (const { handle, id } of accountsInJson(script.text, this.accounts, this.rules)) {
      if (handle !== null && id !== null && this.note(handle, id)) learnt.add(handle);
    }
    if (learnt.size > 0) this.onLearnt(learnt);
  }

  /** Two ids for one handle: the page is wrong about one of them, so neither counts. */
  private note(handle: string, id: string): boolean {
    const known = this.ids.get(handle);
    if (known === id || known === null) return false;
    this.ids.set(handle, known === undefined ? id : null);
    return true;
  }
}

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 50);
}
