import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readAccountUrl } from '../../../src/core/account/read-account.ts';
import { bundledRecipes } from '../../../src/platforms/recipes.ts';
import { type Fixture, makeFixture } from './make-fixture.ts';
import { findPageAddress } from './page-address.ts';

const facebook = 'https://www.facebook.com/';

function fixtureOf(
  body: string,
  { head = '', url = facebook, select = null }: { head?: string; url?: string; select?: string | null } = {},
): Fixture {
  const html = `<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`;
  return makeFixture(html, findPageAddress(url, html), select);
}

function bodyOf(body: string, options?: Parameters<typeof fixtureOf>[1]): HTMLElement {
  const { html, remains } = fixtureOf(body, options);
  expect(remains).toEqual([]);
  return new JSDOM(html).window.document.body;
}

/** A person who is named, linked and numbered in every place where a page can hide one. */
const person = {
  name: 'Budiarto Santosoharjo',
  handle: 'budiarto.santoso77',
  id: '100012345678901',
  mail: 'budiarto@santosoharjo.co.id',
  phone: '0812-3456-7890',
  token: 'AZW1x9QpLmN7tR2sV5uY8zB4cD6eF',
};
const link = `<h4><a href="/${person.handle}?__cft__[0]=${person.token}&id=${person.id}">${person.name}</a></h4>`;

/** Nothing of the person may be left: letter by letter, encoded or split. */
const secrets = ['budiarto', 'santoso', person.id, '3456', '7890', person.token, 'AZW1x9'];

describe('of a person nothing is left', () => {
  it.each([
    ['in a text', `<p>Kata ${person.name}, hubungi ${person.mail} atau ${person.phone}.</p>`],
    ['in capital letters', `<p>${person.name.toUpperCase()}</p>`],
    ['in a mention', `<p>Terima kasih @${person.handle}!</p>`],
    ['with invisible characters in it', `<p>Budi\u200barto San\u00adtoso\u2060harjo</p>`],
    ['in letters of another form', '<p>𝐁𝐮𝐝𝐢𝐚𝐫𝐭𝐨 Ｓａｎｔｏｓｏｈａｒｊｏ</p>'],
    ['in single elements', `<p>${[...person.name].map((letter) => `<span>${letter}</span>`).join('')}</p>`],
    [
      'in a picture',
      `<img src="https://scontent.fbcdn.net/${person.id}.jpg?oh=${person.token}" srcset="/${person.handle}.jpg 2x" alt="Foto profil ${person.name}">`,
    ],
    [
      'in what is read aloud',
      `<div aria-label="Tindakan untuk kiriman dari ${person.name}" title="${person.name}"></div>`,
    ],
    [
      'in a class, an id and a name',
      `<div class="post by-budiarto-santosoharjo" id="post_${person.id}_budiarto" data-testid="UserAvatar-Container-${person.handle}"></div>`,
    ],
    ['in one word with others', '<div class="postByBudiarto" id="cardbudiartosantosoharjo"></div>'],
    [
      'in any attribute',
      `<div data-x="${person.name}" data-y='{"owner":{"id":${person.id},"name":"${person.name}"}}' data-z="${person.id}:${person.handle}"></div>`,
    ],
    ['in the name of an attribute', '<div data-budiarto-santosoharjo="1"></div>'],
    [
      'in an address',
      `<a href="https://m.facebook.com/groups/1/user/${person.id}/?ref=${person.token}#budiarto">x</a>`,
    ],
    [
      'in an encoded address',
      `<a href="https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.budiarto-santosoharjo.example/${encodeURIComponent(person.name)}?fbclid=${person.token}`)}&h=${person.token}">x</a>`,
    ],
    [
      'in the host of an address',
      '<a href="https://budiarto.santosoharjo.example/">budiarto.santosoharjo.example</a>',
    ],
    [
      'in an address that is none',
      `<a href="javascript:open('${person.handle}')">x</a><a href="mailto:${person.mail}">x</a><a href="tel:+628123456-7890">x</a><a href="data:text/html,${person.name}">x</a>`,
    ],
    [
      'in a place',
      `<a href="https://www.google.com/maps/@-6.208763,106.845599,15z">-6.208763, 106.845599</a>`,
    ],
    [
      'in data',
      `<script type="application/json">{"user":{"id":"${person.id}","url":"https:\\/\\/www.facebook.com\\/${person.handle}","name":"Budiarto Santosoharjo","pk":${person.id}},"keyed":{"${person.id}":1},"by":"Budiarto \\u0053antosoharjo"}</script>`,
    ],
    [
      'in data that is assigned',
      `<script>var data = {"owner":"${person.name}","n":[${person.id}]};</script>`,
    ],
    [
      'in data within data',
      `<script type="application/json">${JSON.stringify({ payload: JSON.stringify({ name: person.name, id: person.id }) })}</script>`,
    ],
    ['in code', `<script>alert("${person.name}")</script><div onclick="follow('${person.handle}')"></div>`],
    ['in a remark', `<!-- ${person.name} ${person.id} -->`],
    [
      'in a style sheet',
      `<style>.budiarto::after{content:"${person.name}"} /* ${person.name} */ #u_${person.id}{background:url(/${person.handle}.png)} [data-x="${person.name}"]{--budiarto:1;font-family:"Santosoharjo"}</style>`,
    ],
    [
      'in a style',
      `<div style="background:url('https://x.example/${person.handle}.png');--owner:'${person.name}'"></div>`,
    ],
    [
      'in a closed shadow root',
      `<div><template shadowrootmode="closed"><b title="${person.name}">${person.name}</b></template></div>`,
    ],
    [
      'in what other documents show',
      `<iframe srcdoc="${person.name}" src="/${person.handle}"></iframe><noscript><p>${person.name}</p></noscript><object data="/${person.handle}"></object>`,
    ],
    [
      'in a form',
      `<form action="/${person.handle}"><input type="hidden" name="fb_dtsg" value="${person.token}"><textarea placeholder="Komentari sebagai ${person.name}">${person.name}</textarea></form>`,
    ],
    [
      'in a picture drawn by the page',
      `<svg><title>${person.name}</title><text>${person.name}</text><image xlink:href="/${person.handle}.jpg"/></svg>`,
    ],
    ['as who paid', `<span>Bersponsor · Dibayar oleh ${person.name}</span>`],
    [
      'after the moment of a post',
      `<span>12 Oktober 2026 pukul 10.04</span><abbr data-utime="1762000000" title="${person.name}">2 jam</abbr>`,
    ],
  ])('%s', (_where, body) => {
    const { html, remains } = fixtureOf(`${link}${body}`, {
      head: `<title>${person.name} | Facebook</title><meta property="og:title" content="${person.name}"><meta name="description" content="${person.mail}"><link rel="canonical" href="https://www.facebook.com/${person.handle}">`,
    });
    expect(remains).toEqual([]);
    const said = html
      .normalize('NFKD')
      .replace(/[\p{Cf}]/gu, '')
      .toLowerCase();
    for (const secret of secrets) expect(said, secret).not.toContain(secret.toLowerCase());
    const letters = new JSDOM(html).window.document.documentElement.textContent
      ?.normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    expect(letters).not.toContain('budiarto');
  });
});

describe('who is meant is the same wherever they stand', () => {
  const body = bodyOf(
    `${link}<p>Kata Budiarto.</p><a class="x" href="https://www.facebook.com/Budiarto.Santoso77/posts/123456789">y</a>
     <script type="application/json">{"id":"${person.id}","url":"https://www.facebook.com/${person.handle}"}</script>
     <a data-hovercard="/ajax/hovercard/page.php?id=${person.id}" href="/profile.php?id=${person.id}">z</a>
     <style>#by_${person.id} .budiarto{order:1}</style><i id="by_${person.id}"><b class="budiarto"></b></i>`,
  );
  const hrefs = [...body.querySelectorAll('a')].map((one) => readAccountUrl(one.href, facebook));
  const data = JSON.parse(body.querySelector('script')?.textContent ?? '');

  it('in links and in data', () => {
    expect(hrefs[0]?.handle).toMatch(/^[a-z]+\d\d$/);
    expect(hrefs[1]).toEqual(hrefs[0]);
    expect(readAccountUrl(data.url)).toEqual(hrefs[0]);
    expect(data.id).toMatch(/^[1-9]\d{14}$/);
    expect(hrefs[2]?.id).toBe(data.id);
    expect(body.querySelector('[data-hovercard]')?.getAttribute('data-hovercard')).toBe(
      `/ajax/hovercard/page.php?id=${data.id}`,
    );
  });

  it('in texts', () => {
    const [first = ''] = (body.querySelector('h4')?.textContent ?? '').split(' ');
    expect(first).toMatch(/^[A-Z][a-z]{7}$/);
    expect(body.querySelector('p')?.textContent).toMatch(new RegExp(`^[A-Z][a-z]{3} ${first}\\.$`));
  });

  it('in style sheets', () => {
    const [, id = '', name = ''] =
      /#(\S+) \.(\w+)\{order:1\}/.exec(body.querySelector('style')?.textContent ?? '') ?? [];
    expect(body.querySelector(`[id="${id}"] [class="${name}"]`)).not.toBeNull();
  });
});

describe('a text', () => {
  it('keeps its length and its punctuation', () => {
    const text = 'Halo, warga Cendana! Diskon 25% (s.d. 3/4) untuk 1.250 orang — "gratis"… 🎉 #Pilih2';
    const made = bodyOf(`<p>${text}</p>`).textContent ?? '';
    const form = (said: string) => said.replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '0');
    expect(form(made)).toBe(form(text));
    expect(made).not.toBe(text);
  });

  it.each([
    ['a label', 'Bersponsor'],
    ['a label in disguise', 'Ber\u200bspon\u2060sor'],
    ['a disclosure', 'Kemitraan berbayar'],
    ['how long ago', '2 jam'],
    ['a word of time', 'Kemarin'],
    ['how long ago, in English', '27 minutes ago'],
  ])('stays where the reader looks for it: %s', (_what, text) => {
    expect(
      bodyOf(`<h4><a href="/nama.orang">Nama Orang</a></h4><span>${text}</span>`).querySelector('span')
        ?.textContent,
    ).toBe(text);
  });

  it.each([
    ['Dibayar oleh Yayasan Cahaya', /^Dibayar oleh [A-Z][a-z]{6} [A-Z][a-z]{5}$/],
    ['Bersponsor · Dibayar oleh Yayasan Cahaya', /^Bersponsor · Dibayar oleh [A-Z][a-z]{6} [A-Z][a-z]{5}$/],
    ['12 Oktober 2026 pukul 09.41', /^10 Oktober 2026 pukul 10\.10$/],
  ])('keeps the beginning that the reader looks for: %s', (text, expected) => {
    const made = bodyOf(`<span>${text}</span>`).textContent ?? '';
    expect(made).toMatch(expected);
    expect(made).not.toContain('Yayasan');
    expect(made).not.toContain('Cahaya');
  });

  it('keeps the ending that tells a number from a time', () => {
    const text = bodyOf('<span>1.234 pengikut</span>', { url: 'https://www.linkedin.com/feed/' }).textContent;
    expect(text).toMatch(/^\d\.\d{3} pengikut$/);
  });
});

describe('a label stays', () => {
  const whole = (html: string, options?: Parameters<typeof fixtureOf>[1]) =>
    bodyOf(`<h4><a href="/nama.orang">Nama Orang</a></h4>${html}`, options);
  it.each([
    ['in several elements', '<i><b>Ber</b><b>spon</b><b>sor</b></i>', 'i'],
    [
      'in single letters between decoys',
      `<i>${[...'xBeyrsponzsorq'].map((letter) => `<b>${letter}</b>`).join('')}</i>`,
      'i',
    ],
    [
      'elsewhere, in two elements',
      '<u aria-labelledby="a b">x</u><i><b id="a">Kanthi</b><b id="b">Sponsor</b></i>',
      'i',
    ],
    ['in pictures', '<svg><text>Ber</text><text>sponsor</text></svg>', 'svg'],
  ])('%s', (_what, html, selector) => {
    const page = new JSDOM(html).window.document;
    expect(whole(html).querySelector(selector)?.textContent).toBe(page.querySelector(selector)?.textContent);
  });

  it('in sprites that pictures refer to', () => {
    const made = whole(
      '<svg><use href="#s1"/><use xlink:href="#s2"/></svg><svg><symbol id="s1"><text>Ber</text></symbol><symbol id="s2"><text>sponsor</text></symbol></svg>',
    );
    expect(made.querySelector('#s1')?.textContent).toBe('Ber');
    expect(made.querySelector('#s2')?.textContent).toBe('sponsor');
  });

  it('in a closed shadow root', () => {
    const made = whole('<div><template shadowrootmode="closed"><b>Ber</b>sponsor</template></div>');
    expect(made.querySelector('template')?.content.textContent).toBe('Bersponsor');
  });

  it('drawn by style, whole or letter by letter', () => {
    const letters = [...'Bersponsor']
      .map((letter, index) => `i:nth-child(${index + 1})::before{content:"${letter}"}`)
      .join('');
    expect(
      whole('<style>b::before{content:"Bersponsor"}</style>').querySelector('style')?.textContent,
    ).toContain('"Bersponsor"');
    expect(whole(`<style>${letters}</style>`).querySelector('style')?.textContent).toContain('content:"B"');
    const spelt = [...'Bersponsor'].map((letter) => `<i data-content="${letter}"></i>`).join('');
    expect(whole(`<p>${spelt}</p>`).querySelector('i')?.getAttribute('data-content')).toBe('B');
  });

  it('as an attribute', () => {
    expect(whole('<i aria-label="Bersponsor"></i>').querySelector('i')?.getAttribute('aria-label')).toBe(
      'Bersponsor',
    );
  });
});

describe('the form of a page stays', () => {
  it('elements, classes, roles and states', () => {
    const html =
      '<div role="feed" aria-busy="false"><article class="x1lliihq x78zum5" aria-posinset="3" dir="auto" tabindex="0" style="order: 2;display:none"><svg viewBox="0 0 16 16"><path d="M8 0a8 8"></path></svg><button type="button" disabled=""></button></article></div>';
    expect(bodyOf(html).innerHTML.replace(/order: ?2; ?display: ?none/, 'order: 2;display:none')).toBe(html);
  });

  it('what selectors of the recipe look for', () => {
    const html =
      '<div data-ad-rendering-role="story_message"></div><div data-ad-preview="message"></div><a target="rhcad3" attributionsrc="/privacy_sandbox/comet/register/trigger/?xt=AZ123456789"></a>';
    const made = bodyOf(html);
    for (const selector of [
      "[data-ad-rendering-role='story_message']",
      "[data-ad-preview='message']",
      "a[target^='rhcad']",
      "a[attributionsrc^='/privacy_sandbox/comet/register/']",
    ])
      expect(made.querySelector(selector), selector).not.toBeNull();
  });

  it.each([
    [
      'https://www.facebook.com/ads/about/?__cft__[0]=AZXcV123&__tn__=%2CP',
      /^https:\/\/www\.facebook\.com\/ads\/about\/\?__cft__\[0\]=[A-Z]{3}[a-z][A-Z]\d{3}&__tn__=%2C[A-Z]$/,
    ],
    ['/nama.orang/posts/pfbid02AbCdEfGh12345678', /^\/[a-z]{4}\.[a-z]{5}\/posts\/[a-z]{5}\d{2}\w{16}$/],
    ['/groups/123456789/permalink/987654321/', /^\/groups\/[1-9]\d{8}\/permalink\/[1-9]\d{8}\/$/],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Ftoko.example%2Fpromo%3Ffbclid%3DIwAR0abc&h=AT0abc',
      /^https:\/\/l\.facebook\.com\/l\.php\?u=https%3A%2F%2F[a-z]{4}\.example%2F[a-z]{5}%3Ffbclid%3D\w{8}&h=\w{6}$/,
    ],
    ['/story.php?story_fbid=123456&id=654321', /^\/story\.php\?story_fbid=[1-9]\d{5}&id=[1-9]\d{5}$/],
    ['#', /^#$/],
  ])('the shape of an address: %s', (address, expected) => {
    const href = bodyOf(`<a href="${address.replaceAll('&', '&amp;')}"></a>`)
      .querySelector('a')
      ?.getAttribute('href');
    expect(href).toMatch(expected);
    if (address.length > 1) expect(href).not.toBe(address);
  });

  it('the shape of data, whatever the size of its numbers', () => {
    const data =
      '{"__typename":"Story","list":[1, 2.5,true,null,""],"id":"12345678901234567890","big":12345678901234567890,\n "url":"https://www.facebook.com/nama.orang"}';
    const made =
      bodyOf(`<script type="application/json">${data}</script>`).querySelector('script')?.textContent ?? '';
    expect(made).toMatch(
      /^\{"__typename":"Story","list":\[1, 2\.5,true,null,""\],"id":"[1-9]\d{19}","big":[1-9]\d{19},\n "url":"https:\/\/www\.facebook\.com\/[a-z]{4}\.[a-z]{5}"\}$/,
    );
    expect(made.match(/\d{20}/g)?.every((number, _index, [first]) => number === first)).toBe(true);
  });

  it('pictures are there and show nothing', () => {
    const made = bodyOf(
      '<img src="https://scontent.fbcdn.net/a.jpg" width="40" height="40"><video src="blob:x" poster="/a.jpg"></video>',
    );
    expect(made.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/gif/);
    expect(made.querySelector('img')?.getAttribute('width')).toBe('40');
    expect(made.querySelector('video')?.attributes).toHaveLength(0);
  });
});

it('says how much of what was replaced', () => {
  const { counts } = fixtureOf(
    `${link}<p>${person.mail} ${person.phone}</p><!-- x --><script>code()</script><img src="a.jpg">`,
  );
  for (const kind of [
    'texts',
    'names and handles',
    'e-mail addresses',
    'phone numbers',
    'comments',
    'scripts with code',
    'pictures and media',
    'tokens',
    'addresses',
  ] as const)
    expect(counts.get(kind), kind).toBeGreaterThan(0);
});

it('has an address without anybody, which means the same to the recipe', () => {
  expect(
    fixtureOf('<p>x</p>', { url: `https://www.facebook.com/groups/budiarto.santoso/posts/${person.id}?x=1` })
      .url.href,
  ).toMatch(/^https:\/\/www\.facebook\.com\/groups\/[a-z]{8}\.[a-z]{7}\/posts\/[1-9]\d{14}\?x=1$/);
});

it('knows every site that has a recipe', () => {
  for (const { hosts } of bundledRecipes())
    for (const host of hosts)
      expect(fixtureOf('<p>Halo</p>', { url: `https://${host}/` }).url.hostname).toBe(host);
});
