// Showing: the page follows from the store.

function refresh() {
  const report = reportOf((key) => store.get(key));
  const verdicts = checkReport(report, previous);
  const mistakes = mistakesOf(report, verdicts);
  view = { report, verdicts, mistakes, suggested: suggestions(report, previous), marks: marksOf(mistakes) };
  controls.forEach(showControl);
  showTitle(report);
  showMistakes();
  showChecks();
  showTallies();
  showCurrent();
  showNote();
  $('undo').disabled = !store.done.length;
  $('redo').disabled = !store.undone.length;
  const isDraft = hasFigures(store.raws) && (gapsOf(report).length > 0 || mistakes.some(({ severity }) => severity === 'error'));
  setData(document.body, 'draft', isDraft ? 'draft' : '');
  if (finishedText !== null && finishedText !== keptText()) {
    hideBanner();
    say('填报完成以后又有改动，改完请重新完成填报');
  }
}

/** What is said at each control. */
function marksOf(mistakes) {
  const marks = new Map();
  for (const mistake of mistakes) {
    for (const key of mistake.keys) marks.set(key, (marks.get(key) || []).concat(mistake));
  }
  return marks;
}

function showControl(control, key) {
  const isCell = /^c\d/.test(key);
  const cell = isCell ? form.cells[key.slice(1)] : null;
  const raw = store.get(key);
  const value = isCell && raw === '' ? rawOf(view.report.entries[key.slice(1)]) : raw;
  const isTyped = here.typed && here.control === control;
  if (!isTyped && control.value !== value) control.value = value;
  keepInMarkup(control, value);
  if (cell && cell.sums) showPartial(control, cell, value);
  showMarks(control, view.marks.get(key) || []);
  if (cell) {
    const shown = isCellText(key) ? raw : shownValue(key, cell);
    setData(control.parentElement, 'shown', shown);
    showLength(control, cell.kind in NUMBERS ? shown.length : 0);
  }
  if (/^n\d/.test(key)) showProse(key);
}

/** How many digits a figure is usually given room for. */
const ROOM = 7;

/** A long figure, and how wide its column is on paper: in hundredths of the table. */
function showLength(control, digits) {
  const place = control.closest('td');
  setData(place, 'long', digits > ROOM ? 'long' : '');
  if (digits <= ROOM) return;
  const [last] = [...place.closest('table').querySelectorAll('col')].slice(-1);
  place.style.setProperty('--room', parseFloat(last.width) * place.colSpan);
  place.style.setProperty('--digits', digits);
}

/** A page that the browser saves holds what stands in its markup. */
function keepInMarkup(control, value) {
  if (control.tagName !== 'SELECT') {
    if (control.defaultValue !== value) control.defaultValue = value;
    return;
  }
  for (const option of control.options) {
    if (option.defaultSelected !== (option.value === value)) option.defaultSelected = option.value === value;
  }
  if (control.value !== value) control.value = value;
}

function isCellText(key) {
  return view.report.problems.has(key);
}

function shownValue(key, cell) {
  return shownEntry(view.report.entries[key.slice(1)], cell);
}

/** While parts are missing a total is blank; what there is so far stands in its place in grey. */
function showPartial(control, cell, value) {
  const sum = value === '' ? partialSum(cell, view.report.entries) : null;
  const text = sum === null ? '' : `已填${formatNumber(sum)}`;
  if (control.placeholder !== text) control.placeholder = text;
}

function setData(element, name, value) {
  if (element.dataset[name] !== value) element.dataset[name] = value;
}

function showMarks(control, marks) {
  const severity = marks.some((mark) => mark.severity === 'error') ? 'error' : marks.length ? 'warning' : '';
  setData(control.parentElement, 'mark', severity);
  const text = marks.map((mark) => `${SEVERITIES[mark.severity]}：${mark.text}`).join('\n');
  const id = 'd-' + control.id;
  const description = $(id);
  if (text === (description ? description.textContent : '')) return;
  if (severity === 'error') control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  if (description) description.remove();
  if (!text) return control.removeAttribute('aria-describedby');
  $('descriptions').append(element('p', { id, textContent: text }));
  control.setAttribute('aria-describedby', id);
}

function element(tag, properties, ...children) {
  const own = Object.assign(document.createElement(tag), properties);
  own.append(...children);
  return own;
}

/** The prose that stands ready for paper. */
const printed = new Map();

/** Prose as paragraphs, for paper. */
function showProse(key) {
  const target = document.querySelector(`[data-prose="${key}"]`);
  const text = store.get(key);
  if (printed.get(key) === text) return;
  printed.set(key, text);
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  target.replaceChildren(...lines.map((line) => element('p', { textContent: line.trim() })));
}

function showTitle({ organ, year }) {
  $('title-organ').textContent = organ;
  $('title-year').textContent = year === null ? '' : `${year}年`;
  document.title = `${organ}${year === null ? '' : `${year}年`}${form.title}（填报）`;
}

function showMistakes() {
  const items = view.mistakes.concat(suggestionItem());
  const signature = JSON.stringify(items.map(({ severity, text, keys, offers }) => [severity, text, keys, offers]));
  const list = $('mistake-list');
  if (list.dataset.signature === signature) return;
  const hadFocus = list.contains(document.activeElement);
  list.dataset.signature = signature;
  list.replaceChildren(...items.map(mistakeItem));
  $('no-mistakes').hidden = items.length > 0;
  $('mistakes-title').textContent = view.mistakes.length ? `需要处理：${view.mistakes.length}处` : '需要处理';
  if (hadFocus) $('mistakes').focus();
}

function suggestionItem() {
  if (!view.suggested.size) return [];
  const pairs = [...view.suggested].map(([cell, units]) => ['c' + cell, formatNumber(units)]);
  const text = `按上年数据可以填写${pairs.length}格，例如${fullNameOf(pairs[0][0].slice(1))}填${pairs[0][1]}`;
  return [{ severity: 'note', text, why: '', keys: [pairs[0][0]], offers: [offer(`填入这${pairs.length}格`, pairs)] }];
}

function mistakeItem({ severity, text, why, keys, offers }) {
  const link = element('a', { href: '#' + controls.get(keys[0]).id, textContent: text });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(keys[0]);
  });
  const item = element('li', { className: severity }, element('strong', { textContent: SEVERITIES[severity] }), ' ', link);
  if (why) item.append(element('span', { className: 'why', textContent: why }));
  item.append(...offers.map(offerButton));
  return item;
}

function offerButton({ label, pairs }) {
  const button = element('button', { type: 'button', textContent: label });
  button.addEventListener('click', () => {
    const [key] = pairs[0];
    settle(pairs);
    if (!$('mistakes').contains(document.activeElement)) goTo(key);
  });
  return button;
}

function showChecks() {
  const body = $('check-rows');
  if (!body.rows.length) body.append(...view.verdicts.map(checkRow));
  view.verdicts.forEach((found, at) => showCheck(body.rows[at], found));
}

function checkRow(found) {
  const { rule, leaf } = found;
  const leafText = leafName(found);
  const text = (rule.whenText ? `${rule.whenText}时，` : '') + (leafText ? `${leafText}：` : '') + rule.text;
  const [key] = found.balance ? keysOf({ ...found, operands: operandsOf(found) }) : ruleKeys(rule);
  const link = element('a', { href: '#' + controls.get(key).id, textContent: text });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(key);
  });
  const row = element('tr', {}, element('th', { scope: 'row' }, link));
  for (let at = 0; at < 4; at += 1) row.append(element('td', {}));
  Object.assign(row.dataset, { rule: rule.id, leaf: leaf === null ? '' : leaf, severity: rule.severity });
  return row;
}

/** A rule that does not apply has no operands, but its places are known all the same. */
function operandsOf({ balance }) {
  const terms = balance.left.terms.concat(balance.right.terms);
  return terms.map(([cell, factor, back]) => ({ cell, factor, isPrevious: Boolean(back) }));
}

function ruleKeys(rule) {
  return rule.narrative !== undefined ? ['n' + rule.narrative] : rule.blank.map((cell) => 'c' + cell);
}

function showCheck(row, found) {
  const [first] = found.wrong || [];
  const { left, right } = first || found;
  const isKnown = left !== undefined && right !== undefined;
  const figures = [left, right, isKnown ? left - right : undefined].map((units) => (units === undefined ? '' : formatNumber(units)));
  const texts = [...figures, verdictText(found)];
  texts.forEach((text, at) => {
    const target = row.cells[at + 1];
    if (target.textContent !== text) target.textContent = text;
  });
  row.cells[4].title = found.verdict === 'open' ? openText(found, previous) : '';
  setData(row, 'verdict', found.verdict);
  setData(row, 'reason', found.reason || '');
}

function showTallies() {
  const { verdicts, report, mistakes } = view;
  const words = (name, { held, broken: wrong, open }) => `${name}共${held + wrong + open}条：通过${held}条，不平${wrong}条，未填全${open}条`;
  const hard = words('勾稽关系', tallyOf(verdicts, true));
  const soft = tallyOf(verdicts, false);
  const required = form.cells.flatMap((cell, at) => (cell.optional ? [] : [at]));
  const filled = required.filter((cell) => report.entries[cell] !== null).length;
  setText($('tally'), `${hard}　已填${filled}/${required.length}格`);
  setText($('checks-tally'), soft.held + soft.broken + soft.open ? `${hard}；${words('请核实的规则', soft)}。` : `${hard}。`);
  const errors = mistakes.filter(({ severity }) => severity === 'error').length;
  if (!here.typed) setText($('live'), mistakes.length ? `必须改${errors}处，请核实${mistakes.length - errors}处` : '');
}

function setText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

/** The sentence at the cell, with what can be done about it. It stands behind the control, so that Tab reaches its buttons. */
function showNote() {
  const note = $('note');
  const { control } = here;
  const key = control && control.dataset.key;
  const marks = (key && view.marks.get(key)) || [];
  const suggested = key && view.suggested.get(Number(key.slice(1)));
  note.hidden = !marks.length && (suggested === undefined || !/^c\d/.test(key));
  if (note.hidden) return note.replaceChildren();
  const offers = marks.flatMap((mark) => mark.offers);
  if (suggested !== undefined && /^c\d/.test(key)) offers.push(offer(`填入上年数据得出的${formatNumber(suggested)}`, [[key, formatNumber(suggested)]]));
  note.replaceChildren(...marks.map((mark) => element('p', { className: mark.severity, textContent: `${SEVERITIES[mark.severity]}：${mark.text}` })), ...offers.map(offerButton));
  control.after(note);
  placeNote();
}

function placeNote() {
  const note = $('note');
  if (note.hidden || !here.control) return;
  const box = here.control.getBoundingClientRect();
  const isRoomBelow = box.bottom + note.offsetHeight < window.innerHeight - $('current').offsetHeight;
  note.style.top = `${isRoomBelow ? box.bottom + 2 : box.top - note.offsetHeight - 2}px`;
  note.style.left = `${Math.max(4, Math.min(box.left, document.documentElement.clientWidth - note.offsetWidth - 4))}px`;
}

/** The cell somebody is in: where it stands, what belongs there, what stood there last year. */
function showCurrent() {
  const key = here.control && here.control.dataset.key;
  $('current').hidden = !key || !/^c\d/.test(key);
  if ($('current').hidden) return;
  const cell = form.cells[key.slice(1)];
  const [table, row, column] = cell.at;
  const { rows, columns } = form.tables[table];
  const last = lastYears(key.slice(1));
  setText($('current-name'), fullNameOf(key.slice(1)) + (cell.unit ? `（${cell.unit}）` : ''));
  const { said } = here.control.closest('td').dataset;
  const parts = [said, rows[row].guidance, columns[column].guidance, cell.locked ? '合计由各项算出，不用填写。' : '', last && `上年：${last}`, whyIncomparable(key.slice(1))];
  setText($('current-guidance'), parts.filter(Boolean).join('　'));
}

function lastYears(cell) {
  const isUsable = previous && previous.format === form.format && previous.entries[cell] !== null;
  return isUsable ? shownEntry(previous.entries[cell], form.cells[cell]) : '';
}

function whyIncomparable(cell) {
  return incomparable[cell] ? `不能与上年比较：${incomparable[cell]}` : '';
}

/** Last year's figures beside the cells. */
function showPrevious() {
  document.querySelectorAll('.previous').forEach((own) => own.remove());
  form.cells.forEach((cell, at) => {
    const last = lastYears(at);
    const text = last ? `上年${last}` : incomparable[at] && '上年不可比';
    if (text) controls.get('c' + at).after(element('span', { className: 'previous', textContent: text }));
  });
}

function say(text) {
  setText($('message'), text);
}

/** Says something that asks for an answer, or that is too long for a line. */
function showBanner(text, lines, answers) {
  const banner = $('banner');
  const buttons = answers.map(([label, act]) => {
    const button = element('button', { type: 'button', textContent: label });
    button.addEventListener('click', () => {
      hideBanner();
      act();
    });
    return button;
  });
  const list = lines.length ? [element('ul', {}, ...lines.map((line) => element('li', { textContent: line })))] : [];
  banner.replaceChildren(element('p', { textContent: text }), ...list, ...buttons);
  banner.hidden = false;
  finishedText = null;
}

function hideBanner() {
  finishedText = null;
  $('banner').hidden = true;
  $('banner').replaceChildren();
}
