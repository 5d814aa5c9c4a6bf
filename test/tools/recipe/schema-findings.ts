import type { ErrorObject } from 'ajv';
import { type Finding, type RecipePath, shown } from './finding.ts';
import { nearestWord } from './nearest-word.ts';
import { compileRecipeSchema, type OwnFormat, ownFormats } from './recipe-schema.ts';
import { formatProblems } from './text-problems.ts';

const tests = Object.fromEntries(
  ownFormats.map((name) => [name, (text: string) => formatProblems[name](text).length === 0]),
);
const validate = compileRecipeSchema(tests);

/** Everything in which a value is not what the schema says, and every text that is not what its format says. */
export function schemaFindings(recipe: unknown): Finding[] {
  validate(recipe);
  return (validate.errors ?? []).flatMap((error) => explain(recipe, error));
}

function explain(recipe: unknown, error: ErrorObject): Finding[] {
  const path = pathOf(recipe, error.instancePath);
  const found = shown(error.data);
  switch (error.keyword) {
    case 'required': {
      const name = String(error.params.missingProperty);
      return [{ path: [...path, name], wrong: 'is missing', todo: `add it${aboutField(error, name)}` }];
    }
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty);
      const known = Object.keys(fieldsOf(error));
      const meant = nearestWord(name, known);
      const todo =
        meant === null ? `use one of ${known.join(', ')}, or take it away` : `did you mean "${meant}"?`;
      return [{ path: [...path, name], wrong: 'is a field that recipes do not have', todo }];
    }
    case 'format':
      return formatFindings(path, error);
    case 'maxItems':
      return [
        {
          path,
          wrong: `has ${lengthOf(error.data)} items; expected ${expected(error)}`,
          todo: 'leave some out',
        },
      ];
    case 'maxLength':
    case 'minLength': {
      const wrong = `expected ${expected(error)}, found ${lengthOf(error.data)}`;
      return [
        {
          path,
          wrong,
          todo: error.keyword === 'maxLength' ? 'shorten it' : 'write something, or take it away',
        },
      ];
    }
    default:
      return [{ path, wrong: `expected ${expected(error)}, found ${found}`, todo: remedy(error) }];
  }
}

function formatFindings(path: RecipePath, { data, params }: ErrorObject): Finding[] {
  const name = ownFormats.find((format) => format === params.format);
  if (name !== undefined && typeof data === 'string')
    return formatProblems[name satisfies OwnFormat](data).map((problem) => ({ path, ...problem }));
  return [
    {
      path,
      wrong: `expected a calendar date that exists, found ${shown(data)}`,
      todo: 'write it like 2026-11-25',
    },
  ];
}

/** What the schema asks for at a place, in words. */
function expected({ parentSchema = {} }: ErrorObject): string {
  const {
    type,
    title,
    minimum,
    maximum,
    minLength = 0,
    maxLength,
    maxItems,
    enum: choices,
    const: only,
  } = parentSchema;
  // Only a pattern needs words of its own; other titles are headings.
  if (parentSchema.pattern !== undefined && typeof title === 'string') return title;
  if (only !== undefined) return shown(only);
  if (Array.isArray(choices)) return `one of ${choices.join(', ')}`;
  const [first, orNull] = Array.isArray(type) ? [type[0], ' or null'] : [type, ''];
  switch (first) {
    case 'string':
      return maxLength === undefined
        ? 'a text'
        : `a text of ${minLength} to ${maxLength} characters${orNull}`;
    case 'integer':
      return `a whole number from ${minimum} to ${maximum}${orNull}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return `a list of at most ${maxItems} items`;
    default:
      return parentSchema.minProperties === undefined
        ? 'an object'
        : `an object with ${parentSchema.minProperties} to ${parentSchema.maxProperties} fields`;
  }
}

function remedy({ keyword, data, parentSchema }: ErrorObject): string {
  if (keyword === 'enum' && typeof data === 'string') {
    const meant = nearestWord(data, parentSchema?.enum ?? []);
    return meant === null ? 'use one of these' : `did you mean "${meant}"?`;
  }
  if (keyword !== 'type') return 'change it to that';
  if (data === null) return 'write a value, or leave the field out where it may be';
  if (typeof data === 'string' && /^(-?\d+|true|false)$/.test(data)) return 'write it without quotes';
  if (parentSchema?.type === 'array') return 'put it in [ ], also where it is only one';
  return 'change it to that';
}

function aboutField(error: ErrorObject, name: string): string {
  const field = fieldsOf(error)[name];
  const description =
    typeof field === 'object' && field !== null && 'description' in field ? field.description : '';
  return typeof description === 'string' && description !== '' ? `: ${description}` : '';
}

function fieldsOf({ parentSchema }: ErrorObject): Record<string, unknown> {
  return parentSchema?.properties ?? {};
}

function lengthOf(data: unknown): number {
  return typeof data === 'string' || Array.isArray(data) ? data.length : 0;
}

/** A JSON pointer as a path: what stands in a list is a number. */
function pathOf(recipe: unknown, pointer: string): RecipePath {
  const path: (string | number)[] = [];
  let at: unknown = recipe;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(name) : name);
    at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  }
  return path;
}
