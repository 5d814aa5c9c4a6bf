import { fields, instant, list, type Parser, text } from '../core/parse.ts';
import { StorageItem } from './storage-item.ts';

/** One broken thing: a stable code, never a text of an ad or of a person. */
export interface LoggedError {
  code: string;
  at: string;
}

const mostKept = 32;

const parseLoggedError: Parser<LoggedError> = (value, path) => {
  const from = fields(value, path);
  return { code: text(100)(from.code, `${path}.code`), at: instant(from.at, `${path}.at`) };
};

/** The last errors, for the diagnostics page; they never leave the device by themselves. */
export const errorLog = new StorageItem<LoggedError[]>('errors', list(parseLoggedError, mostKept), []);

let writing: Promise<void> = Promise.resolve();

/** Keeps an error in the ring of the last 32. Only its code is kept: messages may quote what a page said. */
export function logError(context: string, error: unknown): void {
  const code =
    typeof error === 'object' && error !== null && 'code' in error
      ? `${context}:${String(error.code)}`
      : context;
  writing = writing.then(() => append({ code: code.slice(0, 100), at: new Date().toISOString() }));
}

async function append(entry: LoggedError): Promise<void> {
  try {
    await errorLog.set([...(await errorLog.get()), entry].slice(-mostKept));
  } catch {
    // Storage is full or the extension was just updated: an error log must not cause errors.
  }
}
