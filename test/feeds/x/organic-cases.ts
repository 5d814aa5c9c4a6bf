import { disclosing, type FeedCase, organic } from '../feed-case.ts';
import { inCell } from './cell.ts';
import { linkCard, placementTracking, quote, video } from './media.ts';
import { type Tweet, tweet } from './tweet.ts';
import { xWords } from './words.ts';

const neighbours = [
  { name: 'Sari Wulandari', handle: 'sariwulandari77' },
  { name: 'Kabar Sagara', handle: 'kabarsagara' },
  { name: 'Agus P', handle: 'agusp_mtr' },
];

/** Posts of X that nobody paid for, each with one thing that has misled readers of ads. */
export const xOrganicCases: FeedCase[] = [
  organicCase('plain-post', 'an ordinary post', {}),
  organicCase('organic-video', 'a video in placementTracking without pixels', { media: video() }),
  organicCase('quoted-ad-text', 'the quoted post carries the text Ad beside its author', {
    media: quote({ name: 'Bima Pradipta – Laras Kencana', handle: 'BimaLaras_02' }, 'Coblos nomor 2.'),
  }),
  organicCase('card-ad-text', 'a link card whose headline is Ad', {
    media: linkCard({ target: 'https://kabarsagara.example/ad', title: 'Ad', picture: 'Ad' }, null),
  }),
  organicCase('user-ad', 'a person whose name is Ad', { author: { name: 'Ad', handle: 'ad' } }),
  organicCase('user-promoted', 'a person whose name is the label word', {
    author: { name: 'Dipromosikan', handle: 'dipromosikan' },
  }),
  organicCase('text-ad', 'the text is the label word', { text: 'Ad' }),
  organicCase('text-promoted', 'the text is the Indonesian label word', { text: 'Dipromosikan' }),
  organicCase('text-click-id', 'the text speaks of click ids', {
    text: 'Apa itu twclid=2-abc di akhir tautan?',
  }),
  disclosing(
    { partnership: true },
    organicCase('paid-partnership', 'declared by the author: not an ad', { notice: 'Paid partnership' }),
  ),
  disclosing(
    { ai: true },
    organicCase('made-with-ai', 'the notice that AI made it', { notice: 'Made with AI' }),
  ),
  organicCase('reposted-by-ad', 'reposted by somebody called Ad', { context: 'Ad memposting ulang' }),
  organicCase('campaign-own-post', 'a registered campaign account, not paid', {
    author: { name: 'Bima Pradipta – Laras Kencana', handle: 'BimaLaras_02' },
    text: 'Coblos nomor 2, Bima–Laras untuk Gubernur Cendana.',
  }),
  organicCase('supporter-own-post', 'a supporter asks for votes, not paid', {
    author: { name: 'Relawan Cendana Maju', handle: 'RelawanCendana' },
    text: 'Ayo pilih nomor 2! Bima–Laras untuk Gubernur Cendana.',
  }),
  organicCase('tracked-news', 'the news box in placementTracking without pixels', {}, (html) =>
    placementTracking(html, false),
  ),
];

export function organicCase(
  name: string,
  shows: string,
  parts: Partial<Tweet>,
  wrap: (html: string) => string = (html) => html,
): FeedCase {
  return {
    name,
    shows,
    place: 'feed',
    expected: () => organic,
    build({ language }) {
      const author = neighbours[name.length % neighbours.length] ?? { name: 'Sari', handle: 'sari' };
      const time = `${(name.length % 22) + 1} ${xWords[language].hours}`;
      const text = 'Pagi ini cerah sekali di alun-alun.';
      return { html: inCell(name, wrap(tweet({ name, author, time, label: null, text, ...parts }))) };
    },
  };
}
