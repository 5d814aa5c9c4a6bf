import { bundleClient } from './bundle-client.ts';

/** Bundles the conformance client; `test/tools/tuf-conformance-client` calls this where it is out of date. */
await bundleClient('test/tools/tuf/conformance.ts', '.local/bundles/tuf-conformance.mjs');
