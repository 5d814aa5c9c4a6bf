const mostKept = 400;
const longestText = 300;

/**
 * Texts that the page took away again. Some labels are in the page for one task only (Facebook 2026): the record of
 * their removal is all that is left of them.
 */
export class RemovedTexts {
  private readonly byId = new Map<string, string>();
  private readonly byPlace = new WeakMap<Node, string>();

  /** The text of an element with this id that is gone, or that was emptied first. */
  ofId(id: string): string | null {
    return this.byId.get(id) ?? null;
  }

  /** The text that was last taken out of an element. */
  outOf(element: Element): string | null {
    return this.byPlace.get(element) ?? null;
  }

  note(removed: Node | undefined, place: Node): void {
    if (removed instanceof Text) {
      this.keep(place, removed.data);
    } else if (removed instanceof Element) {
      if (removed.childElementCount === 0) this.keep(place, removed.textContent ?? '');
      this.keepId(removed);
      if (removed.childElementCount > 0 && removed.childElementCount <= 4)
        for (const element of removed.querySelectorAll('[id]')) this.keepId(element);
    }
  }

  private keep(place: Node, text: string): void {
    if (text.length > longestText || !/\S/.test(text)) return;
    this.byPlace.set(place, text);
    if (place instanceof Element && place.id !== '') this.remember(place.id, text);
  }

  private keepId(element: Element): void {
    if (element.id === '' || element.childElementCount > 4) return;
    const text = element.textContent ?? '';
    if (text !== '' && text.length <= longestText) this.remember(element.id, text);
  }

  private remember(id: string, text: string): void {
    this.byId.delete(id);
    this.byId.set(id, text);
    const oldest = this.byId.keys().next();
    if (this.byId.size > mostKept && oldest.done !== true) this.byId.delete(oldest.value);
  }
}
