import type { FeedCase } from '../feed-case.ts';
import { element } from '../markup.ts';
import { photo } from './attachments.ts';
import { organicCase } from './organic-case.ts';
import { comment } from './post-foot.ts';

/** Organic posts in which the words of ads occur where they mean nothing. */
export const facebookWordTraps: FeedCase[] = [
  organicCase({ name: 'plain-post', shows: 'an ordinary post' }),
  organicCase({ name: 'body-bersponsor', shows: 'the body is the label word alone', text: 'Bersponsor' }),
  organicCase({ name: 'body-sponsored', shows: 'the body is the English label word', text: 'Sponsored' }),
  organicCase({ name: 'body-ad', shows: 'the body is the two letters Ad', text: 'Ad' }),
  organicCase({
    name: 'body-paid-for',
    shows: 'a disclaimer in the body',
    text: 'Bersponsor · Dibayar oleh Tim Kampanye Bima–Laras. Begitu bunyi iklan yang saya lihat tadi.',
  }),
  organicCase({
    name: 'body-substring',
    shows: 'the label word inside other words',
    text: 'Lomba ini disponsori oleh warga, bukan bersponsorkan partai. Unsponsored!',
  }),
  organicCase({
    name: 'body-hashtag',
    shows: 'hashtags of paid posts',
    text: '#ad #sponsored #iklan cobain bakso baru',
  }),
  organicCase({
    name: 'comment-sponsored',
    shows: 'a comment is the label word',
    comments: [
      comment('Budi Hartono', 'budi.hartono.9', 'Bersponsor'),
      comment('Rina', 'rina.rin.12', 'Sponsored'),
    ],
  }),
  organicCase({
    name: 'comment-ad',
    shows: 'a comment says Ad, by somebody called Ad',
    comments: [comment('Ad', 'ad.adinata', 'Ad'), comment('Tono', 'tono.tono.3', 'ini iklan ya?')],
  }),
  organicCase({
    name: 'many-comments',
    shows: 'comments are articles, like posts of old',
    comments: ['Mantap', 'Setuju', 'Di mana ini?', 'Semoga lancar', 'Hadir'].map((text, index) =>
      comment(`Warga ${index}`, `warga.nomor.${index}`, text),
    ),
  }),
  organicCase({
    name: 'friend-ad-iklan',
    shows: 'a friend whose name is Ad Iklan',
    author: { name: 'Ad Iklan', path: 'ad.iklan.88' },
  }),
  organicCase({
    name: 'page-sponsored',
    shows: 'a page whose name is the label word',
    author: { name: 'Sponsored', path: 'sponsored.studio' },
  }),
  organicCase({
    name: 'picture-words',
    shows: 'the label word in a picture and its description',
    attachment: photo('Bersponsor', "Mungkin gambar teks yang menyatakan 'Bersponsor'", 'picture-words'),
  }),
  organicCase({
    name: 'body-link-about',
    shows: 'the body links to /ads/about',
    body: `Baca sendiri di ${element('a', { href: '/ads/about/?ref=post', role: 'link' }, 'halaman iklan')} ini.`,
  }),
  organicCase({
    name: 'body-link-ads',
    shows: 'links that contain "ads"',
    body: `Unduh di ${element('a', { href: 'https://downloads.example/ads/list?ads=1', role: 'link' }, 'downloads.example/ads')} ya.`,
  }),
  organicCase({
    name: 'campaign-own-post',
    shows: 'a registered campaign account, not paid',
    author: { name: 'Bima Pradipta – Laras Kencana', path: 'BimaLaras.Cendana' },
    text: 'Terima kasih warga Cendana! Coblos nomor 2, Bima–Laras untuk Gubernur Cendana.',
  }),
  organicCase({
    name: 'supporter-own-post',
    shows: 'a supporter asks for votes, not paid',
    author: { name: 'Relawan Cendana Maju', path: 'RelawanCendanaMaju' },
    text: 'Ayo pilih nomor 2! Bima–Laras untuk Gubernur Cendana.',
  }),
];
