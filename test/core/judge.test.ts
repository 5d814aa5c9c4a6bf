import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { type Advertiser, parseSighting, type Sighting } from '../../src/core/sighting.ts';
import { parseJudgement } from '../../src/core/verdict.ts';
import { noon, sampleRegistry } from './registry/sample-registry.ts';

const known = sampleRegistry();
const { names } = known;

const shop = 'Diskon 50% untuk semua sepatu, gratis ongkir hari ini saja.';
const sagara = 'Coblos nomor 1, Dewi Anggraksa – Joko Tirtayasa untuk Bupati Sagara!';
const mentari = 'Guntur Sanjaya – Ratih Puspasari, pilihan kita untuk Wali Kota Mentari. Coblos nomor 1!';
const anywhere = 'Jangan lupa coblos nomor 2 di pilkada nanti, pilih pemimpin yang amanah!';

function sighting(text: string, advertiser: Partial<Advertiser>, rest: Partial<Sighting> = {}): Sighting {
  return parseSighting({
    postKey: 'uji',
    platform: 'facebook',
    surface: 'feed',
    sponsorship: 'sponsored',
    signals: [],
    advertiser,
    text,
    partnership: false,
    ai: false,
    imageText: [],
    page: 'https://www.facebook.com/',
    recipeRevision: 1,
    pointed: false,
    ...rest,
  });
}

const stranger = { name: 'Kabar Sagara', handle: 'kabarsagara' };
const verdictOf = async (seen: Sighting, now = noon) => (await judge(seen, known, now)).verdict;

describe('judge: accounts of the list', () => {
  it('names the contestant of an official account, also when the ad is about nothing political', async () => {
    const judgement = await judge(sighting(shop, { handle: 'bimalarascendana' }), known, noon);
    expect(judgement.political.reasons).toContainEqual(
      expect.objectContaining({ code: 'registered-account' }),
    );
    expect(judgement.verdict).toMatchObject({
      kind: 'registered',
      matchedBy: 'handle',
      dateState: 'ads-allowed',
      contestant: { number: 2, office: 'governor', region: 'Provinsi Cendana' },
      source: 'Contoh surat 002, baris 1',
      list: { sample: true, state: 'fresh', version: 20261125 },
    });
    expect(parseJudgement(JSON.parse(JSON.stringify(judgement)))).toEqual(judgement);
  });

  it('keeps an official account official in the quiet period, and says so', async () => {
    const seen = sighting(sagara, { handle: null, id: '61550000000301' });
    expect(await verdictOf(seen)).toMatchObject({
      kind: 'registered',
      matchedBy: 'id',
      dateState: 'quiet-period',
    });
  });

  it('cannot check a handle that now belongs to another id', async () => {
    const seen = sighting(shop, { handle: 'dewijokosagara', id: '7' });
    expect(await verdictOf(seen)).toMatchObject({ kind: 'cannot-check', why: 'handle-reused' });
  });

  it('does not call a withdrawn account official, nor a look-alike of anyone', async () => {
    const withdrawn = (text: string) => sighting(text, { handle: 'arjunamelati' }, { platform: 'x' });
    expect(await verdictOf(withdrawn(sagara))).toMatchObject({
      kind: 'not-listed',
      dateState: 'quiet-period',
    });
    expect(await verdictOf(withdrawn(shop))).toBeNull();
  });
});

describe('judge: accounts outside the list', () => {
  it('says whom an account resembles, whatever the ad is about', async () => {
    const seen = sighting(shop, { handle: 'rakasintacendanaofficial' });
    expect(await verdictOf(seen)).toMatchObject({
      kind: 'lookalike',
      resembles: 'rakasintacendana',
      contestant: { id: 'gubernur-cendana-1' },
    });
  });

  it('names the platform where the resembled account is on another one', async () => {
    const seen = sighting(shop, { handle: 'bimalaras' }, { platform: 'instagram' });
    expect(await verdictOf(seen)).toMatchObject({ kind: 'lookalike', resembles: 'bimalaras_02 (x)' });
  });

  it('says not-listed only where the list of the contest named is complete', async () => {
    expect(await verdictOf(sighting(sagara, stranger))).toMatchObject({
      kind: 'not-listed',
      dateState: 'quiet-period',
    });
    expect(await verdictOf(sighting(mentari, stranger))).toMatchObject({
      kind: 'cannot-check',
      why: 'no-list',
    });
  });

  it('asks for every running contest where the ad names none', async () => {
    // Mentari has no list, so the ad might be of a candidate there.
    const seen = sighting(anywhere, stranger, { payer: 'Kabar Sagara' });
    expect(await verdictOf(seen)).toMatchObject({ kind: 'cannot-check', why: 'no-list' });
    // Three days after the last voting day nothing runs, and nothing can be said either.
    expect(await verdictOf(seen, '2026-12-22T05:00:00Z')).toMatchObject({
      kind: 'cannot-check',
      why: 'no-list',
    });
  });

  it('finds the contest in the advertiser, the payer and the pictures too', async () => {
    for (const rest of [
      { payer: 'Tim Dewi Anggraksa' },
      { payer: 'X', imageText: ['Dewi Anggraksa – Joko Tirtayasa'] },
    ]) {
      expect(await verdictOf(sighting(anywhere, stranger, rest))).toMatchObject({ kind: 'not-listed' });
    }
  });

  it('says so when the advertiser cannot be read', async () => {
    const seen = sighting(sagara, { name: 'Kabar Sagara' });
    expect(await verdictOf(seen)).toMatchObject({ kind: 'cannot-check', why: 'advertiser-unreadable' });
  });

  it('says nothing about an ordinary ad', async () => {
    expect(await verdictOf(sighting(shop, { name: 'Toko Sepatu', handle: 'tokosepatu' }))).toBeNull();
    expect(await verdictOf(sighting(shop, { name: 'Toko Sepatu' }))).toBeNull();
  });

  it('leaves the date open where the contests named are in different states', async () => {
    const seen = sighting(`${sagara} Bima Pradipta – Laras Kencana untuk Gubernur Cendana!`, stranger);
    expect(await verdictOf(seen)).toMatchObject({ kind: 'not-listed', dateState: 'unknown' });
  });
});

describe('judge: without a list that counts', () => {
  const stale = '2026-12-30T05:00:00Z';
  const expired = '2027-01-02T05:00:00Z';

  it('says that there is no registry, of political ads only', async () => {
    expect((await judge(sighting(sagara, stranger), { registry: null, names }, noon)).verdict).toEqual({
      kind: 'cannot-check',
      why: 'no-registry',
      list: null,
    });
    expect(
      (await judge(sighting(shop, { handle: 'rakasintacendana' }), { registry: null, names }, noon)).verdict,
    ).toBeNull();
  });

  it('still uses a stale list and marks it', async () => {
    expect(await verdictOf(sighting(sagara, stranger), stale)).toMatchObject({
      kind: 'not-listed',
      list: { state: 'stale' },
    });
  });

  it('says nothing for or against anyone with an expired one', async () => {
    for (const seen of [
      sighting(shop, { handle: 'rakasintacendana' }),
      sighting(sagara, stranger),
      sighting(sagara, { name: 'Kabar Sagara' }),
    ]) {
      expect(await verdictOf(seen, expired)).toMatchObject({ kind: 'cannot-check', why: 'list-expired' });
    }
    expect(await verdictOf(sighting(shop, { handle: 'rakasintacendanaofficial' }), expired)).toBeNull();
  });
});
