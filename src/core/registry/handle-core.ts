import affixes from './affixes.json';

/** Shorter cores are everyday words and first names: too many accounts would resemble each other. */
const shortestCore = 6;

/**
 * What is left of a handle without punctuation, numbers at its end and words such as "official" or "tim"
 * at either end, as far as enough is left. Null where the rest is too short to speak of resemblance.
 */
export function readCore(handle: string): string | null {
  let core = handle
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(c|user|r|in|company|school|showcase)\//, '')
    .replace(/[._\-·]/g, '');
  for (let before = ''; before !== core; ) {
    before = core;
    core = stripOnce(core.replace(/\d+$/, ''));
  }
  return core.length >= shortestCore ? core : null;
}

function stripOnce(name: string): string {
  for (const affix of affixes) {
    if (name.length - affix.length < shortestCore) continue;
    if (name.endsWith(affix)) return name.slice(0, -affix.length);
    if (name.startsWith(affix)) return name.slice(affix.length);
  }
  return name;
}
