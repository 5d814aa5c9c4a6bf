import { ask, type Message } from '../browser/message.ts';
import type { Parser } from '../core/parse.ts';

const waits = [200, 1000, 4000];

/** Asks the worker and asks again where it was stopped in the middle; judging twice does no harm. */
export async function askPatiently<I, O>(
  message: Message<I, O>,
  input: I,
  parse: Parser<O>,
  signal: AbortSignal,
): Promise<O> {
  for (const wait of waits) {
    try {
      return await ask(message, input, parse);
    } catch (error) {
      if (signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return ask(message, input, parse);
}
