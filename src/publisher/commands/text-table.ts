/** Columns of text for a terminal, as wide as their widest cell; the last one is not padded. */
export function textTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, String(cell).length);
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          index === row.length - 1 ? String(cell) : String(cell).padEnd(widths[index] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
