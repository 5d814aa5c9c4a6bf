import { fields, type Parser, text } from '../core/parse.ts';
import { browser, type Runtime } from './api.ts';

/** Who may send a message: any content script, or only the extension's own pages. */
type Tier = 'content' | 'pages';

/** A kind of message: both what goes and what comes back are parsed, whoever sends them. */
export interface Message<Input, Output> {
  name: string;
  tier: Tier;
  parseInput: Parser<Input>;
  parseOutput: Parser<Output>;
}

/** An error of the answering side, as the asking side sees it. */
class MessageError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'MessageError';
  }
}

/** Asks the worker. Fails with a MessageError; the worker may be stopped at any time, so callers that must not lose retry. */
export async function ask<I, O>(message: Message<I, O>, input: I): Promise<O> {
  return readAnswer(message, await deliver(() => browser.runtime.sendMessage(envelope(message, input))));
}

/** Asks the content script of a tab. */
export async function askTab<I, O>(tab: number, message: Message<I, O>, input: I): Promise<O> {
  return readAnswer(
    message,
    await deliver(() => browser.tabs.sendMessage(tab, envelope(message, input), { frameId: 0 })),
  );
}

function envelope<I>(message: { name: string }, input: I): { name: string; input: I } {
  return { name: message.name, input };
}

async function deliver(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (cause) {
    throw new MessageError('not-delivered', 'Nobody answered. Reload the page and try again.', { cause });
  }
}

function readAnswer<O>(message: { name: string; parseOutput: Parser<O> }, answer: unknown): O {
  const from = fields(answer, message.name);
  if (from.ok === true) return message.parseOutput(from.value, message.name);
  throw new MessageError(text(100)(from.code, 'code'), text(2000)(from.message, 'message'));
}

/** An answering function, tied to its message; made by `answer`. */
export interface Handler {
  name: string;
  tier: Tier;
  run(input: unknown, sender: Runtime.MessageSender): Promise<unknown>;
}

export function answer<I, O>(
  message: Message<I, O>,
  run: (input: I, sender: Runtime.MessageSender) => Promise<O>,
): Handler {
  return {
    name: message.name,
    tier: message.tier,
    run: async (input, sender) => run(message.parseInput(input, message.name), sender),
  };
}

/** Registers all handlers of this context. Must be called synchronously when the worker starts. */
export function listen(handlers: readonly Handler[], signal?: AbortSignal): void {
  const byName = new Map(handlers.map((handler) => [handler.name, handler]));
  const onMessage = (raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const handler = isEnvelope(raw) ? byName.get(raw.name) : undefined;
    if (handler === undefined || !isEnvelope(raw) || !mayAsk(handler.tier, sender)) return undefined;
    return handler.run(raw.input, sender).then(
      (value) => ({ ok: true, value }),
      (error: unknown) => ({
        ok: false,
        code: codeOf(error),
        message: error instanceof Error ? error.message : '',
      }),
    );
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

function isEnvelope(raw: unknown): raw is { name: string; input: unknown } {
  return (
    typeof raw === 'object' && raw !== null && 'name' in raw && typeof raw.name === 'string' && 'input' in raw
  );
}

/** A content script lives in a web page's process: it must never reach what only our pages may ask for. */
function mayAsk(tier: Tier, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return tier === 'content' || sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'failed';
}
