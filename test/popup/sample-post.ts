import type { SeenPost } from '../../src/core/seen-post.ts';
import type { Judgement, Verdict } from '../../src/core/verdict.ts';

const list = {
  name: { id: 'Daftar contoh', en: 'Sample list' },
  version: 4,
  issued: '2026-10-01T00:00:00Z',
  sample: true,
  state: 'fresh',
} as const;

const contestant = {
  id: 'sagara-1',
  number: 1,
  name: 'Dewi Anggraksa – Joko Tirtayasa',
  office: 'regent',
  region: 'Kabupaten Sagara',
  election: { id: 'Pemilihan Contoh Sagara', en: 'Sample Election Sagara' },
} as const;

/** One verdict of each kind and date, from an invented list. */
export const verdicts = {
  notListed: { kind: 'not-listed', dateState: 'ads-allowed', list },
  lookalike: { kind: 'lookalike', resembles: 'dewijokosagara', because: 'same-core', contestant, list },
  cannotCheck: { kind: 'cannot-check', why: 'no-list', list },
  registered: registered('ads-allowed'),
  quiet: registered('quiet-period'),
  outside: registered('outside-window'),
  after: registered('after-voting'),
} satisfies Record<string, Verdict>;

function registered(dateState: 'ads-allowed' | 'quiet-period' | 'outside-window' | 'after-voting'): Verdict {
  return { kind: 'registered', contestant, matchedBy: 'id', source: 'Surat 12, baris 3', dateState, list };
}

/** A post with something in every field; each optional part holds a word that stands nowhere else. */
export function samplePost(): SeenPost & { judgement: Judgement } {
  return {
    sighting: {
      postKey: 'https://www.facebook.com/sahabatsagara/posts/TAUTAN',
      platform: 'facebook',
      surface: 'home',
      sponsorship: 'sponsored',
      signals: [{ rule: 'ads-about-link', family: 'link' }],
      label: 'Bersponsor',
      advertiser: { name: 'Sahabat Sagara', handle: 'sahabatsagara', id: '100001', url: null },
      payer: 'PT PEMBAYAR',
      partnership: false,
      ai: false,
      text: 'Coblos nomor 1 demi KALIMAT!',
      imageText: ['Mungkin teks yang menyatakan GAMBAR'],
      landing: 'https://contoh.example/TUJUAN',
      permalink: 'https://www.facebook.com/sahabatsagara/posts/TAUTAN',
      page: 'https://www.facebook.com/HALAMAN',
      recipeRevision: 3,
      pointed: false,
    },
    judgement: {
      political: {
        decision: 'political',
        score: 1,
        reasons: [
          { code: 'disclaimer', detail: 'PT PEMBAYAR' },
          { code: 'registered-account', detail: 'Sahabat Sagara' },
          { code: 'asks-for-vote', detail: 'coblos nomor 1 demi KALIMAT' },
          { code: 'campaign-words', detail: 'GAMBAR' },
          { code: 'issue-words', detail: 'TUJUAN' },
        ],
      },
      verdict: verdicts.notListed,
    },
    firstSeen: '2026-11-01T01:02:03.000Z',
  };
}
