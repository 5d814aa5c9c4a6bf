import { describe, expect, it } from 'vitest';
import type { AccountRef } from '../../../src/core/account/account.ts';
import { lookUp } from '../../../src/core/registry/lookup.ts';
import type { RegisteredAccount } from '../../../src/core/registry/pack.ts';
import { buildRegistry } from '../../../src/core/registry/registry.ts';
import { sampleRegistry } from './sample-registry.ts';

const registry = sampleRegistry();
const facebook = (handle: string | null, id: string | null): AccountRef => ({
  platform: 'facebook',
  handle,
  id,
});

describe('lookUp in the sample registry', () => {
  it('finds by stable id, whatever the handle is now called', () => {
    const found = lookUp(registry, facebook('namabaru', '61550000000101'));
    expect(found).toMatchObject({ kind: 'found', matchedBy: 'id', contestant: { id: 'gubernur-cendana-1' } });
  });

  it('finds by handle where the page shows no id, and where the list has none', () => {
    expect(lookUp(registry, facebook('rakasintacendana', null))).toMatchObject({
      kind: 'found',
      matchedBy: 'handle',
      contest: { id: 'gubernur-cendana' },
      election: { id: 'contoh-cendana' },
    });
    expect(lookUp(registry, facebook('arjunamelatisagara', '999'))).toMatchObject({ matchedBy: 'handle' });
  });

  it('says that a handle changed hands where the id differs', () => {
    expect(lookUp(registry, facebook('rakasintacendana', '1')).kind).toBe('handle-reused');
  });

  it('keeps platforms apart', () => {
    expect(lookUp(registry, { platform: 'instagram', handle: 'rakasintacendana', id: null }).kind).toBe(
      'nothing',
    );
    expect(lookUp(registry, { platform: 'x', handle: null, id: '61550000000101' }).kind).toBe('nothing');
  });

  it('knows withdrawn accounts, and knows nothing of others', () => {
    expect(lookUp(registry, { platform: 'x', handle: 'arjunamelati', id: null }).kind).toBe('revoked');
    expect(lookUp(registry, facebook('tokobatik', null)).kind).toBe('nothing');
  });
});

describe('lookUp with several entries of one account', () => {
  const entry: RegisteredAccount = {
    contestant: 'bupati-sagara-1',
    platform: 'x',
    handle: 'pindahan',
    id: null,
    source: '',
    revoked: null,
  };
  const withAccounts = (...accounts: RegisteredAccount[]) =>
    buildRegistry(registry.index, [
      {
        schema: 1,
        id: 'uji',
        contests: [...registry.contestsOf('contoh-sagara')],
        contestants: ['bupati-sagara-1', 'bupati-sagara-2']
          .map((id) => registry.contestant(id))
          .filter((contestant) => contestant !== null),
        accounts,
      },
    ]);
  const seen: AccountRef = { platform: 'x', handle: 'pindahan', id: null };

  it('prefers the one in force over a withdrawn one', () => {
    const both = withAccounts(
      { ...entry, revoked: '2026-01-01' },
      { ...entry, contestant: 'bupati-sagara-2' },
    );
    expect(lookUp(both, seen)).toMatchObject({ kind: 'found', contestant: { id: 'bupati-sagara-2' } });
  });

  it('leaves out entries whose contestant the registry lacks', () => {
    expect(lookUp(withAccounts({ ...entry, contestant: 'siapa' }), seen).kind).toBe('nothing');
  });
});
