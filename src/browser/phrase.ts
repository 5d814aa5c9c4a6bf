import type { Phrase } from '../core/wording.ts';
import { language, say, sayDate } from './i18n.ts';

/** A phrase in the interface's language; placeholders that are instants become dates. */
export function sayPhrase({ key, values }: Phrase): string {
  return say(key, ...values.map((value) => (typeof value === 'string' ? sayValue(value) : sayPhrase(value))));
}

export function sayPart(part: string | Phrase): string {
  return typeof part === 'string' ? part : sayPhrase(part);
}

/** Names that data gives in both languages. */
export function sayName(name: { id: string; en: string }): string {
  return name[language()];
}

function sayValue(value: string): string {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? sayDate(value) : value;
}
