import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey } from '../../../src/core/account/account.ts';
import { takeApart } from '../../../src/core/account/address.ts';
import { profileUrl, readAccountUrl, readWrittenAccount } from '../../../src/core/account/read-account.ts';
import { threadsAccounts } from '../../../src/core/account/threads.ts';

function keyOf(address: string, base?: string): string | null {
  const taken = takeApart(address, base);
  const account = taken === null ? null : threadsAccounts.readAddress(taken);
  return account === null ? null : accountKey(account);
}

/** Every form of feed-facts.md section 12, with the key it must give. */
const forms: [string, string | null][] = [
  ['https://www.threads.com/@rakasinta.cendana', 'threads:rakasinta.cendana'],
  ['https://www.threads.com/@RakaSinta.Cendana/?xmt=abc#top', 'threads:rakasinta.cendana'],
  ['https://www.threads.net/@rakasinta.cendana', 'threads:rakasinta.cendana'],
  ['http://threads.net:80/@rakasinta.cendana', 'threads:rakasinta.cendana'],
  ['https://threads.com/@rakasinta.cendana/post/C0de', 'threads:rakasinta.cendana'],
  ['https://www.threads.com/@rakasinta.cendana/replies', 'threads:rakasinta.cendana'],
  ['https://www.threads.com/%40rakasinta.cendana', 'threads:rakasinta.cendana'],
  ['https://www.threads.com/t/C0de', null],
  ['https://www.threads.com/search?q=cendana', null],
  ['https://www.threads.com/rakasinta.cendana', null],
  ['https://www.threads.com/@', null],
  ['https://www.threads.com/', null],
  ['https://l.threads.com/?u=https%3A%2F%2Fwww.threads.com%2F%40rakasinta', null],
  ['https://threads.com.evil.example/@rakasinta', null],
  ['https://www.threads.com@evil.example/@rakasinta', null],
  ['https://www.instagram.com/rakasinta.cendana/', null],
];

describe('readThreadsAddress', () => {
  it.each(forms)('%s → %s', (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  it.each(['@rаkasinta', '@raka%E2%80%8Bsinta', '@raka..sinta', '@raka-sinta', '@%', `@${'a'.repeat(31)}`])(
    'refuses %s, which no account can be called',
    (name) => {
      expect(keyOf(`https://www.threads.com/${name}`)).toBeNull();
    },
  );

  it('never throws, and names only what Threads would accept as a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (path) => {
        const taken = takeApart(`/@${path}`, 'https://www.threads.com/');
        const account = taken === null ? null : threadsAccounts.readAddress(taken);
        expect(account === null || /^[a-z0-9._]{1,30}$/.test(account.handle ?? '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives one key for both hosts, and reads back the address it gives', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9_]{5,20}$/), (name) => {
        const account = readAccountUrl(`https://www.threads.net/@${name.toUpperCase()}`);
        fc.pre(account !== null);
        expect(account).toEqual(readAccountUrl(`https://www.threads.com/@${name}/post/C0de`));
        expect(readAccountUrl(profileUrl(account) ?? '')).toEqual(account);
      }),
    );
  });
});

describe('threadsName', () => {
  it('is an account of its own beside the one of the same name on Instagram', () => {
    const threads = readWrittenAccount('threads', '@rakasinta.cendana');
    expect(threads).toEqual(threadsAccounts.readName('rakasinta.cendana'));
    expect(threads).not.toEqual(readWrittenAccount('instagram', '@rakasinta.cendana'));
    expect(readWrittenAccount('threads', 'https://www.instagram.com/rakasinta.cendana/')).toBeNull();
  });
});
