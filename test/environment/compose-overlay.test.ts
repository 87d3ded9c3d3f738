import { describe, expect, test } from '@jest/globals';
import type { ComposeModel, ComposeService } from '../../src/environment/compose-model.js';
import { type ComposeEntry, type ComposeOverlay, overlayCompose } from '../../src/environment/compose-overlay.js';

/** As `docker compose config --format json` prints it. */
const MODEL: ComposeModel = {
  name: 'shop',
  services: {
    api: {
      container_name: 'shop-api',
      build: { context: '/shop', dockerfile: 'Dockerfile' },
      profiles: ['web'],
      scale: 3,
      environment: { DB: 'db', TOKEN: null, PRICE: '5$$' },
      ports: [
        { target: 3000, published: '3000', protocol: 'tcp', mode: 'ingress' },
        { target: 9229, published: '9229', protocol: 'tcp' },
      ],
      depends_on: { db: { condition: 'service_healthy', required: true }, mail: { condition: 'service_started', required: true } },
      healthcheck: { test: ['CMD', 'true'], interval: '1s' },
      secrets: [{ source: 'key', target: '/run/secrets/key' }],
      configs: [{ source: 'limits' }],
      networks: { default: null, back: { ipv4_address: '172.30.0.5', aliases: ['shop'] } },
      volumes: [
        { type: 'volume', source: 'data', target: '/data' },
        { type: 'bind', source: '/shop/conf', target: '/conf' },
      ],
      cpus: 0.5,
      mem_limit: '268435456',
      labels: { team: 'a' },
    },
    db: { image: 'postgres:15', volumes: [{ type: 'volume', source: 'data', target: '/data' }], networks: { back: null } },
    mail: { image: 'mail:1', ports: [{ target: 25, published: '25' }], networks: { front: null } },
  },
  networks: {
    default: { name: 'shop_default' },
    back: { name: 'shop_back', ipam: { config: [{ subnet: '172.30.0.0/16' }] } },
    front: { name: 'company', external: true },
  },
  volumes: {
    data: { name: 'fixed' },
    disk: { name: 'd', driver_opts: { type: 'none', device: '/srv', o: 'bind' } },
    old: { name: 'old', external: true },
  },
  secrets: { key: { name: 'shop_key', file: '/shop/key.txt' } },
  configs: { limits: { name: 'shop_limits', content: 'x=1' } },
};

const entry: ComposeEntry = {
  service: 'api',
  port: { target: 3000, published: '40001', host_ip: '127.0.0.1', protocol: 'tcp' },
  env: { OWN: 'a$b' },
};
const overlay = (given: Partial<ComposeOverlay> = {}): ComposeModel =>
  overlayCompose(MODEL, {
    labels: { 'foreshadow.run': 'r' },
    services: ['api', 'db', 'mail'],
    entry,
    images: {},
    keepExternal: false,
    readOnly: false,
    ...given,
  });
const api = (model: ComposeModel): ComposeService => model.services['api'] as ComposeService;

describe('the project of an arm', () => {
  test('has none of what two copies cannot both have', () => {
    const model = overlay();
    expect(model.name).toBeUndefined();
    expect(api(model)).not.toHaveProperty('container_name');
    expect(api(model)).not.toHaveProperty('profiles');
    expect(api(model)).not.toHaveProperty('scale');
    expect(model.services['mail']).not.toHaveProperty('ports');
    expect(api(model).networks).toEqual({ default: null, back: { aliases: ['shop'] } });
    expect(JSON.stringify(model)).not.toMatch(/172\.30|"name"/);
  });

  test('publishes the port of the service under test alone, on this machine', () => {
    expect(api(overlay()).ports).toEqual([entry.port]);
  });

  test('keeps secrets, configs, health checks, conditions and labels', () => {
    const model = overlay();
    expect(api(model)['secrets']).toEqual(api(MODEL)['secrets']);
    expect(model.secrets).toEqual({ key: { file: '/shop/key.txt' } });
    expect(model.configs).toEqual({ limits: { content: 'x=1' } });
    expect(api(model).healthcheck).toEqual(api(MODEL).healthcheck);
    expect(api(model).depends_on).toEqual(api(MODEL).depends_on);
    expect(api(model).labels).toEqual({ team: 'a', 'foreshadow.run': 'r' });
    for (const resource of [...Object.values(model.networks ?? {}), ...Object.values(model.volumes ?? {})])
      expect(resource?.labels).toEqual({ 'foreshadow.run': 'r' });
  });

  test("adds the arm's own variables, a dollar written so that Compose leaves it", () => {
    expect(api(overlay()).environment).toEqual({ DB: 'db', TOKEN: null, PRICE: '5$$', OWN: 'a$$b' });
  });

  test('runs the image that was built, or the one that the arm names, and never builds', () => {
    const built = api(overlay({ images: { api: 'foreshadow-build/shop-api:1' } }));
    expect(built).toMatchObject({ image: 'foreshadow-build/shop-api:1', pull_policy: 'never' });
    expect(built).not.toHaveProperty('build');
    expect(api(overlay({ entry: { ...entry, image: 'shop:2' } }))).toMatchObject({ image: 'shop:2', pull_policy: 'missing' });
  });

  test('limits stand at one place, and those of the file stay where the plan names none', () => {
    expect(api(overlay())).toMatchObject({ cpus: 0.5, mem_limit: '268435456' });
    const limited = api(overlay({ entry: { ...entry, memoryBytes: 1024 } }));
    expect(limited.deploy?.resources?.limits).toEqual({ cpus: 0.5, memory: '1024' });
    expect(limited).not.toHaveProperty('cpus');
    expect(limited).not.toHaveProperty('mem_limit');
  });

  test('does not reach out to what the machine has in common, unless it shares its surroundings', () => {
    const labels = { 'foreshadow.run': 'r' };
    expect(overlay().networks?.['front']).toEqual({ labels });
    expect(overlay().volumes).toMatchObject({ disk: { labels }, old: { labels } });
    expect(overlay().volumes?.['disk']).not.toHaveProperty('driver_opts');
    expect(overlay({ keepExternal: true }).networks?.['front']).toEqual(MODEL.networks?.['front']);
    expect(overlay({ keepExternal: true }).volumes?.['old']).toEqual(MODEL.volumes?.['old']);
  });

  test('begins with copies of volumes where they were made', () => {
    expect(overlay({ volumes: { data: 'copy' } }).volumes?.['data']).toEqual({ name: 'copy', external: true });
  });

  test('mounts for reading only where nothing may be written', () => {
    expect(api(overlay({ readOnly: true })).volumes?.map(({ read_only }) => read_only)).toEqual([true, true]);
  });

  test('leaves out what others have, also as a condition, and joins the networks that others made', () => {
    const model = overlay({ services: ['api'], networks: { back: [{ name: 'run-primary-back', external: true }] } });
    expect(Object.keys(model.services)).toEqual(['api']);
    expect(api(model).depends_on).toEqual({});
    expect(api(model).networks).toEqual({ default: null, 'run-primary-back': { aliases: ['shop'] } });
    expect(model.networks?.['run-primary-back']).toEqual({ name: 'run-primary-back', external: true });
  });

  test('the shared services stand in a network of every arm', () => {
    const back = ['primary', 'shadow'].map((arm) => ({ name: `run-${arm}-back`, external: false }));
    const model = overlay({ services: ['db'], entry: undefined, networks: { back } });
    expect(model.services['db']?.networks).toEqual({ 'run-primary-back': null, 'run-shadow-back': null });
    expect(model.networks?.['run-shadow-back']).toEqual({ name: 'run-shadow-back', labels: { 'foreshadow.run': 'r' } });
  });

  test('never changes the document it was made of', () => {
    const before = JSON.stringify(MODEL);
    overlay({ readOnly: true, volumes: { data: 'copy' } });
    expect(JSON.stringify(MODEL)).toBe(before);
  });
});
