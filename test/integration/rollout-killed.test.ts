import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { seeded } from '../../src/core/random.js';
import { systemClock } from '../../src/io/system-clock.js';
import { unfinishedActs } from '../../src/rollout/journal.js';
import { driveRollout } from '../../src/run/rollout/loop.js';
import { openControlSocket } from '../../src/traffic/mirrors/control-socket.js';
import { obey } from '../../src/traffic/mirrors/obey.js';
import { mirrorScene } from '../support/mirror-scene.js';
import { type Fate, rolloutWorldOver } from '../support/rollout-world.js';

const CHILD = fileURLToPath(new URL('../support/rollout-child.js', import.meta.url));
const POINTS = 50;

describe('a rollout whose process is killed', () => {
  test(`at ${POINTS} seeded moments is brought to its end by the next process: once, and nothing is left over`, async () => {
    const random = seeded(20_261_125);
    await using proxy = await proxyInFront();
    const ends: Record<string, number> = {};
    for (let point = 0; point < POINTS; point++) {
      const fate: Fate = point % 2 === 0 ? 'healthy' : 'fails-at-25';
      const directory = await proxy.fresh();
      const died = await killedAfter(directory, fate, 300 * random());
      const world = rolloutWorldOver(directory, fate, systemClock);
      const record = await driveRollout(world, 1, () => undefined);
      const { document } = await world.store.read();
      const backs = document.journal.filter(({ act, phase }) => act === 'roll-back' && phase === 'done').length;
      const wanted = fate === 'healthy' ? ['promoted', 1, 0] : ['rolled-back', 0, 1];
      expect({ point, died, end: [record?.status, proxy.share(), backs] }).toEqual({ point, died, end: wanted });
      expect(document.lease).toBeNull();
      expect(unfinishedActs(document.journal)).toEqual([]);
      ends[died] = (ends[died] ?? 0) + 1;
    }
    process.stderr.write(`killed: ${JSON.stringify(ends)}\n`);
    expect(Object.keys(ends).length).toBeGreaterThan(2); // at several stages, not only before the first
  }, 300_000);
});

/** @returns where users were when it died */
async function killedAfter(directory: string, fate: Fate, afterMs: number): Promise<string> {
  const child = spawn(process.execPath, [CHILD, directory, fate], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  await once(child.stdout, 'data');
  await systemClock.sleep(afterMs);
  child.kill('SIGKILL');
  await gone;
  const { document } = await rolloutWorldOver(directory, fate, systemClock).store.read();
  return `${document.rollout?.status} ${document.rollout?.step}`;
}

async function proxyInFront() {
  const root = mkdtempSync(join(tmpdir(), 'foreshadow-killed-'));
  const server = createServer((_request, reply) => void reply.end('x'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const scene = await mirrorScene(url, url, { shares: { share: 0, split: 0 } });
  let directory = '';
  let control: AsyncDisposable | null = null;
  return {
    share: () => scene.mirror.status().shares.split,
    /** a place for the state of one rollout, with nobody on the new version */
    fresh: async (): Promise<string> => {
      await control?.[Symbol.asyncDispose]();
      scene.mirror.setShares({ split: 0 });
      directory = mkdtempSync(join(root, 'r-'));
      control = await openControlSocket(join(directory, 'control.sock'), (asked) => obey(scene.mirror, asked, () => undefined));
      return directory;
    },
    async [Symbol.asyncDispose]() {
      await control?.[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(root, { recursive: true, force: true });
    },
  };
}
