import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';
import { parseRecipe } from '../../../src/core/parse-recipe.ts';
import type { Sponsorship } from '../../../src/core/sighting.ts';
import { tryReport } from './try-report.ts';

const recipe = parseRecipe(JSON.parse(readFileSync('src/platforms/facebook/recipe.json', 'utf8')), 'recipe');

function post(name: string, sponsorship: Sponsorship, rules: string[]): DiagnosedPost {
  return {
    element: 1,
    case: name,
    rule: 'posinset',
    sponsorship,
    sighting: {
      postKey: name,
      platform: 'facebook',
      surface: 'feed',
      sponsorship: sponsorship === 'sponsored' ? 'sponsored' : 'unsure',
      signals: rules.map((rule) => ({ rule, family: 'label' })),
      label: 'Bersponsor',
      advertiser: { name: 'Bima\nPradipta', handle: 'bima', id: '123', url: null },
      payer: null,
      partnership: false,
      ai: false,
      text: '',
      imageText: [],
      landing: `https://bimalaras.example/${'x'.repeat(100)}`,
      permalink: null,
      page: 'https://www.facebook.com/',
      recipeRevision: 1,
      pointed: false,
    },
    judgement: null,
    badge: null,
  };
}

/** The cells of the line that begins with this one. */
function cells(report: string, first: string): string[] {
  const line = report.split('\n').find((one) => one.startsWith(`${first} `)) ?? '';
  return line.split(/ {2,}/);
}

describe('the report of a tried recipe', () => {
  const report = tryReport(
    { ...recipe, signals: recipe.signals.map((rule) => ({ ...rule, on: rule.id !== 'no-time' })) },
    [
      { page: 'a.html', post: post('ad', 'sponsored', ['label-text', 'long-context']) },
      { page: 'a.html', post: post('perhaps', 'unsure', ['canvas-label']) },
      { page: 'b.html', post: post('plain', 'organic', ['long-context']) },
    ],
  );

  it('has a line per post under its page', () => {
    expect(report).toMatch(/^a\.html\npost .*\nad .*\nperhaps .*\n\nb\.html\npost .*\nplain /);
    expect(cells(report, 'ad')).toEqual([
      'ad',
      'feed',
      'sponsored',
      'Bersponsor',
      '@bima #123 (Bima Pradipta)',
      '-',
      `https://bimalaras.example/${'x'.repeat(17)}…`,
      'label-text long-context',
    ]);
  });

  it('counts what each rule did, by outcome', () => {
    expect(report).toContain('3 posts: 1 sponsored, 1 unsure, 1 organic');
    expect(cells(report, 'posinset')).toEqual(['posinset', '1', '1', '1']);
    expect(cells(report, 'long-context')).toEqual([
      'long-context',
      'long-parameter',
      'attribute',
      '1',
      '1',
      '0',
      '1',
    ]);
    expect(cells(report, 'no-time (off)')).toEqual([
      'no-time (off)',
      'no-time',
      'structure',
      '1',
      '0',
      '0',
      '0',
    ]);
  });

  it('names the rules that did nothing, but for those that are off', () => {
    expect(report).toMatch(/never found a post: feed-unit, .*, ads-about, rail$/m);
    expect(report).toMatch(/never fired: ads-about-link, .*label-attribute, .*privacy-sandbox/);
    expect(report).not.toMatch(/never fired:.*no-time/);
  });

  it('says so where no post was found', () => {
    expect(tryReport(recipe, [])).toContain('No post was found');
  });
});
