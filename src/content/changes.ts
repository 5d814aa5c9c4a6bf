import type { RemovedTexts } from './removed-texts.ts';

/** More than this between two frames, and one look at the whole page is cheaper than one at each change. */
const mostElements = 300;

/** Gathers what changed in the page between two frames. Collecting only: nothing is read or judged here. */
export class Changes {
  private elements = new Set<Element>();
  private observer: MutationObserver | null = null;

  constructor(
    private readonly removed: RemovedTexts,
    private readonly onChange: () => void,
  ) {}

  start(root: Document, signal: AbortSignal): void {
    this.observer = new MutationObserver((records) => this.gather(records));
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['href', 'aria-labelledby', 'aria-posinset', 'data-testid'],
    });
    signal.addEventListener('abort', () => this.observer?.disconnect());
  }

  add(element: Element): void {
    if (this.elements.size < mostElements) this.elements.add(element);
    else this.elements = new Set([element.ownerDocument.documentElement]);
  }

  take(): Set<Element> {
    const taken = this.elements;
    this.elements = new Set();
    return taken;
  }

  private gather(records: readonly MutationRecord[]): void {
    for (const record of records) {
      for (const node of record.removedNodes) this.removed.note(node);
      if (record.type === 'childList' && record.addedNodes.length === 0) {
        if (record.target instanceof Element) this.add(record.target);
        continue;
      }
      for (const node of record.addedNodes) this.addNode(node, record.target);
      if (record.type !== 'childList') this.addNode(record.target, record.target.parentNode);
    }
    if (this.elements.size > 0) this.onChange();
  }

  private addNode(node: Node, parent: Node | null): void {
    if (node instanceof Element) this.add(node);
    else if (parent instanceof Element) this.add(parent);
  }
}
