// Writes the inputs and outputs of every action.yml, and the tables of their pages, from the typed inputs in src/action/input-table.ts.
// Usage: node scripts/generate-action-docs.mjs [build directory, default: build] [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const build = resolve(root, args.find((arg) => !arg.startsWith('--')) ?? 'build');
const { generatedFiles } = await import(pathToFileURL(join(build, 'src/action/generated-files.js')).href);
const read = (path) => readFileSync(join(root, path), 'utf8');

let stale = 0;
for (const { path, text } of generatedFiles(read)) {
  if (text === read(path)) continue;
  stale++;
  if (args.includes('--check')) console.error(`${path} is not what the code would generate`);
  else writeFileSync(join(root, path), text);
}
process.exitCode = args.includes('--check') && stale > 0 ? 1 : 0;
