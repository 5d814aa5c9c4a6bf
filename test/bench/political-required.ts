import { type DecidedRow, share, tally } from '../tools/political-data/tally.ts';
import type { Figure } from './figure.ts';

type Choice = (row: DecidedRow) => boolean;

const inSet =
  (...sets: string[]): Choice =>
  ({ row }) =>
    sets.includes(row.set);
const ofKind =
  (...kinds: string[]): Choice =>
  ({ row }) =>
    row.set === 'own-other' && kinds.includes(row.kind);
export const isIndonesian: Choice = ({ row }) => row.set.startsWith('id_');
export const isSponsoredLike: Choice = (one) => isIndonesian(one) && one.row.adlike > 0;
const isShop: Choice = (one) =>
  inSet('id_shopee_listings', 'id_promo_tweets', 'id_ecommerce_tweets')(one) ||
  one.row.kind === 'gambling_promo' ||
  ofKind('sms-promo', 'fraud', 'gambling', 'commerce')(one);
export const isRegional: Choice = ({ row }) => ['jv', 'su'].includes(row.lang);

/** What must be shown, as shares in percent so that less is better; budgets are those of the task. */
export function required(rows: readonly DecidedRow[]): Figure[] {
  return [
    ...pair('all Indonesian sets', rows.filter(isIndonesian), 2, 8),
    ...pair('Indonesian sets, sponsored-like texts', rows.filter(isSponsoredLike), 2, 8),
    ...pair(
      'our own ads, offices and others',
      rows.filter(({ row }) => row.set.startsWith('own-')),
      null,
      null,
    ),
    alarms('shop, promo, SMS, gambling', rows.filter(isShop), 0.5),
    alarms('posts by offices', rows.filter(inSet('own-institutional')), 5),
    alarms('headlines of non-political sections', rows.filter(inSet('id_clickid_headlines')), 3),
    ...pair('English ads', rows.filter(inSet('en_wmp_fb_ads2020', 'en_adanalyst_ads')), 1, 7),
    missed(
      'Javanese and Sundanese ads of our own',
      rows.filter((one) => isRegional(one) && inSet('own-campaign')(one)),
      20,
    ),
    missed(
      'Javanese and Sundanese sentences (NusaX)',
      rows.filter((one) => isRegional(one) && inSet('nusax_12lang')(one)),
      20,
    ),
    alarms('Javanese and Sundanese', rows.filter(isRegional), 2),
  ].flatMap((figure) => figure ?? []);
}

function pair(
  what: string,
  rows: readonly DecidedRow[],
  wrong: number | null,
  lost: number | null,
): (Figure | null)[] {
  return [imprecision(what, rows, wrong), missed(what, rows, lost)];
}

/** Of what is called political, the share that is not. */
function imprecision(what: string, rows: readonly DecidedRow[], budget: number | null): Figure | null {
  const called = rows.filter(({ row, decision }) => decision === 'political' && row.political !== null);
  const wrong = called.filter(({ row }) => row.political === 0).length;
  return figure(`${what}: wrong among those called political`, wrong, called.length, budget);
}

/** Of what is political, the share that is not called so. */
function missed(what: string, rows: readonly DecidedRow[], budget: number | null): Figure | null {
  const all = tally(rows.filter(({ row }) => row.political === 1));
  return figure(`${what}: missed`, all.rows - all.political, all.rows, budget);
}

function alarms(what: string, rows: readonly DecidedRow[], budget: number | null): Figure | null {
  const all = tally(rows.filter(({ row }) => row.political === 0));
  return figure(`${what}: false alarms`, all.political, all.rows, budget);
}

function figure(name: string, part: number, whole: number, budget: number | null): Figure | null {
  if (whole === 0) return null;
  return {
    name: `${name}, % (${share(part, whole).replace(/^.*\(|\)$/g, '')})`,
    value: (100 * part) / whole,
    budget,
  };
}
