import type { Part, Phrase } from '../core/wording.ts';
import { language, say, sayDate } from './i18n.ts';

/** A phrase in the interface's language; placeholders that are instants become dates. */
export function sayPhrase({ key, values }: Phrase): string {
  return say(key, ...values.map(sayPart));
}

export function sayPart(part: Part): string {
  if (typeof part === 'string') return isInstant(part) ? sayDate(part) : part;
  return 'key' in part ? sayPhrase(part) : part[language()];
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);
}
