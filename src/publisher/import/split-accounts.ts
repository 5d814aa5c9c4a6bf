import { readPlatform, type WrittenPlatform } from './read-platform.ts';

/** One account as it stands in a cell, with the platform written before it ("fb: nama"). */
export interface WrittenAccount {
  platform: WrittenPlatform;
  text: string;
}

/**
 * Takes a hand-written cell apart into its accounts: "@a, @b", "fb: a; ig: b", "a / b", "@a dan @b".
 * Words are taken apart only where each of them is marked as an account, for "Raka dan Sinta" are people.
 */
export function splitAccounts(cell: string): WrittenAccount[] {
  const byWord = cell.split(/\s+(?:dan|and|&|\+)\s+|\s+(?=@|https?:\/\/|www\.)/i);
  const isMarkedAll = byWord.length > 1 && byWord.every((piece) => piece.split(/[,;\n]/).every(isMarked));
  const pieces = isMarkedAll ? byWord : [cell];
  return carryPlatform(
    pieces
      .flatMap((piece) => piece.split(/[,;\n]+|\s+\/\s*|\/\s+/))
      .map((piece) => piece.trim())
      .filter((piece) => piece !== ''),
  );
}

/** In "IG: @a, @b" the platform holds for the second account too. */
function carryPlatform(pieces: readonly string[]): WrittenAccount[] {
  let current: WrittenPlatform = 'missing';
  return pieces.map((piece) => {
    const { prefix, rest } = splitPrefix(piece);
    if (prefix !== 'missing') current = prefix;
    return { platform: current, text: rest.replace(/^@\s+/, '@') };
  });
}

function splitPrefix(piece: string): { prefix: WrittenPlatform; rest: string } {
  const parts = /^([\p{L} ]{1,20}?)(?:\s*[:=]\s*(?!\/\/)|\s+(?=@))(.+)$/u.exec(piece);
  const [, word = '', rest = ''] = parts ?? [];
  const { platform } = readPlatform(word);
  return platform === 'missing' || platform === 'unknown'
    ? { prefix: 'missing', rest: piece }
    : { prefix: platform, rest: rest.trim() };
}

/** Written so that it can only be an account: "@a", "fb: a", an address. */
export function isMarked(piece: string): boolean {
  const { prefix, rest } = splitPrefix(piece.trim());
  return (
    prefix !== 'missing' || rest.startsWith('@') || (rest.includes('/') && !/\s/.test(rest)) || rest === ''
  );
}

/** Inner spaces, titles and degrees: the marks of a person's name ("Raka Wiratama", "Drs.", "S.E.", "M.Si"). */
export function looksLikeName(text: string): boolean {
  return /\s|\.$/.test(text) || /^\p{Lu}\.(?:\p{Lu}\p{Ll}{0,4}\.?)+$/u.test(text);
}
