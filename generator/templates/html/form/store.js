// What is kept: the raw value of every control, the changes that can be undone, and a copy in the
// browser's own storage, by form, organ and year.

class Store {
  constructor() {
    this.raws = new Map();
    this.done = [];
    this.undone = [];
    // What was last written to a file or read from one; the page asks before it is left with more.
    this.filed = '';
  }

  get(key) {
    return this.raws.get(key) || '';
  }

  /** Changes values in one step: pairs of key and raw value. Returns the keys that changed. */
  change(pairs) {
    const step = pairs.map(([key, after]) => ({ key, before: this.get(key), after })).filter(({ before, after }) => before !== after);
    if (!step.length) return [];
    this.apply(step, 'after');
    this.done.push(step);
    this.undone = [];
    return step.map(({ key }) => key);
  }

  /** Makes one step of what somebody typed, which was set key by key, and of what follows from it. */
  record(key, before, pairs) {
    const follows = pairs.map(([own, after]) => ({ key: own, before: this.get(own), after }));
    this.apply(follows, 'after');
    const after = this.get(key);
    if (before === after && !follows.length) return;
    this.done.push([{ key, before, after }, ...follows]);
    this.undone = [];
  }

  undo() {
    return this.move(this.done, this.undone, 'before');
  }

  redo() {
    return this.move(this.undone, this.done, 'after');
  }

  move(from, to, side) {
    const step = from.pop();
    if (!step) return [];
    to.push(step);
    this.apply(side === 'before' ? [...step].reverse() : step, side);
    return step.map(({ key }) => key);
  }

  apply(step, side) {
    for (const own of step) this.set(own.key, own[side]);
  }

  set(key, raw) {
    if (raw === '') this.raws.delete(key);
    else this.raws.set(key, raw);
  }

  /** Everything anew, as from a file. It can be undone like any change. */
  replace(raws) {
    const keys = new Set([...this.raws.keys(), ...raws.keys()]);
    return this.change([...keys].map((key) => [key, raws.get(key) || '']));
  }

  /** The raw values by path, so that they survive a form whose cells have moved. */
  paths() {
    return Object.fromEntries([...this.raws].map(([key, raw]) => [pathOfKey(key), raw]).sort());
  }

  isFiled() {
    return JSON.stringify(this.paths()) === this.filed;
  }

  markFiled() {
    this.filed = JSON.stringify(this.paths());
  }
}

/** Keys are short and paths are stable: c12 is a cell, n0 a narrative, the rest are their own. */
function pathOfKey(key) {
  if (/^c\d/.test(key)) return form.cells[key.slice(1)].path;
  return /^n\d/.test(key) ? form.narratives[key.slice(1)].id : '@' + key;
}

function keysByPath() {
  const keys = new Map(['organ', 'year', 'level'].map((key) => ['@' + key, key]));
  form.cells.forEach(({ path }, at) => keys.set(path, 'c' + at));
  form.narratives.forEach(({ id }, at) => keys.set(id, 'n' + at));
  return keys;
}

const FORM_PREFIX = 'nianbao:' + form.format + ':';
// Under another state of the form the same figure may have another unit.
const PREFIX = FORM_PREFIX + form.fingerprint + ':';
const LAST = PREFIX + 'last';

function storageKey(organ, year) {
  return PREFIX + 'report:' + JSON.stringify([organ, year]);
}

/** The browser's storage; a page that may not use it works without. */
function readStorage(key) {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether something was filled in with a page of another state of this form. */
function hasKeptOfOtherState() {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(FORM_PREFIX) && !key.startsWith(PREFIX));
  } catch {
    return false;
  }
}

function writeStorage(key, text) {
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** A kept copy as raw values, and last year's report as it was read. */
function readKept(key) {
  try {
    const { values, previous } = JSON.parse(readStorage(key));
    const keys = keysByPath();
    const known = Object.entries(values).filter(([path, raw]) => keys.has(path) && typeof raw === 'string');
    return { raws: new Map(known.map(([path, raw]) => [keys.get(path), raw])), previous };
  } catch {
    return null;
  }
}
