import { visit } from 'jsonc-parser';
import { looksLikeAddress, scrubHandle } from './scrub-address.ts';
import { scrubIdentifier } from './scrub-identifier.ts';
import { scrubText, scrubWords } from './scrub-text.ts';
import type { Scrubbing } from './scrubbing.ts';

/** Fields whose values are words of the page's makers, such as the name of a type. */
const structural =
  /^(?:__typename|typename|@?type|@context|kind|__module_operation\w*|__isNode|tn|role|method)$/i;
const longestNumber = 4;

/** The same JSON with its fields and its form, about other people and things. Null where the text is no JSON. */
export function scrubJson(text: string, scrub: Scrubbing): string | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  const edits: { offset: number; length: number; to: string }[] = [];
  let field = '';
  visit(text, {
    onObjectProperty(name, offset, length) {
      field = name;
      edits.push({ offset, length, to: JSON.stringify(scrubIdentifier(name, scrub)) });
    },
    onLiteralValue(value, offset, length) {
      const real = text.slice(offset, offset + length);
      if (typeof value === 'string')
        edits.push({ offset, length, to: JSON.stringify(scrubValue(field, value, scrub)) });
      else if (typeof value === 'number') edits.push({ offset, length, to: scrubNumeral(real, scrub) });
    },
  });
  let made = '';
  let at = 0;
  for (const { offset, length, to } of edits) {
    made += text.slice(at, offset) + to;
    at = offset + length;
  }
  return made + text.slice(at);
}

function scrubValue(field: string, value: string, scrub: Scrubbing): string {
  if (value === '' || scrub.literals.words.has(value.toLowerCase())) return value;
  if (structural.test(field)) return scrubIdentifier(value, scrub);
  if (looksLikeAddress(value)) return scrub.address(value);
  return (
    scrub.json(value) ??
    (scrub.kept.isLabel(value)
      ? scrubText(value, scrub)
      : /^[\w.@:-]+$/.test(value)
        ? scrubHandle(value, scrub)
        : scrubWords(value, scrub))
  );
}

/** A long number is an id or a moment; one with many decimals a place. Exact, for JSON numbers may be longer than numbers. */
function scrubNumeral(real: string, scrub: Scrubbing): string {
  return real.replace(/\d+/g, (digits) => {
    if (digits.length <= longestNumber) return digits;
    scrub.note(digits);
    scrub.count(real.includes('.') ? 'coordinates' : 'ids and numbers');
    return scrub.inventions.number(digits);
  });
}
