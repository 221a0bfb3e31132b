// Draws `docs/guide/src/img/editor.png`: what the language server answers, laid out as an editor shows it.
// `npm ci && node picture.mjs` in this folder; `chromium` has to be installed.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { open, repository } from './taplo.mjs';

const text = `#:schema ../../schema/format.schema.json

id    = "visits-2026"
title = "Visits to the centre"
years = { from = "2026" }

[[section]]
id    = "visits"
title = "Visits"

`;
const cursor = 9;

const escape = (raw) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const editor = await open(repository, 'examples/forms/new.toml', text);
// A table that misses a key is complained of as a whole, which an editor shows at its first line.
const complaints = editor.complaints.filter((one) => one.message.includes('not of type'));
const offered = [...new Map((await editor.complete(cursor, 0)).map((one) => [one.label, one])).values()];
const hovered = await editor.hover(4, 1);

const lines = text.split('\n').map((line, at) => {
  const here = complaints.find((one) => one.range.start.line === at);
  if (!here) return escape(line) || ' ';
  const [from, to] = [here.range.start.character, here.range.end.character];
  return `${escape(line.slice(0, from))}<u>${escape(line.slice(from, to))}</u>${escape(line.slice(to))}   <em>${escape(here.message)}</em>`;
});
lines[cursor] = '<i>&nbsp;</i>';
const numbered = lines.slice(0, cursor + 1).map((line, at) => `<b>${String(at + 1).padStart(3)}</b>  ${line}`).join('\n');
const list = offered.filter((one) => !one.label.includes('.')).slice(0, 8).map((one) => `  ${one.label}`).join('\n');

const page = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 14px; font: 14px/1.45 monospace; background: #fff; color: #222; width: 690px }
pre { margin: 0 } b { color: #999; font-weight: normal } i { border-left: 2px solid #000 }
u { text-decoration: red wavy underline } em { color: #b00; font-style: normal }
.box { border: 1px solid #bbb; background: #f6f8fa; padding: 3px 8px; margin-left: 46px; display: inline-block; vertical-align: top }
</style><pre>${numbered}</pre><pre class="box">${list}</pre>
<pre class="box">years: ${escape(hovered.contents.value)}</pre>`;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nianbao-picture-'));
fs.writeFileSync(path.join(folder, 'page.html'), page);
const picture = path.join(repository, 'docs/guide/src/img/editor.png');
fs.mkdirSync(path.dirname(picture), { recursive: true });
execFileSync('chromium', ['--headless', '--no-sandbox', '--hide-scrollbars', '--window-size=720,460', `--screenshot=${picture}`, path.join(folder, 'page.html')], { stdio: 'ignore' });
fs.rmSync(folder, { recursive: true });
console.log(`${picture}: ${fs.statSync(picture).size} bytes`);
process.exit(0);
