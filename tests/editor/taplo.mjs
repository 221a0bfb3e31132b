// A format file in an editor, without the editor: the language server inside Even Better TOML, asked what an editor asks.

import taplo from '@taplo/lsp';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What the server may know of this machine: its files, and nothing of the network. */
const environment = {
  now: () => new Date(),
  envVar: () => undefined,
  envVars: () => [],
  stdErrAtty: () => false,
  stdin: async () => new Uint8Array(),
  stdout: async (bytes) => bytes.length,
  stderr: async (bytes) => bytes.length,
  glob: () => [],
  fetch: { fetch: async () => { throw new Error('no network'); }, Headers, Request, Response },
  readFile: (file) => fs.promises.readFile(file),
  writeFile: async () => {},
  urlToFilePath: (url) => (url.startsWith('file:') ? fileURLToPath(url) : new URL(url).pathname),
  isAbsolute: (file) => path.isAbsolute(file),
  cwd: () => repository,
  findConfigFile: (folder) => ['.taplo.toml', 'taplo.toml'].map((name) => path.join(folder, name)).find(fs.existsSync),
};

/** A text that is open in an editor as `file` of the project `root`. The file need not exist. */
export async function open(root, file, text) {
  const { tell, ask, on, close } = await start();
  const uri = pathToFileURL(path.join(root, file)).href;
  let complaints = [];
  on('textDocument/publishDiagnostics', (told) => { if (told.uri === uri) complaints = told.diagnostics; });
  const configured = new Promise((resolve) => on('workspace/configuration', resolve));
  await ask('initialize', {
    capabilities: { workspace: { configuration: true } },
    initializationOptions: { configurationSection: 'evenBetterToml' },
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'forms' }],
  });
  tell('initialized', {});
  await configured;
  await quiet();
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'toml', version: 1, text } });
  await quiet();
  const { schema } = await ask('taplo/associatedSchema', { documentUri: uri });
  const at = (line, character) => ({ textDocument: { uri }, position: { line, character } });
  return {
    schema: schema?.url,
    complaints,
    hover: (line, character) => ask('textDocument/hover', at(line, character)),
    complete: (line, character) => ask('textDocument/completion', at(line, character)),
    close,
  };
}

/** The server judges a text more than once while it starts, and does not say which time is the last. */
const quiet = () => new Promise((resolve) => { setTimeout(resolve, 1500); });

/** The server, and what goes to it and comes from it. */
async function start() {
  const waiting = new Map();
  const listeners = new Map();
  let server;
  let next = 1;
  const receive = (message) => {
    if (message.method === 'workspace/configuration') {
      server.send({ jsonrpc: '2.0', id: message.id, result: message.params.items.map(() => settings) });
    }
    if (message.method) return listeners.get(message.method)?.(message.params);
    const { resolve, reject } = waiting.get(message.id);
    return message.error ? reject(new Error(message.error.message)) : resolve(message.result);
  };
  server = await taplo.TaploLsp.initialize(environment, { onMessage: receive });
  return {
    tell: (method, params) => server.send({ jsonrpc: '2.0', method, params }),
    ask: (method, params) => new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      server.send({ jsonrpc: '2.0', id, method, params });
    }),
    on: (method, listener) => listeners.set(method, listener),
    close: () => server.dispose(),
  };
}

/** As Even Better TOML is set when it is installed, but for catalogues in the network. */
const settings = {
  taplo: { configFile: { enabled: true } },
  schema: { enabled: true, links: false, catalogs: [], associations: {}, cache: { memoryExpiration: 60, diskExpiration: 600 } },
  completion: { maxKeys: 5 },
};
