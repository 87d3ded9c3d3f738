import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fillCommand } from '../../../src/rollout/command-line.js';
import { createCommand } from '../../../src/rollout/reverters/command.js';
import type { Reverter } from '../../../src/rollout/reverter.js';
import type { ReverterSpec } from '../../../src/rollout/reverter-spec.js';
import { type RevertPlace, reverterContract } from '../../contracts/reverter.js';
import { reverterContext } from '../../support/reverter-context.js';

const v = (name: string) => ({ version: name, at: '', verdict: null, by: 'ci' });

interface Scene extends RevertPlace {
  open(change?: Partial<ReverterSpec>): Reverter;
}

async function scene(): Promise<Scene> {
  const path = await mkdtemp(join(tmpdir(), 'foreshadow-command-'));
  await writeFile(join(path, 'version'), 'v2\n');
  return {
    good: v('v1'),
    bad: 'v2',
    unknown: v('v9'),
    open: (change = {}) =>
      createCommand(
        {
          kind: 'command',
          command: 'grep -qs {{act}} acts || { echo {{act}} >> acts; echo {{version}} > version; }',
          check: ['test', '{{version}}', '!=', 'v9'],
          current: ['cat', 'version'],
          timeoutMs: 20_000,
          ...change,
        },
        reverterContext(path, { redact: (text) => text.replaceAll('hunter22', '***') }),
      ),
    moves: async () => (await readFile(join(path, 'acts'), 'utf8').catch(() => '')).split('\n').filter(Boolean).length,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

reverterContract('a command', scene);

describe('a command', () => {
  test.each([
    ['echo broken hunter22 >&2; exit 1', /exit code 1: broken \*\*\*; what stands now: v2/],
    ['exit 3', /exit code 3; it changed nothing/],
    ['kill -9 $$', /SIGKILL; what stands now: v2/],
    [['/no/such/program'], /cannot be started/],
  ])('%j fails by saying what stands', async (command, message) => {
    await using at = await scene();
    await expect(at.open({ command }).revert(at.good, 'a')).rejects.toMatchObject({
      code: 'FS_REVERT_FAILED',
      message: expect.stringMatching(message),
    });
  });

  test('one that does not end is ended', async () => {
    await using at = await scene();
    await expect(at.open({ command: 'sleep 60', timeoutMs: 300 }).revert(at.good, 'a')).rejects.toThrow('did not end within 0.3 s');
  });

  test('exit code 75 leaves the rest to a person', async () => {
    await using at = await scene();
    expect(await at.open({ command: 'echo approve it at https://ci.example.com/7; exit 75' }).revert(at.good, 'a')).toMatchObject({
      pending: 'approve it at https://ci.example.com/7',
    });
  });

  test('a version says no more than a word, and an unknown variable stays as it is written', () => {
    const evil = `1'; touch x; echo "$(id)`;
    expect(fillCommand('deploy {{version}} {{ other }}', { version: evil })).toEqual([
      '/bin/sh',
      '-c',
      `deploy '1'\\''; touch x; echo "$(id)' {{ other }}`,
    ]);
    expect(fillCommand(['deploy', '--to={{ version }}'], { version: evil })).toEqual(['deploy', `--to=${evil}`]);
  });
});
