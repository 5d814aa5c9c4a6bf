import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleDir } from '../../core/registry/sample-registry.ts';
import { demoRegistryDir, now, publish, root, signAll, today } from '../../publisher/demo-registry-dir.ts';
import { model, packagedRevision, recipe, rulesFolder } from '../../publisher/rules-folder.ts';
import { run } from '../../publisher/run-in-memory.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { loadClient } from './client.ts';
import { Device } from './device.ts';

vi.setConfig({ testTimeout: 60_000 });

const x = { site: 'x', platform: 'x', revision: 1, date: '2026-11-24' };
const { stored } = fakeBrowser({ 'recipes.json': [x] });

beforeAll(() => loadClient().then(() => undefined), 120_000);
beforeEach(() => stored.clear());

/** A registry with real signatures, and a worker that has verified and stored what it publishes. */
async function started() {
  const dir = await demoRegistryDir();
  const device = new Device(new Map([['root', root(dir)]]), join(dir, 'public'));
  return { dir, receive: (version?: string) => receive(device, version) };
}

/** What the worker does after an update, begun anew as after a restart. Answers the model then in use. */
async function receive(device: Device, version = '1.0'): Promise<number> {
  expect(await device.update(now)).toBe('updated');
  vi.resetModules();
  const { browser } = await import('../../../src/browser/api.ts');
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'a', version });
  const { commit } = await import('../../../src/background/registry/registry-store.ts');
  const { accepted, trusted } = device;
  if (accepted === null) throw new Error('Nothing was accepted');
  await commit({ metadata: trusted, accepted, targets: device.allTargets(), built: null, anchor: 'a' });
  const { offerRules } = await import('../../../src/background/registry/offer-rules.ts');
  await offerRules();
  const { politicalModel } = await import('../../../src/background/model-store.ts');
  return (await politicalModel()).revision;
}

/** Publishes rules, signed by those who may. `spoil` makes of what was checked what the publisher would refuse. */
async function release(dir: string, rules: Record<string, object>, spoil: Record<string, object> = {}) {
  const out = join(dir, 'build');
  const built = await run('build', sampleDir, '--rules', rulesFolder(rules), '--out', out, '--today', today);
  expect(built.code).toBe(0);
  const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
  for (const [name, value] of Object.entries(spoil)) {
    const bytes = JSON.stringify(value);
    writeFileSync(join(out, 'rules', name), bytes);
    const rule = index.rules.find(({ path }: { path: string }) => path === `rules/${name}`);
    rule.sha256 = createHash('sha256').update(bytes).digest('hex');
  }
  writeFileSync(join(out, 'index.json'), JSON.stringify(index));
  await publish(dir, now, '--build', out);
  await signAll(dir, ['kpu-1', 'kpu-2', 'bssn-1']);
  expect(await publish(dir, now)).toMatchObject({ code: 0 });
}

const name = 'political-model.json';
const bad = { bias: 5 };

describe('a political model that comes with the list', () => {
  it('replaces the one in the package where it is newer and sound; a bad one does not', async () => {
    const { dir, receive } = await started();
    expect(await receive()).toBe(packagedRevision);
    await release(dir, { [name]: model(1) });
    expect(await receive()).toBe(packagedRevision + 1);
    await release(dir, { [name]: model(2) }, { [name]: model(2, bad) });
    expect(await receive()).toBe(packagedRevision + 1);
    await vi.waitFor(() => expect(codes()).toEqual(['rule-failed:parse-failed']));
    await release(dir, { [name]: model(3) });
    expect(await receive()).toBe(packagedRevision + 3);
  });

  it('is tried once by each version of the extension', async () => {
    const { dir, receive } = await started();
    await release(dir, { [name]: model(2) }, { [name]: model(2, bad) });
    for (const [version, failures] of [
      ['1.0', 1],
      ['1.0', 1],
      ['1.1', 2],
    ] as const) {
      expect(await receive(version)).toBe(packagedRevision);
      await vi.waitFor(() => expect(codes()).toHaveLength(failures));
    }
  });
});

it('a recipe that comes with the list is taken, and one of another site’s name is not', async () => {
  const { dir, receive } = await started();
  const path = 'recipes/x.json';
  await release(dir, { [path]: recipe('x') }, { [path]: recipe('reddit') });
  await receive();
  await vi.waitFor(() => expect(codes()).toEqual(['rule-failed:parse-failed']));
  expect(stored.has('recipe:x')).toBe(false);
  await release(dir, { [path]: recipe('x') });
  await receive();
  expect(stored.get('recipe:x')).toMatchObject({ recipe: { site: 'x' } });
});

function codes(): string[] {
  const logged = stored.get('errors');
  return Array.isArray(logged) ? logged.map(({ code }) => code) : [];
}
