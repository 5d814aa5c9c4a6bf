import { shadowRootOf } from '../../browser/shadow-root.ts';
import type { Flag } from '../../core/flag.ts';
import css from './badge.css?inline';
import { makeCard, placeCard } from './card.ts';
import { make } from './element.ts';
import { drawIcon } from './icon.ts';

/** Distances from a post's top and end edges, in CSS pixels. */
export interface BadgePlace {
  top: number;
  end: number;
}

/** What a badge says, of which post, and where. */
interface BadgeContent {
  /** The element that holds the badge now; a page may have rebuilt it. */
  holder: () => Element | null;
  flag: Flag;
  place: BadgePlace;
  /** The post leaves room for few words only. */
  isCompact: boolean;
  /** The post's width on screen. */
  width: number;
  /** The user wants to report the post; answers whether the popup could be opened. */
  onReport: () => Promise<boolean>;
}

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
  private card: HTMLElement | null = null;
  private width = 0;

  constructor(private readonly content: BadgeContent) {
    const { flag, place, isCompact, width } = content;
    this.text = flag.text;
    this.button = makeButton(flag, isCompact);
    this.button.style.top = `${place.top}px`;
    this.button.addEventListener('click', (event) => this.toggleCard(event));
    this.shadow.adoptedStyleSheets = [sharedSheet()];
    this.shadow.append(this.button);
    this.setWidth(width);
    this.attach();
  }

  says(flag: Flag): boolean {
    return JSON.stringify(flag) === JSON.stringify(this.content.flag);
  }

  /** Puts the badge back where a page that rebuilt its post has dropped it. */
  attach(): void {
    const holder = this.content.holder();
    if (holder === null || this.host.parentNode === holder) return;
    this.host.slot = slotOf(holder);
    holder.prepend(this.host);
  }

  /** The post's width as the browser reported it; the badge keeps clear of the post's own controls. */
  setWidth(width: number): void {
    if (width <= 0 || width === this.width) return;
    this.width = width;
    this.button.style.left = `${width - this.content.place.end}px`;
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
      this.card = makeCard(this.content.flag, this.content.onReport);
      this.shadow.append(this.card);
    }
    this.card.togglePopover();
    if (this.card.matches(':popover-open')) placeCard(this.card, this.button);
  }
}

function makeButton({ tone, shape, text, short }: Flag, isCompact: boolean): HTMLButtonElement {
  const button = make(
    'button',
    `badge ${tone}${isCompact ? ' compact' : ''}`,
    drawIcon(shape),
    make('span', 'full', text),
    make('span', 'short', short),
  );
  button.type = 'button';
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
function slotOf(holder: Element): string {
  if (!holder.localName.includes('-')) return '';
  const shadow = shadowRootOf(holder);
  if (shadow === null || shadow.querySelector('slot:not([name])') !== null) return '';
  return shadow.querySelector('slot')?.name ?? '';
}
