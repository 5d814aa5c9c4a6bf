import { answer, listen } from '../browser/message.ts';
import {
  frameMessage,
  pickMessage,
  summaryMessage,
  unchooseMessage,
  unframeMessage,
} from '../browser/protocol.ts';
import { shadowRootOf } from '../browser/shadow-root.ts';
import type { Recipe } from '../core/recipe.ts';
import { Reader } from '../platforms/reader.ts';
import { recipeFor } from '../platforms/recipes.ts';
import { frameForPicture, setBadgesHidden } from './capture-frame.ts';
import { exposeDiagnostics } from './diagnostics.ts';
import { PostJudge } from './judge-posts.ts';
import { pickPost } from './pick.ts';
import { RemovedTexts } from './removed-texts.ts';
import { SeenPosts } from './seen-posts.ts';
import { Watch } from './watch.ts';

const recipe = recipeFor(location.hostname);
if (recipe !== null) start(recipe);

/** Wires the parts of one page together and answers the popup. */
function start(recipe: Recipe): void {
  const { signal } = new AbortController();
  const removed = new RemovedTexts();
  const reader = new Reader(recipe, { removedText: (id) => removed.get(id), shadowRoot: shadowRootOf });
  const seen = new SeenPosts();
  const judge = new PostJudge(reader, seen, signal);
  const watch = new Watch(recipe, reader.words, removed, (state) => judge.read(state), signal);
  watch.start();
  exposeDiagnostics(watch.states, seen, reader);
  listen([
    answer(summaryMessage, async () => ({
      platform: recipe.platform,
      postsRead: judge.postsRead,
      adsFound: seen.adsFound,
      recipe: { revision: recipe.revision, date: recipe.date },
      posts: seen.list(),
      chosen: seen.chosen,
    })),
    answer(frameMessage, async (postKey) => {
      const root = seen.rootOf(postKey);
      return root === null ? null : frameForPicture(root, watch.states);
    }),
    answer(unframeMessage, async () => {
      setBadgesHidden(watch.states, false);
      return null;
    }),
    answer(unchooseMessage, async () => {
      seen.chosen = null;
      return null;
    }),
    answer(pickMessage, async () => {
      void pickPost(recipe, watch.states, signal).then(async (post) => {
        if (post === null) return;
        const { postKey } = judge.point(watch.adopt(post));
        await judge.chooseForReport(postKey);
      });
      return null;
    }),
  ]);
}
