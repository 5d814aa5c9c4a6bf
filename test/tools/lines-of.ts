/**
 * The lines of a stream as they arrive, without their line ends. Splits at "\n" only: U+2028 may stand inside a
 * JSON text, and Node's readline would cut there.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    rest.push(first);
    for (const next of others) {
      yield withoutReturn(rest.join(''));
      rest = [next];
    }
  }
  const last = rest.join('');
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
