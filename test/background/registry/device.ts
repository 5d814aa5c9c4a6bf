import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accepted, StoredTarget } from '../../../src/background/registry/registry-database.ts';
import type { Source } from '../../../src/background/registry/transport.ts';
import type { RegistryIndex } from '../../../src/core/registry/index-builder.ts';
import type { Contestant } from '../../../src/core/registry/pack.ts';
import { loadClient } from './client.ts';

/** Answers a request instead of the mirror; undefined: the mirror answers. Throws what the network would. */
export type Trick = (path: string) => Uint8Array | string | undefined;

/** A device in memory: what it trusts and has, updated by the worker's own code as `sync.ts` does it. */
export class Device {
  accepted: Accepted | null = null;
  index: RegistryIndex | null = null;
  contestants: readonly Contestant[] = [];
  readonly requests: string[] = [];
  private targets = new Map<string, StoredTarget>();

  constructor(
    public trusted: Map<string, Uint8Array>,
    /** The files of the mirror, or the folder they lie in. */
    public mirror: string | ReadonlyMap<string, Uint8Array>,
  ) {}

  /** One attempt. Answers "updated", or the code of the refusal. */
  async update(now: Date, trick: Trick = () => undefined, useBundle = true): Promise<string> {
    const { update, RegistryError } = await loadClient();
    const source: Source = async (path, maxLength) => {
      this.requests.push(path);
      const told = trick(path);
      const bytes = told === undefined ? this.read(path) : Buffer.from(told);
      if (bytes === null) throw new RegistryError('status-404', `${path} is not there`);
      if (bytes.length > maxLength) throw new RegistryError('too-long', `${path} is too long`);
      return Uint8Array.from(bytes);
    };
    const readTarget = async (path: string) => this.targets.get(path) ?? null;
    const { trusted, accepted } = this;
    const outcome = await update({ source, trusted, accepted, readTarget, now, useBundle });
    this.trusted = outcome.trusted;
    if (outcome.kind === 'failed') return outcome.error.code;
    this.accepted = outcome.accepted;
    this.index = outcome.built?.index ?? this.index;
    this.contestants = outcome.built?.contestants ?? this.contestants;
    for (const target of outcome.targets) this.targets.set(target.path, target);
    return 'updated';
  }

  allTargets(): StoredTarget[] {
    return [...this.targets.values()];
  }

  text(path: string): string {
    return Buffer.from(this.targets.get(path)?.bytes ?? []).toString('utf8');
  }

  private read(path: string): Uint8Array | null {
    if (typeof this.mirror !== 'string') return this.mirror.get(path) ?? null;
    const file = join(this.mirror, path);
    return existsSync(file) ? readFileSync(file) : null;
  }
}
