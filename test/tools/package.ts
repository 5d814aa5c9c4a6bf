import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fields, text } from '../../src/core/parse.ts';
import { acceptedWarnings, lintAddon } from './package/lint-addon.ts';
import { renewSampleSeed, sampleSeedDir } from './package/sample-seed.ts';
import { zipFolder } from './package/zip-folder.ts';
import { runCommand } from './run-command.ts';
import { runTool, ToolError } from './tool-error.ts';

const help = `Builds both packages for the stores, checks them and writes them to dist/packages.

  npm run package                      with the sample list of an invented election (data/sample-seed)
  npm run package -- --registry DIR    with your list: the seed folder that "registry publish" wrote
  npm run package -- --renew-sample    makes data/sample-seed anew, as of today, and nothing else

The same sources and the same list make the same bytes, on any machine.`;

const project = resolve(import.meta.dirname, '../..');
const output = join(project, 'dist/packages');
/** Without the part that reads pictures. */
const mostBytes = 1_500_000;

await runTool(async () => {
  const { values } = parseArgs({
    options: {
      registry: { type: 'string' },
      'renew-sample': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(help);
  if (values['renew-sample']) return renewSampleSeed();
  const seed = resolve(values.registry ?? sampleSeedDir);
  if (!existsSync(join(seed, 'settings.json')))
    throw new ToolError(`${seed} is no seed folder: name the one that "npm run registry -- publish" wrote.`);
  if (values.registry === undefined)
    console.log('With the sample list of an invented election. For voters, name yours: --registry DIR');

  mkdirSync(output, { recursive: true });
  for (const browser of ['chrome', 'firefox'] as const) await pack(browser, seed);
  await writeBillOfMaterials();
});

async function pack(browser: 'chrome' | 'firefox', seed: string): Promise<void> {
  const folder = join(project, '.local/package', browser);
  await run(`npx vite build --mode ${browser} --logLevel error --emptyOutDir --outDir ${folder}`, {
    SAKSI_REGISTRY: seed,
    SAKSI_STORE: '1',
  });
  const zip = zipFolder(folder);
  const name = `saksi-iklan-${browser}-${version()}.zip`;
  if (zip.length > mostBytes)
    throw new ToolError(`${name} has ${zip.length} bytes; ${mostBytes} are allowed.`);
  if (browser === 'firefox') refuseFindings(folder);
  writeFileSync(join(output, name), zip);
  console.log(
    `${createHash('sha256').update(zip).digest('hex')}  dist/packages/${name}  ${zip.length} bytes`,
  );
}

/** Mozilla's linter knows Firefox's form of the manifest; the scripts are the same in both. */
function refuseFindings(folder: string): void {
  const { errors, warnings } = lintAddon(folder);
  const refused = [...errors, ...warnings.filter(({ code }) => !acceptedWarnings.includes(code))];
  for (const { code, message, file } of refused) console.error(`${code} ${file ?? ''}: ${message}`);
  if (refused.length > 0)
    throw new ToolError('addons-linter refuses the package; what it found stands above.');
  console.log(
    `addons-linter: no errors, ${warnings.length} known warning(s): ${acceptedWarnings.join(', ')}`,
  );
}

/** All that the project is built of and runs on, in the form of CycloneDX (https://cyclonedx.org). */
async function writeBillOfMaterials(): Promise<void> {
  const list = await run('npm sbom --sbom-format cyclonedx --sbom-type application', {});
  writeFileSync(join(output, 'sbom.cdx.json'), list);
  console.log('dist/packages/sbom.cdx.json');
}

async function run(command: string, variables: Record<string, string>): Promise<string> {
  const { code, output: said } = await runCommand(command, variables);
  if (code !== 0) throw new ToolError(`"${command}" failed: ${said}`);
  return said;
}

function version(): string {
  const found = fields(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')), 'package.json');
  return text(20, 1)(found.version, 'package.json.version');
}
