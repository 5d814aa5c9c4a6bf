import type { Page } from 'puppeteer-core';
import { fields } from '../../../src/core/parse.ts';
import { contextOf, type FirefoxScope } from './firefox-scope.ts';
import { rootsKey } from './shadow-roots.ts';

/** Elements whose shadow roots are Firefox's own. */
const drawnByBrowser = new Set(['use', 'video', 'audio', 'input', 'textarea', 'select', 'details']);

/** Puts every shadow root of the page, closed ones too, where `elementsInRoots` takes them from. */
export async function exposeFirefoxRoots(scope: FirefoxScope, page: Page): Promise<void> {
  const context = await contextOf(scope, page);
  const found = await scope.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: 'html' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const roots = shadowRoots(found.nodes);
  if (roots.length === 0) return;
  await scope.send('script.callFunction', {
    functionDeclaration: `(...roots) => { window[Symbol.for('${rootsKey}')] = roots; }`,
    arguments: roots.map((sharedId) => ({ sharedId })),
    awaitPromise: false,
    target: { context },
  });
}

/** Shared ids of all shadow roots in a tree as BiDi serialises it. */
function shadowRoots(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(shadowRoots);
  if (typeof node !== 'object' || node === null || !('value' in node)) return [];
  const { children, shadowRoot, localName } = fields(node.value, 'node.value');
  if (typeof localName === 'string' && drawnByBrowser.has(localName)) return [];
  return [...sharedId(shadowRoot), ...shadowRoots(shadowRoot), ...shadowRoots(children)];
}

function sharedId(root: unknown): string[] {
  if (typeof root !== 'object' || root === null || !('sharedId' in root)) return [];
  return typeof root.sharedId === 'string' ? [root.sharedId] : [];
}
