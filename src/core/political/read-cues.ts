import type { Cue } from './cues.ts';
import { figureCues } from './figures.ts';
import { lexicon } from './lexicon.ts';
import { lexiconCues } from './lexicon-cues.ts';
import { contestantCues, partyCues } from './name-cues.ts';
import type { NameIndex } from './name-index.ts';
import { nameShapeCues } from './name-shapes.ts';
import type { ReadSegment } from './segments.ts';
import { ballotCues, callCues, unlistedCallCues } from './vote-cues.ts';

/** All that is read in a post: names, numbers, calls, and the lexicon's words for and against. */
export function readCues(segments: readonly ReadSegment[], names: NameIndex): Cue[] {
  const cues = [
    ...lexiconCues(segments, lexicon),
    ...contestantCues(segments, names),
    ...figureCues(segments.flatMap(({ figures }) => figures)),
    ...partyCues(segments),
  ];
  for (const segment of segments) {
    if (segment.source === 'advertiser' || segment.source === 'landing') {
      cues.push(...callCues(segment, lexicon));
      continue;
    }
    const calls = [...callCues(segment, lexicon), ...unlistedCallCues(segment, lexicon)];
    cues.push(...calls, ...nameShapeCues(segment, lexicon));
  }
  const called = cues.some(
    ({ feature, amount }) => amount >= (callsFor.get(feature) ?? Number.POSITIVE_INFINITY),
  );
  return [...cues, ...segments.flatMap((segment) => ballotCues(segment, called))];
}

/** Next to this much of these, "nomor 2" is a ballot number. */
const callsFor: ReadonlyMap<string, number> = new Map([
  ['asks-for-vote', 0],
  ['call-to-name', 0],
  ['contestant', 0],
  ['figure', 0],
  ['party', 0],
  ['campaign-words', 0.2],
  ['election-words', 0.25],
]);
