// Changing: what people type and click changes the store.

/** Changes values in one step, and with them the stated totals that have become needless. */
function settle(pairs) {
  here.typed = false;
  const next = new Map(pairs);
  const get = (key) => (next.has(key) ? next.get(key) : store.get(key));
  const changed = store.change(pairs.concat(needlessTotals(reportOf(get), get)));
  afterChange(changed);
  return changed;
}

/** What somebody typed takes effect while they type … */
function typed(control) {
  here.typed = true;
  store.set(control.dataset.key, control.value);
  refresh();
}

/** … and becomes a step that can be undone when they leave, tidied: １２件 is 12. */
function commit() {
  const { control, before } = here;
  if (!control || !here.typed) return;
  here.typed = false;
  const key = control.dataset.key;
  store.set(key, tidied(key, control.value));
  const get = (own) => store.get(own);
  store.record(key, before, needlessTotals(reportOf(get), get));
  afterChange([key]);
}

function tidied(key, raw) {
  if (/^c\d/.test(key)) return readEntry(raw, form.cells[key.slice(1)]).raw ?? raw;
  if (key === 'year') return readYear(raw).raw ?? raw;
  return raw;
}

/** Esc: what stood here before somebody came. */
function restore() {
  const { control, before } = here;
  here.typed = false;
  store.set(control.dataset.key, before);
  refresh();
  if (control.select) control.select();
}

function step(move) {
  const isPending = here.typed;
  commit();
  const keys = move(isPending);
  here.typed = false;
  if (!keys.length) return;
  afterChange(keys);
  goTo(keys[0]);
}

const undo = () => step(() => store.undo());
const redo = () => step((isPending) => (isPending ? [] : store.redo()));

function afterChange(keys) {
  // What Esc brings back is what stands there now: also after an undo.
  if (here.control) here.before = store.get(here.control.dataset.key);
  refresh();
  if (!keys.length) return;
  if (keys.includes('organ') || keys.includes('year')) identityChanged();
  saveSoon();
}

function goTo(key) {
  const control = controls.get(key);
  control.focus();
  control.scrollIntoView({ block: 'center', inline: 'nearest' });
}
