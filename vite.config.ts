import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, defineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { parseRecipe } from './src/core/parse-recipe.ts';
import { sealRecipe } from './src/core/sealed-recipe.ts';
import { buildRegistryFiles } from './src/publisher/build.ts';

type Target = 'chrome' | 'firefox';

const root = resolve(import.meta.dirname, 'src');
const manifestFile = resolve(import.meta.dirname, 'manifest.json');
const packageFile = resolve(import.meta.dirname, 'package.json');
const sampleSource = resolve(import.meta.dirname, 'data/sample');
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** As in manifest.json. */
const oldestBrowsers = ['chrome137', 'firefox142'];

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
      target: 'es2022',
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
      target: oldestBrowsers,
      minify,
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

/** Chromium refuses a whole extension over one Unicode noncharacter in a content script. */
function toAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
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
    },
  };
}

/** A source file named in the manifest, as it is called in the build. */
function builtName(file: string): string {
  return file.replace(/^platforms\/(.*)\/site\.ts$/, 'content/sites/$1.js').replace(/\.ts$/, '.js');
}

/** Recipes go into the build parsed and sealed: an unsound one stops it, and remarks for people stay behind. */
function sealedRecipes(): Plugin {
  return {
    name: 'sealed-recipes',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/recipe.json')) return null;
      const recipe = parseRecipe(JSON.parse(readFileSync(id, 'utf8')), id);
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
