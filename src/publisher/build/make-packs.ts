import type {
  Contest,
  Contestant,
  Pack,
  PackContestant,
  PackSource,
  RegisteredAccount,
} from '../../core/registry/pack.ts';
import type { RegistrySource, SourceAccount } from '../source/read-source.ts';

/** Provinces beyond this many accounts are given in several packs, which phones take in one by one. */
const mostAccounts = 40_000;

/** One pack per province, sorted throughout, so that the order of the source rows changes nothing. */
export function makePacks(source: RegistrySource): Pack[] {
  const accounts = groupBy(source.accounts, (account) => account.contestant);
  const contestants = groupBy(source.contestants, (contestant) => contestant.contest);
  const provinces = groupBy(source.contests, packId);
  return [...provinces.keys()]
    .sort()
    .flatMap((id) =>
      splitContests(provinces.get(id) ?? [], (contest) =>
        (contestants.get(contest.id) ?? []).reduce(
          (sum, one) => sum + (accounts.get(one.id)?.length ?? 0),
          0,
        ),
      ).map((contests, part) =>
        makePack(part === 0 ? id : `${id}-${part + 1}`, contests, contestants, accounts),
      ),
    );
}

function packId(contest: Contest): string {
  const province = contest.regionCode.slice(0, 2);
  return province === '' ? 'nasional' : `prov-${province}`;
}

/** The role that signs a pack: "prov-32" also for its second part, "prov-32-2". */
export function roleOfPack(pack: string): string {
  return /^(nasional|prov-\d\d)/.exec(pack)?.[1] ?? pack;
}

function splitContests(contests: readonly Contest[], size: (contest: Contest) => number): Contest[][] {
  const parts: Contest[][] = [];
  let left = 0;
  for (const contest of [...contests].sort(by(({ id }) => id))) {
    const accounts = size(contest);
    const part = parts.at(-1);
    if (part === undefined || accounts > left) {
      parts.push([contest]);
      left = mostAccounts - accounts;
    } else {
      part.push(contest);
      left -= accounts;
    }
  }
  return parts;
}

function makePack(
  id: string,
  contests: Contest[],
  contestantsOf: Map<string, Contestant[]>,
  accountsOf: Map<string, SourceAccount[]>,
): Pack {
  const contestants = contests
    .flatMap((contest) => contestantsOf.get(contest.id) ?? [])
    .sort(by(({ id }) => id));
  const sources = new SourceTable(contestants.flatMap((one) => accountsOf.get(one.id) ?? []));
  return {
    schema: 1,
    id,
    sources: sources.list,
    contests,
    contestants: contestants.map((contestant): PackContestant => {
      const accounts = (accountsOf.get(contestant.id) ?? []).map((account) => sources.registered(account));
      return { ...contestant, accounts: accounts.sort(by((account) => JSON.stringify(account))) };
    }),
  };
}

/** Letters and files stand once in a pack; accounts name them by position. */
class SourceTable {
  readonly list: PackSource[] = [];
  private readonly positions = new Map<string, number>();

  constructor(accounts: readonly SourceAccount[]) {
    for (const text of [...new Set(accounts.map(sourceText))].sort()) {
      this.positions.set(text, this.list.length);
      const [letter = '', file = '', sha256 = ''] = text.split('\0');
      this.list.push({ letter, file, sha256 });
    }
  }

  registered(account: SourceAccount): RegisteredAccount {
    const { platform, handle, id, rows, revoked } = account;
    return { platform, handle, id, source: this.positions.get(sourceText(account)) ?? 0, rows, revoked };
  }
}

function sourceText({ letter, file, sha256 }: SourceAccount): string {
  return [letter, file, sha256].join('\0');
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [keyA, keyB] = [key(a), key(b)];
    return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
  };
}
