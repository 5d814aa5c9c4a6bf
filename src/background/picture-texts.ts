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
  /** Posts that wait for it; nobody else needs it when the last one has left. */
  askers: number;
}

const readings = new Map<string, Reading>();
let turn: Promise<unknown> = Promise.resolve();

/** The text in a picture. One picture at a time, and none twice. Fails where it cannot be read or nobody waits any more. */
export function pictureText(address: string): Promise<string> {
  const picture = pictureKey(address);
  const known = readings.get(picture);
  if (known !== undefined) {
    known.askers += 1;
    return known.text;
  }
  const stop = new AbortController();
  const reading = { text: read(picture, address, stop.signal), stop, askers: 1 };
  readings.set(picture, reading);
  const forget = () => readings.get(picture) === reading && readings.delete(picture);
  reading.text.then(forget, forget);
  return reading.text;
}

/** One post that waited for the picture has left the screen. */
export function dropPicture(address: string): void {
  const reading = readings.get(pictureKey(address));
  if (reading === undefined) return;
  reading.askers -= 1;
  if (reading.askers > 0) return;
  readings.delete(pictureKey(address));
  reading.stop.abort();
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
