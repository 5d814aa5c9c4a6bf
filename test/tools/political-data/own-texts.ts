import { readFileSync } from 'node:fs';
import { fields, oneOf, onlyFields, text } from '../../../src/core/parse.ts';
import { politicalDecisions } from '../../../src/core/political/decision.ts';
import type { TextRow } from './text-row.ts';

/** The texts written for this project; what they are is in data/political-texts/README.md. */
const ownSets = ['institutional', 'campaign', 'other'] as const;

export interface OwnText extends TextRow {
  id: string;
  part: 'dev' | 'test';
  label: (typeof politicalDecisions)[number];
}

export function readOwnTexts(): OwnText[] {
  return ownSets.flatMap((set) => {
    const file = new URL(`../../../data/political-texts/${set}.jsonl`, import.meta.url);
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    return lines.map((line, index) => parseOwnText(set, JSON.parse(line), `${set}[${index}]`));
  });
}

function parseOwnText(set: (typeof ownSets)[number], value: unknown, path: string): OwnText {
  const from = fields(value, path);
  onlyFields(from, ['id', 'part', 'kind', 'lang', 'label', 'text'], path);
  const label = oneOf(politicalDecisions)(from.label, `${path}.label`);
  const written = text(5000)(from.text, `${path}.text`);
  return {
    set: `own-${set}`,
    id: text(60)(from.id, `${path}.id`),
    part: oneOf(['dev', 'test'])(from.part, `${path}.part`),
    label,
    political: label === 'political' ? 1 : label === 'no' ? 0 : null,
    lang: text(10)(from.lang, `${path}.lang`),
    kind: text(40)(from.kind, `${path}.kind`),
    adlike: 1,
    group: written,
    text: written,
  };
}
