import { say, sayDate } from '../browser/i18n.ts';
import type { RecipeFailure, RecipeState } from '../core/recipe-state.ts';
import { siteNames } from '../core/site-names.ts';

const reasons: Record<RecipeFailure, string> = {
  broken: 'recipeBroken',
  'posts-unreadable': 'recipePostsUnreadable',
  'no-posts': 'recipeNoPosts',
  'too-slow': 'recipeTooSlow',
};

/** With which recipe a site is read, and which ones were taken back. */
export function RecipeInUse({ state, onReset }: { state: RecipeState; onReset: () => void }) {
  const { site, bundled, newer, failed } = state;
  const name = siteNames[site] ?? site;
  const { revision, date } = newer ?? bundled;
  return (
    <div class="stack" data-site={site}>
      <p>
        <strong>{name}</strong>:{' '}
        {say(newer === null ? 'optionsRecipeBundled' : 'optionsRecipeNewer', revision, sayDate(date))}
      </p>
      {failed.length > 0 && (
        <ul>
          {failed.map((one) => (
            <li key={one.revision}>{say('optionsRecipeDropped', one.revision, say(reasons[one.why]))}</li>
          ))}
        </ul>
      )}
      <div>
        <button type="button" onClick={onReset}>
          {say('optionsRecipeReset')}
        </button>
      </div>
    </div>
  );
}
