'use strict';
// The page to fill in. This script is the same for every form: what a form has of cells, rules and
// names is read from the page's data. It is one script of several files without a build step; the
// first ones know no page and can be run anywhere.

const form = JSON.parse(document.getElementById('form-data').textContent);
const totals = form.cells.flatMap((cell, at) => (cell.sums ? [at] : []));
const restricted = form.cells.flatMap((cell, at) => (cell.only ? [at] : []));
