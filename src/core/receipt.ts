import { fields, instant, ParseError, text } from './parse.ts';
import { parseReportId } from './report.ts';

/** The hub's signed word that a report is durably stored. */
export interface Receipt {
  id: string;
  /** Lower-case hex SHA-256 of the report's JSON bytes exactly as sent. */
  bodyHash: string;
  receivedAt: string;
  /** Ed25519 over `receiptStatement`, base64url without padding. */
  signature: string;
  /** Opens `GET /v1/reports/:id`. Only the reporter has it. */
  token: string;
}

/** The exact text that is signed; one line a fact, so that anyone can check a receipt offline. */
export function receiptStatement(receipt: Pick<Receipt, 'id' | 'bodyHash' | 'receivedAt'>): string {
  return ['saksi-iklan receipt 1', receipt.id, receipt.bodyHash, receipt.receivedAt].join('\n');
}

export function parseReceipt(value: unknown, path = 'receipt'): Receipt {
  const from = fields(value, path);
  const bodyHash = text(64)(from.bodyHash, `${path}.bodyHash`);
  if (!/^[0-9a-f]{64}$/.test(bodyHash)) throw new ParseError(`${path}.bodyHash`, '64 lower-case hex digits');
  return {
    id: parseReportId(from.id, `${path}.id`),
    bodyHash,
    receivedAt: instant(from.receivedAt, `${path}.receivedAt`),
    signature: text(200)(from.signature, `${path}.signature`),
    token: text(200)(from.token, `${path}.token`),
  };
}

/** What a hub says of itself at `GET /v1/hub`; the extension pins the key when the user adds the hub. */
export interface HubIdentity {
  name: string;
  /** Raw Ed25519 public key, base64url without padding. */
  publicKey: string;
}

export function parseHubIdentity(value: unknown, path = 'hub'): HubIdentity {
  const from = fields(value, path);
  return {
    name: text(200)(from.name, `${path}.name`),
    publicKey: text(64)(from.publicKey, `${path}.publicKey`),
  };
}
