// Programs that write types from our schemas: each makes types, and with names that say what they are.
//
//   npm ci
//   node types.mjs ../../generator/tests/golden

import { compile } from 'json-schema-to-typescript';
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const schemas = fs.readdirSync(folder).flatMap((form) =>
  fs.readdirSync(path.join(folder, form)).filter((name) => name.endsWith('.schema.json')).map((name) => path.join(folder, form, name)));
if (schemas.length < 10) throw new Error(`${schemas.length} schemas in ${folder}`);

async function quick(text, lang) {
  const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await input.addSource({ name: 'Report', schema: text });
  const inputData = new InputData();
  inputData.addInput(input);
  return (await quicktype({ inputData, lang })).lines.join('\n');
}

const wrong = [];
function names(file, by, text) {
  const found = [...text.matchAll(/^export (?:interface|type|enum) (\w+)/gm)].map((match) => match[1]);
  if (found.length === 0) wrong.push(`${file}: ${by} makes no types`);
  found.filter((name) => /NoName/.test(name)).forEach((name) => wrong.push(`${file}: ${by} calls a type ${name}`));
  return found.length;
}

let count = 0;
for (const file of schemas) {
  const text = fs.readFileSync(file, 'utf8');
  count += names(file, 'json-schema-to-typescript', await compile(JSON.parse(text), 'Report'));
  count += names(file, 'quicktype', await quick(text, 'typescript'));
}
console.log(`types: ${count} of ${schemas.length} schemas, ${wrong.length} wrong`);
wrong.slice(0, 20).forEach((line) => console.log(line));
process.exit(wrong.length ? 1 : 0);
