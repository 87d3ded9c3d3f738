// Prints the changelog's section of one version. Usage: node scripts/release-notes.mjs VERSION
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = process.argv[2];
const text = readFileSync(join(dirname(dirname(fileURLToPath(import.meta.url))), 'CHANGELOG.md'), 'utf8');
const section = text.split(/^## /m).find((part) => part.split('\n')[0] === version);
if (section === undefined) {
  console.error(`CHANGELOG.md has no section "## ${version}"`);
  process.exitCode = 1;
} else process.stdout.write(`${section.split('\n').slice(1).join('\n').trim()}\n`);
