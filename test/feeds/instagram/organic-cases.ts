import { campaigns } from '../campaigns.ts';
import { disclosing, type FeedCase, organic } from '../feed-case.ts';
import { element, type Html } from '../markup.ts';
import { picture } from '../picture.ts';
import { type Article, article } from './article.ts';
import { profileLink, words } from './parts.ts';
import { video } from './viewer.ts';
import { instagramWords } from './words.ts';

const neighbours = ['sari.wulandari77', 'kabar.sagara', 'agus_p_mtr'];

/** Posts of Instagram that nobody paid for, each with one thing that could mislead a reader of ads. */
export const instagramOrganicCases: FeedCase[] = [
  organicCase('plain-post', 'an ordinary post', {}),
  organicCase('video-post', 'an ordinary video', { media: video() }),
  disclosing(
    { partnership: true },
    organicCase('paid-partnership', 'declared by the author: not an ad', {
      line: `${words('Kemitraan berbayar dengan')}${profileLink('batik.larasati.toko', words('batik.larasati.toko'))}`,
    }),
  ),
  disclosing(
    { partnership: true },
    organicCase('paid-partnership-alone', 'declared without a partner', {
      line: words('Kemitraan berbayar'),
    }),
  ),
  disclosing({ ai: true }, organicCase('info-ai', 'the notice that AI made it', { line: words('Info AI') })),
  organicCase('place-ad', 'a place called Ad', { line: place('Ad') }),
  organicCase('place-sponsored', 'a place whose name is the label word', { line: place('Bersponsor') }),
  organicCase('song-ad', 'a song called Ad', { line: song('Ad') }),
  organicCase('user-ad', 'a person whose name is ad', { author: 'ad' }),
  organicCase('user-iklan', 'a person whose name is iklan', { author: 'iklan' }),
  organicCase('caption-ad', 'the caption is the label word', { text: 'Ad' }),
  organicCase('caption-sponsored', 'the caption is the Indonesian label word, in a heading', {
    text: 'Bersponsor',
    captionTag: 'h1',
  }),
  organicCase('caption-letters', 'a caption of single letters that spell the label', { text: 'A d' }),
  organicCase('caption-hashtag', 'a caption with #ad', { text: '#ad #bersponsor terima kasih semuanya' }),
  organicCase('caption-redirect', 'a caption that speaks of the redirect of ads', {
    text: 'Kenapa facebook.com/ads/ig_redirect/ ada di tautan iklan?',
  }),
  organicCase('caption-disclaimer', 'a caption that begins like a disclaimer', {
    text: 'Dibayar oleh siapa konser ini?',
  }),
  organicCase('picture-ad', 'a picture described as Ad', { media: picture('Ad', 'Ad', 470, 320) }),
  organicCase('suggested-post', 'a post suggested by the site, with its time', {
    line: words('Disarankan untuk Anda'),
  }),
  organicCase('suggested-unit', 'a suggestion without a time', { label: words('Disarankan untuk Anda') }),
  organicCase('two-authors', 'a post of two accounts', {
    line: `${words('dan')}${profileLink('batik.larasati.toko', words('batik.larasati.toko'))}`,
  }),
  organicCase('shop-tag', 'a post with a product tag', {
    action: element('a', { href: '/batik.larasati.toko/shop/', role: 'link' }, words('Belanja sekarang')),
  }),
  organicCase('campaign-own-post', 'a registered campaign account, not paid', {
    author: campaigns.registered.instagram,
    text: campaigns.registered.text,
  }),
  organicCase('supporter-own-post', 'a supporter asks for votes, not paid', {
    author: campaigns['not-listed'].instagram,
    text: campaigns['not-listed'].text,
  }),
];

function place(name: string): Html {
  return element('a', { href: '/explore/locations/2130/alun-alun/', role: 'link' }, words(name));
}

function song(name: string): Html {
  return element('a', { href: '/reels/audio/1710/', role: 'link' }, words(name));
}

function organicCase(name: string, shows: string, parts: Partial<Article>): FeedCase {
  return {
    name,
    shows,
    place: 'feed',
    expected: () => organic,
    build({ language }) {
      const post: Article = {
        name,
        author: neighbours[name.length % neighbours.length] ?? 'sari.wulandari77',
        label: null,
        text: 'Pagi ini cerah sekali di alun-alun.',
        captionTag: 'span',
        media: picture('Alun-alun', 'Foto oleh Sari. Mungkin gambar pohon dan langit.', 470, 320),
        ...parts,
      };
      return { html: article(post, instagramWords[language]) };
    },
  };
}
