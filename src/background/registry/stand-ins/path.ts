/** What tuf-js asks of Node's path: joining names in a folder of ours, and taking a target's path apart. */
export function join(...parts: string[]): string {
  return parts.join('/');
}

export function parse(path: string): { dir: string; base: string } {
  const at = path.lastIndexOf('/');
  return at < 0 ? { dir: '', base: path } : { dir: path.slice(0, at), base: path.slice(at + 1) };
}
