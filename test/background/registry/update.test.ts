import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { demoRegistryDir, now, publish, root, signAll, today } from '../../publisher/demo-registry-dir.ts';
import { run } from '../../publisher/run-in-memory.ts';
import { editedSample } from '../../publisher/temporary-dir.ts';
import { loadClient } from './client.ts';
import { Device } from './device.ts';
import { forgedMirror, signedAgain } from './forge.ts';

const later = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000);
const pack = 'accounts/prov-99/prov-99.json';

// Each walks through several signings and publications.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => loadClient().then(() => undefined), 120_000);

/** A published registry, and a device that has taken it in. */
async function started() {
  const dir = await demoRegistryDir();
  const device = new Device(new Map([['root', root(dir)]]), join(dir, 'public'));
  expect(await device.update(now)).toBe('updated');
  device.requests.length = 0;
  return { dir, device };
}

/** Changes an account, has it signed and publishes it. */
async function publishChange(dir: string, handle: string, at = now) {
  const edited = editedSample([['accounts.csv', '@RakaSinta_01', `@${handle}`]]);
  await run('build', edited, '--out', join(dir, 'build'), '--today', today);
  await publish(dir, at, '--build', join(dir, 'build'));
  await signAll(dir, ['kpu-1', 'kpu-2', 'bssn-1']);
  expect(await publish(dir, at)).toMatchObject({ code: 0 });
}

describe('an update', () => {
  it('takes everything in from the root, with its dates', async () => {
    const { device } = await started();
    expect(device.accepted).toMatchObject({
      facts: { version: 1, sample: true, name: { id: 'Daftar contoh (rekaan)' }, packs: [{ accounts: 21 }] },
      lapsed: [],
    });
    expect(Date.parse(device.accepted?.facts.expires ?? '')).toBeLessThanOrEqual(later(3).getTime());
  });

  it('asks for two files where nothing is new, and for three after a change', async () => {
    const { dir, device } = await started();
    expect(await device.update(now)).toBe('updated');
    expect(device.requests).toEqual(['metadata/2.root.json', 'metadata/timestamp.json']);
    await publishChange(dir, 'RakaSinta_Baru');
    device.requests.length = 0;
    expect(await device.update(now)).toBe('updated');
    expect(device.requests).toEqual(['metadata/2.root.json', 'metadata/timestamp.json', 'bundles/1.json']);
    expect(device.text(pack)).toContain('rakasinta_baru');
    expect(device.accepted?.facts.version).toBe(2);
  });

  it('needs no bundle, and a bad one costs only a retry', async () => {
    const { dir, device } = await started();
    const other = new Device(new Map(device.trusted), device.mirror);
    await other.update(now);
    await publishChange(dir, 'RakaSinta_Baru');
    const bundle = readFileSync(join(dir, 'public/bundles/1.json'), 'utf8');
    for (const bad of [
      '<html>',
      '{}',
      bundle.slice(0, 900),
      bundle.replaceAll('rakasinta_baru', 'rakasinta_jahat'),
    ]) {
      const victim = new Device(new Map(device.trusted), device.mirror);
      const trick = (path: string) => (path.startsWith('bundles/') ? bad : undefined);
      victim.accepted = device.accepted;
      const first = await victim.update(now, trick);
      expect(['updated', 'hash-mismatch', 'target-missing']).toContain(first);
      if (first !== 'updated') expect(victim.accepted?.facts.version).toBe(1);
    }
    expect(await other.update(now, () => undefined, false)).toBe('updated');
    expect(other.text(pack)).toContain('rakasinta_baru');
  });
});

describe('a hostile mirror', () => {
  const old = async () => {
    const { dir, device } = await started();
    const before = `${dir}-before`;
    cpSync(join(dir, 'public'), before, { recursive: true });
    await publishChange(dir, 'RakaSinta_Baru');
    expect(await device.update(now)).toBe('updated');
    return { dir, device, earlier: (path: string) => readFileSync(join(before, path)) };
  };

  it('that rolls back is refused, and the next good answer is taken', async () => {
    const { device, earlier } = await old();
    const trick = (path: string) => (path === 'metadata/timestamp.json' ? earlier(path) : undefined);
    expect(await device.update(now, trick)).toBe('version-wrong');
    expect(device.accepted?.facts.version).toBe(2);
    expect(await device.update(now)).toBe('updated');
  });

  it('that repeats one timestamp for ever is noticed once it has expired', async () => {
    const { device } = await started();
    expect(await device.update(later(2))).toBe('updated');
    expect(await device.update(later(4))).toBe('expired');
    expect(device.accepted?.facts.version).toBe(1);
  });

  it('that mixes snapshots is refused', async () => {
    const { device, dir, earlier } = await old();
    await publishChange(dir, 'RakaSinta_Lagi');
    const trick = (path: string) =>
      path === 'metadata/3.snapshot.json' ? earlier('metadata/1.snapshot.json') : undefined;
    // Signatures are not all of one length, so that the other snapshot may be longer than was announced.
    expect(await device.update(now, trick, false)).toMatch(/^(hash-mismatch|too-long)$/);
    expect(await device.update(now)).toBe('updated');
  });

  it.each([
    ['nothing', undefined, 'status-404'],
    ['half of a file', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'hash-mismatch'],
    ['a file that never ends', () => Buffer.alloc(6_000_000, 0x20), 'too-long'],
    ['a page', () => Buffer.from('<!doctype html>'), 'hash-mismatch'],
  ] as const)('that answers with %s is refused', async (_what, spoil, code) => {
    const { dir, device } = await started();
    await publishChange(dir, 'RakaSinta_Baru');
    for (const file of ['metadata/2.snapshot.json', 'metadata/2.prov-99.json', 'targets/accounts/']) {
      const trick = (path: string) => {
        if (!path.startsWith(file)) return undefined;
        return spoil === undefined ? gone() : spoil(readFileSync(join(dir, 'public', path)));
      };
      const fresh = new Device(new Map(device.trusted), device.mirror);
      const { RegistryError } = await loadClient();
      const gone = () => {
        throw new RegistryError('status-404', 'gone');
      };
      expect(await fresh.update(now, trick, false), file).toBe(code);
      expect(await fresh.update(now, undefined, false)).toBe('updated');
    }
  });

  it('that serves a page for the timestamp or a new root is refused', async () => {
    const { device } = await started();
    const html = (file: string) => (path: string) => (path === file ? '<html>' : undefined);
    expect(await device.update(now, html('metadata/timestamp.json'))).toBe('not-json');
    expect(await device.update(now, html('metadata/2.root.json'))).toBe('not-json');
    expect(await device.update(now)).toBe('updated');
  });
});

it.each([
  ['a signature written in other letters', (text: string) => withOddDigit(text), 'signatures-missing'],
  [
    'a timestamp of no snapshot',
    (text: string) => text.replace('snapshot.json', 'snapshot.qson'),
    'shape-wrong',
  ],
] as const)('refuses %s', async (_what, change, code) => {
  const { dir } = await started();
  const timestamp = change(readFileSync(join(dir, 'public/metadata/timestamp.json'), 'utf8'));
  const device = new Device(new Map([['root', root(dir)]]), join(dir, 'public'));
  const trick = (path: string) => (path === 'metadata/timestamp.json' ? timestamp : undefined);
  expect(await device.update(now, trick)).toBe(code);
});

describe('a stolen key', () => {
  it('of the timestamp can freeze and run ahead, adds no account, and is undone by a new root', async () => {
    const { dir, device } = await started();
    const stolen = `${dir}-stolen`;
    cpSync(dir, stolen, { recursive: true });
    const path = join(stolen, 'public/metadata/timestamp.json');
    const timestamp = JSON.parse(readFileSync(path, 'utf8'));
    timestamp.signed.version = 4_000;
    writeFileSync(path, JSON.stringify(await signedAgain(stolen, ['daring-a'], timestamp.signed)));
    device.mirror = join(stolen, 'public');
    expect(await device.update(now)).toBe('updated');
    device.mirror = join(dir, 'public');
    expect(await device.update(now)).toBe('version-wrong');
    await newKey(dir, 'daring-c');
    await run('rotate', dir, '--role', 'timestamp', '--add', 'daring-c', '--remove', 'daring-a');
    await publish(dir, now);
    await signAll(dir, ['kpu-1', 'kpu-2', 'bssn-1']);
    expect(await publish(dir, now, '--key', join(dir, 'secret/daring-c.pem'))).toMatchObject({ code: 0 });
    expect(await device.update(now)).toBe('updated');
  });

  it('of a province does nothing below the threshold', async () => {
    const { dir } = await started();
    const role = JSON.parse(readFileSync(join(dir, 'public/metadata/1.prov-99.json'), 'utf8'));
    const below = JSON.stringify({ signed: role.signed, signatures: role.signatures.slice(0, 1) });
    const mirror = await forgedMirror(dir, new Map([['1.prov-99.json', below]]));
    const device = new Device(new Map([['root', root(dir)]]), mirror);
    expect(await device.update(now)).toBe('signatures-missing');
  });

  it('of a province at the threshold speaks for that province only', async () => {
    const { dir } = await started();
    const role = JSON.parse(readFileSync(join(dir, 'public/metadata/1.prov-99.json'), 'utf8')).signed;
    const [target] = Object.values(role.targets);
    role.targets = { 'revocations/revocations.json': target };
    const forged = JSON.stringify(await signedAgain(dir, ['kpu-1', 'kpu-2'], role));
    const mirror = await forgedMirror(dir, new Map([['1.prov-99.json', forged]]));
    const device = new Device(new Map([['root', root(dir)]]), mirror);
    expect(await device.update(now)).toBe('updated');
    // The path belongs to the on-call signers: what the province says of it is not looked at.
    expect(device.text('revocations/revocations.json')).toBe('{"schema":1,"accounts":[]}\n');
    expect(device.accepted?.facts.packs).toEqual([]);
  });

  it('does not make a role of a name that is no name, nor a key of another id', async () => {
    const { dir } = await started();
    const targets = JSON.parse(readFileSync(join(dir, 'public/metadata/1.targets.json'), 'utf8')).signed;
    const renamed = structuredClone(targets);
    renamed.delegations.roles.push({ ...renamed.delegations.roles[0], name: '__proto__', paths: ['x/*'] });
    const [keyid = ''] = Object.keys(targets.delegations.keys);
    const rekeyed = structuredClone(targets);
    rekeyed.delegations.keys[keyid]['x-pemilik'].name = 'Orang lain';
    for (const [signed, code] of [
      [renamed, 'shape-wrong'],
      [rekeyed, 'key-id-wrong'],
    ] as const) {
      const forged = JSON.stringify(await signedAgain(dir, ['kpu-1', 'kpu-2'], signed));
      const mirror = await forgedMirror(dir, new Map([['1.targets.json', forged]]));
      expect(await new Device(new Map([['root', root(dir)]]), mirror).update(now)).toBe(code);
    }
  });
});

describe('expiry', () => {
  it('of a province leaves the others in force, and its own list as expired', async () => {
    const { dir, device } = await started();
    await publish(dir, later(40), '--renew', 'cabut', '--renew', 'nasional', '--renew', 'aturan');
    await signAll(dir, ['kpu-1', 'kpu-2', 'bssn-1']);
    expect(await publish(dir, later(40))).toMatchObject({ code: 0 });
    expect(await device.update(later(42))).toBe('updated');
    expect(device.accepted?.lapsed).toEqual([]);
    expect(await device.update(later(46))).toBe('expired');
    const [only] = device.accepted?.facts.packs ?? [];
    expect(Date.parse(only?.expires ?? '')).toBeLessThan(later(46).getTime());
  });

  it('of the revocations stops the whole list', async () => {
    const { device } = await started();
    expect(Date.parse(device.accepted?.facts.revocationsExpire ?? '')).toBeLessThanOrEqual(
      later(14).getTime(),
    );
  });
});

async function newKey(dir: string, name: string): Promise<void> {
  const words = ['--owner', name, '--office', 'UJI', '--certificate', '1'];
  const passphrase = ['--passphrase-file', join(dir, 'secret/passphrase.txt')];
  expect((await run('init', '--key', join(dir, 'secret', name), ...words, ...passphrase)).code).toBe(0);
  cpSync(join(dir, 'secret', `${name}.pub.json`), join(dir, 'keys', `${name}.pub.json`));
}

/** A byte below 16, as every signature has two (02, DER's mark of a number), with a letter that is no digit in it. */
function withOddDigit(text: string): string {
  return text.replace(/("sig":"30[0-9a-f]{2})02/, '$12Q');
}
