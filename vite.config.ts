import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, defineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { buildRegistryFiles } from './src/publisher/build.ts';
import { bundledSurroundings } from './test/tools/recipe/bundled-surroundings.ts';
import { checkRecipeText, findingLine } from './test/tools/recipe/check-recipe.ts';
import { recipeScript } from './test/tools/recipe/recipe-script.ts';
import { toAscii } from './test/tools/to-ascii.ts';

type Target = 'chrome' | 'firefox';

const root = resolve(import.meta.dirname, 'src');
const manifestFile = resolve(import.meta.dirname, 'manifest.json');
const packageFile = resolve(import.meta.dirname, 'package.json');
const sampleSource = resolve(import.meta.dirname, 'data/sample');
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

const pages = ['popup/popup.html', 'options/options.html', 'welcome/welcome.html'];
const worker = 'background/main.ts';
const contentScript = 'content/main.ts';

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
    plugins: [classicContentScript(), manifest(target), recipes(), sampleRegistry()],
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

/** A content script cannot import: it is built by itself into one classic, self-contained file. */
function classicContentScript(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'classic-content-script',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const built = await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel: 'warn',
        define: config.define,
        resolve: { alias: { 'webextension-polyfill': resolve(root, 'browser/native-api.ts') } },
        build: {
          write: false,
          target: 'es2022',
          minify: config.build.minify,
          rolldownOptions: {
            input: resolve(root, contentScript),
            output: { format: 'iife', codeSplitting: false },
          },
        },
      });
      for (const chunk of chunksOf(built)) {
        if (chunk.imports.length > 0 || chunk.dynamicImports.length > 0)
          this.error(`${contentScript} is not self-contained`);
        for (const id of chunk.moduleIds) if (!id.startsWith('\0')) this.addWatchFile(id.split('?')[0] ?? id);
        this.emitFile({ type: 'asset', fileName: 'content/main.js', source: toAscii(chunk.code) });
      }
    },
  };
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
      const contentScripts = source.content_scripts.map((script: { js: string[] }) => ({
        ...script,
        js: script.js.map((file) => builtName(file)),
      }));
      const made = { ...shared, ...own, version, content_scripts: contentScripts };
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify(made, null, 2)}\n`,
      });
    },
  };
}

/** The recipes, each as a script of its own; none in which `npm run recipe -- check` finds something. */
function recipes(): Plugin {
  return {
    name: 'recipes',
    buildStart() {
      for (const file of recipeFiles()) this.addWatchFile(resolve(root, file));
    },
    generateBundle() {
      for (const file of recipeFiles()) {
        const path = resolve(root, file);
        const bytes = readFileSync(path);
        // Without the day: what was built once can be built again, also when its recipes have become old.
        const findings = checkRecipeText(bytes, bundledSurroundings(path, null));
        if (findings.length > 0)
          this.error(findings.map((one) => findingLine(`src/${file}`, one)).join('\n'));
        const source = recipeScript(JSON.parse(bytes.toString()));
        this.emitFile({ type: 'asset', fileName: builtName(file), source });
      }
    },
  };
}

/** The recipes that the manifest names. */
function recipeFiles(): string[] {
  const { content_scripts } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  return content_scripts
    .flatMap(({ js }: { js: string[] }) => js)
    .filter((file: string) => file.endsWith('/recipe.json'));
}

/** A source file named in the manifest, as it is called in the build; a recipe becomes a script of its own. */
function builtName(file: string): string {
  return file.replace(/^platforms\/(.*)\/recipe\.json$/, 'content/recipes/$1.js').replace(/\.ts$/, '.js');
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
