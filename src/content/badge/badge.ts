import { say } from '../../browser/i18n.ts';
import { sayPhrase } from '../../browser/phrase.ts';
import type { Sighting } from '../../core/sighting.ts';
import type { Judgement, Verdict } from '../../core/verdict.ts';
import { badgePhrase, shortPhrase, toneOf } from '../../core/wording.ts';
import css from './badge.css?inline';
import { makeCard, placeCard } from './card.ts';
import { make } from './element.ts';
import { drawIcon } from './icon.ts';

/** Where the site leaves room for the badge, from its recipe. */
export interface BadgePlace {
  top: number;
  end: number;
}

/** Straddling the post's upper edge, where it covers nothing; in CSS pixels. */
const onEdge: BadgePlace = { top: -12, end: 16 };
/** In CSS pixels, and as a share of the post's width. */
const narrowest = 180;
const widestShare = 0.8;

/**
 * The flag on a post: an overlay in a closed shadow root, taken out of the flow, so that neither the post nor
 * its row is styled, moved or resized.
 */
export class Badge {
  private readonly host = document.createElement('div');
  private readonly button: HTMLButtonElement;
  private readonly place: BadgePlace;
  readonly text: string;

  constructor(
    private readonly root: Element,
    inside: BadgePlace,
    width: number,
    sighting: Sighting,
    judgement: Judgement,
    verdict: Verdict,
    onReport: () => Promise<boolean>,
  ) {
    const said = sayPhrase(badgePhrase(verdict));
    this.text = sighting.sponsorship === 'unsure' ? say('badgeUnsure', said) : said;
    const tone = toneOf(verdict);
    const full = make('span', 'full', this.text);
    const short = make('span', 'short', sayPhrase(shortPhrase(verdict)));
    this.button = make('button', `badge ${tone}`, drawIcon(tone), full, short);
    this.button.type = 'button';
    this.button.setAttribute('aria-label', this.text);
    this.button.setAttribute('aria-haspopup', 'dialog');
    const card = makeCard(sighting, judgement, verdict, onReport);
    this.button.addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (!event.isTrusted) return;
      card.togglePopover();
      if (card.matches(':popover-open')) placeCard(card, this.button);
    });
    const shadow = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.button, card);
    const clipped = isClipped(root);
    this.place = clipped ? inside : onEdge;
    this.button.classList.toggle('compact', clipped);
    this.button.style.top = `${this.place.top}px`;
    this.setWidth(width);
    this.attach();
  }

  /** Puts the badge back where a page that rebuilt its post has dropped it. */
  attach(): void {
    if (this.host.parentNode !== this.root) this.root.prepend(this.host);
  }

  /** The post's width as the browser reported it; the badge keeps clear of the post's own controls. */
  setWidth(width: number): void {
    if (width <= 0) return;
    this.button.style.left = `${width - this.place.end}px`;
    this.button.style.maxWidth = `${Math.max(narrowest, Math.round(width * widestShare))}px`;
  }

  setHidden(hidden: boolean): void {
    this.host.hidden = hidden;
  }

  remove(): void {
    this.host.remove();
  }
}

/** A post that clips would cut a badge on its edge in half: there it stands inside, in few words. */
function isClipped(root: Element): boolean {
  let at: Element | null = root;
  for (let level = 0; at !== null && level < 3; level += 1, at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') return true;
  }
  return false;
}
