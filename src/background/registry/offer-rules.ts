import { browser } from '../../browser/api.ts';
import { logError } from '../../browser/log.ts';
import { StorageItem } from '../../browser/storage-item.ts';
import { list, text } from '../../core/parse.ts';
import { ruleConsumers } from '../rule-consumers.ts';
import { readAccepted, readTarget } from './registry-store.ts';

/**
 * "version path sha256" of the rules that were offered, taken or not, so that each version of the extension tries
 * each once: what was made for a newer one is refused before it and taken after it.
 */
const offered = new StorageItem<string[]>('offeredRules', list(text(300), 500), []);

/** Hands new rules to those who use them. A worker that dies in between offers them again. */
export async function offerRules(): Promise<void> {
  const accepted = await readAccepted();
  const before = new Set(await offered.get());
  const rules = [...(accepted?.targets ?? [])].filter(([path]) => path.startsWith('rules/'));
  const { version } = browser.runtime.getManifest();
  const named = rules.map(([path, sha256]) => ({ path, name: `${version} ${path} ${sha256}` }));
  if (named.every(({ name }) => before.has(name))) return;
  for (const { path, name } of named) {
    if (!before.has(name)) await offer(path);
  }
  await offered.set(named.map(({ name }) => name).slice(0, 500));
}

async function offer(path: string): Promise<void> {
  const target = await readTarget(path);
  if (target === null) return;
  for (const consumer of ruleConsumers.filter((one) => one.takes(path))) {
    try {
      const outcome = await consumer.offer(target.bytes, path);
      // A rule that the package has already, or a newer one of, is nothing to look into.
      if (outcome !== 'taken' && outcome !== 'not-newer') logError(`rule-${outcome}`, { code: path });
    } catch (error) {
      logError('rule-failed', error);
    }
  }
}
