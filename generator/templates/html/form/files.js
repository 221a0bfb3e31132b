// Files and the browser's storage: opening, saving, finishing, and keeping what was typed.

/** Shows a report that was read; totals that are what their parts come to are computed from then on. */
function load(raws) {
  const get = (key) => raws.get(key) || '';
  for (const [key] of needlessTotals(reportOf(get), get)) raws.delete(key);
  here.typed = false;
  afterChange(store.replace(raws));
}

async function textOf(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new SyntaxError('文件不是UTF-8编码的文字');
  }
}

/** Reads a file that somebody chose, and says what is wrong with it. */
function onFile(id, use) {
  $(id).addEventListener('change', async () => {
    const [file] = $(id).files;
    // Else the same file could not be chosen again.
    $(id).value = '';
    if (!file) return;
    try {
      use(await textOf(file), file.name);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      showBanner(`“${file.name}”不能用：${error.message}。`, [], [['知道了', () => {}]]);
      say(`没有载入“${file.name}”`);
    }
  });
}

function openReport(text, name) {
  const { format, raws, refused } = readReport(text);
  if (format !== form.format) {
    throw new SyntaxError(format ? `它是格式${shorten(format)}的数据，而本表是格式${form.format}` : '它没有写明格式');
  }
  hideBanner();
  load(raws);
  store.markFiled();
  showRefused(name, refused);
}

function showRefused(name, refused) {
  say(refused.length ? `已载入“${name}”，有${refused.length}处没有载入` : `已载入“${name}”`);
  const lines = refused.slice(0, 20).concat(refused.length > 20 ? [`……共${refused.length}处`] : []);
  if (refused.length) showBanner(`“${name}”中没有载入的内容：`, lines, [['知道了', () => {}]]);
}

/** Last year's report as rules and cells see it; of another edition only its name is of use. */
function previousOf({ format, raws }) {
  const own = format === form.format;
  const entries = form.cells.map((cell, at) => (own && raws.has('c' + at) ? readEntry(raws.get('c' + at), cell).entry : null));
  return { format, entries, organ: raws.get('organ') || '', year: raws.has('year') ? Number(raws.get('year')) : null };
}

let previousText = null;

function openPrevious(text, name) {
  const read = readReport(text);
  if (!read.format) throw new SyntaxError('它没有写明格式');
  usePrevious(text, previousOf(read));
  if (read.format === form.format) showRefused(name, read.refused);
  else say(`“${name}”的格式是${shorten(read.format)}，与本表不同，不能直接比较`);
}

function usePrevious(text, report) {
  // What was said of one report does not hold for another.
  if (text !== previousText) incomparable = {};
  previousText = text;
  previous = report;
  showPrevious();
  refresh();
  saveSoon();
}

// Saving to a file --------------------------------------------------------------------------------

/** A part of a file's name; reports are published under the same one. */
function fileNamePart(text) {
  const kept = text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|]/g, '');
  return Array.from(kept).slice(0, 60).join('').trim().replace(/^\.+|\.+$/g, '');
}

function fileName({ organ, year }) {
  return [form.title, organ, year === null ? '' : String(year)].map(fileNamePart).filter(Boolean).join('-') + '.json';
}

function download() {
  commit();
  const { report } = view;
  const url = URL.createObjectURL(new Blob([writeReport(report)], { type: 'application/json' }));
  const link = element('a', { href: url, download: fileName(report) });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  store.markFiled();
  const lost = [...report.problems.keys()];
  say(`已保存“${fileName(report)}”${lost.length ? `；有${lost.length}格的内容不能识别，文件中留空` : ''}`);
}

/** Saving is never refused; finishing is, while something is missing or wrong. */
function finish() {
  commit();
  const { report, mistakes } = view;
  const gaps = inPageOrder(gapsOf(report));
  const errors = mistakes.filter(({ severity }) => severity === 'error');
  if (!gaps.length && !errors.length) return finished(mistakes.length);
  const go = ([key]) => goTo(key);
  const lines = gaps.slice(0, 20).map(([, text]) => text).concat(gaps.length > 20 ? [`……共${gaps.length}处没有填写`] : []);
  const answers = [['知道了', () => {}]];
  if (gaps.length) answers.unshift(['到第一处空白', () => go(gaps[0])]);
  if (errors.length) answers.unshift(['到第一处错误', () => go(errors[0].keys)]);
  showBanner(`还不能完成：必须改的${errors.length}处，没有填写的${gaps.length}处。没有发生的填0，不适用的填/。`, lines, answers);
  say('还不能完成');
  $('banner').scrollIntoView({ block: 'center' });
}

function finished(warnings) {
  download();
  const more = warnings ? `另有${warnings}处请核实，确认无误的可以不改。` : '';
  showBanner(`填报完成，数据文件已保存，可以报送。${more}`, [], [['知道了', () => {}]]);
  finishedText = keptText();
}

// Keeping in the browser ---------------------------------------------------------------------------

const OTHER_STATE_KEPT = '本浏览器里存有用本表另一个版本填的内容，单位和名称可能不同，没有载入。要用的话，请打开原来的页面，保存数据文件。';

let keptUnder = null;
/** While somebody is asked which of two copies is meant, neither is overwritten. */
let isAsking = false;
let timer = 0;

function keyNow() {
  return storageKey(store.get('organ'), store.get('year'));
}

function saveSoon() {
  clearTimeout(timer);
  timer = setTimeout(keep, 400);
}

/** Before the page goes away nothing waits. */
function saveNow() {
  commit();
  if (timer) keep();
}

/** Keeps a copy in the browser and in the page itself, so that a page saved by the browser holds what was filled in. */
function keep() {
  clearTimeout(timer);
  timer = 0;
  $('report-data').textContent = writeReport(view.report).replace(/</g, '\\u003c');
  if (isAsking || keptUnder === null) return;
  const isKept = writeStorage(keptUnder, keptText()) && writeStorage(LAST, keptUnder);
  setText($('kept'), isKept ? '已自动保存在本浏览器' : '本浏览器不能自动保存，请及时保存数据文件');
}

/** Another organ or year is kept apart; if there is a copy of it, the person says which one is meant. */
function identityChanged() {
  const key = keyNow();
  if (keptUnder === null || key === keptUnder || isAsking) return;
  const before = keptUnder;
  const other = readKept(key);
  const moveTo = () => {
    keptUnder = key;
    // A copy from before anybody said whose it was is the same work.
    if (before === storageKey('', '') || before === storageKey('', store.get('year'))) writeStorage(before, null);
    saveSoon();
  };
  if (!other || !hasFigures(other.raws)) return moveTo();
  ask('本浏览器里存有这个机关这一年度的另一份填报。', [
    ['打开那一份', () => {
      keptUnder = key;
      openKept(other);
    }],
    ['用现在这一份覆盖', moveTo],
  ]);
}

/** The same report in another window: what was changed there alone is taken over, what in both is asked about. */
function keptElsewhere({ key, oldValue, newValue }) {
  if (key !== keptUnder || newValue === null || isAsking) return;
  const own = keptText();
  if (own === newValue) return;
  const takeOver = () => {
    const other = readKept(key);
    if (other) openKept(other);
  };
  if (own === oldValue) {
    takeOver();
    say('已照另一个窗口里的填报更新');
  } else ask('另一个窗口里也在填这份报告，填的与这里不同。', [['用那里的', takeOver], ['用这里的', saveSoon]]);
}

function keptText() {
  return JSON.stringify({ values: store.paths(), previous: previousText });
}

function ask(text, answers) {
  isAsking = true;
  const settled = answers.map(([label, act]) => [label, () => {
    isAsking = false;
    act();
  }]);
  showBanner(text, [], settled);
}

function hasFigures(raws) {
  return [...raws.keys()].some((key) => /^[cn]\d/.test(key));
}

function openKept({ raws, previous: text }) {
  load(raws);
  if (text) usePrevious(text, previousOf(readReport(text)));
}

/** A page that the browser saved shows what the script made, whose buttons are dead. */
function forgetShown() {
  hideBanner();
  $('note').hidden = true;
  $('mistake-list').removeAttribute('data-signature');
  for (const id of ['check-rows', 'descriptions']) $(id).replaceChildren();
  for (const [, control] of controls) control.removeAttribute('aria-describedby');
}

/** What the page came with, then what was kept of it. */
function start() {
  forgetShown();
  const { raws } = readReport($('report-data').textContent);
  const own = document.getElementById('previous-data');
  if (own) usePreviousQuietly(own.textContent, document.getElementById('incomparable-data').textContent);
  load(new Map(raws));
  store.done = [];
  store.markFiled();
  const isNamed = Boolean(store.get('organ') || store.get('year'));
  keptUnder = (isNamed ? keyNow() : readStorage(LAST)) || keyNow();
  const kept = readKept(keptUnder);
  if (kept && hasFigures(kept.raws)) offerKept(kept, raws);
  else {
    keptUnder = keyNow();
    if (hasKeptOfOtherState()) showBanner(OTHER_STATE_KEPT, [], [['知道了', () => {}]]);
  }
  refresh();
  say('');
}

function usePreviousQuietly(text, reasons) {
  incomparable = JSON.parse(reasons);
  previousText = text;
  previous = previousOf(readReport(text));
  showPrevious();
}

function offerKept(kept, raws) {
  const isSame = JSON.stringify([...kept.raws].sort()) === JSON.stringify([...store.raws].sort());
  if (isSame) return;
  const again = () => {
    load(new Map(raws));
    keptUnder = keyNow();
    saveSoon();
  };
  if (hasFigures(raws)) {
    ask('本浏览器里存有这份报告的另一次填报，与文件中的不同。', [['打开浏览器里的', () => openKept(kept)], ['用文件中的', again]]);
    return;
  }
  openKept(kept);
  showBanner('已恢复本浏览器里自动保存的填报。', [], [['知道了', () => {}], ['不要恢复，从头填写', again]]);
}

$('undo').addEventListener('click', undo);
$('redo').addEventListener('click', redo);
$('save').addEventListener('click', download);
$('print').addEventListener('click', () => window.print());
$('finish').addEventListener('click', finish);
onFile('open', openReport);
onFile('open-previous', openPrevious);

window.addEventListener('storage', keptElsewhere);
window.addEventListener('pagehide', saveNow);
window.addEventListener('beforeunload', (event) => {
  saveNow();
  if (store.isFiled()) return;
  event.preventDefault();
  // Older browsers ask only if this is set.
  event.returnValue = '';
});

start();
