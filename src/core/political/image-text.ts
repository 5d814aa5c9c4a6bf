import { normaliseText } from './normalise.ts';

// Facebook and Instagram describe pictures by machine: "Mungkin gambar 1 orang dan teks yang menyatakan '…'",
// "May be an image of 1 person and text that says '…'". Only the quoted part is the advertiser's own.
const quotation =
  /(?:text that says|teks yang (?:menyatakan|berbunyi|bertuliskan|mengatakan|berkata))\s*[:,]?\s*['"‘’“”«]/iu;
const machineDescription =
  /^(?:photo by [^.]*\.\s*)?(?:may be (?:an? )?\w+|mungkin (?:berisi )?(?:gambar|foto|imej)|no photo description|image may contain|gambar mungkin berisi|tidak ada deskripsi)/iu;
const closing = /['"‘’“”»][\s.]*$/u;

/** The part of a picture's alternative text that a person wrote: the quoted text, or all of it. */
export function readImageText(alternative: string): string {
  const text = normaliseText(alternative).trim();
  const quoted = quotation.exec(text);
  if (quoted) return text.slice(quoted.index + quoted[0].length).replace(closing, '');
  return machineDescription.test(text) ? '' : text;
}
