import { fields, instant, integer, list, nullable, type Parser, shape, text } from './parse.ts';
import { type HealthRule, parseHealthRule } from './recipe-health.ts';
import { parseSighting, type Sighting } from './sighting.ts';
import { type Judgement, parseJudgement } from './verdict.ts';

/** A post of a tab that the reader took for an ad, or that the user pointed at. */
export interface SeenPost {
  sighting: Sighting;
  /** Null while the worker has not answered yet. */
  judgement: Judgement | null;
  firstSeen: string;
}

/** What one tab has to say to the popup. */
export interface TabSummary {
  /** Name of the recipe's folder, such as "facebook". */
  site: string;
  platform: string;
  /** Posts looked at since the page was loaded, and how many of them were ads. */
  postsRead: number;
  adsFound: number;
  recipe: { revision: number; date: string; expires: string; health: HealthRule };
  /** Rules that were switched off for this session because they fired on an implausible share of posts. */
  tripped: string[];
  posts: SeenPost[];
  /** Key of the post that the user chose to report in the page itself. */
  chosen: string | null;
}

export function parseTabSummary(value: unknown, path = 'summary'): TabSummary {
  const from = fields(value, path);
  return {
    site: text(40)(from.site, `${path}.site`),
    platform: text(40)(from.platform, `${path}.platform`),
    postsRead: integer(0, 1e9)(from.postsRead, `${path}.postsRead`),
    adsFound: integer(0, 1e9)(from.adsFound, `${path}.adsFound`),
    recipe: shape<TabSummary['recipe']>({
      revision: integer(0, 1e9),
      date: text(10),
      expires: text(10),
      health: parseHealthRule,
    })(from.recipe, `${path}.recipe`),
    tripped: list(text(60), 40)(from.tripped, `${path}.tripped`),
    posts: list(parseSeenPost, 500)(from.posts, `${path}.posts`),
    chosen: nullable(text(300))(from.chosen, `${path}.chosen`),
  };
}

function parseSeenPost(value: unknown, path: string): SeenPost {
  const from = fields(value, path);
  return {
    sighting: parseSighting(from.sighting, `${path}.sighting`),
    judgement: nullable(parseJudgement)(from.judgement, `${path}.judgement`),
    firstSeen: instant(from.firstSeen, `${path}.firstSeen`),
  };
}

/** Where a post stands in the window, in CSS pixels; what lies outside it is not in the picture. */
export interface PostFrame {
  left: number;
  top: number;
  width: number;
  height: number;
  windowWidth: number;
  windowHeight: number;
}

export const parsePostFrame: Parser<PostFrame> = (value, path) => {
  const from = fields(value, path);
  const pixels = (name: string) => integer(-100_000, 100_000)(from[name], `${path}.${name}`);
  return {
    left: pixels('left'),
    top: pixels('top'),
    width: pixels('width'),
    height: pixels('height'),
    windowWidth: pixels('windowWidth'),
    windowHeight: pixels('windowHeight'),
  };
};
