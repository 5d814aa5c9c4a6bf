import type { Plan, RolePlan } from './plan.ts';

const role = (keys: string[], threshold: number, days: number): RolePlan => ({ keys, threshold, days });

const national = ['kpu-1', 'kpu-2', 'kpu-3'];

/**
 * The arrangement of registry.md 4.3. Roles of people outlast Lebaran and a signer's leave; the two online
 * ones are short, so that a frozen or stolen mirror is noticed within days.
 */
export const planTemplate: Plan = {
  schema: 1,
  name: { id: 'Daftar akun resmi peserta pemilihan', en: 'Official accounts of contestants' },
  sample: false,
  mirrors: ['https://daftar.example.go.id'],
  roles: new Map([
    ['root', role(['kpu-1', 'kpu-2', 'kpu-3', 'bssn-1', 'komdigi-1'], 3, 365)],
    ['timestamp', role(['daring-a'], 1, 3)],
    ['snapshot', role(['daring-b'], 1, 7)],
    ['targets', role(national, 2, 180)],
    ['nasional', role(national, 2, 45)],
    ['cabut', role(['kpu-1', 'kpu-2', 'bssn-1'], 2, 14)],
    ['aturan', role(['kpu-1', 'bssn-1', 'komdigi-1'], 2, 90)],
    ['provinces', role(national, 2, 45)],
  ]),
};
