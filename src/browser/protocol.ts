import { type HubSetting, parseHubAddress, parseHubSetting } from '../core/hub-setting.ts';
import { type OutboxEntry, parseOutboxEntry } from '../core/outbox.ts';
import { fields, flag, integer, list, nullable, ParseError, text } from '../core/parse.ts';
import { parseRegistryState, type RegistryState } from '../core/registry-state.ts';
import { reportLimits } from '../core/report.ts';
import { type PostFrame, parsePostFrame, parseTabSummary, type TabSummary } from '../core/seen-post.ts';
import { parseSighting, type Sighting } from '../core/sighting.ts';
import { type Judgement, parseJudgement } from '../core/verdict.ts';
import type { Message } from './message.ts';

/** A report ready to go: the exact JSON that leaves, and its picture. */
export interface ReportParcel {
  reportJson: string;
  /** Base64, because messages are JSON; null without a picture. */
  picture: string | null;
}

/** Content script → worker: one per sponsored post. */
export const judgeMessage: Message<Sighting, Judgement> = {
  name: 'judge',
  tier: 'content',
  parseInput: parseSighting,
  parseOutput: parseJudgement,
};

/** Content script → worker: how many posts of this tab carry a verdict, for the toolbar. */
export const countMessage: Message<number, null> = {
  name: 'count',
  tier: 'content',
  parseInput: integer(0, 1e6),
  parseOutput: nothing,
};

/** Content script → worker: the user wants to report a post; open the popup. False: the browser does not allow it. */
export const openPopupMessage: Message<null, boolean> = {
  name: 'open-popup',
  tier: 'content',
  parseInput: nothing,
  parseOutput: flag,
};

/** Pages → worker: put a report into the outbox. Asking twice with the same report stores it once. */
export const queueReportMessage: Message<ReportParcel, OutboxEntry> = {
  name: 'queue-report',
  tier: 'pages',
  parseInput: parseParcel,
  parseOutput: parseOutboxEntry,
};

export const outboxMessage: Message<null, OutboxEntry[]> = {
  name: 'outbox',
  tier: 'pages',
  parseInput: nothing,
  parseOutput: list(parseOutboxEntry, 10_000),
};

/** Pages → worker: try every queued report now. */
export const sendNowMessage: Message<null, null> = {
  name: 'send-now',
  tier: 'pages',
  parseInput: nothing,
  parseOutput: nothing,
};

export const registryStateMessage: Message<null, RegistryState> = {
  name: 'registry-state',
  tier: 'pages',
  parseInput: nothing,
  parseOutput: parseRegistryState,
};

/** Pages → worker: ask the mirrors for a newer list now. */
export const syncRegistryMessage: Message<null, RegistryState> = {
  name: 'sync-registry',
  tier: 'pages',
  parseInput: nothing,
  parseOutput: parseRegistryState,
};

/** Pages → worker: ask a hub who it is and pin its key. */
export const pinHubMessage: Message<string, HubSetting> = {
  name: 'pin-hub',
  tier: 'pages',
  parseInput: parseHubAddress,
  parseOutput: parseHubSetting,
};

/** Pages → content script. */
export const summaryMessage: Message<null, TabSummary> = {
  name: 'summary',
  tier: 'pages',
  parseInput: nothing,
  parseOutput: parseTabSummary,
};

/** Pages → content script: bring a post into view without its badge, to take its picture. Null: it is gone. */
export const frameMessage: Message<string, PostFrame | null> = {
  name: 'frame',
  tier: 'pages',
  parseInput: text(300),
  parseOutput: nullable(parsePostFrame),
};

/** Pages → content script: the picture is taken, show the badges again. */
export const unframeMessage: Message<null, null> = {
  name: 'unframe',
  tier: 'pages',
  parseInput: nothing,
  parseOutput: nothing,
};

/** Pages → content script: the report of the chosen post is sent or dropped; the popup opens on the list again. */
export const unchooseMessage: Message<null, null> = {
  name: 'unchoose',
  tier: 'pages',
  parseInput: nothing,
  parseOutput: nothing,
};

/** Pages → content script: let the user point at a post. */
export const pickMessage: Message<null, null> = {
  name: 'pick',
  tier: 'pages',
  parseInput: nothing,
  parseOutput: nothing,
};

function parseParcel(value: unknown, path: string): ReportParcel {
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

function nothing(value: unknown, path: string): null {
  if (value !== null && value !== undefined) throw new ParseError(path, 'nothing');
  return null;
}
