import { expect, test } from 'vitest';
import { callName, personNameForms } from '../../../src/core/political/person-name.ts';

test.each([
  ['Dr. H. MARTA A. TAHIR, S.E., M.Ec.Dev.', ['marta a tahir', 'marta tahir']],
  ['Prof. Dr. Ir. Hi. NALA POMANTO, M.Pd.', ['nala pomanto']],
  ['Hj. Sekar Ayuningtyas S.Pd MM', ['sekar ayuningtyas']],
  ["Tgk. H. M. Fadli Ra'uf, Lc., M.Ag.", ['m fadli rauf', 'fadli rauf']],
  ['Letjen TNI (Purn) Bagas Wirayuda', ['bagas wirayuda']],
  ['Raka Wiratama (Mas Raka)', ['raka wiratama']],
  ['Partai Golkar', ['partai golkar']],
  ['Suminto', []],
  ['H. Suminto, S.H.', []],
  ['', []],
])('forms of %s', (name, expected) => {
  expect(personNameForms(name).map((form) => form.join(' '))).toEqual(expected);
});

test.each([
  ['Dr. H. BIMA PRADIPTA, S.E.', 'bima'],
  ['Muhammad Rizal Kencana', 'rizal'],
  ['Hj. Siti Melati, S.Ag.', 'melati'],
  ['Ahmad', null],
])('call name of %s', (name, expected) => {
  expect(callName(name)).toBe(expected);
});
