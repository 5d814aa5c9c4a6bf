import { handleKey, idKey } from '../account/account.ts';
import { byteString, handleKeyBytes, idKeyBytes } from './account-key-bytes.ts';
import type { FrontCoded } from './front-coded.ts';
import { KeyPile } from './key-pile.ts';
import { type Affixes, readCore } from './lookalike/handle-core.ts';
import { nameKeys } from './lookalike/name-keys.ts';
import { buildSegments, type SegmentIndex } from './lookalike/segments.ts';
import {
  type Contestant,
  type PackContestant,
  type PackHead,
  parsePackContestant,
  type RegisteredAccount,
} from './pack.ts';
import type { IndexedContest, PackFacts } from './registry-facts.ts';

/** Everything that a look-up reads, in little space; kept as one value. */
export interface RegistryIndex {
  /** Handles and ids → position of the account, with what `accountValue` adds. */
  accounts: FrontCoded;
  /** Cores of handles in force → position of an account, one for each contestant. */
  cores: FrontCoded;
  segments: SegmentIndex;
  /** Contestants' names → position of the contestant. */
  names: FrontCoded;
}

interface BuiltIndex {
  index: RegistryIndex;
  packs: PackFacts[];
  contests: IndexedContest[];
  contestants: Contestant[];
}

/** A value has 24 bits: the position, and these two. */
const revokedBit = 1;
const withIdBit = 2;
const mostAccounts = 2 ** 22;

export function accountValue(value: number) {
  return { position: value >> 2, isRevoked: (value & revokedBit) !== 0, hasId: (value & withIdBit) !== 0 };
}

const contestantsAtOnce = 200;

/**
 * Builds the index of a registry pack by pack. Both methods are generators that yield where the worker may
 * turn to something else; nothing they do between two yields takes long.
 */
export class IndexBuilder {
  private readonly packs: PackFacts[] = [];
  private readonly contests: IndexedContest[] = [];
  private readonly contestants: Contestant[] = [];
  private readonly keys = new KeyPile();
  private readonly cores = new KeyPile();
  private readonly names = new KeyPile();
  private accounts = 0;

  /** `revoked`: keys of urgent revocations, which win over every pack. */
  constructor(
    private readonly revoked: ReadonlySet<string>,
    private readonly affixes: Affixes,
    private readonly elections: ReadonlySet<string>,
  ) {}

  /** Adds a verified pack. Contests of elections nobody knows, and what belongs to them, are left out. */
  *addPack(pack: PackHead, path: string, expires: string): Generator<void> {
    const [firstAccount, firstContestant] = [this.accounts, this.contestants.length];
    const contests = pack.contests.filter(({ election }) => this.elections.has(election));
    const known = new Set(contests.map(({ id }) => id));
    this.contests.push(...contests.map((contest) => ({ ...contest, pack: this.packs.length })));
    let done = 0;
    for (const value of pack.contestants) {
      const contestant = parsePackContestant(value, path);
      this.addContestant(contestant, known.has(contestant.contest));
      done += 1;
      if (done % contestantsAtOnce === 0) yield;
    }
    this.packs.push({
      id: pack.id,
      path,
      expires,
      firstAccount,
      accounts: this.accounts - firstAccount,
      firstContestant,
      contestants: this.contestants.length - firstContestant,
    });
    yield;
  }

  private addContestant({ accounts, ...contestant }: PackContestant, isKnown: boolean): void {
    const number = this.contestants.length;
    this.contestants.push(contestant);
    if (this.accounts + accounts.length > mostAccounts)
      throw new RangeError('Too many accounts for the index');
    const cores = new Set<string>();
    for (const account of accounts) {
      const isRevoked = this.isRevoked(account);
      if (isKnown) this.addAccount(account, isRevoked);
      const core =
        isKnown && !isRevoked && account.handle !== null ? readCore(account.handle, this.affixes) : null;
      if (core !== null && !cores.has(core)) {
        cores.add(core);
        this.cores.add(byteString(core), this.accounts);
      }
      this.accounts += 1;
    }
    if (isKnown) for (const key of nameKeys(contestant.members)) this.names.add(key, number);
  }

  private addAccount({ platform, handle, id }: RegisteredAccount, isRevoked: boolean): void {
    const value = (this.accounts << 2) | (isRevoked ? revokedBit : 0) | (id === null ? 0 : withIdBit);
    if (handle !== null) this.keys.add(handleKeyBytes(platform, handle), value);
    if (id !== null) this.keys.add(idKeyBytes(platform, id), value);
  }

  private isRevoked({ platform, handle, id, revoked }: RegisteredAccount): boolean {
    if (revoked !== null) return true;
    if (this.revoked.size === 0) return false;
    return (
      (handle !== null && this.revoked.has(handleKey(platform, handle))) ||
      (id !== null && this.revoked.has(idKey(platform, id)))
    );
  }

  *finish(): Generator<void, BuiltIndex> {
    const accounts = yield* this.keys.table();
    const cores = yield* this.cores.table();
    const names = yield* this.names.table();
    const segments = yield* buildSegments(cores);
    const { packs, contests, contestants } = this;
    return { index: { accounts, cores, segments, names }, packs, contests, contestants };
  }
}
