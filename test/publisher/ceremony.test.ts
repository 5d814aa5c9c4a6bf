import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { RegistryError } from '../../src/core/registry/registry-error.ts';
import { verifyRegistry } from '../../src/publisher/tuf/verify-registry.ts';
import { sampleDir } from '../core/registry/sample-registry.ts';
import { demoRegistryDir, now, online, publish, root, signAll, today } from './demo-registry-dir.ts';
import { run } from './run-in-memory.ts';
import { editedSample } from './temporary-dir.ts';

// Each walks through several signings and publications.
vi.setConfig({ testTimeout: 60_000 });

const later = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000);
const files = (dir: string, folder: string) => readdirSync(join(dir, folder)).sort();

describe('a registry from the ceremony on', () => {
  it('is verified by plain tuf-js, down to every target', async () => {
    const dir = await demoRegistryDir();
    const done = await verifyRegistry(join(dir, 'public'), root(dir));
    expect(done).toMatchObject({ snapshot: 1, roles: 5, targets: 4 });
    expect((await run('verify', dir)).printed).toMatch(/^Snapshot 1: 5 roles and 4 targets/);
    expect(files(dir, 'public')).toEqual(
      expect.arrayContaining(['index.html', 'index.en.html', 'prov-99.html']),
    );
    expect(readFileSync(join(dir, 'public/prov-99.html'), 'utf8')).toContain('Dewi Anggraksa');
    expect(files(dir, 'seed')).toEqual(['metadata', 'root.json', 'settings.json', 'targets']);
  });

  it('names the owners of keys in what is signed, and ids that are the hashes of the keys', async () => {
    const dir = await demoRegistryDir();
    const { signed } = JSON.parse(readFileSync(join(dir, 'public/metadata/1.root.json'), 'utf8'));
    const owners = Object.values<{ 'x-pemilik': { name: string } }>(signed.keys).map(
      (key) => key['x-pemilik'].name,
    );
    expect(owners).toContain('Demo kpu-1');
    expect(signed.roles.root.threshold).toBe(3);
  });

  it('refuses to publish below the threshold, says who may sign, and takes signatures one at a time', async () => {
    const dir = await demoRegistryDir();
    const edited = editedSample([['accounts.csv', '@RakaSinta_01', '@RakaSinta_Baru']]);
    await run('build', edited, '--out', join(dir, 'build'), '--today', today);
    const refused = await publish(dir, now, '--build', join(dir, 'build'));
    expect(refused.code).toBe(1);
    expect(refused.errors.join('\n')).toMatch(
      /prov-99: 0 of 2 signatures; may still sign: Demo kpu-1 \(DEMO\)/,
    );
    expect(files(dir, 'requests')).toEqual(['prov-99-v2.request.json']);
    const request = join(dir, 'requests/prov-99-v2.request.json');
    const shown = await run('sign', request, '--key', join(dir, 'secret/kpu-1.pem'));
    expect(shown.printed).toMatch(/21 accounts: 1 new or changed, 1 gone/);
    expect(files(dir, 'requests')).toHaveLength(1);

    await signAll(dir, ['kpu-1']);
    expect((await publish(dir, now)).errors.join('\n')).toMatch(/prov-99: 1 of 2 signatures/);
    await signAll(dir, ['kpu-2']);
    expect(await publish(dir, now)).toMatchObject({ code: 0 });
    expect(files(dir, 'public/bundles')).toEqual(['1.json']);
    expect(await verifyRegistry(join(dir, 'public'), root(dir))).toMatchObject({ snapshot: 2 });
  });

  it('refuses a signature that is another’s or over something else', async () => {
    const dir = await demoRegistryDir();
    await publish(dir, now, '--renew', 'prov-99');
    await signAll(dir, ['kpu-1']);
    const path = join(
      dir,
      'requests',
      files(dir, 'requests').find((name) => name.includes('signature')) ?? '',
    );
    const signature = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(
      path,
      JSON.stringify({ ...signature, signature: signature.signature.replace(/^../, 'ff') }),
    );
    expect(await publish(dir, now)).toMatchObject({
      code: 2,
      errors: [expect.stringMatching(/is no signature of/)],
    });
    const bssn = await run(
      'sign',
      join(dir, 'requests/prov-99-v2.request.json'),
      '--key',
      join(dir, 'secret/bssn-1.pem'),
      '--yes',
      '--passphrase-file',
      join(dir, 'secret/passphrase.txt'),
    );
    expect(bssn).toMatchObject({ code: 2, errors: [expect.stringMatching(/may not sign this request/)] });
  });

  it('renews only the timestamp where nothing is new, and the snapshot at half of its time', async () => {
    const dir = await demoRegistryDir();
    expect((await publish(dir, later(1))).printed).toMatch(/snapshot 1, timestamp 2/);
    expect((await publish(dir, later(4))).printed).toMatch(/snapshot 2, timestamp 3/);
  });

  it('says what expires when', async () => {
    const dir = await demoRegistryDir();
    const good = await run('status', dir, '--now', now.toISOString());
    expect(good).toMatchObject({ code: 0, printed: expect.stringMatching(/cabut +v1 +\S+ +14 days +good/) });
    const late = await run('status', dir, '--now', later(10).toISOString(), '--json');
    expect(late.code).toBe(1);
    expect(JSON.parse(late.printed).roles).toContainEqual(
      expect.objectContaining({ role: 'cabut', state: 'urgent' }),
    );
    const expired = await publish(dir, later(20));
    expect(expired).toMatchObject({
      code: 1,
      errors: [expect.stringMatching(/cabut expired .* --renew cabut/)],
    });
  });

  it('withdraws an account at once', async () => {
    const dir = await demoRegistryDir();
    const revoke = (...args: string[]) =>
      run('revoke', dir, 'x', '@RakaSinta_01', '--now', now.toISOString(), ...args);
    expect(await revoke()).toMatchObject({ code: 2, errors: [expect.stringMatching(/--letter/)] });
    expect(await revoke('--letter', 'Surat 77')).toMatchObject({ code: 0 });
    expect((await publish(dir, now)).code).toBe(1);
    await signAll(dir, ['kpu-1', 'bssn-1']);
    expect((await publish(dir, now)).printed).toMatch(/New: cabut/);
    expect(readFileSync(join(dir, 'public/prov-99.html'), 'utf8')).toMatch(/gone">x: rakasinta_01/);
    expect(await revoke('--undo')).toMatchObject({ code: 0 });
    expect(await revoke('--undo')).toMatchObject({ code: 2 });
  });

  it('changes the signers of root, with enough of the old and of the new', async () => {
    const dir = await demoRegistryDir();
    const key = (name: string, ...more: string[]) =>
      run(
        'init',
        '--key',
        join(dir, 'secret', name),
        '--owner',
        name,
        '--office',
        'UJI',
        '--certificate',
        '1',
        '--passphrase-file',
        join(dir, 'secret/passphrase.txt'),
        ...more,
      );
    expect((await key('kpu-9')).code).toBe(0);
    cpSync(join(dir, 'secret/kpu-9.pub.json'), join(dir, 'keys/kpu-9.pub.json'));
    expect((await run('rotate', dir, '--role', 'root', '--remove', 'kpu-9')).code).toBe(2);
    expect((await run('rotate', dir, '--role', 'root', '--add', 'kpu-9', '--remove', 'kpu-3')).code).toBe(0);
    expect((await publish(dir, now)).code).toBe(1);
    await signAll(dir, ['kpu-9', 'kpu-1', 'kpu-2']);
    // Three of the new ones, but only two of the old.
    expect((await publish(dir, now)).errors.join('\n')).toMatch(/root: 2 of 3 signatures/);
    await signAll(dir, ['bssn-1']);
    expect((await publish(dir, now)).code).toBe(0);
    const first = root(dir);
    expect(files(dir, 'public/metadata')).toContain('2.root.json');
    expect(await verifyRegistry(join(dir, 'public'), first)).toMatchObject({ snapshot: 1 });
  });

  it('keeps a province that is not signed yet for another time', async () => {
    const dir = await demoRegistryDir();
    expect((await publish(dir, now, '--renew', 'prov-99')).code).toBe(1);
    expect((await publish(dir, now, '--without', 'prov-99')).code).toBe(0);
  });

  it('needs the online keys, the right passphrase, and a build to begin with', async () => {
    const dir = await demoRegistryDir();
    expect(await run('publish', dir, '--now', now.toISOString())).toMatchObject({
      code: 1,
      errors: [expect.stringMatching(/timestamp: 0 of 1 signatures/)],
    });
    writeFileSync(join(dir, 'wrong.txt'), 'ini bukan kata sandinya');
    const wrong = await run(
      'publish',
      dir,
      ...online(dir).slice(0, 2),
      '--passphrase-file',
      join(dir, 'wrong.txt'),
    );
    expect(wrong).toMatchObject({ code: 2, errors: [expect.stringMatching(/is the passphrase right\?/)] });
    rmSync(join(dir, 'public'), { recursive: true });
    expect(await publish(dir, now)).toMatchObject({
      code: 2,
      errors: [expect.stringMatching(/--build OUT/)],
    });
  });

  it('verify names what is wrong by a stable code', async () => {
    const dir = await demoRegistryDir();
    const path = join(dir, 'public/metadata/timestamp.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"version":1/, '"version":2'));
    await expect(verifyRegistry(join(dir, 'public'), root(dir))).rejects.toMatchObject({
      code: 'signatures-missing',
    });
    await expect(verifyRegistry(join(dir, 'nowhere'), root(dir))).rejects.toBeInstanceOf(RegistryError);
    expect((await run('check', sampleDir, '--today', '2026-11-25')).code).toBe(0);
  });
});
