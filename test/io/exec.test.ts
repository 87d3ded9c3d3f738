import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, jest, test } from '@jest/globals';
import { exec, type ExecOptions } from '../../src/io/exec.js';
import { identify, isAlive } from '../../src/io/processes.js';
import { systemClock } from '../../src/io/system-clock.js';

jest.setTimeout(60_000);
const options: ExecOptions = { cwd: tmpdir(), env: { PATH: process.env['PATH'], WORD: 'here' }, clock: systemClock };
const sh = (script: string, given: Partial<ExecOptions> = {}) => exec('sh', ['-c', script], { ...options, ...given });

describe('exec', () => {
  test('captures both streams, the exit code, its input, its directory and its environment', async () => {
    const cwd = mkdtempSync(`${tmpdir()}/foreshadow-exec-`);
    expect(await sh('pwd; cat; echo $WORD >&2; exit 3', { cwd, input: 'in' })).toEqual({
      exitCode: 3,
      signal: null,
      stdout: `${cwd}\nin`,
      stderr: 'here\n',
      timedOut: false,
    });
    rmSync(cwd, { recursive: true });
  });

  test('keeps only the first bytes, and shows all of them as they come', async () => {
    let seen = 0;
    const result = await sh('head -c 300000 /dev/zero', { maxBytes: 1_000, onOutput: (chunk) => (seen += chunk.length) });
    expect([result.stdout.length, seen]).toEqual([1_000, 300_000]);
  });

  test('a program that is not there is the error of the system', async () => {
    await expect(exec('foreshadow-no-such-program', [], options)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each([
    ['a timeout', () => ({ timeoutMs: 300 })],
    ['an abort', () => ({ signal: AbortSignal.timeout(300) })],
  ])('%s ends the whole group', async (_, limit) => {
    const given: Partial<ExecOptions> = limit();
    const started: string[] = [];
    const onOutput = (chunk: Buffer) =>
      void started.push(
        ...chunk
          .toString()
          .trim()
          .split('\n')
          .map((pid) => identify(Number(pid))),
      );
    const running = sh('sleep 300 & echo $!; echo $$; wait', { ...given, onOutput });
    if (given.signal) await expect(running).rejects.toThrow(/timeout|abort/i);
    else expect(await running).toMatchObject({ timedOut: true, signal: 'SIGTERM' });
    expect(started).toHaveLength(2);
    expect(started.filter(isAlive)).toEqual([]);
  });

  test('what a program leaves behind in its group is ended with it, and a watchdog hears of the group', async () => {
    const heard: string[] = [];
    const onSpawn = (group: number) => {
      heard.push(identify(group));
      return () => void heard.push('forgotten');
    };
    const { stdout, exitCode } = await sh('sleep 300 & echo $!', { onSpawn });
    expect([exitCode, isAlive(identify(Number(stdout)))]).toEqual([0, false]);
    // Its start time is missing where the shell had already ended.
    expect(heard).toEqual([expect.stringMatching(/^\d+-\d*$/), 'forgotten']);
  });

  test('an abort before the start starts nothing', async () => {
    await expect(
      sh('echo x', { signal: AbortSignal.abort(new Error('no')), onSpawn: () => expect(true).toBe(false) as never }),
    ).rejects.toThrow('no');
  });
});
