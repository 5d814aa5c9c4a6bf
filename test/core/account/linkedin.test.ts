import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey } from '../../../src/core/account/account.ts';
import { profileUrl, readAccountUrl, readWrittenAccount } from '../../../src/core/account/read-account.ts';

function keyOf(address: string, base?: string): string | null {
  const account = readAccountUrl(address, base);
  return account === null ? null : accountKey(account);
}

const member = 'ACoAAB1cD2eFgHiJkLmNoPqRsTuVwXyZ0123456';

const forms: [string, string | null][] = [
  ['https://www.linkedin.com/in/Bima-Pradipta-02', 'linkedin:in/bima-pradipta-02'],
  ['https://www.linkedin.com/in/bima-pradipta-02/', 'linkedin:in/bima-pradipta-02'],
  ['https://id.linkedin.com/in/bima-pradipta-02?trk=public', 'linkedin:in/bima-pradipta-02'],
  ['https://www.linkedin.com/in/bima-pradipta-02/recent-activity/all/', 'linkedin:in/bima-pradipta-02'],
  [`https://www.linkedin.com/in/${member}?miniProfileUrn=urn`, `linkedin#${member}`],
  ['https://www.linkedin.com/company/Bima-Laras/posts/?feedView=all', 'linkedin:company/bima-laras'],
  ['https://www.linkedin.com/company/1234567/', 'linkedin#1234567'],
  ['https://www.linkedin.com/school/bima-laras/', 'linkedin:school/bima-laras'],
  ['https://www.linkedin.com/showcase/bima-laras/', 'linkedin:showcase/bima-laras'],
  ['http://m.linkedin.com:80/company/bima-laras#x', 'linkedin:company/bima-laras'],
  ['https://linkedin.com/company/bima-laras', 'linkedin:company/bima-laras'],
  ['https://www.linkedin.com/in/b%C3%ACma-laras', 'linkedin:in/bìma-laras'],
  ['https://www.linkedin.com/feed/', null],
  ['https://www.linkedin.com/feed/update/urn:li:activity:71234/', null],
  ['https://www.linkedin.com/posts/bima-laras_coblos-activity-71234-abcd', null],
  ['https://www.linkedin.com/jobs/view/1234', null],
  ['https://www.linkedin.com/in/', null],
  ['https://www.linkedin.com/company/', null],
  ['https://lnkd.in/abc', null],
  ['https://linkedin.com.evil.example/in/bima', null],
  ['https://www.linkedin.com@evil.example/in/bima', null],
  ['https://evil-linkedin.com/in/bima', null],
  ['https://www.linkedin.com/in/bimа-laras', null],
  ['https://www.linkedin.com/in/bima%E2%80%8Blaras', null],
  ['https://www.linkedin.com/in/bima%', null],
];

describe('accounts of LinkedIn', () => {
  it.each(forms)('%s → %s', (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  it('keeps people, companies, schools and showcase pages of one name apart', () => {
    const keys = ['in', 'company', 'school', 'showcase'].map((kind) =>
      keyOf(`https://www.linkedin.com/${kind}/cendana`),
    );
    expect(new Set(keys).size).toBe(4);
  });

  it.each([
    ['linkedin.com/company/Bima-Laras', 'linkedin:company/bima-laras'],
    ['company/Bima-Laras', 'linkedin:company/bima-laras'],
    ['in/bima-laras', 'linkedin:in/bima-laras'],
    ['1234567', 'linkedin#1234567'],
    ['bima-laras', null],
    ['@bima-laras', null],
    ['x.com/bimalaras', null],
    ['Bima Laras', null],
  ])('reads "%s" as people write it: %s', (written, key) => {
    const account = readWrittenAccount('linkedin', written);
    expect(account === null ? null : accountKey(account)).toBe(key);
  });

  it('gives one key for one page, however it is written, and reads back the address it shows', () => {
    const slug = fc.stringMatching(/^[a-z][a-z0-9-]{1,60}$/);
    const kind = fc.constantFrom('in', 'company', 'school', 'showcase');
    fc.assert(
      fc.property(
        slug,
        kind,
        fc.constantFrom('www.', 'id.', ''),
        fc.webQueryParameters(),
        (plain, form, sub, query) => {
          const account = readAccountUrl(
            `https://${sub}linkedin.com/${form}/${plain.toUpperCase()}/?${query}`,
          );
          expect(account).toEqual({ platform: 'linkedin', handle: `${form}/${plain}`, id: null });
          expect(account === null ? null : readAccountUrl(profileUrl(account) ?? '')).toEqual(account);
        },
      ),
    );
  });

  it('shows ids under addresses that it reads back', () => {
    for (const id of ['1234567', member]) {
      const account = { platform: 'linkedin', handle: null, id } as const;
      expect(readAccountUrl(profileUrl(account) ?? '')).toEqual(account);
    }
  });

  it('never throws, whatever stands in the path', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('in', 'company'),
        (name, kind) => {
          const account = readAccountUrl(`https://www.linkedin.com/${kind}/${name}`);
          expect(account === null || account.handle?.startsWith(`${kind}/`) || account.id !== null).toBe(
            true,
          );
        },
      ),
    );
  });
});
