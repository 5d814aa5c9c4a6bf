import { httpGet } from './http-get.ts';
import type { Source } from './transport.ts';

/** The files of a mirror. `tellClock`: how far this device's clock is ahead of the mirror's, in seconds. */
export function mirrorSource(address: string, tellClock: (ahead: number) => void): Source {
  return async (path, maxLength) => {
    const { bytes, date } = await httpGet(`${address.replace(/\/$/, '')}/${path}`, { maxLength });
    // Only ever shown as an explanation; no server's clock makes anything count as current.
    if (date !== null) tellClock(Math.round((Date.now() - Date.parse(date)) / 1000));
    return bytes;
  };
}
