import type { DiagnosedPost } from '../../src/content/diagnostics.ts';
import type { FeedCase, FeedOptions } from '../feeds/feed-case.ts';
import type { Replica } from '../feeds/replicas.ts';
import type { Figure } from './figure.ts';

/** Of so many posts, so many were read right. */
interface Share {
  right: number;
  of: number;
}

/** What became of one disguise, or of all organic posts, of a site. */
interface Row {
  site: string;
  case: string;
  isAd: boolean;
  /** Posts that are to be called `sponsored`; the few that can only be `unsure` count in `found` alone. */
  sponsored: Share;
  /** `sponsored` or `unsure` where it is an ad, `organic` where it is none. */
  found: Share;
  called: { sponsored: number; unsure: number };
  key: Share;
  payer: Share;
}

/** Readings of replicas beside what is right. */
export class RecallTable {
  private readonly rows = new Map<string, Row>();

  add({ site, ids }: Replica, one: FeedCase, options: FeedOptions, read: readonly DiagnosedPost[]): void {
    const expected = one.expected(options);
    const isAd = expected.sponsorship !== 'organic';
    const row = this.rowOf(site, isAd ? one.name : 'organic posts', isAd);
    const found = read.find((post) => post.case === one.name);
    const called = found?.sponsorship ?? 'organic';
    if (called !== 'organic') row.called[called] += 1;
    count(row.found, (called !== 'organic') === isAd);
    if (expected.sponsorship === 'sponsored') count(row.sponsored, called === 'sponsored');
    if (!isAd || found === undefined) return;
    const { advertiser, payer } = found.sighting;
    const told = expected.handle === null ? null : (ids[expected.handle] ?? null);
    const id = expected.id ?? told;
    if (expected.handle !== null || id !== null)
      count(row.key, advertiser.handle === expected.handle && advertiser.id === id);
    if (expected.payer !== null) count(row.payer, payer === expected.payer);
  }

  lines(): string[] {
    const head = ['site', 'disguise', 'sponsored', 'with unsure', 'key', 'payer'];
    return [head, ...[...this.rows.values()].map(cells)].map((row) =>
      row
        .map((cell, index) => cell.padEnd([18, 34, 11, 13, 9, 9][index] ?? 0))
        .join('')
        .trimEnd(),
    );
  }

  /** Shares of misses per site, in percent, with the most that they may be. */
  figures(): Figure[] {
    const sites = [...new Set([...this.rows.values()].map(({ site }) => site))];
    return sites.flatMap((site) => {
      const rows = [...this.rows.values()].filter((row) => row.site === site);
      const ads = rows.filter(({ isAd }) => isAd);
      const organic = rows.filter(({ isAd }) => !isAd);
      const posts = sum(organic.map(({ found }) => found.of));
      const figure = (name: string, value: number, budget: number) => ({
        name: `${site}: ${name}`,
        value,
        budget,
      });
      return [
        figure('ads not called sponsored (%)', missed(ads.map((row) => row.sponsored)), 1),
        figure('ads called organic (%)', missed(ads.map((row) => row.found)), 0),
        figure('organic posts called sponsored', sum(organic.map(({ called }) => called.sponsored)), 0),
        figure(
          'organic posts called unsure (%)',
          (100 * sum(organic.map(({ called }) => called.unsure))) / posts,
          0.5,
        ),
        figure('advertiser keys wrong (%)', missed(ads.map((row) => row.key)), 1),
        figure('payers wrong (%)', missed(ads.map((row) => row.payer)), 0),
      ];
    });
  }

  private rowOf(site: string, name: string, isAd: boolean): Row {
    const place = `${site} ${name}`;
    const none = () => ({ right: 0, of: 0 });
    const row = this.rows.get(place) ?? {
      ...{ site, case: name, isAd, called: { sponsored: 0, unsure: 0 } },
      ...{ sponsored: none(), found: none(), key: none(), payer: none() },
    };
    this.rows.set(place, row);
    return row;
  }
}

function cells({ site, case: name, isAd, sponsored, found, called, key, payer }: Row): string[] {
  if (!isAd) return [site, name, `${called.sponsored} called`, `${called.unsure} of ${found.of}`, '', ''];
  return [
    site,
    name,
    ...[sponsored, found, key, payer].map(({ right, of }) => (of === 0 ? '' : `${right}/${of}`)),
  ];
}

function count(share: Share, isRight: boolean): void {
  share.of += 1;
  if (isRight) share.right += 1;
}

function missed(shares: readonly Share[]): number {
  const of = sum(shares.map((share) => share.of));
  return of === 0 ? 0 : (100 * (of - sum(shares.map(({ right }) => right)))) / of;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
