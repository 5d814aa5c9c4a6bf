import type { Orphan } from '../platforms/find-orphans.ts';

/**
 * The card an orphan sign belongs to: the nearest candidate that holds what the rule asks for or is large
 * enough. Sizes come from an IntersectionObserver, which reports them after layout instead of forcing one.
 */
export function cardOf(orphan: Orphan, candidates: Element[], done: (card: Element | null) => void): void {
  const { holds, box } = orphan.rule;
  if (holds !== null) {
    done(candidates.find((card) => card.querySelector(holds) !== null) ?? null);
    return;
  }
  if (candidates.length === 0) {
    done(null);
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const large = entries.filter(
      ({ boundingClientRect }) =>
        boundingClientRect.width >= box.width && boundingClientRect.height >= box.height,
    );
    done(candidates.find((card) => large.some(({ target }) => target === card)) ?? null);
  });
  for (const card of candidates) observer.observe(card);
}
