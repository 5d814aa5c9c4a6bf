const mostBytes = 5_000_000;
const longestWait = 15_000;
/** Letters on posters are large; more pixels cost time and find nothing more. */
const longestSide = 1000;
const shortestSide = 120;

/** A picture that is not worth reading, or cannot be. */
class PictureError extends Error {
  constructor(readonly code: 'picture-unreachable' | 'picture-too-large' | 'picture-too-small') {
    super(code);
    this.name = 'PictureError';
  }
}

/** The picture as a PNG of bounded size. The server that showed it to the reader is asked again, without cookies. */
export async function fetchPicture(address: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'force-cache',
    signal: AbortSignal.any([signal, AbortSignal.timeout(longestWait)]),
  });
  if (!response.ok) throw new PictureError('picture-unreachable');
  if (Number(response.headers.get('content-length')) > mostBytes) throw new PictureError('picture-too-large');
  const blob = await response.blob();
  if (blob.size > mostBytes) throw new PictureError('picture-too-large');
  return shrink(blob);
}

/** Decodes once, at the size that is read: a small file may hold a huge picture. */
async function shrink(blob: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(blob);
  try {
    const { width, height } = bitmap;
    if (Math.min(width, height) < shortestSide) throw new PictureError('picture-too-small');
    const scale = Math.min(1, longestSide / Math.max(width, height));
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    bitmap.close();
  }
}
