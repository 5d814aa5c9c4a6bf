import { ToolError } from '../tool-error.ts';
import { elementsOf } from './page-parts.ts';

const references = ['aria-labelledby', 'aria-describedby', 'href', 'xlink:href'];
/** What the rest of the page says about every part of it. */
const shared = 'style,script,head,title,base,meta';

/** The elements that a selector names, or a ToolError where it names none. */
function selectedBy(document: Document, selector: string): Element[] {
  let found: Element[];
  try {
    found = [...document.querySelectorAll(selector)];
  } catch {
    throw new ToolError(
      `--select "${selector}" is no selector: write it as CSS does, such as "[aria-posinset='3']".`,
    );
  }
  if (found.length === 0) throw new ToolError(`--select "${selector}" names nothing in the page.`);
  return found;
}

/** Leaves of a page what a selector names, what that refers to, and the elements around it, without their other contents. */
export function selectPart(document: Document, selector: string): void {
  const parts = new Set<Element>(selectedBy(document, selector));
  // A set grows while it is gone through: what is referred to may refer to more.
  for (const part of parts)
    for (const element of [part, ...part.querySelectorAll('*')])
      for (const named of namedBy(element)) parts.add(named);
  const around = new Set<Node>();
  for (const part of parts)
    for (let at: Node | null = part.parentNode; at !== null; at = at.parentNode) around.add(at);
  const isKept = (node: Node) => around.has(node) || [...parts].some((part) => part.contains(node));
  for (const element of elementsOf(document)) {
    if (!element.isConnected || isKept(element) || element.closest(shared) !== null) continue;
    element.remove();
  }
  for (const frame of around)
    for (const child of [...frame.childNodes]) if (child.nodeType === 3) child.parentNode?.removeChild(child);
}

function namedBy(element: Element): Element[] {
  const { ownerDocument } = element;
  return references.flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    const ids = name.endsWith('href') ? (value.startsWith('#') ? [value.slice(1)] : []) : value.split(/\s+/);
    return ids.map((id) => ownerDocument.getElementById(id)).filter((named) => named !== null);
  });
}
