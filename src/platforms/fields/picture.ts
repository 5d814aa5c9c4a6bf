import type { ReadContext } from '../read-context.ts';

/** Smaller pictures are faces and buttons, in pixels of the picture itself. */
const leastSide = 200;

/** Address of the post's largest picture, among those that have been loaded; its own size costs no layout. */
export function readPictureAddress({ post }: ReadContext): string | null {
  let largest: HTMLImageElement | null = null;
  for (const image of post.root.querySelectorAll('img')) {
    if (Math.min(image.naturalWidth, image.naturalHeight) < leastSide) continue;
    if (largest === null || area(image) > area(largest)) largest = image;
  }
  const address = largest?.currentSrc ?? '';
  return address.startsWith('https://') ? address : null;
}

function area({ naturalWidth, naturalHeight }: HTMLImageElement): number {
  return naturalWidth * naturalHeight;
}
