// What several tests do with a page.

import fs from 'node:fs';

/** The control of a cell. */
export const at = (page, path) => page.locator(`[data-path="${path}"]`);

export async function type(page, path, text) {
  await at(page, path).fill(text);
  await at(page, path).blur();
}

export const value = (page, path) => at(page, path).inputValue();

/** Gives the page a file, as if somebody had chosen it, and waits until the page has said so. */
export async function open(page, id, name, text) {
  await page.setInputFiles(id, { name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.waitForFunction((own) => document.getElementById('message').textContent.includes(own), name);
}

/** What the page saves. */
export async function saved(page, button = '#save') {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), 'utf8') };
}

export function equal(found, expect, what = '') {
  const [left, right] = [found, expect].map((own) => (typeof own === 'string' ? own : JSON.stringify(own)));
  if (left !== right) throw new Error(`${what}\n found  ${left}\n expect ${right}`);
}

export function holds(condition, what) {
  if (!condition) throw new Error(what);
}

export const tally = (page) => page.locator('#tally').textContent();
export const mistakes = (page) => page.locator('#mistake-list li').allTextContents();

/** Pastes what a spreadsheet or a page puts on the clipboard. */
export function paste(page, path, text, html = '') {
  return at(page, path).evaluate((control, [plain, rich]) => {
    control.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    if (rich) clipboardData.setData('text/html', rich);
    control.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, [text, html]);
}

export const message = (page) => page.locator('#message').textContent();
export const banner = (page) => page.locator('#banner').textContent();
