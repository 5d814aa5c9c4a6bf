import { addressWords, hostWords, platformDomains } from './known-words.ts';
import { scrubIdentifier } from './scrub-identifier.ts';
import { scrubNumber, scrubToken, scrubWords } from './scrub-text.ts';
import type { Scrubbing } from './scrubbing.ts';

const address =
  /^(?<scheme>[a-z][a-z0-9+.-]*:)?(?:\/\/(?<host>[^/?#]*))?(?<path>[^?#]*)(?<query>\?[^#]*)?(?<fragment>#.*)?$/is;

/** Addresses that are a person's own. */
const speaking = /^(?:mailto|tel|sms|geo|whatsapp):$/i;

/** An address of the same shape: features of the sites stay, and who or what is meant is another. */
export function scrubAddress(given: string, scrub: Scrubbing): string {
  const parts = address.exec(given)?.groups;
  if (parts === undefined) return scrubWords(given, scrub);
  const { scheme = '', host, path = '', query = '', fragment = '' } = parts;
  if (/^(?:javascript|data|blob|vbscript):/i.test(scheme)) return '#';
  scrub.count('addresses');
  if (speaking.test(scheme)) return scheme + scrubWords(`${path}${query}`, scrub);
  if (scheme !== '' && !/^(?:https?|wss?|ftp):$/i.test(scheme)) return scrubHandle(given, scrub);
  return [
    scheme,
    host === undefined ? '' : `//${scrubHost(host, scrub)}`,
    path
      .split('/')
      .map((segment) => scrubSegment(segment, scrub))
      .join('/'),
    query === '' ? '' : `?${scrubQuery(query.slice(1), scrub)}`,
    fragment === '' ? '' : `#${scrubIdentifier(fragment.slice(1), scrub, 'address')}`,
  ].join('');
}

function scrubHost(written: string, scrub: Scrubbing): string {
  const host = written.replace(/^.*@/, '');
  const domain = [...platformDomains].find((name) => host === name || host.endsWith(`.${name}`));
  const labels = host.split('.');
  const ownLabels = domain === undefined ? labels.length : labels.length - domain.split('.').length;
  return labels
    .map((label, index) => {
      if (index >= ownLabels) return label;
      if (domain !== undefined) return scrubIdentifier(label, scrub, 'address');
      const isEnding = index > 0 && index >= labels.length - 2 && hostWords.has(label.toLowerCase());
      return isEnding || label === 'www' ? label : scrubHandle(label, scrub);
    })
    .join('.');
}

function scrubSegment(segment: string, scrub: Scrubbing): string {
  const plain = decoded(segment);
  const known = plain.toLowerCase();
  if (plain === '' || addressWords.has(known) || scrub.literals.words.has(known)) return segment;
  return encoded(scrubHandle(plain, scrub), plain === segment);
}

function scrubQuery(query: string, scrub: Scrubbing): string {
  return query
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=');
      const name = at < 0 ? pair : pair.slice(0, at);
      const key = encoded(scrubIdentifier(decoded(name), scrub, 'address'), decoded(name) === name);
      return at < 0 ? key : `${key}=${scrubValue(pair.slice(at + 1), scrub)}`;
    })
    .join('&');
}

function scrubValue(value: string, scrub: Scrubbing): string {
  const plain = decoded(value.replaceAll('+', ' '));
  if (/^\d{0,4}$/.test(plain) || scrub.literals.words.has(plain.toLowerCase())) return value;
  const made = looksLikeAddress(plain)
    ? scrubAddress(plain, scrub)
    : (scrub.json(plain) ?? scrubHandle(plain, scrub));
  return plain === value ? made : encodeURIComponent(made).replaceAll('%20', '+');
}

export function looksLikeAddress(text: string): boolean {
  return (
    /^(?:(?:https?|wss?|ftp|javascript|mailto|tel):|\/\/|\/[\w@%.-]|\?[\w[\]%]+=)/i.test(text.trim()) &&
    !/\s/.test(text.trim())
  );
}

/** What names somebody or something, in an address or alone: each part the same wherever it stands. */
export function scrubHandle(text: string, scrub: Scrubbing): string {
  return text.replace(/(?<mixed>[A-Za-z0-9_-]+)|(?<other>[\p{L}\p{M}]+)|\p{Nd}+/gu, (piece, ...rest) => {
    const { mixed } = rest.at(-1);
    if (scrub.literals.words.has(piece.toLowerCase())) return piece;
    if (
      mixed === undefined ||
      !/[A-Za-z]/.test(mixed) ||
      !/\d/.test(mixed) ||
      mixed.length < 10 ||
      isWritten(mixed)
    )
      return scrubWritten(piece, scrub);
    return scrubToken(mixed, scrub);
  });
}

/** A name with a number, such as "relawan-cendana-2029" or "Cendana77", and not a key. */
function isWritten(text: string): boolean {
  return text.split(/[_-]+/).every((part) => /^(?:[A-Za-z]*[a-z]+|[A-Z]+)?\d*$/.test(part));
}

function scrubWritten(text: string, scrub: Scrubbing): string {
  return text.replace(/\p{Nd}+|[\p{L}\p{M}]+/gu, (part) => {
    if (/\p{Nd}/u.test(part)) return scrubNumber(part, scrub);
    const known = part.toLowerCase();
    if (addressWords.has(known) || scrub.literals.words.has(known)) return part;
    scrub.count('names and handles');
    return scrub.inventions.word(part);
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encoded(text: string, wasPlain: boolean): string {
  return wasPlain ? text : encodeURIComponent(text);
}
