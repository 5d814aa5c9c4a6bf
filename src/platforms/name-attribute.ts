import type { NameRule } from '../core/recipe.ts';

/** The name in an attribute such as `aria-label="Foto profil NAME"`, where a front end shows no link to the account. */
export function readNameAttribute(root: Element, rules: readonly NameRule[]): string | null {
  for (const { selector, attribute, beginnings, endings } of rules) {
    for (const element of root.querySelectorAll(selector)) {
      const name = between(element.getAttribute(attribute) ?? '', beginnings, endings);
      if (name !== null) return name;
    }
  }
  return null;
}

/** What stands between one of the beginnings and one of the endings; a list without any asks for none. */
function between(written: string, beginnings: readonly string[], endings: readonly string[]): string | null {
  const beginning = beginnings.length === 0 ? '' : beginnings.find((start) => written.startsWith(start));
  const ending = endings.length === 0 ? '' : endings.find((end) => written.endsWith(end));
  if (beginning === undefined || ending === undefined) return null;
  const name = written.slice(beginning.length, written.length - ending.length).trim();
  return name === '' ? null : name;
}
