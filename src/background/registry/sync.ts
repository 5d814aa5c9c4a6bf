import { browser } from '../../browser/api.ts';
import { logError } from '../../browser/log.ts';
import { StorageItem } from '../../browser/storage-item.ts';
import type { Knowledge } from '../../core/judge.ts';
import { RegistryError } from '../../core/registry/registry-error.ts';
import { parseSyncReport, type SyncReport, type SyncTrouble } from '../../core/registry-state.ts';
import { now } from '../clock.ts';
import { forgetKnowledge, knowledge } from './knowledge.ts';
import { mirrorSource } from './mirror-source.ts';
import { offerRules } from './offer-rules.ts';
import { readAnchor, readPackaged, readSettings, type SeedSettings } from './packaged-seed.ts';
import { failureCount, nextPoll } from './poll-times.ts';
import { commit, commitTrusted, readAccepted, readTarget, readTrusted } from './registry-store.ts';
import type { Source } from './transport.ts';
import { anchorOf, update } from './update.ts';

export const registryAlarm = 'registry';

const neverSynced: SyncReport = {
  checked: null,
  trouble: null,
  next: null,
  clockAhead: null,
  hasMirrors: false,
};

/** How the last attempts went, for the popup and for the next worker. */
export const syncReport = new StorageItem<SyncReport>('registrySync', parseSyncReport, neverSynced);

let running: Promise<void> | null = null;

/** Brings the registry up to date: the package's list first, then the mirrors'. One run at a time in a worker. */
export function syncRegistry(force = false): Promise<void> {
  running ??= run(force).finally(() => {
    running = null;
  });
  return running;
}

let planting: Promise<void> | null = null;

/** Resolves once the list of the package was taken in, or could not be; tried once per life of the worker. */
function seedPlanted(): Promise<void> {
  planting ??= readSettings()
    .then(plantSeed)
    .catch((error: unknown) => logError('seed-failed', error));
  return planting;
}

/** What to judge with; the first question after an install waits for the list of the package. */
export async function settledKnowledge(): Promise<Knowledge> {
  const known = await knowledge();
  if (known.registry !== null) return known;
  await seedPlanted();
  return knowledge();
}

async function run(force: boolean): Promise<void> {
  try {
    await seedPlanted();
    await offerRules();
    await poll(await readSettings(), force);
  } catch (error) {
    logError('registry-sync-failed', error);
  }
}

/** Takes in the list of the package where there is none yet, or an older one, or another trust. */
async function plantSeed({ issued }: SeedSettings): Promise<void> {
  const root = await readAnchor();
  const anchor = await anchorOf(root);
  const [stored, accepted] = await Promise.all([readTrusted(), readAccepted()]);
  const isSameTrust = stored.anchor === anchor;
  if (isSameTrust && accepted !== null && accepted.facts.issued >= issued) return;
  // A package with another root is another publisher, or the same one after a new ceremony: it starts anew.
  const trusted = isSameTrust && stored.metadata.has('root') ? stored.metadata : new Map([['root', root]]);
  const outcome = await take(readPackaged, trusted, anchor, new Date(issued), isSameTrust);
  if (outcome !== null) logError('seed-refused', outcome);
}

async function poll(settings: SeedSettings, force: boolean): Promise<void> {
  const report = { ...(await syncReport.get()), hasMirrors: settings.mirrors.length > 0 };
  if (!report.hasMirrors) return syncReport.set(report);
  const isDue = report.next === null ? await isSeedOld() : report.next <= now();
  if (!force && !isDue)
    return schedule({ ...report, next: report.next ?? nextPoll(now(), 0, Math.random()) });
  // Set beforehand too: a worker that dies in the middle is woken again, and does not hammer.
  const failures = await failureCount.get();
  await schedule({ ...report, next: nextPoll(now(), failures + 1, Math.random()) });
  const { trouble, clockAhead } = await askMirrors(settings.mirrors);
  await failureCount.set(trouble === null ? 0 : failures + 1);
  await schedule({
    ...report,
    trouble,
    clockAhead,
    checked: trouble === null ? now() : report.checked,
    next: nextPoll(now(), trouble === null ? 0 : failures + 1, Math.random()),
  });
}

/** A list that has expired is renewed at once; a fresh one waits for its turn, so that installs are no herd. */
async function isSeedOld(): Promise<boolean> {
  const accepted = await readAccepted();
  return accepted === null || accepted.facts.expires <= now();
}

async function askMirrors(mirrors: readonly string[]): Promise<Pick<SyncReport, 'trouble' | 'clockAhead'>> {
  const root = await readAnchor();
  const anchor = await anchorOf(root);
  let clockAhead: number | null = null;
  let trouble: SyncTrouble | null = 'no-answer';
  for (const mirror of shuffled(mirrors)) {
    const source = mirrorSource(mirror, (ahead) => {
      clockAhead = ahead;
    });
    const stored = (await readTrusted()).metadata;
    const metadata = stored.has('root') ? stored : new Map([['root', root]]);
    const error = await take(source, metadata, anchor, new Date(now()), true);
    if (error === null) return { trouble: null, clockAhead };
    logError('mirror-refused', error);
    trouble = troubleOf(error);
    if (trouble === 'storage-full') break;
  }
  return { trouble, clockAhead };
}

function troubleOf({ code }: RegistryError): SyncTrouble {
  if (code === 'storage-full') return 'storage-full';
  return ['no-answer', 'timed-out', 'status-404', 'status-error'].includes(code) ? 'no-answer' : 'refused';
}

/** Updates from one source and stores the outcome. A bundle that led to a refusal costs one more attempt. */
async function take(
  source: Source,
  trusted: ReadonlyMap<string, Uint8Array>,
  anchor: string,
  at: Date,
  keepsAccepted: boolean,
): Promise<RegistryError | null> {
  const accepted = keepsAccepted ? await readAccepted() : null;
  const input = { source, accepted, readTarget, now: at };
  try {
    let outcome = await update({ ...input, trusted, useBundle: true });
    if (outcome.kind === 'failed' && outcome.usedBundle) {
      outcome = await update({ ...input, trusted: outcome.trusted, useBundle: false });
    }
    if (outcome.kind === 'failed') {
      if (keepsAccepted) await commitTrusted(outcome.trusted, anchor);
      return outcome.error;
    }
    await commit({ ...outcome, metadata: outcome.trusted, anchor });
    forgetKnowledge();
    await offerRules();
    return null;
  } catch (error) {
    if (error instanceof RegistryError) return error;
    throw error;
  }
}

async function schedule(report: SyncReport): Promise<void> {
  await syncReport.set(report);
  const when = Math.max(Date.parse(report.next ?? now()), Date.now() + 30_000);
  await browser.alarms.create(registryAlarm, { when });
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
