// Writes schema/foreshadow.schema.json and the tables of docs/configuration.md and docs/kpis.md from the code that reads the configuration.
// Usage: node scripts/generate-schema.mjs [build directory, default: build] [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const build = resolve(root, args.find((arg) => !arg.startsWith('--')) ?? 'build');
const { generatedFiles } = await import(pathToFileURL(join(build, 'src/config/generated-files.js')).href);

let stale = 0;
for (const { path, text } of generatedFiles((name) => readFileSync(join(root, name), 'utf8'))) {
  const target = join(root, path);
  let current = null;
  try {
    current = readFileSync(target, 'utf8');
  } catch {}
  if (current === text) continue;
  stale++;
  if (args.includes('--check')) console.error(`${path} is not what the code would generate`);
  else writeFileSync(target, text);
}
process.exitCode = args.includes('--check') && stale > 0 ? 1 : 0;
