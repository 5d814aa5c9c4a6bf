/** Where a target lies among the files that are served: its hash stands before its name. */
export function targetFile(path: string, hash: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `targets/${path.slice(0, at)}${hash}.${path.slice(at)}`;
}
