import { adText, campaigns } from '../campaigns.ts';
import { disclosing, organic } from '../feed-case.ts';
import { player } from './player.ts';
import { youtubeWords } from './words.ts';
import { organicCase, type YoutubeCase } from './youtube-case.ts';

const { registered, shop } = campaigns;

/** A political video, so that a reader who takes its words or its creator for the ad's is found out. */
const campaignVideo = {
  title: 'Debat: coblos nomor 2, Bima Pradipta – Laras Kencana, calon Gubernur Cendana',
  channel: { name: registered.name, path: registered.youtube.path },
};
const plainVideo = {
  title: 'Resep sambal matah yang gampang banget untuk pemula',
  channel: { name: 'Dapur Sari', path: '@dapursari77' },
};

/** The player: ads inside it show a domain, never an account. */
export const youtubePlayerCases: YoutubeCase[] = [
  inStream('player-shop', 'an ad of a shop before a political video', 'shop'),
  inStream('player-political', 'a political ad: its advertiser cannot be read', 'registered'),
  organicCase('player', 'player-video', 'a political video, no ad', (_options, name) =>
    player({ name, video: campaignVideo }),
  ),
  disclosing(
    { partnership: true },
    organicCase(
      'player',
      'player-paid-promotion',
      'declared by the creator: not an ad',
      ({ language }, name) =>
        player({ name, video: plainVideo, notice: youtubeWords[language].paidPromotion }),
    ),
  ),
  organicCase(
    'player',
    'player-after-ad',
    'an ad is over; its parts stay in the page',
    ({ language }, name) =>
      player({
        name,
        video: plainVideo,
        ad: { state: 'over', label: youtubeWords[language].label, text: shop.text, landing: shop.landing },
      }),
  ),
];

function inStream(name: string, shows: string, campaign: 'registered' | 'shop'): YoutubeCase {
  const { landing } = campaigns[campaign];
  return {
    name,
    shows,
    view: 'player',
    place: 'column',
    expected: ({ language }) => ({
      ...organic,
      sponsorship: 'sponsored',
      label: youtubeWords[language].label,
      verdict: campaign === 'shop' ? null : 'cannot-check',
    }),
    build: ({ language }) => ({
      html: player({
        name,
        video: campaign === 'shop' ? campaignVideo : plainVideo,
        ad: { state: 'running', label: youtubeWords[language].label, text: adText(name, campaign), landing },
      }),
    }),
  };
}
