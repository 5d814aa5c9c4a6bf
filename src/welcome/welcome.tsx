import { hasSiteAccess, requestSiteAccess } from '../browser/access.ts';
import { say } from '../browser/i18n.ts';
import { ask } from '../browser/message.ts';
import { canReadPictures } from '../browser/picture-option.ts';
import { registryStateMessage } from '../browser/protocol.ts';
import { parseRegistryState } from '../core/registry-state.ts';
import { PictureOption } from '../ui/picture-option.tsx';
import { useAnswer } from '../ui/use-answer.ts';

const does = ['welcomeDoes1', 'welcomeDoes2', 'welcomeDoes3'];
const never = ['welcomeNever1', 'welcomeNever2', 'welcomeNever3'];

export function Welcome() {
  const [access, readAccess] = useAnswer(hasSiteAccess);
  const [registry] = useAnswer(() => ask(registryStateMessage, null, parseRegistryState));
  const isSample = registry.state === 'ready' && registry.value.list?.sample === true;
  return (
    <main class="stack" style={{ maxWidth: '40rem', margin: '0 auto', padding: '2rem 1rem' }}>
      <h1>{say('welcomeTitle')}</h1>
      <p>{say('welcomeLead')}</p>
      {isSample && <p class="sample">{say('welcomeSample')}</p>}
      {access.state === 'ready' &&
        (access.value ? (
          <p role="status">{say('welcomeAccessDone')}</p>
        ) : (
          <AskForAccess onChange={readAccess} />
        ))}
      {canReadPictures && <PictureOption />}
      <List title={say('welcomeDoes')} keys={does} />
      <List title={say('welcomeNever')} keys={never} />
    </main>
  );
}

/** Firefox lets people install without access to any site; it is asked for here, with the reason. */
function AskForAccess({ onChange }: { onChange: () => void }) {
  return (
    <section class="card stack">
      <p>{say('welcomeAccessWhy')}</p>
      <div>
        <button type="button" class="primary" onClick={() => void requestSiteAccess().then(onChange)}>
          {say('welcomeAccess')}
        </button>
      </div>
    </section>
  );
}

function List({ title, keys }: { title: string; keys: readonly string[] }) {
  return (
    <section class="card stack">
      <h2>{title}</h2>
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {keys.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </section>
  );
}
