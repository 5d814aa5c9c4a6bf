import { decodeBase64 } from '../browser/base64.ts';
import type { HubSetting } from '../core/hub-setting.ts';
import { type Receipt, receiptStatement } from '../core/receipt.ts';

/** Whether the hub whose key was pinned signed this receipt. */
export async function isReceiptSigned(receipt: Receipt, hub: HubSetting): Promise<boolean> {
  const key = decodeBase64(hub.publicKey);
  const signature = decodeBase64(receipt.signature);
  if (key?.length !== 32 || signature?.length !== 64) return false;
  const publicKey = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify(
    'Ed25519',
    publicKey,
    signature,
    new TextEncoder().encode(receiptStatement(receipt)),
  );
}
