import { type BuildOptions, buildRegistryFiles } from '../build/build-registry.ts';
import { demoRegistry } from './demo-registry.ts';
import { type Build, buildOf } from './desired-roles.ts';
import { seedFiles } from './seed.ts';

/** A source folder built and signed with throw-away keys, as a package holds it. */
export function demoSeed(sourceDir: string, options: BuildOptions): Map<string, Uint8Array> {
  return demoSeedOf(buildOf(buildRegistryFiles(sourceDir, options)));
}

/** The same of a build, which says how it wants to be dated and called. */
export function demoSeedOf(build: Build, mirrors: readonly string[] = []): Map<string, Uint8Array> {
  const { issued, expires, version } = build.index;
  const dates = { issued: new Date(issued), expires: new Date(expires), version };
  return seedFiles(demoRegistry(build, dates), mirrors);
}
