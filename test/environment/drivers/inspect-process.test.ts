import { availableParallelism } from 'node:os';
import { describe, expect, jest, test } from '@jest/globals';
import { createProcessDriver } from '../../../src/environment/drivers/process.js';
import { urlDriver } from '../../../src/environment/drivers/url.js';
import { isInspectable } from '../../../src/environment/environment.js';
import { compareArms } from '../../../src/environment/parity.js';
import { armSpec, environmentSpec, NODE, openScene, SERVICE, write } from '../scene.js';

jest.setTimeout(60_000);
const driver = createProcessDriver({ graceMs: 500 });
const SECRET = 'correct-horse-battery-staple';

describe('the arms of driver process', () => {
  test('two of the same command are alike, also where one has a shell in between', async () => {
    using scene = openScene({ API_KEY: SECRET });
    write(scene.directory, { 'config/app.yml': 'pool: 1\n', 'package-lock.json': '{"packages":{"node_modules/a":{"version":"1.0.0"}}}' });
    const spec = environmentSpec(scene.directory, { shadow: armSpec({ command: `sh -c '"${NODE}" "${SERVICE}"; exit 0'` }) });
    await using environment = await driver.up(spec, scene.context);
    if (!isInspectable(environment)) throw new Error('not inspectable');
    const inspections = await environment.inspect('key');
    expect(compareArms(inspections, spec, null).differences).toEqual([]);
    expect(inspections[0]).toMatchObject({
      arm: 'primary',
      facts: {
        runtime: `node ${process.versions.node}`,
        arch: process.arch,
        cpus: expect.any(Number),
        priority: expect.stringContaining('nice'),
      },
      files: { 'config/app.yml': expect.stringMatching(/^[0-9a-f]{16}$/) },
      dependencies: { 'package-lock.json: a': '1.0.0' },
    });
    expect(inspections[0]?.env).toHaveProperty('API_KEY');
    expect(JSON.stringify(inspections)).not.toContain(SECRET);
  });

  test('equal values have equal digests under one key, and others under another', async () => {
    using scene = openScene({ API_KEY: SECRET });
    await using environment = await driver.up(environmentSpec(scene.directory), scene.context);
    if (!isInspectable(environment)) throw new Error('not inspectable');
    const [first, second] = [await environment.inspect('one'), await environment.inspect('two')];
    expect(first[0]?.env?.['API_KEY']).toBe(first[1]?.env?.['API_KEY']);
    expect(first[0]?.env?.['API_KEY']).not.toBe(second[0]?.env?.['API_KEY']);
  });

  test('a command that takes less of the machine is seen', async () => {
    using scene = openScene();
    const pinned = availableParallelism() > 1 ? 'taskset -c 0 ' : '';
    const baseline = armSpec({ command: `ulimit -n 300; NEW=1 nice -n 3 ${pinned}"${NODE}" "${SERVICE}"` });
    const spec = environmentSpec(scene.directory, { baseline });
    await using environment = await driver.up(spec, scene.context);
    if (!isInspectable(environment)) throw new Error('not inspectable');
    const { differences } = compareArms(await environment.inspect('key'), spec, null);
    const expected = [...(pinned === '' ? [] : ['cpus']), 'priority', 'open-files', 'env'];
    expect(differences.map(({ arm, fact, declared }) => [arm, fact, declared])).toEqual(expected.map((fact) => ['baseline', fact, false]));
    expect(differences.find(({ fact }) => fact === 'env')?.names).toEqual(['NEW']);
  });
});

test('arms that somebody else runs are not looked at', async () => {
  using scene = openScene();
  await using environment = await driver.up(environmentSpec(scene.directory), scene.context);
  const [primary, shadow] = environment.targets.map(({ origin }) => armSpec({ url: origin }));
  const arms = { primary: primary ?? armSpec(), shadow: shadow ?? armSpec() };
  await using urls = await urlDriver.up(environmentSpec(scene.directory, { driver: 'url', ...arms }), scene.context);
  expect(isInspectable(urls)).toBe(false);
});
