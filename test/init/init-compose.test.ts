import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadPlan } from '../../src/config/load.js';
import { init, openScene, type Scene } from './scene.js';

/** The example, without Docker: nothing is started. */
async function openShop(): Promise<Scene> {
  const scene = await openScene();
  await cp('examples/shop', scene.directory, { recursive: true, filter: (path) => !path.includes('node_modules') });
  return scene;
}

const planOf = (scene: Scene) => loadPlan(join(scene.directory, 'foreshadow.yml'), { env: {}, seed: 1, missingSecrets: 'keep' });

describe('init of a Compose project, with nothing started', () => {
  test('writes a plan that can be read whole, the login included', async () => {
    await using shop = await openShop();
    const { files, warnings } = await init(shop.directory, '--no-recording');
    expect(files.map(({ path }) => path)).toEqual([
      'foreshadow.yml',
      '.github/workflows/foreshadow.yml',
      'traffic/login.yml',
      'traffic/accounts.csv',
    ]);
    expect(warnings).toEqual([expect.stringContaining('1 GET operation has a required parameter')]);
    const plan = await planOf(shop);
    expect(plan.environment).toMatchObject({
      driver: 'docker-compose',
      service: 'api',
      egress: { stubs: { 'api.stripe.com': { service: 'payments' } } },
    });
    expect(plan.traffic.login?.scenario?.data?.rows).toHaveLength(8);
    expect(plan.traffic.select.paths).toEqual(['!/login']);
    expect(plan.traffic.synthetic).toBeNull();
  });

  test('drives a service without end-to-end tests by its description', async () => {
    await using shop = await openShop();
    await rm(join(shop.directory, 'e2e'), { recursive: true });
    await shop.write('package.json', (await shop.read('package.json')).replace(/,\s*"test:e2e": "[^"]*"/, ''));
    const { files, detected } = await init(shop.directory, '--no-recording');
    expect(detected.endToEnd).toBeUndefined();
    expect(files.map(({ path }) => path)).toContain('traffic/api.yml');
    const config = await shop.read('foreshadow.yml');
    expect(config).toContain('synthetic: { scenarios: traffic/api.yml }');
    // What the description cannot let in is switched off, and says what it needs.
    if (detected.scenarios?.secrets.length) expect(config).toContain(`# synthetic: { scenarios: traffic/api.yml }`);
    else expect((await planOf(shop)).traffic.synthetic?.scenarios).toHaveLength(detected.scenarios?.count as number);
  });

  test('says what is wrong with a description, and goes on', async () => {
    await using scene = await openScene({
      'compose.yaml': 'services: { api: { build: ., ports: ["80"] } }',
      'openapi.json': '{"openapi":"3.0.0","paths":{"/a":{"get":{"parameters":[{"$ref":"#/nowhere"}]}}}}',
    });
    const { warnings, files } = await init(scene.directory, '--no-recording');
    expect(files.map(({ path }) => path)).not.toContain('traffic/api.yml');
    expect(warnings.join('\n')).toContain('openapi.json');
    expect(parse(await scene.read('foreshadow.yml')).traffic.synthetic).toBeUndefined();
  });

  test('keeps a login that is there', async () => {
    await using shop = await openShop();
    await shop.write('traffic/login.yml', '# mine\n');
    const { files } = await init(shop.directory, '--no-recording');
    expect(files).toContainEqual({ path: 'traffic/login.yml', action: 'kept' });
    expect(await shop.read('traffic/login.yml')).toBe('# mine\n');
  });
});
