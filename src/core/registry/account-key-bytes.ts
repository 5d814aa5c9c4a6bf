import type { Platform } from '../account/account.ts';

const letters: Record<Platform, string> = {
  facebook: 'f',
  instagram: 'i',
  linkedin: 'l',
  reddit: 'r',
  threads: 'h',
  tiktok: 't',
  x: 'x',
  youtube: 'y',
};

/** The key of a handle in the index: the platform's letter and the handle. */
export function handleKeyBytes(platform: Platform, handle: string): string {
  return letters[platform] + byteString(handle);
}

/** The key of a stable id: the platform's capital letter and the id, numbers packed into bytes. */
export function idKeyBytes(platform: Platform, id: string): string {
  return letters[platform].toUpperCase() + (packNumber(id) ?? `\0${byteString(id)}`);
}

/** UTF-8 as a text of letters below 256, so that texts compare as their bytes do. */
export function byteString(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return String.fromCharCode(...new TextEncoder().encode(text.slice(0, 60)));
}

/** A number of at most 20 digits as its length in bytes and the bytes; null for other ids. */
function packNumber(id: string): string | null {
  if (!/^[1-9]\d{0,19}$/.test(id)) return null;
  const hex = BigInt(id).toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  let packed = String.fromCharCode(even.length / 2);
  for (let at = 0; at < even.length; at += 2) {
    packed += String.fromCharCode(Number.parseInt(even.slice(at, at + 2), 16));
  }
  return packed;
}
