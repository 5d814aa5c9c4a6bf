import { ask, type Message } from '../browser/message.ts';

const waits = [200, 1000, 4000];

/** Asks the worker and asks again where it was stopped in the middle; judging twice does no harm. */
export async function askPatiently<I, O>(message: Message<I, O>, input: I, signal: AbortSignal): Promise<O> {
  for (const wait of waits) {
    try {
      return await ask(message, input);
    } catch (error) {
      if (signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return ask(message, input);
}
