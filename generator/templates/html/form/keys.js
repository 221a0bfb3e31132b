// Hands on the keyboard: moving from cell to cell, undoing, pasting blocks from a spreadsheet.

function cellOf(control) {
  return control && /^c\d/.test(control.dataset.key || '') ? Number(control.dataset.key.slice(1)) : null;
}

/** The cell of a row and a column; undefined where the table has none. */
function cellAt(table, row, column) {
  const { start, rows, columns } = form.tables[table];
  const isInside = row >= 0 && row < rows.length && column >= 0 && column < columns.length;
  return isInside ? start + row * columns.length + column : undefined;
}

/** The next cell in a direction; past the last row of a table comes the first of the next one. */
function neighbour(cell, down, right) {
  const [table, row, column] = form.cells[cell].at;
  const inside = cellAt(table, row + down, column + right);
  if (inside !== undefined || !down || !form.tables[table + down]) return inside;
  const { rows, columns } = form.tables[table + down];
  return cellAt(table + down, down > 0 ? 0 : rows.length - 1, Math.min(column, columns.length - 1));
}

const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Whether an arrow leaves the control: a caret in the middle of a text moves in the text. */
function leaves(control, key) {
  if (control.tagName === 'SELECT') return key === 'ArrowLeft' || key === 'ArrowRight';
  const { selectionStart: start, selectionEnd: end, value } = control;
  if (key === 'ArrowUp' || key === 'ArrowDown') return !value.includes('\n');
  const isAll = start === 0 && end === value.length;
  return isAll || (start === end && start === (key === 'ArrowLeft' ? 0 : value.length));
}

function move(event, cell, down, right) {
  const next = neighbour(cell, down, right);
  if (next === undefined) return;
  event.preventDefault();
  controls.get('c' + next).focus();
}

document.addEventListener('keydown', (event) => {
  // Input methods use Enter, Esc and arrows for themselves.
  if (event.isComposing) return;
  const letter = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && (letter === 'z' || letter === 'y')) return undoKey(event, letter);
  const cell = cellOf(event.target);
  if (cell === null || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') restore();
  else if (event.key === 'Enter' && !(event.shiftKey && event.target.tagName === 'TEXTAREA')) {
    event.preventDefault();
    commit();
    move(event, cell, event.shiftKey ? -1 : 1, 0);
  } else if (ARROWS[event.key] && !event.shiftKey && leaves(event.target, event.key)) move(event, cell, ...ARROWS[event.key]);
});

function undoKey(event, letter) {
  // In prose that is being written the browser's own undo goes word by word.
  if (here.typed && cellOf(event.target) === null) return;
  event.preventDefault();
  if (letter === 'y' || event.shiftKey) redo();
  else undo();
}

document.addEventListener('focusin', ({ target }) => {
  if ($('note').contains(target)) return;
  if (here.control && here.control !== target) commit();
  const key = target.dataset && target.dataset.key;
  here = { control: key ? target : null, before: key ? store.get(key) : '', typed: false };
  if (cellOf(target) !== null && target.tagName === 'INPUT') target.select();
  if (view) {
    showCurrent();
    showNote();
  }
});

document.addEventListener('focusout', ({ relatedTarget }) => {
  commit();
  if (relatedTarget && ($('note').contains(relatedTarget) || relatedTarget === here.control)) return;
  here = { control: null, before: '', typed: false };
  if (view) {
    showCurrent();
    showNote();
  }
});

document.addEventListener('input', ({ target }) => {
  if (!target.dataset.key || target.readOnly) return;
  typed(target);
});

document.addEventListener('change', ({ target }) => {
  if (target.dataset.key) commit();
});

for (const event of ['scroll', 'resize']) window.addEventListener(event, placeNote, true);

// A block from a spreadsheet: rows by line, columns by tab ---------------------------------------

document.addEventListener('paste', (event) => {
  const cell = cellOf(event.target);
  const text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
  const block = blockOf(text);
  if (cell === null || (block.length === 1 && block[0].length === 1)) return;
  event.preventDefault();
  pasteBlock(cell, block);
});

/** The fields of tab-separated text; a field in quotes may hold line breaks. */
function blockOf(text) {
  const rows = [[]];
  const fields = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/g;
  const body = text.replace(/(\r\n|\r|\n)$/, '');
  for (const [, field, end] of body.matchAll(fields)) {
    const isQuoted = field.length > 1 && field.startsWith('"') && field.endsWith('"');
    rows[rows.length - 1].push(isQuoted ? field.slice(1, -1).replace(/""/g, '"') : field);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

function pasteBlock(cell, copied) {
  const [table, row, column] = form.cells[cell].at;
  const { block, labels, headers, isUnclear } = withoutLabels(copied, cell);
  const misplaced = misplacedRow(labels, cell);
  if (misplaced) return refusePaste(`复制的“${shorten(misplaced)}”不在这一行，粘贴了会错行。请从它那一行的格开始粘贴，或者只复制数字`);
  if (isUnclear) return refusePaste('标签右边有一列空白，分不清是标签还是数字，粘贴了可能错列。请只复制数字');
  const pairs = [];
  const refused = [];
  block.forEach((fields, down) => fields.forEach((field, right) => {
    const at = cellAt(table, row + down, column + right);
    const raw = at === undefined ? undefined : pastedRaw(field, form.cells[at]);
    if (raw !== undefined) pairs.push(['c' + at, raw]);
    else if (field.trim() !== '') refused.push(at === undefined ? `“${shorten(field)}”在表格之外` : `${fullNameOf(at)}：“${shorten(field)}”不能填`);
  }));
  settle(pairs);
  const skipped = labels.length || headers ? '，标签没有填入' : '';
  say(`粘贴了${pairs.length}格${refused.length ? `，${refused.length}格没有填入` : ''}${skipped}`);
  if (refused.length) showBanner('粘贴时没有填入的内容：', refused.slice(0, 20), [['知道了', () => {}]]);
}

function refusePaste(why) {
  say('没有粘贴');
  showBanner(`没有粘贴：${why}。`, [], [['知道了', () => {}]]);
}

/** A copied block without the labels on its left and above it: the innermost label of each row, and whether it is unclear where they end. */
function withoutLabels(copied, cell) {
  const [table, , column] = form.cells[cell].at;
  const { rows, columns, start } = form.tables[table];
  const isFigures = (own) => own.kind in NUMBERS;
  const known = new Set([rows, columns].flat().flatMap(({ name, labels }) => [name, ...labels.split(' › ')]).map(labelOf));
  const ofFigures = form.cells.slice(start, start + rows.length * columns.length).every(isFigures);
  // Beside figures any words are a label; beside words only those that the table prints.
  const isLabel = (field) => known.has(labelOf(field)) || (ofFigures && isWords(field));
  const isBlank = (field) => field.trim() === '';
  const areLabels = (fields) => fields.some(isLabel) && fields.every((field) => isLabel(field) || isBlank(field));
  let block = copied;
  let headers = 0;
  let labels = [];
  while (block.length > 1 && areLabels(block[0])) {
    block = block.slice(1);
    headers += 1;
  }
  const first = () => block.map(([field = '']) => field);
  const isTooWide = () => Math.max(...block.map((fields) => fields.length)) > columns.length - column;
  // Merged labels leave blanks beside them, as many columns as the table's labels have levels.
  let levels = Math.max(...rows.map(({ labels: own }) => own.split(' › ').length));
  const isBesideLabels = () => labels.length > 0 && levels > 0 && first().every(isBlank);
  while (block.some((fields) => fields.length > 1) && (areLabels(first()) || (isBesideLabels() && isTooWide()))) {
    labels = first().map((field, at) => (isBlank(field) ? labels[at] || '' : field));
    block = block.map((fields) => fields.slice(1));
    levels -= 1;
  }
  return { block, labels, headers, isUnclear: isBesideLabels() };
}

function labelOf(text) {
  return plain(text).replace(/\s/g, '');
}

/** Whether a field of a spreadsheet is words and no attempt at a figure. */
function isWords(field) {
  const text = labelOf(field);
  return /\p{L}{2}/u.test(text) && !/^\d/.test(text) && !NOTHING_OR_NOT_APPLICABLE.test(text) || /^[（(]?[\d一二三四五六七八九十]+[）)、.．]\p{L}/u.test(text);
}

/** The first label that stands for another row than the one it would be pasted into. */
function misplacedRow(labels, cell) {
  const [table, row] = form.cells[cell].at;
  const names = form.tables[table].rows.map(({ labels: own }) => labelOf(own.split(' › ').pop()));
  return labels.find((label, down) => {
    const own = labelOf(label);
    return own !== '' && names[row + down] !== own && names.filter((name) => name === own).length === 1;
  });
}

/** What a pasted field is to its cell. A figure that cannot be read goes in as it is, to be mended there. */
function pastedRaw(field, cell) {
  if (cell.kind === 'flag' || cell.kind === 'choice') {
    const answers = cell.kind === 'flag' ? [['true', '是'], ['false', '否']] : cell.choices.map((own, at) => [String(at), own.label, own.name]);
    const text = plain(field);
    if (text === '' || text === NOT_APPLICABLE) return text;
    const answer = answers.find(([, ...names]) => names.some((name) => plain(name) === text));
    return answer && answer[0];
  }
  return readEntry(field, cell).raw ?? field;
}
