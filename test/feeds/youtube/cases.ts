import { inHome } from './containers.ts';
import { youtubeOrganicCases, youtubeOtherOrganicCases } from './organic-cases.ts';
import { youtubePlayerCases } from './player-cases.ts';
import { youtubeSignCases } from './sign-cases.ts';
import { youtubeSurfaceCases } from './surface-cases.ts';
import { youtubeVerdictCases } from './verdict-cases.ts';
import type { YoutubeCase } from './youtube-case.ts';

/** Every post of the replica of the desktop site. */
export const youtubeCases: YoutubeCase[] = [
  ...youtubeVerdictCases(inHome),
  ...youtubeSignCases.flatMap((ad, index) => [ad, ...youtubeOrganicCases.slice(index, index + 1)]),
  ...youtubeOrganicCases.slice(youtubeSignCases.length),
  ...youtubeSurfaceCases,
  ...youtubePlayerCases,
  ...youtubeOtherOrganicCases,
];
