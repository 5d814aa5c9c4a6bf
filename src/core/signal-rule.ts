import { fields, flag, integer, nullable, oneOf, onlyFields, text } from './parse.ts';
import { type SignalFamily, signalFamilies } from './sighting.ts';

/** The ways a rule can see an ad; each is one file in `platforms/signals/`. */
const signalKinds = [
  'present',
  'long-parameter',
  'invisible-link',
  'no-time',
  'disclaimer',
  'label-text',
  'label-attribute',
  'label-reference',
  'label-svg',
  'label-letters',
  'label-pseudo',
  'label-shadow',
] as const;
export type SignalKind = (typeof signalKinds)[number];

/** One dated, revocable sign of an ad. Points of different families add up; within a family the best counts. */
export interface SignalRule {
  id: string;
  on: boolean;
  kind: SignalKind;
  family: SignalFamily;
  points: number;
  /** Empty = on every surface. */
  surfaces: string[];
  /** What to look for; kinds that read labels need none. */
  selector: string | null;
  /** `byline`: only where a label may stand; `post`: anywhere in the post. */
  where: 'byline' | 'post';
  /** For `long-parameter`: its name and the length from which it counts. */
  parameter: string | null;
  minLength: number | null;
}

/** `source` and `seen` (when the sign was last observed) are for people and for `recipe check`. */
const known = [
  'id',
  'on',
  'kind',
  'family',
  'points',
  'surfaces',
  'selector',
  'where',
  'parameter',
  'minLength',
  'source',
  'seen',
];

export function parseSignalRule(value: unknown, path: string): SignalRule {
  const from = fields(value, path);
  onlyFields(from, known, path);
  text(200)(from.source, `${path}.source`);
  text(20)(from.seen, `${path}.seen`);
  return {
    id: text(60)(from.id, `${path}.id`),
    on: flag(from.on, `${path}.on`),
    kind: oneOf(signalKinds)(from.kind, `${path}.kind`),
    family: oneOf(signalFamilies)(from.family, `${path}.family`),
    points: integer(1, 10)(from.points, `${path}.points`),
    surfaces: Array.isArray(from.surfaces)
      ? from.surfaces.map((name) => text(40)(name, `${path}.surfaces`))
      : [],
    selector: nullable(text(600))(from.selector, `${path}.selector`),
    where: oneOf(['byline', 'post'])(from.where ?? 'byline', `${path}.where`),
    parameter: nullable(text(60))(from.parameter, `${path}.parameter`),
    minLength: nullable(integer(1, 5000))(from.minLength, `${path}.minLength`),
  };
}
