import type { Cue } from './cues.ts';
import type { PoliticalDecision, PoliticalReason } from './decision.ts';
import type { PoliticalEvidence } from './evidence.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { lexiconCues } from './lexicon-cues.ts';
import { ambiguousPartyCues, contestantCues, partyCues } from './name-cues.ts';
import { knownWord, type NameIndex } from './names.ts';
import { type ReadSegment, readSegments } from './segments.ts';
import { ballotCues, callCues } from './vote-cues.ts';
import { weigh, weighCode } from './weigh.ts';

const longestDetail = 200;

/** Whether a sponsored post is political, with the reasons, strongest first. Never throws. */
export function decidePolitical(evidence: PoliticalEvidence, names: NameIndex): PoliticalDecision {
  const segments = readSegments(evidence, names, knownWord(names));
  const found = lexiconCues(segments, lexicon);
  const cues = [...certainCues(evidence), ...readCues(segments, found.cues, names)];
  const certain = evidence.payer !== null || evidence.registered;
  const score = certain ? 1 : weigh(cues, found.counterCues, lexicon);
  return { decision: decisionAt(score, lexicon), score, reasons: reasonsOf(cues) };
}

/** What settles the question without reading: the platform's own disclaimer, an account in the registry. */
function certainCues({ payer, registered, advertiserName }: PoliticalEvidence): Cue[] {
  const cues: Cue[] = [];
  if (payer !== null) cues.push({ code: 'disclaimer', weight: 1, detail: payer });
  if (registered) cues.push({ code: 'registered-account', weight: 1, detail: advertiserName ?? '' });
  return cues;
}

function readCues(segments: readonly ReadSegment[], lexical: readonly Cue[], names: NameIndex): Cue[] {
  const contestants = contestantCues(segments, names, lexicon);
  const votes = [
    ...lexical.filter(({ code }) => code === 'asks-for-vote'),
    ...strongest(segments.flatMap((segment) => callCues(segment, lexicon))),
  ];
  const called = votes.length > 0 || contestants.length > 0;
  const onTheirOwn = [
    ...contestants,
    ...partyCues(segments, lexicon),
    ...segments.flatMap((segment) => ballotCues(segment, called, lexicon)),
    ...votes,
    ...lexical.filter(({ code }) => !['asks-for-vote', 'asks-for-support', 'issue-words'].includes(code)),
  ];
  const inCompany = [
    ...lexical.filter(({ code }) => code === 'asks-for-support'),
    ...ambiguousPartyCues(segments, lexicon),
  ];
  const issues = lexical.filter(({ code }) => code === 'issue-words');
  // "Relawan", "donasi" and "PAN" are political only next to something that is.
  const hasCompany = weigh(onTheirOwn, [], lexicon) >= lexicon.companyNeeded;
  return [...onTheirOwn, ...(hasCompany ? inCompany : []), ...issues];
}

function decisionAt(score: number, { thresholds }: Lexicon): PoliticalDecision['decision'] {
  if (score >= thresholds.political) return 'political';
  return score >= thresholds.maybe ? 'maybe' : 'no';
}

/** A post that repeats one call ten times has still called once. */
function strongest(cues: readonly Cue[]): Cue[] {
  return [...cues].sort((a, b) => b.weight - a.weight).slice(0, 1);
}

function reasonsOf(cues: readonly Cue[]): PoliticalReason[] {
  const codes = [...new Set(cues.map(({ code }) => code))];
  return codes
    .map((code) => ({ code, weight: weighCode(cues, code, lexicon), detail: detailOf(cues, code) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ code, detail }) => ({ code, detail }));
}

function detailOf(cues: readonly Cue[], code: Cue['code']): string | null {
  const details = cues.filter((cue) => cue.code === code).map(({ detail }) => detail);
  // By code points, so that no character is cut in half; two UTF-16 units each at most.
  const joined = [...new Set(details)].join(', ');
  const cut = joined.length <= longestDetail ? joined : [...joined].slice(0, longestDetail / 2).join('');
  return cut === '' ? null : cut;
}
