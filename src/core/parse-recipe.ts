import { platforms } from './account/account.ts';
import {
  calendarDate,
  fields,
  flag,
  integer,
  list,
  nullable,
  oneOf,
  onlyFields,
  type Parser,
  text,
} from './parse.ts';
import type { BylineRule, FieldRules, OrphanRule, PostRule, Recipe } from './recipe.ts';
import { parseSignalRule } from './signal-rule.ts';

const word = text(80);
const selector = text(300);
const known = [
  'schema',
  'platform',
  'revision',
  'date',
  'expires',
  'on',
  'hosts',
  'private',
  'surfaces',
  'posts',
  'orphans',
  'byline',
  'labels',
  'labelBeginnings',
  'disclaimers',
  'timeWords',
  'notTimes',
  'signals',
  'thresholds',
  'fields',
  'ownHosts',
  'badge',
];

export function parseRecipe(value: unknown, path = 'recipe'): Recipe {
  const from = fields(value, path);
  onlyFields(from, known, path);
  integer(1, 1)(from.schema, `${path}.schema`);
  const at = <T>(name: string, parser: Parser<T>) => parser(from[name], `${path}.${name}`);
  return {
    schema: 1,
    platform: at('platform', oneOf(platforms)),
    revision: at('revision', integer(1, 1e9)),
    date: at('date', calendarDate),
    expires: at('expires', calendarDate),
    on: at('on', flag),
    hosts: at('hosts', list(word, 20)),
    private: list(word, 10)(from.private ?? [], `${path}.private`),
    surfaces: at('surfaces', list(parseSurface, 20)),
    posts: at('posts', list(parsePostRule, 20)),
    orphans: at('orphans', list(parseOrphanRule, 10)),
    byline: at('byline', parseByline),
    labels: at('labels', parseLabels),
    labelBeginnings: at('labelBeginnings', list(word, 20)),
    disclaimers: at('disclaimers', list(word, 20)),
    timeWords: at('timeWords', list(word, 60)),
    notTimes: list(word, 20)(from.notTimes ?? [], `${path}.notTimes`),
    signals: at('signals', list(parseSignalRule, 40)),
    thresholds: at('thresholds', parseThresholds),
    fields: at('fields', parseFieldRules),
    ownHosts: at('ownHosts', list(word, 20)),
    badge: at('badge', parseBadge),
  };
}

function parseSurface(value: unknown, path: string): { path: string; surface: string } {
  const from = fields(value, path);
  onlyFields(from, ['path', 'surface'], path);
  return { path: word(from.path, `${path}.path`), surface: word(from.surface, `${path}.surface`) };
}

function parsePostRule(value: unknown, path: string): PostRule {
  const from = fields(value, path);
  onlyFields(from, ['id', 'on', 'surface', 'selector', 'root', 'header', 'source', 'seen'], path);
  return {
    id: word(from.id, `${path}.id`),
    on: flag(from.on, `${path}.on`),
    surface: word(from.surface, `${path}.surface`),
    selector: selector(from.selector, `${path}.selector`),
    root: nullable(selector)(from.root, `${path}.root`),
    header: nullable(selector)(from.header, `${path}.header`),
  };
}

function parseOrphanRule(value: unknown, path: string): OrphanRule {
  const from = fields(value, path);
  onlyFields(from, ['id', 'on', 'surface', 'from', 'labelled', 'holds', 'box', 'source', 'seen'], path);
  const box = fields(from.box, `${path}.box`);
  return {
    id: word(from.id, `${path}.id`),
    on: flag(from.on, `${path}.on`),
    surface: word(from.surface, `${path}.surface`),
    from: selector(from.from, `${path}.from`),
    labelled: flag(from.labelled, `${path}.labelled`),
    holds: nullable(selector)(from.holds, `${path}.holds`),
    box: {
      width: integer(0, 5000)(box.width, `${path}.box.width`),
      height: integer(0, 5000)(box.height, `${path}.box.height`),
    },
  };
}

function parseByline(value: unknown, path: string): BylineRule {
  const from = fields(value, path);
  onlyFields(from, ['skip', 'end', 'names', 'headed', 'longText', 'maxNodes'], path);
  return {
    skip: list(selector, 20)(from.skip, `${path}.skip`),
    end: list(selector, 20)(from.end, `${path}.end`),
    names: list(selector, 20)(from.names, `${path}.names`),
    headed: list(word, 10)(from.headed, `${path}.headed`),
    longText: integer(0, 1000)(from.longText, `${path}.longText`),
    maxNodes: integer(20, 2000)(from.maxNodes, `${path}.maxNodes`),
  };
}

function parseLabels(value: unknown, path: string): Record<string, string[]> {
  const from = fields(value, path);
  const labels: Record<string, string[]> = {};
  for (const [locale, words] of Object.entries(from))
    labels[locale] = list(word, 20)(words, `${path}.${locale}`);
  return labels;
}

function parseThresholds(value: unknown, path: string): Recipe['thresholds'] {
  const from = fields(value, path);
  onlyFields(from, ['sponsored', 'unsure'], path);
  const sponsored = fields(from.sponsored, `${path}.sponsored`);
  const unsure = fields(from.unsure, `${path}.unsure`);
  return {
    sponsored: {
      points: integer(1, 20)(sponsored.points, `${path}.sponsored.points`),
      families: integer(1, 5)(sponsored.families, `${path}.sponsored.families`),
    },
    unsure: { points: integer(1, 20)(unsure.points, `${path}.unsure.points`) },
  };
}

function parseFieldRules(value: unknown, path: string): FieldRules {
  const from = fields(value, path);
  onlyFields(
    from,
    ['advertiser', 'advertiserIds', 'heading', 'text', 'images', 'landing', 'permalink', 'attributes'],
    path,
  );
  const selectors = (name: string) => list(selector, 20)(from[name], `${path}.${name}`);
  return {
    advertiser: selectors('advertiser'),
    advertiserIds: list(parseIdSource, 10)(from.advertiserIds, `${path}.advertiserIds`),
    heading: list(selector, 5)(from.heading ?? [], `${path}.heading`),
    text: selectors('text'),
    images: selectors('images'),
    landing: selectors('landing'),
    permalink: selectors('permalink'),
    attributes: parseAttributes(from.attributes ?? {}, `${path}.attributes`),
  };
}

function parseAttributes(value: unknown, path: string): FieldRules['attributes'] {
  const from = fields(value, path);
  onlyFields(from, ['author', 'landing', 'permalink'], path);
  const names = (name: string) => list(word, 5)(from[name] ?? [], `${path}.${name}`);
  return { author: names('author'), landing: names('landing'), permalink: names('permalink') };
}

function parseIdSource(value: unknown, path: string): { attribute: string; parameter: string } {
  const from = fields(value, path);
  onlyFields(from, ['attribute', 'parameter'], path);
  return {
    attribute: word(from.attribute, `${path}.attribute`),
    parameter: word(from.parameter, `${path}.parameter`),
  };
}

function parseBadge(value: unknown, path: string): { top: number; end: number } {
  const from = fields(value, path);
  onlyFields(from, ['top', 'end'], path);
  return { top: integer(-100, 500)(from.top, `${path}.top`), end: integer(0, 500)(from.end, `${path}.end`) };
}
