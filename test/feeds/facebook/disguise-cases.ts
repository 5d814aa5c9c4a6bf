import { disclosing, type FeedCase } from '../feed-case.ts';
import { type AdPlan, adCase } from './ad-case.ts';
import { tokenLength } from './addresses.ts';
import type { DrawLabel } from './byline.ts';
import { canvasLabel, closedShadow, joinedSprites, sprite } from './drawn-labels.ts';
import { doubledLetters, nestedDecoys, splitLettersFew, splitLettersMany } from './letter-labels.ts';
import { blinkingLabel, lateLabel, portalLabel } from './live-labels.ts';
import {
  aiLabel,
  ariaLabel,
  emptyAboutLink,
  invisibleCharacters,
  labelInReference,
  labelWithDisclaimer,
  partnershipLabel,
  plainLabel,
  pseudoElement,
  referredLabel,
  wordJoinerLink,
} from './text-labels.ts';
import { facebookWords } from './words.ts';

/** Every way of drawing the label that feed-facts.md 2.2 and 2.3 name, all by the same registered account. */
export const facebookDisguiseCases: FeedCase[] = [
  disguise('plain-label', 'the label as plain text, no disclaimer', plainLabel),
  disguise('ads-about-empty', '/ads/about link whose label has no text', emptyAboutLink, {
    label: () => null,
  }),
  disguise('aria-referred', 'the label is a span elsewhere', referredLabel),
  disguise('aria-portal', 'the label exists for one task only', portalLabel),
  disguise('aria-label', 'the label is the aria-label of the byline link', ariaLabel),
  disguise('svg-sprite', 'the label is one drawn text', sprite),
  disguise('svg-joined', 'the label is several drawn texts', joinedSprites),
  disguise('closed-shadow', 'the label is in a closed shadow root', closedShadow),
  disguise('split-letters-many', 'shuffled letters, real ones with many classes', splitLettersMany),
  disguise('split-letters-few', 'shuffled letters, real ones with few classes', splitLettersFew),
  disguise('doubled-letters', 'each letter twice, one hidden by class', doubledLetters),
  disguise('nested-decoys', 'decoys thrown out of the line', nestedDecoys),
  disguise('pseudo-element', 'the label is ::after content', pseudoElement),
  disguise('invisible-characters', 'invisible characters between the letters', invisibleCharacters),
  disguise('blinking-label', 'the label goes for less than a second', blinkingLabel),
  disguise('late-label', 'the label comes after 1.5 s', lateLabel),
  disguise('word-joiner-link', 'a header link that is only U+2060', wordJoinerLink, { label: () => null }),
  disguise('posinset-below', 'aria-posinset stands only below the label', labelInReference, {
    posinset: 'below',
  }),
  disguise('posinset-below-about', 'the same, with the /ads/about link', emptyAboutLink, {
    label: () => null,
    posinset: 'below',
  }),
  disguise('other-word', 'the second label word of this language', plainLabel, {
    word: ({ language }) => facebookWords[language].otherLabel,
  }),
  disguise('advertiser-id', 'the profile link has a number, no name', emptyAboutLink, {
    label: () => null,
    profile: { path: 'profile.php?id=61550000000202', handle: null, id: '61550000000202' },
  }),
  disguise('canvas-label', 'the label is painted and cannot be read', canvasLabel, {
    label: () => null,
    sponsorship: 'unsure',
    tokenLength: tokenLength.organic,
  }),
  disclosing(
    { partnership: true },
    disguise('partnership-ad', 'an ad that is also a paid partnership', partnershipLabel),
  ),
  disclosing({ ai: true }, disguise('ai-ad', 'an ad with the notice that AI made it', aiLabel)),
  disguise('payer-differs', 'the payer is not the page', plainLabel, {
    payer: 'Yayasan Cahaya Cendana',
    draw: ({ language }) =>
      labelWithDisclaimer(facebookWords[language].paidFor, 'Yayasan Cahaya Cendana', 'beneath'),
  }),
];

function disguise(name: string, shows: string, draw: DrawLabel, plan: Partial<AdPlan> = {}): FeedCase {
  return adCase({ name, shows, campaign: 'registered', draw: () => draw, ...plan });
}
