import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { findChromium } from './browsers/find-browsers.ts';

const folder = 'public/icons';
const sizes = [16, 32, 48, 128];

/** Draws the extension's icons from their one source; run it by hand after icon.svg has changed. */
async function drawIcons(): Promise<void> {
  const svg = readFileSync(`${folder}/icon.svg`, 'utf8');
  // Root cannot use Chromium's sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: findChromium(), args });
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      writeFileSync(`${folder}/icon-${size}.png`, await drawIcon(page, svg, size));
    }
  } finally {
    await browser.close();
  }
}

async function drawIcon(page: Page, svg: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  const style = '<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>';
  await page.setContent(`${style}${svg}`);
  return page.screenshot({ omitBackground: true });
}

await drawIcons();
