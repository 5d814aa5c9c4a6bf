import type { Page } from 'puppeteer-core';

export interface Poster {
  lines: readonly string[];
  background: string;
  ink: string;
}

/** Draws a campaign poster as the browser itself writes letters: a band of colour, a face, large words. Gives a PNG. */
export async function drawPoster(page: Page, poster: Poster): Promise<Uint8Array> {
  const base64 = await page.evaluate(async ({ lines, background, ink }) => {
    const canvas = new OffscreenCanvas(1080, 1080);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    const shade = pen.createLinearGradient(0, 0, 0, 1080);
    shade.addColorStop(0, background);
    shade.addColorStop(1, '#ffffff');
    pen.fillStyle = background;
    pen.fillRect(0, 0, 1080, 1080);
    pen.fillStyle = shade;
    pen.fillRect(0, 0, 1080, 420);
    pen.fillStyle = '#c9a27e';
    pen.beginPath();
    pen.ellipse(540, 230, 130, 170, 0, 0, 7);
    pen.fill();
    pen.fillStyle = ink;
    pen.textAlign = 'center';
    lines.forEach((line, row) => {
      pen.font = `bold ${row === 0 ? 96 : 68}px sans-serif`;
      pen.fillText(line, 540, 560 + row * 120, 1000);
    });
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, poster);
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

/** Invented names; two of them campaign, two sell. */
export const posters: readonly Poster[] = [
  {
    lines: ['RAKA – SINTA', 'COBLOS NOMOR URUT 1', 'Untuk Cendana Maju'],
    background: '#b3261e',
    ink: '#ffffff',
  },
  { lines: ['Pilih Bima-Laras', 'Calon Gubernur', 'nomor urut 2'], background: '#f7d046', ink: '#1b1b1b' },
  { lines: ['DISKON 50%', 'Sepatu Lari', 'gratis ongkir'], background: '#0f7a4d', ink: '#ffffff' },
  { lines: ['KOPI SUSU', 'Beli 1 gratis 1', 'sampai Minggu'], background: '#4a5fc1', ink: '#ffffff' },
];
