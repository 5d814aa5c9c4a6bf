import { expect, it } from 'vitest';
import { builtExtension } from '../tools/built-extension.ts';
import { acceptedWarnings, lintAddon } from '../tools/package/lint-addon.ts';

it('the linter of the store has nothing against the built extension', () => {
  const { errors, warnings } = lintAddon(builtExtension('firefox'));
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => !acceptedWarnings.includes(code))).toEqual([]);
});
