/** A place in a recipe: names of fields and positions in lists. */
export type RecipePath = readonly (string | number)[];

/** One thing that is wrong with a recipe. */
export interface Finding {
  path: RecipePath;
  wrong: string;
  /** What its author can do about it. */
  todo: string;
}

/** `signals[3].points`; the recipe itself is `recipe`. */
export function pathText(path: RecipePath): string {
  const text = path
    .map((part) =>
      typeof part === 'number'
        ? `[${part}]`
        : /^[\w$-]+$/.test(part)
          ? `.${part}`
          : `[${JSON.stringify(part)}]`,
    )
    .join('');
  return text === '' ? 'recipe' : text.replace(/^\./, '');
}

const longestShown = 60;

/** What stands at a place, short enough for one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1)}…`;
}
