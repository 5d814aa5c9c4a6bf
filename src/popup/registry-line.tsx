import { say, sayDate } from '../browser/i18n.ts';
import { ask } from '../browser/message.ts';
import { sayPart } from '../browser/phrase.ts';
import { registryStateMessage } from '../browser/protocol.ts';
import { parseRegistryState } from '../core/registry-state.ts';
import { useAnswer } from '../ui/use-answer.ts';

/** Which list the verdicts rest on, and whether it still counts. */
export function RegistryLine() {
  const [answer] = useAnswer(() => ask(registryStateMessage, null, parseRegistryState));
  if (answer.state !== 'ready') return null;
  const { state, list } = answer.value;
  if (list === null) return <p class="trouble">{say('registryMissing')}</p>;
  const name = sayPart(list.name);
  return (
    <>
      <p class={state === 'expired' ? 'trouble' : 'quiet'}>
        {state === 'expired'
          ? say('registryExpired', name)
          : say('registryReady', name, list.version, sayDate(list.issued))}
      </p>
      {list.sample && <p class="sample">{say('listSample')}</p>}
      {list.state === 'stale' && state === 'ready' && <p class="trouble">{say('listStale')}</p>}
    </>
  );
}
