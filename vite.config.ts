import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, defineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import type { PackagedRecipe } from './src/core/packaged-recipe.ts';
import { parseRecipe } from './src/core/parse-recipe.ts';
import { sealRecipe } from './src/core/sealed-recipe.ts';
import { buildRegistryFiles } from './src/publisher/build.ts';
import { bundledSurroundings } from './test/tools/recipe/bundled-surroundings.ts';
import { checkRecipeText, findingLine } from './test/tools/recipe/check-recipe.ts';
import { toAscii } from './test/tools/to-ascii.ts';

type Target = 'chrome' | 'firefox';

const root = resolve(import.meta.dirname, 'src');
const manifestFile = resolve(import.meta.dirname, 'manifest.json');
const packageFile = resolve(import.meta.dirname, 'package.json');
const sampleSource = resolve(import.meta.dirname, 'data/sample');
/** The oldest browsers of the manifest. */
const browsers = ['chrome137', 'firefox142'];
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

const pages = ['popup/popup.html', 'options/options.html', 'welcome/welcome.html'];
const worker = 'background/main.ts';

/** Pages and the worker, as modules that share chunks, are the main build; the rest is emitted beside them. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const input = Object.fromEntries(
    [...pages, worker].map((file) => [file.replace(/\.\w+$/, ''), resolve(root, file)]),
  );
  return {
    root,
    base: '',
    publicDir: resolve(import.meta.dirname, 'public'),
    oxc: jsx,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [classicContentScripts(), manifest(target), sampleRegistry()],
    build: {
      outDir: resolve(import.meta.dirname, 'dist', target),
      emptyOutDir: true,
      target: browsers,
      modulePreload: false,
      rolldownOptions: {
        input,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  };
});

/** The scripts that pages load, as source files: one for each site, and the one that is the same for all. */
function contentScripts(): string[] {
  const { content_scripts } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  return [...new Set<string>(content_scripts.flatMap(({ js }: { js: string[] }) => js))];
}

/** A content script cannot import: each is built by itself into one classic, self-contained file. */
function classicContentScripts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'classic-content-scripts',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const file of contentScripts()) {
        const [chunk, ...more] = chunksOf(await buildClassic(file, config));
        if (chunk === undefined || more.length > 0 || chunk.imports.length > 0)
          return this.error(`${file} is not self-contained`);
        for (const id of chunk.moduleIds) if (!id.startsWith('\0')) this.addWatchFile(id.split('?')[0] ?? id);
        this.emitFile({ type: 'asset', fileName: builtName(file), source: toAscii(chunk.code) });
      }
    },
  };
}

function buildClassic(file: string, { define, build: { minify } }: ResolvedConfig) {
  return build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define,
    plugins: [sealedRecipes()],
    resolve: { alias: { 'webextension-polyfill': resolve(root, 'browser/native-api.ts') } },
    build: {
      write: false,
      target: browsers,
      // Every page loads these: Terser makes them a twentieth smaller.
      minify: minify === false ? false : 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        format: { ascii_only: true },
      },
      rolldownOptions: { input: resolve(root, file), output: { format: 'iife', codeSplitting: false } },
    },
  });
}

function chunksOf(built: Awaited<ReturnType<typeof build>>): Rolldown.OutputChunk[] {
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .filter((item) => item.type === 'chunk');
}

/** One manifest.json that names source files; each browser gets its own form of it. */
function manifest(target: Target): Plugin {
  return {
    name: 'manifest',
    buildStart() {
      this.addWatchFile(manifestFile);
    },
    generateBundle() {
      const source = JSON.parse(readFileSync(manifestFile, 'utf8'));
      const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
      const service = source.background.service_worker.replace(/\.ts$/, '.js');
      const { key, minimum_chrome_version, browser_specific_settings, ...shared } = source;
      const own =
        target === 'chrome'
          ? { key, minimum_chrome_version, background: { service_worker: service, type: 'module' } }
          : { browser_specific_settings, background: { scripts: [service], type: 'module' } };
      const content_scripts = source.content_scripts.map((script: { js: string[] }) => ({
        ...script,
        js: script.js.map((file) => builtName(file)),
      }));
      const made = { ...shared, ...own, version, content_scripts };
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify(made, null, 2)}\n`,
      });
      this.emitFile({ type: 'asset', fileName: 'recipes.json', source: JSON.stringify(packagedRecipes()) });
    },
  };
}

/** What the worker has to know of the recipes that the pages load. */
function packagedRecipes(): PackagedRecipe[] {
  return contentScripts()
    .filter((file) => file.endsWith('/site.ts'))
    .map((file) => JSON.parse(readFileSync(resolve(root, file.replace(/site\.ts$/, 'recipe.json')), 'utf8')))
    .map(({ site, platform, revision, date }) => ({ site, platform, revision, date }));
}

/** A source file named in the manifest, as it is called in the build. */
function builtName(file: string): string {
  return file.replace(/^platforms\/(.*)\/site\.ts$/, 'content/sites/$1.js').replace(/\.ts$/, '.js');
}

/** Recipes go into the build sealed, without remarks for people; none in which `npm run recipe -- check` finds something. */
function sealedRecipes(): Plugin {
  return {
    name: 'sealed-recipes',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/recipe.json')) return null;
      const bytes = readFileSync(id);
      // Without the day: what was built once can be built again, also when its recipes have become old.
      const findings = checkRecipeText(bytes, bundledSurroundings(id, null));
      if (findings.length > 0) this.error(findings.map((one) => findingLine(id, one)).join('\n'));
      const recipe = parseRecipe(JSON.parse(bytes.toString()), id);
      return { code: `export default ${JSON.stringify(sealRecipe(recipe))}`, moduleType: 'js' };
    },
  };
}

/** The sample registry: an invented election whose dates are relative to the day of the build. */
function sampleRegistry(): Plugin {
  return {
    name: 'sample-registry',
    generateBundle() {
      const today = process.env.SAKSI_TODAY ?? new Date().toISOString().slice(0, 10);
      const files = buildRegistryFiles(sampleSource, { today });
      for (const [path, bytes] of files)
        this.emitFile({ type: 'asset', fileName: `registry/${path}`, source: bytes });
    },
  };
}
