/** Allows the replica's own script under its content security policy. */
export const replicaNonce = 'replica';

/**
 * Turns functions into the page's script. They run in the page, so they may use each other and the DOM,
 * and nothing else of this project. The last one is called.
 */
export function pageScript(functions: readonly ((...values: never[]) => unknown)[], start: string): string {
  // tsx wraps nested functions in a call of __name, which a page does not have.
  const parts = ['const __name = (value) => value;', ...functions.map(String), `${start};`];
  return `<script nonce="${replicaNonce}">(() => {\n${parts.join('\n')}\n})();</script>`;
}
