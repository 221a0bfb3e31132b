// What Ajv says of our schemas and reports: it is to agree with the library.
//
//   cargo test -p nianbao-generator --test suite agreement::
//   npm ci
//   node opinions.mjs ../../target/tmp/opinions

import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const read = (name) => fs.readFileSync(path.join(folder, name), 'utf8');
const profiles = ['draft', 'final'];

function judge(form, profile) {
  // Strict: an unknown keyword is an error. A value and null is a union.
  const ajv = new Ajv({ strict: true, strictTypes: true, allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(read(`${form}.${profile}.schema.json`)));
}

let count = 0;
const parted = [];
for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.cases.jsonl')).sort()) {
  const form = name.replace(/\.cases\.jsonl$/, '');
  const judges = profiles.map((profile) => judge(form, profile));
  read(name).split('\n').slice(0, -1).forEach((line, at) => {
    const told = JSON.parse(line);
    profiles.forEach((profile, which) => {
      count += 1;
      if (judges[which](told.document) !== told[profile]) parted.push(`${name}:${at + 1}: we say ${told[profile]} (${profile})`);
    });
  });
}
if (count < 1000) throw new Error(`${count} cases: run the agreement test first`);
console.log(`ajv: ${count} verdicts, ${parted.length} disagree`);
parted.slice(0, 20).forEach((line) => console.log(line));
process.exit(parted.length ? 1 : 0);
