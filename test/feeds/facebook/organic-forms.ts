import { disclosing, type FeedCase } from '../feed-case.ts';
import { className, element } from '../markup.ts';
import { profileAddress, tokenLength } from './addresses.ts';
import { linkCard, mockedFooter, photo, sharedPost } from './attachments.ts';
import { bylineLink, offScreen, timeLink } from './byline.ts';
import { sprite } from './drawn-labels.ts';
import { splitText } from './letter-labels.ts';
import { organicCase } from './organic-case.ts';
import { nameLink } from './post.ts';
import { separator } from './text-labels.ts';

const page = { name: 'Kabar Kampung Sagara', path: 'kabarkampungsagara' };
const seller = { name: 'Bu Tini', path: 'groups/5501/user/100012345678901' };

/** Organic posts that are built like ads, in whole or in part. */
export const facebookFormTraps: FeedCase[] = [
  organicCase({
    name: 'outbound-link',
    shows: 'a page with an outbound link card and a time',
    author: page,
    attachment: linkCard(
      {
        target: 'https://kabarsagara.example/jalan',
        title: 'Jalan desa selesai',
        picture: 'Jalan desa',
        action: 'Baca',
      },
      'outbound-link',
    ),
  }),
  organicCase({
    name: 'mocked-footer',
    shows: 'an ad footer in shuffled letters',
    attachment: mockedFooter('Belanja sekarang', 'mocked'),
  }),
  organicCase({
    name: 'mocked-footer-label',
    shows: 'the shuffled button says the label word',
    attachment: mockedFooter('Bersponsor', 'mocked-label'),
  }),
  organicCase({
    name: 'shared-post',
    shows: 'a shared post with its own author',
    attachment: sharedPost(page, 'Jadwal ronda bulan ini.', 'shared-post'),
  }),
  organicCase({
    name: 'shared-campaign',
    shows: 'a shared post of a campaign, with the label word in it',
    attachment: sharedPost(
      { name: 'Bima – Laras', path: 'BimaLaras.Cendana' },
      'Bersponsor',
      'shared-campaign',
    ),
  }),
  organicCase({
    name: 'sprite-time',
    shows: 'the time is a drawn text',
    byline: (time) => sprite(time, 'sprite-time'),
  }),
  organicCase({
    name: 'split-time',
    shows: 'the time is shuffled letters',
    byline: (time) => ({ html: timeLink(page.path, 'split-time', splitText(time, 'split-time', 22, 7)) }),
  }),
  organicCase({
    name: 'referred-time',
    shows: 'the time is a span elsewhere',
    byline: (time) => ({
      html: timeLink(page.path, 'referred', element('span', { 'aria-labelledby': '_r_t1_' })),
      detached: offScreen(element('span', { id: '_r_t1_' }, time)),
    }),
  }),
  organicCase({
    name: 'dangling-reference',
    shows: 'an aria reference that leads nowhere, beside the time',
    byline: (time) => ({
      html: timeLink(page.path, 'dangling', element('span', { 'aria-labelledby': '_r_nowhere_' }, time)),
    }),
  }),
  disclosing(
    { partnership: true },
    organicCase({
      name: 'paid-partnership',
      shows: 'a paid partnership declared by its author: not an ad',
      byline: (time) => ({
        html: `${timeLink(page.path, 'partner', time)}${separator}${bylineLink(
          'partner',
          'Kemitraan berbayar',
          {
            href: '/business/help/788160621327601',
          },
        )}`,
      }),
    }),
  ),
  organicCase({
    name: 'suggested',
    shows: 'a suggestion: no time stands in its byline',
    byline: () => ({ html: element('span', {}, 'Disarankan untuk Anda') }),
  }),
  organicCase({
    name: 'reel',
    shows: 'a reel without a time',
    byline: () => ({ html: bylineLink('reel', 'Reel', { href: '/reel/61550000999' }) }),
    attachment: photo('Reel', 'Cuplikan reel', 'reel'),
  }),
  organicCase({
    name: 'group-post',
    shows: 'a post of a group: the group first, then its author',
    author: { name: 'Jual Beli Iklan Gratis Cendana', path: 'groups/5501/' },
    byline: (time) => ({
      html: `${nameLink(profileAddress(seller.path, 'group', tokenLength.organic), seller.name)}${separator}${timeLink(
        'groups/5501',
        'group',
        time,
      )}`,
    }),
  }),
  organicCase({
    name: 'marketplace-listing',
    shows: 'a listing with a price, like a shop ad',
    text: 'Dijual motor bebek 2019, Rp9.500.000, COD Kota Mentari.',
    attachment: photo('Rp9.500.000', 'Mungkin gambar sepeda motor', 'listing'),
  }),
  organicCase({
    name: 'with-friends',
    shows: 'a long heading',
    afterName: ' bersama Agus Prasetyo dan 3 lainnya di Kota Mentari.',
  }),
  disclosing(
    { ai: true },
    organicCase({
      name: 'ai-info',
      shows: 'the notice that a picture was made by AI',
      byline: (time) => ({
        html: `${timeLink(page.path, 'ai', time)}${separator}${element('div', { role: 'button', tabindex: '0', class: className('byline-part') }, 'Info AI')}`,
      }),
    }),
  ),
];
