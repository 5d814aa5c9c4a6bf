import { browser } from './api.ts';

/** A text of the interface by its key in `_locales`, with its placeholders filled. */
export function say(key: string, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

/** The interface language; dates and numbers follow it. */
export function language(): 'id' | 'en' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'id';
}

export function sayDate(instant: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(new Date(instant));
}

export function sayTime(instant: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
