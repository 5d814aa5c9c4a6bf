import { browser } from '../browser/api.ts';
import { list, ParseError, type Parser, text } from '../core/parse.ts';

const key = 'picture-texts';
const mostKept = 300;

type Read = [picture: string, text: string];

const parseRead: Parser<Read> = (value, path) => {
  const [picture, said, ...more] = list(text(4000), 2)(value, path);
  if (picture === undefined || said === undefined || more.length > 0) throw new ParseError(path, 'two texts');
  return [picture, said];
};

/** What was read in pictures since the browser started. It is kept in memory only, and forgotten when the browser closes. */
export async function rememberedText(picture: string): Promise<string | null> {
  return (await all()).find(([known]) => known === picture)?.[1] ?? null;
}

export async function rememberText(picture: string, said: string): Promise<void> {
  const others = (await all()).filter(([known]) => known !== picture);
  await browser.storage.session.set({ [key]: [...others, [picture, said]].slice(-mostKept) });
}

async function all(): Promise<Read[]> {
  const stored = (await browser.storage.session.get(key))[key] ?? [];
  return list(parseRead, mostKept)(stored, key);
}
