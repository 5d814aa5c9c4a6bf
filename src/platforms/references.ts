import type { PageMemory } from './read-context.ts';

const maxIds = 4;
const maxText = 300;

/**
 * The text an element takes its name from (`aria-labelledby`), also where the named element was in the
 * page for one task only. Null where nothing can be resolved: about 1,800 per 300 posts dangle.
 */
export function referencedText(element: Element, memory: PageMemory): string | null {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const texts: string[] = [];
  for (const id of ids.slice(0, maxIds)) {
    const text = element.ownerDocument.getElementById(id)?.textContent ?? memory.removedText(id);
    if (text !== null && text.length <= maxText) texts.push(text);
  }
  return texts.length === 0 ? null : texts.join(' ');
}
