import type { ElementHandle, Page } from 'puppeteer-core';

/** Where a driver puts the roots it found, in the page's own world; a page under test never looks there. */
export const rootsKey = 'saksi-test-shadow-roots';

/** Elements matching `selector` in the roots under `rootsKey` whose host stands within `area`. */
export async function elementsInRoots(
  page: Page,
  selector: string,
  area: string,
): Promise<ElementHandle<Element>[]> {
  const found = await page.evaluateHandle(takeElements, rootsKey, selector, area);
  const count = await found.evaluate((elements) => elements.length);
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      found.evaluateHandle((elements, at) => {
        const element = elements[at];
        if (element === undefined) throw new Error('The list of found elements changed.');
        return element;
      }, index),
    ),
  );
}

function takeElements(key: string, selector: string, area: string): Element[] {
  const roots: unknown = Reflect.get(window, Symbol.for(key));
  Reflect.deleteProperty(window, Symbol.for(key));
  if (!Array.isArray(roots)) return [];
  return roots
    .filter((root) => root instanceof ShadowRoot && root.host.closest(area) !== null)
    .flatMap((root: ShadowRoot) => [...root.querySelectorAll(selector)]);
}
