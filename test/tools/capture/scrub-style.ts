import * as css from 'css-tree';
import { scrubIdentifier } from './scrub-identifier.ts';
import { scrubText } from './scrub-text.ts';
import type { Scrubbing } from './scrubbing.ts';

/** Properties whose values may be names that somebody gave. */
const named =
  /^(?:--|font-family$|font$|animation|grid-area$|grid-template|container|view-transition|counter|quotes$)/i;
const dropped = ['import', 'font-face', 'namespace'];

/** A style sheet, or the declarations of one element: pictures, fonts and remarks go, drawn labels stay. */
export function scrubStyle(
  text: string,
  context: 'stylesheet' | 'declarationList',
  scrub: Scrubbing,
): string {
  const tree = css.parse(text, { context, parseCustomProperty: true });
  // A label can be drawn letter by letter.
  const spells = scrub.kept.spells(drawnTexts(tree));
  const done = new Set<css.CssNode>();
  css.walk(tree, function (node, item, list) {
    if (node.type === 'Comment' || (node.type === 'Atrule' && dropped.includes(node.name.toLowerCase()))) {
      list.remove(item);
      return;
    }
    if (done.has(node)) return;
    if (node.type === 'AttributeSelector' && node.value !== null) done.add(node.value);
    const isNamed =
      this.declaration === null ? this.atrulePrelude !== null : named.test(this.declaration.property);
    scrubNode(node, { spells, isNamed }, scrub);
  });
  const made = css.generate(tree);
  if (made !== text) scrub.count('styles');
  return made;
}

function drawnTexts(tree: css.CssNode): string[] {
  const drawn: string[] = [];
  css.walk(tree, function (node) {
    if (node.type === 'String' && this.declaration?.property === 'content' && node.value !== '')
      drawn.push(node.value);
  });
  return drawn;
}

function scrubNode(
  node: css.CssNode,
  { spells, isNamed }: { spells: boolean; isNamed: boolean },
  scrub: Scrubbing,
): void {
  switch (node.type) {
    case 'Url':
      node.value = node.value.startsWith('#') ? scrubIdentifier(node.value, scrub) : 'data:,';
      break;
    case 'ClassSelector':
    case 'IdSelector':
      node.name = scrubIdentifier(node.name, scrub);
      break;
    case 'AttributeSelector':
      if (node.value?.type === 'String') node.value.value = scrubIdentifier(node.value.value, scrub);
      break;
    case 'String':
      if (!spells) node.value = scrubText(node.value, scrub);
      break;
    case 'Identifier':
      if (isNamed) node.name = scrubIdentifier(node.name, scrub);
      break;
    case 'Declaration':
      if (node.property.startsWith('--')) node.property = scrubIdentifier(node.property, scrub);
      break;
    case 'Raw':
      node.value = scrubIdentifier(node.value, scrub);
      break;
  }
}
