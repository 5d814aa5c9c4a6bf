import modelData from './model.json';
import type { PoliticalModel } from './model.ts';
import { parsePoliticalModel } from './parse-model.ts';

let model: PoliticalModel | null = null;

/** The model in the package, decoded when first asked for: waking the worker must not wait for it. */
export function bundledModel(): PoliticalModel {
  model ??= parsePoliticalModel(modelData);
  return model;
}
