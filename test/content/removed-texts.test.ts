// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { RemovedTexts } from '../../src/content/removed-texts.ts';

function labelled(id: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.id = id;
  span.textContent = text;
  return span;
}

describe('RemovedTexts', () => {
  it('remembers the text of a labelled element, also inside a removed wrapper', () => {
    const removed = new RemovedTexts();
    const wrapper = document.createElement('div');
    wrapper.append(labelled('_r_2_', 'Ad'));
    removed.note(labelled('_r_1_', 'Sponsored'));
    removed.note(wrapper);
    expect(removed.get('_r_1_')).toBe('Sponsored');
    expect(removed.get('_r_2_')).toBe('Ad');
    expect(removed.get('_r_3_')).toBeNull();
  });

  it('forgets the oldest, and never keeps long texts', () => {
    const removed = new RemovedTexts();
    for (let number = 0; number < 1000; number += 1) removed.note(labelled(`id-${number}`, 'x'));
    removed.note(labelled('long', 'x'.repeat(1000)));
    expect(removed.get('id-0')).toBeNull();
    expect(removed.get('id-999')).toBe('x');
    expect(removed.get('long')).toBeNull();
  });
});
