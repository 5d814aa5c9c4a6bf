import { useState } from 'preact/hooks';
import { say } from '../browser/i18n.ts';
import { CategoryChoice } from './category-choice.tsx';
import { makeReport } from './draft.ts';
import { NoteField } from './note-field.tsx';
import { queueReport } from './queue-report.ts';
import { ReportPreview } from './report-preview.tsx';
import { type JudgedPost, useDraft } from './use-draft.ts';

interface ReportFormProps {
  tab: number;
  post: JudgedPost;
  onBack: () => void;
  onQueued: () => void;
}

/** Shows exactly what would be sent, lets the user take parts out, and hands it to the outbox. */
export function ReportForm({ tab, post, onBack, onQueued }: ReportFormProps) {
  const { draft, change, toggle, picture, take } = useDraft(tab, post);
  const [confirmed, setConfirmed] = useState(post.sighting.sponsorship === 'sponsored');
  const [sending, setSending] = useState<'no' | 'yes' | 'failed'>('no');
  const reportJson = JSON.stringify(makeReport(draft), null, 2);

  const send = async () => {
    setSending('yes');
    const bytes = typeof picture === 'string' || draft.leftOut.has('picture') ? null : picture.bytes;
    try {
      await queueReport(reportJson, bytes);
      onQueued();
    } catch {
      setSending('failed'); // Nothing is lost: the form stays as it is, under the same id.
    }
  };

  return (
    <main class="popup stack report-form">
      <div class="row">
        <button type="button" class="plain" onClick={onBack}>
          ← {say('reportBack')}
        </button>
        <h1>{say('reportTitle')}</h1>
      </div>
      <p class="quiet">{say('reportIntro')}</p>
      <ReportPreview draft={draft} picture={picture} onToggle={toggle} onRetake={() => void take()} />
      <CategoryChoice chosen={draft.category} onChoose={(category) => change({ category })} />
      <NoteField note={draft.note} onChange={(note) => change({ note })} />
      {post.sighting.sponsorship === 'unsure' && (
        <label class="choice">
          <input
            type="checkbox"
            class="confirm"
            checked={confirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
          {say('reportConfirmAd')}
        </label>
      )}
      <details>
        <summary>{say('rawShow')}</summary>
        <pre class="raw">{reportJson}</pre>
      </details>
      {sending === 'failed' && (
        <p class="trouble" role="alert">
          {say('reportNotSaved')}
        </p>
      )}
      <button
        type="button"
        class="primary send"
        disabled={!confirmed || sending === 'yes' || picture === 'taking'}
        onClick={() => void send()}
      >
        {say(sending === 'yes' ? 'reportSending' : 'reportSend')}
      </button>
    </main>
  );
}
