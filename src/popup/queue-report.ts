import { encodeBase64 } from '../browser/base64.ts';
import { ask } from '../browser/message.ts';
import { queueReportMessage } from '../browser/protocol.ts';
import { type OutboxEntry, parseOutboxEntry } from '../core/outbox.ts';

const attempts = 4;

/**
 * Hands a report to the worker. The worker may be stopped before it can answer although it has stored the
 * report; asking again with the same report changes nothing then.
 */
export async function queueReport(
  reportJson: string,
  picture: Uint8Array<ArrayBuffer> | null,
): Promise<OutboxEntry> {
  const parcel = { reportJson, picture: picture === null ? null : encodeBase64(picture) };
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    try {
      return await ask(queueReportMessage, parcel, parseOutboxEntry);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 300 * attempt));
    }
  }
  return ask(queueReportMessage, parcel, parseOutboxEntry);
}
