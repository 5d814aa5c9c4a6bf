/** What tests and benchmarks use of the worker's client, bundled for Node by bundle-client.ts. */
export { update } from '../../../src/background/registry/update.ts';
export { RegistryError } from '../../../src/core/registry/registry-error.ts';
