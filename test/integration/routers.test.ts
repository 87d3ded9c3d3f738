import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { Router } from '../../src/rollout/router.js';
import { createNginxRouter } from '../../src/rollout/routers/nginx.js';
import { routerContract } from '../contracts/router.js';
import { eventually, mirrorScene } from '../support/mirror-scene.js';
import { sustained } from '../support/sustained-load.js';
import { NGINX, nginxScene } from '../support/nginx-scene.js';

if (NGINX === undefined) process.stderr.write('skipped: the nginx router, because nginx is not there (Debian package nginx-light)\n');
const when = (NGINX === undefined ? test.skip : test) as typeof test;

routerContract('nginx', () => nginxScene(), when);

describe('nginx', () => {
  when(
    'loses no request while everybody goes over and back, whether connections are kept or not',
    async () => {
      await using place = await nginxScene();
      await using router = place.open();
      await router.apply({ shadow: 0 }, (await router.read()).revision);
      const load = sustained(place.origin, 500);
      for (const shadow of [0.001, 0.05, 0.25, 0.5, 1, 0.5, 0]) await router.apply({ shadow }, (await router.read()).revision);
      const { answered, lost } = await load.stop();
      expect(lost).toEqual([]);
      process.stderr.write(`nginx: ${answered} requests answered while everybody went over and back, ${lost.length} lost\n`);
      expect(answered).toBeGreaterThan(100);
    },
    60_000,
  );

  when('copies go to the shadow, and stop', async () => {
    await using place = await nginxScene();
    const router = place.open() as Router & { mirror: (share: number, expected: string) => Promise<{ revision: string }> };
    const { revision } = await router.apply({ shadow: 0 }, (await router.read()).revision);
    const copying = await router.mirror(1, revision);
    await place.ask(20);
    await eventually(() => place.copies.length === 20, 'twenty copies');
    await router.mirror(0, copying.revision);
    await place.ask(20);
    expect(place.copies).toHaveLength(20);
  });

  when('a configuration it refuses leaves the old one: on the disk and in force', async () => {
    await using place = await nginxScene();
    await using router = place.open();
    const good = await router.apply({ shadow: 0.5 }, (await router.read()).revision);
    const bad = createNginxRouter({ ...place.spec, variable: '$host' }, place.context);
    await expect(bad.read()).rejects.toMatchObject({ code: 'FS_ROUTER_FOREIGN' });
    writeFileSync(place.spec.mirrorFile as string, `${readFileSync(place.spec.mirrorFile as string, 'utf8')}nonsense on;\n`);
    const error = await router.apply({ shadow: 0.6 }, good.revision).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'FS_ROUTER_REFUSED' });
    expect((error as Error).message).toContain('nonsense');
    expect(await router.read()).toEqual(good);
    expect((await place.ask(100)).lost).toBe(0);
  });

  when('is seen to serve the new split by an address of its own', async () => {
    await using place = await nginxScene();
    const router = createNginxRouter({ ...place.spec, pid: 'none', verify: `${place.origin}/.revision` }, place.context);
    const reading = await router.apply({ shadow: 1 }, (await router.read()).revision);
    expect(await router.apply({ shadow: 1 }, reading.revision)).toEqual(reading);
    expect((await place.ask(20)).shadow).toBe(20);
    const blind = createNginxRouter({ ...place.spec, pid: 'none' }, place.context);
    await expect(blind.apply({ shadow: 0.5 }, reading.revision)).rejects.toMatchObject({ code: 'FS_ROUTER_UNREACHABLE' });
    expect(await router.read()).toEqual(reading);
  });
});

describe('the proxy', () => {
  test('loses no request while everybody goes over and back', async () => {
    const servers = await Promise.all(['primary', 'shadow'].map((word) => answering(word)));
    const [primary, shadow] = servers.map(({ url }) => url) as [string, string];
    await using scene = await mirrorScene(primary, shadow, { by: 'header:user', shares: { share: 0, split: 0 } });
    const load = sustained(scene.mirror.origin, 500);
    for (const split of [0.001, 0.05, 0.25, 0.5, 1, 0.5, 0]) {
      scene.mirror.setShares({ split });
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const { answered, lost } = await load.stop();
    await Promise.all(servers.map(({ close }) => close()));
    expect(lost).toEqual([]);
    process.stderr.write(`proxy: ${answered} requests answered while everybody went over and back, ${lost.length} lost\n`);
    expect(answered).toBeGreaterThan(200);
  }, 60_000);
});

async function answering(word: string) {
  const server = createServer((_request, reply) => void reply.end(word));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
