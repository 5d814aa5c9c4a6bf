import type { DateState } from '../../src/core/calendar.ts';
import type { Verdict } from '../../src/core/verdict.ts';

/** An invented advertiser with an invented ad, the same on every site. */
export interface Campaign {
  name: string;
  /** Path of the Facebook profile as its links write it, and its normal form. */
  facebook: { path: string; handle: string };
  /** Name on X as its links write it, and its normal form. */
  x: { name: string; handle: string };
  payer: string | null;
  text: string;
  picture: string;
  landing: string;
  action: string;
  verdict: Verdict['kind'] | null;
  dateState: DateState | null;
}

/** The verdict cases of the sample registry. Elections, places and people are all invented. */
export const campaigns = {
  registered: {
    name: 'Bima Pradipta – Laras Kencana',
    facebook: { path: 'BimaLaras.Cendana', handle: 'bimalarascendana' },
    x: { name: 'BimaLaras_02', handle: 'bimalaras_02' },
    payer: 'Tim Kampanye Bima–Laras',
    text: 'Puskesmas buka 24 jam di setiap kecamatan. Itu janji kami untuk Cendana. Coblos nomor 2, Bima Pradipta – Laras Kencana, calon Gubernur Cendana.',
    picture: 'Bima – Laras · 2',
    landing: 'https://bimalaras.example/program/kesehatan',
    action: 'Pelajari selengkapnya',
    verdict: 'registered',
    dateState: 'ads-allowed',
  },
  'quiet-period': {
    name: 'Dewi Anggraksa – Joko Tirtayasa',
    facebook: { path: 'DewiJoko.Sagara', handle: 'dewijokosagara' },
    x: { name: 'DewiJokoSagara', handle: 'dewijokosagara' },
    payer: 'Tim Pemenangan Dewi–Joko',
    text: 'Tiga hari lagi! Warga Sagara, pilih nomor 1: Dewi Anggraksa – Joko Tirtayasa untuk Bupati Sagara.',
    picture: 'Dewi – Joko · 1',
    landing: 'https://dewijoko.example/ayo-pilih',
    action: 'Kunjungi situs',
    verdict: 'registered',
    dateState: 'quiet-period',
  },
  'not-listed': {
    name: 'Relawan Cendana Maju',
    facebook: { path: 'RelawanCendanaMaju', handle: 'relawancendanamaju' },
    x: { name: 'RelawanCendana', handle: 'relawancendana' },
    payer: 'Relawan Cendana Maju',
    text: 'Ayo pilih nomor 2! Bima–Laras untuk Gubernur Cendana. Bersama kita menangkan perubahan di Provinsi Cendana.',
    picture: 'Pilih nomor 2',
    landing: 'https://cendanamaju.example/dukung',
    action: 'Daftar',
    verdict: 'not-listed',
    dateState: 'ads-allowed',
  },
  lookalike: {
    name: 'Bima Laras Cendana Official',
    facebook: { path: 'bimalaras.cendana.official', handle: 'bimalarascendanaofficial' },
    x: { name: 'BimaLaras_Resmi', handle: 'bimalaras_resmi' },
    payer: 'Bima Laras Center',
    text: 'Dukung Bima Pradipta – Laras Kencana, calon Gubernur Cendana nomor urut 2. Kirim donasi Anda lewat tautan ini.',
    picture: 'Dukung Bima Laras',
    landing: 'https://donasi-bimalaras.example/',
    action: 'Kirim pesan',
    verdict: 'lookalike',
    dateState: null,
  },
  'no-list': {
    name: 'Sahabat Guntur Ratih',
    facebook: { path: 'SahabatGunturRatih', handle: 'sahabatgunturratih' },
    x: { name: 'SahabatGuntur', handle: 'sahabatguntur' },
    payer: 'Sahabat Guntur Ratih',
    text: 'Guntur Sanjaya – Ratih Puspasari, calon Wali Kota Mentari nomor 1. Pilih pemimpin yang mendengar warga Kota Mentari.',
    picture: 'Guntur – Ratih · 1',
    landing: 'https://gunturratih.example/',
    action: 'Pelajari selengkapnya',
    verdict: 'cannot-check',
    dateState: null,
  },
  shop: {
    name: 'Batik Larasati',
    facebook: { path: 'batik.larasati.toko', handle: 'batiklarasatitoko' },
    x: { name: 'BatikLarasati', handle: 'batiklarasati' },
    payer: null,
    text: 'Diskon 40% semua kemeja batik lengan panjang, gratis ongkir se-Indonesia sampai hari Minggu.',
    picture: 'Diskon 40%',
    landing: 'https://batiklarasati.example/promo',
    action: 'Belanja sekarang',
    verdict: null,
    dateState: null,
  },
} as const satisfies Record<string, Campaign>;

export type CampaignName = keyof typeof campaigns;

/** The text of one ad of a campaign: every case says something of its own, as two ads of one campaign do. */
export function adText(caseName: string, campaign: CampaignName): string {
  const { text } = campaigns[campaign];
  return caseName === campaign ? text : `${text} Seri ${caseName}.`;
}
