import type { DateState } from '../../src/core/calendar.ts';
import type { Verdict } from '../../src/core/verdict.ts';

/** An invented advertiser with an invented ad, the same on every site. */
export interface Campaign {
  name: string;
  /** Path of the Facebook profile as its links write it, and its normal form. */
  facebook: { path: string; handle: string };
  /** Name on Instagram and on Threads, already in its normal form. */
  instagram: string;
  /** Name on X as its links write it, and its normal form. */
  x: { name: string; handle: string };
  /** Path of the YouTube channel as its links write it, and its normal form. */
  youtube: { path: string; handle: string };
  /** Path of the LinkedIn page as its links write it, and its normal form. */
  linkedin: { path: string; handle: string };
  /** Name on Reddit as its links write it, and its normal form. */
  reddit: { name: string; handle: string };
  /** Name on TikTok, already in its normal form. */
  tiktok: string;
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
    instagram: 'bimalaras.cendana',
    x: { name: 'BimaLaras_02', handle: 'bimalaras_02' },
    youtube: { path: '@BimaLarasCendana', handle: 'bimalarascendana' },
    linkedin: { path: 'company/Bima-Laras-Cendana', handle: 'company/bima-laras-cendana' },
    reddit: { name: 'BimaLaras_Cendana', handle: 'bimalaras_cendana' },
    tiktok: 'bimalaras.cendana',
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
    instagram: 'dewijoko.sagara',
    x: { name: 'DewiJokoSagara', handle: 'dewijokosagara' },
    youtube: { path: '@DewiJokoSagara', handle: 'dewijokosagara' },
    linkedin: { path: 'company/Dewi-Joko-Sagara', handle: 'company/dewi-joko-sagara' },
    reddit: { name: 'DewiJokoSagara', handle: 'dewijokosagara' },
    tiktok: 'dewijoko.sagara',
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
    instagram: 'relawan.cendana.maju',
    x: { name: 'RelawanCendana', handle: 'relawancendana' },
    youtube: { path: '@RelawanCendanaMaju', handle: 'relawancendanamaju' },
    linkedin: { path: 'company/relawan-cendana-maju', handle: 'company/relawan-cendana-maju' },
    reddit: { name: 'RelawanCendana', handle: 'relawancendana' },
    tiktok: 'relawancendana',
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
    instagram: 'bimalaras.cendana.official',
    x: { name: 'BimaLaras_Resmi', handle: 'bimalaras_resmi' },
    youtube: { path: '@BimaLarasCendana_Official', handle: 'bimalarascendana_official' },
    linkedin: { path: 'company/bima-laras-cendana-official', handle: 'company/bima-laras-cendana-official' },
    reddit: { name: 'BimaLaras_Resmi', handle: 'bimalaras_resmi' },
    tiktok: 'bimalaras.resmi',
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
    instagram: 'sahabat.gunturratih',
    x: { name: 'SahabatGuntur', handle: 'sahabatguntur' },
    youtube: { path: '@SahabatGunturRatih', handle: 'sahabatgunturratih' },
    linkedin: { path: 'company/sahabat-guntur-ratih', handle: 'company/sahabat-guntur-ratih' },
    reddit: { name: 'SahabatGuntur', handle: 'sahabatguntur' },
    tiktok: 'sahabatguntur',
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
    instagram: 'batik.larasati.toko',
    x: { name: 'BatikLarasati', handle: 'batiklarasati' },
    youtube: { path: '@BatikLarasatiToko', handle: 'batiklarasatitoko' },
    linkedin: { path: 'company/batik-larasati', handle: 'company/batik-larasati' },
    reddit: { name: 'BatikLarasati', handle: 'batiklarasati' },
    tiktok: 'batiklarasati',
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
