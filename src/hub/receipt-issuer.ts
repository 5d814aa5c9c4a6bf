import { type Receipt, receiptStatement } from '../core/receipt.ts';
import type { SigningKey } from './signing-key.ts';
import type { StoredReport } from './store/report-store.ts';

/** The receipt of a stored report. Ed25519 is deterministic: asking twice gives the same bytes. */
export function issueReceipt(key: SigningKey, stored: StoredReport): Receipt {
  const facts = { id: stored.id, bodyHash: stored.bodyHash, receivedAt: stored.receivedAt };
  return { ...facts, signature: key.sign(receiptStatement(facts)), token: key.tokenFor(stored.id) };
}
