// A block from a spreadsheet, a document or a published page. Its labels are never filled in; they prove where its
// figures belong. Where neither labels nor the block's shape prove it, nothing is pasted.

document.addEventListener('paste', (event) => {
  const cell = cellOf(event.target);
  if (cell === null || !event.clipboardData) return;
  const [html, text] = ['text/html', 'text/plain'].map((kind) => event.clipboardData.getData(kind));
  const copied = copiedTable(html) || blockOf(text).map((row) => row.map((own) => ({ text: own })));
  const [[first]] = copied;
  // A single figure goes where the caret is, unless it carries a mark that the plain text has lost.
  if (copied.length === 1 && copied[0].length === 1 && first.text.trim() === text.trim()) return;
  event.preventDefault();
  pasteBlock(cell, copied);
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

/** What stands between the tags of what is struck out, raised or hidden: it is no part of a figure. */
const MARKED = ['s', 'strike', 'del', 'sup', 'sub', '[hidden]', ...['line-through', 'super', 'display:none', 'display: none'].map((style) => `[data-style*="${style}"]`)].join();

/** The one table of copied HTML as rows of fields; a merged cell is the same field on all of its squares. */
function copiedTable(html) {
  // The page's policy would complain of foreign styles; nothing here is shown.
  const plainHtml = html.replace(/<style[^]*?<\/style>/gi, '').replace(/\sstyle(?=\s*=)/gi, ' data-style');
  const page = new DOMParser().parseFromString(plainHtml, 'text/html');
  const [table, another] = page.querySelectorAll('table');
  if (!table || another) return null;
  const rows = [...table.rows].map(() => []);
  [...table.rows].forEach((row, down) => {
    let right = 0;
    for (const own of row.cells) {
      while (rows[down][right]) right += 1;
      const field = { text: copiedText(own) };
      for (const below of rows.slice(down, down + own.rowSpan)) {
        for (let more = 0; more < own.colSpan; more += 1) below[right + more] = field;
      }
    }
  });
  // A merged cell that is not there in full leaves squares without a field.
  const blank = { text: '' };
  const filled = rows.map((row) => Array.from(row, (field) => field || blank)).filter((row) => row.length);
  return filled.length ? filled : null;
}

function copiedText(cell) {
  for (const mark of cell.querySelectorAll(MARKED)) {
    if (mark.textContent.trim() !== '') mark.textContent = `[${mark.textContent.trim()}]`;
  }
  for (const end of cell.querySelectorAll('br')) end.replaceWith('\n');
  const lines = cell.textContent.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.join('\n').trim();
}

function pasteBlock(cell, copied) {
  const { figures, outside = [], hasLabels = false, why } = placesOf(withoutBlankEnd(copied), cell);
  if (why) return refusePaste(why);
  const pairs = [];
  const refused = outside.map((text) => `“${shorten(text)}”在表格之外`);
  for (const [at, text] of figures) {
    const raw = pastedRaw(text, form.cells[at]);
    if (raw !== undefined) pairs.push(['c' + at, raw]);
    else refused.push(`${fullNameOf(at)}：“${shorten(text)}”不能填`);
  }
  settle(pairs);
  const blank = pairs.filter(([, raw]) => raw === '').length;
  const unread = pairs.filter(([key]) => view.report.problems.has(key)).length;
  say([
    `粘贴了${pairs.length - blank}格`,
    unread && `其中${unread}格不能识别`,
    blank && `${blank}格是空白`,
    refused.length && `${refused.length}格没有填入`,
    hasLabels && '标签没有填入',
  ].filter(Boolean).join('，'));
  if (refused.length) showBanner('粘贴时没有填入的内容：', refused.slice(0, 20), [['知道了', () => {}]]);
}

function refusePaste(why) {
  say('没有粘贴');
  showBanner(`没有粘贴：${why}。`, [], [['知道了', () => {}]]);
}

const isBlank = ({ text }) => text.trim() === '';

function withoutBlankEnd(rows) {
  const last = rows.findLastIndex((row) => !row.every(isBlank));
  return rows.slice(0, last + 1);
}

/** Where each copied figure belongs: { figures: [[cell, text]…], outside, hasLabels }, or { why } nothing can be pasted. */
function placesOf(copied, cell) {
  const isLabel = labelsAround(cell);
  if (copied.some((row) => row.some((field) => isLabel(field.text)))) return placesByLabels(copied, cell, isLabel);
  return placesByShape(copied, cell);
}

/** Figures alone: only a block without gaps or merged cells says which of them stand one above the other. */
function placesByShape(copied, cell) {
  const [table, row, column] = form.cells[cell].at;
  if (copied.some((fields) => fields.length !== copied[0].length)) return { why: '各行的格数不一样，粘贴了可能错列。请选取整齐的一块再复制' };
  const merged = copied.flat();
  if (new Set(merged).size !== merged.length) return { why: '复制的数字中有合并的单元格，分不清属于哪一格' };
  const figures = [];
  const outside = [];
  copied.forEach((fields, down) => fields.forEach(({ text }, right) => {
    const at = cellAt(table, row + down, column + right);
    if (at !== undefined) figures.push([at, text]);
    else if (text.trim() !== '') outside.push(text);
  }));
  return { figures, outside };
}

/** Rows with their labels: each must stand in a row of these labels, with a figure for every cell of it. */
function placesByLabels(copied, cell, isLabel) {
  const grid = rowsAround(cell);
  const start = grid.findIndex(({ cells }) => cells.includes(cell));
  const figures = [];
  const seen = new Set();
  let header = null;
  let isProven = false;
  let at = start;
  for (const row of copied) {
    const { labels, rest } = splitRow(row, isLabel);
    const place = grid[at];
    const isOwn = place !== undefined && labels.length > 0 && place.names.has(labels[labels.length - 1]);
    if (labels.length && rest.every(isBlank) && !isOwn) {
      if (at > start && !labels.every((label) => isKnown(label, grid))) return { why: misplaced(labels) };
      header = row;
      continue;
    }
    if (!place) return { why: `复制的“${shorten(row[0].text)}”一行在表格之外` };
    if (place.cells[0] !== cell && at === start) return { why: '复制的内容带有标签，请从这一行的第一格开始粘贴' };
    if (labels.length && !isOwn && isKnown(labels[labels.length - 1], grid)) return { why: misplaced(labels) };
    const own = fieldsOfRow(rest, place.cells.length);
    if (own.why) return own;
    if (own.fields.some((field) => seen.has(field))) return { why: '复制的数字中有合并的单元格，分不清属于哪一行' };
    if (header && isOtherOrder(header, place.cells)) return { why: '复制的表中各列的次序与这里不同。请只复制数字，逐列粘贴' };
    own.fields.forEach((field, right) => {
      seen.add(field);
      figures.push([place.cells[right], field.text]);
    });
    header = null;
    isProven ||= isOwn;
    at += 1;
  }
  if (figures.length && !isProven) return { why: '复制的标签在本表中一个也没有，分不清属于哪一行。请只复制数字' };
  return figures.length ? { figures, hasLabels: true } : { why: '复制的内容里没有数字' };
}

function misplaced(labels) {
  return `复制的“${shorten(labels[labels.length - 1])}”不在这一行，粘贴了会错行。请从它那一行的格开始粘贴，或者只复制数字`;
}

/** A row's labels from the outside in, each once, and the fields behind them, a merged one once. */
function splitRow(row, isLabel) {
  const fields = row.filter((field, at) => at === 0 || field !== row[at - 1]);
  const end = fields.findIndex((field) => !isBlank(field) && !isLabel(field.text));
  const head = end < 0 ? fields : fields.slice(0, end);
  const last = head.findLastIndex((field) => !isBlank(field));
  const labels = head.slice(0, last + 1).filter((field) => !isBlank(field)).map(({ text }) => labelOf(text));
  return { labels, rest: fields.slice(last + 1) };
}

/** As many fields as a row has cells. Blanks beside labels may belong to these, blanks at the end to nothing. */
function fieldsOfRow(rest, count) {
  let fields = rest;
  while (fields.length > count && isBlank(fields[0])) fields = fields.slice(1);
  while (fields.length > count && isBlank(fields[fields.length - 1])) fields = fields.slice(0, -1);
  if (fields.length === count) return { fields };
  if (fields.length && isBlank(fields[0])) return { why: '标签右边有空白，分不清是标签还是数字，粘贴了可能错列。请只复制数字' };
  return { why: `复制的一行有${fields.length}个数字，而这一行有${count}格，粘贴了可能错列。请选取整行，或者只复制数字` };
}

/** The rows of the grid around a cell: their cells from left to right, and what their labels may be called. */
function rowsAround(cell) {
  const rows = [...controls.get('c' + cell).closest('table').rows];
  const cells = rows.map((row) => [...row.querySelectorAll('[data-path]')].map(cellOf)).filter((own) => own.length);
  return cells.map((own) => {
    const [table, row] = form.cells[own[0]].at;
    const { name, labels } = form.tables[table].rows[row];
    return { cells: own, names: new Set([name, labels.split(' › ').pop()].map(labelOf).filter(Boolean)) };
  });
}

function isKnown(label, grid) {
  return grid.some(({ names }) => names.has(label)) || headersAround(grid[0].cells[0]).has(label);
}

/** Everything that the grid around a cell prints as a label. */
function headersAround(cell) {
  const table = controls.get('c' + cell).closest('table');
  return new Set([...table.querySelectorAll('th, .corner, caption')].map((own) => labelOf(own.textContent)));
}

/** What tells labels from what is filled in: beside figures any words are a label, beside words only those that the table prints. */
function labelsAround(cell) {
  const rows = rowsAround(cell);
  const known = headersAround(cell);
  rows.forEach(({ names }) => names.forEach((name) => known.add(name)));
  known.delete('');
  const ofFigures = rows.every(({ cells }) => cells.every((at) => form.cells[at].kind in NUMBERS));
  return (text) => known.has(labelOf(text)) || (ofFigures && isWords(text));
}

/** Whether the header above a copied row names one of the row's columns in another's place. */
function isOtherOrder(header, cells) {
  const names = cells.map((at) => labelOf(form.tables[form.cells[at].at[0]].columns[form.cells[at].at[2]].labels.split(' › ').pop()));
  const above = header.slice(-names.length).map(({ text }) => labelOf(text));
  return above.length === names.length && above.some((own, at) => own !== names[at] && names.includes(own));
}

function labelOf(text) {
  return plain(text).replace(/\s/g, '');
}

/** Whether a field of a spreadsheet is words and no attempt at a figure. */
function isWords(field) {
  const text = labelOf(field);
  return /\p{L}{2}/u.test(text) && !/^\d/.test(text) && !NOTHING_OR_NOT_APPLICABLE.test(text) || /^[（(]?[\d一二三四五六七八九十]+[）)、.．]\p{L}/u.test(text);
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
