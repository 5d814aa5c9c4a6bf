import type { RegistrySource } from '../source/read-source.ts';
import { checkAccounts } from './check-accounts.ts';
import { checkCaps } from './check-caps.ts';
import { checkContests } from './check-contests.ts';
import type { Problem } from './problem.ts';

/** Everything a person must mend or should look at before a list is published. */
export function checkSource(source: RegistrySource, today: string): Problem[] {
  return [
    ...source.problems,
    ...checkContests(source),
    ...checkAccounts(source, today),
    ...checkCaps(source),
  ];
}

export function countErrors(problems: readonly Problem[]): number {
  return problems.filter((problem) => problem.level === 'error').length;
}
