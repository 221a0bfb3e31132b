// The page and the check give every rule the same verdict, sides and difference, on generated reports.

import { equal, open } from './tools.mjs';

/** What the page's list of rules says, row by row. */
const rowsOf = (page) => page.evaluate(() => [...document.getElementById('check-rows').rows].map((row) => {
  const [left, right, difference] = [1, 2, 3].map((at) => row.cells[at].textContent);
  return { ...row.dataset, left, right, difference };
}));

/** The same in the words of the check: it is silent about what holds, and about last year where none is given. */
function asCheck({ rule, verdict, reason, left, right, difference }) {
  if (verdict === 'held' || verdict === 'idle' || reason === 'no-previous') return { rule, verdict: 'quiet' };
  if (verdict === 'open') return { rule, verdict, reason };
  return left === '' ? { rule, verdict, reason: null } : { rule, verdict, reason: null, left, right, difference };
}

function tallyOf(rows, isHard) {
  const own = rows.filter(({ severity }) => (severity === 'error') === isHard);
  return ['held', 'broken', 'open'].map((wanted) => own.filter(({ verdict }) => verdict === wanted).length);
}

async function compare(page, number, own) {
  const name = `report-${number}.json`;
  if (own.previous) await open(page, '#open-previous', `last-${name}`, own.previous);
  await open(page, '#open', name, own.report);
  const rows = await rowsOf(page);
  equal(rows.length, own.rows.length, `${name}: rules`);
  rows.forEach((row, at) => equal(asCheck(row), own.rows[at], `${name}: ${row.rule} ${row.leaf}`));
  equal(tallyOf(rows, true), own.hard, `${name}: hard rules`);
  equal(tallyOf(rows, false), own.soft, `${name}: soft rules`);
  equal(rows.filter(({ reason }) => reason === 'no-previous').length, own.withoutPrevious, `${name}: without last year`);
  equal(await page.evaluate(() => writeReport(view.report)), own.json, `${name}: JSON`);
  const others = await page.evaluate(() => view.mistakes.filter(({ why, text }) => !view.verdicts.some((found) => found.verdict === 'broken' && brokenTexts(found).includes(text))).length);
  equal(others, own.others, `${name}: findings of no rule`);
}

export async function agreement(test, read, names) {
  for (const name of names) {
    const cases = JSON.parse(read(`${name}.cases.json`));
    await test(`agreement: ${cases.length} reports of ${name}`, `${name}.html`, async (page) => {
      for (const [number, own] of cases.entries()) await compare(page, number, own);
    });
  }
}
