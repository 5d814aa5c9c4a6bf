import { say, sayTime } from '../browser/i18n.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import { sayCategory } from './category-choice.tsx';

const states: Record<OutboxEntry['state'], string> = {
  queued: 'stateQueued',
  sending: 'stateSending',
  receipted: 'stateReceipted',
  refused: 'stateRefused',
};

const troubles: Record<string, string> = {
  'no-answer': 'troubleNoAnswer',
  'receipt-signature': 'troubleSignature',
  'receipt-unreadable': 'troubleReceipt',
  'too-many-requests': 'troubleBusy',
};

export function QueueEntry({ entry }: { entry: OutboxEntry }) {
  const { state, trouble, receipt, nextAttempt } = entry;
  return (
    <article class={`card stack entry ${state}`}>
      <h3>{entry.advertiser === '' ? say('notReadable') : entry.advertiser}</h3>
      <p>
        <strong class="state">{say(states[state])}</strong> · {sayCategory(entry.category)}
      </p>
      {receipt !== null && (
        <p class="quiet">{say('queueReceipt', receipt.id, sayTime(receipt.receivedAt))}</p>
      )}
      {trouble !== null && <p class="trouble">{say('queueTrouble', sayTrouble(trouble))}</p>}
      {state === 'queued' && nextAttempt !== null && (
        <p class="quiet">{say('queueNext', sayTime(nextAttempt))}</p>
      )}
    </article>
  );
}

function sayTrouble({ code, detail }: { code: string; detail: string }): string {
  const known = troubles[code];
  return known === undefined ? say('troubleOther', detail === '' ? code : detail) : say(known);
}
