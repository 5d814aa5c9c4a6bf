import { say } from '../browser/i18n.ts';
import { ask } from '../browser/message.ts';
import { regionsMessage } from '../browser/protocol.ts';
import { ownRegion } from '../browser/settings.ts';
import { parseRegions } from '../core/registry/regions.ts';
import { useAnswer } from '../ui/use-answer.ts';

/** Which region is the user's: of several contestants that an account resembles, its own are named first. */
export function RegionForm() {
  const [regions] = useAnswer(() => ask(regionsMessage, null, parseRegions));
  const [own, readOwn] = useAnswer(() => ownRegion.get());
  if (regions.state !== 'ready' || own.state !== 'ready') return null;
  const choose = async (code: string) => {
    await ownRegion.set(code);
    readOwn();
  };
  const isKnown = regions.value.some(({ code }) => code === own.value);
  return (
    <section class="card stack">
      <h2>
        <label for="own-region">{say('optionsRegion')}</label>
      </h2>
      <p class="quiet">{say('optionsRegionIntro')}</p>
      <select
        id="own-region"
        value={isKnown ? own.value : ''}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value="">{say('optionsRegionNone')}</option>
        {regions.value.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </section>
  );
}
