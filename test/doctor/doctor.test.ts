import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { realWorld } from '../../src/doctor/real-world.js';
import { systemClock } from '../../src/io/system-clock.js';
import { git, openScene, run, type Scene } from '../init/scene.js';

const CONFIG = 'version: 1\nenvironment: { driver: process, command: node server.js }\ntraffic: { replay: { recording: traffic.jsonl } }\n';
const LINE = '{"id":"0","at":0,"method":"GET","target":"/","headers":[],"body":null,"client":"a"}\n';

interface Document {
  readonly exitCode: number;
  readonly checks: readonly { readonly name: string; readonly status: string; readonly found: string }[];
}

async function diagnose(
  scene: Scene,
  ...flags: string[]
): Promise<Document & { readonly code: number; of(name: string): { status: string; found: string } }> {
  const { code, stdout } = await run(scene.directory, ['doctor', '--json', ...flags]);
  const document = JSON.parse(stdout) as Document;
  return { ...document, code, of: (name) => document.checks.find((check) => check.name === name) ?? { status: 'absent', found: '' } };
}

const worldOf = ({ directory }: Scene, env: Record<string, string> = {}) =>
  realWorld({
    cwd: directory,
    env: { ...process.env, ...env },
    runDirectory: 'run',
    cacheDirectory: join(directory, 'cache'),
    clock: systemClock,
    signal: new AbortController().signal,
  });

describe('on this machine', () => {
  test('a repository with a good configuration: nothing fails, nothing is left behind', async () => {
    await using scene = await openScene({ 'foreshadow.yml': CONFIG, 'traffic.jsonl': LINE });
    git(scene.directory, 'init', '--quiet');
    git(scene.directory, 'add', '--all');
    git(scene.directory, 'commit', '--quiet', '-m', 'one');
    git(scene.directory, 'commit', '--quiet', '--allow-empty', '-m', 'two');
    const found = await diagnose(scene);
    expect(found.of('config').status).toBe('ok');
    expect(found.of('base')).toMatchObject({ status: 'ok' });
    expect(found.of('recording')).toMatchObject({ status: 'ok', found: expect.stringContaining('1 requests of 1 clients') });
    expect(found.of('sqlite')).toMatchObject({ status: 'ok', found: expect.stringMatching(/SQLite 3\./) });
    expect([found.of('ports').status, found.of('sh').status, found.of('cache').status]).toEqual(['ok', 'ok', 'ok']);
    expect(found.code).toBe(found.exitCode);
    expect((await readdir(scene.directory)).sort()).toEqual(['.git', 'foreshadow.yml', 'traffic.jsonl']);
  });

  test('an invalid configuration: 64, every problem with its place', async () => {
    await using scene = await openScene({ 'foreshadow.yml': `${CONFIG}enforced: hold\nbudget: 5\n` });
    const found = await diagnose(scene);
    expect(found.code).toBe(64);
    expect(found.of('config')).toMatchObject({
      status: 'fail',
      found: expect.stringMatching(/foreshadow\.yml:4:1.*\n.*foreshadow\.yml:5:/),
    });
    expect(found.of('recording').status).toBe('skip');
  });

  test('a recording that is not there: 69, and the table says what to do', async () => {
    await using scene = await openScene({ 'ours.yml': CONFIG });
    const { code, stdout } = await run(scene.directory, ['doctor', '--config', 'ours.yml']);
    expect(code).toBe(69);
    expect(stdout).toMatch(/^fail {2}Recording .*traffic\.jsonl/m);
    expect(stdout).toContain('-> Make one with `foreshadow record');
  });

  test('a secret that is not set', async () => {
    await using scene = await openScene({
      'foreshadow.yml': `${CONFIG.replace('traffic: {', 'traffic: { auth: { header: "authorization: Bearer env:FORESHADOW_TEST_UNSET" },')}`,
    });
    expect((await diagnose(scene)).of('secrets')).toMatchObject({
      status: 'fail',
      found: expect.stringContaining('env:FORESHADOW_TEST_UNSET'),
    });
    const set = await worldOf(scene, { FORESHADOW_TEST_UNSET: 'value' }).readConfig();
    expect(set).toMatchObject({ kind: 'valid', secretProblem: undefined });
  });

  test('no configuration at all is no failure of the machine', async () => {
    await using scene = await openScene();
    expect((await diagnose(scene)).of('config')).toMatchObject({ status: 'warn' });
  });
});

describe('the real world', () => {
  test('a directory is tried in the parent that exists, and a file in its way is told', async () => {
    await using scene = await openScene({ file: '' });
    const world = worldOf(scene);
    await expect(world.tryWrite(join(scene.directory, 'a/b/c'))).resolves.toBeUndefined();
    await expect(world.tryWrite(join(scene.directory, 'file/c'))).resolves.toMatch(/ENOTDIR/);
    await expect(world.freeDiskBytes(join(scene.directory, 'a/b'))).resolves.toBeGreaterThan(0);
    expect(await readdir(scene.directory)).toEqual(['file']);
  });

  test('a directory without the right to write is told, to anybody but root', async () => {
    await using scene = await openScene();
    await chmod(scene.directory, 0o500);
    const told = await worldOf(scene).tryWrite(scene.directory);
    if (process.getuid?.() === 0) expect(told).toBeUndefined();
    else expect(told).toMatch(/EACCES/);
  });

  test('a program that is not there answers null, one that fails its code', async () => {
    await using scene = await openScene();
    const world = worldOf(scene);
    await expect(world.runProgram('no-such-program-here')).resolves.toBeNull();
    await expect(world.runProgram('sh', '-c', 'exit 7')).resolves.toMatchObject({ exitCode: 7 });
  });

  test('memory and time are plausible', async () => {
    await using scene = await openScene();
    const world = worldOf(scene);
    expect(world.memory.totalBytes).toBeGreaterThan(64 * 1024 ** 2);
    expect(world.memory.totalBytes).toBeLessThan(2 ** 50);
    await expect(world.measureLatenessMs()).resolves.toBeGreaterThanOrEqual(0);
  });
});
