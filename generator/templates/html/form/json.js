// Reports as JSON. Our own reader, because JSON.parse rounds numbers and forgets keys that stand twice.

const MAX_DEPTH = 64;

/** A JSON text as a tree: { object: [[key, value]…] }, { array }, { string }, { number: text }, or true, false, null. */
function parseJson(text) {
  const tokens = /[ \t\n\r]*(?:([{}\[\],:])|(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.]))|(true|false|null)(?!\w)|$)/y;
  let sign, string, number, word;
  const fail = (what) => {
    throw new SyntaxError(`第${lineAt(text, tokens.lastIndex)}行附近${what}`);
  };
  // A string may be a megabyte of prose, which is too much for a regular expression.
  const stringFrom = (start) => {
    let end = start;
    while (text.charCodeAt(end) !== 34) {
      if (!(text.charCodeAt(end) >= 32)) fail('有文字没有结束');
      end += text.charCodeAt(end) === 92 ? 2 : 1;
    }
    tokens.lastIndex = end + 1;
    try {
      return wellFormed(JSON.parse(text.slice(start - 1, end + 1)));
    } catch {
      return fail('的文字写法不对');
    }
  };
  const next = () => {
    const start = tokens.lastIndex;
    const match = tokens.exec(text);
    if (!match) {
      tokens.lastIndex = start;
      fail('不是JSON');
    }
    [, sign, string, number, word] = match;
    if (string) string = stringFrom(tokens.lastIndex);
  };
  const expect = (wanted) => {
    if (sign !== wanted) fail(`缺少“${wanted}”`);
    next();
  };
  const items = (close, item) => {
    const list = [];
    next();
    if (sign !== close) {
      list.push(item());
      while (sign === ',') {
        next();
        list.push(item());
      }
    }
    expect(close);
    return list;
  };
  const key = () => {
    if (string === undefined) fail('缺少名称');
    const own = string;
    next();
    expect(':');
    return own;
  };
  const value = (depth) => {
    if (depth > MAX_DEPTH) throw new SyntaxError('层次太多，不是报告');
    if (sign === '{') return { object: items('}', () => [key(), value(depth + 1)]) };
    if (sign === '[') return { array: items(']', () => value(depth + 1)) };
    let own;
    if (string !== undefined) own = { string };
    else if (number !== undefined) own = { number };
    else if (word !== undefined) own = { true: true, false: false, null: null }[word];
    else fail('缺少内容');
    next();
    return own;
  };
  next();
  const tree = value(0);
  if (sign !== undefined || string !== undefined || number !== undefined || word !== undefined) {
    throw new SyntaxError('报告后面还有别的内容');
  }
  return tree;
}

/** The text without halves of characters, which no file can hold. */
function wellFormed(text) {
  if (text.isWellFormed && text.isWellFormed()) return text;
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

function lineAt(text, at) {
  return text.slice(0, at).split('\n').length;
}

/**
 * The raw values of a report: { format, fingerprint, raws, refused }. What does not fit the form is refused with a
 * sentence, and everything else is taken.
 */
function readReport(text) {
  const tree = parseJson(text);
  if (!isObject(tree)) throw new SyntaxError('不是报告：最外层应是一个对象');
  const report = { format: null, fingerprint: null, raws: new Map(), refused: [] };
  const places = new Map(form.shape);
  for (const [key, value] of distinct(tree, '', report)) {
    if (key === 'format') report.format = value && value.string;
    else if (key === 'fingerprint') report.fingerprint = value && value.string;
    else if (key === 'year') readJsonYear(value, report);
    else if (key === 'organ') readOrgan(value, report);
    // Where editors find a schema; it says nothing of the report.
    else if (key === '$schema') continue;
    else if (places.has(key)) readPlace(key, places.get(key), value, report);
    else report.refused.push(`“${shorten(key)}”：本表没有这一项`);
  }
  if (report.format === form.format) judgeFingerprint(report.fingerprint);
  return report;
}

/** Another state of the form may have other units: then no figure is taken. */
function judgeFingerprint(stated) {
  if (stated === null || stated === form.fingerprint || form.sameAs.includes(stated)) return;
  throw new SyntaxError(`它是按格式${form.format}的另一个版本生成的（指纹${shorten(String(stated))}，本表是${form.fingerprint}），单位和名称可能不同`);
}

function isObject(value) {
  return value !== null && typeof value === 'object' && 'object' in value;
}

/** The pairs of an object, each key once. */
function distinct(object, path, report) {
  const seen = new Set();
  return object.object.filter(([key]) => {
    const first = !seen.has(key);
    if (!first) report.refused.push(`“${path}${shorten(key)}”写了两次，只取第一次的`);
    seen.add(key);
    return first;
  });
}

function readJsonYear(value, report) {
  if (value === null) return;
  if (value.number && /^[1-9]\d{3}$/.test(value.number)) report.raws.set('year', value.number);
  else report.refused.push('“year”不是四位数字的年度');
}

function readOrgan(value, report) {
  if (!isObject(value)) return void report.refused.push('“organ”应是一个对象');
  for (const [key, own] of distinct(value, 'organ.', report)) {
    const text = own && own.string;
    if (own === null) continue;
    if (key === 'name' && text !== undefined) report.raws.set('organ', text);
    else if (key === 'level' && form.levels.some((level) => level.id === text)) report.raws.set('level', text);
    else report.refused.push(`“organ.${shorten(key)}”不能用`);
  }
}

function readPlace(path, place, value, report) {
  if (Array.isArray(place)) {
    if (!isObject(value)) return void report.refused.push(`“${path}”应是一个对象`);
    const places = new Map(place);
    for (const [key, own] of distinct(value, path + '.', report)) {
      if (places.has(key)) readPlace(`${path}.${key}`, places.get(key), own, report);
      else report.refused.push(`“${path}.${shorten(key)}”：本表没有这一项`);
    }
    return;
  }
  if (value === null) return;
  if (typeof place === 'string') {
    if (value.string !== undefined) report.raws.set(place, value.string);
    else report.refused.push(`“${path}”应是文字`);
    return;
  }
  const raw = rawOfJson(value, form.cells[place]);
  if (raw === undefined) report.refused.push(`“${path}”不能是${shorten(writeValue(value))}`);
  else report.raws.set('c' + place, raw);
}

/** The raw value that a JSON value means in a cell, as strictly as every other reader of reports. */
function rawOfJson(value, cell) {
  if (value.string === NOT_APPLICABLE) return NOT_APPLICABLE;
  switch (cell.kind) {
    case 'text': return value.string;
    case 'flag': return typeof value === 'boolean' ? String(value) : undefined;
    case 'choice': {
      const at = cell.choices.findIndex((choice) => choice.name === value.string);
      return at < 0 ? undefined : String(at);
    }
    default: return value.number === undefined ? undefined : rawOfNumber(value.number, cell);
  }
}

function rawOfNumber(text, cell) {
  if (NUMBERS[cell.kind].whole && /[.eE]/.test(text)) return undefined;
  const { units } = parseNumber(text);
  if (units === undefined || (units === 0n && text.startsWith('-'))) return undefined;
  return whyUnfit(units, cell) ? undefined : formatNumber(units);
}

function writeValue(value) {
  if (value === null || typeof value === 'boolean') return String(value);
  if (value.number !== undefined) return value.number;
  if (value.string !== undefined) return JSON.stringify(value.string);
  return 'array' in value ? '列表' : '对象';
}

/** The report as JSON, every place in printed order, blanks as null: what all other tools write, too. */
function writeReport(report) {
  const lines = (pairs, indent) => {
    const inner = pairs.map(([key, text]) => `${indent}  ${JSON.stringify(key)}: ${text}`);
    return inner.length ? `{\n${inner.join(',\n')}\n${indent}}` : '{}';
  };
  const branch = (places, indent) => places.map(([key, place]) => [key, content(place, indent + '  ')]);
  const content = (place, indent) => {
    if (Array.isArray(place)) return lines(branch(place, indent), indent);
    if (typeof place === 'string') return JSON.stringify(report.narratives[place.slice(1)] || null);
    return writeEntry(report.entries[place], form.cells[place]);
  };
  const organ = lines([['name', JSON.stringify(report.organ || null)], ['level', JSON.stringify(report.level || null)]], '  ');
  const head = [['format', JSON.stringify(form.format)], ['fingerprint', JSON.stringify(form.fingerprint)], ['year', JSON.stringify(report.year)], ['organ', organ]];
  return lines(head.concat(branch(form.shape, '')), '') + '\n';
}

function writeEntry(entry, cell) {
  if (entry === null) return 'null';
  if (entry === NOT_APPLICABLE) return '"/"';
  if ('units' in entry) return formatNumber(entry.units);
  if ('flag' in entry) return String(entry.flag);
  return JSON.stringify('choice' in entry ? cell.choices[entry.choice].name : entry.text);
}
