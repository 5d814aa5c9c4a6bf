import type {} from './chrome-only.ts';

/** The shadow root of an element, also a closed one; null where there is none or the browser cannot tell. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Firefox 63+ gives extensions the same as a property of every element.
  if ('openOrClosedShadowRoot' in element) {
    return element.openOrClosedShadowRoot instanceof ShadowRoot ? element.openOrClosedShadowRoot : null;
  }
  if (!(element instanceof HTMLElement) || globalThis.chrome === undefined) return element.shadowRoot;
  return globalThis.chrome.dom?.openOrClosedShadowRoot(element) ?? null;
}
