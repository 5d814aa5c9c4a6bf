import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { selectPart } from './select-part.ts';

const page = `<!doctype html><html><head><title>t</title><style>b{}</style></head><body class="frame">
  words <main role="main">more <div id="other"><p>other</p></div>
  <div role="feed"><article id="one"><b aria-labelledby="n1 n2">x</b><svg><use href="#s"/></svg></article><article id="two">two</article></div></main>
  <div hidden><span id="n1">named<i aria-describedby="n3"></i></span><span id="n3">far</span><span id="n4">nobody</span></div>
  <svg><symbol id="s"><text>drawn</text></symbol></svg><script>var data = {};</script></body></html>`;

function selected(selector: string): Document {
  const { document } = new JSDOM(page).window;
  selectPart(document, selector);
  return document;
}

describe('a selected part', () => {
  it('stands in the elements around it, without their other contents', () => {
    const document = selected('#one');
    expect(document.querySelector('body.frame > main[role="main"] > [role="feed"] > #one')).not.toBeNull();
    expect(document.querySelector('#two, #other')).toBeNull();
    expect(document.querySelector('main')?.textContent?.trim()).toBe('x');
  });

  it('keeps what it refers to, near and far, and nothing else', () => {
    const document = selected('#one');
    expect([...document.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['one', 'n1', 'n3', 's']);
  });

  it('keeps style sheets and data', () => {
    expect(selected('#one').querySelectorAll('style, script')).toHaveLength(2);
  });

  it('may be several', () => {
    expect(selected('article').querySelectorAll('article')).toHaveLength(2);
  });

  it('has to be there', () => {
    expect(() => selected('#three')).toThrow('--select "#three" names nothing in the page.');
    expect(() => selected('a[')).toThrow('is no selector');
  });
});
