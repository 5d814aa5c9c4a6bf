import type { PoliticalReason } from './political/decision.ts';
import type { Likeness } from './registry/lookalike/likeness.ts';
import type { Sighting } from './sighting.ts';
import type { Tone } from './tone-shapes.ts';
import type { Judgement, ListVersion, NamedContestant, Verdict } from './verdict.ts';

/** A text of the interface: its key in `_locales` and what fills its placeholders. */
export interface Phrase {
  key: string;
  values: Part[];
}

/** A name that data gives in both languages. */
interface Name {
  id: string;
  en: string;
}

/** A plain string is shown as it was read. */
export type Part = string | Name | Phrase;

/** One line of an explanation. */
export interface ExplanationLine {
  label: Phrase;
  value: Part[];
}

function phrase(key: string, ...values: Part[]): Phrase {
  return { key, values };
}

export function toneOf(verdict: Verdict): Tone {
  switch (verdict.kind) {
    case 'registered':
      return verdict.dateState === 'ads-allowed' || verdict.dateState === 'unknown' ? 'official' : 'date';
    case 'lookalike':
      return 'similar';
    case 'not-listed':
      return 'unlisted';
    case 'cannot-check':
      return 'unknown';
  }
}

/** The one glance: what stands on the badge (design.md section 7). */
export function badgePhrase(verdict: Verdict): Phrase {
  switch (verdict.kind) {
    case 'registered':
      if (verdict.dateState === 'quiet-period') return phrase('badgeRegisteredQuiet');
      if (verdict.dateState === 'outside-window') return phrase('badgeRegisteredOutside');
      if (verdict.dateState === 'after-voting') return phrase('badgeRegisteredAfter');
      return phrase('badgeRegistered', contestantPhrase(verdict.contestant));
    case 'lookalike':
      return phrase(
        isNameAlike(verdict.because) ? 'badgeLookalikeName' : 'badgeLookalike',
        verdict.resembles,
      );
    case 'not-listed':
      return phrase(
        verdict.list.sample ? 'badgeNotListedSample' : 'badgeNotListed',
        String(verdict.list.version),
      );
    case 'cannot-check':
      return phrase('badgeCannotCheck', phrase(cannotCheckKeys[verdict.why]));
  }
}

/** For posts that leave room for a few words only; the whole text stands behind them. */
export function shortPhrase(verdict: Verdict): Phrase {
  return phrase(shortKeys[toneOf(verdict)]);
}

const shortKeys: Record<Tone, string> = {
  official: 'shortOfficial',
  date: 'shortDate',
  similar: 'shortSimilar',
  unlisted: 'shortUnlisted',
  unknown: 'shortUnknown',
};

const cannotCheckKeys = {
  'no-registry': 'whyNoRegistry',
  'no-list': 'whyNoList',
  'list-expired': 'whyListExpired',
  'advertiser-unreadable': 'whyAdvertiserUnreadable',
  'handle-reused': 'whyHandleReused',
} as const;

function contestantPhrase({ number, name }: NamedContestant): Phrase {
  return number === null ? phrase('contestant', name) : phrase('contestantNumbered', String(number), name);
}

/** What the verdict does not mean; shown beneath every explanation. */
export function notePhrase(verdict: Verdict): Phrase {
  switch (verdict.kind) {
    case 'registered':
      return phrase(toneOf(verdict) === 'date' ? 'noteDate' : 'noteRegistered');
    case 'lookalike':
      return phrase('noteLookalike');
    case 'not-listed':
      return phrase('noteNotListed');
    case 'cannot-check':
      return phrase('noteCannotCheck');
  }
}

/** The second look: who, which list, which date, why political. */
export function explain(sighting: Sighting, { political, verdict }: Judgement): ExplanationLine[] {
  const lines: ExplanationLine[] = [
    { label: phrase('lineAdvertiser'), value: [advertiserText(sighting) ?? phrase('notReadable')] },
    { label: phrase('linePayer'), value: [sighting.payer ?? phrase('notShownByPlatform')] },
  ];
  if (sighting.partnership || sighting.ai) {
    const said = [sighting.partnership ? 'disclosedPartnership' : null, sighting.ai ? 'disclosedAi' : null];
    lines.push({
      label: phrase('lineDisclosed'),
      value: said.filter((key) => key !== null).map((key) => phrase(key)),
    });
  }
  if (verdict !== null) lines.push(...verdictLines(verdict));
  if (political.reasons.length > 0) {
    lines.push({ label: phrase('lineReasons'), value: political.reasons.map(reasonPhrase) });
  }
  return lines;
}

function advertiserText({ advertiser }: Sighting): string | null {
  const handle = advertiser.handle === null ? null : `@${advertiser.handle}`;
  if (advertiser.name !== null && handle !== null) return `${advertiser.name} (${handle})`;
  return advertiser.name ?? handle ?? advertiser.id;
}

function verdictLines(verdict: Verdict): ExplanationLine[] {
  const lines: ExplanationLine[] = [];
  if (verdict.kind === 'registered' || verdict.kind === 'lookalike') {
    const { contestant } = verdict;
    const label = verdict.kind === 'registered' ? 'lineContestant' : 'lineResembles';
    lines.push({
      label: phrase(label),
      value: [contestantPhrase(contestant), contestant.region, contestant.election],
    });
  }
  if (verdict.kind === 'lookalike') {
    lines.push({ label: phrase('lineBecause'), value: [phrase(becauseKeys[verdict.because])] });
  }
  if (verdict.kind === 'registered') {
    lines.push({
      label: phrase('lineMatchedBy'),
      value: [phrase(verdict.matchedBy === 'id' ? 'byId' : 'byHandle')],
    });
    lines.push({ label: phrase('lineSource'), value: [verdict.source] });
  }
  if (verdict.kind === 'registered' || verdict.kind === 'not-listed') {
    lines.push({ label: phrase('lineDate'), value: [phrase(dateKeys[verdict.dateState])] });
  }
  if (verdict.list !== null) lines.push({ label: phrase('lineList'), value: listPhrases(verdict.list) });
  return lines;
}

const becauseKeys = {
  'same-core': 'becauseSameCore',
  near: 'becauseNear',
  'display-name': 'becauseDisplayName',
  'name-in-handle': 'becauseNameInHandle',
} as const;

/** Whether the name of a contestant is resembled, not an account's. */
function isNameAlike(because: Likeness): boolean {
  return because === 'display-name' || because === 'name-in-handle';
}

const dateKeys = {
  'ads-allowed': 'dateAdsAllowed',
  'outside-window': 'dateOutsideWindow',
  'quiet-period': 'dateQuietPeriod',
  'after-voting': 'dateAfterVoting',
  unknown: 'dateUnknown',
} as const;

/** Name, version and date of the list; dates are shown by the interface in its own language. */
function listPhrases(list: ListVersion): Phrase[] {
  const said = [phrase('listVersion', list.name, String(list.version), list.issued)];
  if (list.sample) said.push(phrase('listSample'));
  if (list.state === 'stale') said.push(phrase('listStale'));
  return said;
}

const reasonKeys = {
  disclaimer: 'reasonDisclaimer',
  'registered-account': 'reasonRegisteredAccount',
  'contestant-name': 'reasonContestantName',
  'party-name': 'reasonPartyName',
  'ballot-number': 'reasonBallotNumber',
  'asks-for-vote': 'reasonAsksForVote',
  'asks-for-support': 'reasonAsksForSupport',
  'campaign-words': 'reasonCampaignWords',
  'election-words': 'reasonElectionWords',
  'issue-words': 'reasonIssueWords',
  'issue-campaign': 'reasonIssueCampaign',
  'praise-words': 'reasonPraiseWords',
  'campaign-wording': 'reasonCampaignWording',
  'picture-text': 'reasonPictureText',
} as const;

function reasonPhrase({ code, detail }: PoliticalReason): Phrase {
  // A report may have had the words taken out.
  return phrase(reasonKeys[code], detail ?? '…');
}

/** Official accounts with nothing else to say about them are not a matter for a report (design.md section 7). */
export function isReportable(verdict: Verdict | null): boolean {
  return verdict === null || verdict.kind !== 'registered' || toneOf(verdict) === 'date';
}
