import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { withLearntId } from '../../src/background/account-ids.ts';
import { sampleReport } from '../hub/sample-report.ts';

vi.mock('../../src/browser/log.ts', () => ({ logError: () => {} }));

const { sighting } = sampleReport();
const seen = (handle: string | null, id: string | null) => ({
  ...sighting,
  advertiser: { ...sighting.advertiser, handle, id },
});
const idOf = async (handle: string) => (await withLearntId(seen(handle, null))).advertiser.id;

describe('withLearntId', () => {
  it('remembers the id that a page showed beside a handle', async () => {
    expect(await idOf('bimalaras')).toBeNull();
    await withLearntId(seen('bimalaras', '61550000000101'));
    expect(await idOf('bimalaras')).toBe('61550000000101');
    expect(await idOf('dewijoko')).toBeNull();
  });

  it('keeps the platforms apart', async () => {
    await withLearntId(seen('satunama', '61550000000102'));
    const elsewhere = { ...seen('satunama', null), platform: 'x' as const };
    expect((await withLearntId(elsewhere)).advertiser.id).toBeNull();
  });

  it('uses neither of two ids, for ever', async () => {
    await withLearntId(seen('ganti', '1001'));
    await withLearntId(seen('ganti', '1002'));
    expect(await idOf('ganti')).toBeNull();
    await withLearntId(seen('ganti', '1001'));
    expect(await idOf('ganti')).toBeNull();
  });

  it('leaves a sighting without a handle, or with an id, as it is', async () => {
    expect(await withLearntId(seen(null, null))).toEqual(seen(null, null));
    expect(await withLearntId(seen('bimalaras', '61550000000999'))).toEqual(
      seen('bimalaras', '61550000000999'),
    );
  });
});
