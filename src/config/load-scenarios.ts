import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { fail, isForeshadowError } from '../core/errors.js';
import type { Scalar } from '../traffic/synthetic/scenario.js';
import { MAX_CONFIG_BYTES } from './parse.js';
import { type ParsedScenarios, parseScenarios, type Rows, type ScenarioOptions } from './parse-scenarios.js';

export type LoadScenarioOptions = Omit<ScenarioOptions, 'rowsOf'>;

/** A data file of more is not test data but a database. */
const MAX_DATA_BYTES = 64 * 1024 * 1024;

/**
 * Reads every scenario file that a pattern names, in the order of their names.
 * @param pattern a path or a glob, relative to `directory`
 * @throws FS_SCENARIO_MISSING where it names none, FS_SCENARIO_INVALID, FS_SECRET_MISSING
 */
export async function loadScenarios(pattern: string, directory: string, options: LoadScenarioOptions): Promise<ParsedScenarios> {
  const files = filesOf(pattern, directory);
  if (files.length === 0) throw fail('FS_SCENARIO_MISSING', { found: pattern, expected: 'a YAML file, or a pattern that fits one' });
  const parsed = await Promise.all(files.map((file) => loadScenarioFile(file, directory, options)));
  const scenarios = parsed.flatMap((one) => one.scenarios);
  const twice = scenarios.find((one, index) => scenarios.findIndex(({ name }) => name === one.name) !== index);
  if (twice)
    throw fail('FS_SCENARIO_INVALID', {
      found: `"${twice.name}" in several files`,
      expected: 'a name of its own for each scenario',
      place: { file: pattern },
    });
  return { scenarios, secrets: parsed.flatMap((one) => one.secrets) };
}

function filesOf(pattern: string, directory: string): string[] {
  const whole = resolve(directory, pattern);
  if (!/[*?[{]/.test(pattern)) return [whole];
  return globSync(pattern, { cwd: directory })
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => resolve(directory, name))
    .sort();
}

/** One file. @param path absolute */
export async function loadScenarioFile(path: string, directory: string, options: LoadScenarioOptions): Promise<ParsedScenarios> {
  const file = relative(directory, path) || path;
  const text = read(path, file, MAX_CONFIG_BYTES);
  return parseScenarios(text, file, { ...options, rowsOf: (name) => readRows(resolve(dirname(path), name), name) });
}

function read(path: string, file: string, most: number): string {
  try {
    const { size } = statSync(path);
    if (size > most) throw fail('FS_SCENARIO_INVALID', { found: `a file of ${size} bytes`, expected: `at most ${most}`, place: { file } });
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    if (isForeshadowError(cause)) throw cause;
    throw fail('FS_SCENARIO_MISSING', { found: `${file} (${(cause as Error).message})`, cause });
  }
}

/** CSV with a header line, or a list of mappings as JSON or YAML. */
async function readRows(path: string, file: string): Promise<Rows> {
  const text = read(path, file, MAX_DATA_BYTES);
  let rows: unknown;
  try {
    rows = /\.csv$/i.test(path) ? await readCsv(text) : /\.json$/i.test(path) ? JSON.parse(text) : parseYaml(text);
  } catch (cause) {
    throw invalidRows(file, `data that do not parse (${(cause as Error).message.split('\n', 1)[0]})`, cause);
  }
  if (!Array.isArray(rows) || rows.length === 0) throw invalidRows(file, 'no rows');
  const columns = Object.keys((rows[0] ?? {}) as object);
  const odd = rows.findIndex((row: unknown) => !isRow(row) || columns.some((name) => row[name] === undefined));
  if (odd >= 0) throw invalidRows(file, `row ${odd + 1} that is not a mapping of plain values with the columns ${columns.join(', ')}`);
  return rows as Rows;
}

/** Loaded only where there is a CSV file. */
async function readCsv(text: string): Promise<unknown> {
  const { parse } = await import('csv-parse/sync');
  return parse(text, { columns: true, skip_empty_lines: true, trim: true });
}

function isRow(row: unknown): row is Record<string, Scalar> {
  return (
    row !== null &&
    typeof row === 'object' &&
    !Array.isArray(row) &&
    Object.values(row).every((one) => one === null || typeof one !== 'object')
  );
}

function invalidRows(file: string, found: string, cause?: unknown): Error {
  return fail('FS_SCENARIO_INVALID', {
    found,
    expected: 'CSV with a header line, or a list of mappings of plain values',
    place: { file },
    cause,
  });
}
