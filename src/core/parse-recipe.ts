import { platforms } from './account/account.ts';
import type { Redirect } from './landing.ts';
import {
  calendarDate,
  flag,
  integer,
  list,
  nullable,
  oneOf,
  optional,
  ParseError,
  type Parser,
  type Shape,
  shape,
  text,
} from './parse.ts';
import type {
  BylineRule,
  DisclosureRule,
  FieldRules,
  NameRule,
  OrphanRule,
  PageIdRule,
  PostRule,
  Recipe,
} from './recipe.ts';
import { parseHealthRule } from './recipe-health.ts';
import { parseSignalRule } from './signal-rule.ts';

// Never empty: an empty selector stops the reader, and every text begins with an empty word.
const word = text(80, 1);
const selector = text(600, 1);
const words = list(word, 20);
const selectors = list(selector, 20);
const optionalWords = optional(words, []);
const optionalSelectors = optional(selectors, []);

/** Who saw a rule's sign, and when: for people and for `recipe check`. */
const provenance = ['source', 'seen'];

/** A name like "facebook-mobile": it names a folder, a storage key and a file of the registry. */
const parseSiteName: Parser<string> = (value, path) => {
  const name = text(40)(value, path);
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new ParseError(path, 'a name like "facebook-mobile"');
  return name;
};

const parsePostRule = shape<PostRule>(
  {
    id: word,
    on: flag,
    surface: word,
    selector,
    root: nullable(selector),
    header: nullable(selector),
    climb: optional(flag, false),
    paths: optionalWords,
  },
  provenance,
);

const parseOrphanRule = shape<OrphanRule>(
  {
    id: word,
    on: flag,
    surface: word,
    from: selector,
    labelled: flag,
    holds: nullable(selector),
    box: shape({ width: integer(0, 5000), height: integer(0, 5000) }),
  },
  provenance,
);

const parseByline = shape<BylineRule>({
  skip: selectors,
  end: selectors,
  names: selectors,
  headed: list(word, 10),
  longText: integer(0, 1000),
  timeEnds: optional(flag, false),
  most: integer(20, 1000),
});

/** Words by language: the languages are free, their number and their words are bounded. */
function parseLabels(value: unknown, path: string): Recipe['labels'] {
  const entries = Object.entries(value ?? {});
  if (typeof value !== 'object' || Array.isArray(value) || entries.length === 0 || entries.length > 80)
    throw new ParseError(path, 'label words by language, in at most 80 languages');
  return Object.fromEntries(entries.map(([locale, given]) => [locale, words(given, `${path}.${locale}`)]));
}

const parseNameRule = shape<NameRule>({
  selector,
  attribute: word,
  beginnings: optional(words, ['']),
  endings: optional(words, ['']),
});

const parseFieldRules = shape<FieldRules>({
  advertiser: selectors,
  nearLabel: optional(flag, false),
  advertiserNames: optional(list(parseNameRule, 5), []),
  advertiserIds: optional(list(shape({ attribute: word, parameter: word }), 10), []),
  heading: optionalSelectors,
  text: selectors,
  images: selectors,
  landing: selectors,
  permalink: selectors,
  attributes: optional(shape({ author: optionalWords, landing: optionalWords, permalink: optionalWords }), {
    author: [],
    landing: [],
    permalink: [],
  }),
});

const parseDisclosure = shape<DisclosureRule>({
  words: optionalWords,
  beginnings: optionalWords,
  selectors: optionalSelectors,
});

const parts: Shape<Recipe> = {
  schema: (value, path) => {
    integer(1, 1)(value, path);
    return 1;
  },
  site: parseSiteName,
  platform: oneOf(platforms),
  revision: integer(1, 1e9),
  engine: integer(1, 1000),
  date: calendarDate,
  expires: calendarDate,
  on: flag,
  hosts: words,
  private: optional(list(word, 10), []),
  surfaces: list(shape({ path: word, surface: word }), 20),
  watched: list(word, 10),
  posts: list(parsePostRule, 20),
  orphans: list(parseOrphanRule, 10),
  byline: parseByline,
  labels: parseLabels,
  labelBeginnings: words,
  disclaimers: words,
  timeWords: list(word, 80),
  notTimes: optionalWords,
  suggestions: optionalWords,
  signals: list(parseSignalRule, 40),
  thresholds: shape({
    sponsored: shape({ points: integer(1, 20), families: integer(2, 5) }),
    unsure: shape({ points: integer(1, 20) }),
  }),
  fields: parseFieldRules,
  disclosures: shape({ partnership: parseDisclosure, ai: parseDisclosure }),
  pageIds: optional(list(shape<PageIdRule>({ id: word, account: word, kinds: optionalWords }), 10), []),
  redirects: optional(list(shape<Redirect>({ host: word, path: nullable(word), parameter: word }), 10), []),
  ownHosts: words,
  badge: shape({ top: integer(-100, 500), end: integer(0, 500), untouched: optional(selector, ':not(*)') }),
  health: parseHealthRule,
};

/** A recipe, or a ParseError that names the place and what is expected there. Unknown fields are refused. */
export const parseRecipe: Parser<Recipe> = shape(parts, ['$schema']);
