import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/io/system-clock.js';
import { DEFAULT_JUDGE } from '../../../src/judge/spec.js';
import { builtInKpis } from '../../../src/kpi/catalogue.js';
import type { Router } from '../../../src/rollout/router.js';
import { createProxyRouter } from '../../../src/rollout/routers/proxy.js';
import { createDirectoryStore } from '../../../src/rollout/states/directory.js';
import type { RolloutWorld, Told } from '../../../src/run/rollout/rollout-world.js';
import type { StageEvidence } from '../../../src/run/rollout/stage-evidence.js';
import { startRollout } from '../../../src/run/rollout/start.js';
import { shiftOnce } from '../../../src/run/rollout/shift.js';
import { tickRollout } from '../../../src/run/rollout/tick.js';
import { openControlSocket } from '../../../src/traffic/mirrors/control-socket.js';
import { obey } from '../../../src/traffic/mirrors/obey.js';
import { eventually, mirrorScene } from '../../support/mirror-scene.js';

const PATIENCE_MS = 60_000;

describe('a tick of a rollout', () => {
  test(
    'goes through the steps, promotes, watches, and remembers the version as verified',
    async () => {
      await using scene = await rolloutScene();
      await scene.start();
      const seen: string[] = [];
      for (let ticks = 0; ticks < 10; ticks++) {
        scene.see(healthy({ isOver: true }));
        const { record } = await tickRollout(scene.world);
        seen.push(`${record.status} ${scene.share()}`);
        if (record.status === 'promoted') break;
      }
      expect(seen).toEqual(['running 0.25', 'running 1', 'watching 1', 'promoted 1']);
      const { document } = await scene.world.store.read();
      expect(document.verified.map(({ version }) => version)).toEqual(['v2']);
      expect(document.lease).toBeNull();
      expect(scene.mirror.status().lease.leftMs).toBeNull();
      expect(scene.told.map(({ event }) => event)).toEqual(['advance', 'advance', 'promote', 'promote']);
      const ids = document.journal.filter(({ phase }) => phase === 'begun').map(({ actId }) => actId);
      expect(new Set(ids).size).toBe(ids.length);
    },
    PATIENCE_MS,
  );

  test(
    'a regression takes everybody back in the same tick, verified and told',
    async () => {
      await using scene = await rolloutScene();
      await scene.start();
      scene.see(healthy({}));
      await tickRollout(scene.world);
      expect(scene.share()).toBe(0.1);
      scene.see(failing());
      const { record, decision, verdict } = await tickRollout(scene.world);
      expect([record.status, decision, verdict?.tier, scene.share(), record.split.shadow]).toEqual([
        'rolled-back',
        'roll-back',
        'roll-back',
        0,
        0,
      ]);
      expect(scene.told.at(-1)).toMatchObject({ event: 'roll-back', verified: true });
      expect(scene.told.at(-1)?.reason).toContain('errors: 60 of 200 on the new version');
      expect((await tickRollout(scene.world)).did).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'under enforce: hold it only holds',
    async () => {
      await using scene = await rolloutScene({ enforce: 'hold' });
      await scene.start();
      scene.see(failing());
      const { record } = await tickRollout(scene.world);
      expect([record.status, scene.share()]).toEqual(['held', 0.1]);
    },
    PATIENCE_MS,
  );

  test(
    'a split that somebody else has changed is left alone, said, and put right by a person',
    async () => {
      await using scene = await rolloutScene();
      await scene.start();
      scene.see(healthy({}));
      await tickRollout(scene.world);
      scene.mirror.setShares({ split: 0.4 });
      const { record } = await tickRollout(scene.world);
      expect([record.status, record.held?.by, scene.share()]).toEqual(['held', 'router', 0.4]);
      expect(record.held?.reason).toBe('somebody else has changed the router: 40 % of users instead of 10 %');
      await tickRollout(scene.world, { kind: 'resume', by: 'ann', reason: 'it was me' });
      expect(scene.share()).toBe(0.1);
      scene.mirror.setShares({ split: 0.7 });
      await tickRollout(scene.world, { kind: 'abort', by: 'ann', reason: 'enough' });
      expect(scene.share()).toBe(0);
      await expect(tickRollout(scene.world, { kind: 'promote', by: 'ann', reason: '' })).rejects.toMatchObject({ code: 'FS_ROLLOUT_OVER' });
    },
    PATIENCE_MS,
  );

  test(
    'a person promotes, and holds while everybody is watched',
    async () => {
      await using scene = await rolloutScene();
      await scene.start();
      scene.see(healthy({}));
      const { record } = await tickRollout(scene.world, { kind: 'promote', by: 'ann', reason: 'sure' });
      expect([record.status, scene.share()]).toEqual(['watching', 1]);
      await tickRollout(scene.world, { kind: 'hold', by: 'ann', reason: 'lunch' });
      const back = await tickRollout(scene.world, { kind: 'resume', by: 'bob', reason: 'eaten' });
      expect(back.record.status).toBe('watching');
    },
    PATIENCE_MS,
  );

  test(
    'nobody drives it any more: the proxy goes back by itself, and the next tick says so',
    async () => {
      await using scene = await rolloutScene({ leaseMs: 400 });
      await scene.start();
      scene.see(healthy({}));
      await tickRollout(scene.world);
      expect(scene.share()).toBe(0.1);
      await eventually(() => scene.share() === 0, 'the proxy to go back');
      const { record } = await tickRollout(scene.world);
      expect([record.status, record.split.shadow]).toEqual(['rolled-back', 0]);
      expect(scene.told.map(({ event }) => event)).toContain('abandoned');
    },
    PATIENCE_MS,
  );

  test(
    'a router that does not answer changes nothing, and the next tick goes on',
    async () => {
      await using scene = await rolloutScene();
      await scene.start();
      scene.see(healthy({ isOver: true }));
      const deaf = { ...scene.world, router: createProxyRouter({ kind: 'proxy', control: 'nobody.sock' }, scene.context) };
      await expect(tickRollout(deaf)).rejects.toMatchObject({ code: 'FS_ROUTER_UNREACHABLE' });
      expect((await tickRollout(scene.world)).record.split.shadow).toBe(0.25);
    },
    PATIENCE_MS,
  );

  test(
    'a source that does not answer neither passes nor fails a step',
    async () => {
      await using scene = await rolloutScene();
      await scene.start();
      scene.see({ ...healthy({ isOver: true }), failedSources: { prometheus: 'FS_METRIC_SOURCE: down' } });
      const { record, verdict } = await tickRollout(scene.world);
      expect([record.status, verdict?.outcome, scene.share()]).toEqual(['running', 'error', 0.1]);
    },
    PATIENCE_MS,
  );

  test.each(['begun', 'applied', 'written'] as const)(
    'killed after it was %s, the next process ends where it wanted to',
    async (when) => {
      await using scene = await rolloutScene();
      await scene.start();
      scene.see(healthy({ isOver: true }));
      await expect(tickRollout(dying(scene.world, when))).rejects.toThrow('killed');
      scene.see(failing());
      const { record } = await tickRollout(scene.world);
      expect([record.status, scene.share()]).toEqual(['rolled-back', 0]);
      const { document } = await scene.world.store.read();
      expect(document.journal.filter(({ act, phase }) => act === 'roll-back' && phase === 'done')).toHaveLength(1);
    },
    PATIENCE_MS,
  );

  test('frozen, nobody goes further, and everybody may still come back', async () => {
    await using scene = await rolloutScene();
    await scene.start();
    scene.see(healthy({ isOver: true }));
    const frozen = { ...scene.world, frozenBy: () => 'FREEZE' };
    const { record } = await tickRollout(frozen);
    expect([record.status, record.held?.reason, scene.share()]).toEqual(['held', 'FREEZE is set: nobody goes further while it is', 0.1]);
    scene.see(failing());
    await tickRollout(frozen);
    expect(scene.share()).toBe(0);
  }, 60_000);

  test(
    'a second rollout, or a split by hand, waits for the first',
    async () => {
      await using scene = await rolloutScene();
      await scene.start();
      await expect(scene.start()).rejects.toMatchObject({ code: 'FS_ROLLOUT_RUNNING' });
      const asked = { to: 0.5, by: 'ann', reason: 'x', id: '1' };
      await expect(shiftOnce(scene.world, asked)).rejects.toMatchObject({ code: 'FS_ROLLOUT_RUNNING' });
      await tickRollout(scene.world, { kind: 'abort', by: 'ann', reason: 'x' });
      expect(await shiftOnce(scene.world, asked)).toMatchObject({ before: { shadow: 0 }, after: { shadow: 0.5 } });
      expect(scene.share()).toBe(0.5);
      await expect(scene.start()).rejects.toMatchObject({ code: 'FS_ROUTER_CHANGED' });
    },
    PATIENCE_MS,
  );
});

/** A world whose process dies: before the router hears of it, right after it did, or once everything is written. */
function dying(world: RolloutWorld, when: 'begun' | 'applied' | 'written'): RolloutWorld {
  const die = (): never => {
    throw new Error('killed');
  };
  const router: Router = {
    ...world.router,
    apply: async (split, expected) => {
      if (when === 'begun') die();
      const reading = await world.router.apply(split, expected);
      return when === 'applied' ? die() : reading;
    },
  };
  const observe = when === 'written' ? die : world.observe;
  return { ...world, router: { ...router, read: world.router.read }, observe };
}

interface Options {
  readonly leaseMs?: number;
  readonly enforce?: 'hold' | 'roll-back';
}

async function rolloutScene({ leaseMs = 60_000, enforce = 'roll-back' }: Options = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-rollout-'));
  const server = createServer((_request, reply) => void reply.end('x'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const scene = await mirrorScene(url, url, { shares: { share: 0, split: 0 } });
  const control = await openControlSocket(join(directory, 'control.sock'), (asked) => obey(scene.mirror, asked, () => undefined));
  const signal = new AbortController().signal;
  const context = { clock: systemClock, random: Math.random, signal, directory, env: {}, service: 'shop' };
  const told: Told[] = [];
  let seen: StageEvidence = healthy({});
  const world: RolloutWorld = {
    store: createDirectoryStore({ kind: 'directory', environment: 'production' }, context),
    router: createProxyRouter({ kind: 'proxy', control: 'control.sock' }, context),
    clock: systemClock,
    signal,
    spec: {
      steps: [0.1, 0.25, 1],
      eachMs: 60_000,
      watchMs: 60_000,
      onAbandon: 'roll-back',
      leaseMs,
      router: { kind: 'proxy', control: 'control.sock' },
    },
    plan: {
      kpis: builtInKpis(),
      judge: DEFAULT_JUDGE,
      forecast: { horizonMs: 1, productionRate: null, horizonRequests: 1, risk: [], warnings: 2, rollbackOnForecast: false },
      enforce,
    },
    by: 'test',
    observe: async () => seen,
    tell: async (_record, one) => void told.push(one),
    say: () => undefined,
  };
  return {
    world,
    context,
    told,
    mirror: scene.mirror,
    share: () => scene.mirror.status().shares.split,
    see: (evidence: StageEvidence) => {
      seen = evidence;
    },
    start: () => startRollout(world, { id: 'r1', candidate: 'v2', stable: 'v1' }),
    async [Symbol.asyncDispose]() {
      await control[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function healthy({ isOver = false }: { isOver?: boolean }): StageEvidence {
  return evidence(isOver, 0);
}

/** Three of ten requests fail on the new version. */
function failing(): StageEvidence {
  return evidence(false, 60);
}

function evidence(isOver: boolean, errors: number): StageEvidence {
  const step = { stepSeconds: 60, forSeconds: 60, bounds: [0] };
  return {
    atSeconds: isOver ? 61 : 30,
    forSeconds: 60,
    errors: { ...step, control: [{ t: 0, all: 2_000, above: [0] }], experiment: [{ t: 0, all: 200, above: [errors] }] },
    latency: null,
    series: [],
    failedSources: {},
    primary: { requests: 2_000, errors: 0 },
  };
}
