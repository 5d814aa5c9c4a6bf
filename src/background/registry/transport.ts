import { hexDigest } from '../../browser/hex-digest.ts';
import { fields, integer, ParseError, type Parser, text } from '../../core/parse.ts';
import { applyEdits, type LinePatch, parseLinePatch } from '../../core/registry/line-patch.ts';
import { RegistryError } from '../../core/registry/registry-error.ts';

/** Where files of a registry come from, by their path below it, such as "metadata/timestamp.json". */
export type Source = (path: string, maxLength: number) => Promise<Uint8Array>;

/** What a bundle changes. Nobody signed it: tuf-js checks what comes out. */
interface Bundle {
  metadata: Map<string, string>;
  targets: Map<string, LinePatch | { text: string }>;
}

const longestBundle = 30_000_000;

const parseBundle: Parser<Bundle> = (value, path) => {
  const from = fields(value, path);
  integer(1, 1)(from.schema, `${path}.schema`);
  const metadata = Object.entries(fields(from.metadata, `${path}.metadata`));
  const targets = Object.entries(fields(from.targets, `${path}.targets`));
  return {
    metadata: new Map(metadata.map(([name, file]) => [name, text(5_000_000)(file, `${path}.${name}`)])),
    targets: new Map(targets.map(([name, change]) => [name, parseChange(change, `${path}.${name}`)])),
  };
};

function parseChange(value: unknown, path: string): LinePatch | { text: string } {
  const from = fields(value, path);
  return from.text === undefined
    ? parseLinePatch(value, path)
    : { text: text(longestBundle)(from.text, path) };
}

export interface TransportOptions {
  source: Source;
  /** Snapshot that the packs at hand belong to; null where there are none. */
  from: number | null;
  /** The text of a pack at hand. */
  pack: (path: string) => Promise<Uint8Array | null>;
  useBundle: boolean;
}

/**
 * Gets files from a source, by the bundle for the step from the last snapshot where there is one, else one
 * by one. The bundle is asked for once, when the first file is wanted that only a new snapshot has.
 */
export class Transport {
  /** Whether anything came out of a bundle: then a refusal may be the bundle's fault. */
  usedBundle = false;
  private bundle: Promise<Bundle | null> | null = null;

  constructor(private readonly options: TransportOptions) {}

  async get(path: string, maxLength: number): Promise<Uint8Array> {
    if (path === 'metadata/timestamp.json' || /^metadata\/\d+\.root\.json$/.test(path)) {
      return this.options.source(path, maxLength);
    }
    const bundled = await this.fromBundle(path);
    if (bundled === null) return this.options.source(path, maxLength);
    if (bundled.length > maxLength) throw new RegistryError('too-long', `${path} in the bundle is too long`);
    return bundled;
  }

  private async fromBundle(path: string): Promise<Uint8Array | null> {
    const { from, useBundle } = this.options;
    if (from === null || !useBundle) return null;
    this.bundle ??= this.fetchBundle(from);
    const bundle = await this.bundle;
    if (bundle === null) return null;
    const bytes = path.startsWith('metadata/')
      ? encode(bundle.metadata.get(path.slice('metadata/'.length)))
      : await this.changed(bundle, targetPath(path));
    if (bytes !== null) this.usedBundle = true;
    return bytes;
  }

  private async fetchBundle(from: number): Promise<Bundle | null> {
    try {
      const bytes = await this.options.source(`bundles/${from}.json`, longestBundle);
      return parseBundle(JSON.parse(new TextDecoder().decode(bytes)), 'bundle');
    } catch {
      return null; // No bundle for this step, or a broken one: the plain files are as good.
    }
  }

  private async changed(bundle: Bundle, path: string): Promise<Uint8Array | null> {
    const change = bundle.targets.get(path);
    if (change === undefined) return null;
    if ('text' in change) return encode(change.text);
    const base = await this.options.pack(path);
    if (base === null || (await hexDigest(Uint8Array.from(base))) !== change.base) return null;
    try {
      return encode(applyEdits(new TextDecoder().decode(base), change.edits));
    } catch (error) {
      if (error instanceof ParseError) return null; // Does not fit: the whole pack is fetched instead.
      throw error;
    }
  }
}

function encode(value: string | undefined): Uint8Array | null {
  return value === undefined ? null : new TextEncoder().encode(value);
}

/** "targets/accounts/prov-11/<hash>.prov-11.json" → "accounts/prov-11/prov-11.json". */
function targetPath(path: string): string {
  return path.replace(/^targets\//, '').replace(/(^|\/)[0-9a-f]{64}\.([^/]+)$/, '$1$2');
}
