import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const file = join(import.meta.dirname, '../../../src/core/recipe.schema.json');

/** Formats that the schema names for our own check; a browser alone could not say whether a text has them. */
export const ownFormats = ['selector', 'plain-text', 'path', 'host', 'attribute'] as const;
export type OwnFormat = (typeof ownFormats)[number];

/** Makes a function that holds a value against the schema. A format without a test is a remark, as for editors. */
export function compileRecipeSchema(
  tests: Partial<Record<OwnFormat, (text: string) => boolean>>,
): ValidateFunction {
  // Lengths are those of JavaScript, which the parser counts by: ajv would count a letter beyond U+FFFF as one.
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    unicode: false,
    allowUnionTypes: true,
    logger: false,
  });
  formats.default(ajv, ['date']);
  for (const name of ownFormats) ajv.addFormat(name, tests[name] ?? true);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}
