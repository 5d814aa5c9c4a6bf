import { list, type Parser, shape, text } from '../parse.ts';
import type { Registry } from './registry.ts';

/** A region in which the list has a contest. */
export interface Region {
  /** Kemendagri code without dots. */
  code: string;
  name: string;
}

/** The regions of a list, by their names; those of the whole country are none. */
export function regionsOf(registry: Registry): Region[] {
  const names = new Map(
    registry.facts.elections
      .flatMap(({ id }) => registry.contestsOf(id))
      .filter(({ regionCode }) => regionCode !== '')
      .map(({ regionCode, region }) => [regionCode, region] as const),
  );
  return [...names]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id') || (a.code < b.code ? -1 : 1));
}

export const parseRegions: Parser<Region[]> = list(
  shape<Region>({ code: text(20), name: text(200) }),
  20_000,
);
