import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { EnvironmentSpec } from '../../../src/environment/environment.js';
import { urlDriver } from '../../../src/environment/drivers/url.js';
import { testEnvironmentDriver } from '../../contracts/environment-driver.js';
import { armSpec, environmentSpec, openScene, type Scene } from '../scene.js';

const servers: Server[] = [];

async function serve(status: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end());
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function cleanUp(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())));
}

async function specOf(scene: Scene, shadowStatus: number): Promise<EnvironmentSpec> {
  const ready = { http: '/healthz', withinMs: shadowStatus === 200 ? 20_000 : 300 };
  return environmentSpec(scene.directory, {
    driver: 'url',
    primary: armSpec({ url: await serve(200), ready: { http: '/healthz', withinMs: 20_000 } }),
    shadow: armSpec({ url: `${await serve(shadowStatus)}/`, ready }),
    baseline: armSpec({ url: await serve(200) }),
  });
}

testEnvironmentDriver(
  'url',
  { driver: urlDriver, restartable: false, healthy: (scene) => specOf(scene, 200), withoutShadow: (scene) => specOf(scene, 503), cleanUp },
  { skip: [{ reason: 'the arms run elsewhere', tests: ['sees resources'] }] },
);

describe('the url driver', () => {
  test('says what was wrong with an arm that did not answer', async () => {
    using scene = openScene();
    await expect(urlDriver.up(await specOf(scene, 503), scene.context)).rejects.toMatchObject({
      code: 'FS_UNREACHABLE',
      message: expect.stringContaining('HTTP 503'),
    });
    await cleanUp();
  });

  test('a primary that does not answer outranks a shadow that does not, and ends the wait for it', async () => {
    using scene = openScene();
    const never = await serve(503);
    const primary = armSpec({ url: never, ready: { http: '/', withinMs: 300 } });
    const shadow = (withinMs: number) => armSpec({ url: never, ready: { http: '/', withinMs } });
    for (const withinMs of [10, 3_600_000]) {
      const spec = environmentSpec(scene.directory, { primary, shadow: shadow(withinMs) });
      await expect(urlDriver.up(spec, scene.context)).rejects.toMatchObject({ code: 'FS_UNREACHABLE', detail: { arm: 'primary' } });
    }
    await cleanUp();
  });

  test.each([
    ['no URL', undefined],
    ['another protocol', 'ftp://127.0.0.1:21'],
    ['a path', 'http://127.0.0.1:1/api'],
    ['credentials', 'http://user:hunter22@127.0.0.1:1/'],
    ['not a URL', '127.0.0.1:80'],
  ])('refuses %s, without printing a password', async (_, url) => {
    using scene = openScene();
    const spec = environmentSpec(scene.directory, { primary: armSpec({ url }), shadow: armSpec({ url }) });
    const error = await urlDriver.up(spec, scene.context).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'FS_VALUE', detail: { arm: 'primary', place: { path: 'environment.primary.url' } } });
    expect(String(error)).not.toContain('hunter22');
  });

  test('refuses a log probe: it sees no output', async () => {
    using scene = openScene();
    const spec = environmentSpec(scene.directory, {
      primary: armSpec({ url: 'http://127.0.0.1:1', ready: { log: 'ready', withinMs: 100 } }),
      shadow: armSpec({ url: 'http://127.0.0.1:1' }),
    });
    await expect(urlDriver.up(spec, scene.context)).rejects.toMatchObject({ code: 'FS_VALUE' });
  });
});
