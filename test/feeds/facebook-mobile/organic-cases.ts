import { type FeedCase, organic } from '../feed-case.ts';
import type { Html } from '../markup.ts';
import { video } from './ad-cases.ts';
import { control, run, textArea } from './blocks.ts';
import { block, callToAction, type MobilePost, mobilePost, photo, smallPrint } from './post.ts';
import { personTile, reelTile, storyTile, tileRow } from './rows.ts';
import { mobileWords } from './words.ts';

const neighbours = ['Sari Wulandari', 'Agus Prasetyo', 'Warung Bu Tini', 'Kabar Kampung Sagara'];

/** Posts and rows of the mobile feed that nobody paid for, each with one thing that has misled readers of ads. */
export const mobileOrganicCases: FeedCase[] = [
  post('plain-post', 'an ordinary post', {}),
  post('name-ad', 'a friend whose name is Ad', { author: 'Ad' }),
  post('name-sponsored', 'a page whose name is the English label word', { author: 'Sponsored' }),
  post('name-bersponsor', 'a page whose name is the label word', { author: 'Bersponsor' }),
  post('name-number', 'a name that begins like a time, a text that is the label word', {
    author: '24 Jam Sagara',
    text: 'Bersponsor',
  }),
  post('text-bersponsor', 'the text is the label word alone', { text: 'Bersponsor' }),
  post('text-ad', 'the text is the two letters Ad', { text: 'Ad' }),
  post('text-paid-for', 'a disclaimer in the text', { text: 'Bersponsor · Dibayar oleh Tim Kampanye' }),
  post('call-to-action', 'an ordinary post of a shop with a button', {
    media: `${photo()}${callToAction('warungbutini.example', 'Menu hari ini', 'Kirim pesan')}`,
  }),
  post('plain-video', 'a video that says that it is no ad', { media: video(0) }),
  post('comment-bersponsor', 'a comment is the label word', {
    below: block(
      control('Foto profil Rina', ''),
      textArea('f2', run('f2 a', 'Rina')),
      textArea('f1', run('f1', 'Bersponsor')),
    ),
  }),
  post('campaign-own-post', 'a registered campaign, not paid', {
    author: 'Bima Pradipta – Laras Kencana',
    text: 'Terima kasih warga Cendana! Coblos nomor 2, Bima–Laras untuk Gubernur Cendana.',
  }),
  {
    ...post('suggested-page', 'a suggested page, with a button to follow it', {}),
    build(options) {
      const { suggested, follow, hours } = mobileWords[options.language];
      const line = `${textArea('f5', run('f5', suggested))}${smallPrint(`5 ${hours}`)}${control(null, textArea('f2', run('f2', follow)))}`;
      return {
        html: mobilePost(
          { name: 'suggested-page', author: 'Resep Ibu', line, text: 'Sayur asem tiga bahan.' },
          options,
        ),
      };
    },
  },
  row(
    'stories-tray',
    'stories of people called Ad and Iklan',
    'Cerita',
    ['Ad', 'Iklan', 'Sari'].map(storyTile),
  ),
  row('reels-row', 'reels by creators called Ad and Sponsored', 'Reels', [
    reelTile('Ad', '1,2 rb'),
    reelTile('Sponsored', '88 rb'),
    reelTile('Dapur Ibu', '3 jt'),
  ]),
  row('people-row', 'people you may know, one of them called Ad', 'Orang yang mungkin Anda kenal', [
    personTile('Ad'),
    personTile('Tono'),
  ]),
];

function post(name: string, shows: string, parts: Partial<MobilePost>): FeedCase {
  return {
    name,
    shows,
    place: 'feed',
    expected: () => organic,
    build(options) {
      const author = neighbours[name.length % neighbours.length] ?? 'Sari Wulandari';
      const line = smallPrint(`${(name.length % 22) + 1} ${mobileWords[options.language].hours} · `);
      const text = 'Pagi ini cerah sekali di alun-alun.';
      return { html: mobilePost({ name, author, line, text, media: photo(), ...parts }, options) };
    },
  };
}

function row(name: string, shows: string, heading: string, tiles: Html[]): FeedCase {
  const html = tileRow(name, heading, tiles);
  return { name, shows, place: 'feed', expected: () => organic, build: () => ({ html }) };
}
