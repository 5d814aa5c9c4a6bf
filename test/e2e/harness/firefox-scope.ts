import type { Browser, Page } from 'puppeteer-core';
import { fields, list, oneOf, text } from '../../../src/core/parse.ts';

/** Firefox's own window, in which scripts may do what a person at the screen can do. */
export interface FirefoxScope {
  /** Runs an expression (promises are awaited) in the browser window and answers its text. */
  run(expression: string): Promise<string>;
  /** Sends a WebDriver BiDi command that puppeteer has no function for. */
  send(method: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>>;
}

type Send = (method: string, parameters: Record<string, unknown>) => Promise<unknown>;

/** Opens the browser window's scope; needs Firefox started with `--remote-allow-system-access`. */
export async function openFirefoxScope(driver: Browser): Promise<FirefoxScope> {
  const sendRaw = rawSender(driver);
  const send = async (method: string, parameters: Record<string, unknown>) =>
    fields(fields(await sendRaw(method, parameters), method).result, `${method}.result`);
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = list(parseContext, 100)(tree.contexts, 'contexts');
  const context = windows.find((one) => one.url === 'chrome://browser/content/browser.xhtml')?.context;
  if (context === undefined) throw new Error('Firefox shows no browser window to WebDriver BiDi.');
  return {
    send,
    async run(expression) {
      const answer = await send('script.evaluate', {
        expression: `(async () => String(await (${expression})))()`,
        awaitPromise: true,
        target: { context },
      });
      if (oneOf(['success', 'exception'])(answer.type, 'type') === 'exception') {
        throw new Error(`In Firefox's window: ${JSON.stringify(answer.exceptionDetails)}`);
      }
      return text(50_000_000)(fields(answer.result, 'result').value, 'result.value');
    },
  };
}

/** The BiDi name of a page, which puppeteer keeps to itself: asked of the browser by the page's own mark. */
export async function contextOf(scope: FirefoxScope, page: Page): Promise<string> {
  const mark = `saksi-${Math.random()}`;
  await page.evaluate((value) => {
    window.name = value;
  }, mark);
  const tree = await scope.send('browsingContext.getTree', { maxDepth: 0 });
  for (const { context } of list(parseContext, 100)(tree.contexts, 'contexts')) {
    const answer = await scope.send('script.evaluate', {
      expression: 'window.name',
      awaitPromise: false,
      target: { context },
    });
    if (answer.type === 'success' && fields(answer.result, 'result').value === mark) return context;
  }
  throw new Error('The page is not among the tabs of Firefox.');
}

function parseContext(value: unknown, path: string): { context: string; url: string } {
  const from = fields(value, path);
  return { context: text(100)(from.context, `${path}.context`), url: text(10_000)(from.url, `${path}.url`) };
}

/** puppeteer's connection is not in its types; this is the only place that reaches for it. */
function rawSender(driver: Browser): Send {
  const connection: unknown = Reflect.get(driver, 'connection');
  if (typeof connection !== 'object' || connection === null) throw noConnection();
  const send: unknown = Reflect.get(connection, 'send');
  if (typeof send !== 'function') throw noConnection();
  return async (method, parameters) => Reflect.apply(send, connection, [method, parameters]);
}

function noConnection(): Error {
  return new Error(
    'This puppeteer-core hides its BiDi connection: pin the version in package.json (24.43.1 works).',
  );
}
