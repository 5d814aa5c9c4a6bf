import { describe, expect, it } from 'vitest';
import type { AccountRef } from '../../../src/core/account/account.ts';
import { lookUp } from '../../../src/core/registry/lookup.ts';
import { sampleRegistry } from './sample-registry.ts';

const { registry } = sampleRegistry();
const facebook = (handle: string | null, id: string | null): AccountRef => ({
  platform: 'facebook',
  handle,
  id,
});
const x = (handle: string): AccountRef => ({ platform: 'x', handle, id: null });

async function contestantOf(account: AccountRef, { index, readAccount } = registry) {
  const found = lookUp(index, account);
  return found.kind === 'found' ? (await readAccount(found.position))?.contestant.id : found.kind;
}

describe('lookUp in the sample registry', () => {
  it('finds by stable id, whatever the handle is now called', async () => {
    const seen = facebook('namabaru', '61550000000101');
    expect(lookUp(registry.index, seen)).toMatchObject({ kind: 'found', matchedBy: 'id' });
    expect(await contestantOf(seen)).toBe('gubernur-cendana-1');
    const channel: AccountRef = { platform: 'youtube', handle: null, id: 'UCbimaLarasCendana000202' };
    expect(await contestantOf(channel)).toBe('gubernur-cendana-2');
  });

  it('finds by handle where the page shows no id, and where the list has none', async () => {
    const found = lookUp(registry.index, facebook('rakasintacendana', null));
    expect(found).toMatchObject({ kind: 'found', matchedBy: 'handle' });
    if (found.kind !== 'found') return;
    expect(await registry.readAccount(found.position)).toMatchObject({
      account: { handle: 'rakasintacendana', id: '61550000000101' },
      source: { letter: 'Contoh surat 001, baris 1' },
      contest: { id: 'gubernur-cendana' },
      election: { id: 'contoh-cendana' },
    });
    expect(lookUp(registry.index, facebook('arjunamelatisagara', '999'))).toMatchObject({
      matchedBy: 'handle',
    });
  });

  it('says that a handle changed hands where the id differs', () => {
    expect(lookUp(registry.index, facebook('rakasintacendana', '1')).kind).toBe('handle-reused');
  });

  it('keeps platforms apart', () => {
    expect(lookUp(registry.index, { platform: 'instagram', handle: 'rakasintacendana', id: null }).kind).toBe(
      'nothing',
    );
    expect(lookUp(registry.index, { platform: 'x', handle: null, id: '61550000000101' }).kind).toBe(
      'nothing',
    );
  });

  it('knows withdrawn accounts, and knows nothing of others', () => {
    expect(lookUp(registry.index, x('arjunamelati')).kind).toBe('revoked');
    expect(lookUp(registry.index, facebook('tokobatik', null)).kind).toBe('nothing');
  });
});

describe('urgent revocations', () => {
  const revoked = sampleRegistry(['facebook:rakasintacendana', 'youtube#UCbimaLarasCendana000202']).registry;

  it('win over the pack, by handle or id, whichever is seen', () => {
    expect(lookUp(revoked.index, facebook('rakasintacendana', null)).kind).toBe('revoked');
    expect(lookUp(revoked.index, facebook('namabaru', '61550000000101')).kind).toBe('revoked');
    expect(lookUp(revoked.index, { platform: 'youtube', handle: 'bimalarascendana', id: null }).kind).toBe(
      'revoked',
    );
  });

  it('leave everybody else in force', async () => {
    expect(await contestantOf(x('rakasinta_01'), revoked)).toBe('gubernur-cendana-1');
  });
});
