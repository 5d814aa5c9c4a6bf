/**
 * Cuts a text and makes it fit to travel and to be stored: no NUL and no half of a surrogate pair, which a
 * cut can leave behind and which PostgreSQL's jsonb refuses.
 */
export function cleanText(text: string, maxLength: number): string {
  return text
    .slice(0, maxLength)
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '');
}
