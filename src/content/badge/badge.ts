import { say } from '../../browser/i18n.ts';
import { sayPhrase } from '../../browser/phrase.ts';
import { shadowRootOf } from '../../browser/shadow-root.ts';
import type { Sighting } from '../../core/sighting.ts';
import type { Judgement, Verdict } from '../../core/verdict.ts';
import { badgePhrase, shortPhrase, toneOf } from '../../core/wording.ts';
import css from './badge.css?inline';
import { makeCard, placeCard } from './card.ts';
import { make } from './element.ts';
import { drawIcon } from './icon.ts';

/** Distances from a post's top and end edges, in CSS pixels. */
interface BadgePlace {
  top: number;
  end: number;
}

/** What a badge says, of which post, and where. */
export interface BadgeContent {
  root: Element;
  /** Where a badge inside the post keeps clear of its controls, from the recipe. */
  inside: BadgePlace;
  /** The post's width on screen. */
  width: number;
  sighting: Sighting;
  judgement: Judgement;
  verdict: Verdict;
  /** The user wants to report the post; answers whether the popup could be opened. */
  onReport: () => Promise<boolean>;
}

/** Straddling the post's upper edge, where it covers nothing. */
const onEdge: BadgePlace = { top: -12, end: 16 };
/** In CSS pixels, and as a share of the post's width. */
const narrowest = 180;
const widestShare = 0.8;

/**
 * The flag on a post: an overlay in a closed shadow root, taken out of the flow, so that neither the post nor
 * its row is styled, moved or resized.
 */
export class Badge {
  readonly text: string;
  private readonly host = document.createElement('div');
  private readonly shadow = this.host.attachShadow({ mode: 'closed' });
  private readonly button: HTMLButtonElement;
  private readonly place: BadgePlace;
  private card: HTMLElement | null = null;

  constructor(private readonly content: BadgeContent) {
    const { root, inside, sighting, verdict, width } = content;
    const said = sayPhrase(badgePhrase(verdict));
    this.text = sighting.sponsorship === 'unsure' ? say('badgeUnsure', said) : said;
    const clipped = isClipped(root);
    this.place = clipped ? inside : onEdge;
    this.button = makeButton(this.text, verdict, clipped);
    this.button.style.top = `${this.place.top}px`;
    this.button.addEventListener('click', (event) => this.toggleCard(event));
    this.shadow.adoptedStyleSheets = [sharedSheet()];
    this.shadow.append(this.button);
    this.setWidth(width);
    this.attach();
  }

  /** Puts the badge back where a page that rebuilt its post has dropped it. */
  attach(): void {
    const { root } = this.content;
    this.host.slot = slotOf(root);
    if (this.host.parentNode !== root) root.prepend(this.host);
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

  /** The explanation is made when it is first asked for: most badges are only glanced at. */
  private toggleCard(event: MouseEvent): void {
    event.preventDefault();
    event.stopPropagation();
    // A page can make clicks by script, but not trusted ones.
    if (!event.isTrusted) return;
    if (this.card === null) {
      const { sighting, judgement, verdict, onReport } = this.content;
      this.card = makeCard(sighting, judgement, verdict, onReport);
      this.shadow.append(this.card);
    }
    this.card.togglePopover();
    if (this.card.matches(':popover-open')) placeCard(this.card, this.button);
  }
}

function makeButton(text: string, verdict: Verdict, compact: boolean): HTMLButtonElement {
  const tone = toneOf(verdict);
  const full = make('span', 'full', text);
  const short = make('span', 'short', sayPhrase(shortPhrase(verdict)));
  const button = make('button', `badge ${tone}`, drawIcon(tone), full, short);
  button.type = 'button';
  button.classList.toggle('compact', compact);
  button.setAttribute('aria-label', text);
  button.setAttribute('aria-haspopup', 'dialog');
  return button;
}

let sheet: CSSStyleSheet | null = null;

/** One style sheet for all badges of the page. */
function sharedSheet(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** A custom element shows only what goes into its slots (Reddit): where all of them have names, the first is taken. */
function slotOf(root: Element): string {
  const shadow = shadowRootOf(root);
  if (shadow === null || shadow.querySelector('slot:not([name])') !== null) return '';
  return shadow.querySelector('slot')?.name ?? '';
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
