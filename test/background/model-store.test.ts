import { beforeEach, describe, expect, it, vi } from 'vitest';
import bundled from '../../src/core/political/model.json' with { type: 'json' };
import { fakeBrowser } from './fake-browser.ts';

const { stored } = fakeBrowser({});

/** As after a restart of the worker: nothing in memory, all that was stored still there. */
async function freshStore() {
  vi.resetModules();
  return import('../../src/background/model-store.ts');
}

const newer = (changes: object = {}): unknown => ({ ...bundled, revision: bundled.revision + 1, ...changes });
const revisionInUse = async () => (await (await freshStore()).politicalModel()).revision;

beforeEach(() => stored.clear());

describe('a model from the signed channel', () => {
  it('is taken where it is newer, and is used after a restart', async () => {
    expect(await (await freshStore()).offerModel(newer())).toBe('taken');
    expect(await revisionInUse()).toBe(bundled.revision + 1);
  });

  it('is used at once', async () => {
    const store = await freshStore();
    await store.offerModel(newer());
    expect((await store.politicalModel()).revision).toBe(bundled.revision + 1);
  });

  it('is not taken where it is not newer', async () => {
    const store = await freshStore();
    expect(await store.offerModel(bundled)).toBe('not-newer');
    await store.offerModel(newer());
    expect(await store.offerModel(newer())).toBe('not-newer');
  });

  it.each([
    [
      'damaged weights',
      { ngrams: `${bundled.ngrams.slice(0, 5000)}${'f/8B'.repeat(1000)}${bundled.ngrams.slice(9000)}` },
    ],
    ['another format', { format: 2 }],
    ['another bias', { bias: bundled.bias + 1 }],
    ['no self-test', { selfTest: {} }],
    ['too much', { selfTest: { ...bundled.selfTest, ['y'.repeat(501)]: 0 } }],
  ])('is refused with %s, and the last good one stays', async (_what, changes) => {
    const store = await freshStore();
    await store.offerModel(newer());
    await expect(store.offerModel(newer({ revision: bundled.revision + 2, ...changes }))).rejects.toThrow(
      expect.objectContaining({ name: 'ParseError' }),
    );
    expect(await revisionInUse()).toBe(bundled.revision + 1);
  });

  it('that no longer fits the package is dropped for the one in the package', async () => {
    stored.set('political-model', newer({ bias: 5 }));
    expect(await revisionInUse()).toBe(bundled.revision);
    expect(stored.get('political-model')).toBeNull();
  });
});
