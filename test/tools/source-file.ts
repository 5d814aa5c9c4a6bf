import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A source file as the architecture test looks at it. Paths are relative to the project's folder. */
export interface SourceFile {
  path: string;
  text: string;
  lines: number;
  /** Files of this project that it imports, JSON and CSS too. */
  files: string[];
  /** Packages that it imports, without paths inside them; Node's own as `node:…`. */
  packages: string[];
}

/** All TypeScript files under a folder. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readSource(join(folder, name)))
    .sort((a, b) => a.path.localeCompare(b.path));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const imported = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const files = imported.filter((name) => name.startsWith('.'));
  const packages = imported.filter((name) => !name.startsWith('.'));
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    files: files.map((name) => normalize(join(dirname(path), name.replace(/\?.*$/, '')))),
    packages: packages.map((name) => (name.startsWith('node:') ? name : packageName(name))),
  };
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** A ring of files that import each other, or null. */
export function findCycle(sources: readonly SourceFile[]): string[] | null {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of byPath.get(path)?.files ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of sources) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
