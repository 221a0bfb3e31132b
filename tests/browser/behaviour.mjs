// What somebody does who fills the form: typing, moving, pasting, undoing, saving, leaving.

import fs from 'node:fs';
import path from 'node:path';
import { at, banner, equal, holds, message, mistakes, open, paste, saved, tally, type, value } from './tools.mjs';

const ROW = 'applications.received';
const COLUMNS = ['natural_person', 'legal_person.enterprise', 'legal_person.research', 'legal_person.public_welfare', 'legal_person.legal_service', 'legal_person.other'];

async function fillRow(page, row, figures) {
  for (const [number, figure] of figures.entries()) await type(page, `${row}.${COLUMNS[number]}`, figure);
}

async function blank(page) {
  holds((await tally(page)).includes('共42条：通过0条，不平0条，未填全42条'), await tally(page));
  equal(await page.locator('td input').evaluateAll((all) => all.filter((own) => own.value !== '').length), 0, 'figures');
  await page.click('#finish');
  holds((await page.locator('#banner').textContent()).includes('没有填写的205处'), await page.locator('#banner').textContent());
}

async function totals(page) {
  await fillRow(page, ROW, ['3', '1', '0', '0', '0']);
  equal(await value(page, `${ROW}.total`), '', 'a total is blank while a part is');
  equal(await at(page, `${ROW}.total`).getAttribute('placeholder'), '已填4');
  await type(page, `${ROW}.${COLUMNS[5]}`, '/');
  equal(await value(page, `${ROW}.total`), '4');
  holds((await tally(page)).includes('通过1条，不平0条，未填全41条'), await tally(page));
  await at(page, `${ROW}.${COLUMNS[0]}`).press('End');
  await page.keyboard.type('0');
  equal(await value(page, `${ROW}.total`), '31', 'live, while typing');
  holds(!(await at(page, `${ROW}.total`).isEditable()), 'a total is locked');
}

async function entries(page) {
  for (const [typed, expect] of [['１２件', '12'], ['/', '/'], ['／', '/'], ['', ''], [' 　', ''], ['1,234', '1234'], ['１，２３４', '1234'], ['007', '7'], ['-0', '0'], ['3.0', '3']]) {
    await type(page, `${ROW}.${COLUMNS[0]}`, typed);
    equal(await value(page, `${ROW}.${COLUMNS[0]}`), expect, typed);
    equal(await mistakes(page), [], typed);
  }
  for (const typed of ['-', '—', '无', '12,34', '3.5', '-3', '1e3', '1234567890123456', '十二', '12人']) {
    await type(page, `${ROW}.${COLUMNS[0]}`, typed);
    equal(await value(page, `${ROW}.${COLUMNS[0]}`), typed, 'nothing is dropped');
    equal((await mistakes(page)).length, 1, typed);
    equal(await at(page, `${ROW}.${COLUMNS[0]}`).getAttribute('aria-invalid'), 'true');
  }
  await type(page, `${ROW}.${COLUMNS[0]}`, '无');
  await page.click('text=不适用，填/');
  equal(await value(page, `${ROW}.${COLUMNS[0]}`), '/');
  await type(page, 'fees.administrative.collected', '96,171.60万元');
  equal(await value(page, 'fees.administrative.collected'), '96171.6');
}

async function sentence(page) {
  const column = COLUMNS[0];
  for (const [path, figure] of [[`${ROW}.${column}`, '8'], [`applications.carried_in.${column}`, '4'], [`applications.carried_out.${column}`, '3']]) await type(page, path, figure);
  const outcomes = await page.locator(`[data-path^="applications.outcome."][data-path$=".${column}"]:not([readonly])`).all();
  for (const own of outcomes) await own.fill('0');
  await type(page, `applications.outcome.granted.${column}`, '10');
  const [found] = await mistakes(page);
  holds(found.includes('自然人：第一项＋第二项＝12，第三项（七）＋第四项＝13，差 1'), found);
  await page.click('#mistake-list a');
  equal(await page.evaluate(() => document.activeElement.dataset.path), `${ROW}.${column}`);
  holds((await page.locator('#note').textContent()).includes('差 1'), 'the sentence stands at the cell');
  const description = await at(page, `${ROW}.${column}`).getAttribute('aria-describedby');
  holds((await page.locator(`[id="${description}"]`).textContent()).includes('必须改'), 'and is its description');
  await type(page, `applications.carried_out.${column}`, '2');
  equal(await mistakes(page), []);
  equal(await at(page, `${ROW}.${column}`).getAttribute('aria-invalid'), null);
}

async function keys(page) {
  const active = () => page.evaluate(() => document.activeElement.dataset.path);
  await at(page, `${ROW}.${COLUMNS[0]}`).focus();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  equal(await active(), `applications.carried_in.${COLUMNS[0]}`);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  equal(await active(), `${ROW}.${COLUMNS[1]}`);
  await page.keyboard.type('56');
  await page.keyboard.press('Escape');
  equal(await value(page, `${ROW}.${COLUMNS[1]}`), '');
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab');
  equal(await active(), `applications.carried_in.${COLUMNS[0]}`, 'Tab passes the locked total');
  await page.keyboard.press('Shift+Tab');
  equal(await active(), `${ROW}.${COLUMNS[5]}`);
  await page.keyboard.press('ArrowRight');
  equal(await active(), `${ROW}.total`, 'arrows reach it');
  await at(page, 'disputes.reconsideration.upheld').focus();
  await page.keyboard.press('ArrowUp');
  equal(await active(), `applications.carried_out.${COLUMNS[0]}`, 'and pass from table to table');
}

async function undo(page) {
  const path = `${ROW}.${COLUMNS[0]}`;
  await type(page, path, '3');
  await type(page, path, '５');
  await at(page, path).focus();
  await page.keyboard.press('Control+z');
  equal(await value(page, path), '3');
  await page.keyboard.press('Control+z');
  equal(await value(page, path), '');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  equal(await value(page, path), '5');
  await page.keyboard.type('77');
  await page.keyboard.press('Control+z');
  equal(await value(page, path), '5', 'typing that has not been left yet');
  await at(page, path).focus();
  await page.keyboard.type('8');
  await page.keyboard.press('Escape');
  equal(await value(page, path), '5', 'Esc does not bring back what was undone');
  await page.click('#undo');
  equal(await value(page, path), '3');
  await page.click('#redo');
  equal(await value(page, path), '5');
}

async function block(page) {
  await paste(page, `${ROW}.${COLUMNS[0]}`, '１２\t0\t-\t"1,000"\t0\t0\t1012\t\r\n1\t2\t3\t4\t5\t6\t22\tx\r\n');
  equal(await value(page, `${ROW}.${COLUMNS[0]}`), '12');
  equal(await value(page, `${ROW}.${COLUMNS[3]}`), '1000');
  equal(await value(page, `${ROW}.${COLUMNS[2]}`), '-', 'what cannot be read is kept and marked');
  equal(await value(page, 'applications.carried_in.total'), '22');
  holds((await banner(page)).includes('“x”在表格之外'), await banner(page));
  equal(await message(page), '粘贴了14格，其中1格不能识别，1格没有填入', 'counted truly');
  // The pasted total is a statement, and wrong: it stays, and is told.
  const stated = (await mistakes(page)).find((own) => own.includes('各项之和＝21'));
  holds(stated && stated.includes('差 1'), String(await mistakes(page)));
  await page.click('text=改为各项之和21');
  equal(await value(page, 'applications.carried_in.total'), '21');
  await page.click('#undo');
  await page.click('#undo');
  equal(await value(page, `${ROW}.${COLUMNS[0]}`), '', 'a block is one step');
  equal(await value(page, 'applications.carried_in.total'), '');
  await paste(page, `${ROW}.${COLUMNS[0]}`, '1\t2\t3\r\n4\t5\r\n');
  equal(await value(page, `${ROW}.${COLUMNS[0]}`), '', 'rows of different lengths say nothing of their columns');
  holds((await banner(page)).includes('各行的格数不一样'), await banner(page));
}

/** Rows of table three as a browser copies them: as text each merged label stands once, as HTML it has its spans. */
const GROUP = [['（四）无法提供', '1.本机关不掌握相关政府信息', 3], ['', '2.没有现成信息需要另行制作', 0], ['', '3.补正后申请内容仍不明确', 2]];
const FIGURES = '\t0\t0\t0\t0\t0\t';
const UNAVAILABLE = 'applications.outcome.unavailable';

async function published(page) {
  const rows = GROUP.map(([group, label, figure]) => [group, label, figure, ...[0, 0, 0, 0, 0], figure]);
  const cell = (text) => `<td style="color: red">${text}</td>`;
  const html = rows.map(([group, ...own]) => `<tr>${group && `<th rowspan="3">${group}</th>`}${own.map(cell).join('')}</tr>`).join('');
  const text = GROUP.map(([group, label, figure]) => `${group && `${group}\t`}${label}\t${figure}${FIGURES}${figure}`).join('\n');
  const first = `${UNAVAILABLE}.not_held.${COLUMNS[0]}`;
  const read = () => Promise.all(['not_held', 'needs_creation', 'still_unclear'].map((row) => value(page, `${UNAVAILABLE}.${row}.${COLUMNS[0]}`)));
  for (const [plain, rich, what] of [[text, `<table>${html}</table>`, 'HTML'], [text, '', 'text alone'], [text, '<p>x</p>', 'HTML without a table']]) {
    await paste(page, first, plain, rich);
    equal(await read(), ['3', '0', '2'], what);
    equal(await mistakes(page), [], what);
    equal(await message(page), '粘贴了21格，标签没有填入', what);
    await page.click('#undo');
  }
  const refused = async (plain, rich, word, path = first) => {
    await paste(page, path, plain, rich);
    equal(await read(), ['', '', ''], word);
    holds((await banner(page)).includes(word), `${word}: ${await banner(page)}`);
  };
  await refused(text.replace('\t0', ''), '', '粘贴了可能错列');
  await refused(text, `<table>${html.replace(cell(0), '')}</table>`, '粘贴了可能错列');
  await refused(text, `<table>${html.replace(cell(0) + cell(0), '<td colspan="2">0</td>')}</table>`, '粘贴了可能错列');
  await refused(text, '', '会错行', `${UNAVAILABLE}.needs_creation.${COLUMNS[0]}`);
  await refused(text, '', '从这一行的第一格开始', `${UNAVAILABLE}.not_held.${COLUMNS[1]}`);
  await refused(GROUP.map(() => `某某情形\t1${FIGURES}1`).join('\n'), '', '标签在本表中一个也没有');
  const swapped = ['商业企业', '自然人', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].map(cell).join('');
  await refused(text, `<table><tr><td></td><td></td>${swapped}</tr>${html}</table>`, '次序与这里不同');
  await paste(page, first, '12 1', '<table><tr><td>12<sup>1</sup></td></tr></table>');
  equal(await value(page, first), '12[1]', 'a note is no digit');
  await paste(page, first, '35', '<table><tr><td><s>3</s>5</td></tr></table>');
  equal((await mistakes(page)).length, 1, 'what was struck out is no digit');
}

/** Figures that somebody does not have to type. */
async function lessTyping(page) {
  const active = () => page.evaluate(() => document.activeElement.dataset.path);
  const first = `${ROW}.${COLUMNS[0]}`;
  await page.selectOption('#level', 'county');
  await at(page, first).click();
  await page.keyboard.type('3');
  await page.click('#zeros-row');
  equal([await value(page, first), await value(page, `${ROW}.${COLUMNS[5]}`), await value(page, `${ROW}.total`)], ['3', '0', '3']);
  equal(await active(), first, 'the keyboard stays in the cell');
  await page.click('#undo');
  equal([await value(page, first), await value(page, `${ROW}.${COLUMNS[5]}`)], ['3', ''], 'zeros are one step');
  await at(page, first).click();
  await page.click('#zeros-column');
  equal(await value(page, `applications.carried_out.${COLUMNS[0]}`), '0');
  equal(await value(page, `${ROW}.${COLUMNS[1]}`), '', 'only this column');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+d');
  equal(await value(page, `applications.carried_in.${COLUMNS[0]}`), '3', 'as above');
  await at(page, 'documents.regulations.issued').click();
  await page.click('#zeros-table');
  equal(await value(page, 'documents.regulations.issued'), '', 'an organ of this level has no such figure');
  holds((await message(page)).includes('3格要看机关级别'), await message(page));
  await page.click('#not-applicable');
  equal(await value(page, 'documents.regulations.issued'), '/', 'without a key for it');
  await page.click('#next-gap');
  equal(await active(), 'documents.regulations.repealed');
  await page.keyboard.press('Alt+0');
  equal(await page.locator('th[data-lit]').allTextContents(), ['第二十条第（一）项', '本年废止件数', '规章'], 'the labels of the cell stand out');
}

/** What an input method does with its keys is no business of the page. */
async function inputMethods(page) {
  const first = `${ROW}.${COLUMNS[0]}`;
  await at(page, first).focus();
  await page.keyboard.type('12');
  for (const key of ['Enter', 'Escape']) {
    await at(page, first).evaluate((own, name) => own.dispatchEvent(new KeyboardEvent('keydown', { key: name, keyCode: 229, bubbles: true, cancelable: true })), key);
  }
  equal([await page.evaluate(() => document.activeElement.dataset.path), await value(page, first)], [first, '12']);
}

/** A page that the browser saves holds what was filled in, and works when it is opened again. */
async function savedByBrowser(page, read, folder) {
  const report = JSON.parse(read('published.json'));
  report.applications.received.total = 999;
  await open(page, '#open', 'wrong.json', JSON.stringify(report));
  await type(page, `${ROW}.${COLUMNS[0]}`, '99');
  await page.waitForTimeout(600);
  const markup = await page.content();
  const held = await page.evaluate((text) => {
    const copy = new DOMParser().parseFromString(text.replace(/\sstyle=/g, ' data-style='), 'text/html');
    return [...copy.querySelectorAll('td [data-path]')].map((own) => own.getAttribute('value'));
  }, markup);
  equal(held, await page.locator('td [data-path]').evaluateAll((all) => all.map((own) => own.value)));
  const file = path.join(folder, 'saved-by-browser.html');
  fs.writeFileSync(file, markup);
  const other = await page.context().newPage();
  await other.goto('file://' + file);
  equal(await value(other, `${ROW}.${COLUMNS[0]}`), '99');
  await other.click('#mistake-list button >> nth=0');
  equal(await value(other, `${ROW}.total`), '99', 'its buttons live');
  await other.evaluate(() => store.markFiled());
  await other.close();
}

/** A block that was copied with the labels around it. */
async function labelled(page) {
  const first = `${ROW}.${COLUMNS[0]}`;
  const head = '\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\r\n';
  const received = '一、本年新收政府信息公开申请数量\t\t\t1\t2\t3\t4\t5\t6\t21\r\n';
  const carried = '二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t7\t7\r\n';
  await paste(page, first, head + received + carried);
  equal([await value(page, first), await value(page, `${ROW}.total`), await value(page, `applications.carried_in.${COLUMNS[5]}`)], ['1', '21', '7']);
  equal(await mistakes(page), []);
  await page.click('#undo');
  await paste(page, first, carried + received);
  equal(await value(page, first), '', 'nothing is put into a row that it does not belong to');
  holds((await page.locator('#banner').textContent()).includes('会错行'), await page.locator('#banner').textContent());
  const granted = `applications.outcome.granted.${COLUMNS[0]}`;
  await paste(page, granted, '三、本年度办理结果\t（一）予以公开\t\t4\t0\r\n\t（二）部分公开\t\t5\t0\r\n');
  equal([await value(page, granted), await value(page, `applications.outcome.granted.${COLUMNS[1]}`)], ['', ''], 'a blank column may be one of figures');
  holds((await page.locator('#banner').textContent()).includes('分不清'), await page.locator('#banner').textContent());
  await paste(page, granted, '三、本年度办理结果\t（一）予以公开\t\t4\t0\t0\t0\t0\t0\t4\r\n');
  equal(await value(page, granted), '4', 'as many columns as the table has');
}

async function twoWindows(page) {
  await type(page, `${ROW}.${COLUMNS[0]}`, '1');
  await page.waitForTimeout(600);
  const other = await page.context().newPage();
  await other.goto(page.url());
  equal(await value(other, `${ROW}.${COLUMNS[0]}`), '1');
  await type(other, `${ROW}.${COLUMNS[1]}`, '2');
  await page.waitForFunction((path) => document.querySelector(`[data-path="${path}"]`).value === '2', `${ROW}.${COLUMNS[1]}`);
  // What was changed there is not kept yet when this window keeps something else.
  await other.evaluate((path) => {
    settle([[document.querySelector(`[data-path="${path}"]`).dataset.key, '4']]);
    clearTimeout(timer);
  }, `${ROW}.${COLUMNS[1]}`);
  await type(page, `${ROW}.${COLUMNS[0]}`, '3');
  await other.waitForSelector('text=另一个窗口里也在填这份报告');
  equal(await value(other, `${ROW}.${COLUMNS[1]}`), '4', 'nothing is lost before somebody says so');
  await other.click('text=用那里的');
  equal([await value(other, `${ROW}.${COLUMNS[0]}`), await value(other, `${ROW}.${COLUMNS[1]}`)], ['3', '2']);
  await other.evaluate(() => store.markFiled());
  await other.close();
}

async function keeping(page) {
  await page.fill('#organ', '某县人民政府');
  await page.fill('#year', '２０２２年');
  await type(page, `${ROW}.${COLUMNS[0]}`, '3');
  await type(page, `${ROW}.${COLUMNS[1]}`, '三');
  await page.fill('#n0', '第一段\n第二段');
  await page.waitForFunction(() => document.getElementById('kept').textContent.includes('已自动保存'));
  await page.waitForTimeout(600);
  await page.reload();
  equal(await page.inputValue('#organ'), '某县人民政府');
  equal(await page.inputValue('#year'), '2022');
  equal(await value(page, `${ROW}.${COLUMNS[0]}`), '3');
  equal(await value(page, `${ROW}.${COLUMNS[1]}`), '三', 'what cannot be read is kept, too');
  equal(await page.inputValue('#n0'), '第一段\n第二段');
  holds((await page.locator('#banner').textContent()).includes('已恢复'), 'it says so');
  await page.click('text=不要恢复，从头填写');
  equal(await value(page, `${ROW}.${COLUMNS[0]}`), '');
}

async function twoOrgans(page) {
  const name = async (organ) => {
    await page.fill('#organ', organ);
    await page.locator('#organ').blur();
    await page.waitForTimeout(500);
  };
  await name('甲局');
  await type(page, `${ROW}.${COLUMNS[0]}`, '1');
  await page.waitForTimeout(500);
  await name('乙局');
  await type(page, `${ROW}.${COLUMNS[0]}`, '2');
  await page.waitForTimeout(500);
  await name('甲局');
  await page.click('text=打开那一份');
  equal(await value(page, `${ROW}.${COLUMNS[0]}`), '1');
}

function leaving(isAsked) {
  return async (page) => {
    let asked = false;
    page.on('dialog', () => { asked = true; });
    if (isAsked) await type(page, `${ROW}.${COLUMNS[0]}`, '3');
    await page.locator('#organ').click();
    await page.close({ runBeforeUnload: true });
    await new Promise((done) => setTimeout(done, 500));
    equal(asked, isAsked);
  };
}

async function files(page, read) {
  const text = read('published.json');
  await open(page, '#open', 'jingyuan.json', text);
  holds((await tally(page)).includes('共42条：通过34条，不平0条，未填全8条'), await tally(page));
  const { name, text: out } = await saved(page);
  equal(name, '政府信息公开工作年度报告-泾源县人民政府-2021.json');
  equal(out, text, 'the same bytes');
  const wrong = text.replace('"in_force": 4', '"in_forse": 4').replace('17643', '"17643"').replace('"year": 2021', '"year": 2021.5').replace('"level": "county"', '"level": "moon"');
  await open(page, '#open', 'wrong.json', wrong);
  const said = await banner(page);
  for (const word of ['in_forse', 'enforcement.penalties.decisions', 'year', 'organ.level']) holds(said.includes(word), `${word}: ${said}`);
  equal(await value(page, 'enforcement.coercion.decisions'), '22', 'the rest is taken');
  equal(await value(page, 'enforcement.penalties.decisions'), '');
  for (const [bad, word] of [['{', '缺少名称'], ['[]', '不是报告'], ['{"format":"other"}', 'other'], ['{"format":"2021-30","fingerprint":"0123456789abcdef"}', '另一个版本'], ['{}', '没有写明格式'], ['[['.repeat(500), '层次太多'], ['{"format":"2021-30","format":"2021-30"}', null]]) {
    await open(page, '#open', `bad-${bad.length}.json`, bad);
    if (word) holds((await page.locator('#banner').textContent()).includes(word), bad.slice(0, 20));
  }
  await page.click('#undo');
  await page.click('#undo');
  equal(await value(page, 'enforcement.penalties.decisions'), '17643', 'opening a file can be undone');
}

async function lastYear(page, read) {
  const last = JSON.parse(read('published.json'));
  last.year = 2020;
  Object.assign(last.applications.carried_out, { natural_person: 5, total: 5 });
  await page.fill('#year', '2021');
  await open(page, '#open-previous', 'last.json', JSON.stringify(last));
  holds((await at(page, 'enforcement.penalties.decisions').locator('..').textContent()).includes('上年17643'), 'last year stands beside the cell');
  await page.click('text=填入这6格');
  equal(await value(page, `applications.carried_in.${COLUMNS[0]}`), '5');
  equal(await mistakes(page), []);
  await type(page, `applications.carried_in.${COLUMNS[0]}`, '4');
  const found = await mistakes(page);
  holds(found.some((own) => own.startsWith('请核实 自然人：第二项＝4，上年的第四项＝5，差 1')), String(found));
  equal(await at(page, `applications.carried_in.${COLUMNS[0]}`).getAttribute('aria-invalid'), null, 'a warning is no error');
  last.year = 2018;
  await open(page, '#open-previous', 'older.json', JSON.stringify(last));
  holds((await mistakes(page)).some((own) => own.includes('不是上一年度')), String(await mistakes(page)));
}

/** A page that came with last year's report of an older edition, carried over. */
async function prefilled(page) {
  equal([await page.inputValue('#organ'), await page.inputValue('#year')], ['某机关', '2020']);
  equal(await page.locator('td input').evaluateAll((all) => all.filter((own) => own.value !== '').length), 0, 'figures');
  const beside = async (path) => at(page, path).locator('..').textContent();
  equal(await beside('documents.regulations.in_force'), '上年不可比');
  holds(/^上年\d/.test(await beside('applications.carried_out.total')), await beside('applications.carried_out.total'));
  await at(page, 'documents.regulations.in_force').focus();
  const guidance = await page.locator('#current-guidance').textContent();
  holds(guidance.includes('不能与上年比较：'), guidance);
  await open(page, '#open-previous', 'none.json', '{"format":"2021-30"}');
  equal(await beside('documents.regulations.in_force'), '', 'another report is another matter');
}

async function finishing(page, read) {
  const report = JSON.parse(read('published.json'));
  const row = report.applications.outcome.other.miscellaneous;
  for (const key of Object.keys(row.legal_person)) row.legal_person[key] = 0;
  Object.assign(row, { natural_person: 0, total: 0 });
  await open(page, '#open', 'full.json', JSON.stringify(report));
  const { text } = await saved(page, '#finish');
  equal(JSON.parse(text), report);
  holds((await banner(page)).includes('填报完成'), 'finished');
  const isDraft = () => page.evaluate(() => document.body.dataset.draft === 'draft');
  equal(await isDraft(), false);
  await at(page, 'applications.carried_out.natural_person').fill('1');
  equal(await page.locator('#banner').isVisible(), false, 'what was finished is so no more, as soon as somebody types');
  await type(page, 'applications.carried_out.natural_person', '1');
  equal(await isDraft(), true, 'what is printed now is a draft');
  await page.click('#finish');
  holds((await page.locator('#banner').textContent()).includes('还不能完成'), 'not with a broken rule');
  await page.click('text=到第一处错误');
  const broken = await saved(page);
  equal(JSON.parse(broken.text).applications.carried_out.natural_person, 1, 'saving is never refused');
}

async function hostile(page, read) {
  equal(await page.evaluate(() => document.querySelectorAll('img, main script').length), 0);
  equal((await saved(page)).text, read('hostile.json'));
  for (const control of await page.locator('input:not([type=file]):not([readonly]), main textarea').all()) {
    await control.evaluate((own) => {
      own.focus();
      own.value = '"><img src=x onerror=alert(1)></script>\u202e{{7*7}}';
      own.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  await page.locator('#organ').focus();
  equal(await page.evaluate(() => document.querySelectorAll('img').length), 0);
  const { text } = await saved(page);
  equal(JSON.parse(text).applications.received.natural_person, null, 'no figure, no entry');
  await page.evaluate(() => keep());
  equal(await page.evaluate(() => document.getElementById('report-data').textContent.includes('<')), false);
}

async function kinds(page) {
  await page.selectOption('[data-path="opening.premises"]', { label: '自有' });
  await type(page, 'costs.rent', '3.5');
  holds((await mistakes(page)).some((own) => own.includes('但填写了')), String(await mistakes(page)));
  await type(page, 'costs.rent', '');
  await page.selectOption('[data-path="equipment.ramp"]', { label: '是' });
  await page.selectOption('[data-path="equipment.terminal"]', { label: '/' });
  await type(page, 'contact.name', '第一\n第二');
  await type(page, 'changes.staff', '－3');
  await type(page, 'costs.wages', '0.1');
  equal(await value(page, 'costs.total'), '0.1', 'an optional part does not hold up a total');
  const report = JSON.parse((await saved(page)).text);
  equal([report.opening.premises, report.equipment.ramp, report.equipment.terminal, report.contact.name, report.changes.staff, report.costs.total], ['自有', true, '/', '第一\n第二', -3, 0.1]);
  await at(page, 'staff.total.present').fill('9');
  await at(page, 'staff.full_time.present').focus();
  equal(await value(page, 'staff.total.present'), '9', 'a sum that is only to be looked into may be stated');
}

export async function behaviour(test, read, folder) {
  const form = '2021-30.html';
  await test('a blank form', form, blank);
  await test('totals', form, totals);
  await test('entries', form, entries);
  await test('the sentence at the cell', form, sentence);
  await test('keyboard', form, keys);
  await test('undo and redo', form, undo);
  await test('a block from a spreadsheet', form, block);
  await test('a block with its labels', form, labelled);
  await test('a block from a published page', form, published);
  await test('less typing', form, lessTyping);
  await test('input methods', form, inputMethods);
  await test('saved by the browser', form, (page) => savedByBrowser(page, read, folder));
  await test('autosave', form, keeping);
  await test('two windows', form, twoWindows);
  await test('autosave of two organs', form, twoOrgans);
  await test('leaving unsaved', form, leaving(true));
  await test('leaving an empty page', form, leaving(false));
  await test('files', form, (page) => files(page, read));
  await test('last year', form, (page) => lastYear(page, read));
  await test('prefilled', 'prefilled.html', prefilled);
  await test('finishing', form, (page) => finishing(page, read));
  await test('hostile text', 'hostile.html', (page) => hostile(page, read));
  await test('every kind of value', 'kinds.html', kinds);
}
