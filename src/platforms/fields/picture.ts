import type { Post } from '../post.ts';

/** Smaller pictures are faces and buttons, in pixels of the picture itself. */
const leastSide = 200;

/** Address of the post's largest picture, among those that have been loaded; its own size costs no layout. */
export function readPictureAddress(post: Post): string | null {
  const sideOf = ({ naturalWidth, naturalHeight }: HTMLImageElement) => Math.min(naturalWidth, naturalHeight);
  let largest = leastSide;
  let address: string | null = null;
  for (const image of post.root.querySelectorAll('img')) {
    if (sideOf(image) < largest || !image.currentSrc.startsWith('https://')) continue;
    largest = sideOf(image);
    address = image.currentSrc;
  }
  return address;
}
