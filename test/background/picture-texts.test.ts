import { beforeEach, describe, expect, it, vi } from 'vitest';

const asked: string[] = [];
let running = 0;
let mostRunning = 0;
let finish: (() => void)[] = [];

vi.mock('../../src/browser/picture-page.ts', () => ({ openPicturePage: async () => {} }));
vi.mock('../../src/browser/message.ts', () => ({
  message: (name: string) => ({ name }),
  ask: async ({ name }: { name: string }, address: string) => {
    if (name !== 'recognise-picture') return null;
    asked.push(address);
    running += 1;
    mostRunning = Math.max(mostRunning, running);
    await new Promise<void>((resolve) => finish.push(resolve));
    running -= 1;
    return `text of ${new URL(address).pathname}`;
  },
}));
const session = new Map<string, unknown>();
vi.mock('../../src/browser/api.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (entries: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(entries)) session.set(key, value);
        },
      },
    },
  },
}));
const { dropPicture, dropTab, pictureText } = await import('../../src/background/picture-texts.ts');

const address = (name: string, query = '') => `https://pictures.example/${name}.jpg${query}`;
const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
async function finishNext(): Promise<void> {
  await settle();
  finish.shift()?.();
  await settle();
}

beforeEach(() => {
  asked.length = 0;
  session.clear();
  mostRunning = 0;
  finish = [];
});

describe('pictures', () => {
  it('are read one at a time, in the order asked', async () => {
    const texts = ['a', 'b', 'c'].map((name) => pictureText(address(name)));
    for (let turn = 0; turn < 3; turn += 1) await finishNext();
    expect(await Promise.all(texts)).toEqual(['text of /a.jpg', 'text of /b.jpg', 'text of /c.jpg']);
    expect(mostRunning).toBe(1);
  });

  it('are never read twice: not while one is being read, not later, not under another signature', async () => {
    const both = [pictureText(address('a', '?oh=1')), pictureText(address('a', '?oh=2'))];
    await finishNext();
    await Promise.all(both);
    expect(await pictureText(address('a', '?oh=3'))).toBe('text of /a.jpg');
    expect(asked).toEqual([address('a', '?oh=1')]);
  });

  it('that wait are not read when the post has left', async () => {
    const first = pictureText(address('a'));
    const second = pictureText(address('b'));
    await settle();
    dropPicture(address('b'));
    await finishNext();
    await first;
    await expect(second).rejects.toThrow();
    expect(asked).toEqual([address('a')]);
  });

  it('are read on while another post still waits for them', async () => {
    const both = [pictureText(address('a')), pictureText(address('a'))];
    await settle();
    dropPicture(address('a'));
    await finishNext();
    expect(await Promise.all(both)).toEqual(['text of /a.jpg', 'text of /a.jpg']);
  });

  it('are read on after a tab was closed only where another tab waits for them', async () => {
    const both = [pictureText(address('a'), 1), pictureText(address('a'), 2)];
    const alone = pictureText(address('b'), 1);
    await settle();
    dropTab(1);
    await finishNext();
    expect(await Promise.all(both)).toEqual(['text of /a.jpg', 'text of /a.jpg']);
    await expect(alone).rejects.toThrow();
    expect(asked).toEqual([address('a')]);
  });

  it('may be asked for again after they were dropped', async () => {
    const left = pictureText(address('a'));
    left.catch(() => null);
    dropPicture(address('a'));
    const back = pictureText(address('a'));
    await finishNext();
    await finishNext();
    expect(await back).toBe('text of /a.jpg');
  });
});
