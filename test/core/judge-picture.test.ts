import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { judgePicture } from '../../src/core/judge-picture.ts';
import { buildNameIndex } from '../../src/core/political/names.ts';
import { bundledParties } from '../../src/core/political/parties.ts';
import { parseJudgement } from '../../src/core/verdict.ts';
import { sampleReport } from '../hub/sample-report.ts';

const known = { registry: null, names: buildNameIndex([], [], bundledParties) };
const now = '2026-11-25T08:00:00.000Z';
const shop = {
  ...sampleReport().sighting,
  text: 'Selamat pagi, warga semua!',
  imageText: [],
  payer: null,
  landing: null,
};
const poster = 'COBLOS NOMOR URUT 2\nCalon Bupati Sagara\nmohon doa dan dukungan';

describe('the text in a picture', () => {
  it('joins the decision, as the first reason', async () => {
    expect((await judge(shop, known, now)).political.decision).toBe('no');
    const { political, verdict } = await judgePicture(shop, poster, known, now);
    expect(political.decision).toBe('political');
    expect(political.reasons[0]).toEqual({ code: 'picture-text', detail: poster });
    expect(political.reasons.map(({ code }) => code)).toContain('asks-for-vote');
    expect(verdict?.kind).toBe('cannot-check');
  });

  it.each(['', 'DISKON 50%\nSepatu lari, gratis ongkir', '| ~~ _ //'])(
    'changes nothing where it tells nothing: %j',
    async (text) => {
      expect(await judgePicture(shop, text, known, now)).toEqual(await judge(shop, known, now));
    },
  );

  it('makes a judgement that is still sound, however long it is', async () => {
    const judgement = await judgePicture(shop, `${poster}\n`.repeat(200), known, now);
    expect(parseJudgement(judgement, 'judgement')).toEqual(judgement);
  });
});
