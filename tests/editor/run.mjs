// Format files in an editor: which schema it takes, what it completes and explains, of what it complains.
// `npm ci` in this folder first; then `node run.mjs`. Of `taplo` itself, the same complaints: `taplo lint`.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { open, repository } from './taplo.mjs';

const schema = fs.readFileSync(path.join(repository, 'schema/format.schema.json'), 'utf8');
const read = (file) => fs.readFileSync(path.join(repository, file), 'utf8');

/** A project that keeps its forms as the guide says: the schema beside them, a `.taplo.toml` at the top. */
function project() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'nianbao-editor-'));
  fs.mkdirSync(path.join(root, 'forms'));
  fs.copyFileSync(path.join(repository, 'tests/guide/steps/editor/.taplo.toml'), path.join(root, '.taplo.toml'));
  fs.writeFileSync(path.join(root, 'forms/format.schema.json'), schema);
  return root;
}

const cases = {
  async 'sound files of this project have no complaints'() {
    for (const file of ['schema/formats/2021-30.toml', 'examples/forms/library-2026.toml', 'tests/forms/kinds.toml']) {
      const editor = await open(repository, file, read(file));
      assert.match(editor.schema, /schema\/format\.schema\.json$/, file);
      assert.deepEqual(editor.complaints, [], file);
    }
  },

  async 'each slip is complained of, by the key'() {
    const slips = [
      ['title    =', 'titel    =', "'titel' was unexpected"],
      ['from = 2026', 'from = "2026"', '"2026" is not of type "integer"'],
      ['value   = "amount"', 'value   = "amuont"', 'amuont'],
      ['optional = true', 'optoinal = true', '"optoinal":true'],
    ];
    for (const [right, wrong, complaint] of slips) {
      const text = read('examples/forms/library-2026.toml');
      assert(text.includes(right), right);
      const { complaints } = await open(repository, 'examples/forms/slip.toml', text.replace(right, wrong));
      const messages = complaints.map((one) => one.message);
      assert(messages.some((message) => message.includes(complaint)), `${wrong}: ${messages}`);
    }
  },

  async 'a project of somebody else finds the schema without a line in the file'() {
    const root = project();
    const text = 'id    = "visits"\ntitel = "Visits"\nyears = { from = 2026 }\n';
    const { schema: found, complaints } = await open(root, 'forms/visits.toml', text);
    assert.match(found, /forms\/format\.schema\.json$/);
    assert(complaints.some((one) => one.message.includes("'titel' was unexpected")), JSON.stringify(complaints));
    fs.rmSync(root, { recursive: true });
  },

  async 'a line in the file leads to the schema beside it, as `nianbao new` writes both'() {
    const root = project();
    fs.rmSync(path.join(root, '.taplo.toml'));
    const text = '#:schema format.schema.json\nid    = "visits"\ntitel = "Visits"\nyears = { from = 2026 }\n';
    const { schema: found, complaints } = await open(root, 'forms/visits.toml', text);
    assert.match(found, /forms\/format\.schema\.json$/);
    assert(complaints.some((one) => one.message.includes("'titel' was unexpected")), JSON.stringify(complaints));
    fs.rmSync(root, { recursive: true });
  },

  async 'keys are completed and explained'() {
    const text = '#:schema ../../schema/format.schema.json\nid    = "visits"\ntitle = "Visits"\n\n[[section]]\nid    = "visits"\n\n';
    const editor = await open(repository, 'examples/forms/new.toml', text);
    const labels = (await editor.complete(6, 0)).map((one) => one.label);
    assert(['title', 'narrative', 'stacked', 'guidance'].every((key) => labels.includes(key)), labels.join());
    const explained = JSON.parse(schema).properties.title.description;
    assert.equal((await editor.hover(2, 1)).contents.value, explained);
  },
};

for (const [name, run] of Object.entries(cases)) {
  await run();
  console.log(`ok  ${name}`);
}
process.exit(0);
