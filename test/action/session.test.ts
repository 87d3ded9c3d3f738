import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { beginSession, endSession } from '../../src/action/session.js';
import { systemClock } from '../../src/io/system-clock.js';

/** The state of the runner between main and post. */
function runnerState() {
  const state: Record<string, string> = {};
  const core = {
    saveState: (name: string, value: unknown) => void (state[name] = String(value)),
    getState: (name: string) => state[name] ?? '',
  };
  return { core: core as never, state };
}

describe('what a step leaves behind', () => {
  test('is ended by post, even in a session of its own and deaf to SIGTERM; again is harmless', async () => {
    const { core } = runnerState();
    const env = beginSession({ core, env: { PATH: process.env['PATH'] } }) as NodeJS.ProcessEnv;
    const deaf = "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)";
    const child = spawn(process.execPath, ['-e', deaf], { env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    const gone = once(child, 'exit');
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    expect(await endSession({ core, clock: systemClock })).toBe(1);
    expect(await gone).toEqual([null, 'SIGKILL']);
    expect(await endSession({ core, clock: systemClock })).toBe(0);
  }, 30_000);

  test('is nothing where main never began', async () => {
    expect(await endSession({ core: runnerState().core, clock: systemClock })).toBe(0);
  });

  test('of another session is left alone', async () => {
    const [mine, theirs] = [runnerState(), runnerState()];
    beginSession({ core: mine.core, env: {} });
    const env = beginSession({ core: theirs.core, env: { PATH: process.env['PATH'] } }) as NodeJS.ProcessEnv;
    const child = spawn(process.execPath, ['-e', "console.log('up'); setInterval(() => {}, 1000)"], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    expect(await endSession({ core: mine.core, clock: systemClock })).toBe(0);
    expect(child.exitCode).toBeNull();
    expect(await endSession({ core: theirs.core, clock: systemClock })).toBe(1);
  }, 30_000);
});
