import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, defineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { packagedRegistry } from './vite/packaged-registry.ts';
import { tufStandIns } from './vite/tuf-stand-ins.ts';

type Target = 'chrome' | 'firefox';

const root = resolve(import.meta.dirname, 'src');
const manifestFile = resolve(import.meta.dirname, 'manifest.json');
const packageFile = resolve(import.meta.dirname, 'package.json');
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
    plugins: [tufStandIns(), classicContentScript(), manifest(target), packagedRegistry()],
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
      const contentScripts = source.content_scripts.map((script: object) => ({
        ...script,
        js: ['content/main.js'],
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
