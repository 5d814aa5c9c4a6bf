import type { Span } from './recipe-literals.ts';
import type { Scrubbing } from './scrubbing.ts';

const patterns = [
  '(?<mail>[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)',
  '(?<address>(?:https?:\\/\\/|www\\.)[^\\s<>"\']+)',
  '(?<place>-?\\d{1,3}\\.\\d{3,},\\s?-?\\d{1,3}\\.\\d{3,})',
  '(?<phone>\\+?\\(?\\d{2,4}\\)?[\\s.-]?\\d{3,4}[\\s.-]?\\d{3,5}(?!\\d))',
  '(?<token>(?=[\\w-]*\\d)(?=[\\w-]*[A-Za-z])[A-Za-z0-9_-]{16,})',
  '(?<number>\\p{Nd}+)',
  '(?<word>[\\p{L}\\p{M}]+)',
];
const pieces = new RegExp(patterns.join('|'), 'gu');

/** A text in invented words of the same length, its punctuation as it was; what the reader looks for stays. */
export function scrubText(text: string, scrub: Scrubbing, composed: readonly Span[] = []): string {
  if (text.trim() === '') return text;
  if (composed.length === 0 && scrub.kept.isTime(text)) return scrubTime(text, scrub);
  const spans = [...composed, ...scrub.kept.spans(text, scrub.isName)].sort(([a], [b]) => a - b);
  const made = betweenSpans(text, spans, (part) => scrubWords(part, scrub));
  if (made !== text) scrub.count('texts');
  return made;
}

/** Replaces what lies between the spans; they themselves stay. */
export function betweenSpans(
  text: string,
  spans: readonly Span[],
  replace: (part: string) => string,
): string {
  let made = '';
  let at = 0;
  for (const [start, end] of spans) {
    if (end <= at) continue;
    made += replace(text.slice(at, Math.max(at, start))) + text.slice(Math.max(at, start), end);
    at = end;
  }
  return made + replace(text.slice(at));
}

/** Every word, number, token and address of a text, whatever it says. */
export function scrubWords(text: string, scrub: Scrubbing): string {
  return text.replace(pieces, (...match) => {
    const [whole] = match;
    const { mail, address, place, phone, token, number } = match.at(-1);
    if (mail !== undefined) return scrubMail(mail, scrub);
    if (address !== undefined) return scrub.address(address);
    if (place !== undefined) return counted(scrub, 'coordinates', digitwise(place, scrub));
    if (phone !== undefined)
      return counted(scrub, phone.length > 8 ? 'phone numbers' : 'ids and numbers', digitwise(phone, scrub));
    if (token !== undefined) return scrubToken(token, scrub);
    if (number !== undefined) return scrubNumber(number, scrub);
    return scrubWord(whole, scrub);
  });
}

/** A name is the same wherever it stands; any other word is another each time. */
function scrubWord(word: string, scrub: Scrubbing): string {
  if (!scrub.isName(word.toLowerCase())) return scrub.inventions.freshWord(word);
  scrub.count('names and handles');
  return scrub.inventions.word(word);
}

export function scrubNumber(number: string, scrub: Scrubbing): string {
  scrub.note(number);
  // Digits of other scripts count as text; what stays is that they are digits.
  const made = scrub.inventions.number(number.replace(/\P{ASCII}/gu, '5'));
  return counted(scrub, 'ids and numbers', made);
}

export function scrubToken(token: string, scrub: Scrubbing): string {
  if (scrub.literals.words.has(token.toLowerCase())) return token;
  scrub.note(token);
  return counted(scrub, 'tokens', scrub.inventions.token(token));
}

function scrubMail(mail: string, scrub: Scrubbing): string {
  scrub.note(mail);
  scrub.count('e-mail addresses');
  return mail.replace(/[\p{L}\p{M}]+|\p{Nd}+/gu, (part) =>
    /\p{Nd}/u.test(part) ? scrub.inventions.number(part) : scrub.inventions.word(part),
  );
}

function digitwise(text: string, scrub: Scrubbing): string {
  scrub.note(text.replace(/\D/g, ''));
  return text.replace(/\d+/g, (digits) => {
    scrub.note(digits);
    return scrub.inventions.number(digits);
  });
}

function counted(scrub: Scrubbing, kind: Parameters<Scrubbing['count']>[0], made: string): string {
  scrub.count(kind);
  return made;
}

/** "12 Oktober pukul 10.04" keeps its form and loses its moment; how long ago something was tells no moment. */
function scrubTime(text: string, scrub: Scrubbing): string {
  const isMoment = /\d[.:]\d\d|\p{L}{3,}.*\d{4}|\d{1,2}\s\p{L}{3,}\s\d|^\d{1,2}\s\p{Lu}/u.test(text);
  if (!isMoment) return text;
  scrub.count('texts');
  return text.replace(/\d+/g, (digits) => {
    if (digits.length === 4) return digits;
    return digits.length === 1 ? '7' : digits.length === 2 ? '10' : scrub.inventions.number(digits);
  });
}
