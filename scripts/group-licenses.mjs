import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licence file that ncc writes holds the same text once a package. Here every text stands once, under the packages it is for.
 * @param {string} text entries of name, licence and text, as ncc writes them
 * @param {string} modules the folder of the packages, to tell a name from a line of a text
 * @returns {string}
 */
export function groupLicenses(text, modules) {
  const groups = new Map();
  for (const entry of entriesOf(text.split('\n'), modules)) {
    const body = entry.lines.join('\n').trim();
    const group = groups.get(body) ?? [];
    group.push(`${entry.name} (${entry.license})`);
    groups.set(body, group);
  }
  const sections = [...groups].map(
    ([body, names]) => `${[...names].sort().join('\n')}\n\n${body || 'The package carries no licence text of its own.'}\n`,
  );
  return sections.sort().join(`\n${'-'.repeat(80)}\n\n`);
}

function entriesOf(lines, modules) {
  const entries = [];
  for (let at = 0; at < lines.length; at++) {
    const license = licenseOf(lines[at], modules);
    if (license !== undefined && license === lines[at + 1] && (at === 0 || lines[at - 1] === '')) {
      entries.push({ name: lines[at], license, lines: [] });
      at++;
    } else entries.at(-1)?.lines.push(lines[at]);
  }
  return entries;
}

function licenseOf(name, modules) {
  if (!/^(@[\w.-]+\/)?[\w.-]+$/.test(name)) return undefined;
  const file = join(modules, name, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license } = JSON.parse(readFileSync(file, 'utf8'));
  return typeof license === 'string' ? license : license?.type;
}
