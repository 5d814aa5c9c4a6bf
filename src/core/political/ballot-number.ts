import type { Word } from './words.ts';

/** A number by which a contestant may be called: "paslon 02". */
export interface BallotNumber {
  /** 1 to 99. */
  number: number;
  /**
   * "nomor urut 2" and "paslon 2" say it; "pilih nomor 2" may be a choice of colours; "nomor 2" or "#02" alone says
   * it only next to a call.
   */
  said: 'outright' | 'as-choice' | 'barely';
  words: string;
}

const numberWords = new Set(['nomor', 'nomer', 'no', 'number', 'num', 'angka']);
/** Words that make a following number a ballot number, with "nomor" in between or without. */
const pairWords = new Set(['urut', 'paslon', 'pasangan', 'coblos', 'nyoblos', 'coblosen', 'pangkah']);
/** Words that do so only with "nomor" in between: "pilih 2" may be a choice of flavours. */
const callWords = new Set([
  'pilih',
  'milih',
  'pilihen',
  'tusuk',
  'dukung',
  'menangkan',
  'vote',
  'calon',
  'caleg',
]);
/** In Indonesian; Javanese, Sundanese, Minangkabau and Betawi where they differ. */
const spelledNumbers = [
  'satu siji hiji ciek atu',
  'dua loro duo',
  'tiga telu tilu tigo tige',
  'empat papat opat ampek',
  'lima limo lime',
  'enam enem genep anam',
  'tujuh pitu tujuah',
  'delapan wolu dalapan lapan',
  'sembilan sanga salapan',
];
const numbersByName = new Map(
  spelledNumbers.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** What may follow a number that counts or dates something: "coblos 27 November", "paslon 2 orang". */
const notABallotNumber = new Set(
  (
    'januari februari maret april mei juni juli agustus september oktober november desember january february march ' +
    'may june july august october december jan feb mar apr jun jul agu ags sep okt nov des tahun bulan hari jam menit ' +
    'orang kali persen rb ribu ratus juta jt miliar kg gram meter cm x st nd rd th'
  ).split(' '),
);

export function findBallotNumbers(words: readonly Word[]): BallotNumber[] {
  return words.map((_, at) => ballotNumberAt(words, at)).filter((found) => found !== null);
}

function ballotNumberAt(words: readonly Word[], at: number): BallotNumber | null {
  const number = readNumber(words[at]);
  const after = words[at + 1];
  if (number === null || (after !== undefined && notABallotNumber.has(after.text))) return null;
  // "27/11/2026", "08.00", "1.000", "50%": part of a date, an hour, an amount.
  if (after !== undefined && /^[./:,%]$/u.test(after.gap) && /^\p{N}+$/u.test(after.text)) return null;
  if (after?.gap.startsWith('%')) return null;
  let from = at;
  let said: BallotNumber['said'] = 'barely';
  const before = () => words[from - 1]?.text ?? '';
  const numbered = numberWords.has(before());
  if (numbered) from -= 1;
  if (pairWords.has(before()) || (numbered && callWords.has(before()))) {
    said = pairWords.has(before()) ? 'outright' : 'as-choice';
    from -= 1;
  }
  if (before() === 'nomor' || before() === 'no' || before() === 'paslon') from -= 1;
  const tagged = isTagged(words, at);
  if (said === 'barely' && !numbered && !tagged) return null;
  const spelled = words.slice(from, at + 1).map((word) => word.text);
  return { number, said, words: spelled.join(' ') };
}

/** "#02" or "#BimaLaras02", and "#2" on its own; not the 2 of "#2hari". */
function isTagged(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.mark !== '#') return false;
  if (/^0\d$/u.test(word.text)) return true;
  const isWholeTag = (at === 0 || word.gap !== '') && words[at + 1]?.gap !== '';
  return isWholeTag && /^\d$/u.test(word.text);
}

function readNumber(word: Word | undefined): number | null {
  if (word === undefined) return null;
  const code = word.text.charCodeAt(0);
  if (code < 48 || code > 57) return numbersByName.get(word.text) ?? null;
  return /^\d{1,2}$/u.test(word.text) ? Number(word.text) || null : null;
}
