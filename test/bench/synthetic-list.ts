import type { Platform } from '../../src/core/account/account.ts';
import type { Pack, PackContestant, RegisteredAccount } from '../../src/core/registry/pack.ts';
import { writePackText } from '../../src/core/registry/pack-text.ts';
import { sha256 } from '../../src/publisher/sha256.ts';
import provinces from '../../src/publisher/source/provinces.json';
import type { Build } from '../../src/publisher/tuf/desired-roles.ts';
import { randomFrom } from '../tools/random.ts';

/** How large an invented list is. Everything in it is drawn by lot, the same in every run. */
export interface ListSize {
  accounts: number;
  contestants: number;
  /** Share of accounts that are others than in the list of the day before; 0 for the first day. */
  changed?: number;
}

const syllables = (
  'an ar ba bi bu da de di du e fa ga gu ha he i in ja ju ka ki ku la le li lo ma mi mu na ni no nu pa pu ra ri ro ru ' +
  'sa se si so su ta ti to tu u wa wi ya yu'
).split(' ');

/** As registered in 2020: two thirds Facebook, then Instagram, YouTube, X and TikTok. */
const shares: readonly (readonly [Platform, number])[] = [
  ['facebook', 0.62],
  ['instagram', 0.82],
  ['youtube', 0.9],
  ['x', 0.96],
  ['tiktok', 1],
];

const allOffices = { regent: 'Kabupaten', mayor: 'Kota' } as const;

/** An invented list in 38 provinces and some 540 regions, as packs. */
export function syntheticPacks(size: ListSize): Pack[] {
  const random = randomFrom(size.accounts);
  const codes = Object.keys(provinces);
  const perProvince = Math.ceil(size.contestants / codes.length);
  const perContestant = size.accounts / (perProvince * codes.length);
  let owed = 0;
  return codes.map((code) => {
    const contests = Array.from({ length: 14 }, (_, index) => ({
      id: `pilkada-${code}${String(index + 1).padStart(2, '0')}`,
      election: 'pilkada',
      office: index % 3 === 0 ? ('mayor' as const) : ('regent' as const),
      regionCode: `${code}${String(index + 1).padStart(2, '0')}`,
      region: `${allOffices[index % 3 === 0 ? 'mayor' : 'regent']} ${word(random, 3)}`,
      list: 'complete' as const,
      listDate: '2026-11-01',
    }));
    const sources = contests.map(({ regionCode }, index) => ({
      letter: `Surat ${100 + index}/PL.02/${regionCode}/2026`,
      file: `akun-${regionCode}.xlsx`,
      sha256: sha256(regionCode),
    }));
    const contestants = Array.from({ length: perProvince }, (_, index): PackContestant => {
      owed += perContestant;
      const count = Math.floor(owed);
      owed -= count;
      return contestant(random, contests[index % 14]?.id ?? '', index, count, size.changed ?? 0);
    });
    return { schema: 1, id: `prov-${code}`, sources, contests, contestants: contestants.sort(byId) };
  });
}

function contestant(
  random: () => number,
  contest: string,
  index: number,
  count: number,
  changed: number,
): PackContestant {
  const [first, second] = [fullName(random), fullName(random)];
  // With what is added below handles have 18 letters on average; real lists have 11 to 15.
  const stem = `${first}${second}`.toLowerCase().replaceAll(' ', '').slice(0, 12);
  const accounts = Array.from({ length: count }, (_, number) =>
    account(random, stem, number, index % 14, changed),
  );
  return {
    id: `${contest}-${String(index).padStart(4, '0')}`,
    contest,
    number: (index % 5) + 1,
    name: `${first} – ${second}`,
    members: [first, second],
    accounts: accounts.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

function account(
  random: () => number,
  stem: string,
  number: number,
  source: number,
  changed: number,
): RegisteredAccount {
  const [pick, hasId, digits, spot] = [random(), random(), random(), random()];
  const platform = shares.find(([, end]) => pick < end)?.[0] ?? 'tiktok';
  // Two in three accounts of a contestant have one core, as in real lists: they differ in what is added.
  const added = ['', '.official', '_id', 'resmi', '.center', '_tim'][number % 6] ?? '';
  // Whoever has more accounts than that numbers them.
  const counted = number < 6 ? '' : String(number);
  const words = number % 3 === 1 ? word(random, 2) : '';
  // Drawn from a number that is drawn anyhow: a changed account must not change those after it.
  const renewed = (spot * 1_000) % 1 < changed ? 'baru' : '';
  const id =
    platform === 'facebook' && hasId < 0.6
      ? `615${String(Math.floor(digits * 1e11)).padStart(11, '0')}`
      : null;
  const channel = platform === 'youtube' ? `UC${sha256(`${stem}${number}`).slice(0, 22)}` : null;
  const at = Math.floor(spot * stem.length);
  return {
    platform,
    handle: `${stem.slice(0, at)}${words}${stem.slice(at)}${added}${counted}${renewed}`.slice(0, 30),
    id: id ?? channel,
    source,
    rows: String(number + 2),
    revoked: null,
  };
}

function fullName(random: () => number): string {
  return `${capital(word(random, 2))} ${capital(word(random, 3))}`;
}

function word(random: () => number, parts: number): string {
  return Array.from({ length: parts }, () => syllables[Math.floor(random() * syllables.length)]).join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** The same as a build that can be signed. */
export function syntheticBuild(size: ListSize, today: string): Build {
  const packs = syntheticPacks(size).map((pack) => ({
    id: pack.id,
    bytes: Buffer.from(writePackText(pack)),
  }));
  const period = (start: string, end: string) => ({ start, end });
  return {
    packs,
    rules: null,
    index: {
      schema: 1,
      name: { id: 'Daftar rekaan untuk pengukuran', en: 'Invented list for measuring' },
      sample: true,
      version: 1,
      issued: `${today}T00:00:00.000Z`,
      expires: new Date(Date.parse(today) + 30 * 24 * 3600 * 1000).toISOString(),
      elections: [
        {
          id: 'pilkada',
          kind: 'local',
          names: { id: 'Pilkada rekaan', en: 'Invented election' },
          campaign: period('2026-09-01', '2027-02-01'),
          adWindow: period('2026-09-01', '2027-02-01'),
          quietPeriod: period('2027-02-02', '2027-02-04'),
          votingDay: '2027-02-05',
        },
      ],
      packs: packs.map(({ id, bytes }) => ({ id, path: `packs/${id}.json`, sha256: sha256(bytes) })),
      rules: null,
    },
  };
}
