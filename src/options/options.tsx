import { browser } from '../browser/api.ts';
import { say } from '../browser/i18n.ts';
import { canReadPictures } from '../browser/picture-option.ts';
import { PictureOption } from '../ui/picture-option.tsx';
import { ErrorList } from './error-list.tsx';
import { HubForm } from './hub-form.tsx';
import { RecipeForm } from './recipe-form.tsx';
import { RegionForm } from './region-form.tsx';
import { SiteSwitches } from './site-switches.tsx';

export function Options() {
  return (
    <main class="stack" style={{ maxWidth: '40rem', margin: '0 auto', padding: '1.5rem 1rem' }}>
      <h1>{say('optionsTitle')}</h1>
      <SiteSwitches />
      <RegionForm />
      <HubForm />
      {canReadPictures && <PictureOption />}
      <RecipeForm />
      <ErrorList />
      <p class="quiet">{say('optionsVersion', browser.runtime.getManifest().version)}</p>
    </main>
  );
}
