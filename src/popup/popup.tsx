import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/api.ts';
import { say } from '../browser/i18n.ts';
import { ask, askTab } from '../browser/message.ts';
import { nothing, outboxMessage, unchooseMessage } from '../browser/protocol.ts';
import { parseOutboxEntry } from '../core/outbox.ts';
import { list } from '../core/parse.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { readCurrentTab } from './current-tab.ts';
import { PostList } from './post-list.tsx';
import { Queue } from './queue.tsx';
import { RegistryLine } from './registry-line.tsx';
import { ReportForm } from './report-form.tsx';
import type { JudgedPost } from './use-draft.ts';

type View = { name: 'posts' } | { name: 'queue' } | { name: 'report'; post: JudgedPost };

/** The window under the toolbar button: what this tab holds, the report in hand, the queue. */
export function Popup() {
  const [view, setView] = useState<View>({ name: 'posts' });
  const [current, readCurrent] = useAnswer(readCurrentTab);
  const [outbox, readOutbox] = useAnswer(() => ask(outboxMessage, null, list(parseOutboxEntry, 10_000)));
  const here = current.state === 'ready' ? current.value : null;

  // A post that was chosen in the page opens its report at once, as soon as the worker has judged it.
  useEffect(() => {
    const chosen = here?.summary.posts.find(({ sighting }) => sighting.postKey === here.summary.chosen);
    if (chosen === undefined) return;
    const { judgement } = chosen;
    if (judgement === null) setTimeout(readCurrent, 200);
    else setView({ name: 'report', post: { ...chosen, judgement } });
  }, [here, readCurrent]);

  if (view.name === 'report' && here !== null) {
    const leave = (to: View) => {
      askTab(here.tab, unchooseMessage, null, nothing).catch(() => null); // A closed tab has nothing chosen any more.
      readOutbox();
      setView(to);
    };
    return (
      <ReportForm
        tab={here.tab}
        post={view.post}
        onBack={() => leave({ name: 'posts' })}
        onQueued={() => leave({ name: 'queue' })}
      />
    );
  }
  const count = outbox.state === 'ready' ? outbox.value.length : 0;
  return (
    <main class="popup stack">
      <header class="stack">
        <div class="row">
          <h1>{say('extensionName')}</h1>
          <button type="button" class="plain options" onClick={() => void browser.runtime.openOptionsPage()}>
            {say('openOptions')}
          </button>
        </div>
        <RegistryLine />
      </header>
      <nav class="tabs">
        <Tab name="posts" view={view} show={setView} label={say('tabPosts')} />
        <Tab name="queue" view={view} show={setView} label={say('tabQueue', count)} />
      </nav>
      {view.name === 'queue' ? (
        <Queue entries={outbox.state === 'ready' ? outbox.value : []} onChange={readOutbox} />
      ) : (
        <PostList
          isReading={current.state === 'waiting'}
          here={here}
          onReport={(post) => setView({ name: 'report', post })}
        />
      )}
    </main>
  );
}

interface TabProps {
  name: 'posts' | 'queue';
  view: View;
  show: (view: View) => void;
  label: string;
}

function Tab({ name, view, show, label }: TabProps) {
  return (
    <button
      type="button"
      class={`tab-${name}`}
      aria-current={view.name === name}
      onClick={() => show({ name })}
    >
      {label}
    </button>
  );
}
