// Less to type: zeros for all that did not happen, the figure from above, the way to the next gap.

/** The cells that are in a row, a column or a table with another one. */
const SCOPES = {
  row: ([table, row]) => form.tables[table].columns.map((_, column) => cellAt(table, row, column)),
  column: ([table, , column]) => form.tables[table].rows.map((_, row) => cellAt(table, row, column)),
  table: ([table]) => form.tables[table].rows.flatMap((_, row) => SCOPES.row([table, row])),
};

/** Whether a cell waits for a figure that somebody types. */
function isOpenFigure(at) {
  const { kind, optional, sums } = form.cells[at];
  return kind in NUMBERS && !optional && !sums && store.get('c' + at) === '';
}

/** Whether a blank may be taken for “nothing happened”: not where the organ may have no such figure, or last year suggests one. */
function mayBeZero(at) {
  const { only } = form.cells[at];
  return (!only || only.levels.includes(view.report.level)) && !view.suggested.has(at);
}

/** 其余填0: what somebody does who says that nothing else happened. It is one step, and can be undone. */
function fillZeros(scope) {
  const cell = cellOf(here.control);
  if (cell === null) return;
  commit();
  const open = SCOPES[scope](form.cells[cell].at).filter(isOpenFigure);
  const zeros = open.filter(mayBeZero);
  settle(zeros.map((at) => ['c' + at, '0']));
  const left = open.length - zeros.length;
  say([zeros.length ? `填入了${zeros.length}个0` : '没有填0', left && `${left}格要看机关级别或者上年数据，请自己填`].filter(Boolean).join('；'));
}

function fillNotApplicable() {
  if (cellOf(here.control) === null || here.control.readOnly) return;
  commit();
  settle([[here.control.dataset.key, NOT_APPLICABLE]]);
  here.control.focus();
}

/** Ctrl+D: what stands in the cell above. */
function fillFromAbove() {
  const cell = cellOf(here.control);
  const [table, row, column] = form.cells[cell].at;
  const above = cellAt(table, row - 1, column);
  if (above === undefined || here.control.readOnly) return;
  commit();
  settle([['c' + cell, tidied('c' + cell, store.get('c' + above))]]);
  if (here.control.select) here.control.select();
}

const SHORTCUTS = [
  { isPressed: (event, letter) => (event.ctrlKey || event.metaKey) && !event.altKey && letter === 'd', act: fillFromAbove },
  { isPressed: (event) => event.altKey && !event.ctrlKey && event.code === 'Digit0', act: () => fillZeros('row') },
];

/** What a finished report lacks: [key, what is said of it]. */
function gapsOf(report) {
  const gaps = [];
  const need = (key, text) => gaps.push([key, text]);
  if (report.organ.trim() === '') need('organ', '机关名称没有填写');
  if (report.year === null) need('year', '报告年度没有填写');
  form.narratives.forEach(({ title, required }, at) => {
    if (required && isBlankText(report.narratives[at])) need('n' + at, `“${title}”没有填写`);
  });
  form.cells.forEach((cell, at) => {
    if (!cell.optional && report.entries[at] === null && !report.problems.has('c' + at)) need('c' + at, `${fullNameOf(at)}：没有填写`);
  });
  return gaps;
}

/** Whether a control stands before another one on the page. */
function isBefore(key, other) {
  return Boolean(controls.get(key).compareDocumentPosition(controls.get(other)) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function inPageOrder(gaps) {
  return gaps.sort(([one], [other]) => (isBefore(one, other) ? -1 : 1));
}

/** Goes to the next gap behind where somebody is, or last was; totals fill themselves in. */
function goToNextGap() {
  commit();
  const gaps = inPageOrder(gapsOf(view.report)).map(([key]) => key).filter((key) => !controls.get(key).readOnly);
  if (!gaps.length) return say('没有未填的格了');
  goTo(gaps.find((key) => lastKey !== null && isBefore(lastKey, key)) || gaps[0]);
}

$('next-gap').addEventListener('click', goToNextGap);
$('not-applicable').addEventListener('click', fillNotApplicable);
for (const scope of Object.keys(SCOPES)) $(`zeros-${scope}`).addEventListener('click', () => fillZeros(scope));
// These act on the cell that somebody is in, and leave it the keyboard.
for (const own of document.querySelectorAll('#current button, #next-gap')) own.addEventListener('mousedown', (event) => event.preventDefault());

/** The row, the column and the labels of a cell stand out. */
function light(cell) {
  for (const own of document.querySelectorAll('[data-lit]')) delete own.dataset.lit;
  if (cell === null) return;
  const lit = [...SCOPES.row(form.cells[cell].at), ...SCOPES.column(form.cells[cell].at)].map((at) => controls.get('c' + at).closest('td'));
  const labels = controls.get('c' + cell).closest('td').headers.split(' ').filter(Boolean).map($);
  for (const own of [...lit, ...labels]) own.dataset.lit = '';
}

// Headers stay below the bar, and what is said of a cell above a phone's keyboard.
function placeBars() {
  const { style } = document.documentElement;
  const { height = window.innerHeight, offsetTop = 0 } = window.visualViewport || {};
  style.setProperty('--bar', getComputedStyle($('bar')).position === 'sticky' ? `${$('bar').offsetHeight}px` : '0px');
  style.setProperty('--keyboard', `${Math.max(0, window.innerHeight - height - offsetTop)}px`);
}

if (window.ResizeObserver) new ResizeObserver(placeBars).observe($('bar'));
if (window.visualViewport) for (const event of ['resize', 'scroll']) window.visualViewport.addEventListener(event, placeBars);
placeBars();
