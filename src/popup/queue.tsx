import { useEffect } from 'preact/hooks';
import { browser } from '../browser/api.ts';
import { hubSetting } from '../browser/chosen-hub.ts';
import { say } from '../browser/i18n.ts';
import { ask } from '../browser/message.ts';
import { nothing, sendNowMessage } from '../browser/protocol.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { QueueEntry } from './queue-entry.tsx';

/** Milliseconds between looks at the outbox while something is on its way. */
const refresh = 1000;

/** Every report of this device with its state: waiting, received with a receipt, or refused with the reason. */
export function Queue({ entries, onChange }: { entries: OutboxEntry[]; onChange: () => void }) {
  const [hub] = useAnswer(() => hubSetting.get());
  const isWaiting = entries.some(({ state }) => state === 'queued' || state === 'sending');
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(onChange, refresh);
    return () => clearInterval(timer);
  }, [isWaiting, onChange]);
  const sendNow = async () => {
    await ask(sendNowMessage, null, nothing).catch(() => null); // The list below says how it went.
    onChange();
  };
  return (
    <div class="stack queue">
      {hub.state === 'ready' && hub.value === null && (
        <div class="card stack">
          <p>{say('queueNoHub')}</p>
          <div>
            <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
              {say('queueChooseHub')}
            </button>
          </div>
        </div>
      )}
      {entries.length === 0 && <p class="card">{say('queueEmpty')}</p>}
      {isWaiting && (
        <div class="stack">
          <p class="quiet">{say('reportSaved')}</p>
          <div>
            <button type="button" class="send-now" onClick={() => void sendNow()}>
              {say('queueSendNow')}
            </button>
          </div>
        </div>
      )}
      {[...entries].reverse().map((entry) => (
        <QueueEntry key={entry.id} entry={entry} />
      ))}
    </div>
  );
}
