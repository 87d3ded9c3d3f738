import { once } from 'node:events';
import { describe, expect, jest, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands/registry.js';
import { VERSION } from '../../src/core/version.js';
import { foreshadow, foreshadowHere, startForeshadow } from '../support/command-line.js';

jest.setTimeout(60_000);

const cwd = process.cwd();
const run = (...args: string[]) => foreshadowHere(args, { cwd });
const NAMES = COMMANDS.map(({ name }) => name);

describe('help', () => {
  test('without a command it is printed, with every command and what the exit codes mean', async () => {
    const [bare, asked] = [await run(), await run('--help')];
    expect(bare).toEqual(asked);
    expect(bare).toMatchObject({ code: 0, stderr: '' });
    const words = bare.stdout.replace(/\s+/g, ' ');
    for (const { name, summary } of COMMANDS) expect(words).toMatch(new RegExp(`\\b${name} [^.]*${summary.split(/[,:(]/)[0]}`));
    expect(bare.stdout).toContain('0 pass, 1 fail, 2 inconclusive, 69 could not measure, 64 bad usage');
  });

  test.each(NAMES)('%s has an example that can be pasted, and the options that all have', async (name) => {
    const { code, stdout, stderr } = await run(name, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`Example:\\n {2}foreshadow ${name}\\b`));
    for (const option of ['--json', '--quiet', '--config', '--seed']) expect(stdout).toContain(option);
  });

  test.each(NAMES)('the example of %s is a command line that is understood', async (name) => {
    const example = COMMANDS.find((spec) => spec.name === name)?.example ?? '';
    const words = [...example.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
    // --help ends every command before it acts, but after its words were read
    expect((await run(...words.slice(1), '--help')).code).toBe(0);
  });

  test('a command can be asked for by word', async () => {
    const { code, stdout } = await run('help', 'judge');
    expect(code).toBe(0);
    expect(stdout).toContain('foreshadow judge --input');
    expect(await run('help')).toEqual(await run('--help'));
    expect((await run('help', 'juge')).stderr).toContain('did you mean "judge"?');
  });
});

describe('the version', () => {
  test.each(['--version', '-V'])('%s prints it and nothing else', async (flag) => {
    expect(await run(flag)).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
    expect(await foreshadow([flag], { cwd })).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
  });
});

describe('what is not understood', () => {
  const MISTAKES: readonly [readonly string[], RegExp][] = [
    [['juge'], /command "juge".*did you mean "judge"\?/],
    [['Run'], /did you mean "run"\?/],
    [['run', '--otu', 'x'], /--otu.*Did you mean --out\?/],
    [['run', 'twice'], /too many arguments/],
    [['replay', '--primary', 'http://127.0.0.1:1'], /--shadow/],
    [['demo', '--scenario', 'slow'], /slow-config, errors, divergence, leak, identical/],
    [['gate', '--on-error', 'ignore'], /fail, hold, pass/],
    [['report', '--format', 'pdf'], /terminal, markdown, html, json, junit, all/],
    [['run', '--seed', 'x'], /--seed x.*whole number/],
    [['record'], /--target/],
  ];
  test.each(MISTAKES)('%j ends with 64 and says what would be', async (args, said) => {
    const { code, stdout, stderr } = await run(...args, '--config', 'examples/bookshop/foreshadow.yml');
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toMatch(said);
    expect(stderr).toMatch(/^foreshadow: FS_USAGE: .*\n {2}next: See `foreshadow [a-z ]*--help`/s);
  });

  test('with --json it is a document on standard output, too', async () => {
    const { code, stdout, stderr } = await run('juge', '--json');
    expect(code).toBe(64);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: 'FS_USAGE', message: expect.stringContaining('did you mean "judge"?'), next: expect.stringContaining('--help') },
    });
    expect(stderr).toContain('FS_USAGE');
  });
});

describe('the process', () => {
  test('ends with the exit code of the command', async () => {
    const judged = await foreshadow(['judge', '--input', '-', '--json'], { cwd, input: '{}' });
    expect(judged).toMatchObject({ code: 2, stderr: '' });
    expect(await foreshadow(['judge', '--input', 'no-such-file'], { cwd })).toMatchObject({ code: 64, stdout: '' });
  });

  test('a reader that has seen enough does not make it fail', async () => {
    const child = startForeshadow(['judge', '--input', '-', '--ndjson'], { cwd });
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => void (stderr += chunk.toString()));
    child.stdin?.on('error', () => undefined);
    child.stdin?.write('{}\n');
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    child.stdout?.destroy();
    child.stdin?.end('{}\n'.repeat(2_000));
    const [code] = (await once(child, 'exit')) as [number];
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  });
});
