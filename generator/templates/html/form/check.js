// Whether a report keeps the rules of its form. The rules come as data, in the one linear form from
// which every other check is printed, too; the verdicts must be the same as theirs.

/** Totals follow from their parts: fills them in where nobody stated another figure. */
function fillTotals(entries, isStated) {
  const open = new Set(totals);
  const fill = (cell) => {
    if (!open.delete(cell)) return;
    for (const [part] of form.cells[cell].sums.flat()) fill(part);
    if (!isStated(cell)) entries[cell] = totalOf(cell, entries);
  };
  totals.forEach(fill);
}

/** What a total comes to, by the first of its sums that is complete: a corner has two. What its cell cannot hold stays blank. */
function totalOf(cell, entries) {
  const own = form.cells[cell];
  const total = own.sums.map((parts) => sumOf(parts, entries)).find((sum) => sum !== null) || null;
  return total !== null && total.units !== undefined && whyUnfit(total.units, own) ? null : total;
}

/**
 * The sum of a total's parts: blank while a part is missing that the form requires, because nobody
 * knows it yet; not applicable where no part applies.
 */
function sumOf(parts, entries) {
  const known = parts.map(([cell, factor, , isOptional]) => ({ factor, entry: entries[cell], isOptional }));
  if (isIncomplete(known)) return null;
  const filled = known.filter(({ entry }) => entry !== null);
  const numbers = filled.filter(({ entry }) => entry.units !== undefined);
  if (!numbers.length) return NOT_APPLICABLE;
  const units = numbers.reduce((sum, { entry, factor }) => sum + BigInt(factor) * entry.units, 0n);
  // More digits than a report can hold are not rounded: such a total stays blank.
  return parseNumber(formatNumber(units)).problem ? null : { units };
}

/** Whether a figure is missing. Optional parts of a total may be, but not all of them. */
function isIncomplete(terms) {
  const isMissing = ({ entry }) => entry === null || entry === undefined;
  if (terms.some((term) => isMissing(term) && !term.isOptional)) return true;
  return terms.some(isMissing) && terms.every(isMissing);
}

/** What the filled parts of a total come to so far; nothing where none is filled. */
function partialSum({ sums: [parts] }, entries) {
  const filled = parts.filter(([cell]) => entries[cell] !== null && entries[cell].units !== undefined);
  return filled.length ? filled.reduce((sum, [cell, factor]) => sum + BigInt(factor) * entries[cell].units, 0n) : null;
}

/**
 * Every rule in every place: { rule, leaf, verdict, left, right, operands, reason, passage }.
 * A verdict is 'held', 'broken', 'open' (a figure is missing) or 'idle' (the rule does not apply).
 */
function checkReport(report, loaded) {
  const previous = isPreviousForeign(report, loaded) ? null : loaded;
  return form.rules.flatMap((rule) => {
    const applies = rule.when ? holdsWhen(rule.when, report) : { holds: true };
    if (applies.holds === false) return instances(rule).map((own) => ({ rule, ...own, verdict: 'idle' }));
    if (applies.holds === undefined) {
      return instances(rule).map((own) => ({ rule, ...own, verdict: 'open', reason: applies.reason, operands: applies.operands }));
    }
    if (rule.balances) return rule.balances.map((balance) => checkBalance(rule, balance, report, previous));
    if (rule.blank) return [checkBlank(rule, report)];
    return [checkProse(rule, report, previous)];
  });
}

function instances(rule) {
  return rule.balances ? rule.balances.map((balance) => ({ leaf: balance.leaf, balance })) : [{ leaf: null }];
}

function holdsWhen(when, report) {
  if (when.level !== undefined) {
    return report.level ? { holds: (report.level === when.level) === when.is } : { reason: 'no-level', operands: [] };
  }
  const entry = report.entries[when.cell];
  if (entry === null) return { reason: 'blank', operands: [operand(when.cell, 1, 0, report)] };
  if (when.compares) {
    return { holds: entry.units !== undefined && compares(entry.units, when.compares, parseNumber(when.number).units) };
  }
  const own = [entry.flag, entry.choice, entry.text].find((answer) => answer !== undefined);
  return { holds: (own === when.holds) === when.is };
}

/** What a term stands for; undefined where last year's figure is meant and is not to be had. */
function operand(cell, factor, isPrevious, report, previous) {
  const usable = previous && previous.format === form.format;
  const entry = isPrevious ? (usable ? previous.entries[cell] : undefined) : report.entries[cell];
  return { cell, factor, isPrevious: Boolean(isPrevious), entry };
}

/** A side of a balance: its operands, and its sum unless one of them is blank. */
function side(linear, report, previous) {
  const operands = linear.terms.map(([cell, factor, back, isOptional]) => ({ ...operand(cell, factor, back, report, previous), isOptional }));
  if (isIncomplete(operands)) return { operands };
  // Not applicable counts as nothing in a sum, as an optional part that is blank.
  const units = operands.map(({ entry, factor }) => (entry === null || entry.units === undefined ? 0n : BigInt(factor) * entry.units));
  return { operands, sum: units.reduce((sum, own) => sum + own, BigInt(linear.constant) * ONE) };
}

function checkBalance(rule, balance, report, previous) {
  const left = side(balance.left, report, previous);
  const right = side(balance.right, report, previous);
  const found = { rule, leaf: balance.leaf, balance, left: left.sum, right: right.sum, operands: left.operands.concat(right.operands) };
  if (left.sum === undefined || right.sum === undefined) return { ...found, verdict: 'open', reason: whyOpen(found, previous) };
  return { ...found, verdict: compares(left.sum, rule.compares, right.sum) ? 'held' : 'broken' };
}

function whyOpen({ operands }, previous) {
  const looksBack = operands.some((own) => own.isPrevious);
  if (looksBack && !previous) return 'no-previous';
  return looksBack && previous.format !== form.format ? 'previous-edition' : 'blank';
}

function checkBlank(rule, report) {
  const filled = rule.blank.filter((cell) => report.entries[cell] !== null && report.entries[cell] !== NOT_APPLICABLE);
  const operands = filled.map((cell) => operand(cell, 1, 0, report));
  return { rule, leaf: null, operands, verdict: filled.length ? 'broken' : 'held' };
}

function checkProse(rule, report, previous) {
  const text = report.narratives[rule.narrative];
  const found = { rule, leaf: null, operands: [] };
  if (isBlankText(text)) return { ...found, verdict: 'open', reason: 'no-prose' };
  if (rule.mentions) return { ...found, verdict: rule.mentions.some((word) => text.includes(word)) ? 'held' : 'broken' };
  const wrong = rule.quotes.map((quote) => misquoted(quote, text, report, previous)).filter(Boolean);
  return { ...found, verdict: wrong.length ? 'broken' : 'held', wrong };
}

function isBlankText(text) {
  return /^\p{White_Space}*$/u.test(text);
}

/** The first passage that names another figure than the cells hold, if no passage names it right. */
function misquoted(quote, text, report, previous) {
  const named = namedBy(quote)(text);
  const sides = quote.values.map((value) => side(value, report, previous));
  // A figure that is blank cannot be compared, nor can what it might be instead.
  if (!named.length || sides.some(({ sum }) => sum === undefined)) return null;
  if (named.some(({ figure }) => sides.some(({ sum }) => sum === figure.units))) return null;
  const [{ figure, start }] = named;
  return { passage: figure.text.slice(start, figure.end), left: figure.units, right: sides[0].sum, operands: sides[0].operands };
}

/** How many characters may stand between a word and the number that it announces. */
const REACH = 6;
const FILLER = /^[\p{Alphabetic}\p{Nd}\p{Nl}\p{No} \u3000：:]$/u;
const DIGIT = /[0-9０-９]/;

/** A function that remembers its last answer: prose may be long, and figures change one by one. */
function remembering(ask) {
  let last;
  let answer;
  return (question) => {
    if (question !== last) [last, answer] = [question, ask(question)];
    return answer;
  };
}

const namings = new Map();

/** For a text the figures in it that a quote's words announce, and where the words stand. */
function namedBy(quote) {
  const naming = (text) => figuresIn(text).map((figure) => ({ figure, start: announced(figure, quote) })).filter(({ start }) => start >= 0);
  if (!namings.has(quote)) namings.set(quote, remembering(naming));
  return namings.get(quote);
}

/** The whole numbers in a text. */
const figuresIn = remembering((text) => {
  const figures = [];
  for (const match of text.matchAll(/[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*/g)) {
    const { units } = parseNumber(plain(match[0]).replace(/,/g, ''));
    if (units !== undefined) figures.push({ text, units, start: match.index, end: match.index + match[0].length });
  }
  return figures;
});

/**
 * Where one of the words stands that announces a figure: at most REACH characters of the same clause
 * before it. What follows must be the unit. -1 where none does.
 */
function announced({ text, start, end }, quote) {
  const rest = text.slice(end).replace(/^[ \u3000]+/, '');
  if (quote.unit && !rest.startsWith(quote.unit)) return -1;
  let at = start;
  for (let between = 0; between <= REACH; between += 1) {
    const word = quote.after.find((own) => text.endsWith(own, at));
    if (word) return at - word.length;
    const last = Array.from(text.slice(Math.max(0, at - 2), at)).pop();
    if (!last || !FILLER.test(last) || DIGIT.test(last)) return -1;
    at -= last.length;
  }
  return -1;
}

/** Figures where organs of this level can have none. */
function checkLevels(report) {
  if (!report.level) return [];
  return restricted.filter((cell) => {
    const entry = report.entries[cell];
    const isFigure = entry !== null && entry !== NOT_APPLICABLE && entry.units !== 0n;
    return isFigure && !form.cells[cell].only.levels.includes(report.level);
  });
}

/** Whether last year's report is another organ's, or of another year. */
function isPreviousForeign(report, previous) {
  if (!previous) return false;
  const year = previous.year === null || report.year === null || previous.year + 1 === report.year;
  return !year || Boolean(previous.organ && report.organ && previous.organ !== report.organ);
}

function isYearOutside({ year }) {
  return year !== null && (year < form.firstYear || (form.lastYear !== null && year > form.lastYear));
}

/** How many rules of a severity fared how, each place counted. */
function tallyOf(verdicts, isHard) {
  const tally = { held: 0, broken: 0, open: 0, idle: 0 };
  for (const { rule, verdict } of verdicts) if ((rule.severity === 'error') === isHard) tally[verdict] += 1;
  return tally;
}

/** What last year's report suggests for cells that are still blank: only what a rule makes of it alone. */
function suggestions(report, previous) {
  const found = new Map();
  if (isPreviousForeign(report, previous)) return found;
  for (const rule of form.rules.filter(({ compares: sign, when }) => sign === '=' && !when)) {
    for (const { left, right } of rule.balances) {
      const [term, ...others] = left.terms;
      const isOneCell = term && !others.length && term[1] === 1 && !term[2] && left.constant === 0;
      if (!isOneCell || !right.terms.length || !right.terms.every(([, , back]) => back)) continue;
      const { sum } = side(right, report, previous);
      if (sum !== undefined && report.entries[term[0]] === null && !form.cells[term[0]].locked) found.set(term[0], sum);
    }
  }
  return found;
}
