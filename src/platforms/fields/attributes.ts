import type { Post } from '../post.ts';

/** The values of the named attributes: of the element that was found as the post, else of the first one inside it. */
export function readAttributes({ root, anchor }: Post, names: readonly string[]): string[] {
  const values: string[] = [];
  for (const name of names) {
    const holder = anchor.hasAttribute(name) ? anchor : root.querySelector(`[${name}]`);
    const value = holder?.getAttribute(name)?.trim() ?? '';
    if (value !== '') values.push(value);
  }
  return values;
}
