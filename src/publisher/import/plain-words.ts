/** Lower-case words with single spaces, for comparing titles and names that people typed. */
export function toPlainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same with hyphens and ASCII letters only, for ids. */
export function toSlug(text: string): string {
  const ascii = text.normalize('NFKD').replace(/[^\p{ASCII}]/gu, '');
  return toPlainWords(ascii).replaceAll(' ', '-');
}
