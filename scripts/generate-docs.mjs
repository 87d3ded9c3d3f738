// Writes the tables of README.md, docs/cli.md and docs/errors.md from the commands and from the error catalogue.
// Usage: node scripts/generate-docs.mjs [build directory, default: build] [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Command } from 'commander';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const check = args.includes('--check');
const build = resolve(root, args.find((arg) => !arg.startsWith('--')) ?? 'build');
const load = (path) => import(pathToFileURL(join(build, path)).href);

const { CATALOGUE } = await load('src/core/error-catalogue.js');
const { COMMANDS } = await load('src/cli/commands/registry.js');
const { addCommonOptions } = await load('src/cli/main.js');

const pages = [
  ['README.md', 'commands', commandTable()],
  ['docs/cli.md', 'commands', COMMANDS.map(commandSection).join('\n')],
  ['docs/errors.md', 'codes', codeTable()],
];
for (const [path, mark, text] of pages) {
  const current = readFileSync(join(root, path), 'utf8');
  const wanted = fill(current, mark, text, path);
  if (wanted === current) continue;
  if (check) {
    console.error(`${path} is not what the code would generate`);
    process.exitCode = 1;
  } else writeFileSync(join(root, path), wanted);
}

function commandTable() {
  return table(
    ['command', 'does'],
    COMMANDS.map(({ name, summary }) => [`[\`${name}\`](docs/cli.md#${name})`, summary]),
  );
}

function commandSection(spec) {
  const bare = new Command(spec.name);
  spec.configure(bare);
  const words = bare.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`));
  const rows = bare.options
    .filter((option) => !isCommon(option))
    .map((option) => [`\`${option.flags}\``, meaning(option), standard(option)]);
  const options = rows.length === 0 ? [] : ['', table(['option', 'meaning', 'default'], rows)];
  return [
    `### ${spec.name}`,
    `${sentence(spec.summary)}`,
    '```sh',
    spec.example,
    '```',
    ...(words.length ? [`Takes ${words.map((word) => `\`${word}\``).join(' ')}.`] : []),
    ...options,
    '',
  ].join('\n');
}

function isCommon(option) {
  const common = new Command();
  addCommonOptions(common);
  return common.options.some(({ long, description }) => long === option.long && description === option.description);
}

function meaning({ description, argChoices, mandatory }) {
  const choices = argChoices ? `: ${argChoices.map((choice) => `\`${choice}\``).join(', ')}` : '';
  return `${description}${choices}${mandatory ? ' (required)' : ''}`;
}

function standard({ defaultValue }) {
  return defaultValue === undefined || (Array.isArray(defaultValue) && defaultValue.length === 0) ? '' : `\`${defaultValue}\``;
}

function codeTable() {
  const rows = Object.entries(CATALOGUE).map(([code, { exit, what, next }]) => [`\`${code}\``, String(exit), what, next]);
  return table(['code', 'exit', 'what happened', 'what to do next'], rows);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

function fill(text, mark, content, path) {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- end ${mark} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`no ${open} ... ${close} in ${path}`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}
