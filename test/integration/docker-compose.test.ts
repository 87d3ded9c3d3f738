import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AddressInfo, connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ForeshadowError, isForeshadowError } from '../../src/core/errors.js';
import { createComposeDriver } from '../../src/environment/drivers/docker-compose.js';
import { DockerEngine } from '../../src/io/docker-engine.js';
import { choosePorts } from '../../src/environment/drivers/free-ports.js';
import { type ArmExit, type EnvironmentSpec, isRestartable } from '../../src/environment/environment.js';
import { testEnvironmentDriver } from '../contracts/environment-driver.js';
import { seeded } from '../../src/core/random.js';
import { systemClock } from '../../src/io/system-clock.js';
import { armSpec, ask, commit, git, NODE, openScene, type Scene, targetOf, until, write } from '../environment/scene.js';
import { apiService, composeSpec, dockerEnv, idleService, leftovers, logOf } from '../support/compose-scene.js';
import { foreshadow } from '../support/command-line.js';
import { openDocker } from '../support/docker.js';

// Timings never decide: a busy machine may take long.
jest.setTimeout(180_000);

const docker = await openDocker();
afterAll(() => docker[Symbol.asyncDispose]());
const driver = createComposeDriver();
const env = dockerEnv(docker);
const healthy = { ready: { http: '/healthz', withinMs: 30_000 } };

if (docker.missing === undefined)
  testEnvironmentDriver(
    'docker-compose',
    {
      driver,
      restartable: true,
      env,
      healthy: async (scene) => composeSpec(scene, { services: { api: apiService() } }, { baseline: armSpec(healthy) }),
      withoutShadow: async (scene) =>
        composeSpec(
          scene,
          { services: { api: apiService() } },
          { shadow: armSpec({ env: { NOT_READY: '1' }, ready: { http: '/healthz', withinMs: 300 } }), baseline: armSpec(healthy) },
        ),
      cleanUp: async () => expect(await leftovers(docker)).toEqual([]),
    },
    { skip: [] },
  );

const when = docker.missing === undefined ? describe : describe.skip;

async function failure(scene: Scene, spec: EnvironmentSpec): Promise<ForeshadowError> {
  const error = await driver.up(spec, scene.context).then(
    async (environment) => {
      await environment[Symbol.asyncDispose]();
      return 'it came up';
    },
    (thrown: unknown) => thrown,
  );
  expect(await leftovers(docker)).toEqual([]);
  if (!isForeshadowError(error)) throw error;
  return error;
}

when('what an arm is given', () => {
  test('its own env, values with a dollar as they are, and its own volumes prepared by its own container', async () => {
    using scene = openScene(env);
    const spec = composeSpec(
      scene,
      { services: { api: apiService({ volumes: [...(apiService()['volumes'] as object[]), 'data:/data'] }) }, volumes: { data: {} } },
      {
        shadow: armSpec({ ...healthy, env: { OWN: 'pa$$word ${X}' } }),
        state: { each: 'own', prepare: 'echo "$OWN" >> /data/seed' },
      },
    );
    await using environment = await driver.up(spec, scene.context);
    expect(await ask(environment, 'shadow', '/env?name=OWN')).toBe('pa$$word ${X}');
    expect(await ask(environment, 'primary', '/env?name=OWN')).toBe('');
    expect(await ask(environment, 'shadow', '/file?path=/data/seed')).toBe('pa$$word ${X}\n');
    expect(await ask(environment, 'primary', '/file?path=/data/seed')).toBe('\n');
    if (!isRestartable(environment)) throw new Error('not restartable');
    await using fresh = await environment.restartSwapped();
    expect(await ask(fresh, 'shadow', '/file?path=/data/seed')).toBe('pa$$word ${X}\n');
    expect(targetOf(fresh, 'primary').origin).toBe(targetOf(environment, 'shadow').origin);
    expect(readFileSync(logOf(scene, 'shadow'), 'utf8')).toContain('listening on 3000');
  });
});

when('base and head', () => {
  test('are built of their own trees, with their own files, once; a `.env` that git does not track counts for both', async () => {
    using scene = openScene(env);
    const dockerfile = `FROM foreshadow-test/node:24\nCOPY version /version\n`;
    const spec = composeSpec(
      scene,
      { services: { api: apiService({ build: '.', image: undefined, environment: { PORT: '3000', SECRET: '${SECRET}' } }) } },
      { primary: armSpec({ ...healthy, ref: 'base' }), shadow: armSpec({ ...healthy, ref: 'head' }) },
    );
    git(scene.directory, 'init', '--quiet');
    commit(scene.directory, 'One', { Dockerfile: dockerfile, version: 'one', '.gitignore': '.env\n.foreshadow\n' });
    commit(scene.directory, 'Two', { version: 'two' });
    write(scene.directory, { '.env': 'SECRET=from the file\n' });
    const images: unknown[] = [];
    for (let time = 1; time <= 2; time++) {
      await using environment = await driver.up(spec, scene.context);
      expect(await ask(environment, 'primary', '/file?path=/version')).toBe('one');
      expect(await ask(environment, 'shadow', '/file?path=/version')).toBe('two');
      expect(await ask(environment, 'shadow', '/env?name=SECRET')).toBe('from the file');
      const { primary, shadow } = environment.facts as Record<string, { image: string; revision: { subject: string } }>;
      expect([primary?.revision.subject, shadow?.revision.subject]).toEqual(['One', 'Two']);
      images.push([primary?.image, shadow?.image]);
    }
    expect(images[1]).toEqual(images[0]);
    expect(scene.progress.filter((text) => text.startsWith('Building the image'))).toHaveLength(2);
  });
});

when('an engine that is reached by TCP', () => {
  const socketPath = docker.env['DOCKER_HOST']?.replace('unix://', '');
  const relay = createServer((near) => {
    const far = connect({ path: socketPath ?? '' });
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => undefined);
  });
  beforeAll(() => once(relay.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => void relay.close());

  test('does as well', async () => {
    using scene = openScene({ ...env, DOCKER_HOST: `tcp://127.0.0.1:${(relay.address() as AddressInfo).port}` });
    const spec = composeSpec(scene, { services: { api: apiService() } }, { state: { each: 'own', prepare: 'true' } });
    await using environment = await driver.up(spec, scene.context);
    expect((await environment.sample()).map(({ arm }) => arm)).toEqual(['primary', 'shadow']);
    await environment[Symbol.asyncDispose]();
    expect(await leftovers(docker)).toEqual([]);
  });
});

when('the data behind the arms', () => {
  const withStore = {
    services: {
      api: apiService({ depends_on: ['store'], volumes: [...(apiService()['volumes'] as object[]), 'data:/data'] }),
      store: idleService({ hostname: 'the-store', volumes: ['data:/data'] }),
    },
    volumes: { data: {} },
  };

  test('shared: one store for all arms, prepared once, found by its name, still there after a restart; each arm its own service', async () => {
    using scene = openScene(env);
    const spec = composeSpec(scene, withStore, {
      state: { each: 'shared', prepare: 'nslookup store >/dev/null && echo once >> /data/seed' },
    });
    await using environment = await driver.up(spec, scene.context);
    const running = (
      await docker.run('ps', '--filter', 'label=foreshadow.run', '--format', '{{.Label "com.docker.compose.service"}}')
    ).split('\n');
    expect(running.sort()).toEqual(['api', 'api', 'store']);
    if (!isRestartable(environment)) throw new Error('not restartable');
    const before = await docker.run('ps', '-q', '--filter', 'label=com.docker.compose.service=store');
    await using fresh = await environment.restartSwapped();
    expect(await docker.run('ps', '-q', '--filter', 'label=com.docker.compose.service=store')).toBe(before);
    expect(fresh.targets.map(({ arm }) => arm)).toEqual(['primary', 'shadow']);
  });

  test('snapshot: every arm and every repeat begins with a copy of a volume, owners and modes kept; the volume itself stays as it is', async () => {
    using scene = openScene(env);
    const volume = `fs-test-${Date.now()}`;
    await docker.run('volume', 'create', volume);
    try {
      const once = (command: string) => docker.run('run', '--rm', '-v', `${volume}:/data`, 'foreshadow-test/node:24', 'sh', '-c', command);
      await once(
        'mkdir -p /data/deep && printf "rows\\n" > /data/deep/seed && chown 1234:4321 /data/deep/seed && chmod 640 /data/deep/seed',
      );
      const each = {
        each: 'snapshot' as const,
        snapshot: { volumes: { data: volume }, pause: false },
        prepare: 'echo more >> /data/deep/seed',
      };
      await using environment = await driver.up(composeSpec(scene, withStore, { state: each }), scene.context);
      expect(await ask(environment, 'primary', '/file?path=/data/deep/seed')).toBe('rows\nmore\n');
      if (!isRestartable(environment)) throw new Error('not restartable');
      await using fresh = await environment.restartSwapped();
      expect(await ask(fresh, 'shadow', '/file?path=/data/deep/seed')).toBe('rows\nmore\n');
      const id = await docker.run(
        'ps',
        '-q',
        '--filter',
        'label=foreshadow.arm=shadow',
        '--filter',
        'label=com.docker.compose.service=store',
      );
      expect(await docker.run('exec', id, 'stat', '-c', '%u %g %a', '/data/deep/seed')).toBe('1234 4321 640');
      expect(await once('cat /data/deep/seed')).toBe('rows');
    } finally {
      await docker.run('volume', 'rm', volume);
    }
  });

  test('snapshot: a volume that is not there, and one that somebody writes to unless that may be paused', async () => {
    using scene = openScene(env);
    const volume = `fs-test-busy-${Date.now()}`;
    const spec = (pause: boolean) =>
      composeSpec(scene, withStore, { state: { each: 'snapshot', snapshot: { volumes: { data: volume }, pause } } });
    expect(await failure(scene, spec(false))).toMatchObject({ code: 'FS_VOLUME_MISSING', exitCode: 64 });
    const user = await docker.run('run', '-d', '--init', '-v', `${volume}:/d`, 'foreshadow-test/node:24', 'sleep', '600');
    try {
      const error = await failure(scene, spec(false));
      expect(error).toMatchObject({ code: 'FS_VOLUME_BUSY' });
      expect(error.message).toContain(`${volume} by container `);
      await using _environment = await driver.up(spec(true), scene.context);
      expect(await docker.run('inspect', '--format', '{{.State.Status}}', user)).toBe('running');
    } finally {
      await docker.run('rm', '-f', user);
      await docker.run('volume', 'rm', volume);
    }
  });

  test('read-only: what the service would write to cannot be written', async () => {
    using scene = openScene(env);
    const spec = composeSpec(scene, withStore, { state: { each: 'read-only' } });
    await using environment = await driver.up(spec, scene.context);
    const id = await docker.run('ps', '-q', '--filter', 'label=foreshadow.arm=shadow');
    await expect(docker.run('exec', id, 'touch', '/data/x')).rejects.toThrow(/Read-only file system/);
    expect(environment.targets).toHaveLength(2);
  });
});

when('whatever happens, nothing stays', () => {
  test.each([['SIGKILL'], ['SIGTERM'], ['SIGINT']] as const)('after %s to ourselves', async (signal) => {
    using scene = openScene(env);
    const spec = JSON.stringify(composeSpec(scene, { services: { api: apiService(), store: idleService({ volumes: ['/data'] }) } }));
    const modules = ['../../src/environment/drivers/docker-compose.js', '../../src/io/system-clock.js'].map(
      (path) => new URL(path, import.meta.url).href,
    );
    const child = spawn(NODE, [join(process.cwd(), 'test/fixtures/services/orphan-maker.mjs'), ...modules, spec], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string];
    const { directory } = JSON.parse(line) as { directory: string };
    expect(await leftovers(docker)).toHaveLength(6);
    child.kill(signal);
    while ((await leftovers(docker)).length > 0) await systemClock.sleep(200);
    rmSync(directory, { recursive: true, force: true });
  });

  test.each(Array.from({ length: 20 }, (_, moment) => moment))('after an abort at moment %i of the start', async (moment) => {
    using scene = openScene(env);
    const spec = composeSpec(scene, {
      services: { api: apiService(), store: idleService({ volumes: ['data:/data'] }) },
      volumes: { data: {} },
    });
    const starting = driver.up(spec, scene.context);
    void starting.catch(() => undefined);
    await systemClock.sleep(seeded(moment)() * 2_500);
    scene.abort.abort(new Error('enough'));
    const environment = await starting.catch((error: unknown) => error);
    if (isForeshadowError(environment)) expect(environment.code).toBe('FS_CANCELLED');
    else await (environment as AsyncDisposable)[Symbol.asyncDispose]();
    expect(await leftovers(docker)).toEqual([]);
  });
});

when('an arm that ends', () => {
  test.each([
    ['by itself', '/exit?code=3', {}, { reason: 'died', exitCode: 3 }],
    ['for memory', '/grow', { mem_limit: '96m', memswap_limit: '96m' }, { reason: 'out-of-memory' }],
  ])('%s is told once', async (_name, path, limits, expected) => {
    using scene = openScene(env);
    await using environment = await driver.up(composeSpec(scene, { services: { api: apiService(limits) } }), scene.context);
    const exits: ArmExit[] = [];
    environment.onExit((exit) => exits.push(exit));
    await ask(environment, 'shadow', path).catch(() => undefined);
    await until(() => exits.length > 0);
    expect(exits).toMatchObject([{ arm: 'shadow', ...expected }]);
    expect((await environment.sample()).map(({ arm }) => arm)).toEqual(['primary']);
  });
});

when('an arm that its own policy starts again', () => {
  test('is not lost, and its restarts are counted; what it used before counts on', async () => {
    using scene = openScene(env);
    await using environment = await driver.up(composeSpec(scene, { services: { api: apiService({ restart: 'always' }) } }), scene.context);
    const exits: ArmExit[] = [];
    environment.onExit((exit) => exits.push(exit));
    const shadow = async () => (await environment.sample()).find(({ arm }) => arm === 'shadow');
    await ask(environment, 'shadow', '/burn?ms=400');
    const before = await shadow();
    expect(before).toMatchObject({ restarts: 0 });
    await ask(environment, 'shadow', '/exit?code=1');
    for (let now = await shadow(); now?.restarts !== 1; now = await shadow()) await systemClock.sleep(100);
    while ((await fetch(`${targetOf(environment, 'shadow').origin}/healthz`).catch(() => undefined))?.status !== 200)
      await systemClock.sleep(100);
    expect((await shadow())?.cpuSeconds).toBeGreaterThanOrEqual(before?.cpuSeconds ?? Number.NaN);
    expect(exits).toEqual([]);
  });
});

when('bad input', () => {
  const broken =
    (services: Readonly<Record<string, unknown>>, given: Partial<EnvironmentSpec> = {}) =>
    async (scene: Scene) =>
      failure(scene, composeSpec(scene, { services }, given));

  test.each<[string, (scene: Scene) => Promise<ForeshadowError>, object, RegExp]>([
    ['no such service', broken({ web: apiService() }), { code: 'FS_COMPOSE_FILE', exitCode: 64 }, /no service "api"; expected web/],
    ['a file Compose refuses', broken({ api: { imag: 'x' } }), { code: 'FS_COMPOSE_FILE' }, /imag/],
    ['no port', broken({ api: apiService({ ports: [] }) }), { code: 'FS_COMPOSE_FILE' }, /neither `ports` nor `expose`/],
    [
      "the host's network",
      broken({ api: apiService({ network_mode: 'host', ports: [] }) }),
      { code: 'FS_COMPOSE_FILE' },
      /network_mode: host/,
    ],
    [
      'an image that is not there',
      broken({ api: apiService({ image: 'foreshadow.invalid/none:1' }) }),
      { code: 'FS_IMAGE_MISSING' },
      /none:1/,
    ],
    [
      'a dependency that ends',
      broken({ api: apiService({ depends_on: ['db'] }), db: idleService({ command: ['sh', '-c', 'echo no disk; exit 7'] }) }),
      { code: 'FS_ARM_DIED' },
      /service "db" ended with exit code 7 before it was ready: no disk/,
    ],
    [
      'a health check that never passes',
      broken(
        { api: apiService({ healthcheck: { test: ['CMD-SHELL', 'echo not today; exit 1'], interval: '200ms', retries: 2 } }) },
        { primary: armSpec({ ready: { http: '/healthz', withinMs: 3_000 } }) },
      ),
      { code: 'FS_ARM_NOT_READY' },
      /primary: service "api" was unhealthy after 3 s at most: not today/,
    ],
    [
      'a command that is not in the image',
      broken({ api: apiService({ init: false, command: ['nowhere'] }) }),
      { code: 'FS_ARM_COMMAND' },
      /nowhere/,
    ],
    [
      'a `prepare` that fails',
      broken({ api: apiService() }, { state: { each: 'own', prepare: 'echo no table; exit 5' } }),
      { code: 'FS_PREPARE_FAILED' },
      /primary: `echo no table; exit 5` ended with exit code 5: no table/,
    ],
    [
      'a build that fails',
      broken({
        api: apiService({ build: { context: '.', dockerfile_inline: 'FROM foreshadow-test/node:24\nRUN echo broken && exit 3\n' } }),
      }),
      { code: 'FS_BUILD_FAILED' },
      /the image of api, for primary/,
    ],
    [
      'more memory than the machine has',
      broken({ api: apiService({ mem_limit: '900g' }) }),
      { code: 'FS_MEMORY_SHORT' },
      /found 1843200 MiB \(primary 921600 MiB, shadow 921600 MiB\)/,
    ],
  ])('%s', async (_name, attempt, expected, message) => {
    using scene = openScene(env);
    const error = await attempt(scene);
    expect(error).toMatchObject(expected);
    expect(error.message).toMatch(message);
  });

  test('a shadow whose own migration fails names the shadow', async () => {
    using scene = openScene(env);
    const spec = composeSpec(
      scene,
      { services: { api: apiService() } },
      { shadow: armSpec({ ...healthy, env: { BROKEN: '1' } }), state: { each: 'own', prepare: 'test -z "$BROKEN"' } },
    );
    expect(await failure(scene, spec)).toMatchObject({ code: 'FS_PREPARE_FAILED', detail: { arm: 'shadow' } });
  });
});

when('a port that is taken in the meantime', () => {
  const listening = createServer();
  beforeAll(() => once(listening.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => new Promise((resolve) => listening.close(resolve)));
  const taken = (): number => (listening.address() as AddressInfo).port;

  test('another one is chosen', async () => {
    using scene = openScene(env);
    let attempt = 0;
    const racing = createComposeDriver({
      choosePorts: async (wishes) => {
        const free = await choosePorts(wishes);
        return ++attempt === 1 ? free.set('shadow', taken()) : free;
      },
    });
    await using environment = await racing.up(composeSpec(scene, { services: { api: apiService() } }), scene.context);
    expect([attempt, environment.targets.map(({ arm }) => arm)]).toEqual([2, ['primary', 'shadow']]);
  });

  test('and where all are, it is said which', async () => {
    using scene = openScene(env);
    const never = createComposeDriver({ choosePorts: async (wishes) => (await choosePorts(wishes)).set('shadow', taken()) });
    const error = await never.up(composeSpec(scene, { services: { api: apiService() } }), scene.context).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'FS_PORT_IN_USE', detail: { arm: 'shadow' } });
    expect(String(error)).toContain(String(taken()));
    expect(await leftovers(docker)).toEqual([]);
  });
});

when('up and down', () => {
  const commandLine =
    (cwd: string, variables: Readonly<Record<string, string | undefined>>) =>
    (...args: readonly string[]) =>
      foreshadow(args, { cwd, env: variables });

  const recording = `${JSON.stringify({ at: 0, method: 'GET', target: '/healthz' })}\n`;
  const config = 'version: 1\nenvironment: { driver: docker-compose, file: docker-compose.yml, service: api, baseline: false }\n';

  test('leave the arms up in between, and nothing after', async () => {
    using scene = openScene(env);
    composeSpec(scene, { services: { api: apiService() } });
    write(scene.directory, { 'foreshadow.yml': `${config}traffic: { replay: { recording: t.jsonl } }\n`, 't.jsonl': recording });
    const cli = commandLine(scene.directory, { ...env, HOME: scene.directory });
    const up = await cli('up', '--run', 'r', '--json');
    expect(up).toMatchObject({ code: 0 });
    const { targets } = JSON.parse(up.stdout) as { targets: { arm: string; origin: string }[] };
    expect(targets.map(({ arm }) => arm)).toEqual(['primary', 'shadow']);
    for (const { origin } of targets) expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    expect(await cli('up', '--run', 'r')).toMatchObject({ code: 64, stderr: expect.stringContaining('foreshadow down') });
    expect(await cli('down', '--stale', '--json')).toMatchObject({ code: 0, stdout: expect.stringContaining('"containers":0') });
    expect(await cli('down', '--run', 'r')).toMatchObject({ code: 0, stdout: '2 containers, 2 networks, 0 volumes taken away\n' });
    expect(await leftovers(docker)).toEqual([]);
    expect(await cli('down', '--run', 'r')).toMatchObject({ code: 64, stderr: expect.stringContaining('FS_INPUT_MISSING') });
  });

  test('--stale takes away what is older than its time to live', async () => {
    using scene = openScene(env);
    composeSpec(scene, { services: { api: apiService() } });
    write(scene.directory, { 'foreshadow.yml': `${config}traffic: { replay: { recording: t.jsonl } }\n`, 't.jsonl': recording });
    const cli = commandLine(scene.directory, { ...env, HOME: scene.directory });
    expect(await cli('up', '--run', 'r', '--ttl', '1ms')).toMatchObject({ code: 0 });
    while ((await cli('down', '--stale', '--json')).stdout.includes('"containers":0')) await systemClock.sleep(200);
    expect(await leftovers(docker)).toEqual([]);
  });
});

when('no Docker', () => {
  const asRoot = process.getuid?.() === 0 && docker.env['DOCKER_HOST']?.startsWith('unix://') ? test : test.skip;

  asRoot('no right to use it', async () => {
    const address = docker.env['DOCKER_HOST'] ?? '';
    const host = { address, socketPath: address.slice('unix://'.length), origin: 'http://docker', hostname: '127.0.0.1', local: true };
    await (await DockerEngine.open(host, new AbortController().signal))[Symbol.asyncDispose](); // everything is loaded
    process.seteuid?.(65_534);
    try {
      await expect(DockerEngine.open(host, new AbortController().signal)).rejects.toMatchObject({ code: 'FS_DOCKER_DENIED' });
    } finally {
      process.seteuid?.(0);
    }
  });

  test.each([
    ['no program', { PATH: '/nowhere' }, 'FS_DOCKER_MISSING'],
    ['no engine', { DOCKER_HOST: 'unix:///nowhere/docker.sock' }, 'FS_DOCKER_UNREACHABLE'],
    ['an engine of another kind', { DOCKER_HOST: 'ssh://somebody@nowhere' }, 'FS_DOCKER_UNREACHABLE'],
  ])('%s', async (_name, variables, code) => {
    using scene = openScene({ ...env, ...variables });
    const error = await driver
      .up(composeSpec(scene, { services: { api: apiService() } }), scene.context)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
  });
});
