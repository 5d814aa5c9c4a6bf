import type { NameRule } from '../core/recipe.ts';

/** The name in an attribute such as `aria-label="Foto profil NAME"`, where a front end shows no link to the account. */
export function readNameAttribute(root: Element, rules: readonly NameRule[]): string | null {
  for (const { selector, attribute, beginnings, endings } of rules) {
    for (const element of root.querySelectorAll(selector)) {
      const written = element.getAttribute(attribute) ?? '';
      const beginning = beginnings.find((start) => written.startsWith(start));
      const ending = endings.find((end) => written.endsWith(end));
      if (beginning === undefined || ending === undefined) continue;
      const name = written.slice(beginning.length, written.length - ending.length).trim();
      if (name !== '') return name;
    }
  }
  return null;
}
