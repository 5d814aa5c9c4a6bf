import { type Finding, type RecipePath, shown } from './finding.ts';
import { isOn, type Part, partsAt, textAt, valueAt } from './recipe-parts.ts';

/** What the rules themselves lack: where they come from, a name of their own, something to look for. */
export function ruleFindings(recipe: unknown): Finding[] {
  const beginnings = [...partsAt(recipe, 'posts'), ...partsAt(recipe, 'orphans')];
  const signals = partsAt(recipe, 'signals');
  return [
    ...[...beginnings, ...signals].flatMap(provenanceFindings),
    // A post remembers the rule that found it by this name alone, whichever list it stands in.
    ...doubledIds(beginnings),
    ...doubledIds(signals),
    ...signals.filter(isOn).flatMap((part) => needFindings(recipe, part)),
    ...noPosts(recipe),
  ];
}

const seenForm = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|none|unverified)$/;

function provenanceFindings({ path, fields }: Part): Finding[] {
  const findings: Finding[] = [];
  if ((textAt(fields, 'source') ?? '').trim() === '')
    findings.push({
      path: [...path, 'source'],
      wrong: 'is missing',
      todo: 'say where the sign is known from',
    });
  const seen = valueAt(fields, 'seen');
  const todo = 'say when it was last seen, such as "2026-10", or "unverified"';
  if (seen === undefined) findings.push({ path: [...path, 'seen'], wrong: 'is missing', todo });
  else if (typeof seen !== 'string' || !seenForm.test(seen))
    findings.push({ path: [...path, 'seen'], wrong: `${shown(seen)} is no time`, todo });
  return findings;
}

function doubledIds(parts: readonly Part[]): Finding[] {
  const first = new Map<string, Part>();
  return parts.flatMap((part) => {
    const id = textAt(part.fields, 'id');
    if (id === null) return [];
    if (id.trim() === '')
      return [{ path: [...part.path, 'id'], wrong: 'is empty', todo: 'give the rule a name' }];
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, part);
      return [];
    }
    const place = known.path.map((name) => (typeof name === 'number' ? `[${name}]` : name)).join('');
    return [
      {
        path: [...part.path, 'id'],
        wrong: `"${id}" is also the name of ${place}`,
        todo: 'rename one of them',
      },
    ];
  });
}

/** Rules that can never fire, or that fire on everything. */
function needFindings(recipe: unknown, { path, fields }: Part): Finding[] {
  const lacks = (name: string) => (fields[name] ?? null) === null;
  const missing = (name: string): Finding[] =>
    lacks(name)
      ? [
          {
            path: [...path, name],
            wrong: `is missing, so the rule never fires`,
            todo: 'add it, or switch the rule off',
          },
        ]
      : [];
  switch (fields.kind) {
    case 'present':
    case 'dangling-reference':
      return missing('selector');
    case 'label-above':
      return [...missing('selector'), ...missing('item')];
    case 'long-parameter':
      return [...missing('parameter'), ...missing('minLength')];
    case 'disclaimer':
      return withoutWords(recipe, path, 'disclaimers');
    case 'label-beginning':
      return withoutWords(recipe, path, 'labelBeginnings');
    case 'no-time':
      return lacks('selector') && isEmpty(valueAt(recipe, 'timeWords'))
        ? [
            {
              path,
              wrong: 'fires on every post: nothing says what a time is',
              todo: 'add a selector, or words to timeWords',
            },
          ]
        : [];
    default:
      return [];
  }
}

function withoutWords(recipe: unknown, path: RecipePath, list: string): Finding[] {
  if (!isEmpty(valueAt(recipe, list))) return [];
  return [{ path, wrong: `never fires: the recipe has no ${list}`, todo: `add their beginnings to ${list}` }];
}

function noPosts(recipe: unknown): Finding[] {
  const rules = partsAt(recipe, 'posts');
  if (rules.length === 0 || rules.some(isOn)) return [];
  return [
    {
      path: ['posts'],
      wrong: 'every rule is off: nothing is read',
      todo: 'switch the site off with "on": false',
    },
  ];
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
