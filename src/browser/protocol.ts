import type { Judged } from '../core/flag.ts';
import type { HealthNews, HealthTrouble } from '../core/health.ts';
import type { HubSetting } from '../core/hub-setting.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import { fields, nullable, ParseError, type Parser, text } from '../core/parse.ts';
import type { PictureQuestion } from '../core/picture-question.ts';
import type { RecipeFailureNews, RecipeOffer, RecipeState } from '../core/recipe-state.ts';
import type { Region } from '../core/registry/regions.ts';
import type { RegistryState } from '../core/registry-state.ts';
import { reportLimits } from '../core/report.ts';
import type { PostFrame, TabSummary } from '../core/seen-post.ts';
import type { Sighting } from '../core/sighting.ts';
import { message } from './message.ts';

/** A report ready to go: the exact JSON that leaves, and its picture. */
export interface ReportParcel {
  reportJson: string;
  /** Base64, because messages are JSON; null without a picture. */
  picture: string | null;
}

/** Content script → worker: one per sponsored post. */
export const judgeMessage = message<Sighting, Judged>('judge', 'content');

/** Content script → worker: judge this post with the text in its picture. Fails where that cannot be read. */
export const readPictureMessage = message<PictureQuestion, Judged>('read-picture', 'content');

/** Content script → worker: a post that asked for the picture at this address has left the screen. */
export const dropPictureMessage = message<string, null>('drop-picture', 'content');

/** Worker → picture page: the text in the picture at this address. */
export const recognisePictureMessage = message<string, string>('recognise-picture', 'pages');

/** Worker → picture page: nobody waits for the picture any more. */
export const stopPictureMessage = message<null, null>('stop-picture', 'pages');

/** Content script → worker: how many posts of this tab carry a verdict, for the toolbar. */
export const countMessage = message<number, null>('count', 'content');

/** Content script → worker: the user wants to report a post; open the popup. False: the browser does not allow it. */
export const openPopupMessage = message<null, boolean>('open-popup', 'content');

/** Content script → worker: what the tab has counted since it last told. */
export const healthNewsMessage = message<HealthNews, null>('health-news', 'content');

/** Content script → worker: this recipe cannot read the site. */
export const recipeFailedMessage = message<RecipeFailureNews, null>('recipe-failed', 'content');

/** Pages → worker: take this recipe if it is sound and newer. Fails with the place of the first error where it is not sound. */
export const offerRecipeMessage = message<unknown, RecipeOffer>('offer-recipe', 'pages');

/** Pages → worker: go back to the bundled recipe of a site. */
export const resetRecipeMessage = message<string, null>('reset-recipe', 'pages');

/** Pages → worker: with which recipe each site is read. */
export const recipesMessage = message<null, RecipeState[]>('recipes', 'pages');

/** Pages → worker: what the figures of a site say about reading it. */
export const troublesMessage = message<TabSummary, HealthTrouble[]>('troubles', 'pages');

/** Pages → worker: put a report into the outbox. Asking twice with the same report stores it once. */
export const queueReportMessage = message<ReportParcel, OutboxEntry>('queue-report', 'pages');

export const outboxMessage = message<null, OutboxEntry[]>('outbox', 'pages');

/** Pages → worker: try every queued report now. */
export const sendNowMessage = message<null, null>('send-now', 'pages');

export const registryStateMessage = message<null, RegistryState>('registry-state', 'pages');

/** Pages → worker: in which regions the list has contests. */
export const regionsMessage = message<null, Region[]>('regions', 'pages');

/** Pages → worker: ask the mirrors for a newer list now. */
export const syncRegistryMessage = message<null, RegistryState>('sync-registry', 'pages');

/** Pages → worker: ask a hub who it is and pin its key. */
export const pinHubMessage = message<string, HubSetting>('pin-hub', 'pages');

/** Pages → content script. */
export const summaryMessage = message<null, TabSummary>('summary', 'pages');

/** Pages → content script: bring a post into view without its badge, to take its picture. Null: it is gone. */
export const frameMessage = message<string, PostFrame | null>('frame', 'pages');

/** Pages → content script: the picture is taken, show the badges again. */
export const unframeMessage = message<null, null>('unframe', 'pages');

/** Pages → content script: the report of the chosen post is sent or dropped; the popup opens on the list again. */
export const unchooseMessage = message<null, null>('unchoose', 'pages');

/** Pages → content script: let the user point at a post. */
export const pickMessage = message<null, null>('pick', 'pages');

export function parseParcel(value: unknown, path: string): ReportParcel {
  const from = fields(value, path);
  return {
    reportJson: text(reportLimits.reportBytes)(from.reportJson, `${path}.reportJson`),
    // Four base64 characters carry three bytes.
    picture: nullable(text(Math.ceil((reportLimits.pictureBytes * 4) / 3) + 4))(
      from.picture,
      `${path}.picture`,
    ),
  };
}

/** For messages and answers that carry nothing. */
export const nothing: Parser<null> = (value, path) => {
  if (value !== null && value !== undefined) throw new ParseError(path, 'nothing');
  return null;
};
