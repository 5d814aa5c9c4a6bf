import type { FeedCase } from '../feed-case.ts';
import { adCase } from './ad-case.ts';
import { profileAddress, tokenLength } from './addresses.ts';
import { type DrawLabel, timeLink } from './byline.ts';
import { splitLettersMany } from './letter-labels.ts';
import { organicCase } from './organic-case.ts';
import { bareCard, nameLink } from './post.ts';
import { emptyAboutLink, labelWithDisclaimer, plainLabel, separator } from './text-labels.ts';
import { facebookWords } from './words.ts';

const card = bareCard;
const member = 'groups/5501/user/100012345678901';
const campaign = 'groups/5501/user/61550000000202';

/** The feed of one's groups: a post names its group first, then its author. */
export const facebookGroupCases: FeedCase[] = [
  adCase({
    name: 'group-ad',
    shows: 'a paid post of a page between posts of groups',
    campaign: 'registered',
    payer: 'Tim Kampanye Bima–Laras',
    draw: ({ language }) =>
      labelWithDisclaimer(facebookWords[language].paidFor, 'Tim Kampanye Bima–Laras', 'beside'),
    card,
  }),
  groupPost('group-post', 'the group first, then its author', 'Jual Beli Cendana'),
  adCase({
    name: 'group-ad-letters',
    shows: 'the label in letters',
    campaign: 'not-listed',
    draw: () => splitLettersMany,
    card,
  }),
  groupPost('group-called-ad', 'a group whose name is Ad', 'Ad'),
  groupPost('group-called-sponsored', 'a group whose name is the label word', 'Bersponsor'),
  adCase({
    name: 'member-ad',
    shows: 'a paid post inside a group: its author by the number in the group',
    campaign: 'registered',
    draw: () => byMember(plainLabel),
    heading: { name: 'Warga Cendana', path: 'groups/5501/' },
    profile: { path: campaign, handle: null, id: '61550000000202' },
    card,
  }),
  adCase({
    name: 'member-ad-about',
    shows: 'the same, its label not drawn',
    campaign: 'registered',
    draw: () => byMember(emptyAboutLink),
    label: () => null,
    heading: { name: 'Iklan Gratis Cendana', path: 'groups/5501/' },
    profile: { path: campaign, handle: null, id: '61550000000202' },
    card,
  }),
  organicCase({
    name: 'member-called-iklan',
    shows: 'an author whose name is Iklan',
    ...inGroup('Warga Sagara', 'Iklan'),
  }),
  organicCase({
    name: 'group-text-ad',
    shows: 'the text is the label word',
    text: 'Bersponsor',
    ...inGroup('Warga Sagara', 'Tono'),
  }),
  adCase({
    name: 'group-shop',
    shows: 'a shop: nothing is said',
    campaign: 'shop',
    draw: () => plainLabel,
    card,
  }),
  organicCase({ name: 'group-page-post', shows: 'a page that posts without a group', card }),
];

function groupPost(name: string, shows: string, group: string): FeedCase {
  return organicCase({ name, shows, ...inGroup(group, 'Bu Tini') });
}

function inGroup(group: string, author: string) {
  return {
    author: { name: group, path: 'groups/5501/' },
    byline: (time: string) => ({
      html: `${authorLink(author, member)}${separator}${timeLink('groups/5501', `${group}${author}`, time)}`,
    }),
    card,
  };
}

function byMember(draw: DrawLabel): DrawLabel {
  return (word, seed) => {
    const { html, ...rest } = draw(word, seed);
    return { ...rest, html: `${authorLink('Bima Pradipta', campaign)}${separator}${html}` };
  };
}

function authorLink(name: string, path: string): string {
  return nameLink(profileAddress(path, name, tokenLength.organic), name);
}
