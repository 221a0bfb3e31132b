// The page: what is typed goes into the store, everything on the page follows from the store.

const store = new Store();
const $ = (id) => document.getElementById(id);
const controls = new Map([...document.querySelectorAll('[data-key]')].map((control) => [control.dataset.key, control]));

/** Last year's report, if one was loaded. */
let previous = null;
/** What the report was when it was finished, as long as the page says so. */
let finishedText = null;
/** Why last year's report has no figure to compare a cell with; it is told by whoever carried that report over. */
let incomparable = {};
/** What the last refresh found. */
let view = null;
/** The control that somebody is in, its value when they came, and whether they have typed since. */
let here = { control: null, before: '', typed: false };
/** Where somebody last was. */
let lastKey = null;

// From raw values to a report, and from a report to what has to be said ---------------------------

/** The report that raw values make, and what in them means nothing. */
function reportOf(get) {
  const problems = new Map();
  const entries = form.cells.map((cell, at) => {
    const raw = get('c' + at);
    if (raw === '') return null;
    const { entry = null, problem, offers = [] } = readEntry(raw, cell);
    if (problem) problems.set('c' + at, { text: problem, offers });
    return entry;
  });
  fillTotals(entries, (cell) => get('c' + cell) !== '');
  const { year = null, problem } = readYear(get('year'));
  if (problem) problems.set('year', { text: problem, offers: [] });
  const narratives = form.narratives.map((_, at) => wellFormed(get('n' + at)));
  return { organ: wellFormed(get('organ')), level: get('level'), year, entries, narratives, problems };
}

/** Stated totals that are what their parts come to need not be stated. */
function needlessTotals(report, get) {
  return totals.filter((cell) => get('c' + cell) !== '' && isSumOfParts(cell, report)).map((cell) => ['c' + cell, '']);
}

function isSumOfParts(cell, { entries }) {
  const sum = totalOf(cell, entries);
  return sum !== null && entries[cell] !== null && rawOf(sum) === rawOf(entries[cell]);
}

function offer(label, pairs) {
  return { label, pairs };
}

/** Everything that somebody should look at, errors first: { severity, text, why, keys, offers }. */
function mistakesOf(report, verdicts) {
  const mistakes = [...unreadable(report), ...general(report), ...broken(report, verdicts), ...closed(report)];
  return mistakes.sort((a, b) => (a.severity !== 'error') - (b.severity !== 'error'));
}

function unreadable({ problems }) {
  return [...problems].map(([key, { text, offers }]) => ({
    severity: 'error',
    text: key === 'year' ? text : `${fullNameOf(key.slice(1))}：${text}`,
    why: '',
    keys: [key],
    offers: offers.map(({ label, value }) => offer(label, [[key, value]])),
  }));
}

function general(report) {
  const found = [];
  const add = (code, text) => found.push({ severity: form.severities[code], text, why: '', keys: ['year'], offers: [] });
  if (isYearOutside(report)) {
    add('year-outside', `报告年度为${report.year}年，而本表适用于${form.firstYear}年${form.lastYear === null ? '起' : `至${form.lastYear}年`}`);
  }
  if (isPreviousForeign(report, previous)) add('previous-mismatch', '载入的上年数据不是上一年度的，或者不是同一机关的，没有用来核对');
  return found;
}

function broken(report, verdicts) {
  return verdicts.filter(({ verdict }) => verdict === 'broken').flatMap((found) => {
    const { rule } = found;
    const why = [rule.text, rule.guidance, rule.basis && `依据：${rule.basis}`].filter(Boolean).join('。').replace(/。。/g, '。');
    const keys = keysOf(found);
    return brokenTexts(found).map((text) => ({ severity: rule.severity, text, why, keys, offers: recount(found, report) }));
  });
}

/** The controls that a broken rule is about: for a sum its total, for others all their places. */
function keysOf({ rule, balance, operands }) {
  if (rule.narrative !== undefined) return ['n' + rule.narrative];
  if (rule.sum) return ['c' + balance.left.terms[0][0]];
  return operands.filter(({ isPrevious }) => !isPrevious).map(({ cell }) => 'c' + cell);
}

/** A stated total can be given up for the sum of its parts. */
function recount({ rule, balance, right }, report) {
  if (!rule.sum) return [];
  const cell = balance.left.terms[0][0];
  const isStated = store.get('c' + cell) !== '' && totalOf(cell, report.entries) !== null;
  return isStated ? [offer(`改为各项之和${formatNumber(right)}`, [['c' + cell, '']])] : [];
}

function closed(report) {
  return checkLevels(report).map((cell) => {
    const { only } = form.cells[cell];
    const level = form.levels.find(({ id }) => id === report.level).label;
    const text = `${fullNameOf(cell)}：填了${shownEntry(report.entries[cell], form.cells[cell])}，而机关级别为“${level}”`;
    return { severity: only.severity, text, why: only.text || '这一级机关一般没有这项数字', keys: ['c' + cell], offers: [] };
  });
}
