/** Elements that frame a page or a whole feed; no post reaches up to them. */
export function isFrame(element: Element): boolean {
  return element.matches('body,html,main,[role=main],[role=feed],[role=complementary]');
}
