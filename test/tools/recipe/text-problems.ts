import type { OwnFormat } from './recipe-schema.ts';
import { type Problem, patternSign, selectorProblems } from './selector-problems.ts';

/** What a text of each format may not be. Each answers all that is wrong with one text. */
export const formatProblems: Record<OwnFormat, (text: string) => Problem[]> = {
  selector: selectorProblems,
  'plain-text': patternProblems,
  path: (text) => [
    ...(text.startsWith('/') ? [] : [{ wrong: `"${text}" is no path`, todo: 'begin it with "/"' }]),
    ...starProblems(text),
    ...patternProblems(text),
  ],
  host: (text) =>
    /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text)
      ? []
      : [
          {
            wrong: `"${text}" is no host name`,
            todo: 'write it like "www.facebook.com", without "https://", path or star',
          },
        ],
  attribute: (text) =>
    /^[a-z_][a-z0-9_.:-]*$/.test(text)
      ? []
      : [
          {
            wrong: `"${text}" is no name of an attribute`,
            todo: 'write it like "data-testid", in small letters',
          },
        ],
};

function patternProblems(text: string): Problem[] {
  const sign = patternSign(text);
  if (sign === null) return [];
  const wrong = `"${text}" looks like a regular expression ("${sign}"); it is compared letter by letter`;
  return [{ wrong, todo: 'write the words themselves, one per item' }];
}

function starProblems(text: string): Problem[] {
  if (!text.includes('*')) return [];
  return [{ wrong: `"${text}" holds a star, which stands for itself`, todo: 'write the beginning only' }];
}
