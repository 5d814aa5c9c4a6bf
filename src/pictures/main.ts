import { answer, listen } from '../browser/message.ts';
import { nothing, recognisePictureMessage, stopPictureMessage } from '../browser/protocol.ts';
import { parsePictureAddress } from '../core/picture-question.ts';
import { fetchPicture } from './fetch-picture.ts';
import { recognise, stopEngine } from './recognise.ts';

let current: AbortController | null = null;

listen([
  answer(recognisePictureMessage, parsePictureAddress, async (address) => {
    const mine = new AbortController();
    current = mine;
    return recognise(await fetchPicture(address, mine.signal), mine.signal);
  }),
  answer(stopPictureMessage, nothing, async () => {
    current?.abort();
    await stopEngine();
    return null;
  }),
]);
