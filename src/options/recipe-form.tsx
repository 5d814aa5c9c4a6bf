import { useEffect, useState } from 'preact/hooks';
import { say } from '../browser/i18n.ts';
import { ask } from '../browser/message.ts';
import { nothing, recipesMessage, resetRecipeMessage } from '../browser/protocol.ts';
import { onSettingsChange } from '../browser/settings.ts';
import { parseRecipeStates } from '../core/recipe-state.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { offerRecipeFile } from './offer-recipe-file.ts';
import { RecipeInUse } from './recipe-in-use.tsx';

/** For people who mend recipes: try one from a file, see what became of it, and go back to the bundled one. */
export function RecipeForm() {
  const [recipes, readRecipes] = useAnswer(() => ask(recipesMessage, null, parseRecipeStates));
  const [said, setSaid] = useState('');
  // A recipe may be taken back at any time, by any tab that cannot read with it.
  useEffect(() => onSettingsChange(readRecipes), [readRecipes]);
  const reset = async (site: string) => {
    await ask(resetRecipeMessage, site, nothing);
    setSaid('');
    readRecipes();
  };
  if (recipes.state !== 'ready') return null;
  const changed = recipes.value.filter(({ newer, failed }) => newer !== null || failed.length > 0);
  return (
    <section class="card stack">
      <h2>{say('optionsRecipes')}</h2>
      <p class="quiet">{say('optionsRecipesIntro')}</p>
      <label for="recipe-file">{say('optionsRecipesFile')}</label>
      <input
        id="recipe-file"
        type="file"
        accept=".json,application/json"
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file === undefined) return;
          setSaid(await offerRecipeFile(file));
          // The same file may be chosen again once it is mended.
          currentTarget.value = '';
          readRecipes();
        }}
      />
      <p role="status">{said}</p>
      {changed.length === 0 && <p>{say('optionsRecipesBundled')}</p>}
      {changed.map((state) => (
        <RecipeInUse key={state.site} state={state} onReset={() => void reset(state.site)} />
      ))}
    </section>
  );
}
