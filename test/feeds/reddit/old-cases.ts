import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { type FeedCase, organic } from '../feed-case.ts';
import { className, element, escapeHtml, type Html, nest } from '../markup.ts';
import { redditPicture } from './post.ts';

interface OldPost {
  author: string;
  title: string;
  text: string;
  classes: string;
  attributes: Record<string, string>;
  /** In place of "submitted 3 hours ago by". */
  label: string | null;
  address: string;
  flair?: string;
}

const ads: [name: string, shows: string, campaign: CampaignName, signs: readonly string[]][] = [
  ['registered', 'an account in the list', 'registered', ['class', 'attribute', 'label']],
  ['quiet-period', 'a listed account in the quiet period', 'quiet-period', ['class', 'attribute', 'label']],
  ['not-listed', 'supporters who ask for votes', 'not-listed', ['class', 'attribute', 'label']],
  ['lookalike', 'a name close to a registered one', 'lookalike', ['class', 'attribute', 'label']],
  ['no-list', 'a contest that has no list', 'no-list', ['class', 'attribute', 'label']],
  ['shop', 'a shop: nothing is said', 'shop', ['class', 'attribute', 'label']],
  ['class-and-label', 'no attribute', 'registered', ['class', 'label']],
  ['attribute-and-label', 'no class', 'registered', ['attribute', 'label']],
  ['class-and-attribute', 'no label', 'registered', ['class', 'attribute']],
  ['class-only', 'one sign alone is never proof', 'registered', ['class']],
];

const traps: [name: string, shows: string, parts: Partial<OldPost>][] = [
  ['plain-post', 'an ordinary post', {}],
  ['user-promoted', 'a person whose name is the label word', { author: 'promoted' }],
  ['title-promoted', 'the title is the label word', { title: 'promoted' }],
  ['text-promoted', 'the text is the label word', { text: 'promoted' }],
  ['flair-promoted', 'the flair is the label word', { flair: 'promoted' }],
  ['not-promoted', 'the attribute says that it is no ad', { attributes: { 'data-promoted': 'false' } }],
  ['stickied', 'held at the top by moderators', { classes: 'stickied' }],
  ['campaign-own-post', 'a registered campaign account, not paid', { author: 'BimaLaras_Cendana' }],
  ['supporter-own-post', 'a supporter asks for votes', { author: 'RelawanCendana', text: 'Pilih nomor 2!' }],
  ['link-click-id', 'a copied link', { address: 'https://batiklarasati.example/?rdt_cid=1' }],
];

/** Posts of old.reddit.com, which speaks English to everybody. */
export const oldRedditCases: FeedCase[] = [
  ...ads.map(([name, shows, campaign, signs]): FeedCase => {
    const { reddit, verdict, dateState, landing, picture }: Campaign = campaigns[campaign];
    const has = (sign: string) => signs.includes(sign);
    return {
      name,
      shows,
      place: 'feed',
      expected: () => ({
        sponsorship: signs.length > 1 ? 'sponsored' : 'unsure',
        label: has('label') ? 'promoted' : null,
        handle: reddit.handle,
        id: null,
        payer: null,
        verdict,
        dateState,
      }),
      build: () => ({
        html: thing(name, {
          author: reddit.name,
          title: picture,
          text: adText(name, campaign),
          classes: has('class') ? 'promotedlink promoted' : '',
          attributes: has('attribute') ? { 'data-promoted': 'true' } : {},
          label: has('label') ? 'promoted' : null,
          address: landing,
        }),
      }),
    };
  }),
  ...traps.map(
    ([name, shows, parts]): FeedCase => ({
      name,
      shows,
      place: 'feed',
      expected: () => organic,
      build: () => ({
        html: thing(name, {
          author: 'sari_wulandari77',
          title: 'Jalan di depan pasar sudah diperbaiki',
          text: 'Pagi ini cerah sekali di alun-alun.',
          classes: '',
          attributes: {},
          label: 'submitted 3 hours ago by',
          address: 'https://kabarsagara.example/jalan',
          ...parts,
        }),
      }),
    }),
  ),
];

function thing(name: string, post: OldPost): Html {
  const writer = element(
    'a',
    { href: `https://old.reddit.com/user/${post.author}`, class: 'author may-blank' },
    escapeHtml(post.author),
  );
  const label = post.label === null ? '' : element('span', { class: 'promoted-tag' }, escapeHtml(post.label));
  const flair =
    post.flair === undefined ? '' : element('span', { class: 'linkflairlabel' }, escapeHtml(post.flair));
  return element(
    'div',
    {
      'data-case': name,
      class: `thing id-t3_${className(name)} link ${post.classes}`,
      'data-author': post.author,
      'data-url': post.address,
      'data-permalink': `/user/${post.author}/comments/${className(name)}/judul/`,
      ...post.attributes,
    },
    element(
      'div',
      { class: 'entry unvoted' },
      nest(
        12,
        'top-matter',
        element(
          'p',
          { class: 'title' },
          element('a', { class: 'title', href: post.address }, escapeHtml(post.title)),
          flair,
        ),
        element('p', { class: 'tagline' }, label, ' ', writer),
        element(
          'div',
          { class: 'expando' },
          element('div', { class: 'md' }, element('p', {}, escapeHtml(post.text))),
        ),
        redditPicture(post.title),
      ),
      ...Array.from({ length: 8 }, (_, index) =>
        nest(17, `button${index}`, element('a', { href: '#' }, 'share')),
      ),
    ),
  );
}
