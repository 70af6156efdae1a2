import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

// Draws the PNG icons of the installable app from the logo. Run after the logo has changed; the results are committed.
const folder = new URL('../public/icons/', import.meta.url);
const logo = await readFile(new URL('logo.svg', folder), 'utf8');
const icons = [
  { name: 'icon-192.png', size: 192, bleed: false },
  { name: 'icon-512.png', size: 512, bleed: false },
  { name: 'maskable-512.png', size: 512, bleed: true },
  { name: 'apple-touch-icon.png', size: 180, bleed: true },
];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['MADANG_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { name, size, bleed } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // Masks of launchers cut up to a fifth off each side: the ground goes to the edge and the mark shrinks.
  const scale = bleed ? 0.78 : 1;
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${bleed ? '#1c6b50' : 'transparent'}}
     svg{width:${size * scale}px;height:${size * scale}px}</style>${logo}`,
  );
  await writeFile(fileURLToPath(new URL(name, folder)), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
