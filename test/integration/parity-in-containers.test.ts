import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { createComposeDriver } from '../../src/environment/drivers/docker-compose.js';
import { isInspectable } from '../../src/environment/environment.js';
import { compareArms } from '../../src/environment/parity.js';
import { armSpec, openScene, write } from '../environment/scene.js';
import { apiService, composeSpec, dockerEnv, leftovers } from '../support/compose-scene.js';
import { openDocker } from '../support/docker.js';

// Timings never decide: a busy machine may take long.
jest.setTimeout(180_000);

const docker = await openDocker();
afterAll(() => docker[Symbol.asyncDispose]());
const driver = createComposeDriver();
const ready = { ready: { http: '/healthz', withinMs: 60_000 } };
const when = docker.missing === undefined ? describe : describe.skip;

when('the arms of driver docker-compose', () => {
  test('of one file are alike; one with another limit and variable is told, by name and without values', async () => {
    using scene = openScene(dockerEnv(docker));
    const other = { services: { api: apiService({ cpus: 0.25, environment: { PORT: '3000', POOL_SECRET: 'hunter2' } }) } };
    const spec = composeSpec(
      scene,
      { services: { api: apiService() } },
      { baseline: armSpec({ ...ready, files: { 'docker-compose.yml': 'other.yml' } }) },
    );
    write(scene.directory, { 'other.yml': JSON.stringify(other) });
    await using environment = await driver.up(spec, scene.context);
    if (!isInspectable(environment)) throw new Error('not inspectable');
    const inspections = await environment.inspect('key');
    const parity = compareArms(inspections, spec, null);
    expect(parity.rows.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['cpus', 'cpu-limit', 'memory-limit', 'memory', 'arch', 'image', 'kernel']),
    );
    expect(parity.differences.filter(({ arm }) => arm === 'shadow')).toEqual([]);
    const ofBaseline = parity.differences.filter(({ arm, declared }) => arm === 'baseline' && !declared);
    expect(ofBaseline.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['cpu-limit', 'env']));
    expect(ofBaseline.find(({ fact }) => fact === 'cpu-limit')).toMatchObject({ other: 0.25, biases: true });
    expect(ofBaseline.find(({ fact }) => fact === 'env')?.names).toContain('POOL_SECRET');
    expect(JSON.stringify(inspections)).not.toContain('hunter2');
    expect(inspections[0]?.layers?.length).toBeGreaterThan(0);
  });

  test('leave nothing behind', async () => expect(await leftovers(docker)).toEqual([]));
});
