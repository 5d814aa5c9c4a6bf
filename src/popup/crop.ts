import type { PostFrame } from '../core/seen-post.ts';

/** A rectangle in pixels of the picture. */
export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The visible part of a post within a picture of the window. The picture may have more pixels than the
 * window has CSS pixels. Null where nothing of the post is visible.
 */
export function cropOf(frame: PostFrame, imageWidth: number, imageHeight: number): Crop | null {
  const scale = imageWidth / frame.windowWidth;
  const left = clamp(frame.left, frame.windowWidth);
  const top = clamp(frame.top, frame.windowHeight);
  const right = clamp(frame.left + frame.width, frame.windowWidth);
  const bottom = clamp(frame.top + frame.height, frame.windowHeight);
  const crop = {
    left: Math.round(left * scale),
    top: Math.round(top * scale),
    width: Math.min(Math.round((right - left) * scale), imageWidth - Math.round(left * scale)),
    height: Math.min(Math.round((bottom - top) * scale), imageHeight - Math.round(top * scale)),
  };
  return crop.width > 0 && crop.height > 0 ? crop : null;
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}
