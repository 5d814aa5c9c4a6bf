import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findRemains } from './find-remains.ts';
import { findPageAddress } from './page-address.ts';
import { scrubAddress } from './scrub-address.ts';
import { scrubJson } from './scrub-json.ts';
import { scrubPage } from './scrub-page.ts';
import { Scrubbing } from './scrubbing.ts';

const { url, recipe } = findPageAddress('https://www.facebook.com/', '');
const source = `<h4><a href="/budiarto.santoso?id=100012345678901">Budiarto Santosoharjo</a></h4>
  <p id="t2_4x8k2abc" data-key="AZW1x9QpLmN7tR2s">Hubungi budi@santoso.co.id</p>`;

/** What is found in the fixture of the source after something was put back into it. */
function remainsWith(putBack: string): string[] {
  const page = new JSDOM(source, { url: url.href });
  const scrub = new Scrubbing(page.window.document, source, recipe, {
    address: scrubAddress,
    json: scrubJson,
  });
  scrubPage(page.window.document, scrub);
  const fixture = new JSDOM(page.serialize().replace('</body>', `${putBack}</body>`), { url: url.href });
  return findRemains(fixture, scrub).map(({ what, where }) => `${where}: ${what}`);
}

describe('what is left of the source', () => {
  it('is nothing in a fixture as it is made', () => {
    expect(remainsWith('')).toEqual([]);
  });

  it.each([
    ['<p>kata Budiarto kemarin</p>', 'text: budiarto'],
    ['<p>BUDIARTO</p>', 'text: budiarto'],
    ['<p>Bu\u200bdiarto</p>', 'text: budiarto'],
    ['<p>Hubungi</p>', 'text: hubungi'],
    ['<p>1<b>Santosoharjo</b></p>', 'text: santosoharjo'],
    ['<p><i>Budi</i><i>arto</i> <i>Santoso</i><i>harjo</i></p>', 'texts side by side: Budiarto Santosoharjo'],
    ['<p>100012345678901</p>', 'text: 100012345678901'],
    ['<p>budi@santoso.co.id</p>', 'text: budi@santoso.co.id'],
    ['<i class="by-budiarto"></i>', 'i[class]: budiarto'],
    ['<i class="byBudiartoToo"></i>', 'i[class]: budiarto'],
    ['<i class="mybudiartotoo"></i>', 'i[class]: mybudiartotoo'],
    ['<i id="post_100012345678901"></i>', 'i[id]: 100012345678901'],
    ['<i id="t2_4x8k2abc"></i>', 'i[id]: t2_4x8k2abc'],
    ['<i data-x="AZW1x9QpLmN7tR2s"></i>', 'i[data-x]: AZW1x9QpLmN7tR2s'],
    ['<i data-budiarto=""></i>', 'i[data-budiarto]: budiarto'],
    ['<x-budiarto></x-budiarto>', 'tag: budiarto'],
    ['<a href="/Budiarto"></a>', 'a[href]: budiarto'],
    ['<a href="/%42%75diarto"></a>', 'a[href]: budiarto'],
    ['<a href="/l.php?u=https%253A%252F%252Fbudiarto.example"></a>', 'a[href]: budiarto'],
    ['<img alt="Foto Budiarto">', 'img[alt]: budiarto'],
    ['<script type="application/json">{"a":"\\u0042udiarto"}</script>', 'script: budiarto'],
    ['<script type="application/json">{"a":100012345678901}</script>', 'script: 100012345678901'],
    ['<style>b::after{content:"Budiarto"}</style>', 'style: budiarto'],
    ['<i style="--x:Budiarto"></i>', 'i[style]: budiarto'],
    ['<div><template shadowrootmode="closed">Budiarto</template></div>', 'text: budiarto'],
  ])('is found in %s', (putBack, expected) => {
    expect(remainsWith(putBack)).toContain(expected);
  });

  it.each([
    '<p>Bersponsor</p>',
    '<p>Dibayar oleh</p>',
    '<i class="author name story"></i>',
    '<a href="/ads/about/"></a>',
    '<p>2 jam yang lalu</p>',
  ])('is nothing in %s', (putBack) => {
    expect(remainsWith(putBack)).toEqual([]);
  });
});
