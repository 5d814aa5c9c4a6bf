import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { PictureFacts, Report } from '../../src/core/report.ts';

/** A valid report with invented content, without a picture, under a fresh id. */
export function sampleReport(overrides: Partial<Report> = {}): Report {
  return {
    schema: 1,
    id: v7(),
    sighting: {
      postKey: 'permalink:/contoh/123',
      platform: 'facebook',
      surface: 'home',
      sponsorship: 'sponsored',
      signals: [
        { rule: 'ads-about-link', family: 'link' },
        { rule: 'sponsored-label', family: 'label' },
      ],
      label: 'Bersponsor',
      advertiser: {
        name: 'Sahabat Kota Mawar',
        handle: 'sahabatkotamawar',
        id: '100001',
        url: 'https://www.facebook.com/sahabatkotamawar',
      },
      payer: 'PT Contoh Media',
      partnership: false,
      ai: false,
      text: 'Mari bersama membangun Kota Mawar. Coblos nomor 2!',
      imageText: ['Foto pasangan calon nomor 2'],
      landing: 'https://contoh.example/mawar',
      permalink: null,
      page: 'https://www.facebook.com/',
      recipeRevision: 3,
      pointed: false,
    },
    judgement: {
      political: {
        decision: 'political',
        score: 0.97,
        reasons: [{ code: 'ballot-number', detail: 'nomor 2' }],
      },
      verdict: {
        kind: 'not-listed',
        dateState: 'ads-allowed',
        list: {
          name: { id: 'Daftar contoh', en: 'Sample list' },
          version: 4,
          issued: '2026-10-01T00:00:00Z',
          sample: true,
          state: 'fresh',
        },
      },
    },
    category: 'not-listed',
    note: 'Muncul dua kali pagi ini.',
    firstSeen: '2026-11-01T01:02:03.000Z',
    learntAt: '2026-11-01T08:10:00+07:00',
    picture: null,
    extensionVersion: '0.1.0',
    ...overrides,
  };
}

/** Bytes that begin as a WebP picture does; `seed` makes them differ. */
export function samplePicture(seed = 'picture'): Buffer {
  return Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'), Buffer.from(seed)]);
}

export function pictureFacts(bytes: Buffer, type: PictureFacts['type'] = 'image/webp'): PictureFacts {
  return { type, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
