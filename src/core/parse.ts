/**
 * The building blocks of every `parseX(unknown)`: each takes a value from outside and its path,
 * and returns a fresh, checked value or throws a ParseError that names the place and what was expected.
 */
export class ParseError extends Error {
  readonly code = 'parse-failed';
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(`${path}: expected ${expected}`);
    this.name = 'ParseError';
  }
}

export type Parser<T> = (value: unknown, path: string) => T;

export function fields(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ParseError(path, 'an object');
  }
  return value as Record<string, unknown>;
}

/** Refuses fields nobody knows: a typing error in a data file must not pass silently. */
export function onlyFields(value: Record<string, unknown>, known: readonly string[], path: string): void {
  for (const name of Object.keys(value)) {
    if (!known.includes(name))
      throw new ParseError(`${path}.${name}`, `one of the fields ${known.join(', ')}`);
  }
}

/** One parser per field of an object. */
export type Shape<T> = { [Name in keyof T]: Parser<T[Name]> };

/** An object with exactly these fields, each read by its own parser; `remarks` are for people: they may stand there and are left out. */
export function shape<T extends object>(parsers: Shape<T>, remarks: readonly string[] = []): Parser<T> {
  const names = [...Object.keys(parsers), ...remarks];
  function parseShape(value: unknown, path: string): T {
    const from = fields(value, path);
    onlyFields(from, names, path);
    const read: Partial<T> = {};
    for (const name in parsers) read[name] = parsers[name](from[name], `${path}.${name}`);
    return read as T;
  }
  return parseShape;
}

/** A field that may be left out and then has this value. */
export function optional<T>(parser: Parser<T>, left: T): Parser<T> {
  return (value, path) => (value === undefined ? left : parser(value, path));
}

export function text(maxLength: number, minLength = 0): Parser<string> {
  return (value, path) => {
    if (typeof value !== 'string' || value.length > maxLength || value.length < minLength) {
      const least = minLength === 0 ? 'at most' : `${minLength} to`;
      throw new ParseError(path, `a text of ${least} ${maxLength} characters`);
    }
    return value;
  };
}

export function integer(min: number, max: number): Parser<number> {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      throw new ParseError(path, `a whole number from ${min} to ${max}`);
    }
    return value;
  };
}

export function decimal(min: number, max: number): Parser<number> {
  return (value, path) => {
    if (typeof value !== 'number' || !(value >= min && value <= max)) {
      throw new ParseError(path, `a number from ${min} to ${max}`);
    }
    return value;
  };
}

export function flag(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new ParseError(path, 'true or false');
  return value;
}

export function oneOf<const T extends string>(allowed: readonly T[]): Parser<T> {
  return (value, path) => {
    const found = allowed.find((name) => name === value);
    if (found === undefined) throw new ParseError(path, `one of ${allowed.join(', ')}`);
    return found;
  };
}

export function nullable<T>(parser: Parser<T>): Parser<T | null> {
  return (value, path) => (value === null || value === undefined ? null : parser(value, path));
}

export function list<T>(item: Parser<T>, maxItems: number): Parser<T[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > maxItems) {
      throw new ParseError(path, `a list of at most ${maxItems} items`);
    }
    return value.map((entry, index) => item(entry, `${path}[${index}]`));
  };
}

/** An ISO 8601 calendar date such as 2026-11-25 that exists. */
export function calendarDate(value: unknown, path: string): string {
  const given = text(10)(value, path);
  const time = Date.parse(`${given}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(given) ||
    Number.isNaN(time) ||
    !new Date(time).toISOString().startsWith(given)
  ) {
    throw new ParseError(path, 'a calendar date like 2026-11-25');
  }
  return given;
}

/** An ISO 8601 instant with zone, such as 2026-11-25T08:00:00.000Z. */
export function instant(value: unknown, path: string): string {
  const given = text(40)(value, path);
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(given) || Number.isNaN(Date.parse(given))) {
    throw new ParseError(path, 'an instant like 2026-11-25T08:00:00Z');
  }
  return given;
}
