import { featureNames } from '../../../src/core/political/features.ts';
import { type CardContent, dataTable, refusedTable, sourceTable, testTable } from './card-tables.ts';

/** The model card (Mitchell et al. 2019, arxiv.org/abs/1810.03993): what it is for, from what, how good, where not. */
export function writeModelCard(content: CardContent): string {
  const { model, calibration, seed, examples } = content;
  const { political, maybe } = model.thresholds;
  return `# Political model, revision ${model.revision}

Written by \`npm run train\`; do not edit. What counts as political, and how the model is used: README.md in this folder.

## For what

Tells, on the reader's device, whether a sponsored post is a political ad, mainly in Indonesian and English, also in Javanese, Sundanese,
Minangkabau, Betawi and Malay. It judges texts, not people. It is not for posts that are not paid, and not for measuring who says what.

## How it was made

Logistic regression over hashed words, pairs of words and word pieces (${model.ngrams.length} weights of one byte) and ${featureNames.length} features, on
${examples.length} texts, seed ${seed}. Names of politicians and parties, numbers, handles and addresses are hidden from it; small words count in pairs
only. Calibrated by Platt's method on texts the model had not seen, half political (slope ${calibration.slope.toFixed(3)}, offset
${calibration.offset.toFixed(3)}); a score of 0.8 means right in 8 of 10 texts of such a mix. The weights of \`contestant\`, \`figure\` and \`english\` are set
and not learnt (build-model.ts, thresholds.ts say why).

Thresholds: political from **${political}**, maybe from **${maybe}**: the lowest scores that keep, on texts the model had not seen, every limit in
thresholds.ts (posts by offices, of a kind the model had not seen, 3.5 %; headlines 1.5 %; gambling 0.3 %; English pages 1 %; …). English texts get
${model.features.english} log-odds, so that one threshold serves both languages.

## From what

Only texts whose licence allows weights to be shipped, and our own. Test parts (20 % of each set, drawn by hash; the \`test\` part of our own)
are left out.

${dataTable(content)}

Measured only:

${refusedTable(content)}

## How good, per source

*Found* and *false alarms* at the political threshold, by models that had not seen the text (cross-validation in five parts), and by models
that had seen **nothing of that source**: what falls much there was learnt about the source rather than about politics. (Names do not help
here: they are hidden in training texts.)

${sourceTable(content)}

## How good, on the test parts

Nothing was chosen by these texts. Labels are those of the sources: "political" there often means *about politics*, which news, talk and
election offices are too, and which by our rule is no ad.

${testTable(content)}

## Where it is weak

- **Talk about politics** (tweets of third parties, comments, headlines about candidates) is found only where it promotes, attacks or names.
  Of tweets about an election whose names it does not know, it finds about half or less; with the names from a signed list more.
- **The sets' labels reach further than ours.** Nine in ten of all texts that the Indonesian sets call political are found only from a
  threshold below 0.5 on, where one in ten of those called political is not (curve: \`npm run bench -- political\`). It would take campaign
  posts of many elections with their senders, under a licence that allows training.
- **Issues in English** without a person or a vote ("share if you agree") are sometimes called political where \`maybe\` is meant.
- **A candidate's everyday posts** ("Selamat malam, terima kasih") are political by sender only: the registry and the payer line have to tell.
- **Mission statements**: those of offices, firms and schools read like those of candidates. Most false alarms on offices are of this kind,
  and voter education that shows how to mark a ballot.
- **Regional languages**: explicit calls to vote are found; political talk and news in Javanese and Sundanese (NusaX) mostly is not.
- **English**: page posts of 2017 (ProPublica) taught it; legal, medical and charity ads about rights and care raise most false alarms.
- **Our own texts** were written by the hands that made the model; figures on them are kinder than life. What would help most: real
  posts by Indonesian offices, real ads from an ad library, both labelled by people who do not know this project.
`;
}
