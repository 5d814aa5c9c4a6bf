import { integer, type Parser, shape } from './parse.ts';

/** When the figures say that reading may be broken. All of them are counts of one browser, kept in it. */
export interface HealthRule {
  /** So many posts without a single ad are suspicious on this site. */
  postsWithoutAd: number;
  /** A rule that fires on more than this share (percent) of the last `sample` posts is switched off for the session. */
  mostShare: number;
  sample: number;
}

export const parseHealthRule: Parser<HealthRule> = shape<HealthRule>({
  postsWithoutAd: integer(20, 10_000),
  mostShare: integer(30, 100),
  sample: integer(20, 500),
});
