import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { IMPORT_RULES, rankOf } from './import-rules.js';
import { BUILD, modules, read, readModule, sources } from './project.js';
import { parseModule } from './syntax.js';

describe('the law of imports', () => {
  test('holds for every module', async () => {
    const result = await survey(BUILD);
    expect(result.summary.totalCruised).toBeGreaterThan(300);
    expect(violations(result)).toEqual([]);
  }, 120_000);

  test('every rule of it can be broken', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'foreshadow-laws-'));
    try {
      for (const [path, imported] of Object.entries(LAWLESS)) {
        mkdirSync(dirname(join(directory, path)), { recursive: true });
        writeFileSync(join(directory, path), imported.map((name) => `import '${name}';\n`).join(''));
      }
      const broken = new Set((await survey(directory)).summary.violations.map((violation) => violation.rule.name));
      expect([...broken].sort()).toEqual(IMPORT_RULES.map((rule) => rule.name).sort());
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }, 120_000);

  test('types too are only taken from a lower layer, or from a feature further to the left', () => {
    const upward = sources().flatMap((from) =>
      importsOf(from)
        .filter((to) => rankOf(from) < WIRING && rankOf(to) > rankOf(from))
        .map((to) => `${from} -> ${to}`),
    );
    expect(upward).toEqual([]);
  });

  test('no module only passes on what others export', () => {
    const barrels = modules().filter((path) => {
      const { body } = parseModule(readModule(path));
      return body.length > 0 && body.every((node) => 'source' in node && node.source && node.type.startsWith('Export'));
    });
    expect(barrels).toEqual([]);
  });
});

/** `rankOf` from which on any type may be named. */
const WIRING = rankOf('src/config/plan.ts');

/** Every module of the project that a source names, for its types or its values. */
function importsOf(path: string): string[] {
  return [...read(path).matchAll(/(?:\bfrom|\bimport\() ?'(\.[^']+)\.js'/g)].map(
    ([, name]) => `${normalize(join(dirname(path), name ?? ''))}.ts`,
  );
}

/** A tree in which each file breaks one rule (the cycle takes two). */
const LAWLESS: Readonly<Record<string, readonly string[]>> = {
  'src/core/a.js': ['../stats/a.js'],
  'src/stats/a.js': ['../judge/a.js'],
  'src/forecast/a.js': ['../kpi/a.js'],
  'src/kpi/a.js': ['../diff/a.js'],
  'src/diff/a.js': [],
  'src/judge/a.js': ['node:fs'],
  'src/store/stores/a.js': ['../../traffic/engines/a.js'],
  'src/traffic/engines/a.js': [],
  'src/io/a.js': ['../diff/a.js'],
  'src/config/a.js': ['../traffic/engines/a.js', 'undici'],
  'src/run/a.js': ['../cli/a.js'],
  'src/cli/a.js': ['../action/a.js'],
  'src/action/a.js': ['../cli/b.js'],
  'src/cli/b.js': ['./c.js', '../index.js'],
  'src/cli/c.js': ['./b.js'],
  'src/index.js': [],
};

async function survey(baseDir: string): Promise<ICruiseResult> {
  const options = { baseDir, doNotFollow: { path: 'node_modules' }, validate: true, ruleSet: { forbidden: IMPORT_RULES } };
  const { output } = await cruise(['src'], options);
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function violations(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}
