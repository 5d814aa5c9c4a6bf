import { buildNameIndex } from '../../../src/core/political/names.ts';
import { bundledParties } from '../../../src/core/political/parties.ts';
import type { Contest, Contestant } from '../../../src/core/registry/pack.ts';

function contest(id: string, office: Contest['office'], regionCode: string, region: string): Contest {
  return { id, election: 'contoh', office, regionCode, region, list: 'complete', listDate: null };
}

function contestant(id: string, contest: string, number: number, members: string[]): Contestant {
  return { id, contest, number, name: members.join(' – '), members };
}

export const contests = [
  contest('gubernur-cendana', 'governor', '99', 'Provinsi Cendana'),
  contest('bupati-sagara', 'regent', '9901', 'Kabupaten Sagara'),
  contest('walikota-mentari', 'mayor', '9971', 'Kota Mentari'),
];

export const contestants = [
  contestant('cendana-1', 'gubernur-cendana', 1, ['Raka Wiratama', 'Sinta Maheswari']),
  contestant('cendana-2', 'gubernur-cendana', 2, [
    'Dr. H. BIMA PRADIPTA, S.E., M.Ec.Dev.',
    'LARAS KENCANA, S.H.',
  ]),
  contestant('sagara-1', 'bupati-sagara', 1, ['Dewi Anggraksa', 'Joko Tirtayasa']),
  contestant('sagara-2', 'bupati-sagara', 2, ['Arjuna Wisesa', 'Melati Suryani']),
  contestant('mentari-1', 'walikota-mentari', 1, ['Guntur Sanjaya', 'Ratih Puspasari']),
];

/** The invented elections of the sample registry, with the real parties. */
export const sampleNames = buildNameIndex(contests, contestants, bundledParties);
