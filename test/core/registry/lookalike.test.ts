import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountRef, Platform } from '../../../src/core/account/account.ts';
import { readCore } from '../../../src/core/registry/handle-core.ts';
import { findLookalike } from '../../../src/core/registry/lookalike.ts';
import { sampleRegistry } from './sample-registry.ts';

const registry = sampleRegistry();
const find = (platform: Platform, handle: string | null, id: string | null = null) => {
  const account: AccountRef = { platform, handle, id };
  return findLookalike(registry, account);
};

describe('findLookalike', () => {
  it.each([
    ['x', 'rakasinta_official', 'rakasinta_01'],
    ['x', 'tim_rakasinta', 'rakasinta_01'],
    ['x', 'rakasinta_02', 'rakasinta_01'],
    ['facebook', 'relawanbimalarascendana', 'bimalarascendana'],
    ['facebook', 'dewijokosagara2026', 'dewijokosagara'],
    ['instagram', 'rakasinta_cendana_id', 'rakasinta.cendana'],
  ] as const)('%s %s resembles %s', (platform, handle, official) => {
    expect(find(platform, handle)?.account.handle).toBe(official);
  });

  it('names an account of the same platform before one of another', () => {
    expect(find('x', 'dewijokosagara.resmi')?.account.platform).toBe('x');
    expect(find('instagram', 'bimalaras')?.account).toMatchObject({ platform: 'x', handle: 'bimalaras_02' });
  });

  it('never for an account of the list, in force, withdrawn or changed hands', () => {
    expect(find('x', 'rakasinta_01')).toBeNull();
    expect(find('x', 'arjunamelati')).toBeNull();
    expect(find('facebook', 'rakasintacendana', '1')).toBeNull();
  });

  it('never after a withdrawn account, for strangers, or without a handle', () => {
    expect(find('x', 'arjunamelati_id')).toBeNull();
    expect(find('facebook', 'tokobatikcendana')).toBeNull();
    expect(find('facebook', null, '12345')).toBeNull();
  });
});

describe('readCore', () => {
  it('does not change when it is read again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9._]{1,30}$/), (handle) => {
        const core = readCore(handle);
        if (core !== null) expect(readCore(core)).toBe(core);
      }),
    );
  });

  it('needs at least six characters', () => {
    expect(readCore('raka_2024')).toBeNull();
    expect(readCore('official')).toBe('official');
    expect(readCore('...')).toBeNull();
  });
});
