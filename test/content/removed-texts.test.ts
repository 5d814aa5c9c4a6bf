// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { RemovedTexts } from '../../src/content/removed-texts.ts';

function label(id: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.id = id;
  element.textContent = text;
  return element;
}

describe('RemovedTexts', () => {
  it('keeps what labelled elements said, also inside a removed wrapper', () => {
    const texts = new RemovedTexts();
    texts.note(label('_r_1_', 'Bersponsor'), document.body);
    const wrapper = document.createElement('div');
    wrapper.append(label('_r_2_', 'Sponsored'));
    texts.note(wrapper, document.body);
    expect(texts.ofId('_r_1_')).toBe('Bersponsor');
    expect(texts.ofId('_r_2_')).toBe('Sponsored');
    expect(texts.ofId('_r_3_')).toBeNull();
  });

  it('keeps what stood in an element that was emptied, by its place and by its id', () => {
    const texts = new RemovedTexts();
    const place = label('_r_4_', '');
    texts.note(document.createTextNode('Ditaja'), place);
    expect(texts.outOf(place)).toBe('Ditaja');
    expect(texts.ofId('_r_4_')).toBe('Ditaja');
    expect(texts.outOf(document.body)).toBeNull();
  });

  it('stays small, whatever a page takes away', () => {
    const texts = new RemovedTexts();
    for (let number = 0; number < 2000; number += 1) texts.note(label(`id-${number}`, 'Ad'), document.body);
    expect(texts.ofId('id-0')).toBeNull();
    expect(texts.ofId('id-1999')).toBe('Ad');
    texts.note(label('long', 'x'.repeat(301)), document.body);
    texts.note(document.createTextNode('y'.repeat(301)), label('place', ''));
    expect(texts.ofId('long')).toBeNull();
    expect(texts.ofId('place')).toBeNull();
  });
});
