import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fields, list, nullable, text } from '../../../src/core/parse.ts';

/** What Mozilla's linter says of a package (https://github.com/mozilla/addons-linter). */
interface Finding {
  code: string;
  message: string;
  file: string | null;
}

export interface LintResult {
  errors: Finding[];
  warnings: Finding[];
}

/** Preact can set innerHTML where a caller asks for it; no caller here does, and the linter cannot know. */
export const acceptedWarnings: readonly string[] = ['UNSAFE_VAR_ASSIGNMENT'];

const program = resolve(import.meta.dirname, '../../../node_modules/addons-linter/bin/addons-linter');

/** Runs the linter that the store itself runs, over a folder or a ZIP. Throws where it gives no answer. */
export function lintAddon(path: string): LintResult {
  const run = spawnSync(process.execPath, [program, '--output', 'json', path], { encoding: 'utf8' });
  try {
    return parseResult(JSON.parse(run.stdout));
  } catch (cause) {
    throw new Error(`addons-linter gave no answer about ${path}: ${run.stderr || run.error}`, { cause });
  }
}

function parseResult(value: unknown): LintResult {
  const from = fields(value, 'result');
  const findings = list(parseFinding, 10_000);
  return {
    errors: findings(from.errors, 'result.errors'),
    warnings: findings(from.warnings, 'result.warnings'),
  };
}

function parseFinding(value: unknown, path: string): Finding {
  const { code, message, file } = fields(value, path);
  return {
    code: text(200)(code, `${path}.code`),
    message: text(10_000)(message, `${path}.message`),
    file: file === undefined ? null : nullable(text(1000))(file, `${path}.file`),
  };
}
