/** Longest answer that is read from a hub, in bytes. */
const longestAnswer = 64 * 1024;
const longestWait = 30_000;

/** An answer of a hub, read with a limit on time and size. Throws where no answer came. */
export async function fetchJson(
  address: string,
  init: RequestInit,
): Promise<{ status: number; retryAfter: number | null; body: unknown }> {
  const response = await fetch(address, {
    ...init,
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(longestWait),
  });
  const seconds = Number(response.headers.get('Retry-After'));
  return {
    status: response.status,
    retryAfter: Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 86_400) : null,
    body: parseOrNull(await readLimited(response)),
  };
}

async function readLimited(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > longestAnswer) {
      await reader.cancel();
      throw new Error('The answer is too long');
    }
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Half a body, or a proxy's HTML page.
  }
}
