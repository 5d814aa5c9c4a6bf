import { logError } from '../browser/log.ts';
import { ask } from '../browser/message.ts';
import { healthNewsMessage, nothing, recipeFailedMessage } from '../browser/protocol.ts';
import { shadowRootOf } from '../browser/shadow-root.ts';
import type { AccountRules } from '../core/account/account-rules.ts';
import type { Recipe } from '../core/recipe.ts';
import type { RecipeFailure } from '../core/recipe-state.ts';
import type { PageIdReader } from '../platforms/page-json.ts';
import { Reader } from '../platforms/reader.ts';
import { prepareSite } from '../platforms/site.ts';
import { answerPopup } from './answer-popup.ts';
import { askPatiently } from './ask-worker.ts';
import type { Changes } from './changes.ts';
import { exposeDiagnostics } from './diagnostics.ts';
import { PostFlagger } from './flag-posts.ts';
import { Health } from './health.ts';
import { PostJudge } from './judge-posts.ts';
import { PageIds } from './page-ids.ts';
import type { PostState } from './post-states.ts';
import { RecipeTrial } from './recipe-trial.ts';
import type { RemovedTexts } from './removed-texts.ts';
import { SeenPosts } from './seen-posts.ts';
import { Watch } from './watch.ts';

interface Run {
  recipe: Recipe;
  /** The one that came with the package; the same, where no newer one is in use. */
  bundled: Recipe;
  accounts: AccountRules;
  readIds: PageIdReader | null;
  changes: Changes;
  removed: RemovedTexts;
  /** Whether the user has asked for pictures to be read. */
  pictures: boolean;
  signal: AbortSignal;
}

/** Each message costs the page a millisecond; what is untold when a tab is left is told then. */
const postsPerNews = 100;

/** Wires the parts of one page together for as long as one recipe is in use. */
export function readTab({
  recipe,
  bundled,
  accounts,
  readIds,
  changes,
  removed,
  pictures,
  signal,
}: Run): void {
  const site = (tripped: ReadonlySet<string>) =>
    prepareSite(recipe, accounts, document.documentElement?.lang ?? '', tripped);
  const pageIds = new PageIds(readIds, accounts, recipe.pageIds, readIdless, signal);
  const reader = new Reader(site(new Set()), {
    removedText: (id) => removed.ofId(id),
    lastText: (element) => removed.outOf(element),
    shadowRoot: shadowRootOf,
    idOf: (handle) => pageIds.idOf(handle),
  });
  const seen = new SeenPosts();
  const health = new Health(recipe.health, () => {
    reader.site = site(health.tripped);
    watch.readAgain((state) => state.sighting !== null);
    tellHealth();
  });
  const flagger = new PostFlagger(recipe.badge, changes, signal);
  const judge = new PostJudge(reader, seen, flagger, health, pictures, signal);
  // Nothing stands behind the bundled recipe: whether it reads well is for the figures of the site to say.
  const trial = recipe.revision === bundled.revision ? null : new RecipeTrial(tellFailure);
  const work = (task: () => void) => (trial === null ? task() : trial.work(task));
  const watch = new Watch(reader.site, changes, readPost, work, signal);

  function readPost(state: PostState): boolean {
    const isOpen = judge.read(state);
    if (health.untoldPosts >= postsPerNews) tellHealth();
    trial?.count(health.total.posts, health.total.errors);
    return isOpen;
  }

  function readIdless(handles: ReadonlySet<string>): void {
    watch.readAgain(
      ({ sighting }) => sighting?.advertiser.id === null && handles.has(sighting.advertiser.handle ?? ''),
    );
  }

  function tellHealth(): void {
    const { revision, date } = recipe;
    const news = {
      site: recipe.site,
      recipe: { revision, date },
      counts: health.take(),
      tripped: [...health.tripped],
    };
    ask(healthNewsMessage, news, nothing).catch((error: unknown) => logError('health-untold', error));
  }

  /** The worker falls back to the last good recipe; all tabs of the site begin again then. */
  function tellFailure(why: RecipeFailure): void {
    const news = { site: recipe.site, revision: recipe.revision, why };
    askPatiently(recipeFailedMessage, news, nothing, signal).catch((error: unknown) =>
      logError('recipe-failure-untold', error),
    );
  }

  document.addEventListener(
    'visibilitychange',
    () => document.hidden && health.untoldPosts > 0 && tellHealth(),
    {
      signal,
    },
  );
  changes.watch(document, recipe.watched);
  void watch.start();
  trial?.lookForPosts(bundled, () => watch.states.size, signal);
  exposeDiagnostics(watch.states, seen, reader);
  answerPopup({ recipe, seen, judge, watch, health, site: () => reader.site, signal });
}
