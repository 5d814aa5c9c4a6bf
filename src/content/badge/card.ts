import { say } from '../../browser/i18n.ts';
import type { Flag } from '../../core/flag.ts';
import { make } from './element.ts';

const margin = 8;

/** The explanation behind a badge, in the browser's top layer so that no post can clip it. */
export function makeCard(flag: Flag, onReport: () => Promise<boolean>): HTMLElement {
  const card = make('div', `card ${flag.tone}`, make('h2', '', flag.text));
  card.popover = 'auto';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', say('cardTitle'));
  const lines = flag.lines.map(({ label, value }) =>
    make('div', '', make('dt', '', label), make('dd', '', value)),
  );
  card.append(make('dl', '', ...lines), make('p', '', flag.note), makeActions(card, flag, onReport));
  return card;
}

function makeActions(card: HTMLElement, flag: Flag, onReport: () => Promise<boolean>): HTMLElement {
  const close = make('button', '', say('cardClose'));
  close.addEventListener('click', () => card.hidePopover());
  const actions = make('div', 'actions', close);
  if (!flag.reportable) return actions;
  const report = make('button', '', say('cardReport'));
  report.addEventListener('click', (event) => {
    // A page can make clicks by script, but not trusted ones.
    if (event.isTrusted)
      void onReport().then((opened) => opened || card.append(make('p', '', say('cardOpenPopup'))));
  });
  actions.prepend(report);
  return actions;
}

/** Beneath the badge, inside the window. Reads geometry: only ever on the user's own click. */
export function placeCard(card: HTMLElement, badge: HTMLElement): void {
  const box = badge.getBoundingClientRect();
  const width = card.offsetWidth;
  const height = card.offsetHeight;
  const left = Math.min(Math.max(margin, box.right - width), window.innerWidth - width - margin);
  const below = box.bottom + margin;
  const top =
    below + height < window.innerHeight ? below : Math.max(margin, window.innerHeight - height - margin);
  card.style.left = `${Math.max(margin, left)}px`;
  card.style.top = `${top}px`;
}
