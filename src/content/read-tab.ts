import { logError } from '../browser/log.ts';
import { ask } from '../browser/message.ts';
import { healthNewsMessage, nothing, recipeFailedMessage } from '../browser/protocol.ts';
import { shadowRootOf } from '../browser/shadow-root.ts';
import type { AccountRules } from '../core/account/account-rules.ts';
import { flag } from '../core/parse.ts';
import type { Recipe } from '../core/recipe.ts';
import { Reader } from '../platforms/reader.ts';
import { prepareSite } from '../platforms/site.ts';
import { answerPopup } from './answer-popup.ts';
import type { Changes } from './changes.ts';
import { exposeDiagnostics } from './diagnostics.ts';
import { PostFlagger } from './flag-posts.ts';
import { Health } from './health.ts';
import { PostJudge } from './judge-posts.ts';
import { PageIds } from './page-ids.ts';
import type { PostState } from './post-states.ts';
import type { RemovedTexts } from './removed-texts.ts';
import { SeenPosts } from './seen-posts.ts';
import { Watch } from './watch.ts';

interface Run {
  recipe: Recipe;
  accounts: AccountRules;
  changes: Changes;
  removed: RemovedTexts;
  /** Begins again with another recipe. */
  restart: () => Promise<void>;
  signal: AbortSignal;
}

/** More posts than this unreadable, and more than half: the recipe is at fault, not the posts. */
const mostErrors = 8;
const postsPerNews = 25;

/** Wires the parts of one page together for as long as one recipe is in use. */
export function readTab({ recipe, accounts, changes, removed, restart, signal }: Run): void {
  const site = (tripped: ReadonlySet<string>) =>
    prepareSite(recipe, accounts, document.documentElement?.lang ?? '', tripped);
  const pageIds = new PageIds(accounts, recipe.pageIds, readIdless, signal);
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
  const judge = new PostJudge(reader, seen, new PostFlagger(recipe.badge, signal), health, signal);
  const watch = new Watch(reader.site, changes, readPost, signal);

  function readPost(state: PostState): boolean {
    const isOpen = judge.read(state);
    if (health.untoldPosts >= postsPerNews) tellHealth();
    const { errors, posts } = health.total;
    if (errors > mostErrors && errors > posts / 2) void fail();
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

  /** Reading with this recipe does not work: the worker falls back to the last good one, and the tab begins again. */
  async function fail(): Promise<void> {
    if (signal.aborted) return;
    try {
      if (await ask(recipeFailedMessage, { site: recipe.site, revision: recipe.revision }, flag))
        await restart();
    } catch (error) {
      logError('recipe-failure-untold', error);
    }
  }

  document.addEventListener(
    'visibilitychange',
    () => document.hidden && health.untoldPosts > 0 && tellHealth(),
    {
      signal,
    },
  );
  watch.start();
  exposeDiagnostics(watch.states, seen, reader);
  answerPopup({ recipe, seen, judge, watch, health, site: () => reader.site, signal });
}
