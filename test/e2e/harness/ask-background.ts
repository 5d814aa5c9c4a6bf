import type { Page } from 'puppeteer-core';

/** What both browsers give to pages of an extension. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(filter: { url: string }): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
};

/**
 * Sends one of the extension's own messages from one of its pages, as the popup does: again with the same
 * content while the background was stopped before it could answer.
 */
export async function askBackground(page: Page, name: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    async (message) => {
      for (let attempt = 0; ; attempt += 1) {
        try {
          const answer: unknown = await chrome.runtime.sendMessage(message);
          if (answer !== undefined || attempt > 20) return JSON.stringify(answer ?? null);
        } catch (error) {
          if (attempt > 20) throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    { name, input },
  );
  return answerValue(name, answer);
}

function answerValue(name: string, answer: string): unknown {
  const parsed: unknown = JSON.parse(answer);
  if (typeof parsed !== 'object' || parsed === null || !('ok' in parsed) || parsed.ok !== true) {
    throw new Error(`${name} was answered with ${answer}`);
  }
  return 'value' in parsed ? parsed.value : null;
}

/** Sends one of the extension's own messages to the content script of the tab with this address. */
export async function askTab(page: Page, address: string, name: string): Promise<unknown> {
  const answer = await page.evaluate(
    async (pattern, message) => {
      const [tab] = await chrome.tabs.query({ url: pattern });
      return JSON.stringify(await chrome.tabs.sendMessage(tab?.id ?? -1, message));
    },
    `${new URL(address).origin}/*`,
    { name, input: null },
  );
  return answerValue(name, answer);
}
