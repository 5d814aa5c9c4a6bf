const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Int8Array(128).fill(-1);
for (let index = 0; index < letters.length; index++) values[letters.charCodeAt(index)] = index;

/** Bytes of a base64 text (RFC 4648 section 4, with padding); null for anything else. */
export function fromBase64(text: string): Int8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Int8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  let filled = 0;
  let at = 0;
  for (let index = 0; index < text.length - padding; index++) {
    const code = text.charCodeAt(index);
    const value = code < 128 ? (values[code] ?? -1) : -1;
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    filled += 6;
    if (filled >= 8) {
      filled -= 8;
      bytes[at] = bits >> filled;
      at += 1;
    }
  }
  return bytes;
}

export function toBase64(bytes: Int8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = ((first & 255) << 16) | ((second & 255) << 8) | (third & 255);
    for (let shift = 18; shift >= 0; shift -= 6) text += letters.charAt((bits >> shift) & 63);
  }
  const spare = (3 - (bytes.length % 3)) % 3;
  return spare === 0 ? text : text.slice(0, -spare) + '='.repeat(spare);
}
