import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePolitical } from '../../../src/core/political/decide.ts';
import { buildNameIndex } from '../../../src/core/political/names.ts';
import { bundledParties } from '../../../src/core/political/parties.ts';
import { undisguise } from '../../../src/core/political/undisguise.ts';

const known = new Set(['coblos', 'nomor', 'pilih', 'menangkan', 'vote']);
const plain = (text: string) => undisguise(text, (word) => known.has(word));
const names = buildNameIndex([], [], bundledParties);
const evidence = { imageText: [], landing: null, advertiserName: null, payer: null, registered: false };
const decide = (text: string) => decidePolitical({ ...evidence, text }, names).decision;

describe('undisguise', () => {
  it.each([
    ['C O B L O S nomor 2', '#COBLOS nomor 2'],
    ['c.o.b.l.o.s nomor 2', '#coblos nomor 2'],
    ['cobloooos', 'coblos'],
    ['c@blos', 'c@blos'],
    ['p!lih', 'pilih'],
    ['p!!lih', 'p!!lih'],
    ['harga 50rb, diskon!', 'harga 50rb, diskon!'],
    ['PPP dan III', 'PPP dan III'],
    ['a.n. Budi', 'a.n. Budi'],
  ])('%s', (given, expected) => {
    expect(plain(given)).toBe(expected);
  });

  it('leaves plain words alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('pasar', 'murah', 'hari', 'ini', 'di', 'balai', 'desa')),
        (words) => {
          expect(plain(words.join(' '))).toBe(words.join(' '));
        },
      ),
    );
  });
});

describe('a call to vote is found in disguise', () => {
  const call = 'Coblos nomor 2, pilih calon bupati kita';
  it.each([
    ['as it is', call],
    ['letters set apart', 'C O B L O S nomor 2, p i l i h calon bupati kita'],
    ['figures for letters', 'C0bl0s n0m0r 2, p1l1h cal0n bup4t1 kita'],
    ['mathematical letters', '𝗖𝗼𝗯𝗹𝗼𝘀 𝗻𝗼𝗺𝗼𝗿 𝟮, 𝗽𝗶𝗹𝗶𝗵 𝗰𝗮𝗹𝗼𝗻 𝗯𝘂𝗽𝗮𝘁𝗶 𝗸𝗶𝘁𝗮'],
    ['full width', 'Ｃｏｂｌｏｓ ｎｏｍｏｒ ２, ｐｉｌｉｈ ｃａｌｏｎ ｂｕｐａｔｉ ｋｉｔａ'],
    ['invisible characters', call.split('').join('\u200b')],
    ['Cyrillic twins', 'Соblоs nоmоr 2, рilih саlоn buраti kita'],
    ['letters repeated', 'Cobloooos nomorrrr 2, pilihhhh calonnnn bupatiiii kita'],
    ['one hashtag', '#CoblosNomor2 #PilihCalonBupatiKita'],
    ['a small hashtag', '#coblosnomor2 #pilihcalonbupati'],
  ])('%s', (_how, text) => {
    expect(decide(text)).toBe('political');
  });
});
