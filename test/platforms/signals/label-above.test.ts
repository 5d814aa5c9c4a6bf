import { describe, expect, it } from 'vitest';
import { readMarkup } from '../read-markup.ts';

const counted = 'attributionsrc="/privacy_sandbox/comet/register/source/?xt=1"';
const heading = '<div><a href="/ads/about/?entry_product=ad_preferences">Bersponsor</a></div>';
const ad = `<div style="width:1px"><span><a ${counted} href="https://l.facebook.com/l.php?u=https%3A%2F%2Ftoko.example%2F"><img alt="">Batik</a></span></div>`;
const labelledAd = ad.replace('</span>', '<a href="/ads/about/?x=1">Bersponsor</a></span>');
const listing =
  '<div style="width:1px"><span><a href="/marketplace/item/1/"><img alt="">Sepeda</a></span></div>';

function read(tiles: string): string[] {
  return readMarkup('https://www.facebook.com/marketplace/', `<div>${tiles}</div>`).map(
    ({ rule, reading }) => `${rule}: ${reading.sponsorship}`,
  );
}

const paid = 'marketplace-ad: sponsored';
const bare = 'marketplace-ad: unsure';
const organic = 'marketplace-listing: organic';

describe('a label above a run of ads', () => {
  it.each([
    ['counts for every ad of the run', heading + ad + ad, [paid, paid]],
    ['ends where a listing begins', heading + ad + listing + ad, [paid, organic, bare]],
    [
      'is one sign for a listing, which may be paid for too',
      heading + listing,
      ['marketplace-listing: unsure'],
    ],
    ['is not the label of the ad before', labelledAd + listing + ad, [paid, organic, bare]],
    ['is a heading as a whole', `<h2>Bersponsor oleh kami</h2>${ad}`, [bare]],
    ['is nearest', `${heading}<h2>Pilihan hari ini</h2>${ad}`, [bare]],
  ])('%s', (_what, tiles, expected) => {
    // Of two rules the first finds all its posts before the second.
    expect(read(tiles).sort()).toEqual([...expected].sort());
  });
});
