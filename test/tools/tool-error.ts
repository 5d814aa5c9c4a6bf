/** A mistake of the person at the keyboard: one line that says what to do, exit code 2. */
export class ToolError extends Error {
  override name = 'ToolError';
}

/** Runs a tool; its own mistakes end it with one line on stderr, real defects with their stack. */
export async function runTool(tool: () => Promise<void>): Promise<void> {
  try {
    await tool();
  } catch (error) {
    const known =
      error instanceof Error && ['ToolError', 'RegistryError', 'BrowserMissingError'].includes(error.name);
    const isUsage =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!known && !isUsage) throw error;
    console.error(error.message.split('\n')[0]);
    process.exitCode = 2;
  }
}
