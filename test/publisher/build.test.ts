import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/core/registry/pack.ts';
import { parseBuildIndex } from '../../src/publisher/build/build-index.ts';
import { buildRegistryFiles } from '../../src/publisher/build/build-registry.ts';
import { sampleDir, today } from '../core/registry/sample-registry.ts';
import { editedSample } from './temporary-dir.ts';

const files = buildRegistryFiles(sampleDir, { today });
const json = (path: string): unknown => JSON.parse(Buffer.from(files.get(path) ?? []).toString());
const sizes = (built: Map<string, Uint8Array>) =>
  [...built].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);

describe('buildRegistryFiles', () => {
  const index = parseBuildIndex(json('index.json'), 'index');

  it('resolves the dates of the sample from today', () => {
    expect(index).toMatchObject({ sample: true, version: 20261125, issued: '2026-11-25T00:00:00.000Z' });
    expect(index.expires).toBe('2026-12-25T00:00:00.000Z');
    expect(index.elections).toMatchObject([
      {
        id: 'contoh-cendana',
        campaign: { start: '2026-10-16', end: '2026-12-15' },
        adWindow: { start: '2026-11-20', end: '2026-12-15' },
        quietPeriod: { start: '2026-12-16', end: '2026-12-18' },
        votingDay: '2026-12-19',
      },
      {
        id: 'contoh-sagara',
        quietPeriod: { start: '2026-11-23', end: '2026-11-27' },
        votingDay: '2026-11-28',
      },
    ]);
  });

  it('names each pack with the hash of its bytes', () => {
    expect(index.packs.map(({ path }) => path)).toEqual(['packs/prov-99.json']);
    for (const { path, sha256 } of index.packs) {
      expect(
        createHash('sha256')
          .update(files.get(path) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('writes the accounts of the sample in their normal forms', () => {
    const { contestants } = parsePack(json('packs/prov-99.json'));
    const accounts = contestants.flatMap((one) => one.accounts);
    expect(
      accounts.map(({ platform, handle, id }) => `${platform}:${handle}${id === null ? '' : `#${id}`}`),
    ).toEqual([
      'facebook:dewijokosagara#61550000000301',
      'instagram:dewijoko.sagara',
      'linkedin:company/dewi-joko-sagara',
      'reddit:dewijokosagara',
      'threads:dewijoko.sagara',
      'tiktok:dewijoko.sagara',
      'x:dewijokosagara',
      'youtube:dewijokosagara',
      'facebook:arjunamelatisagara',
      'x:arjunamelati',
      'facebook:rakasintacendana#61550000000101',
      'instagram:rakasinta.cendana',
      'x:rakasinta_01',
      'facebook:bimalarascendana#61550000000202',
      'instagram:bimalaras.cendana',
      'linkedin:company/bima-laras-cendana',
      'reddit:bimalaras_cendana',
      'threads:bimalaras.cendana',
      'tiktok:bimalaras.cendana',
      'x:bimalaras_02#1710000000000000202',
      'youtube:bimalarascendana#UCbimaLarasCendana000202',
    ]);
    expect(accounts.find(({ handle }) => handle === 'arjunamelati')?.revoked).toBe('2026-11-15');
  });

  it('gives the same bytes for the same input, whatever the order of the rows', () => {
    const head = 'contestant,platform,account,id,source,revoked\n';
    const first = 'gubernur-cendana-1,x,@RakaSinta_01,,"Contoh surat 001, baris 2",\n';
    const moved = editedSample([
      ['accounts.csv', first, ''],
      ['accounts.csv', head, head + first],
    ]);
    expect(sizes(buildRegistryFiles(sampleDir, { today }))).toEqual(sizes(files));
    expect(sizes(buildRegistryFiles(moved, { today }))).toEqual(sizes(files));
  });

  it('takes version and expiry as told', () => {
    const built = buildRegistryFiles(sampleDir, { today, version: 7, expiresDays: 365 });
    const told = parseBuildIndex(JSON.parse(Buffer.from(built.get('index.json') ?? []).toString()), 'index');
    expect(told).toMatchObject({ version: 7, expires: '2027-11-25T00:00:00.000Z' });
  });

  it('makes one pack per province and one for national contests', () => {
    const dir = editedSample([
      ['contests.csv', ',9901,', ',9801,'],
      ['contests.csv', ',mayor,9971,', ',president,,'],
    ]);
    expect([...buildRegistryFiles(dir, { today }).keys()]).toEqual([
      'index.json',
      'packs/nasional.json',
      'packs/prov-98.json',
      'packs/prov-99.json',
    ]);
  });

  it('refuses sources with errors', () => {
    const dir = editedSample([['accounts.csv', '@DewiJokoSagara', '@RakaSinta_01']]);
    expect(() => buildRegistryFiles(dir, { today })).toThrow(/has 1 error: run .* check/);
  });

  it('refuses relative dates outside samples', () => {
    const dir = editedSample([['election.json', '"sample": true', '"sample": false']]);
    expect(() => buildRegistryFiles(dir, { today })).toThrow(/only sample lists may use/);
  });
});
