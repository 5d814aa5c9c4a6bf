/** Chromium refuses a whole extension over one Unicode noncharacter in a content script. */
export function toAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
