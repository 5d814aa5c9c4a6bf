import { describe, expect, test } from 'vitest';
import { fields, list, nullable, oneOf, text } from '../../../src/core/parse.ts';
import { decidePolitical } from '../../../src/core/political/decide.ts';
import {
  parsePoliticalDecision,
  politicalDecisions,
  politicalReasonCodes,
} from '../../../src/core/political/decision.ts';
import type { PoliticalEvidence } from '../../../src/core/political/evidence.ts';
import vectorData from './political.vectors.json';
import { sampleNames } from './sample-names.ts';

const vectors = list(parseVector, 500)(vectorData, 'vectors');

function parseVector(value: unknown, path: string) {
  const from = fields(value, path);
  const optional = nullable(text(500));
  const evidence: PoliticalEvidence = {
    text: text(2000)(from.text, `${path}.text`),
    imageText: from.imageText === undefined ? [] : list(text(500), 10)(from.imageText, `${path}.imageText`),
    landing: optional(from.landing, `${path}.landing`),
    advertiserName: optional(from.advertiserName, `${path}.advertiserName`),
    payer: optional(from.payer, `${path}.payer`),
    registered: from.registered === true,
  };
  return {
    name: text(100)(from.name, `${path}.name`),
    evidence,
    expected: oneOf(politicalDecisions)(from.expect, `${path}.expect`),
    codes: from.codes === undefined ? [] : list(oneOf(politicalReasonCodes), 10)(from.codes, `${path}.codes`),
  };
}

describe('every vector is decided as a reader would', () => {
  test.each(vectors)('$expected: $name', ({ evidence, expected, codes }) => {
    const decision = decidePolitical(evidence, sampleNames);
    expect(decision, JSON.stringify(decision)).toMatchObject({ decision: expected });
    expect(decision.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    expect(parsePoliticalDecision(decision)).toEqual(decision);
  });
});
