import { element, type Html } from '../markup.ts';
import { replicaNonce } from '../page-script.ts';

/** Data in a script element that no browser runs. */
export function jsonScript(data: unknown, attributes: Record<string, string> = {}): Html {
  return rawScript(JSON.stringify(data), { type: 'application/json', ...attributes });
}

/** Data as a running script assigns it; several values may stand in one script. */
export function assigningScript(values: Record<string, unknown>): Html {
  const written = Object.entries(values).map(([name, value]) => `${name}=${JSON.stringify(value)};`);
  return rawScript(written.join(''), { nonce: replicaNonce });
}

export function rawScript(code: string, attributes: Record<string, string>): Html {
  return element('script', attributes, code.replaceAll('</', '<\\/'));
}

/** Nearly a million letters in which nothing is to be found, though the field's name is everywhere. */
export function noise(field: string): Html {
  const entry = { [field]: 'Zm9v', at: [1, 2, 3], more: { deep: [{ [field]: 7 }] } };
  const count = Math.floor(940_000 / (JSON.stringify(entry).length + 1));
  return jsonScript({ noise: Array.from({ length: count }, () => entry) });
}

/** A download that was cut off: it names an id that is never to be learnt. */
export function brokenScript(pair: Record<string, string>): Html {
  const whole = JSON.stringify({ data: [pair, { end: true }] });
  return rawScript(whole.slice(0, -9), { type: 'application/json' });
}
