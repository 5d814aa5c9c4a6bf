import { createHash } from 'node:crypto';
import type { Receipt } from '../core/receipt.ts';
import { type PictureFacts, parseReport, type Report } from '../core/report.ts';
import type { EvidenceStore } from './evidence/evidence-store.ts';
import { looksLike } from './evidence/picture-format.ts';
import { ProblemError } from './problem.ts';
import { issueReceipt } from './receipt-issuer.ts';
import { readReportJson } from './report-json.ts';
import type { SigningKey } from './signing-key.ts';
import type { ReportStore } from './store/report-store.ts';
import { refuseUnstorableText } from './unstorable-text.ts';

export interface Upload {
  /** The bytes of the part `report`, exactly as sent. */
  report: Buffer;
  picture: { type: PictureFacts['type']; bytes: Buffer } | null;
}

export interface IntakeParts {
  store: ReportStore;
  evidence: EvidenceStore;
  key: SigningKey;
  now: () => Date;
}

/**
 * Takes one report in two phases, evidence first and the row second, each on the disk before the next begins: a
 * receipt is given only for what survives. Throws ProblemError, ParseError, StorageError.
 */
export async function receiveReport(
  { store, evidence, key, now }: IntakeParts,
  upload: Upload,
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const report = parseReport(readReportJson(upload.report));
  refuseUnstorableText(report, 'report');
  refuseOtherPicture(report.picture, upload.picture);
  const bodyHash = sha256(upload.report);

  let isNew = false;
  let stored = await store.find(report.id);
  if (stored === null) {
    if (report.picture !== null && upload.picture !== null) {
      await evidence.put(report.picture, upload.picture.bytes);
    }
    const receivedAt = now().toISOString();
    // Two requests with one id may both come here; the first row stays, and both get its receipt.
    isNew = await store.insert({ report, body: upload.report, bodyHash, receivedAt });
    stored = isNew
      ? { id: report.id, bodyHash, receivedAt, status: 'received' }
      : await store.find(report.id);
  }
  if (stored?.bodyHash !== bodyHash) throw new ProblemError('id-taken');
  return { receipt: issueReceipt(key, stored), isNew };
}

/** The picture must be the one that the report, and so its hash and receipt, speak of. */
function refuseOtherPicture(facts: Report['picture'], sent: Upload['picture']): void {
  if (facts === null && sent === null) return;
  if (facts === null) throw new ProblemError('picture-unexpected');
  if (sent === null) throw new ProblemError('picture-missing');
  if (facts.type !== sent.type) throw new ProblemError('picture-differs', { field: 'report.picture.type' });
  if (!looksLike(sent.type, sent.bytes)) throw new ProblemError('picture-type');
  if (facts.bytes !== sent.bytes.length) {
    throw new ProblemError('picture-differs', { field: 'report.picture.bytes' });
  }
  if (facts.sha256 !== sha256(sent.bytes)) {
    throw new ProblemError('picture-differs', { field: 'report.picture.sha256' });
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
