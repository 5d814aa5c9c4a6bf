import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/api.ts';
import { say } from '../browser/i18n.ts';
import { ask } from '../browser/message.ts';
import { outboxMessage } from '../browser/protocol.ts';
import type { SeenPost } from '../core/seen-post.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { readCurrentTab } from './current-tab.ts';
import { PostList } from './post-list.tsx';
import { Queue } from './queue.tsx';
import { RegistryLine } from './registry-line.tsx';
import { ReportForm } from './report-form.tsx';

type View = { name: 'posts' } | { name: 'queue' } | { name: 'report'; post: SeenPost };

/** The window under the toolbar button: what this tab holds, the report in hand, the queue. */
export function Popup() {
  const [view, setView] = useState<View>({ name: 'posts' });
  const [current] = useAnswer(readCurrentTab);
  const [outbox, readOutbox] = useAnswer(() => ask(outboxMessage, null));
  const here = current.state === 'ready' ? current.value : null;

  useEffect(() => {
    const chosen = here?.summary.posts.find(({ sighting }) => sighting.postKey === here.summary.chosen);
    if (chosen !== undefined) setView({ name: 'report', post: chosen });
  }, [here]);

  if (view.name === 'report' && here !== null) {
    const done = () => {
      readOutbox();
      setView({ name: 'queue' });
    };
    return (
      <ReportForm tab={here.tab} post={view.post} onBack={() => setView({ name: 'posts' })} onQueued={done} />
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
      <div class="tabs" role="tablist">
        <Tab name="posts" view={view} show={setView} label={say('tabPosts')} />
        <Tab name="queue" view={view} show={setView} label={say('tabQueue', count)} />
      </div>
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
      role="tab"
      class={`tab-${name}`}
      aria-selected={view.name === name}
      onClick={() => show({ name })}
    >
      {label}
    </button>
  );
}
