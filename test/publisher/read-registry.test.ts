import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../src/core/registry/registry-error.ts';
import { buildRegistryFiles } from '../../src/publisher/build/build-registry.ts';
import { PublisherError } from '../../src/publisher/publisher-error.ts';
import { readRegistryDir } from '../../src/publisher/read-registry.ts';
import { sampleDir, today } from '../core/registry/sample-registry.ts';
import { temporaryDir } from './temporary-dir.ts';

function builtSample(): string {
  const dir = temporaryDir();
  mkdirSync(join(dir, 'packs'));
  for (const [path, bytes] of buildRegistryFiles(sampleDir, { today })) writeFileSync(join(dir, path), bytes);
  return dir;
}

function codeOf(dir: string): string {
  try {
    readRegistryDir(dir);
    return 'read';
  } catch (error) {
    if (!(error instanceof RegistryError || error instanceof PublisherError)) throw error;
    expect(error.message).not.toContain('\n');
    return error.code;
  }
}

describe('readRegistryDir', () => {
  it('reads what build wrote', () => {
    const { elections, packs } = readRegistryDir(builtSample());
    expect(elections).toHaveLength(2);
    expect(
      packs.map(({ id, contestants }) => [id, contestants.flatMap((one) => one.accounts).length]),
    ).toEqual([['prov-99', 21]]);
  });

  it('says what is missing', () => {
    const dir = builtSample();
    rmSync(join(dir, 'packs/prov-99.json'));
    expect(codeOf(dir)).toBe('file-missing');
    expect(codeOf(join(dir, 'nowhere'))).toBe('file-missing');
  });

  it('refuses a pack that is not the one the index names', () => {
    const dir = builtSample();
    const path = join(dir, 'packs/prov-99.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('rakasinta_01', 'rakasinta_99'));
    expect(codeOf(dir)).toBe('data-wrong');
  });

  it('refuses what is no registry, and paths out of the folder', () => {
    const dir = builtSample();
    const path = join(dir, 'index.json');
    const index = readFileSync(path, 'utf8');
    writeFileSync(path, index.replace('packs/prov-99.json', 'packs/../../prov-99.json'));
    expect(codeOf(dir)).toBe('data-wrong');
    writeFileSync(path, index.replace('"schema": 1', '"schema": 2'));
    expect(codeOf(dir)).toBe('data-wrong');
    writeFileSync(path, index.slice(0, 50));
    expect(codeOf(dir)).toBe('file-unreadable');
  });
});
