import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../src/core/errors.js';
import { type EnvironmentDriver, type EnvironmentSpec, isRestartable } from '../../src/environment/environment.js';
import { openScene, type Scene } from '../environment/scene.js';

/** How a driver is put to the test: services that answer 200 on /healthz, brought up its way. */
export interface DriverCase {
  readonly driver: EnvironmentDriver;
  readonly restartable: boolean;
  /** variables that the driver's own programs need */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** a spec whose arms become ready, with a baseline */
  healthy(scene: Scene): Promise<EnvironmentSpec>;
  /** the same, but the shadow never becomes ready within 300 ms */
  withoutShadow(scene: Scene): Promise<EnvironmentSpec>;
  /** called after each test */
  cleanUp(): Promise<void>;
}

type TestName = 'sees resources';

/** What every environment driver promises, whatever it runs. */
export function testEnvironmentDriver(
  name: string,
  given: DriverCase,
  options: { skip: readonly { reason: string; tests: readonly TestName[] }[] },
): void {
  const skipped = new Set(options.skip.flatMap(({ tests }) => tests));
  const within = (body: (scene: Scene) => Promise<void>) => async () => {
    using scene = openScene(given.env);
    try {
      await body(scene);
    } finally {
      await given.cleanUp();
    }
  };

  describe(`environment driver ${name}`, () => {
    test(
      'every arm of the spec has one target, in order, that answers',
      within(async (scene) => {
        await using environment = await given.driver.up(await given.healthy(scene), scene.context);
        expect(environment.targets.map(({ arm }) => arm)).toEqual(['primary', 'shadow', 'baseline']);
        for (const { origin } of environment.targets) {
          expect(origin).toMatch(/^http:\/\/[^/]+:\d+$/);
          expect((await fetch(`${origin}/healthz`)).status).toBe(200);
        }
      }),
    );

    test(
      'without a baseline there are two arms',
      within(async (scene) => {
        const spec = { ...(await given.healthy(scene)), baseline: undefined };
        await using environment = await given.driver.up(spec, scene.context);
        expect(environment.targets.map(({ arm }) => arm)).toEqual(['primary', 'shadow']);
      }),
    );

    test(
      'facts are JSON and speak of every arm',
      within(async (scene) => {
        await using environment = await given.driver.up(await given.healthy(scene), scene.context);
        expect(JSON.parse(JSON.stringify(environment.facts))).toEqual(environment.facts);
        expect(Object.keys(environment.facts)).toEqual(expect.arrayContaining(['primary', 'shadow', 'baseline']));
      }),
    );

    test(
      'disposing twice is disposing once, and listeners can be taken away',
      within(async (scene) => {
        const environment = await given.driver.up(await given.healthy(scene), scene.context);
        const exits: unknown[] = [];
        environment.onExit((exit) => exits.push(exit))();
        environment.onExit((exit) => exits.push(exit));
        await Promise.all([environment[Symbol.asyncDispose](), environment[Symbol.asyncDispose]()]);
        await environment[Symbol.asyncDispose]();
        expect(exits).toEqual([]);
        expect(await environment.sample()).toEqual([]);
        expect(getEventListeners(scene.context.signal, 'abort')).toEqual([]);
      }),
    );

    test(
      'a shadow that never becomes ready is a catalogue error that names it',
      within(async (scene) => {
        const error = await given.driver.up(await given.withoutShadow(scene), scene.context).catch((thrown: unknown) => thrown);
        expect(isForeshadowError(error)).toBe(true);
        expect(isForeshadowError(error) && [error.exitCode, error.detail.arm]).toEqual([69, 'shadow']);
      }),
    );

    test(
      'an abort before or during the start is FS_CANCELLED',
      within(async (scene) => {
        const starting = given.driver.up(await given.healthy(scene), scene.context);
        scene.abort.abort(new Error('enough'));
        await expect(starting).rejects.toMatchObject({ code: 'FS_CANCELLED' });
        await expect(given.driver.up(await given.healthy(scene), scene.context)).rejects.toMatchObject({ code: 'FS_CANCELLED' });
      }),
    );

    test(
      'restarting is a capability that is there or is not',
      within(async (scene) => {
        await using environment = await given.driver.up(await given.healthy(scene), scene.context);
        expect(isRestartable(environment)).toBe(given.restartable);
      }),
    );

    (skipped.has('sees resources') ? test.skip : test)(
      'sees resources',
      within(async (scene) => {
        await using environment = await given.driver.up(await given.healthy(scene), scene.context);
        const [first, second] = [await environment.sample(), await environment.sample()];
        expect(first.map(({ arm }) => arm)).toEqual(['primary', 'shadow', 'baseline']);
        first.forEach((sample, index) => {
          expect(sample.rssBytes).toBeGreaterThan(1e6);
          expect(sample.processes).toBeGreaterThanOrEqual(1);
          expect(second[index]?.cpuSeconds).toBeGreaterThanOrEqual(sample.cpuSeconds);
        });
        expect(environment.cores).toBeGreaterThanOrEqual(1);
      }),
    );
  });
}
