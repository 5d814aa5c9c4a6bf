import type { Platform } from '../account/account.ts';
import { ParseError } from '../parse.ts';
import {
  type Contestant,
  type PackSource,
  parseAccount,
  parseContestant,
  parseSource,
  type RegisteredAccount,
} from './pack.ts';

/** One account of a pack with what it belongs to. */
export interface PackEntry {
  account: RegisteredAccount;
  contestant: Contestant;
  source: PackSource;
}

const newline = 0x0a;
const bracket = 0x5b;
const brace = 0x7b;

/**
 * Reads single entries of a pack's text (pack-text.ts) by their lines, without parsing the province. Where
 * the lines start is found out once.
 */
export class PackLines {
  /** Starts of the lines of accounts, contestants and sources. */
  private readonly accounts: number[] = [];
  private readonly contestants: number[] = [];
  private readonly sources: number[] = [];
  /** How many accounts come before each contestant. */
  private readonly before: number[] = [];

  constructor(private readonly bytes: Uint8Array) {
    const headEnd = bytes.indexOf(newline);
    let isSource = true;
    for (let at = headEnd + 1; at > 0 && at < bytes.length; ) {
      const end = bytes.indexOf(newline, at);
      const last = end < 0 ? bytes.length : end;
      if (bytes[at] === bracket) this.accounts.push(at);
      // Sources and contests are objects too; only a contestant's line is left open for its accounts.
      else if (bytes[at] === brace && bytes[last - 1] === bracket) {
        this.contestants.push(at);
        this.before.push(this.accounts.length);
      } else if (bytes[at] === brace && isSource) this.sources.push(at);
      else isSource = false;
      at = last + 1;
    }
  }

  /** The account at a position, counted from 0. Throws a ParseError where there is none. */
  entry(position: number): PackEntry {
    const account = parseAccount(this.json(this.accounts[position]), 'account');
    return {
      account,
      contestant: this.contestant(this.contestantOf(position)),
      source: parseSource(this.json(this.sources[account.source]), 'source'),
    };
  }

  contestant(position: number): Contestant {
    return parseContestant(this.json(this.contestants[position], ']}'), 'contestant');
  }

  /** All accounts on a platform of the contestant that the account at a position belongs to. */
  siblings(position: number, platform: Platform): RegisteredAccount[] {
    const contestant = this.contestantOf(position);
    // The line's beginning tells the platform: a contestant may have hundreds of accounts elsewhere.
    const beginning = new TextEncoder().encode(`["${platform}"`);
    return this.accounts
      .slice(this.before[contestant], this.before[contestant + 1])
      .filter((at) => beginning.every((byte, index) => this.bytes[at + index] === byte))
      .map((at) => parseAccount(this.json(at), 'account'));
  }

  private contestantOf(position: number): number {
    return this.before.findLastIndex((first) => first <= position);
  }

  private json(at: number | undefined, closing = ''): unknown {
    if (at === undefined) throw new ParseError('pack', 'an entry at this position');
    const end = this.bytes.indexOf(newline, at);
    const line = new TextDecoder().decode(this.bytes.subarray(at, end < 0 ? this.bytes.length : end));
    return JSON.parse(closing === '' ? line.replace(/,$/, '') : line + closing);
  }
}
