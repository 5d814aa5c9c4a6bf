import { logError } from '../browser/log.ts';
import { StorageItem } from '../browser/storage-item.ts';
import { bundledModel } from '../core/political/bundled-model.ts';
import type { PoliticalModel } from '../core/political/model.ts';
import { parsePoliticalModel } from '../core/political/parse-model.ts';

/** The model that came by the signed channel, as it came. It is checked again whenever it is read. */
const newerModel = new StorageItem<unknown>('political-model', (raw) => raw, null);

let loading: Promise<PoliticalModel> | null = null;

/** The newest good model: the one that came by the signed channel, or the one in the package. */
export function politicalModel(): Promise<PoliticalModel> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PoliticalModel> {
  const raw = await newerModel.get();
  if (raw === null) return bundledModel();
  try {
    const newer = parsePoliticalModel(raw);
    if (newer.revision > bundledModel().revision) return newer;
  } catch (error) {
    // Made for an older version of this package: its self-test tells. The package's own fits it.
    logError('model-unfit', error);
  }
  await newerModel.set(null);
  return bundledModel();
}

/**
 * Takes a model that came from outside, if it is sound, passes its self-test and is newer than the one in use.
 * Otherwise the last good one stays.
 * @throws ParseError naming the place where it is not sound
 */
export async function offerModel(raw: unknown): Promise<'taken' | 'not-newer'> {
  const model = parsePoliticalModel(raw);
  if (model.revision <= (await politicalModel()).revision) return 'not-newer';
  await newerModel.set(raw);
  loading = Promise.resolve(model);
  return 'taken';
}
