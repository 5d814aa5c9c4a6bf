import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { rootsKey } from './shadow-roots.ts';

/** Puts every shadow root of the page, closed ones too, where `elementsInRoots` takes them from. */
export async function exposeChromiumRoots(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const node of shadowRoots(root)) await expose(session, node.backendNodeId);
  } finally {
    await session.detach();
  }
}

function shadowRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType !== 'user-agent');
  return [...own, ...[...own, ...(node.children ?? [])].flatMap(shadowRoots)];
}

async function expose(session: CDPSession, backendNodeId: number): Promise<void> {
  const resolved = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => null);
  const objectId = resolved?.object.objectId;
  if (objectId === undefined) return; // The post has gone from the page meanwhile.
  await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function () { (window[Symbol.for('${rootsKey}')] ??= []).push(this); }`,
  });
}
