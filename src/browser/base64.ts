/** Bytes of a base64 or base64url text, or null where it is neither. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return null; // What a hub or a page sends may be anything.
  }
}

/** Base64 of bytes; in pieces, because a call takes only so many arguments. */
export function encodeBase64(bytes: Uint8Array<ArrayBuffer>): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
