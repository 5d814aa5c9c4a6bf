import { describe, expect, it } from 'vitest';
import { readMarkup } from '../read-markup.ts';

const counted = 'attributionsrc="/privacy_sandbox/comet/register/source/?xt=1" target="_blank"';
const heading = '<div><a href="/ads/about/?entry_product=ad_preferences">Bersponsor</a></div>';
const ad = `<div><span><a ${counted} href="https://l.facebook.com/l.php?u=https%3A%2F%2Ftoko.example%2F"><img alt="">Batik</a></span></div>`;
const labelledAd = ad.replace('</span>', '<a href="/ads/about/?x=1">Bersponsor</a></span>');
const listing = '<div><span><a href="/marketplace/item/1/"><img alt="">Sepeda</a></span></div>';

/** What each tile is read as; two listings more at the end make any of them one of a list. */
function read(tiles: string): string[] {
  const found = readMarkup(
    'https://www.facebook.com/marketplace/',
    `<div>${tiles}${listing.repeat(2)}</div>`,
  );
  return found.slice(0, -2).map(({ reading }) => reading.sponsorship);
}

describe('a label above a run of ads', () => {
  it.each([
    ['counts for every ad of the run', heading + ad + ad, ['sponsored', 'sponsored']],
    ['ends where a listing begins', heading + ad + listing + ad, ['sponsored', 'organic', 'unsure']],
    ['never counts for a listing', heading + listing, ['organic']],
    ['is not the label of the ad before', labelledAd + listing + ad, ['sponsored', 'organic', 'unsure']],
    ['is a heading as a whole', `<h2>Bersponsor oleh kami</h2>${ad}`, ['unsure']],
    ['is the nearest heading', `${heading}<h2>Pilihan hari ini</h2>${ad}`, ['unsure']],
  ])('%s', (_what, tiles, expected) => {
    expect(read(tiles)).toEqual(expected);
  });
});
