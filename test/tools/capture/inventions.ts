/** Letters of a script that words can be made of, for scripts whose words are no Latin syllables. */
const alphabets: [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'абвгдежзиклмнопрстуфхцчш'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψω'],
  [/\p{Script=Arabic}/u, 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  [/\p{Script=Hebrew}/u, 'אבגדהוזחטיכלמנסעפצקרשת'],
  [/\p{Script=Devanagari}/u, 'कखगघचछजझटठडढतथदधनपफबभमयरलवसह'],
  [/\p{Script=Bengali}/u, 'কখগঘচছজঝটঠডঢতথদধনপফবভমযরলসহ'],
  [/\p{Script=Thai}/u, 'กขคงจฉชซดตถทธนบปผฝพฟภมยรลวสห'],
  [/\p{Script=Javanese}/u, 'ꦲꦤꦕꦫꦏꦢꦠꦱꦮꦭꦥꦝꦗꦪꦚꦩꦒꦧꦛꦔ'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차카타파하고노도로모보소오'],
  [/\p{Script=Hiragana}/u, 'あいうえおかきくけこさしすせそたちつてと'],
  [/\p{Script=Katakana}/u, 'アイウエオカキクケコサシスセソタチツテト'],
  [/\p{Script=Han}/u, '山川田木火土金水日月石竹米花草雨雪風雲海'],
];
const consonants = 'bcdfghjklmnprstvwyz';
const vowels = 'aeiou';
const mostTries = 500;

/**
 * Invents words, numbers and tokens of the same form and length as real ones; the same real one always gives the
 * same invented one. Drawn in the order of asking, so nothing of the real one is left in it, and one page always
 * gives one fixture.
 */
export class Inventions {
  private readonly words = new Map<string, string>();
  private readonly numbers = new Map<string, string>();
  private readonly tokens = new Map<string, string>();
  private readonly invented = new Set<string>();
  private seed = 1;

  /** `isTaken`: whether a word, in small letters, may not be invented. */
  constructor(private readonly isTaken: (word: string) => boolean) {}

  /** A word for a word, in the same case, with as many letters. */
  word(real: string): string {
    const key = real.toLowerCase();
    const known = this.words.get(key) ?? this.newWord(key, (word) => !this.invented.has(word));
    this.words.set(key, known);
    this.invented.add(known);
    return inCaseOf(real, known);
  }

  /** Another word each time: what is only text tells nothing by standing there twice. */
  freshWord(real: string): string {
    return inCaseOf(
      real,
      this.newWord(real.toLowerCase(), () => true),
    );
  }

  /** Digits for digits, as many, with as many zeros in front. */
  number(real: string): string {
    const known = this.numbers.get(real);
    if (known !== undefined) return known;
    let made = real;
    for (let tries = 0; tries < mostTries && (made === real || this.isTaken(made)); tries += 1) {
      made = [...real]
        .map((digit, index) => (digit === '0' && index === 0 ? '0' : this.digit(index === 0)))
        .join('');
    }
    this.numbers.set(real, made);
    return made;
  }

  /** Letters for letters and digits for digits, the rest as it is: for ids and keys that mean nothing to people. */
  token(real: string): string {
    const known = this.tokens.get(real);
    if (known !== undefined) return known;
    // The ids of channels are known by how they begin.
    const start = /^UC[\w-]{22}$/.test(real) ? 2 : 0;
    const made =
      real.slice(0, start) +
      real.slice(start).replace(/[a-z]|[A-Z]|\d/g, (sign) => {
        if (/\d/.test(sign)) return this.digit(false);
        const letter = this.pick('abcdefghijklmnopqrstuvwxyz');
        return /[A-Z]/.test(sign) ? letter.toUpperCase() : letter;
      });
    this.tokens.set(real, made);
    return made;
  }

  private newWord(real: string, isFree: (word: string) => boolean): string {
    const letters = [...real.replace(/\p{M}/gu, '')];
    let word = '';
    for (let tries = 0; tries < mostTries; tries += 1) {
      word = this.draw(letters);
      if (!this.isTaken(word) && isFree(word)) return word;
    }
    // Of one or two letters there are not enough words to go round.
    return word;
  }

  private draw(letters: readonly string[]): string {
    const alphabet = alphabets.find(([script]) => letters.some((letter) => script.test(letter)))?.[1];
    if (alphabet !== undefined) return letters.map(() => this.pick(alphabet)).join('');
    const first = this.random() < 0.7 ? 0 : 1;
    return letters.map((_, index) => this.pick((index + first) % 2 === 0 ? consonants : vowels)).join('');
  }

  private digit(isFirst: boolean): string {
    return this.pick(isFirst ? '123456789' : '0123456789');
  }

  private pick(letters: string): string {
    const all = [...letters];
    return all[Math.floor(this.random() * all.length)] ?? '';
  }

  /** Mulberry32: small, and the same on every machine. */
  private random(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Puts small letters into the case of the real word, letter by letter; beyond its end as its last letter. */
function inCaseOf(real: string, invented: string): string {
  const pattern = [...real.replace(/\p{M}/gu, '')];
  return [...invented]
    .map((letter, index) => {
      const like = pattern[Math.min(index, pattern.length - 1)] ?? '';
      return like !== like.toLowerCase() ? letter.toUpperCase() : letter;
    })
    .join('');
}
