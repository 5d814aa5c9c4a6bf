import { ask } from '../browser/message.ts';
import { openPicturePage } from '../browser/picture-page.ts';
import { nothing, recognisePictureMessage, stopPictureMessage } from '../browser/protocol.ts';
import { text } from '../core/parse.ts';
import { pictureKey } from '../core/picture-question.ts';
import { rememberedText, rememberText } from './picture-memory.ts';

/** A picture that is being read or waits for its turn. */
interface Reading {
  text: Promise<string>;
  stop: AbortController;
  /** The tab of each post that waits for it; nobody needs it when the last one has left. */
  tabs: (number | undefined)[];
}

const readings = new Map<string, Reading>();
let turn: Promise<unknown> = Promise.resolve();

/** The text in a picture. One picture at a time, and none twice. Fails where it cannot be read or nobody waits any more. */
export function pictureText(address: string, tab?: number): Promise<string> {
  const picture = pictureKey(address);
  const known = readings.get(picture);
  if (known !== undefined) {
    known.tabs.push(tab);
    return known.text;
  }
  const stop = new AbortController();
  const reading = { text: read(picture, address, stop.signal), stop, tabs: [tab] };
  readings.set(picture, reading);
  const forget = () => readings.get(picture) === reading && readings.delete(picture);
  reading.text.then(forget, forget);
  return reading.text;
}

/** One post of a tab that waited for the picture has left the screen. */
export function dropPicture(address: string, tab?: number): void {
  const reading = readings.get(pictureKey(address));
  const at = reading?.tabs.indexOf(tab) ?? -1;
  if (reading === undefined || at < 0) return;
  reading.tabs.splice(at, 1);
  stopUnwanted();
}

/** A tab was closed: its page has no time to take its questions back. */
export function dropTab(tab: number): void {
  for (const reading of readings.values()) reading.tabs = reading.tabs.filter((asker) => asker !== tab);
  stopUnwanted();
}

function stopUnwanted(): void {
  for (const [picture, { tabs, stop }] of readings) {
    if (tabs.length > 0) continue;
    readings.delete(picture);
    stop.abort();
  }
}

async function read(picture: string, address: string, signal: AbortSignal): Promise<string> {
  const remembered = await rememberedText(picture);
  if (remembered !== null) return remembered;
  const recognised = turn.then(() => recognise(address, signal));
  turn = recognised.catch(() => null);
  const said = await recognised;
  await rememberText(picture, said);
  return said;
}

async function recognise(address: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  await openPicturePage();
  const stop = () => void ask(stopPictureMessage, null, nothing).catch(() => null); // Gone already: all the better.
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await ask(recognisePictureMessage, address, text(2000));
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
