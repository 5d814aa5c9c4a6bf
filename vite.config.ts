import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build, defineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import type { PackagedRecipe } from './src/core/packaged-recipe.ts';
import { parseRecipe } from './src/core/parse-recipe.ts';
import { sealRecipe } from './src/core/sealed-recipe.ts';
import { bundledSurroundings } from './test/tools/recipe/bundled-surroundings.ts';
import { checkRecipeText, findingLine } from './test/tools/recipe/check-recipe.ts';
import { toAscii } from './test/tools/to-ascii.ts';
import { minifyMore } from './vite/minify-more.ts';
import { packagedRegistry } from './vite/packaged-registry.ts';
import { tufStandIns } from './vite/tuf-stand-ins.ts';

type Target = 'chrome' | 'firefox';

/** The Chrome Web Store gives each extension its key itself, and takes no package that brings one. */
const isForStore = process.env.SAKSI_STORE === '1';

/** What reads pictures, as it stands in its packages; only in the modes that end in `-pictures`. */
const pictureFiles = [
  'tesseract.js/dist/worker.min.js',
  'tesseract.js-core/tesseract-core-simd-lstm.js',
  'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  '@tesseract.js-data/ind/4.0.0_best_int/ind.traineddata.gz',
].map((file) => resolve(import.meta.dirname, 'node_modules', file));
/** Where the sites keep their pictures; asked for when the user turns the option on. */
const pictureServers = [
  'fbcdn.net',
  'cdninstagram.com',
  'twimg.com',
  'ytimg.com',
  'redd.it',
  'licdn.com',
  'tiktokcdn.com',
].map((domain) => `https://*.${domain}/*`);

const root = resolve(import.meta.dirname, 'src');
const manifestFile = resolve(import.meta.dirname, 'manifest.json');
const packageFile = resolve(import.meta.dirname, 'package.json');
/** The oldest browsers of the manifest. */
const browsers = ['chrome137', 'firefox142'];
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

const pages = ['popup/popup.html', 'options/options.html', 'welcome/welcome.html'];
const worker = 'background/main.ts';

/** Pages and the worker, as modules that share chunks, are the main build; the rest is emitted beside them. */
export default defineConfig(({ mode }) => {
  const target: Target = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const withPictures = mode.endsWith('-pictures');
  const input = Object.fromEntries(
    [...pages, ...(withPictures ? ['pictures/pictures.html'] : []), worker].map((file) => [
      file.replace(/\.\w+$/, ''),
      resolve(root, file),
    ]),
  );
  return {
    root,
    base: '',
    publicDir: resolve(import.meta.dirname, 'public'),
    oxc: jsx,
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.VITE_PICTURES': String(withPictures),
    },
    plugins: [
      tufStandIns(),
      classicContentScripts(),
      manifest(target, withPictures),
      packagedRegistry(),
      ...(withPictures ? [pictureEngine()] : []),
    ],
    build: {
      outDir: resolve(import.meta.dirname, 'dist', withPictures ? `${target}-pictures` : target),
      emptyOutDir: true,
      target: browsers,
      modulePreload: false,
      license: { fileName: 'third-party-licenses.md' },
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
        const code = config.build.minify === false ? chunk.code : await minifyMore(chunk.code);
        this.emitFile({ type: 'asset', fileName: builtName(file), source: toAscii(code) });
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

/** One manifest.json that names source files; each browser gets its own form of it. */
function manifest(target: Target, withPictures: boolean): Plugin {
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
          ? {
              ...(isForStore ? {} : { key }),
              minimum_chrome_version,
              background: { service_worker: service, type: 'module' },
            }
          : { browser_specific_settings, background: { scripts: [service], type: 'module' } };
      const content_scripts = source.content_scripts.map((script: { js: string[] }) => ({
        ...script,
        js: script.js.map((file) => builtName(file)),
      }));
      const forPictures = withPictures ? pictureRights(target, shared.permissions) : {};
      const made = { ...shared, ...own, ...forPictures, version, content_scripts };
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify(made, null, 2)}\n`,
      });
      this.emitFile({ type: 'asset', fileName: 'recipes.json', source: JSON.stringify(packagedRecipes()) });
    },
  };
}

/** WebAssembly in our own pages, and a page without a window to run it in; the servers of pictures only when asked. */
function pictureRights(target: Target, permissions: readonly string[]) {
  return {
    permissions: target === 'chrome' ? [...permissions, 'offscreen'] : permissions,
    optional_host_permissions: pictureServers,
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
  };
}

/** Every path is given to the engine. Without this address it could not load code from the net even by mistake. */
function withoutNet(code: string): string {
  return code.replaceAll('https://cdn.jsdelivr.net', 'blocked:');
}

/** The engine that reads pictures, its Indonesian data, and what all of it weighs. */
function pictureEngine(): Plugin {
  return {
    name: 'picture-engine',
    generateBundle() {
      let bytes = 0;
      for (const file of pictureFiles) {
        const source = file.endsWith('.js') ? withoutNet(readFileSync(file, 'utf8')) : readFileSync(file);
        bytes += source.length;
        this.emitFile({ type: 'asset', fileName: `pictures/${basename(file)}`, source });
      }
      this.emitFile({ type: 'asset', fileName: 'pictures/part.json', source: JSON.stringify({ bytes }) });
    },
    transform: (code, id) => (id.includes('/tesseract.js/') ? withoutNet(code) : undefined),
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
