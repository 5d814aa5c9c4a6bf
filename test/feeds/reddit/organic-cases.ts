import { disclosing, type FeedCase, organic } from '../feed-case.ts';
import { element, escapeHtml, nest } from '../markup.ts';
import { type RedditPost, redditPicture, redditPost } from './post.ts';
import { redditWords } from './words.ts';

/** Posts of Reddit that nobody paid for, each with one thing that has misled readers of ads. */
export const redditOrganicCases: FeedCase[] = [
  organicCase('plain-post', 'an ordinary post', {}),
  organicCase('user-promoted', 'a person whose name is the label word', {
    author: { name: 'Promoted', linked: true },
  }),
  organicCase('user-dipromosikan', 'the same in Indonesian', {
    author: { name: 'Dipromosikan', linked: true },
  }),
  organicCase('community-promoted', 'a community whose name is the label word', { community: 'promoted' }),
  organicCase('title-promoted', 'the title is the label word', { title: 'Promoted' }),
  organicCase('title-dipromosikan', 'the title is the Indonesian label word', { title: 'Dipromosikan' }),
  organicCase('text-promoted', 'the text is the label word', { text: 'promoted' }),
  organicCase('text-technical', 'the text speaks of how ads are made', {
    text: 'Elemen shreddit-ad-post punya atribut promoted, dan konteksnya {"promoted":true}.',
  }),
  organicCase('flair-promoted', 'the flair of the post is the label word', { flair: 'Promoted' }),
  organicCase('author-flair', 'the flair of the author is the label word', {
    label: element('author-flair-event-handler', {}, nest(2, 'flair', element('span', {}, 'Promoted'))),
  }),
  organicCase('not-promoted', 'the attributes say that it is no ad', {
    attributes: { promoted: 'false' },
    tracking: { promoted: false },
  }),
  disclosing(
    { partnership: true },
    organicCase('brand-affiliate', 'declared by the author: not an ad', {
      label: element('span', {}, escapeHtml('Brand affiliate')),
    }),
  ),
  organicCase('suggested', 'shown because of a visit elsewhere', {
    label: element('span', {}, escapeHtml('Karena Anda pernah mengunjungi komunitas ini')),
  }),
  organicCase('picture-alt', 'the picture is described with the label word', {
    media: redditPicture('Promoted'),
  }),
  organicCase('ad-screenshot', 'the post shares another one that was an ad', {
    media: element(
      'div',
      { class: 'crosspost' },
      nest(2, 'cross', element('span', {}, 'u/BatikLarasati'), element('span', {}, 'Promoted')),
    ),
  }),
  organicCase('click-id', 'a link with an ad’s click id that somebody copied', {
    attributes: { 'content-href': 'https://batiklarasati.example/promo?rdt_cid=123' },
    text: 'Lihat https://batiklarasati.example/promo?rdt_cid=123',
  }),
  organicCase('campaign-own-post', 'a registered campaign account, not paid', {
    author: { name: 'BimaLaras_Cendana', linked: true },
    text: 'Coblos nomor 2, Bima–Laras untuk Gubernur Cendana.',
  }),
  organicCase('supporter-own-post', 'a supporter asks for votes, not paid', {
    author: { name: 'RelawanCendana', linked: true },
    text: 'Ayo pilih nomor 2! Bima–Laras untuk Gubernur Cendana.',
  }),
];

function organicCase(name: string, shows: string, parts: Partial<RedditPost>): FeedCase {
  return {
    name,
    shows,
    place: 'feed',
    expected: () => organic,
    build({ language }) {
      const post: RedditPost = {
        name,
        tag: 'shreddit-post',
        attributes: {},
        author: { name: 'sari_wulandari77', linked: name.length % 2 === 0 },
        community: 'indonesia',
        time: `${(name.length % 22) + 1} ${redditWords[language].ago}`,
        label: '',
        title: 'Jalan di depan pasar sudah diperbaiki',
        text: 'Pagi ini cerah sekali di alun-alun.',
        media: '',
        flair: null,
        tracking: { promoted: false },
        ...parts,
      };
      return { html: element('article', { 'data-case': name, class: 'w-full m-0' }, redditPost(post)) };
    },
  };
}
