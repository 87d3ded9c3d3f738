import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { createComposeDriver } from '../../src/environment/drivers/docker-compose.js';
import type { EgressPolicy } from '../../src/environment/egress.js';
import { type Environment, type EnvironmentSpec, isRestartable } from '../../src/environment/environment.js';
import { routeOf } from '../../src/traffic/route.js';
import { armSpec, ask, openScene, type Scene, write } from '../environment/scene.js';
import { foreshadow } from '../support/command-line.js';
import { apiService, composeSpec, dockerEnv, leftovers } from '../support/compose-scene.js';
import { openDocker } from '../support/docker.js';

jest.setTimeout(180_000);

const docker = await openDocker();
afterAll(() => docker[Symbol.asyncDispose]());
const driver = createComposeDriver();
const when = docker.missing === undefined ? describe : describe.skip;

const CALLER = join(process.cwd(), 'test/fixtures/services/caller.mjs');
const caller = (given: Readonly<Record<string, unknown>> = {}) =>
  apiService({
    command: ['node', '/app/caller.mjs'],
    volumes: [{ type: 'bind', source: CALLER, target: '/app/caller.mjs', read_only: true }],
    ...given,
  });

function specOf(scene: Scene, egress: EgressPolicy, given: Partial<EnvironmentSpec> = {}): EnvironmentSpec {
  // This wget knows a proxy but no exceptions from it.
  const healthcheck = {
    test: ['CMD', 'wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:3000/healthz'],
    interval: '1s',
    timeout: '5s',
    retries: 20,
  };
  const services = {
    api: caller({ healthcheck, depends_on: { pay: { condition: 'service_healthy' } } }),
    pay: caller({ healthcheck, ports: [], expose: ['3000'] }),
  };
  return composeSpec(scene, { services }, { primary: armSpec(), shadow: armSpec(), egress: { watch: true, ...egress }, ...given });
}

const up = (scene: Scene, spec: EnvironmentSpec): Promise<Environment> => driver.up(spec, { ...scene.context, nameCall: routeOf });
const get = (environment: Environment, arm: string, url: string): Promise<string> =>
  ask(environment, arm, `/fetch?url=${encodeURIComponent(url)}`);

when('containers behind a fence', () => {
  test('call a service in place of a host, each arm its own, over HTTP and TLS; after a restart too', async () => {
    using scene = openScene(dockerEnv(docker));
    const stub = { service: 'pay', port: 3000 };
    await using environment = await up(scene, specOf(scene, { default: 'deny', stubs: { 'api.stripe.com': stub, '*.pay.test': stub } }));
    for (const arm of ['primary', 'shadow']) {
      expect(await get(environment, arm, 'https://api.stripe.com/pay')).toBe('200 paid to api.stripe.com');
      expect(await get(environment, arm, 'http://eu.pay.test/pay')).toBe('200 paid to eu.pay.test');
      expect(await get(environment, arm, 'http://pay:3000/pay')).toBe('200 paid to pay:3000');
    }
    expect(environment.egress?.drain().map(({ arm, host, call, end }) => `${arm} ${host} ${call} ${end}`)).toEqual(
      ['primary', 'shadow'].flatMap((arm) => [`${arm} api.stripe.com GET /pay answered`, `${arm} eu.pay.test GET /pay answered`]),
    );
    if (!isRestartable(environment)) throw new Error('not restartable');
    await using fresh = await environment.restartSwapped();
    expect(await get(fresh, 'shadow', 'https://api.stripe.com/pay')).toBe('200 paid to api.stripe.com');
  });

  test('have no other way out: not by address, not by name; a stubbed host is met even without a proxy', async () => {
    using scene = openScene(dockerEnv(docker));
    await using environment = await up(
      scene,
      specOf(scene, { default: 'deny', stubs: { 'api.stripe.com': { service: 'pay', port: 3000 } } }),
    );
    const raw = (host: string, port: number) => ask(environment, 'shadow', `/raw?host=${host}&port=${port}`);
    expect(await get(environment, 'shadow', 'https://example.com/x')).toMatch(
      /^403 Foreshadow refused this outbound call: GET \/x to example\.com/,
    );
    expect(await raw('192.0.2.1', 80)).toMatch(/^(?:timeout|ENETUNREACH|EHOSTUNREACH)$/);
    expect(await raw('example.com', 80)).toMatch(/^(?:ENOTFOUND|EAI_AGAIN|timeout)$/);
    expect(await raw('api.stripe.com', 80)).toBe('HTTP/1.1 200 OK');
    expect(environment.egress).toMatchObject({ isEnforced: true, denied: 1 });
    expect(environment.egress?.drain().map(({ host, call }) => `${host} ${call}`)).toEqual([
      'example.com GET /x',
      'api.stripe.com GET /raw',
    ]);
  });

  test('find the services that arms share, and none of them has a way out', async () => {
    using scene = openScene(dockerEnv(docker));
    const policy: EgressPolicy = { default: 'deny', stubs: { 'api.stripe.com': { service: 'pay', port: 3000 } } };
    await using environment = await up(scene, specOf(scene, policy, { services: 'changed', state: { each: 'shared' } }));
    expect(await get(environment, 'shadow', 'https://api.stripe.com/pay')).toBe('200 paid to api.stripe.com');
    expect(await get(environment, 'primary', 'http://pay:3000/pay')).toBe('200 paid to pay:3000');
  });

  test('a stub that is no service of the file is an error before anything runs, and nothing is left', async () => {
    using scene = openScene(dockerEnv(docker));
    await expect(up(scene, specOf(scene, { default: 'deny', stubs: { 'a.test': { service: 'pai' } } }))).rejects.toMatchObject({
      code: 'FS_EGRESS_STUB',
      detail: { found: 'no service "pai", which stands in for a.test', nearest: 'pay' },
    });
    expect(await leftovers(docker)).toEqual([]);
  });
});

when('arms that `up` leaves up behind a fence', () => {
  test('have their proxies as long as they live: stubbed, refused, and gone with `down`', async () => {
    using scene = openScene(dockerEnv(docker));
    specOf(scene, { default: 'deny' }); // the Compose file
    const recording = `${JSON.stringify({ at: 0, method: 'GET', target: '/healthz' })}\n`;
    const environment =
      '{ driver: docker-compose, file: docker-compose.yml, service: api, baseline: false, state: { each: own }, egress: { default: deny, stubs: { "api.stripe.com": { service: pay, port: 3000 } } } }';
    write(scene.directory, {
      'foreshadow.yml': `version: 1\nenvironment: ${environment}\ntraffic: { replay: { recording: t.jsonl } }\n`,
      't.jsonl': recording,
    });
    const cli = (...args: readonly string[]) =>
      foreshadow(args, { cwd: scene.directory, env: { ...dockerEnv(docker), HOME: scene.directory } });
    try {
      const { code, stdout, stderr } = await cli('up', '--run', 'r', '--json');
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
      const { targets } = JSON.parse(stdout) as { targets: { arm: string; origin: string }[] };
      expect(targets.map(({ arm }) => arm)).toEqual(['primary', 'shadow']);
      for (const { origin } of targets) {
        const fetched = async (url: string): Promise<string> => (await fetch(`${origin}/fetch?url=${encodeURIComponent(url)}`)).text();
        expect(await fetched('https://api.stripe.com/pay')).toBe('200 paid to api.stripe.com');
        expect(await fetched('https://example.com/x')).toMatch(/^403 Foreshadow refused this outbound call/);
      }
    } finally {
      expect(await cli('down', '--run', 'r')).toMatchObject({ code: 0 });
    }
    expect(await leftovers(docker)).toEqual([]);
  });
});

when('all of them together', () => {
  test('leave nothing behind', async () => expect(await leftovers(docker)).toEqual([]));
});
