import provinces from './provinces.json';

const names = new Map(Object.entries(provinces));

/** The name of the province that a region code begins with (Kemendagri); null where there is none. */
export function provinceName(regionCode: string): string | null {
  return names.get(regionCode.slice(0, 2)) ?? null;
}
