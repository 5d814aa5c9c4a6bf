import { decimal, fields, integer, onlyFields, ParseError, type Parser, text } from '../parse.ts';
import { fromBase64 } from './base64.ts';
import { featureNames } from './features.ts';
import type { PoliticalModel } from './model.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import { bundledParties } from './parties.ts';
import { scorePost } from './score-post.ts';

/** Raised with any change in how texts are read or weights are counted: older models no longer fit then. */
export const modelFormat = 1;

/** 2^17 buckets; their base64 is the largest part of the file. */
export const modelBuckets = 131_072;

const leastTests = 5;
const mostTests = 50;
/** Also bounds what a model weighs: all else in it has a fixed size. */
const longestTest = 500;

const topFields = ['format', 'revision', 'bias', 'step', 'thresholds', 'features', 'ngrams', 'selfTest'];

/**
 * A model from outside, checked before it judges anything: format, size, ranges, and that it gives the scores it
 * was made with (its self-test), which it does not where it was damaged or made for other code.
 * @throws ParseError naming the place
 */
export function parsePoliticalModel(value: unknown, path = 'model'): PoliticalModel {
  const from = fields(value, path);
  onlyFields(from, topFields, path);
  integer(modelFormat, modelFormat)(from.format, `${path}.format`);
  const thresholds = fields(from.thresholds, `${path}.thresholds`);
  onlyFields(thresholds, ['political', 'maybe'], `${path}.thresholds`);
  const political = decimal(0, 1)(thresholds.political, `${path}.thresholds.political`);
  const weights = fields(from.features, `${path}.features`);
  onlyFields(weights, featureNames, `${path}.features`);
  const model: PoliticalModel = {
    revision: integer(1, 1e9)(from.revision, `${path}.revision`),
    bias: decimal(-100, 100)(from.bias, `${path}.bias`),
    ngrams: parseNgrams(from.ngrams, `${path}.ngrams`),
    step: decimal(0, 10)(from.step, `${path}.step`),
    features: parseRecord(featureNames, (name) =>
      decimal(-100, 100)(weights[name], `${path}.features.${name}`),
    ),
    thresholds: { political, maybe: decimal(0, political)(thresholds.maybe, `${path}.thresholds.maybe`) },
  };
  checkSelfTest(model, from.selfTest, `${path}.selfTest`);
  return model;
}

const parseNgrams: Parser<Int8Array> = (value, path) => {
  const bytes = fromBase64(text(Math.ceil(modelBuckets / 3) * 4)(value, path));
  if (bytes?.length !== modelBuckets) throw new ParseError(path, `base64 of ${modelBuckets} bytes`);
  return bytes;
};

function checkSelfTest(model: PoliticalModel, value: unknown, path: string): void {
  const tests = Object.entries(fields(value, path));
  if (tests.length < leastTests || tests.length > mostTests)
    throw new ParseError(path, `${leastTests} to ${mostTests} texts with their scores`);
  const names = partyNames();
  for (const [given, score] of tests) {
    text(longestTest)(given, path);
    const expected = decimal(0, 1)(score, `${path}.${given}`);
    if (selfTestScore(given, model, names) !== expected)
      throw new ParseError(`${path}.${given}`, `a model that scores it ${expected}`);
  }
}

/** The score of a bare text, with no names known but those in the package. */
export function selfTestScore(given: string, model: PoliticalModel, names = partyNames()): number {
  const evidence = {
    text: given,
    imageText: [],
    landing: null,
    advertiserName: null,
    payer: null,
    registered: false,
  };
  return scorePost(evidence, names, model).score;
}

function partyNames(): NameIndex {
  return buildNameIndex([], [], bundledParties);
}

function parseRecord<K extends string, V>(names: readonly K[], read: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<K, V>;
}
