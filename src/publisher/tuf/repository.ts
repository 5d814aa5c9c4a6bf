import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ParseError } from '../../core/parse.ts';
import { PublisherError } from '../publisher-error.ts';
import { readBytes, readJson } from '../read-file.ts';
import { readMetadata } from './metadata-file.ts';
import { type Plan, parsePlan, planOf } from './plan.ts';
import { type PublicKey, parsePublicKey } from './public-key.ts';

/**
 * The folder a registry is kept in: plan.json, keys/ (public ones), staged/ (what waits for signatures),
 * requests/ (what goes to the signers and comes back), and public/ (what is served).
 */
export class Repository {
  readonly plan: Plan;
  private readonly keys = new Map<string, PublicKey>();

  constructor(readonly dir: string) {
    if (!existsSync(join(dir, 'plan.json'))) {
      throw new PublisherError(
        'file-missing',
        `${dir} has no plan.json: run "npm run registry -- init ${dir}" first.`,
      );
    }
    try {
      this.plan = parsePlan(readJson(join(dir, 'plan.json')), 'plan.json');
      for (const file of list(join(dir, 'keys')).filter((name) => name.endsWith('.pub.json'))) {
        this.keys.set(
          file.slice(0, -'.pub.json'.length),
          parsePublicKey(readJson(join(dir, 'keys', file)), file),
        );
      }
    } catch (cause) {
      if (!(cause instanceof ParseError)) throw cause;
      throw new PublisherError('plan-wrong', `${dir}: ${cause.message}. Correct that file.`, { cause });
    }
  }

  /** The keys that may sign a role, and how many must. */
  roleKeys(role: string): { keys: PublicKey[]; threshold: number; days: number } {
    const { keys, threshold, days } = planOf(this.plan, role);
    const found = keys.map((name) => {
      const key = this.keys.get(name);
      if (key === undefined) {
        const advice = `put ${name}.pub.json into ${join(this.dir, 'keys')}, or correct the plan`;
        throw new PublisherError('plan-wrong', `plan.json names the key "${name}" for ${role}: ${advice}.`);
      }
      return key;
    });
    return { keys: found, threshold, days };
  }

  keysById(ids: readonly string[]): PublicKey[] {
    return [...this.keys.values()].filter(({ keyid }) => ids.includes(keyid));
  }

  path(...parts: string[]): string {
    return join(this.dir, ...parts);
  }

  publicPath(...parts: string[]): string {
    return this.path('public', ...parts);
  }

  /** The newest published root with its version; null before the first publication. */
  publishedRoot(): { version: number; bytes: Buffer } | null {
    const version = Math.max(0, ...list(this.publicPath('metadata')).map((name) => rootVersion(name)));
    if (version === 0) return null;
    return { version, bytes: readFileSync(this.publicPath('metadata', `${version}.root.json`)) };
  }

  /** The snapshot that the published timestamp names, and the files of the roles it names. */
  publishedSnapshot(): PublishedSnapshot | null {
    const path = this.publicPath('metadata', 'timestamp.json');
    if (!existsSync(path)) return null;
    const timestamp = readMetadata.timestamp(readFileSync(path)).signed;
    return { ...this.snapshot(timestamp.snapshotMeta.version), timestampVersion: timestamp.version };
  }

  snapshot(version: number): Omit<PublishedSnapshot, 'timestampVersion'> {
    const bytes = readBytes(this.publicPath('metadata', `${version}.snapshot.json`));
    const { signed } = readMetadata.snapshot(bytes);
    const roles = Object.entries(signed.meta).map(([file, meta]) => {
      const role = file.replace(/\.json$/, '');
      return [role, readBytes(this.publicPath('metadata', `${meta.version}.${role}.json`))] as const;
    });
    return { version, bytes, expires: signed.expires, roles: new Map(roles) };
  }

  /** The text of a published target. */
  target(path: string, sha256: string): Buffer {
    return readBytes(this.publicPath('targets', dirname(path), `${sha256}.${path.split('/').at(-1)}`));
  }

  staged(): string[] {
    return list(this.path('staged'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length));
  }
}

export interface PublishedSnapshot {
  version: number;
  bytes: Buffer;
  expires: string;
  /** Metadata file of each role that the snapshot names. */
  roles: Map<string, Buffer>;
  timestampVersion: number;
}

function rootVersion(name: string): number {
  return Number(/^(\d+)\.root\.json$/.exec(name)?.[1] ?? 0);
}

export function list(dir: string): string[] {
  return existsSync(dir) ? readdirSync(dir).sort() : [];
}

/** Writes a file whole or not at all: readers of the public folder never see half of one. */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
}
