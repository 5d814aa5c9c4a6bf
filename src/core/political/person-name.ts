import { normaliseText } from './normalise.ts';

const titles = new Set(
  (
    'dr drs dra drg drh h hj hi haji hajah ir prof k kh kyai kiai tgk tgh pdt pdp ust ustadz ustaz ustadzah ' +
    'habib r rr rd rm raden apt ns letjen mayjen brigjen jend jenderal kolonel kol letkol komjen irjen brigjenpol ' +
    'kombes akbp laksda laksma marsda marsma purn purnawirawan tni polri pol bapak ibu'
  ).split(' '),
);

/** Academic degrees written after the name, dots and spaces taken out. */
const degrees = new Set(
  (
    'sh se st sp spd spdi sag ssos sosi sip si ssi skom skm stp sth shi sei spt spi shut sked skep skg sfarm sap sas ' +
    'sds sn ssn sstp sst strkeb lc llm mh mhum mm mt mp mpd mpdi mag msi msc map mip mkom mkes mba ma me mec mecdev mei ' +
    'msos mth mkn mfarm phd amd amdkeb ak ca cpa spa spog spb spog spkk faans finasim ipu cht bba ba bsc dess dea dipl ' +
    'ing mem ip mars mtr opsla ce mh'
  ).split(' '),
);

/** Given names so common that they tell nobody apart; the second word is the one people are called by. */
const commonFirstWords = new Set(
  (
    'muhammad mohammad mohamad muhamad muh moh moch mochamad mochammad ahmad achmad akhmad abdul abd siti sri nur ' +
    'andi teuku cut lalu baiq gusti made ketut wayan nyoman putu ayu la wa'
  ).split(' '),
);

/**
 * The ways in which a person's full name is written, as lower-case words without titles and degrees: with
 * and without initials. Empty for one-word names, which match too much.
 */
export function personNameForms(name: string): string[][] {
  const words = coreWords(name);
  const withoutInitials = words.filter((word) => word.length > 1);
  const forms = words.length === withoutInitials.length ? [words] : [words, withoutInitials];
  return forms.filter((form) => form.filter((word) => word.length > 1).length >= 2);
}

/** The word by which a person is called in a pair name such as "Raka-Sinta"; null where none stands out. */
export function callName(name: string): string | null {
  const words = coreWords(name).filter((word) => word.length > 2);
  return words.find((word) => !commonFirstWords.has(word)) ?? null;
}

function coreWords(name: string): string[] {
  const plain = normaliseText(name).replace(/\([^)]*\)/gu, ' ');
  for (const part of plain.split(',')) {
    const words = withoutTitles(withoutDegrees(part.split(/\s+/u)));
    if (words.length > 0) return words;
  }
  return [];
}

/** Degrees without a comma stand at the end, with dots or without: "BUDI SANTOSO S.Pd MM". */
function withoutDegrees(tokens: readonly string[]): string[] {
  const left = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token));
  while (left.length > 2) {
    const last = left[left.length - 1] ?? '';
    if (!degrees.has(last.toLowerCase().replace(/[^\p{L}]/gu, ''))) break;
    left.pop();
  }
  return left;
}

function withoutTitles(tokens: readonly string[]): string[] {
  const words = tokens.flatMap(
    (token) =>
      token
        .toLowerCase()
        .replace(/['’ʼ`]/gu, '')
        .match(/\p{L}+/gu) ?? [],
  );
  let from = 0;
  while (from < words.length && titles.has(words[from] ?? '')) from += 1;
  return words.slice(from);
}
