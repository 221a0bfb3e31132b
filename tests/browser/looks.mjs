// What the pages look like to those who print them, enlarge them, or do not see them.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import { equal, holds } from './tools.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** No violation of any rule of axe-core. */
async function accessible(page) {
  await page.evaluate(() => { document.querySelectorAll('details').forEach((own) => { own.open = true; }); });
  // The page's policy forbids foreign scripts: axe comes in by the debugger's door.
  const source = fs.readFileSync(axe, 'utf8');
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source });
  const violations = await page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
  equal(violations, []);
}

async function printed(page) {
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => [...document.querySelectorAll('input, select, textarea, button')].filter((own) => own.getClientRects().length).length);
  equal(shown, 0, 'no control on paper');
  const cell = page.locator('[data-path="enforcement.penalties.decisions"]').locator('..');
  equal(await cell.evaluate((own) => getComputedStyle(own, '::after').content), '"17643"');
  holds(await page.locator('.prose p').first().isVisible(), 'prose is printed');
  holds(await page.locator('.draft-line').isVisible(), 'a report with gaps is marked');
  equal(await page.locator('.origin').isVisible(), false, 'paper has no fingerprint');
  // The type area of A4 by GB/T 9704 is 156 mm wide.
  await page.setViewportSize({ width: Math.round(156 / 25.4 * 96), height: 850 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  equal(wide, 0, 'nothing stands over the edge');
}

async function enlarged(page) {
  // 200 % of 1280 pixels leaves 640; tables scroll, the page does not.
  await page.setViewportSize({ width: 640, height: 450 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  equal(wide, 0);
}

export async function looks(test, names) {
  for (const name of names) await test(`accessible: ${name}`, `${name}.html`, accessible);
  await test('accessible: filled', 'filled.html', accessible);
  await test('accessible: published', 'published.html', accessible);
  await test('printed', 'filled.html', printed);
  for (const name of names) await test(`enlarged: ${name}`, `${name}.html`, enlarged);
}
