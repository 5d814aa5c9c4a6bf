const mostKept = 400;
const longestText = 300;

/**
 * Texts of labelled elements that the page took away again. Some labels are in the page for one task only
 * (Facebook 2026): the record of their removal is all that is left of them.
 */
export class RemovedTexts {
  private readonly texts = new Map<string, string>();

  get(id: string): string | null {
    return this.texts.get(id) ?? null;
  }

  note(removed: Node | undefined): void {
    if (!(removed instanceof Element)) return;
    this.keep(removed);
    if (removed.childElementCount > 0 && removed.childElementCount <= 4) {
      for (const element of removed.querySelectorAll('[id]')) this.keep(element);
    }
  }

  private keep(element: Element): void {
    if (element.id === '' || element.childElementCount > 4) return;
    const text = element.textContent ?? '';
    if (text === '' || text.length > longestText) return;
    this.texts.delete(element.id);
    this.texts.set(element.id, text);
    const oldest = this.texts.keys().next();
    if (this.texts.size > mostKept && oldest.done !== true) this.texts.delete(oldest.value);
  }
}
