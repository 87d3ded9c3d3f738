import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, jest, test } from '@jest/globals';
import { type ForeshadowError, isForeshadowError } from '../../../src/core/errors.js';
import { createProcessDriver } from '../../../src/environment/drivers/process.js';
import { type ArmExit, type EnvironmentSpec, isRestartable } from '../../../src/environment/environment.js';
import { identify } from '../../../src/io/processes.js';
import { testEnvironmentDriver } from '../../contracts/environment-driver.js';
import {
  armSpec,
  ask,
  environmentSpec,
  identities,
  living,
  NODE,
  openScene,
  type Scene,
  SERVICE,
  targetOf,
  until,
  write,
} from '../scene.js';

// Timings never decide: a busy machine may take long.
jest.setTimeout(60_000);

const quick = createProcessDriver({ graceMs: 500 });

testEnvironmentDriver(
  'process',
  {
    driver: quick,
    restartable: true,
    healthy: async (scene) => environmentSpec(scene.directory, { baseline: armSpec() }),
    withoutShadow: async (scene) =>
      environmentSpec(scene.directory, {
        shadow: armSpec({ env: { NOT_READY: '1' }, ready: { http: '/healthz', withinMs: 300 } }),
        baseline: armSpec(),
      }),
    cleanUp: async () => undefined,
  },
  { skip: [] },
);

async function failure(scene: Scene, given: Partial<EnvironmentSpec>): Promise<ForeshadowError> {
  const error = await quick.up(environmentSpec(scene.directory, given), scene.context).then(
    () => 'it came up',
    (thrown: unknown) => thrown,
  );
  if (!isForeshadowError(error)) throw error;
  return error;
}

describe('what an arm is given', () => {
  test('a port of its own as PORT and {{port}}, its name, its env, its vars, and none of the secrets of the workflow', async () => {
    using scene = openScene({ SHARED: 'yes', 'INPUT_DATADOG-API-KEY': 'secret', ACTIONS_RUNTIME_TOKEN: 'secret', GITHUB_OUTPUT: '/o' });
    const command = `P={{port}} NAME={{arm}} V={{version}} "${NODE}" "${SERVICE}"`;
    const arm = (version: string) => armSpec({ env: { OWN: version }, vars: { version } });
    await using environment = await quick.up(
      environmentSpec(scene.directory, { command, primary: arm('1'), shadow: arm('2') }),
      scene.context,
    );
    const env = (arm_: string, name: string) => ask(environment, arm_, `/env?name=${name}`);
    for (const [name, version] of [
      ['primary', '1'],
      ['shadow', '2'],
    ] as const) {
      const { port } = new URL(targetOf(environment, name).origin);
      expect([await env(name, 'PORT'), await env(name, 'P')]).toEqual([port, port]);
      expect([await env(name, 'NAME'), await env(name, 'V'), await env(name, 'OWN'), await env(name, 'SHARED')]).toEqual([
        name,
        version,
        version,
        'yes',
      ]);
      expect([
        await env(name, 'INPUT_DATADOG-API-KEY'),
        await env(name, 'ACTIONS_RUNTIME_TOKEN'),
        await env(name, 'GITHUB_OUTPUT'),
      ]).toEqual(['', '', '']);
    }
    expect(environment.facts['shadow']).toMatchObject({
      port: Number(new URL(targetOf(environment, 'shadow').origin).port),
      directory: scene.directory,
      ref: null,
    });
  });

  test('files of its own in a private copy: the tree of the user stays as it was, links are not written through', async () => {
    using scene = openScene();
    write(scene.directory, {
      'etc/app.yml': 'old',
      'new/app.yml': 'new',
      'node_modules/lib/index.js': 'lib',
      'node_modules/lib/other.js': 'other',
    });
    const files = { 'etc/app.yml': 'new/app.yml', 'node_modules/lib/index.js': 'new/app.yml', 'etc/deep/added.yml': 'new/app.yml' };
    await using environment = await quick.up(environmentSpec(scene.directory, { shadow: armSpec({ files }) }), scene.context);
    expect(await ask(environment, 'primary', '/file?path=etc/app.yml')).toBe('old');
    for (const path of Object.keys(files)) expect(await ask(environment, 'shadow', `/file?path=${path}`)).toBe('new');
    expect(await ask(environment, 'shadow', '/file?path=node_modules/lib/other.js')).toBe('other');
    const copy = await ask(environment, 'shadow', '/cwd');
    await environment[Symbol.asyncDispose]();
    expect(existsSync(copy)).toBe(false);
    expect([
      readFileSync(join(scene.directory, 'etc/app.yml'), 'utf8'),
      readFileSync(join(scene.directory, 'node_modules/lib/index.js'), 'utf8'),
    ]).toEqual(['old', 'lib']);
  });

  test.each([
    ['FS_VALUE', { '../out.yml': 'a.yml' }],
    ['FS_INPUT_MISSING', { 'etc/app.yml': 'nowhere.yml' }],
  ])('%s for files %j', async (code, files) => {
    using scene = openScene();
    write(scene.directory, { 'a.yml': 'a' });
    expect(await failure(scene, { shadow: armSpec({ files }) })).toMatchObject({ code, detail: { arm: 'shadow' } });
    expect(readdirSync(join(scene.context.cacheDirectory, 'arms'))).toEqual([]);
  });

  test('state.prepare runs once for each arm, where it runs and with its environment, before it starts', async () => {
    using scene = openScene();
    const state = { each: 'own', prepare: 'echo prepared > state-$WHO-$PORT' } as const;
    const arm = (who: string) => armSpec({ env: { WHO: who } });
    await using environment = await quick.up(
      environmentSpec(scene.directory, { state, primary: arm('a'), shadow: arm('b') }),
      scene.context,
    );
    const ports = environment.targets.map(({ origin }) => new URL(origin).port);
    expect(readdirSync(scene.directory).filter((name) => name.startsWith('state-'))).toEqual([
      `state-a-${ports[0]}`,
      `state-b-${ports[1]}`,
    ]);
  });
});

describe('readiness', () => {
  test('by a line of output, by TCP, and on IPv6 alone', async () => {
    using scene = openScene();
    const spec = environmentSpec(scene.directory, {
      primary: armSpec({ ready: { log: '^listening on \\d+', withinMs: 20_000 } }),
      shadow: armSpec({ ready: { withinMs: 20_000 } }),
      baseline: armSpec({ env: { BIND: '::1' } }),
    });
    await using environment = await quick.up(spec, scene.context);
    expect(new URL(targetOf(environment, 'baseline').origin).hostname).toBe('[::1]');
    for (const { arm } of environment.targets) expect(await ask(environment, arm, '/healthz')).toBe('ok');
  });

  test('a primary that fails outranks a shadow that failed before it: that is an error and no verdict', async () => {
    using scene = openScene();
    const error = await failure(scene, {
      primary: armSpec({ env: { DIE_AFTER_MS: '400', NOT_READY: '1' } }),
      shadow: armSpec({ env: { DIE_AFTER_MS: '1', NOT_READY: '1' } }),
    });
    expect(error).toMatchObject({ code: 'FS_ARM_DIED', detail: { arm: 'primary' } });
  });

  test('never ready: the probe, its last answer and the last lines are told', async () => {
    using scene = openScene();
    const error = await failure(scene, { shadow: armSpec({ env: { NOT_READY: '1' }, ready: { http: '/healthz', withinMs: 1_500 } }) });
    expect(error).toMatchObject({
      code: 'FS_ARM_NOT_READY',
      exitCode: 69,
      detail: { arm: 'shadow', lastLines: [expect.stringMatching(/^listening on/)] },
    });
    expect(error.message).toMatch(/HTTP 503.*GET \/healthz/);
  });

  test('dies at once: the exit code and the last lines are told, secrets are not', async () => {
    using scene = openScene();
    const shadow = armSpec({ command: 'echo "cannot reach db with $DB_PASSWORD" >&2; exit 3', env: { DB_PASSWORD: 'hunter2222' } });
    const error = await failure(scene, { shadow });
    expect(error).toMatchObject({ code: 'FS_ARM_DIED', detail: { arm: 'shadow', lastLines: ['cannot reach db with ***'] } });
    expect(error.message).toContain('exit code 3');
  });

  test('a secret of the configuration is not told, whatever its variable is called', async () => {
    using scene = openScene();
    const shadow = armSpec({ command: 'echo "license $LICENSE is over"; exit 3', env: { LICENSE: 'LIC-4711' } });
    const spec = environmentSpec(scene.directory, { shadow });
    const error = await quick.up(spec, { ...scene.context, secrets: ['LIC-4711'] }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'FS_ARM_DIED', detail: { lastLines: ['license *** is over'] } });
    expect((error as Error).message).not.toContain('LIC-4711');
  });

  test.each([['foreshadow-no-such-command --port {{port}}'], ['/dev/null']])('a command that is not there: %s', async (command) => {
    using scene = openScene();
    expect(await failure(scene, { shadow: armSpec({ command }) })).toMatchObject({ code: 'FS_ARM_COMMAND', detail: { arm: 'shadow' } });
  });

  test.each([
    ['FS_ARM_COMMAND', { command: undefined }],
    ['FS_VALUE', { command: 'serve {{prot}}' }],
    ['FS_VALUE', { primary: armSpec({ ready: { log: '(', withinMs: 1 } }) }],
    ['FS_VALUE', { primary: armSpec({ env: { PORT: 'eighty' } }) }],
  ])('%s before anything is started: %j', async (code, given) => {
    using scene = openScene();
    expect(await failure(scene, given)).toMatchObject({ code });
    expect(existsSync(scene.context.runDirectory)).toBe(false);
  });
});

describe('ports', () => {
  test('a fixed port that is taken, one that two arms want, and one that the command brings itself', async () => {
    using scene = openScene();
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    const PORT = String((taken.address() as { port: number }).port);
    const fixed = await failure(scene, { shadow: armSpec({ env: { PORT } }) });
    expect(fixed).toMatchObject({ code: 'FS_PORT_IN_USE', detail: { arm: 'shadow', found: `port ${PORT} for shadow` } });
    const own = await failure(scene, { shadow: armSpec({ command: `PORT=${PORT} "${NODE}" "${SERVICE}"` }) });
    expect(own).toMatchObject({ code: 'FS_PORT_IN_USE', detail: { arm: 'shadow' } });
    await new Promise((resolve) => taken.close(resolve));
    expect(await failure(scene, { primary: armSpec({ env: { PORT } }), shadow: armSpec({ env: { PORT } }) })).toMatchObject({
      code: 'FS_PORT_IN_USE',
    });
  });
});

describe('nothing is left running', () => {
  test.each([
    ['an arm that ignores SIGTERM', { IGNORE_SIGTERM: '1' }],
    ['a grandchild', { GRANDCHILD: 'plain' }],
    ['a grandchild in a session of its own', { GRANDCHILD: 'detached' }],
  ])('%s', async (_, env) => {
    using scene = openScene();
    await using environment = await quick.up(environmentSpec(scene.directory, { shadow: armSpec({ env }) }), scene.context);
    const pids = [...(await identities(environment, 'shadow')), ...(await identities(environment, 'primary'))];
    expect(living(pids)).toEqual(pids);
    await environment[Symbol.asyncDispose]();
    expect(living(pids)).toEqual([]);
  });

  test('after an abort', async () => {
    using scene = openScene();
    await using environment = await quick.up(environmentSpec(scene.directory), scene.context);
    const pids = await identities(environment, 'shadow');
    scene.abort.abort();
    await environment[Symbol.asyncDispose]();
    expect(living(pids)).toEqual([]);
  });

  test('after a start that failed', async () => {
    using scene = openScene();
    const command = `echo pid $$; exec "${NODE}" "${SERVICE}"`;
    const error = await failure(scene, { command, shadow: armSpec({ command: 'sleep 0.5; exit 1' }) });
    const pid = Number(/^pid (\d+)/.exec(readFileSync(join(scene.context.runDirectory, 'logs/primary.log'), 'utf8'))?.[1]);
    expect(error.detail.arm).toBe('shadow');
    expect(pid).toBeGreaterThan(0);
    expect(identify(pid)).toBe(`${pid}-`);
  });

  test.each([['SIGKILL'], ['SIGTERM'], ['SIGINT']] as const)('after %s to ourselves', async (signal) => {
    using scene = openScene();
    const arm = armSpec({ env: { IGNORE_SIGTERM: '1', GRANDCHILD: 'detached' } });
    const spec = JSON.stringify(environmentSpec(scene.directory, { primary: arm, shadow: arm }));
    const modules = ['../../../src/environment/drivers/process.js', '../../../src/io/system-clock.js'].map(
      (path) => new URL(path, import.meta.url).href,
    );
    const child: ChildProcess = spawn(NODE, [join(process.cwd(), 'test/fixtures/services/orphan-maker.mjs'), ...modules, spec], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string];
    const { pids, directory } = JSON.parse(line) as { pids: number[]; directory: string };
    const names = pids.map((pid) => identify(pid));
    expect(living(names)).toHaveLength(4);
    child.kill(signal);
    await until(() => living(names).length === 0);
    rmSync(directory, { recursive: true, force: true });
  });
});

describe('while it runs', () => {
  test('an arm that is lost is told once, with its last lines, also to a late listener', async () => {
    using scene = openScene();
    await using environment = await quick.up(environmentSpec(scene.directory), scene.context);
    const exits: ArmExit[] = [];
    environment.onExit((exit) => exits.push(exit));
    await ask(environment, 'shadow', '/exit?code=7');
    await until(() => exits.length > 0);
    expect(exits).toEqual([
      {
        arm: 'shadow',
        atMs: expect.any(Number),
        reason: 'died',
        exitCode: 7,
        signal: null,
        lastLines: [expect.stringMatching(/^listening/)],
      },
    ]);
    const late: ArmExit[] = [];
    environment.onExit((exit) => late.push(exit));
    await until(() => late.length > 0);
    expect(late).toEqual(exits);
    expect((await environment.sample()).map(({ arm }) => arm)).toEqual(['primary']);
  });

  test('SIGKILL that we did not send is told as out of memory', async () => {
    using scene = openScene();
    await using environment = await quick.up(environmentSpec(scene.directory), scene.context);
    const exits: ArmExit[] = [];
    environment.onExit((exit) => exits.push(exit));
    const [pid] = JSON.parse(await ask(environment, 'shadow', '/pids')) as [number];
    process.kill(pid, 'SIGKILL');
    await until(() => exits.length > 0);
    expect(exits).toMatchObject([{ arm: 'shadow', reason: 'out-of-memory' }]);
  });

  test('CPU of a child that has ended counts, and only for its arm', async () => {
    using scene = openScene();
    await using environment = await quick.up(environmentSpec(scene.directory), scene.context);
    const used = async () => Object.fromEntries((await environment.sample()).map(({ arm, cpuSeconds }) => [arm, cpuSeconds]));
    const before = await used();
    await ask(environment, 'shadow', '/burn?ms=600');
    const after = await used();
    expect((after['shadow'] ?? 0) - (before['shadow'] ?? 0)).toBeGreaterThanOrEqual(0.55);
    expect((after['primary'] ?? 0) - (before['primary'] ?? 0)).toBeLessThan(0.3);
  });

  test('a log keeps its newest lines within the cap and says what it dropped', async () => {
    using scene = openScene();
    const driver = createProcessDriver({ graceMs: 500, logCapBytes: 20_000 });
    const spec = environmentSpec(scene.directory, {
      shadow: armSpec({ env: { NOISE_LINES: '5000' }, ready: { log: '^listening', withinMs: 20_000 } }),
    });
    await using environment = await driver.up(spec, scene.context);
    await environment[Symbol.asyncDispose]();
    const log = readFileSync(join(scene.context.runDirectory, 'logs/shadow.log'), 'utf8');
    expect(log.length).toBeLessThan(21_000);
    expect(log).toMatch(/^\[foreshadow: \d+ earlier bytes were dropped/);
    expect(log.slice(-200)).toContain('noise 4999 ');
    expect(readFileSync(join(scene.context.runDirectory, 'logs/primary.log'), 'utf8')).toMatch(/^listening on \d+\n$/);
  });
});

describe('restartSwapped', () => {
  test('fresh processes, the ports of primary and shadow swapped, a log of their own, nothing of the first start left', async () => {
    using scene = openScene();
    await using environment = await quick.up(
      environmentSpec(scene.directory, { shadow: armSpec({ env: { WHO: 'shadow' } }), baseline: armSpec() }),
      scene.context,
    );
    if (!isRestartable(environment)) throw new Error('not restartable');
    const before = await identities(environment, 'primary');
    const next = await environment.restartSwapped();
    expect(targetOf(next, 'primary').origin).toBe(targetOf(environment, 'shadow').origin);
    expect(targetOf(next, 'shadow').origin).toBe(targetOf(environment, 'primary').origin);
    expect(targetOf(next, 'baseline').origin).toBe(targetOf(environment, 'baseline').origin);
    expect(await ask(next, 'shadow', '/env?name=WHO')).toBe('shadow');
    expect(next.facts).toMatchObject({ shadow: { startedAs: 1 }, primary: { startedAs: 2 }, baseline: { startedAs: 3 } });
    expect(readdirSync(join(scene.context.runDirectory, 'logs')).sort()).toEqual([
      'baseline-2.log',
      'baseline.log',
      'primary-2.log',
      'primary.log',
      'shadow-2.log',
      'shadow.log',
    ]);
    expect(living(before)).toEqual([]);
    const after = [...(await identities(next, 'primary')), ...(await identities(next, 'shadow'))];
    await environment[Symbol.asyncDispose]();
    expect(living(after)).toEqual([]);
  });
});
