import { describe, expect, test } from 'vitest';
import { findLexiconWords } from '../../../src/core/political/find-lexicon-words.ts';
import lexiconData from '../../../src/core/political/lexicon.json';
import { lexicon, parseLexicon } from '../../../src/core/political/lexicon.ts';
import partiesData from '../../../src/core/political/parties.json';
import { parseParties } from '../../../src/core/political/parties.ts';
import { readWords } from '../../../src/core/political/words.ts';

const groups = lexiconData.groups;

function withPhrases(phrases: Record<string, unknown>): unknown {
  return { ...lexiconData, groups: { ...groups, news: { cap: 0.3, phrases } } };
}

describe('parseLexicon refuses', () => {
  test.each([
    ['a phrase in two groups', withPhrases({ coblos: 0.2 }), 'lexicon.groups.news.phrases.coblos'],
    ['capitals', withPhrases({ Berita: 0.2 }), 'lower case'],
    ['punctuation', withPhrases({ 'berita!': 0.2 }), 'lower case'],
    ['an empty phrase', withPhrases({ '': 0.2 }), 'lower case'],
    ['a weight above 1', withPhrases({ kabar: 2 }), 'number from 0 to 1'],
    ['an unknown group', { ...lexiconData, groups: { ...groups, spam: {} } }, 'lexicon.groups.spam'],
    [
      'a missing cap',
      { ...lexiconData, groups: { ...groups, news: { phrases: {} } } },
      'lexicon.groups.news.cap',
    ],
    ['an unknown field', { ...lexiconData, extra: 1 }, 'lexicon.extra'],
    ['no object', 7, 'an object'],
  ])('%s', (_, value, message) => {
    expect(() => parseLexicon(value)).toThrow(message);
  });
});

describe('findLexiconWords', () => {
  const find = (text: string) =>
    findLexiconWords(
      readWords(text, () => true),
      lexicon,
    ).map(({ phrase }) => phrase);
  test.each([
    ['longest phrase first', 'calon wakil bupati', ['calon wakil bupati']],
    ['each phrase once', 'coblos, coblos, COBLOS', ['coblos']],
    ['endings', 'relawannya', ['relawan']],
    ['part of a word', 'terpaslonkan', []],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

test('parseParties names what is wrong', () => {
  expect(() => parseParties([{ ...partiesData[0], number: 0 }])).toThrow('parties[0].number');
  expect(() => parseParties([{ ...partiesData[0], colour: 'red' }])).toThrow('parties[0].colour');
});
