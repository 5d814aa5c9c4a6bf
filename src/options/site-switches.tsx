import { say } from '../browser/i18n.ts';
import { sitesOff } from '../browser/settings.ts';
import { siteNames } from '../core/site-names.ts';
import { useAnswer } from '../ui/use-answer.ts';

/** Which sites are read. Open pages follow at once. */
export function SiteSwitches() {
  const [off, readOff] = useAnswer(() => sitesOff.get());
  if (off.state !== 'ready') return null;
  const toggle = async (site: string, isOn: boolean) => {
    const others = off.value.filter((one) => one !== site);
    await sitesOff.set(isOn ? others : [...others, site]);
    readOff();
  };
  return (
    <fieldset class="card stack sites">
      <legend>{say('optionsSites')}</legend>
      <p class="quiet">{say('optionsSitesIntro')}</p>
      {Object.entries(siteNames).map(([site, name]) => (
        <label key={site} class="row">
          <input
            type="checkbox"
            name={site}
            checked={!off.value.includes(site)}
            onChange={(event) => void toggle(site, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
