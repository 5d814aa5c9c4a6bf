import { disclosing, type FeedCase, organic } from '../feed-case.ts';
import { element } from '../markup.ts';
import { type TiktokItem, tiktokItem } from './item.ts';

const sari = { name: 'Sari Wulandari', handle: 'sari.wulandari' };

/** Videos of TikTok that nobody paid to show, each with one thing that has misled readers of ads. */
export const tiktokOrganicCases: FeedCase[] = [
  organicCase('plain-video', 'an ordinary video', {}),
  organicCase('with-time', 'a build that shows times', { time: '2 jam lalu' }),
  organicCase('user-ad', 'a person whose name is Ad', { author: { name: 'Ad', handle: 'ad' } }),
  organicCase('user-bersponsor', 'a person whose name is the label word', {
    author: { name: 'Bersponsor', handle: 'bersponsor' },
  }),
  organicCase('text-sponsored', 'the text is the label word', { text: 'Sponsored' }),
  organicCase('text-iklan', 'the text is the word for ad', { text: 'Iklan' }),
  organicCase('hashtag-ad', 'the author’s own hashtag', { text: 'Kopi pagi #ad #sponsored' }),
  disclosing(
    { partnership: true },
    organicCase('paid-partnership', 'declared by the author: not an ad', {
      tags: element('div', { 'data-e2e': 'paid-partnership-tag' }, element('span', {}, 'Kemitraan berbayar')),
    }),
  ),
  disclosing(
    { partnership: true },
    organicCase('branded-content', 'the same in other words', {
      tags: element('div', { 'data-e2e': 'branded-content-tag' }, element('span', {}, 'Konten berbayar')),
    }),
  ),
  disclosing(
    { ai: true },
    organicCase('made-with-ai', 'the notice that AI made it', {
      tags: element('div', { 'data-e2e': 'aigc-tag' }, element('span', {}, 'Dibuat dengan AI')),
    }),
  ),
  organicCase('template-link', 'a link to the tool it was cut with', {
    link: { href: 'https://www.capcut.com/t/abc', title: 'CapCut · Coba templat ini' },
  }),
  organicCase('music-promoted', 'text beside the label’s place', {
    tags: element('div', {}, element('span', {}, 'Sponsored by rasa ingin tahu')),
  }),
  organicCase('follow-hint', 'a hint of the page itself', {
    tags: element('div', {}, element('span', {}, 'Orang yang mungkin Anda kenal')),
  }),
  organicCase('campaign-own-video', 'a registered campaign account, not paid', {
    author: { name: 'Bima Pradipta – Laras Kencana', handle: 'bimalaras.cendana' },
    text: 'Coblos nomor 2, Bima–Laras untuk Gubernur Cendana.',
  }),
  organicCase('supporter-own-video', 'a supporter asks for votes, not paid', {
    author: { name: 'Relawan Cendana Maju', handle: 'relawancendana' },
    text: 'Ayo pilih nomor 2! Bima–Laras untuk Gubernur Cendana.',
  }),
  organicCase('plain-section', 'a build without article', { form: 'section' }),
  organicCase('plain-search', 'among search results', { form: 'search' }),
  organicCase('search-sponsored', 'a search result whose text is the label word', {
    form: 'search',
    text: 'Sponsored',
  }),
];

function organicCase(name: string, shows: string, parts: Partial<TiktokItem>): FeedCase {
  return {
    name,
    shows,
    place: 'feed',
    expected: () => organic,
    build: () => ({
      html: tiktokItem({
        name,
        form: 'article',
        author: sari,
        text: 'Pagi ini cerah sekali di alun-alun.',
        picture: 'Alun-alun',
        tags: '',
        link: null,
        time: null,
        ...parts,
      }),
    }),
  };
}
