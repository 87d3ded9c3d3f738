// Builds dist/: one chunked bundle, and a stub of a few lines for the command line and for each action.
// Usage: node scripts/bundle.mjs [--check | --out DIR] [--built]
//   --check  builds beside it and fails where a byte of dist/ differs
//   --built  takes the emitted JavaScript of build-bundle/ as it is
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { groupLicenses } from './group-licenses.mjs';
import { lock } from './lock.mjs';
import { actionStub, cliStub } from './stubs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Always the same place, one run at a time: the bundle names its modules by their path from the root. */
const BUILD = join(root, 'build-bundle');

const args = process.argv.slice(2);
const check = args.includes('--check');
const out = resolve(root, args.includes('--out') ? args[args.indexOf('--out') + 1] : 'dist');
const release = await lock(join(root, 'build-bundle-lock'));
const draft = mkdtempSync(join(root, 'build-dist-'));
try {
  await bundle(draft);
  if (check) process.exitCode = compare(draft, out);
  else replace(draft, out);
} finally {
  rmSync(draft, { recursive: true, force: true });
  release();
}

async function bundle(directory) {
  if (!args.includes('--built')) compile();
  const entry = join(BUILD, 'src', 'index.js');
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '--out', directory, '--license', 'licenses.txt', '--no-cache', '--quiet');
  const licenses = join(directory, 'licenses.txt');
  writeFileSync(licenses, groupLicenses(readFileSync(licenses, 'utf8'), join(root, 'node_modules')));
  const { CATALOGUE } = await import(pathToFileURL(join(BUILD, 'src/core/error-catalogue.js')).href);
  const { NODE_NEEDED } = await import(pathToFileURL(join(BUILD, 'src/core/version.js')).href);
  writeFileSync(join(directory, 'cli.js'), cliStub(NODE_NEEDED, CATALOGUE.FS_NODE_TOO_OLD), { mode: 0o755 });
  const { ENTRIES } = await import(pathToFileURL(join(BUILD, 'src/action/entry.js')).href);
  for (const name of Object.keys(ENTRIES)) writeFileSync(join(directory, `${name}.js`), actionStub(name));
}

function compile() {
  rmSync(BUILD, { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--outDir', join(BUILD, 'src'), '--sourceMap', 'false');
}

function run(script, ...parameters) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...parameters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} ended with exit code ${status}`);
}

function replace(from, to) {
  chmodSync(from, 0o755);
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}

function compare(fresh, committed) {
  const names = new Set([...readdirSync(fresh), ...(existsSync(committed) ? readdirSync(committed) : [])]);
  const read = (directory, name) => (existsSync(join(directory, name)) ? readFileSync(join(directory, name)) : undefined);
  const stale = [...names].sort().filter((name) => {
    const [a, b] = [read(fresh, name), read(committed, name)];
    return a === undefined || b === undefined || !a.equals(b);
  });
  for (const name of stale) console.error(`dist/${name} is not what the sources give; run \`npm run bundle\``);
  return stale.length === 0 ? 0 : 1;
}
