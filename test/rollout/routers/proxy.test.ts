import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/io/system-clock.js';
import { createProxyRouter } from '../../../src/rollout/routers/proxy.js';
import { openControlSocket } from '../../../src/traffic/mirrors/control-socket.js';
import { obey } from '../../../src/traffic/mirrors/obey.js';
import { type RouterScene, routerContract } from '../../contracts/router.js';
import { eventually, mirrorScene } from '../../support/mirror-scene.js';

routerContract('proxy', () => proxyScene());

describe('proxy', () => {
  test('nobody stays on the shadow once the lease has run out, and saying it anew keeps the split', async () => {
    await using place = await proxyScene();
    await using router = place.open();
    await router.keepFor(60_000);
    const { revision } = await router.apply({ shadow: 0.5 }, (await router.read()).revision);
    await router.keepFor(null);
    await router.keepFor(60);
    await eventually(() => place.mirror.status().shares.split === 0);
    expect(place.mirror.status().lease).toEqual({ leftMs: null, hasLapsed: true });
    await expect(router.apply({ shadow: 0.6 }, revision)).rejects.toMatchObject({ code: 'FS_ROUTER_CHANGED' });
    await router.keepFor(null);
    expect(place.mirror.status().lease).toEqual({ leftMs: null, hasLapsed: false });
  });

  test('what users of either side got, in whole blocks', async () => {
    await using place = await proxyScene({ shadowStatus: 500 });
    await using router = place.open();
    await router.apply({ shadow: 0.5 }, (await router.read()).revision);
    const since = systemClock.now() - 10_000;
    await place.ask(100);
    const told = (): number =>
      place.mirror.users(since, 1_000).reduce((total, row) => total + row.primary.requests + row.shadow.requests, 0);
    await eventually(() => told() === 100, 'the second they fell into is over');
    const { blocks: later, boundsMs } = await router.users(since, 1_000);
    const sum = (side: 'primary' | 'shadow', what: 'requests' | 'errors'): number =>
      later.reduce((total, row) => total + row[side][what], 0);
    expect(sum('shadow', 'errors')).toBe(sum('shadow', 'requests'));
    expect(sum('primary', 'errors')).toBe(0);
    expect(later.every((row) => row.primary.above.length === boundsMs.length && row.primary.above.at(-1) === 0)).toBe(true);
  });

  test('copies are a share of their own', async () => {
    await using place = await proxyScene();
    await using router = place.open();
    const { revision } = await router.read();
    await router.mirror(0.2, revision);
    expect(place.mirror.status().shares).toEqual({ share: 0.2, split: 0 });
    await expect(router.mirror(0.3, 'split 0.5')).rejects.toMatchObject({ code: 'FS_ROUTER_CHANGED' });
  });

  test('where nobody listens, it says so', async () => {
    const router = createProxyRouter({ kind: 'proxy', control: 'nobody.sock' }, contextIn(tmpdir()));
    await expect(router.read()).rejects.toMatchObject({ code: 'FS_ROUTER_UNREACHABLE' });
  });
});

function contextIn(directory: string) {
  return { clock: systemClock, random: Math.random, signal: new AbortController().signal, directory, env: {}, service: 'shop' };
}

async function proxyScene({ shadowStatus = 200 } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-proxy-'));
  const primary = await answering(200, 'primary');
  const shadow = await answering(shadowStatus, 'shadow');
  const scene = await mirrorScene(primary.url, shadow.url, { by: 'header:user', shares: { share: 0, split: 0 } });
  const control = await openControlSocket(join(directory, 'control.sock'), (asked) => obey(scene.mirror, asked, () => undefined));
  const open = () => createProxyRouter({ kind: 'proxy', control: 'control.sock' }, contextIn(directory));
  return {
    mirror: scene.mirror,
    open,
    changeByHand: async (split: number) => void scene.mirror.setShares({ split }),
    ask: async (users: number) => {
      const answers = await Promise.all(
        Array.from({ length: users }, (_, user) =>
          fetch(scene.mirror.origin, { headers: { user: `u${user}` } }).then(
            (response) => response.text(),
            () => 'lost',
          ),
        ),
      );
      const count = (word: string): number => answers.filter((answer) => answer === word).length;
      return { shadow: count('shadow'), lost: count('lost') };
    },
    async [Symbol.asyncDispose]() {
      await control[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
      await Promise.all([primary, shadow].map((server) => server[Symbol.asyncDispose]()));
      rmSync(directory, { recursive: true, force: true });
    },
  } satisfies RouterScene & { mirror: unknown };
}

async function answering(status: number, word: string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((_request, reply) => void reply.writeHead(status).end(word));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
