import { existsSync, readFileSync, statSync } from 'node:fs';
import { ToolError } from '../tool-error.ts';

/** The bytes of a recipe's file, or a ToolError that says what is there instead. */
export function readRecipeFile(file: string): Uint8Array {
  if (!existsSync(file)) throw new ToolError(`${file} does not exist: name a recipe's file.`);
  if (!statSync(file).isFile()) throw new ToolError(`${file} is no file: name a recipe's file.`);
  return readFileSync(file);
}
