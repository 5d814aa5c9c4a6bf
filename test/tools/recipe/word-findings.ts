import { normaliseLabel } from '../../../src/platforms/label-words.ts';
import { type Finding, pathText, type RecipePath } from './finding.ts';
import { textsAt, valueAt } from './recipe-parts.ts';

interface Word {
  path: RecipePath;
  text: string;
  /** As the reader compares it. */
  said: string;
}

/** Words that the reader could not tell apart, or that are nothing once disguise is undone. */
export function wordFindings(recipe: unknown): Finding[] {
  const labels = Object.keys(objectAt(recipe, 'labels')).flatMap((language) =>
    wordsAt(recipe, 'labels', language),
  );
  const times = wordsAt(recipe, 'timeWords');
  const disclosures = ['partnership', 'ai'].flatMap((kind) =>
    ['words', 'beginnings'].flatMap((list) => wordsAt(recipe, 'disclosures', kind, list)),
  );
  const suggestions = wordsAt(recipe, 'suggestions');
  const others = ['labelBeginnings', 'disclaimers', 'notTimes'].flatMap((list) => wordsAt(recipe, list));
  return [
    ...[...labels, ...times, ...disclosures, ...suggestions, ...others].flatMap(emptyFindings),
    ...labels.flatMap((label) => clashes(label, times, 'a time')),
    ...labels.flatMap((label) => clashes(label, suggestions, 'a suggestion, which is not paid for')),
    ...labels.flatMap((label) => clashes(label, disclosures, 'a disclosure, which is no sign of an ad')),
  ];
}

function emptyFindings({ path, text, said }: Word): Finding[] {
  if (text === '' || said !== '') return [];
  const todo = 'write letters: spaces and invisible characters are left out before words are compared';
  return [{ path, wrong: `${JSON.stringify(text)} says nothing`, todo }];
}

function clashes(label: Word, others: readonly Word[], what: string): Finding[] {
  return others
    .filter(({ said }) => said !== '' && said.toLowerCase() === label.said.toLowerCase())
    .map(({ path }) => ({
      path: label.path,
      wrong: `"${label.text}" is also ${what}: ${pathText(path)}`,
      todo: 'take it out of one of them',
    }));
}

function wordsAt(recipe: unknown, ...path: string[]): Word[] {
  return textsAt(recipe, ...path).map((word) => ({ ...word, said: normaliseLabel(word.text) }));
}

function objectAt(recipe: unknown, name: string): object {
  const found = valueAt(recipe, name);
  return typeof found === 'object' && found !== null ? found : {};
}
