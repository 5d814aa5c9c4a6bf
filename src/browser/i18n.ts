import { browser } from './api.ts';

/** A text of the interface by its key in `_locales`, with its placeholders filled. */
export function say(key: string, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

/** The interface language; dates and numbers follow it. */
export function language(): 'id' | 'en' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'id';
}

/** Making a formatter costs more than a hundred uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(language(), options);
  formatters.set(key, made);
  return made;
}

export function sayDate(instant: string): string {
  return formatter({ dateStyle: 'long' }).format(new Date(instant));
}

export function sayTime(instant: string): string {
  return formatter({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}
