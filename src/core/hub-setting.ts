import { fields, ParseError, text } from './parse.ts';
import { type HubIdentity, parseHubIdentity } from './receipt.ts';

/** The hub that the user chose, with the key that its receipts must be signed with. */
export interface HubSetting extends HubIdentity {
  /** Origin such as https://hub.example.org, without a final slash. */
  address: string;
}

export function parseHubSetting(value: unknown, path = 'hub'): HubSetting {
  const from = fields(value, path);
  return { ...parseHubIdentity(from, path), address: parseHubAddress(from.address, `${path}.address`) };
}

/** https everywhere; plain http only for a hub on the same computer. */
export function parseHubAddress(value: unknown, path = 'address'): string {
  const written = text(300)(value, path).trim();
  try {
    const url = new URL(written);
    const local = url.hostname === '127.0.0.1' || url.hostname === 'localhost' || url.hostname === '[::1]';
    if (url.protocol === 'https:' || (url.protocol === 'http:' && local)) return url.origin;
  } catch {
    // Falls through to the one message below.
  }
  throw new ParseError(path, 'an https:// address such as https://hub.example.org');
}
