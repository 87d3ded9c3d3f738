import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CATALOGUE } from '../../src/core/error-catalogue.js';
import { GROWTH_CONSTANTS } from '../../src/forecast/growth.js';
import { DRIFT_SHARE } from '../../src/forecast/growth-slope.js';
import { FORECASTERS } from '../../src/forecast/forecasters/registry.js';
import { pointsNeeded } from '../../src/forecast/rolling-origin.js';
import { LOOKS_NEEDED } from '../../src/forecast/warnings.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import { BUILD, modules, projectFiles, ROOT, read, readModule } from './project.js';
import { parseModule, walk } from './syntax.js';

describe('what the documents say is what the code does', () => {
  test.each(['generate-schema', 'generate-action-docs', 'generate-docs'])('%s finds nothing to change', (name) => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', `${name}.mjs`), BUILD, '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('every error of the catalogue is raised somewhere', () => {
    const raised = new Set(
      modules()
        .filter((path) => !path.endsWith('error-catalogue.js'))
        .flatMap((path) => codesIn(readModule(path))),
    );
    // Raised by the stub of the command line, which has to run where nothing else does.
    if (read('scripts/bundle.mjs').includes('CATALOGUE.FS_NODE_TOO_OLD')) raised.add('FS_NODE_TOO_OLD');
    expect(Object.keys(CATALOGUE).filter((code) => !raised.has(code))).toEqual([]);
  });

  test('statistics.md lists every constant with its value', () => {
    expect(constantsOf('constants')).toEqual(valuesOf({ ...DEFAULT_JUDGE }));
    expect(constantsOf('growth')).toEqual(valuesOf({ ...GROWTH_CONSTANTS, DRIFT_SHARE, LOOKS_NEEDED }));
  });

  test('statistics.md says how many values each forecaster needs', () => {
    const needed = Object.values(FORECASTERS).map((forecaster) => [forecaster.name, pointsNeeded(forecaster)]);
    expect(constantsOf('forecasters')).toEqual(Object.fromEntries(needed));
  });

  test('every link of a document leads to a file, and to a heading of it', () => {
    const pages = projectFiles().filter((path) => path.endsWith('.md') && !path.startsWith('test/'));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.flatMap((page) => brokenLinks(page))).toEqual([]);
  });
});

function codesIn(text: string): string[] {
  const codes: string[] = [];
  walk(parseModule(text), (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string' && node.value.startsWith('FS_')) codes.push(node.value);
  });
  return codes;
}

/** The table between two marks of statistics.md: `| \`name\` | value | meaning |`. */
function constantsOf(mark: string): Record<string, unknown> {
  const [, table = ''] = new RegExp(`<!-- ${mark} -->([^]*?)<!-- end ${mark} -->`).exec(read('docs/statistics.md')) ?? [];
  const rows = [...table.matchAll(/^\| `([\w-]+)` \| ([^|]+?) \| ([^|]+?) \|$/gm)];
  return Object.fromEntries(rows.map(([, name, value]) => [name, numbersIn(value ?? '')]));
}

/** `0.5, 0.75` is a list. */
const numbersIn = (text: string): unknown => (text.includes(',') ? text.split(',').map(Number) : Number(text.replaceAll(' ', '')));

/** A sixth is written with four decimals. */
function valuesOf(constants: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const written = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(4)) : value);
  return Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, written(value)]));
}

function brokenLinks(page: string): string[] {
  const files = new Set(projectFiles());
  const folder = page.split('/').slice(0, -1).join('/');
  const isThere = (path: string): boolean => files.has(path) || [...files].some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`));
  return [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(#[^)\s]*)?\)/g)].flatMap(([whole, name = '', anchor = '']) => {
    const target = name === '' ? page : join(folder, name);
    if (!isThere(target)) return [`${page}: ${whole}`];
    return anchor === '' || !target.endsWith('.md') || anchorsOf(target).includes(anchor) ? [] : [`${page}: ${whole}`];
  });
}

/** Anchors as GitHub makes them of headings. */
function anchorsOf(page: string): string[] {
  const headings = [...read(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, text = '']) => text);
  return headings.map(
    (text) =>
      `#${text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-')}`,
  );
}
