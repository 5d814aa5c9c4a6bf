import {
  Metadata,
  MetadataKind,
  type Root,
  type Snapshot,
  type Targets,
  type Timestamp,
} from '@tufjs/models';
import { PublisherError } from '../publisher-error.ts';

/** Parses a metadata file of this publisher. Signatures are checked where they matter, not here. */
export const readMetadata = {
  root: (bytes: Uint8Array): Metadata<Root> =>
    read(bytes, (json) => Metadata.fromJSON(MetadataKind.Root, json)),
  targets: (bytes: Uint8Array): Metadata<Targets> =>
    read(bytes, (json) => Metadata.fromJSON(MetadataKind.Targets, json)),
  snapshot: (bytes: Uint8Array): Metadata<Snapshot> =>
    read(bytes, (json) => Metadata.fromJSON(MetadataKind.Snapshot, json)),
  timestamp: (bytes: Uint8Array): Metadata<Timestamp> =>
    read(bytes, (json) => Metadata.fromJSON(MetadataKind.Timestamp, json)),
};

type MetadataJson = Parameters<typeof Metadata.fromJSON>[1];

function read<T>(bytes: Uint8Array, parse: (json: MetadataJson) => T): T {
  try {
    const json: MetadataJson = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return parse(json);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PublisherError(
      'data-wrong',
      `A metadata file cannot be read: ${why}. Restore it from a backup.`,
      {
        cause,
      },
    );
  }
}
