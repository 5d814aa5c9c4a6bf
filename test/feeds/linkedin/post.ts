import { className, element, escapeHtml, type Html, manyClasses, nest } from '../markup.ts';
import { picture } from '../picture.ts';

/** The front ends that are served side by side. */
type LinkedinForm = 'list' | 'child' | 'legacy' | 'mobile';

export interface LinkedinPost {
  name: string;
  form: LinkedinForm;
  author: { name: string; path: string; headline: string };
  /** What stands in the place of the time, or the time itself. */
  line: string;
  /** Attributes of the element of that line. */
  lineAttributes: Record<string, string>;
  /** Attributes of the post's own element. */
  attributes: Record<string, string>;
  /** Who of the reader's contacts liked it, above the author. */
  socialProof: string | null;
  text: string;
  card: { href: string; title: string; label: string | null } | null;
  /** HTML after the text. */
  more: Html;
}

/** A post with the row that holds it. */
export function linkedinPost(post: LinkedinPost): Html {
  const row = { 'data-case': post.name, class: manyClasses('row', 2), style: 'display:contents' };
  return element(
    'div',
    row,
    element(tag[post.form], { ...forms[post.form](post), ...post.attributes }, nest(5, 'post', parts(post))),
  );
}

const tag: Record<LinkedinForm, string> = { list: 'div', child: 'div', legacy: 'div', mobile: 'article' };

const forms: Record<LinkedinForm, (post: LinkedinPost) => Record<string, string>> = {
  list: ({ name }) => ({
    class: `card ${manyClasses('card', 3)}`,
    role: 'listitem',
    componentkey: `expanded${className(name)}FeedType_MAIN_FEED_RELEVANCE`,
  }),
  child: () => ({ class: `card ${manyClasses('card', 3)}`, 'data-view-name': 'feed-full-update' }),
  legacy: ({ name }) => ({ class: 'card feed-shared-update-v2', id: `ember${name.length}`, role: 'article' }),
  mobile: () => ({ class: 'card', 'data-id': 'main-feed-card' }),
};

function parts(post: LinkedinPost): Html {
  const proof =
    post.socialProof === null
      ? ''
      : element(
          'div',
          { componentkey: 'social-proof-bar-key', class: 'update-components-header' },
          element('a', { href: '/in/teman-lama' }, escapeHtml(post.socialProof)),
          element('span', {}, ' menyukai ini'),
        );
  const text = element(
    'p',
    { 'data-testid': 'expandable-text-box', class: 'update-components-text' },
    element('span', {}, escapeHtml(post.text)),
  );
  return `${proof}${actor(post)}${nest(7, 'text', text)}${card(post)}${post.more}${actions()}`;
}

function actor({ author, line, lineAttributes, name, form }: LinkedinPost): Html {
  const href = `https://www.linkedin.com/${author.path}/`;
  const face = element(
    'figure',
    {},
    element(
      'svg',
      { viewBox: '0 0 48 48', width: 48, height: 48 },
      element('circle', { cx: 24, cy: 24, r: 24 }),
    ),
  );
  const legacy = form === 'legacy';
  return element(
    'div',
    { class: legacy ? 'update-components-actor' : className('actor') },
    element('a', { href, componentkey: className(`${name}face`) }, face),
    nest(
      6,
      'actor',
      element(
        'a',
        { href, componentkey: className(`${name}name`) },
        element(
          'div',
          { 'aria-label': `${author.name} Terverifikasi` },
          element('p', {}, element('span', {}, escapeHtml(author.name))),
        ),
      ),
      element('div', {}, element('p', {}, element('span', {}, escapeHtml(author.headline)))),
      element(
        'div',
        { class: legacy ? 'update-components-actor__sub-description' : className('line') },
        element(
          'p',
          { componentkey: className(`${name}line`), ...lineAttributes },
          element('span', { 'aria-hidden': legacy ? 'true' : null }, escapeHtml(line)),
        ),
      ),
    ),
  );
}

function card({ card: link }: LinkedinPost): Html {
  if (link === null) return '';
  return nest(
    6,
    'card',
    element(
      'a',
      { href: link.href, 'aria-label': link.label, target: '_blank', rel: 'noopener' },
      nest(5, 'image', picture(link.title, `Gambar: ${link.title}, seri poster`, 500, 240)),
      element('p', {}, element('span', {}, escapeHtml(link.title))),
    ),
  );
}

function actions(): Html {
  const icon = element(
    'svg',
    { viewBox: '0 0 24 24', width: 20, height: 20 },
    element('g', {}, element('path', { d: 'M4 4h16v16H4z' })),
  );
  const buttons = ['Suka', 'Komentar', 'Bagikan', 'Kirim'].map((label) =>
    nest(
      7,
      label,
      element(
        'button',
        { type: 'button', 'aria-label': label },
        nest(13, `${label}in`, icon, element('span', {}, label)),
      ),
    ),
  );
  return element('div', { class: 'actions' }, ...buttons);
}
