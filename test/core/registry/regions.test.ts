import { expect, it } from 'vitest';
import { parseRegions, regionsOf } from '../../../src/core/registry/regions.ts';
import { sampleRegistry } from './sample-registry.ts';

it('regionsOf names each region of the list once, by its name', () => {
  const regions = regionsOf(sampleRegistry().registry);
  const names = regions.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
  expect(regions).toContainEqual({ code: '99', name: 'Provinsi Cendana' });
  expect(regions.every(({ code }) => code !== '')).toBe(true);
  expect(parseRegions(JSON.parse(JSON.stringify(regions)), 'regions')).toEqual(regions);
});
