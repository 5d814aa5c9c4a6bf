import { describe, expect, it } from 'vitest';
import { differences, type PostOutline } from './reading.ts';

const post: PostOutline = {
  surface: 'feed',
  found: 'posinset',
  sponsorship: 'sponsored',
  rules: ['label-text', 'disclaimer'],
  label: 'Promoted by Nama',
  advertiser: ['name', 'handle'],
  payer: true,
  landing: true,
  permalink: false,
  partnership: false,
  ai: false,
};

describe('two readings', () => {
  it('are alike where posts are ads by the same rules', () => {
    expect(differences([post, post], [post, { ...post, label: 'Promoted by Xuba' }])).toEqual([]);
  });

  it('are unlike where anything else is', () => {
    expect(differences([post], [])).toEqual(['0 posts instead of 1']);
    expect(
      differences([post, post], [post, { ...post, sponsorship: 'organic', rules: ['disclaimer'] }]),
    ).toEqual([
      'post 2: sponsorship is "organic" instead of "sponsored"',
      'post 2: rules is ["disclaimer"] instead of ["label-text","disclaimer"]',
    ]);
    expect(differences([post], [{ ...post, label: null }])).toEqual([
      'post 1: label is null instead of "Promoted by Nama"',
    ]);
  });
});
