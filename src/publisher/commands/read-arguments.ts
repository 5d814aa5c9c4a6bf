import { type ParseArgsConfig, parseArgs } from 'node:util';
import { calendarDate, ParseError } from '../../core/parse.ts';
import { PublisherError } from '../publisher-error.ts';

export interface Arguments {
  positionals: string[];
  /** The text of an option; null where it was not given. */
  text(name: string): string | null;
  /** All values of an option that may be given several times. */
  list(name: string): string[];
  flag(name: string): boolean;
}

/** Reads a command's arguments. Unknown options and missing values are usage errors. */
export function readArguments(args: string[], options: NonNullable<ParseArgsConfig['options']>): Arguments {
  const { values, positionals } = parse(args, options);
  return {
    positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : null;
    },
    list: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    flag: (name) => values[name] === true,
  };
}

function parse(args: string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    const message = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause);
    throw new PublisherError('usage', `${message}. Add --help to see the options.`, { cause });
  }
}

/** The one positional argument, such as a source folder. */
export function onlyPositional({ positionals }: Arguments, what: string): string {
  const [only, ...others] = positionals;
  if (only === undefined || others.length > 0) {
    throw new PublisherError('usage', `Name one ${what}, not ${positionals.length}. Add --help to see how.`);
  }
  return only;
}

/** `--today`, or the day it is in UTC. */
export function readToday(args: Arguments): string {
  const given = args.text('today');
  if (given === null) return new Date().toISOString().slice(0, 10);
  try {
    return calendarDate(given, '--today');
  } catch (cause) {
    if (cause instanceof ParseError) {
      throw new PublisherError('usage', `--today must be a calendar date like 2026-11-25, not "${given}".`, {
        cause,
      });
    }
    throw cause;
  }
}

/** `--now`, for rehearsals of what is to be signed another day; else the clock. */
export function readNow(args: Arguments): Date {
  const given = args.text('now');
  const now = given === null ? new Date() : new Date(given);
  if (!Number.isNaN(now.getTime())) return now;
  throw new PublisherError('usage', `--now must be an instant like 2026-11-25T08:00:00Z, not "${given}".`);
}

/** A whole number from 1 to a billion; null where the option was not given. */
export function readCount(args: Arguments, name: string): number | null {
  const given = args.text(name);
  if (given === null) return null;
  if (!/^[1-9]\d{0,8}$/.test(given)) {
    throw new PublisherError('usage', `--${name} must be a whole number from 1 up, not "${given}".`);
  }
  return Number(given);
}
