import { campaigns } from '../campaigns.ts';
import { disclosing, type FeedCase, organic } from '../feed-case.ts';
import { element, type Html } from '../markup.ts';
import { picture } from '../picture.ts';
import {
  container,
  linkCard,
  outbound,
  profileLink,
  type ThreadsPost,
  threadsPost,
  timeLink,
  words,
} from './post.ts';

const neighbours = ['sari.wulandari77', 'kabar.sagara', 'agus_p_mtr'];

/** Posts of Threads that nobody paid for, each with one thing that could mislead a reader of ads. */
export const threadsOrganicCases: FeedCase[] = [
  organicCase('plain-post', 'an ordinary post', {}),
  organicCase('picture-post', 'a picture described as Ad', { media: picture('Ad', 'Ad', 500, 260) }),
  organicCase('link-post', 'an ordinary link leads through the redirect too', {
    media: linkCard(outbound('https://kabarsagara.example/'), 'Kabar Sagara'),
  }),
  organicCase('link-ad', 'a link card whose headline is Ad', {
    media: linkCard(outbound('https://kabarsagara.example/ad'), 'Ad'),
  }),
  organicCase('library-link', 'a link to the public library of ads', {
    media: linkCard('https://www.facebook.com/ads/library/?id=17', 'Pustaka Iklan'),
  }),
  organicCase('topic-ad', 'a topic called Iklan', { beside: topic('Iklan') }),
  organicCase('topic-sponsored', 'a topic that is the label word', { beside: topic('Bersponsor') }),
  organicCase('user-ad', 'a person whose name is ad', { author: 'ad' }),
  organicCase('user-iklan', 'a person whose name is iklan', { author: 'iklan' }),
  organicCase('text-ad', 'the text is the English label word', { text: 'Ad' }),
  organicCase('text-sponsored', 'the text is the Indonesian label word', { text: 'Bersponsor' }),
  organicCase('text-redirect', 'the text speaks of the redirect of ads', {
    text: 'Tautan facebook.com/ads/ig_redirect/ itu apa ya?',
  }),
  organicCase('text-disclaimer', 'the text begins like a disclaimer', {
    text: 'Dibayar oleh siapa konser ini?',
  }),
  disclosing(
    { partnership: true },
    organicCase('paid-partnership', 'declared by the author: not an ad', {
      beside: words('Kemitraan berbayar'),
    }),
  ),
  disclosing(
    { ai: true },
    organicCase('info-ai', 'the notice that AI made it', { beside: words('Info AI') }),
  ),
  organicCase('reposted', 'reposted by somebody called ad', {
    beside: `${profileLink('ad', words('ad'))}${words('memposting ulang')}`,
  }),
  organicCase('quoted-ad', 'the quoted post has no time and the label word', {
    media: container({
      name: 'quoted',
      author: 'batik.larasati.toko',
      slot: words('Bersponsor'),
      text: 'Diskon 40%.',
    }),
  }),
  organicCase('suggested-unit', 'a suggestion without a time', { slot: words('Disarankan untuk Anda') }),
  organicCase('campaign-own-post', 'a registered campaign account, not paid', {
    author: campaigns.registered.instagram,
    text: campaigns.registered.text,
  }),
  organicCase('supporter-own-post', 'a supporter asks for votes, not paid', {
    author: campaigns['not-listed'].instagram,
    text: campaigns['not-listed'].text,
  }),
];

function topic(name: string): Html {
  return element('a', { href: `/search?q=${name}&serp_type=tags`, role: 'link' }, words(name));
}

function organicCase(name: string, shows: string, parts: Partial<ThreadsPost>): FeedCase {
  const author = parts.author ?? neighbours[name.length % neighbours.length] ?? 'sari.wulandari77';
  const post: ThreadsPost = {
    name,
    author,
    slot: timeLink(author, name, `${(name.length % 22) + 1} jam`),
    text: 'Pagi ini cerah sekali di alun-alun.',
    ...parts,
  };
  return { name, shows, place: 'feed', expected: () => organic, build: () => ({ html: threadsPost(post) }) };
}
