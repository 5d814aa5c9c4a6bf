import { disclosing, type FeedCase, organic } from '../feed-case.ts';
import { element, nest } from '../markup.ts';
import { type LinkedinPost, linkedinPost } from './post.ts';
import { linkedinWords } from './words.ts';

const sari = { name: 'Sari Wulandari', path: 'in/sari-wulandari', headline: 'Guru di Sagara' };

/** Posts of LinkedIn that nobody paid for, each with one thing that has misled readers of ads. */
export const linkedinOrganicCases: FeedCase[] = [
  organicCase('plain-post', 'an ordinary post', {}),
  organicCase('person-promoted', 'a person whose name is the label word', {
    author: { ...sari, name: 'Promoted' },
  }),
  organicCase('company-dipromosikan', 'a company whose name is the Indonesian label word', {
    author: { name: 'Dipromosikan', path: 'company/dipromosikan', headline: '1.204 pengikut' },
  }),
  organicCase('got-promoted', 'somebody has been promoted at work', { text: 'Promoted' }),
  organicCase('text-dipromosikan', 'the text is the Indonesian label word', { text: 'Dipromosikan' }),
  organicCase('headline-words', 'a headline that contains the label word', {
    author: { ...sari, headline: 'Promoted to Senior Manager · 2026' },
  }),
  organicCase('social-proof', 'a contact whose name is the label word liked it', { socialProof: 'Promoted' }),
  organicCase('reshared-ad', 'the post it passes on was an ad', {
    more: element(
      'div',
      { class: 'reshare' },
      nest(
        3,
        'reshare',
        element('a', { href: '/company/batik-larasati/' }, 'Batik Larasati'),
        element('p', {}, element('span', {}, 'Dipromosikan')),
      ),
    ),
  }),
  organicCase('card-title', 'a link card whose title is the label word', {
    card: { href: 'https://kabarsagara.example/', title: 'Promoted', label: null },
  }),
  organicCase('text-click-id', 'the text shows a copied click id', {
    text: 'Buka https://batiklarasati.example/?li_fat_id=3f1c',
  }),
  organicCase('text-technical', 'the text speaks of how ads are made', {
    text: 'Apa arti urn:li:sponsoredContentV2 di halaman ini?',
  }),
  organicCase('comment-promoted', 'a comment is the label word', {
    more: element(
      'div',
      { class: 'comments-comments-list', role: 'list' },
      element('div', { role: 'listitem' }, element('p', {}, element('span', {}, 'Promoted'))),
    ),
  }),
  organicCase('suggested', 'suggested, not paid', { line: 'Disarankan' }),
  disclosing(
    { partnership: true },
    organicCase('brand-partnership', 'declared by the author: not an ad', { line: '2j • Brand partnership' }),
  ),
  organicCase('edited', 'edited', { line: '5j • Diedit' }),
  organicCase('not-sponsored', 'the attribute says that it is no ad', {
    attributes: { 'data-is-sponsored': 'false' },
  }),
  organicCase('campaign-own-post', 'a registered campaign account, not paid', {
    author: {
      name: 'Bima Pradipta – Laras Kencana',
      path: 'company/bima-laras-cendana',
      headline: '9.120 pengikut',
    },
    text: 'Coblos nomor 2, Bima–Laras untuk Gubernur Cendana.',
  }),
  organicCase('supporter-own-post', 'a supporter asks for votes, not paid', {
    author: { name: 'Relawan Cendana Maju', path: 'company/relawan-cendana-maju', headline: '120 pengikut' },
    text: 'Ayo pilih nomor 2! Bima–Laras untuk Gubernur Cendana.',
  }),
  organicCase('legacy-post', 'the older front end', { form: 'legacy' }),
  organicCase('headline-promoted', 'a headline that is nothing but the label word, and a time', {
    author: { ...sari, headline: 'Promoted' },
  }),
  organicCase('mobile-post', 'the page for phones', { form: 'mobile' }),
];

function organicCase(name: string, shows: string, parts: Partial<LinkedinPost>): FeedCase {
  return {
    name,
    shows,
    place: 'feed',
    expected: () => organic,
    build: ({ language }) => ({
      html: linkedinPost({
        name,
        form: 'list',
        author: sari,
        line: `${(name.length % 22) + 1}${linkedinWords[language].hours} •`,
        lineAttributes: {},
        attributes: {},
        socialProof: null,
        text: 'Pagi ini cerah sekali di alun-alun.',
        card: null,
        more: '',
        ...parts,
      }),
    }),
  };
}
