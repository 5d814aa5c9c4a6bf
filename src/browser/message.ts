import { fields, type Parser, text } from '../core/parse.ts';
import { browser, type Runtime } from './api.ts';

/** Who may send a message: any content script, or only the extension's own pages. */
type Tier = 'content' | 'pages';

/**
 * A kind of message. What goes is parsed by whoever answers, and what comes back by whoever asks, each with the
 * parser it hands in: no context carries the parsers of the other side.
 */
export interface Message<Input, Output> {
  name: string;
  tier: Tier;
  /** Only for the compiler. */
  types?: (input: Input) => Output;
}

/** Marked, so that each context carries the names of its own messages only. */
/* @__NO_SIDE_EFFECTS__ */
export function message<Input, Output>(name: string, tier: Tier): Message<Input, Output> {
  return { name, tier };
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
export async function ask<I, O>(message: Message<I, O>, input: I, parse: Parser<O>): Promise<O> {
  const answer = await deliver(() => browser.runtime.sendMessage(envelope(message, input)));
  return readAnswer(message, answer, parse);
}

/** Asks the content script of a tab. */
export async function askTab<I, O>(
  tab: number,
  message: Message<I, O>,
  input: I,
  parse: Parser<O>,
): Promise<O> {
  const send = () => browser.tabs.sendMessage(tab, envelope(message, input), { frameId: 0 });
  return readAnswer(message, await deliver(send), parse);
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

function readAnswer<O>({ name }: { name: string }, answer: unknown, parse: Parser<O>): O {
  const from = fields(answer, name);
  if (from.ok === true) return parse(from.value, name);
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
  parse: Parser<I>,
  run: (input: I, sender: Runtime.MessageSender) => Promise<O>,
): Handler {
  return {
    name: message.name,
    tier: message.tier,
    run: async (input, sender) => run(parse(input, message.name), sender),
  };
}

/** Registers all handlers of this context. Must be called synchronously when the worker starts. */
export function listen(handlers: readonly Handler[], signal?: AbortSignal): void {
  const byName = new Map(handlers.map((handler) => [handler.name, handler]));
  // By callback: the one way that every browser knows, also without the polyfill, which content scripts do not carry.
  const onMessage = (raw: unknown, sender: Runtime.MessageSender, reply?: (answer: unknown) => void) => {
    const handler = isEnvelope(raw) ? byName.get(raw.name) : undefined;
    if (reply === undefined || handler === undefined || !isEnvelope(raw) || !mayAsk(handler.tier, sender))
      return undefined;
    handler.run(raw.input, sender).then(
      (value) => reply({ ok: true, value }),
      (error: unknown) =>
        reply({ ok: false, code: codeOf(error), message: error instanceof Error ? error.message : '' }),
    );
    return true;
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
