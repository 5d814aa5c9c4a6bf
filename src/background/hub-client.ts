import type { HubSetting } from '../core/hub-setting.ts';
import type { HubAnswer, OutboxEntry } from '../core/outbox.ts';
import { parseHubIdentity, parseReceipt, type Receipt } from '../core/receipt.ts';
import { fetchJson } from './fetch-json.ts';
import type { StoredReport } from './outbox-store.ts';
import { isReceiptSigned } from './verify-receipt.ts';

/** Asks a hub who it is, so that the user can decide to trust it and its key can be pinned. */
export async function identifyHub(address: string): Promise<HubSetting> {
  const { status, body } = await fetchJson(`${address}/v1/hub`, {});
  if (status !== 200) throw new Error(`No hub answers at ${address} (status ${status}). Check the address.`);
  return { ...parseHubIdentity(body), address };
}

/** Delivers one report. Every way in which a hub or the network can fail is an answer, not an exception. */
export async function deliver(
  hub: HubSetting,
  entry: OutboxEntry,
  parcel: Pick<StoredReport, 'reportJson' | 'picture'>,
  language: 'id' | 'en',
): Promise<HubAnswer> {
  const form = new FormData();
  form.append('report', new Blob([parcel.reportJson], { type: 'application/json' }), 'report.json');
  if (parcel.picture !== null) {
    form.append('picture', new Blob([parcel.picture.bytes], { type: parcel.picture.type }), 'picture');
  }
  try {
    const { status, retryAfter, body } = await fetchJson(`${hub.address}/v1/reports`, {
      method: 'POST',
      body: form,
    });
    if (status === 200 || status === 201) return await checkReceipt(hub, entry, body);
    const { code, detail } = readProblem(body, status, language);
    if (isFinal(status)) return { kind: 'refused', code, detail };
    return { kind: 'try-later', code, detail, afterSeconds: retryAfter };
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return { kind: 'try-later', code: 'no-answer', detail, afterSeconds: null };
  }
}

/** The hub read the report and will never take it. Everything else may pass: it is tried again. */
function isFinal(status: number): boolean {
  return [400, 409, 413, 415, 422].includes(status);
}

async function checkReceipt(hub: HubSetting, entry: OutboxEntry, body: unknown): Promise<HubAnswer> {
  const receipt = tryReceipt(body);
  if (receipt === null || receipt.id !== entry.id || receipt.bodyHash !== entry.bodyHash) {
    return { kind: 'try-later', code: 'receipt-unreadable', detail: '', afterSeconds: null };
  }
  if (!(await isReceiptSigned(receipt, hub))) {
    return { kind: 'try-later', code: 'receipt-signature', detail: '', afterSeconds: null };
  }
  return { kind: 'receipt', receipt };
}

function tryReceipt(body: unknown): Receipt | null {
  try {
    return parseReceipt(body);
  } catch {
    return null;
  }
}

/** RFC 9457 problem document, or the bare status where a proxy answered. */
function readProblem(body: unknown, status: number, language: 'id' | 'en'): { code: string; detail: string } {
  const said = typeof body === 'object' && body !== null ? body : {};
  const code = 'code' in said ? String(said.code) : `status-${status}`;
  const english = 'detail' in said ? String(said.detail) : '';
  const detail = language === 'id' && 'detail_id' in said ? String(said.detail_id) : english;
  return { code: code.slice(0, 100), detail: detail.slice(0, 1000) };
}
