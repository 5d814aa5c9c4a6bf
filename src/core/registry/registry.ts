import type { Platform } from '../account/account.ts';
import type { ElectionCalendar } from '../calendar.ts';
import type { RegistryIndex } from './index-builder.ts';
import type { Contest, Contestant, RegisteredAccount } from './pack.ts';
import { type PackEntry, PackLines } from './pack-lines.ts';
import type { IndexedContest, PackFacts, RegistryFacts } from './registry-facts.ts';

/** A registry as it is kept: all that is needed to open it, but for the texts of the packs. */
export interface RegistryData {
  facts: RegistryFacts;
  contests: IndexedContest[];
  index: RegistryIndex;
}

/** An entry of the list with everything it belongs to. */
export interface ListedAccount extends PackEntry {
  contest: Contest;
  election: ElectionCalendar;
}

/** A contestant with what it belongs to. */
export interface ListedContestant {
  contestant: Contestant;
  contest: Contest;
  election: ElectionCalendar;
}

/**
 * A registry ready to be asked. The index and the contests are at hand; an entry's text is read from its
 * pack, which lies in the store, so that a million accounts need little memory.
 */
export interface Registry {
  readonly facts: RegistryFacts;
  readonly index: RegistryIndex;
  contest(id: string): IndexedContest | null;
  contestsOf(election: string): readonly IndexedContest[];
  election(id: string): ElectionCalendar | null;
  /** When the signers of a contest's pack stop vouching for it. */
  expiryOf(contest: string): string;
  readAccount(position: number): Promise<ListedAccount | null>;
  /** All accounts on a platform of the contestant that an account belongs to. */
  readSiblings(position: number, platform: Platform): Promise<RegisteredAccount[]>;
  readContestant(position: number): Promise<ListedContestant | null>;
}

/** How many packs are kept at hand: all of a list such as of 2024, few where each is large. */
function packsAtHand({ packs }: RegistryFacts): number {
  const accounts = packs.reduce((sum, pack) => sum + pack.accounts, 0);
  return accounts > 500_000 ? 2 : 40;
}

/** `readPack`: the text of a pack, by its path. */
export function openRegistry(
  { facts, contests, index }: RegistryData,
  readPack: (path: string) => Promise<Uint8Array>,
): Registry {
  const elections = new Map(facts.elections.map((election) => [election.id, election]));
  const byId = new Map(contests.map((contest) => [contest.id, contest]));
  const byElection = new Map<string, IndexedContest[]>();
  for (const contest of contests) {
    byElection.set(contest.election, [...(byElection.get(contest.election) ?? []), contest]);
  }
  const mostPacks = packsAtHand(facts);
  const recent = new Map<string, Promise<PackLines>>();
  const lines = ({ path }: PackFacts) => {
    const read = recent.get(path) ?? readPack(path).then((bytes) => new PackLines(bytes));
    // The one read last stands last; the one read longest ago is let go.
    recent.delete(path);
    recent.set(path, read);
    const [oldest] = recent.keys();
    if (recent.size > mostPacks && oldest !== undefined) recent.delete(oldest);
    read.catch(() => recent.delete(path));
    return read;
  };
  const belongings = (contestant: Contestant) => {
    const contest = byId.get(contestant.contest);
    const election = contest && elections.get(contest.election);
    return contest && election ? { contest, election } : null;
  };
  return {
    facts,
    index,
    contest: (id) => byId.get(id) ?? null,
    contestsOf: (election) => byElection.get(election) ?? [],
    election: (id) => elections.get(id) ?? null,
    expiryOf: (id) => facts.packs[byId.get(id)?.pack ?? -1]?.expires ?? '',
    async readAccount(position) {
      const pack = packOf(facts.packs, position, 'firstAccount');
      if (pack === undefined) return null;
      const entry = (await lines(pack)).entry(position - pack.firstAccount);
      const rest = belongings(entry.contestant);
      return rest && { ...entry, ...rest };
    },
    async readSiblings(position, platform) {
      const pack = packOf(facts.packs, position, 'firstAccount');
      return pack === undefined ? [] : (await lines(pack)).siblings(position - pack.firstAccount, platform);
    },
    async readContestant(position) {
      const pack = packOf(facts.packs, position, 'firstContestant');
      if (pack === undefined) return null;
      const contestant = (await lines(pack)).contestant(position - pack.firstContestant);
      const rest = belongings(contestant);
      return rest && { contestant, ...rest };
    },
  };
}

function packOf(packs: readonly PackFacts[], position: number, first: 'firstAccount' | 'firstContestant') {
  return packs.findLast((pack) => pack[first] <= position);
}
