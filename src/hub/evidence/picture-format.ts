import type { PictureFacts } from '../../core/report.ts';

type PictureType = PictureFacts['type'];

export const pictureExtensions: Record<PictureType, string> = {
  'image/webp': 'webp',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** The bytes that every file of the type has, with their offsets (https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm). */
const marks: Record<PictureType, readonly (readonly [offset: number, bytes: string])[]> = {
  'image/webp': [
    [0, 'RIFF'],
    [8, 'WEBPVP'],
  ],
  'image/png': [[0, '\x89PNG\r\n\x1a\n']],
  'image/jpeg': [[0, '\xff\xd8\xff']],
};

/** Whether the bytes begin as a picture of this type begins. The hub never decodes a picture. */
export function looksLike(type: PictureType, bytes: Buffer): boolean {
  return marks[type].every(
    ([offset, mark]) => bytes.toString('latin1', offset, offset + mark.length) === mark,
  );
}
