import { logError } from '../../browser/log.ts';
import { StorageItem } from '../../browser/storage-item.ts';
import { list, text } from '../../core/parse.ts';
import { ruleConsumers } from '../rule-consumers.ts';
import { readAccepted, readTarget } from './registry-store.ts';

/** "path sha256" of the rules that were offered, taken or not, so that each is tried once. */
const offered = new StorageItem<string[]>('offeredRules', list(text(300), 500), []);

/** Hands new rules to those who use them. A worker that dies in between offers them again. */
export async function offerRules(): Promise<void> {
  const accepted = await readAccepted();
  const before = new Set(await offered.get());
  const rules = [...(accepted?.targets ?? [])].filter(([path]) => path.startsWith('rules/'));
  const names = rules.map(([path, sha256]) => `${path} ${sha256}`);
  if (names.every((name) => before.has(name))) return;
  for (const [path, sha256] of rules) {
    if (!before.has(`${path} ${sha256}`)) await offer(path);
  }
  await offered.set(names.slice(0, 500));
}

async function offer(path: string): Promise<void> {
  const target = await readTarget(path);
  if (target === null) return;
  for (const consumer of ruleConsumers.filter((one) => one.takes(path))) {
    try {
      if (!(await consumer.offer(target.bytes, path))) logError('rule-refused', { code: path });
    } catch (error) {
      logError('rule-failed', error);
    }
  }
}
