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

/** A number as its count of digits and the digits, two in a byte; null for other ids. */
function packNumber(id: string): string | null {
  if (!/^[1-9]\d{0,24}$/.test(id)) return null;
  let packed = String.fromCharCode(id.length);
  for (let at = id.length % 2 === 0 ? 0 : -1; at < id.length; at += 2) {
    const tens = at < 0 ? 0 : id.charCodeAt(at) - 48;
    packed += String.fromCharCode(tens * 10 + id.charCodeAt(at + 1) - 48);
  }
  return packed;
}
