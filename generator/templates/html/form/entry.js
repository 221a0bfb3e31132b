// What somebody typed, and what it means.
//
// Every control holds a text, its raw value. An entry is what the text means:
//   null            blank, which is not zero
//   '/'             not applicable
//   { units }       a number          { flag }   yes or no
//   { choice }      a position        { text }   text
// A text that means nothing stays in its control and is a problem: it is never dropped or guessed at.

const NOT_APPLICABLE = '/';

/** The kinds of cell that hold numbers: which numbers they can hold. */
const NUMBERS = {
  count: { whole: true, signed: false },
  change: { whole: true, signed: true },
  amount: { whole: false, signed: false },
};

/** Full-width forms as ASCII, without what cannot be seen; spaces at the ends gone. */
function plain(raw) {
  return raw
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u2212/g, '-')
    .trim();
}

/** Reads a raw value of a cell: { entry, raw } with the raw value tidied, or { problem, offers }. */
function readEntry(raw, cell) {
  switch (cell.kind) {
    case 'text': return readText(raw);
    case 'flag': return readAnswer(raw, [['true', '是'], ['false', '否']], (at) => ({ flag: at === 0 }));
    case 'choice': return readAnswer(raw, cell.choices.map((own, at) => [String(at), own.label, own.name]), (at) => ({ choice: at }));
    default: return readNumber(raw, cell);
  }
}

function readText(raw) {
  const text = wellFormed(raw);
  if (text === '') return { entry: null, raw: '' };
  return { entry: text === NOT_APPLICABLE ? NOT_APPLICABLE : { text }, raw: text };
}

/** An answer by its value in the control, its label or its name. */
function readAnswer(raw, answers, entryAt) {
  const text = plain(raw);
  if (text === '') return { entry: null, raw: '' };
  if (text === NOT_APPLICABLE) return { entry: NOT_APPLICABLE, raw: NOT_APPLICABLE };
  let at = answers.findIndex(([value]) => value === text);
  if (at < 0) at = answers.findIndex((names) => names.some((name) => plain(name) === text));
  if (at < 0) return { problem: `“${text}”不是可选的答案` };
  return { entry: entryAt(at), raw: answers[at][0] };
}

const NOTHING_OR_NOT_APPLICABLE = /^([-‐-―ー~]+|无|没有|不适用|[nN]\/?[aA])$/;
const GROUPED = /^[+-]?\d{1,3}([,'’\s]\d{3})+(\.\d+)?$/;
const DECIMAL = /^([+-]?)(?:(\d+)\.?(\d*)|\.(\d+))$/;

function readNumber(raw, cell) {
  let text = plain(raw);
  if (text === '') return { entry: null, raw: '' };
  if (text === NOT_APPLICABLE) return { entry: NOT_APPLICABLE, raw: NOT_APPLICABLE };
  if (NOTHING_OR_NOT_APPLICABLE.test(text)) return askWhich(text);
  if (cell.unit && text.endsWith(cell.unit)) text = text.slice(0, -cell.unit.length).trim();
  if (GROUPED.test(text)) text = text.replace(/[,'’\s]/g, '');
  const match = DECIMAL.exec(text);
  if (!match) return { problem: `“${shorten(raw)}”不是数字` + (cell.unit ? `；这一格以“${cell.unit}”为单位，只填数字` : '') };
  const [, sign, whole, fraction = '', bare] = match;
  const { units, problem } = parseNumber((sign === '-' ? '-' : '') + (whole || '0') + '.' + (bare || fraction || '0'));
  if (problem) return { problem: `超过${DIGITS}位的数字不能准确保存` };
  const unfit = whyUnfit(units, cell);
  return unfit ? { problem: unfit } : { entry: { units }, raw: formatNumber(units) };
}

/** Why a cell cannot hold a number; nothing if it can. */
function whyUnfit(units, cell) {
  const { whole, signed } = NUMBERS[cell.kind];
  if (!signed && units < 0n) return '这一格不能小于0';
  if (whole && units % ONE !== 0n) return '这一格只能填整数';
  return undefined;
}

/** A dash or 无 may mean that nothing happened, or that nothing could: only the person knows which. */
function askWhich(text) {
  return {
    problem: `“${text}”可能是没有发生，也可能是不适用：没有发生的填0，不适用的填/`,
    offers: [{ label: '没有发生，填0', value: '0' }, { label: '不适用，填/', value: '/' }],
  };
}

function shorten(text) {
  const characters = Array.from(text.trim());
  return characters.length > 24 ? characters.slice(0, 24).join('') + '…' : characters.join('');
}

/** The raw value that stands for an entry. */
function rawOf(entry) {
  if (entry === null) return '';
  if (entry === NOT_APPLICABLE) return NOT_APPLICABLE;
  if ('units' in entry) return formatNumber(entry.units);
  if ('flag' in entry) return String(entry.flag);
  if ('choice' in entry) return String(entry.choice);
  return entry.text;
}

/** The entry as the form shows it. */
function shownEntry(entry, cell) {
  if (entry !== null && entry.flag !== undefined) return entry.flag ? '是' : '否';
  if (entry !== null && entry.choice !== undefined) return cell.choices[entry.choice].label;
  return rawOf(entry);
}

/** The reporting year: { year } or { problem }. */
function readYear(raw) {
  const text = plain(raw).replace(/年$/, '');
  if (text === '') return { year: null, raw: '' };
  if (!/^[1-9]\d{3}$/.test(text)) return { problem: `“${shorten(raw)}”不是四位数字的年度` };
  return { year: Number(text), raw: text };
}
