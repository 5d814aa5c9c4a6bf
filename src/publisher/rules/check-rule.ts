import { ParseError } from '../../core/parse.ts';
import { parseRecipe } from '../../core/parse-recipe.ts';
import { bundledModel } from '../../core/political/bundled-model.ts';
import { parsePoliticalModel } from '../../core/political/parse-model.ts';
import { recipeLimits } from '../../core/recipe.ts';
import { parseAffixes } from '../../core/registry/lookalike/handle-core.ts';
import { siteNames } from '../../core/site-names.ts';
import { error, type Problem, warning } from '../check/problem.ts';

interface RuleKind {
  /** Path in the rules folder. */
  path: RegExp;
  check(value: unknown, place: string, today: string): Problem[];
  /** How to mend one that is not sound. */
  todo: string;
}

/** The rules that somebody on a device takes (background/rule-consumers.ts and list-rules.ts), checked as they check them. */
const kinds: readonly RuleKind[] = [
  {
    path: /^recipes\/[^/]+\.json$/,
    check: checkRecipe,
    todo: 'see what "npm run recipe -- check FILE" says',
  },
  {
    path: /^political-model\.json$/,
    check: checkModel,
    todo: 'give the file that "npm run train" wrote with this version of the program, unchanged',
  },
  {
    path: /^affixes\.json$/,
    check(value, place) {
      parseAffixes(value, place);
      return [];
    },
    todo: 'mend the file',
  },
];

/** What a person must mend or should look at in one file of a rules folder. `name` is its path in the folder. */
export function checkRule(name: string, value: unknown, today: string): Problem[] {
  const kind = kinds.find(({ path }) => path.test(name));
  if (kind === undefined) {
    const known =
      'rules are recipes/SITE.json, political-model.json and affixes.json: no device reads others';
    return [error('rule-unknown', name, known)];
  }
  try {
    return kind.check(value, name, today);
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    return [error('rule-unsound', name, `${cause.message}: ${kind.todo}`)];
  }
}

function checkRecipe(value: unknown, place: string, today: string): Problem[] {
  if (Buffer.byteLength(JSON.stringify(value)) > recipeLimits.bytes)
    throw new ParseError(place, `at most ${recipeLimits.bytes} bytes`);
  const { site, expires } = parseRecipe(value, place);
  if (!Object.hasOwn(siteNames, site))
    throw new ParseError(`${place}.site`, `one of ${Object.keys(siteNames).join(', ')}`);
  if (place !== `recipes/${site}.json`)
    throw new ParseError(place, `the name recipes/${site}.json, after its site`);
  if (expires >= today) return [];
  return [
    error(
      'rule-expired',
      place,
      `it expired on ${expires}: no device takes it; set "expires" to a later day`,
    ),
  ];
}

/** With its self-test: a model that was damaged, or made for another version of the program, scores otherwise than it says. */
function checkModel(value: unknown, place: string): Problem[] {
  const { revision } = parsePoliticalModel(value, place);
  const inPackage = bundledModel().revision;
  if (revision > inPackage) return [];
  const what = `revision ${revision} is not newer than ${inPackage}, which is in the package: devices keep theirs; raise it`;
  return [warning('rule-not-newer', place, what)];
}
