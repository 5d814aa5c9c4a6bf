import { className, element, escapeHtml, type Html, nest } from '../markup.ts';
import { picture } from '../picture.ts';
import { outboundAddress } from './addresses.ts';

export interface Story2018 {
  name: string;
  author: { name: string; path: string; id: string };
  /** Label or time, in the line under the name. HTML. */
  line: Html;
  text: string;
  card: { target: string; title: string } | null;
}

/** A post of the front end of 2018: its own ids and classes, hover cards that name the page's number. */
export function story2018({ name, author, line, text, card }: Story2018): Html {
  const id = className(name);
  const hovercard = `/ajax/hovercard/page.php?id=${author.id}&extragetparams=%7B%22__tn__%22%3A%22%2Cd%22%7D`;
  const link = {
    href: `/${author.path}/?ref=nf&__xts__[0]=68.ARC${id}`,
    class: 'profileLink',
    'data-hovercard': hovercard,
  };
  const heading = element(
    'h5',
    { class: `_14f3 ${id}` },
    element(
      'span',
      { class: 'fwn fcg' },
      element('span', { class: 'fwb' }, element('a', link, escapeHtml(author.name))),
    ),
  );
  const subtitle = element(
    'div',
    { id: `feed_subtitle_${author.id}`, 'data-testid': 'story-subtitle', class: '_5pcp' },
    line,
  );
  const avatar = element(
    'a',
    { href: link.href, 'aria-hidden': 'true', tabindex: '-1' },
    nest(2, 'face', picture('.', '', 40, 40)),
  );
  const message = element(
    'div',
    { class: '_5pbx userContent', 'data-ft': '{"tn":"K"}' },
    element('p', {}, escapeHtml(text)),
  );
  const head = element(
    'div',
    { class: 'clearfix' },
    avatar,
    element('div', { class: '_42ef' }, heading, subtitle),
  );
  return element(
    'div',
    { 'data-case': name, id: `hyperfeed_story_id_${id}`, class: '_5jmm' },
    nest(
      3,
      'story',
      element(
        'div',
        { class: '_1dwg userContentWrapper' },
        nest(3, 'wrap', `${head}${message}${attachment(card, name)}`),
        form(name),
      ),
    ),
  );
}

function attachment(card: Story2018['card'], seed: string): Html {
  if (card === null) return '';
  const link = { href: outboundAddress(card.target, seed), target: '_blank', rel: 'noopener nofollow' };
  return element(
    'div',
    { class: '_3x-2' },
    nest(
      4,
      'card',
      element(
        'a',
        link,
        picture(card.title, card.title, 476, 249),
        element('span', {}, escapeHtml(card.title)),
      ),
    ),
  );
}

function form(name: string): Html {
  const buttons = ['Suka', 'Komentari', 'Bagikan'].map((word) =>
    element('a', { href: '#', role: 'button' }, nest(2, 'act', word)),
  );
  return element(
    'form',
    { class: 'commentable_item', id: `u_${className(name)}`, action: '#' },
    nest(2, 'acts', ...buttons),
  );
}

/** The time: an element with its second. */
export function time2018(text: string): Html {
  const abbr = element(
    'abbr',
    { 'data-utime': '1526378400', class: '_5ptz', title: '15 Mei 2018' },
    element('span', { class: 'timestampContent' }, text),
  );
  return element(
    'span',
    { class: 'fsm fwn fcg' },
    element('a', { href: '/permalink.php?story_fbid=1&id=2', class: '_5pcq' }, abbr),
  );
}

/** The label: a link to nowhere that opens a dialog. */
export function label2018(inner: Html): Html {
  const dialog = '/ads/verified_voice_context/main_dialog/?ad_id=6101234567890';
  return element(
    'span',
    { class: '_5paw _4dcu' },
    element('a', { href: '#', role: 'button', ajaxify: dialog, rel: 'dialog', class: '_3e_2' }, inner),
  );
}
