import { say, sayTime } from '../browser/i18n.ts';
import { errorLog } from '../browser/log.ts';
import { useAnswer } from '../ui/use-answer.ts';

/** The last broken things, for people who help: codes and times only. */
export function ErrorList() {
  const [errors] = useAnswer(() => errorLog.get());
  if (errors.state !== 'ready') return null;
  const lines = errors.value.map(({ at, code }) => `${sayTime(at)}  ${code}`).join('\n');
  return (
    <section class="card stack">
      <h2>{say('optionsErrors')}</h2>
      <p class="quiet">{say('optionsErrorsIntro')}</p>
      {errors.value.length === 0 ? (
        <p>{say('optionsErrorsNone')}</p>
      ) : (
        <>
          <pre>{lines}</pre>
          <div>
            <button type="button" onClick={() => void navigator.clipboard.writeText(lines)}>
              {say('optionsErrorsCopy')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
