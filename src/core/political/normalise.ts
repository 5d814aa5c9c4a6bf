import { latinLookAlike } from './look-alike-letters.ts';

// Cf: zero-width and direction marks. Default_Ignorable: fillers and variation selectors that are not Cf.
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
// Mn and Me: marks stacked on letters to hide a word; also the frame of a keycap digit.
const marks = /[\p{Mn}\p{Me}]/gu;
const beyondAscii = /[^\0-\x7f]+/g;

/**
 * A text as a reader sees it, in plain letters: invisible characters and stacked marks gone, full-width
 * and mathematical letters folded (NFKC), letter twins turned Latin. Case and line breaks stay.
 * Invisible characters go first, so that putting some in anywhere changes nothing.
 */
export function normaliseText(text: string): string {
  // Plain letters stay as they are whatever stands next to them, and most of a text is made of them.
  return text.replace(beyondAscii, normaliseRun);
}

function normaliseRun(run: string): string {
  const folded = run.replace(invisible, '').normalize('NFKD').replace(invisible, '').replace(marks, '');
  return folded.replace(/[^\p{ASCII}]/gu, latinLookAlike).normalize('NFKC');
}
