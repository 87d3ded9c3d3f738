import { chmod, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createConfigFile } from '../../../src/rollout/reverters/config-file.js';
import { digestOf, openHistory } from '../../../src/rollout/reverters/content-history.js';
import { canKeep, canSwitch, type Reverter } from '../../../src/rollout/reverter.js';
import type { ReverterSpec } from '../../../src/rollout/reverter-spec.js';
import { type RevertPlace, reverterContract } from '../../contracts/reverter.js';
import { reverterContext } from '../../support/reverter-context.js';

const GOOD = 'pool: 10\n';
const BAD = 'pool: 2\n';
const version = (content: string) => ({ version: digestOf(Buffer.from(content)), at: '', verdict: null, by: 'ci' });
const RELOAD = 'cat pool.yml >> served.log';

interface Scene extends RevertPlace {
  readonly path: string;
  open(change?: Partial<ReverterSpec>): Reverter;
  text(name?: string): Promise<string>;
}

async function scene(): Promise<Scene> {
  const path = await mkdtemp(join(tmpdir(), 'foreshadow-config-file-'));
  const file = join(path, 'pool.yml');
  await writeFile(file, GOOD);
  await openHistory(file, 20).keepCurrent();
  await writeFile(file, BAD);
  const text = (name = 'pool.yml') => readFile(join(path, name), 'utf8').catch(() => '');
  return {
    path,
    text,
    good: version(GOOD),
    bad: version(BAD).version,
    unknown: version('never'),
    open: (change = {}) =>
      createConfigFile({ kind: 'config-file', file: 'pool.yml', reload: RELOAD, timeoutMs: 20_000, ...change }, reverterContext(path)),
    moves: async () => (await text('served.log')).split('\n').filter(Boolean).length,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

reverterContract('a configuration file', scene);

describe('a configuration file', () => {
  test('keeps its mode, and a link stays a link', async () => {
    await using at = await scene();
    await chmod(join(at.path, 'pool.yml'), 0o640);
    await symlink(join(at.path, 'pool.yml'), join(at.path, 'link.yml'));
    const reverter = at.open();
    await reverter.revert(at.good, 'a');
    expect((await stat(join(at.path, 'pool.yml'))).mode & 0o777).toBe(0o640);
    const linked = at.open({ file: 'link.yml' });
    if (!canKeep(linked)) throw new Error('cannot keep');
    const kept = await linked.keep();
    await writeFile(join(at.path, 'pool.yml'), BAD);
    await linked.revert({ ...at.good, ...kept }, 'b');
    expect([await at.text(), await realpath(join(at.path, 'link.yml'))]).toEqual([GOOD, await realpath(join(at.path, 'pool.yml'))]);
  });

  test('what the service would not take is not put into place', async () => {
    await using at = await scene();
    expect(await at.open({ test: ['grep', '-q', 'pool: 2', '{{file}}'] }).check(at.good)).toEqual({
      possible: false,
      reason: expect.stringContaining('exit code 1'),
    });
    expect(await at.open({ test: 'grep -q "pool: 10" {{file}}' }).check(at.good)).toEqual({ possible: true });
  });

  test('a content that was damaged is refused', async () => {
    await using at = await scene();
    await writeFile(openHistory(join(at.path, 'pool.yml'), 20).pathOf(at.good.version), 'something else');
    expect(await at.open().check(at.good)).toEqual({ possible: false, reason: expect.stringContaining('damaged') });
  });

  test('a service that does not read it gets back what stood before, and the message says so; the same act can be done again', async () => {
    await using at = await scene();
    const reload = `${RELOAD}; if grep -q "pool: 10" pool.yml && [ ! -e fine ]; then echo no such pool >&2; exit 4; fi`;
    await expect(at.open({ reload }).revert(at.good, 'a')).rejects.toMatchObject({
      code: 'FS_REVERT_FAILED',
      message: expect.stringMatching(/exit code 4: no such pool; what stood before, sha256:\w{12}, stands again/),
    });
    expect([await at.text(), (await at.text('served.log')).trim().split('\n')]).toEqual([BAD, [GOOD.trim(), BAD.trim()]]);
    await writeFile(join(at.path, 'fine'), '');
    await at.open({ reload }).revert(at.good, 'a');
    expect([await at.text(), (await at.text('served.log')).trim().split('\n').at(-1)]).toEqual([GOOD, GOOD.trim()]);
  });

  test('a service that does not become healthy gets back what stood before; one that takes a moment is waited for', async () => {
    await using at = await scene();
    let answers: number[] = [];
    const server = createServer((_, response) => response.writeHead(answers.shift() ?? 503).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`;
    try {
      answers = [503, 503, 200];
      const outcome = await at.open({ health: { url, withinMs: 20_000 } }).revert(at.good, 'a');
      expect(outcome.detail['from']).toBe(at.bad);
      await writeFile(join(at.path, 'pool.yml'), BAD);
      await expect(at.open({ health: { url, withinMs: 300 } }).revert(at.good, 'b')).rejects.toThrow(
        /not healthy: .*503.*stands again, not healthy/,
      );
      expect(await at.text()).toBe(BAD);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('switches forward to a new file, and what stood before can be gone back to', async () => {
    await using at = await scene();
    await writeFile(join(at.path, 'new.yml'), 'pool: 99\n');
    const reverter = at.open();
    if (!canSwitch(reverter)) throw new Error('cannot switch');
    const next = { version: version('pool: 99\n').version, detail: { file: 'new.yml' } };
    await reverter.switchTo(next, 'switch-1');
    expect(await at.text()).toBe('pool: 99\n');
    expect(await reverter.check({ ...at.good, version: at.bad })).toEqual({ possible: true });
    await expect(reverter.switchTo({ ...next, version: at.bad }, 'switch-2')).rejects.toMatchObject({ code: 'FS_REVERT_FAILED' });
    await expect(reverter.switchTo({ ...next, detail: { file: 'gone.yml' } }, 'switch-3')).rejects.toMatchObject({
      code: 'FS_INPUT_MISSING',
    });
  });

  test('the oldest contents go', async () => {
    await using at = await scene();
    const history = openHistory(join(at.path, 'pool.yml'), 2);
    for (const content of ['1', '2', '3']) {
      await history.keep(Buffer.from(content));
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    const kept = await Promise.all(['1', '2', '3'].map((content) => history.has(version(content).version)));
    expect(kept).toEqual(['missing', 'kept', 'kept']);
  });
});
