import { say } from '../browser/i18n.ts';
import { reportLimits } from '../core/report.ts';

export function NoteField({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  return (
    <div>
      <label for="note">
        <strong>{say('reportNote')}</strong>
      </label>
      <textarea
        id="note"
        rows={3}
        maxLength={reportLimits.note}
        value={note}
        onInput={(event) => onChange(event.currentTarget.value)}
        aria-describedby="note-hint"
      />
      <p id="note-hint" class="quiet">
        {say('reportNoteHint', reportLimits.note - note.length)}
      </p>
    </div>
  );
}
