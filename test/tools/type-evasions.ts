import ts from 'typescript';

/** Places where a file tells the compiler to look away, as `line: what`. */
export function typeEvasions(path: string, text: string): string[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const what = evasion(node);
    if (what !== null)
      found.push(`${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}: ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function evasion(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isNonNullExpression(node)) return 'non-null "!"';
  if (ts.isExportAssignment(node)) return 'default export';
  const isCast = ts.isAsExpression(node) && node.type.getText() !== 'const';
  return isCast && !isInParser(node) ? `cast "as ${node.type.getText()}"` : null;
}

/** Parse functions are where values from outside get their types. */
function isInParser(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isFunctionDeclaration(at) && /^(parse|fields)/.test(at.name?.text ?? '')) return true;
  }
  return false;
}
