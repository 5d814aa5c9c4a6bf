import { type Tone, toneShapes } from '../core/tone-shapes.ts';

/** The shape that stands for a tone; the words beside it say the same. */
export function ToneIcon({ tone }: { tone: Tone }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={toneShapes[tone]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
