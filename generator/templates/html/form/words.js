// Sentences about what was found, in the words of the form.

/** A cell by the labels that tell it from the others of its rule. */
function nameOf(cell, each) {
  const [table, row, column] = form.cells[cell].at;
  const { rows, columns, title } = form.tables[table];
  const rowName = rows[row].ordinal || rows[row].name;
  if (each === 'column' && rowName) return rowName;
  if (each === 'row' && columns[column].name) return columns[column].name;
  const names = [rows[row].name, columns[column].name].filter(Boolean);
  return names.length ? names.join('·') : title;
}

/** A cell with all its labels, for the person who stands in it. */
function fullNameOf(cell) {
  const [table, row, column] = form.cells[cell].at;
  const { rows, columns, title } = form.tables[table];
  return [title, rows[row].labels, columns[column].labels].filter(Boolean).join('　');
}

/** The row or column for which a verdict stands. */
function leafName({ rule, leaf }) {
  if (leaf === null || rule.each === undefined || rule.table === undefined) return '';
  const { rows, columns } = form.tables[rule.table];
  return (rule.each === 'row' ? rows : columns)[leaf].name;
}

const SIGNS = { '=': '＝', '!=': '≠', '<=': '≤', '>=': '≥', '<': '＜', '>': '＞' };

/** How many terms of a side are written out. */
const TERMS = 6;

/** A side of a balance by its places: 第一项＋第二项. */
function sideName(linear, each) {
  const terms = linear.terms.slice(0, TERMS).map(([cell, factor, back]) => [factor, (back ? '上年的' : '') + nameOf(cell, each)]);
  if (linear.constant !== 0) terms.push([Math.sign(linear.constant), String(Math.abs(linear.constant))]);
  const text = terms.map(([factor, name], at) => {
    const sign = factor < 0 ? '－' : at ? '＋' : '';
    return sign + (Math.abs(factor) > 1 ? `${Math.abs(factor)}×` : '') + name;
  }).join('');
  return linear.terms.length > TERMS ? `${text}＋…（共${linear.terms.length}项）` : text;
}

/** Both sides with their figures and the difference: 第一项＋第二项＝12，第三项（七）＋第四项＝13，差 1. */
function sidesText({ rule, balance, left, right }) {
  const name = (linear, isLeft) => (rule.sum && !isLeft ? '各项之和' : sideName(linear, rule.each));
  const figure = (linear, sum, isLeft) => {
    const text = name(linear, isLeft);
    return text === formatNumber(sum) ? text : `${text}＝${formatNumber(sum)}`;
  };
  const due = rule.compares === '=' ? '' : `，前者应${SIGNS[rule.compares]}后者`;
  return `${figure(balance.left, left, true)}，${figure(balance.right, right, false)}${due}，差 ${formatNumber(absolute(left - right))}`;
}

/** A broken rule in sentences; prose may name several wrong figures. */
function brokenTexts(found) {
  const { rule } = found;
  if (rule.balances) {
    const leaf = leafName(found);
    return [(leaf ? `${leaf}：` : '') + sidesText(found)];
  }
  if (rule.blank) return [`${rule.text}，但填写了：${found.operands.map(({ cell }) => nameOf(cell)).join('、')}`];
  const title = form.narratives[rule.narrative].title;
  if (rule.mentions) return [`${rule.text}，但“${title}”中没有写到`];
  return found.wrong.map(({ passage, left, right, operands }) => {
    const names = operands.map(({ cell }) => nameOf(cell)).join('＋');
    return `“${title}”写“${passage}”，而表格中${names}＝${formatNumber(right)}，差 ${formatNumber(absolute(left - right))}`;
  });
}

/** Why a rule could not be checked. */
function openText(found, previous) {
  switch (found.reason) {
    case 'no-level': return '没有选择机关级别';
    case 'no-prose': return `“${form.narratives[found.rule.narrative].title}”没有填写`;
    case 'no-previous': return '没有载入上年数据';
    case 'previous-edition': return `上年数据的格式是${previous.format}，不能直接比较`;
    default: {
      const strange = found.operands.find(({ cell, isPrevious }) => isPrevious && whyIncomparable(cell));
      if (strange) return `“${nameOf(strange.cell, found.rule.each)}”${whyIncomparable(strange.cell)}`;
      const blank = found.operands.filter(({ entry }) => entry === null || entry === undefined);
      const more = blank.length > 3 ? `等${blank.length}格` : '';
      return `未填：${blank.slice(0, 3).map(({ cell, isPrevious }) => (isPrevious ? '上年的' : '') + nameOf(cell, found.rule.each)).join('、')}${more}`;
    }
  }
}

/** The verdict in a word: 平, 差 n, 未填全. */
function verdictText({ rule, verdict, left, right }) {
  if (verdict === 'open') return '未填全';
  if (verdict === 'idle') return '不适用';
  if (verdict === 'held') return rule.balances ? '平' : '一致';
  return rule.balances ? `差 ${formatNumber(absolute(left - right))}` : '不符';
}

const SEVERITIES = { error: '必须改', warning: '请核实', note: '说明' };
