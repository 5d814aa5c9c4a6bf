import { fileURLToPath } from 'node:url';
import { buildRegistryFiles } from '../../../src/publisher/build/build-registry.ts';
import { buildOf } from '../../../src/publisher/tuf/desired-roles.ts';
import { type BuiltRegistry, openBuild } from './built-registry.ts';

export const sampleDir = fileURLToPath(new URL('../../../data/sample', import.meta.url));

/** The day all tests of the sample happen on, and an instant of it that is the same day in the whole country. */
export const today = '2026-11-25';
export const noon = `${today}T05:00:00Z`;

/** The sample registry as built on `today`. */
export function sampleRegistry(revoked: readonly string[] = []): BuiltRegistry {
  return openBuild(buildOf(buildRegistryFiles(sampleDir, { today })), revoked);
}
