import { flag, integer, list, nullable, oneOf, optional, shape, text } from './parse.ts';
import { type SignalFamily, signalFamilies } from './sighting.ts';

/** The ways a rule can see an ad; each is one file in `platforms/signals/`. */
const signalKinds = [
  'present',
  'long-parameter',
  'invisible-link',
  'no-time',
  'dangling-reference',
  'disclaimer',
  'label-text',
  'label-above',
  'label-beginning',
  'label-attribute',
  'label-reference',
  'label-svg',
  'label-letters',
  'label-pseudo',
  'label-shadow',
  'label-removed',
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
  /** Interface languages (`html[lang]`) in which the sign exists. Empty = in every language. */
  locales: string[];
  /** What to look for; kinds that read labels need none. */
  selector: string | null;
  /** For `no-time`: what a post holds once it is wholly built; before that nothing is said about its time. */
  complete: string | null;
  /** For `label-above`: what every ad under the label holds; anything without it ends the run. */
  item: string | null;
  /** `byline`: only where a label may stand; `post`: anywhere in the post. */
  where: 'byline' | 'post';
  /** For `long-parameter`: its name and the length from which it counts. */
  parameter: string | null;
  minLength: number | null;
}

/** `source` and `seen` (when the sign was last observed) are for people and for `recipe check`. */
export const parseSignalRule = shape<SignalRule>(
  {
    id: text(60),
    on: flag,
    kind: oneOf(signalKinds),
    family: oneOf(signalFamilies),
    points: integer(1, 10),
    surfaces: optional(list(text(40), 20), []),
    locales: optional(list(text(10), 40), []),
    selector: nullable(text(600, 1)),
    complete: nullable(text(600, 1)),
    item: nullable(text(600, 1)),
    where: optional(oneOf(['byline', 'post']), 'byline'),
    parameter: nullable(text(60)),
    minLength: nullable(integer(1, 5000)),
  },
  ['source', 'seen'],
);
