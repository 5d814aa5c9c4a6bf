import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';

/** What a fixture must go on to give: who and what is meant are invented, whether and why it is an ad is not. */
export interface PostOutline {
  surface: string;
  found: string;
  sponsorship: string;
  rules: string[];
  label: string | null;
  /** Which parts of the advertiser were read. */
  advertiser: string[];
  payer: boolean;
  landing: boolean;
  permalink: boolean;
  partnership: boolean;
  ai: boolean;
}

export function outline({ rule, sponsorship, sighting }: DiagnosedPost): PostOutline {
  const { surface, signals, label, advertiser, payer, landing, permalink, partnership, ai } = sighting;
  return {
    surface,
    found: rule,
    sponsorship,
    rules: signals.map((signal) => signal.rule),
    label,
    advertiser: (['name', 'handle', 'id'] as const).filter((part) => advertiser[part] !== null),
    payer: payer !== null,
    landing: landing !== null,
    permalink: permalink !== null,
    partnership,
    ai,
  };
}

/** In what one reading is unlike another, post by post; empty where they are alike. */
export function differences(before: readonly PostOutline[], after: readonly PostOutline[]): string[] {
  if (before.length !== after.length) return [`${after.length} posts instead of ${before.length}`];
  return before.flatMap((one, index) => {
    const other = after[index];
    const parts = Object.entries(one).filter(([name, value]) => !isAlike(name, value, other));
    return parts.map(
      ([name, value]) => `post ${index + 1}: ${name} is ${text(other, name)} instead of ${text(value)}`,
    );
  });
}

/** A label may hold the advertiser's name ("Promoted by NAME"): another of the same length. */
function isAlike(name: string, value: unknown, other: PostOutline | undefined): boolean {
  if (name === 'label') return (other?.label?.length ?? 0) === (typeof value === 'string' ? value.length : 0);
  return text(value) === text(other, name);
}

function text(value: unknown, name?: string): string {
  const found: unknown =
    name !== undefined && typeof value === 'object' && value !== null ? Reflect.get(value, name) : value;
  return JSON.stringify(found);
}
