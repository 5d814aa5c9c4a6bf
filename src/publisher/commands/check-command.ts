import { checkSource, countErrors } from '../check/check-source.ts';
import { readRules } from '../rules/read-rules.ts';
import { readSource } from '../source/read-source.ts';
import type { Command } from './command.ts';
import { onlyPositional, readArguments, readToday } from './read-arguments.ts';
import { textTable } from './text-table.ts';

const options = { json: { type: 'boolean' }, rules: { type: 'string' }, today: { type: 'string' } } as const;

export const checkCommand: Command = {
  summary: 'Say what must be mended in a source folder before it can be built',
  help: `npm run registry -- check DIR [--rules RULES] [--json] [--today YYYY-MM-DD]

Checks the rows, ids, ballot numbers, double claims, withdrawn accounts, and the election's limit of accounts.
Ends with 1 where there are errors, with 0 where there are only warnings or nothing.

  --rules  also check the rules of this folder: recipes, affixes, and the political model with its self-test
  --json   the problems as JSON, for other programs
  --today  the day to check for (default: today in UTC)`,
  run(given, { print }) {
    const args = readArguments(given, options);
    const dir = onlyPositional(args, 'source folder');
    const today = readToday(args);
    const source = readSource(dir, today);
    const rulesDir = args.text('rules');
    const rules = rulesDir === null ? null : readRules(rulesDir, today);
    const problems = [...checkSource(source, today), ...(rules?.problems ?? [])];
    const errors = countErrors(problems);
    const counts = {
      contests: source.contests.length,
      contestants: source.contestants.length,
      accounts: source.accounts.length,
      rules: rules?.files.size ?? 0,
      errors,
      warnings: problems.length - errors,
    };
    if (args.flag('json')) {
      print(JSON.stringify({ ...counts, problems }, null, 2));
    } else {
      const rows = problems.map(({ level, code, place, message }) => [level, code, place, message]);
      if (rows.length > 0) print(`${textTable(rows)}\n`);
      print(
        `${counts.contests} contests, ${counts.contestants} contestants, ${counts.accounts} accounts, ${counts.rules} rules`,
      );
      print(`${counts.errors} errors, ${counts.warnings} warnings`);
    }
    return errors > 0 ? 1 : 0;
  },
};
