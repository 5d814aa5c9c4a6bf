import * as css from 'css-tree';

export interface Problem {
  wrong: string;
  todo: string;
}

/**
 * What a recipe may ask of an element: its place and what stands in the page. Pseudo-classes that hang on the user
 * (`:hover`, `:visited`) or that only some browsers know would make one page read in two ways.
 */
const knownPseudoClasses = new Set(
  (
    'not is where empty root scope first-child last-child only-child nth-child nth-last-child ' +
    'first-of-type last-of-type only-of-type nth-of-type nth-last-of-type checked disabled enabled'
  ).split(' '),
);
const withArguments = new Set(
  'not is where nth-child nth-last-child nth-of-type nth-last-of-type'.split(' '),
);

/**
 * Why browsers would not understand a selector, or why a recipe must not hold it. Held by hand against what Chromium
 * 156 and Firefox 153 refuse (2026-11-25); jsdom's own engine takes `:contains()` and others that they do not.
 */
export function selectorProblems(selector: string): Problem[] {
  if (selector === '') return []; // The schema says so.
  if (selector.trim() === '') return [{ wrong: 'is empty', todo: 'write a selector, or take it away' }];
  let tree: css.CssNode;
  try {
    tree = css.parse(selector, { context: 'selectorList', positions: true });
  } catch (error) {
    return [{ wrong: `no sound selector: ${cssError(error)}`, todo: 'write it as CSS does' }];
  }
  const problems: Problem[] = [];
  // The parser forgives what browsers do not.
  if (/(^|,)\s*(,|$)/.test(withoutTexts(selector)))
    problems.push({ wrong: 'an empty part beside a comma', todo: 'take the comma away' });
  css.walk(tree, (node) => problems.push(...nodeProblems(node)));
  return problems;
}

function cssError(error: unknown): string {
  if (!(error instanceof Error)) return 'unreadable';
  const at = 'offset' in error ? ` at character ${Number(error.offset) + 1}` : '';
  return `${error.message}${at}`;
}

/** Commas inside "quotes" and [brackets] part nothing. */
function withoutTexts(selector: string): string {
  return selector.replace(/\\./g, 'x').replace(/"[^"]*"|'[^']*'/g, 'x');
}

function nodeProblems(node: css.CssNode): Problem[] {
  switch (node.type) {
    case 'PseudoClassSelector':
      return pseudoClassProblems(node);
    case 'PseudoElementSelector':
      return [
        { wrong: `"::${node.name}" is drawn by style and no element`, todo: 'name the element itself' },
      ];
    case 'Selector':
      return combinatorProblems(node);
    case 'IdSelector':
      return /^\d/.test(node.name)
        ? [{ wrong: `"#${node.name}" begins with a digit`, todo: `write [id='${node.name}']` }]
        : [];
    case 'TypeSelector':
      return node.name.includes('|')
        ? [{ wrong: `"${node.name}" names a namespace, which pages of HTML have not`, todo: 'leave it out' }]
        : [];
    case 'Percentage':
    case 'NestingSelector':
      return [{ wrong: `"${css.generate(node)}" stands for no element here`, todo: 'name the element' }];
    case 'AttributeSelector':
      return attributeProblems(node);
    default:
      return [];
  }
}

function pseudoClassProblems({ name, children }: css.PseudoClassSelector): Problem[] {
  if (name === 'has') {
    // A browser answers it on an ancestor by looking through the whole feed, at every change.
    return [
      {
        wrong: '":has(" costs a look through the whole feed at each change',
        todo: 'use root or header to climb',
      },
    ];
  }
  if (!knownPseudoClasses.has(name)) {
    const known = [...knownPseudoClasses].map((one) => `:${one}`).join(' ');
    return [{ wrong: `":${name}" may not stand in a recipe`, todo: `use only ${known}` }];
  }
  const isEmpty = children === null || [...children].every((child) => css.generate(child) === '');
  if (withArguments.has(name) && isEmpty)
    return [{ wrong: `":${name}" has nothing in its brackets`, todo: 'write between them what it is about' }];
  if (!withArguments.has(name) && children !== null)
    return [{ wrong: `":${name}" takes no brackets`, todo: 'take them away' }];
  return [];
}

function combinatorProblems({ children }: css.Selector): Problem[] {
  const nodes = [...children];
  const isCombinator = (node: css.CssNode | undefined) => node?.type === 'Combinator';
  const problems: Problem[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'Combinator') continue;
    const sign = node.name.trim();
    const isStray = index === 0 || index === nodes.length - 1 || isCombinator(nodes[index + 1]);
    if (isStray)
      problems.push({
        wrong: `"${sign}" has no element on one side`,
        todo: 'write the element, or take it away',
      });
    if (!['', '>', '+', '~'].includes(sign))
      problems.push({ wrong: `browsers do not know "${sign}"`, todo: 'use a space, ">", "+" or "~"' });
  }
  return problems;
}

function attributeProblems({ name, value, flags }: css.AttributeSelector): Problem[] {
  const problems: Problem[] = [];
  // "s" is in the standard, but Chromium does not know it.
  if (flags !== null && flags.toLowerCase() !== 'i')
    problems.push({
      wrong: `"${flags}" after the value of [${name.name}] means nothing to browsers`,
      todo: 'take it away',
    });
  const text = value?.type === 'String' ? value.value : (value?.name ?? '');
  const pattern = patternSign(text);
  if (pattern !== null)
    problems.push({
      wrong: `"${text}" looks like a regular expression ("${pattern}"); it is compared letter by letter`,
      todo: `use [${name.name}^='…'], [${name.name}*='…'] or [${name.name}$='…']`,
    });
  return problems;
}

const patternSigns = /\.[*+?]|\\[dwsbDWSB]|\[\^?[a-z0-9]-[a-z0-9]\]|\(\?[:=!<]|^\^|\$$|\w\|\w/i;

/** The first thing in a text that only a regular expression would mean something by. */
export function patternSign(text: string): string | null {
  return patternSigns.exec(text)?.[0] ?? null;
}
