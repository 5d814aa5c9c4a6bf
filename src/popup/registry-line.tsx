import { useState } from 'preact/hooks';
import { say, sayDate } from '../browser/i18n.ts';
import { ask } from '../browser/message.ts';
import { sayPart } from '../browser/phrase.ts';
import { registryStateMessage, syncRegistryMessage } from '../browser/protocol.ts';
import { parseRegistryState, type RegistryState, type SyncReport } from '../core/registry-state.ts';
import { useAnswer } from '../ui/use-answer.ts';

/** Which list the verdicts rest on, whether it still counts, and how fetching a newer one went. */
export function RegistryLine() {
  const [answer] = useAnswer(() => ask(registryStateMessage, null, parseRegistryState));
  const [newer, setNewer] = useState<RegistryState | null>(null);
  const [busy, setBusy] = useState(false);
  if (answer.state !== 'ready') return null;
  const state = newer ?? answer.value;
  const check = () => {
    setBusy(true);
    ask(syncRegistryMessage, null, parseRegistryState)
      .then(setNewer)
      .catch(() => setNewer(null)) // The line above still says what is known.
      .finally(() => setBusy(false));
  };
  return (
    <section class="registry" data-state={state.state} data-version={state.list?.version ?? ''}>
      <ListLine state={state} />
      <SyncLines sync={state.sync} />
      {state.sync.hasMirrors && (
        <button type="button" class="check-list" onClick={check} disabled={busy}>
          {say(busy ? 'registryChecking' : 'registryCheckNow')}
        </button>
      )}
    </section>
  );
}

function ListLine({ state: { state, list, expires } }: { state: RegistryState }) {
  if (list === null) return <p class="trouble">{say('registryMissing')}</p>;
  const name = sayPart(list.name);
  return (
    <>
      <p class={state === 'cannot-check' ? 'trouble' : 'quiet'}>
        {state === 'cannot-check'
          ? say('registryExpired', name)
          : say('registryReady', name, list.version, sayDate(list.issued))}
      </p>
      {list.sample && <p class="sample">{say('listSample')}</p>}
      {state === 'stale' && (
        <p class="trouble">{say('registryStale', sayDate(list.issued), sayDate(expires))}</p>
      )}
    </>
  );
}

/** Half an hour: further off, a clock can make a list look too old or too new. */
const wrongBy = 30 * 60;

function SyncLines({ sync: { checked, trouble, clockAhead } }: { sync: SyncReport }) {
  return (
    <>
      {checked !== null && <p class="quiet">{say('registryChecked', sayDate(checked))}</p>}
      {trouble === 'no-answer' && <p class="trouble">{say('registryNoAnswer')}</p>}
      {trouble === 'refused' && <p class="trouble">{say('registryRefused')}</p>}
      {trouble === 'storage-full' && <p class="trouble">{say('registryStorageFull')}</p>}
      {clockAhead !== null && Math.abs(clockAhead) > wrongBy && (
        <p class="trouble">
          {say(
            clockAhead > 0 ? 'clockAhead' : 'clockBehind',
            String(Math.round(Math.abs(clockAhead) / 3600)),
          )}
        </p>
      )}
    </>
  );
}
