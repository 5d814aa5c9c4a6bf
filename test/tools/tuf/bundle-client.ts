import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'vite';
import { tufStandIns } from '../../../vite/tuf-stand-ins.ts';

/**
 * Bundles a file that uses the registry's client for Node, with the very stand-ins the worker has: tuf-js
 * then runs on Node as it runs in the browser. Writes one module and answers its path.
 */
export async function bundleClient(entry: string, output: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [tufStandIns()],
    build: {
      write: false,
      ssr: true,
      minify: false,
      target: 'node20',
      rolldownOptions: { input: resolve(entry), output: { format: 'es', codeSplitting: false } },
    },
    ssr: { noExternal: true, target: 'webworker' },
    resolve: { conditions: ['browser', 'module', 'import', 'default'] },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} gave no bundle`);
  mkdirSync(dirname(output), { recursive: true });
  // Tests that start together must never see half a file.
  writeFileSync(`${output}.${process.pid}`, chunk.code);
  renameSync(`${output}.${process.pid}`, output);
  return output;
}
