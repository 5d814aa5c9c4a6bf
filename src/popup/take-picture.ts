import { browser } from '../browser/api.ts';
import { hexDigest } from '../browser/hex-digest.ts';
import { askTab } from '../browser/message.ts';
import { frameMessage, nothing, unframeMessage } from '../browser/protocol.ts';
import { nullable } from '../core/parse.ts';
import { type PictureFacts, pictureTypes, reportLimits } from '../core/report.ts';
import { type PostFrame, parsePostFrame } from '../core/seen-post.ts';
import { cropOf } from './crop.ts';

/** A picture of one post, ready to be sent. */
export interface Picture {
  facts: PictureFacts;
  bytes: Uint8Array<ArrayBuffer>;
  /** Address for showing it in the preview. */
  address: string;
}

export type PictureTrouble = 'gone' | 'not-allowed' | 'too-large';

/** Takes a picture of the post and of nothing else, with all of our badges hidden. */
export async function takePicture(tab: number, postKey: string): Promise<Picture | PictureTrouble> {
  try {
    const frame = await askTab(tab, frameMessage, postKey, nullable(parsePostFrame));
    if (frame === null) return 'gone';
    const window = await browser.tabs.captureVisibleTab(undefined, { format: 'png' });
    const post = await cutOut(window, frame);
    return post === null ? 'gone' : await encode(post);
  } catch {
    return 'not-allowed'; // The tab was closed, or the browser grants no picture of it.
  } finally {
    await askTab(tab, unframeMessage, null, nothing).catch(() => null); // The page shows its badges again by itself.
  }
}

async function cutOut(window: string, frame: PostFrame): Promise<OffscreenCanvas | null> {
  const image = await createImageBitmap(await (await fetch(window)).blob());
  const crop = cropOf(frame, image.width, image.height);
  if (crop === null) return null;
  const canvas = new OffscreenCanvas(crop.width, crop.height);
  const { left, top, width, height } = crop;
  canvas.getContext('2d')?.drawImage(image, left, top, width, height, 0, 0, width, height);
  return canvas;
}

/** Until the picture is small enough for a report. */
const attempts = [
  { scale: 1, quality: 0.85 },
  { scale: 1, quality: 0.6 },
  { scale: 0.75, quality: 0.6 },
  { scale: 0.5, quality: 0.5 },
];

function scaled(canvas: OffscreenCanvas, scale: number): OffscreenCanvas {
  if (scale === 1) return canvas;
  const smaller = new OffscreenCanvas(Math.ceil(canvas.width * scale), Math.ceil(canvas.height * scale));
  smaller.getContext('2d')?.drawImage(canvas, 0, 0, smaller.width, smaller.height);
  return smaller;
}

/** WebP, smaller each time; a browser that cannot write WebP says what it wrote instead. */
async function encode(canvas: OffscreenCanvas): Promise<Picture | PictureTrouble> {
  for (const { scale, quality } of attempts) {
    const blob = await scaled(canvas, scale).convertToBlob({ type: 'image/webp', quality });
    const type = pictureTypes.find((known) => known === blob.type);
    if (type === undefined || blob.size > reportLimits.pictureBytes) continue;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const facts = { type, bytes: bytes.length, sha256: await hexDigest(bytes) };
    return { facts, bytes, address: URL.createObjectURL(blob) };
  }
  return 'too-large';
}
