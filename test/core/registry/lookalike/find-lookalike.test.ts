import { describe, expect, it } from 'vitest';
import type { Platform } from '../../../../src/core/account/account.ts';
import { findLookalike, type Resemblance } from '../../../../src/core/registry/lookalike/find-lookalike.ts';
import { sampleRegistry } from '../sample-registry.ts';

const { registry } = sampleRegistry();
const anywhere = { contests: new Set<string>(), region: '' };
const find = (platform: Platform, handle: string | null, name: string | null = null, wide = false) =>
  findLookalike(registry, { platform, handle, id: null, name }, anywhere, wide);
const account = (found: Resemblance | null) =>
  found !== null && 'account' in found.listed ? found.listed.account : null;

describe('findLookalike', () => {
  it.each([
    ['x', 'rakasinta_official', 'rakasinta_01'],
    ['x', 'tim_rakasinta', 'rakasinta_01'],
    ['x', 'rakasinta_02', 'rakasinta_01'],
    ['x', 'rakas1nta', 'rakasinta_01'],
    ['x', 'rаkаsintа', 'rakasinta_01'],
    ['x', 'ｒａｋａｓｉｎｔａ', 'rakasinta_01'],
    ['facebook', 'relawanbimalarascendana', 'bimalarascendana'],
    ['facebook', 'dewijokosagara2026', 'dewijokosagara'],
    ['facebook', 'dew1j0k0sagara', 'dewijokosagara'],
    ['instagram', 'rakasinta_cendana_id', 'rakasinta.cendana'],
  ] as const)('%s %s has the core of %s', async (platform, handle, official) => {
    const found = await find(platform, handle);
    expect(found?.because).toBe('same-core');
    expect(account(found)?.handle).toBe(official);
  });

  it('names an account of the same platform before one of another', async () => {
    expect(account(await find('x', 'dewijokosagara.resmi'))?.platform).toBe('x');
    expect(account(await find('instagram', 'bimalaras'))).toMatchObject({
      platform: 'x',
      handle: 'bimalaras_02',
    });
  });

  it('looks for near spellings and names only where it is told to look widely', async () => {
    expect(await find('facebook', 'bimalarascendanna')).toBeNull();
    const near = await find('facebook', 'bimalarascendanna', null, true);
    expect(near?.because).toBe('near');
    expect(account(near)?.handle).toBe('bimalarascendana');
    const named = await find('facebook', 'akunbaru77', 'ANGGRAKSA Dewi', true);
    expect(named).toMatchObject({
      because: 'display-name',
      listed: { contestant: { id: 'bupati-sagara-1' } },
    });
    expect(await find('facebook', 'akunbaru77', 'Anggraksa Dewi')).toBeNull();
    const inside = await find('facebook', 'gerakrakawiratamabersatu', null, true);
    expect(inside).toMatchObject({
      because: 'name-in-handle',
      listed: { contestant: { id: 'gubernur-cendana-1' } },
    });
  });

  it('ranks by the contests that the ad names, then by the region of the user', async () => {
    const wide = (contests: string[], region: string) =>
      findLookalike(
        registry,
        { platform: 'facebook', handle: 'xbimalarasx', id: null, name: null },
        { contests: new Set(contests), region },
        true,
      );
    expect((await wide([], ''))?.listed.contest.id).toBe('gubernur-cendana');
  });

  it('never after a withdrawn account, for strangers, or without a handle', async () => {
    expect(await find('x', 'arjunamelati_id')).toBeNull();
    expect(await find('facebook', 'tokobatikcendana', 'Toko Batik Cendana', true)).toBeNull();
    expect(await find('facebook', null)).toBeNull();
  });
});
