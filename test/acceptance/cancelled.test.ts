import { describe, expect, jest, test } from '@jest/globals';
import { openForReading } from '../../src/store/stores/sqlite-reader.js';
import type { Ended } from '../support/command-line.js';
import { expectRecomputable } from '../support/shop-run.js';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(60_000);

/** Starts a long run and interrupts it once `ripe` says so. */
async function interrupt(scene: ShopScene, signal: NodeJS.Signals, ripe: (said: string) => boolean): Promise<Ended> {
  const watch = new AbortController();
  let said = '';
  const ended = scene.run(['run', '--out', 'out'], {
    onStart: (child) => {
      const timer = setInterval(() => {
        if (!ripe(said)) return;
        clearInterval(timer);
        child.kill(signal);
      }, 20);
      watch.signal.addEventListener('abort', () => clearInterval(timer));
    },
    onStderr: (text) => void (said = text),
  });
  return ended.finally(() => watch.abort());
}

describe('given a run of half a minute', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'when %s comes during the traffic, then it ends, keeps what it has, and leaves nothing',
    async (signal) => {
      using scene = new ShopScene();
      scene.configure({ traffic: { for: '30s' } });
      const ended = await interrupt(scene, signal, () => scene.received('primary').length > 1_500);
      expect(await scene.leftRunning()).toEqual([]);
      expect(ended.code).toBe(69);
      expect(ended.stderr).toContain('FS_CANCELLED');
      expect(scene.json('out/verdict.json')).toMatchObject({ outcome: 'error', decision: 'hold' });
      using store = openForReading(scene.path('out/store.db'));
      expect([...store.trials()].length).toBeGreaterThan(1_000);
      expect(store.series({ kpi: 'requests' }).length).toBe(1);
      await expectRecomputable(scene);
      for (const name of ['plan.json', 'journal.ndjson', 'report.md', 'logs/primary.log']) expect(scene.files('out').has(name)).toBe(true);
    },
  );

  test('when it is interrupted while an arm is still starting, then nothing is left either', async () => {
    using scene = new ShopScene();
    scene.configure({ primary: { env: { FAULT: 'never-ready' } } });
    const ended = await interrupt(scene, 'SIGINT', (said) => said.includes('Starting shadow'));
    expect(await scene.leftRunning()).toEqual([]);
    expect(ended.code).toBe(69);
    expect(ended.stderr).toContain('FS_CANCELLED');
    await expectRecomputable(scene);
  });

  test('when it is interrupted while it builds, then the build ends, too', async () => {
    using scene = new ShopScene();
    scene.configure({ environment: { build: 'echo building > building; sleep 300' } });
    const ended = await interrupt(scene, 'SIGTERM', () => scene.exists('building'));
    expect(await scene.leftRunning()).toEqual([]);
    expect(ended.code).toBe(69);
    expect(ended.stderr).toContain('FS_CANCELLED');
  });

  test('when it is interrupted during the confirmation, then the accusation is not reported as a fail', async () => {
    using scene = new ShopScene();
    scene.configure({ shadow: { env: { FAULT: 'errors' } }, traffic: { for: '8s' }, rest: { judge: { confirm: true } } });
    const ended = await interrupt(scene, 'SIGINT', (said) => said.includes('confirming on fresh processes'));
    expect(await scene.leftRunning()).toEqual([]);
    expect(ended.code).toBe(69);
    expect(scene.json('out/verdict.json')).toMatchObject({ outcome: 'error' });
    await expectRecomputable(scene);
  });
});
