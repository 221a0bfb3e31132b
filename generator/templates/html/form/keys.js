// Hands on the keyboard: moving from cell to cell, undoing.

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
  // Input methods use Enter, Esc and arrows for themselves; where they end, some browsers say so by 229 alone.
  if (event.isComposing || event.keyCode === 229) return;
  const letter = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && (letter === 'z' || letter === 'y')) return undoKey(event, letter);
  // Whoever saves the page with the browser finds in it what was just typed.
  if ((event.ctrlKey || event.metaKey) && letter === 's') return saveNow();
  const cell = cellOf(event.target);
  if (cell === null) return;
  const shortcut = SHORTCUTS.find(({ isPressed }) => isPressed(event, letter));
  if (shortcut) {
    event.preventDefault();
    return shortcut.act();
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
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

/** What stands beside a cell and acts on it. */
function isBeside(target) {
  return $('note').contains(target) || $('current').contains(target);
}

document.addEventListener('focusin', ({ target }) => {
  if (isBeside(target)) return;
  if (here.control && here.control !== target) commit();
  const key = target.dataset && target.dataset.key;
  here = { control: key ? target : null, before: key ? store.get(key) : '', typed: false };
  if (key) lastKey = key;
  if (cellOf(target) !== null && target.tagName === 'INPUT') target.select();
  if (view) {
    showCurrent();
    showNote();
    light(cellOf(here.control));
  }
});

document.addEventListener('focusout', ({ relatedTarget }) => {
  commit();
  if (relatedTarget && (isBeside(relatedTarget) || relatedTarget === here.control)) return;
  here = { control: null, before: '', typed: false };
  if (view) {
    showCurrent();
    showNote();
    light(cellOf(here.control));
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
