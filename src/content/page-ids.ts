import type { AccountRules } from '../core/account/account-rules.ts';
import type { PageIdRule } from '../core/recipe.ts';
import type { PageIdReader } from '../platforms/page-json.ts';

/** Longest script that is read, in characters, and most of all scripts of a page together. */
const longestScript = 1_000_000;
const mostCharacters = 8_000_000;
/** Milliseconds between two searches for scripts that have come since: twice as many after each that found none. */
const shortestPause = 5000;
const longestPause = 300_000;
/** Milliseconds that must be left of an idle moment for one more script, and how long to wait for such a moment. */
const spareTime = 8;
const longestWait = 500;

/**
 * Stable ids of accounts that the page itself tells in the JSON of its own script elements; read passively, and only
 * once an ad was seen whose account is known by its handle alone, while the page is idle.
 */
export class PageIds {
  private readonly ids = new Map<string, string | null>();
  private readonly scanned = new WeakSet<Element>();
  private left = mostCharacters;
  private isScanning = false;
  /** Looking for scripts walks the whole page: once all are read, not again before this time. */
  private nextSearch = 0;
  private pause = shortestPause;

  constructor(
    /** Null where the site's pages tell no ids. */
    private readonly readIds: PageIdReader | null,
    private readonly accounts: AccountRules,
    private readonly rules: readonly PageIdRule[],
    /** Called with the handles whose ids have become known. */
    private readonly onLearnt: (handles: ReadonlySet<string>) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** The id of a handle, or null while none is known. Asking starts a search. */
  idOf(handle: string): string | null {
    const known = this.ids.get(handle);
    if (known === undefined && this.readIds !== null && this.rules.length > 0) this.search();
    return known ?? null;
  }

  private search(): void {
    if (this.isScanning || this.signal.aborted || performance.now() < this.nextSearch) return;
    const script = this.nextScript();
    if (script === undefined) {
      this.searchLater();
      return;
    }
    this.isScanning = true;
    this.pause = shortestPause;
    whenIdle((timeLeft) => {
      this.isScanning = false;
      if (this.signal.aborted) return;
      let next: HTMLScriptElement | undefined = script;
      // A page has dozens of scripts and few idle moments: each moment is used up.
      while (next !== undefined) {
        this.scan(next);
        next = timeLeft() > spareTime ? this.nextScript() : undefined;
      }
      this.search();
    });
  }

  /** Of a page that is still arriving, the scripts mostly stand at its end, after the first ads. */
  private searchLater(): void {
    const isWhole = document.readyState !== 'loading';
    this.nextSearch = isWhole ? performance.now() + this.pause : Number.POSITIVE_INFINITY;
    this.pause = Math.min(longestPause, this.pause * 2);
    if (isWhole) return;
    const again = () => {
      this.nextSearch = 0;
      this.search();
    };
    document.addEventListener('DOMContentLoaded', again, { once: true, signal: this.signal });
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
    for (const { handle, id } of this.readIds?.(script.text, this.accounts, this.rules) ?? []) {
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

function whenIdle(task: (timeLeft: () => number) => void): void {
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback((deadline) => task(() => deadline.timeRemaining()), { timeout: longestWait });
  else setTimeout(() => task(() => 0), 50);
}
