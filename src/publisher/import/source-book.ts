import { type AccountKey, type AccountRef, handleKey, idKey } from '../../core/account/account.ts';
import type { Contest, Contestant } from '../../core/registry/pack.ts';
import { toPlainWords } from './plain-words.ts';
import { toRegionWords } from './read-office.ts';
import { mergeAccounts } from './read-row-accounts.ts';

/** A row of an imported file. */
export interface RowPlace {
  file: string;
  sha256: string;
  row: number;
}

export interface BookAccount {
  contestant: string;
  ref: AccountRef;
  /** Letter or other source named in the list itself; blank where none. */
  letter: string;
  places: RowPlace[];
  /** The day the letter came in, where the list says so. */
  registeredOn: string | null;
  revoked: string | null;
  /** Read from a row that only gives an id. */
  isIdRow: boolean;
}

/** All that was taken from the lists so far, with the look-ups that joining rows needs. */
export class SourceBook {
  readonly contests = new Map<string, Contest>();
  readonly contestants = new Map<string, Contestant>();
  readonly accounts = new Set<BookAccount>();
  readonly #byRegion = new Map<string, Contest[]>();
  readonly #byName = new Map<string, Contestant[]>();
  readonly #byListId = new Map<string, Contestant>();
  readonly #byNumber = new Map<string, Contestant>();
  readonly #byKey = new Map<string, BookAccount>();

  addContest(contest: Contest): Contest {
    const known = this.contests.get(contest.id);
    if (known !== undefined) return known;
    this.contests.set(contest.id, contest);
    append(this.#byRegion, toRegionWords(contest.region), contest);
    return contest;
  }

  /** Contests whose region has this name, whatever their office and election. */
  contestsInRegion(region: string): readonly Contest[] {
    return this.#byRegion.get(toRegionWords(region)) ?? [];
  }

  /** `listId`: how the list itself tells people apart; blank where it does not. */
  addContestant(contestant: Contestant, listId: string): Contestant {
    this.contestants.set(contestant.id, contestant);
    append(this.#byName, toPlainWords(contestant.name), contestant);
    if (contestant.number !== null)
      this.#byNumber.set(`${contestant.contest} ${contestant.number}`, contestant);
    if (listId !== '') this.#byListId.set(`${contestant.contest} ${listId}`, contestant);
    return contestant;
  }

  contestantsNamed(name: string): readonly Contestant[] {
    return this.#byName.get(toPlainWords(name)) ?? [];
  }

  contestantByNumber(contest: string, number: number): Contestant | null {
    return this.#byNumber.get(`${contest} ${number}`) ?? null;
  }

  contestantByListId(contest: string, listId: string): Contestant | null {
    return this.#byListId.get(`${contest} ${listId}`) ?? null;
  }

  /** Adds an account, or joins it to the same contestant's entry of it. False where ids contradict. */
  addAccount(account: BookAccount): boolean {
    const keys = keysOf(account);
    const known = keys.map((key) => this.#byKey.get(key)).find((found) => found !== undefined);
    if (known === undefined) {
      this.accounts.add(account);
      for (const key of keys) this.#byKey.set(key, account);
      return true;
    }
    return this.join(known, account);
  }

  /** Puts two entries of one account together; the second disappears. False where they contradict. */
  join(known: BookAccount, other: BookAccount): boolean {
    const ref = mergeAccounts(known.ref, other.ref);
    if (ref === null) return false;
    known.ref = ref;
    known.letter ||= other.letter;
    known.registeredOn ??= other.registeredOn;
    known.revoked ??= other.revoked;
    known.isIdRow &&= other.isIdRow;
    known.places.push(...other.places);
    this.accounts.delete(other);
    for (const key of keysOf(known)) this.#byKey.set(key, known);
    return true;
  }
}

function keysOf({ contestant, ref }: BookAccount): AccountKey[] {
  return [
    ...(ref.id === null ? [] : [idKey(ref.platform, ref.id)]),
    ...(ref.handle === null ? [] : [handleKey(ref.platform, ref.handle)]),
  ].map((key) => `${contestant} ${key}`);
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
