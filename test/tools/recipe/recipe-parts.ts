import type { RecipePath } from './finding.ts';

/** One item of a list of a recipe, as far as it can be read: what is wrong with it is for the schema to say. */
export interface Part {
  path: RecipePath;
  fields: Record<string, unknown>;
}

/** The items of a list that are objects; the path names fields from the recipe down. */
export function partsAt(recipe: unknown, ...path: string[]): Part[] {
  const list = valueAt(recipe, ...path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    isObject(item) ? [{ path: [...path, index], fields: item }] : [],
  );
}

export function valueAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);
}

export function textAt(value: unknown, ...path: string[]): string | null {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : null;
}

export function numberAt(value: unknown, ...path: string[]): number | null {
  const found = valueAt(value, ...path);
  return typeof found === 'number' ? found : null;
}

/** The texts of a list, each with its place. */
export function textsAt(value: unknown, ...path: string[]): { path: RecipePath; text: string }[] {
  const list = valueAt(value, ...path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((text: unknown, index) =>
    typeof text === 'string' ? [{ path: [...path, index], text }] : [],
  );
}

/** Rules that are switched off read nothing: what they would do is no fault. */
export function isOn({ fields }: Part): boolean {
  return fields.on !== false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
