import { answer, listen } from '../browser/message.ts';
import {
  frameMessage,
  nothing,
  pickMessage,
  summaryMessage,
  unchooseMessage,
  unframeMessage,
} from '../browser/protocol.ts';
import { text } from '../core/parse.ts';
import type { Recipe } from '../core/recipe.ts';
import type { Site } from '../platforms/site.ts';
import { frameForPicture, setBadgesHidden } from './capture-frame.ts';
import type { Health } from './health.ts';
import type { PostJudge } from './judge-posts.ts';
import { pickPost } from './pick.ts';
import type { SeenPosts } from './seen-posts.ts';
import type { Watch } from './watch.ts';

interface TabParts {
  recipe: Recipe;
  seen: SeenPosts;
  judge: PostJudge;
  watch: Watch;
  health: Health;
  site: () => Site;
  signal: AbortSignal;
}

/** What the popup may ask of this tab. */
export function answerPopup({ recipe, seen, judge, watch, health, site, signal }: TabParts): void {
  const handlers = [
    answer(summaryMessage, nothing, async () => ({
      site: recipe.site,
      platform: recipe.platform,
      postsRead: health.total.posts,
      adsFound: seen.adsFound,
      recipe: {
        revision: recipe.revision,
        date: recipe.date,
        expires: recipe.expires,
        health: recipe.health,
      },
      tripped: [...health.tripped],
      posts: seen.list(),
      chosen: seen.chosen,
    })),
    answer(frameMessage, text(300), async (postKey) => {
      const root = seen.rootOf(postKey);
      return root === null ? null : frameForPicture(root, watch.states);
    }),
    answer(unframeMessage, nothing, async () => {
      setBadgesHidden(watch.states, false);
      return null;
    }),
    answer(unchooseMessage, nothing, async () => {
      seen.chosen = null;
      return null;
    }),
    answer(pickMessage, nothing, async () => {
      void pickPost(site(), watch.states, signal).then(async (post) => {
        if (post === null) return;
        const { postKey } = judge.point(watch.adopt(post));
        await judge.chooseForReport(postKey);
      });
      return null;
    }),
  ];
  listen(handlers, signal);
}
