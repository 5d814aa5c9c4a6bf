import type { Contest } from '../registry/pack.ts';
import { normaliseText } from './normalise.ts';

/** Words that, put before a region's name, say which contest is meant. */
const officeWords: Record<Contest['office'], readonly string[]> = {
  president: [],
  governor: ['gubernur', 'cagub', 'cawagub', 'pilgub', 'pilkada', 'governor of'],
  regent: ['bupati', 'cabup', 'cawabup', 'pilbup', 'pilkada', 'regent of'],
  mayor: ['wali kota', 'walikota', 'cawalkot', 'cawali', 'pilwalkot', 'pilwali', 'pilkada', 'mayor of'],
  legislature: ['dprd', 'dpr', 'dpd', 'caleg', 'caleg dprd', 'anggota dprd', 'dprk', 'dpra'],
  other: [],
};

/** A national contest needs no region. */
const presidentWords = ['capres', 'cawapres', 'pilpres', 'calon presiden', 'calon wakil presiden'];

const regionKinds = /^(?:provinsi|prov|kabupaten|kab|kota|daerah istimewa|daerah khusus ibukota|dki)\s+/u;

/** The phrases that name a contest, each as lower-case words: "wali kota mentari", "pilwalkot mentari". */
export function contestPhrases(contest: Contest): string[][] {
  if (contest.office === 'president') return presidentWords.map((phrase) => phrase.split(' '));
  const regions = regionNames(contest);
  const phrases = officeWords[contest.office].flatMap((office) => regions.map((name) => `${office} ${name}`));
  return [...new Set(phrases)].map((phrase) => phrase.split(' '));
}

/** The region's name as written and without its kind: "kota mentari", "mentari". */
export function regionNames(contest: Contest): string[] {
  const written = normaliseText(contest.region)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const short = written.replace(regionKinds, '');
  return [...new Set([written, short])].filter((name) => name !== '');
}
