import type { StoredTarget } from './registry-database.ts';
import type { RoleMetadata, SnapshotMetadata, TopTargets } from './role-metadata.ts';

/** Everything that one snapshot names, verified. */
export interface Verified {
  top: TopTargets;
  snapshot: SnapshotMetadata;
  /** The first of the expiries of root, timestamp, snapshot and targets. */
  expires: string;
  roles: Map<string, RoleMetadata>;
  /** Roles that have expired; what they said before may be kept, as expired. */
  lapsed: string[];
  /** Targets whose bytes are new. */
  fetched: Map<string, StoredTarget>;
}
