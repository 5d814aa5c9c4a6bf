import type { RemovedTexts } from './removed-texts.ts';

/** More than this between two frames, and one look at the whole page is cheaper than one at each change. */
const mostElements = 300;

/** Attributes that say who runs a post and what its label is; a recipe can add some of its site's own. */
const alwaysWatched = ['href', 'aria-labelledby'];

/** What changed in the page since it was last asked. */
export interface Changed {
  /** New in the page, or newly marked: posts may begin in them. */
  added: ReadonlySet<Element>;
  /** Something inside these is different: the post around them has to be read again. */
  touched: ReadonlySet<Element>;
}

/** Gathers what changed in the page between two frames. Collecting only: nothing is read or judged here. */
export class Changes {
  private added = new Set<Element>();
  private touched = new Set<Element>();
  private readonly observer = new MutationObserver((records) => this.gather(records));
  private onChange: () => void = () => {};

  constructor(private readonly removed: RemovedTexts) {}

  /** From `document_start` on: some labels are in the page for one task only. */
  watch(root: Document, attributes: readonly string[]): void {
    this.observer.disconnect();
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...alwaysWatched, ...attributes],
    });
  }

  /** Who is told that there is something to take. */
  tell(onChange: () => void): void {
    this.onChange = onChange;
  }

  addAll(root: Document): void {
    this.added = new Set([root.documentElement]);
    this.onChange();
  }

  add(element: Element): void {
    if (this.added.size < mostElements) this.added.add(element);
    else this.added = new Set([element.ownerDocument.documentElement]);
  }

  take(): Changed {
    const { added, touched } = this;
    this.added = new Set();
    this.touched = new Set();
    return { added, touched };
  }

  /** Changes the page without noting it: what this extension puts into a post is no news of the post. */
  unseen(change: () => void): void {
    this.gather(this.observer.takeRecords());
    change();
    this.observer.takeRecords();
  }

  private gather(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    for (const record of records) {
      const { target } = record;
      if (record.type === 'childList') {
        // By index: an iterator for each of the page's mutations would cost more than all the rest of this.
        const { addedNodes, removedNodes } = record;
        for (let at = 0; at < removedNodes.length; at += 1) this.removed.note(removedNodes[at], target);
        for (let at = 0; at < addedNodes.length; at += 1) this.addNode(addedNodes[at]);
      } else if (record.type === 'attributes' && target instanceof Element) {
        if (!alwaysWatched.includes(record.attributeName ?? '')) this.add(target);
      }
      this.touch(target instanceof Element ? target : target.parentElement);
    }
    this.onChange();
  }

  private addNode(node: Node | undefined): void {
    if (node instanceof Element) this.add(node);
  }

  private touch(element: Element | null): void {
    // Beyond the bound the newest are left out: a page that changes that much changes them again.
    if (element !== null && this.touched.size < mostElements) this.touched.add(element);
  }
}
