// Pictures of the pages: `node pages.mjs FOLDER REPORT`, where FOLDER has 2021-30.html and published.html.

import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const [folder, report] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));
const { chromium } = createRequire(path.join(here, '../../tests/browser/package.json'))('playwright-core');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
const open = (name) => page.goto('file://' + path.resolve(folder, name));
const shoot = (name) => page.screenshot({ path: path.join(here, `${name}.png`) });

try {
  await open('2021-30.html');
  await page.setInputFiles('#open', report);
  await page.waitForSelector('#mistake-list a, #mistake-list button');
  // The list stands right below the bar, which stays on top.
  await page.evaluate(() => {
    const top = (id) => document.getElementById(id).getBoundingClientRect();
    window.scrollBy(0, top('mistakes').top - top('bar').height - 8);
  });
  await shoot('html-form');
  await open('published.html');
  await page.locator('table').first().screenshot({ path: path.join(here, 'html-published.png') });
} finally {
  await browser.close();
}
