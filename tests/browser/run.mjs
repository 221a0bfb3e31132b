// Drives the pages in a folder with Chromium: `node run.mjs FOLDER [PART]`.
// One browser for everything; each part opens pages of its own.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { agreement } from './agreement.mjs';
import { behaviour } from './behaviour.mjs';
import { looks } from './looks.mjs';

const [folder, only = ''] = process.argv.slice(2);
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'nianbao-browser-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  acceptDownloads: true,
  viewport: { width: 1280, height: 900 },
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ],
});

let failures = 0;

/** Runs one test on a page of its own; nothing may be loaded, blocked or thrown meanwhile. */
async function test(name, file, act) {
  if (!name.includes(only)) return;
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.stack));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('file:') && !url.startsWith('blob:')) complaints.push(`request for ${url}`);
  });
  page.on('dialog', (dialog) => dialog.accept());
  const started = Date.now();
  try {
    await page.goto('file://' + path.join(folder, file));
    // The page is told to keep nothing, or it would keep what it restored when it is left.
    await page.evaluate(() => {
      keptUnder = null;
      localStorage.clear();
    });
    await page.reload();
    await act(page);
    if (complaints.length) throw new Error(complaints.join('\n'));
    console.log(`ok    ${name} (${Date.now() - started} ms)`);
  } catch (error) {
    failures += 1;
    console.log(`FAIL  ${name}\n${[error.stack, ...complaints].join('\n')}`);
  } finally {
    await page.close();
  }
}

const read = (name) => fs.readFileSync(path.join(folder, name), 'utf8');
const names = fs.readdirSync(folder).filter((name) => name.endsWith('.cases.json')).map((name) => name.replace('.cases.json', ''));

try {
  await behaviour(test, read, folder);
  await looks(test, names.filter((name) => !name.startsWith('random-')));
  await agreement(test, read, names);
} finally {
  await context.close();
  fs.rmSync(profile, { recursive: true, force: true });
}
if (failures) console.log(`${failures} failed`);
process.exit(failures ? 1 : 0);
