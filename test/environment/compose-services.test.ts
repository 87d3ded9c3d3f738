import { describe, expect, test } from '@jest/globals';
import { checkMemory, equalShare, memoryOf } from '../../src/environment/compose-memory.js';
import type { ComposeModel, ComposeService } from '../../src/environment/compose-model.js';
import { findService, ownServices, servicePort } from '../../src/environment/compose-services.js';
import type { EnvironmentSpec } from '../../src/environment/environment.js';
import { environmentSpec } from './scene.js';

const spec = (given: Partial<EnvironmentSpec> = {}): EnvironmentSpec =>
  environmentSpec('/shop', { driver: 'docker-compose', service: 'api', state: { each: 'shared' }, ...given });
const healthy = { condition: 'service_healthy' };
const services = (directory: string, given: Readonly<Record<string, ComposeService>> = {}): ComposeModel => ({
  services: {
    gate: { image: 'gate', depends_on: { api: healthy } },
    api: { build: { context: directory }, depends_on: { db: healthy } },
    worker: { build: { context: `${directory}/worker` } },
    db: { image: 'db' },
    sidecar: { image: 'sidecar', network_mode: 'service:api' },
    ...given,
  },
});
const own = (given: Parameters<typeof services>[1], contentDiffers: boolean, plan: Partial<EnvironmentSpec> = {}): string[] =>
  ownServices(spec(plan), { model: services('/a'), directory: '/a' }, [{ model: services('/b', given), directory: '/b' }], contentDiffers);

describe('what every arm has of its own', () => {
  test('everything, where its data is its own', () => {
    expect(own({}, false, { state: { each: 'own' } })).toEqual(['gate', 'api', 'worker', 'db', 'sidecar']);
    expect(own({}, false, { services: 'all' })).toEqual(['gate', 'api', 'worker', 'db', 'sidecar']);
  });

  test('where data is shared: the service, what calls it and what shares its network; the directory alone is no difference', () => {
    expect(own({}, false)).toEqual(['gate', 'api', 'sidecar']);
  });

  test('whatever is built of another tree', () => expect(own({}, true)).toEqual(['gate', 'api', 'worker', 'sidecar']));

  test('whatever the files describe otherwise, and what only one of them has', () => {
    expect(own({ db: { image: 'db:2' } }, false)).toEqual(['gate', 'api', 'db', 'sidecar']);
    expect(own({ cache: { image: 'redis' } }, false)).toEqual(['gate', 'api', 'sidecar', 'cache']);
  });
});

describe('the port of the service', () => {
  const port = (service: ComposeService, plan: Partial<EnvironmentSpec> = {}): number =>
    servicePort(spec(plan), 'primary', service, 'f.yml');
  test('as the plan says, else the first published, else the first exposed; no datagrams', () => {
    const published = { ports: [{ target: 53, protocol: 'udp' }, { target: 80 }, { target: 443 }], expose: ['9000'] };
    expect(port(published, { port: 443 })).toBe(443);
    expect(port(published)).toBe(80);
    expect(port({ expose: ['53/udp', '9000/tcp'] })).toBe(9000);
    expect(() => port({})).toThrow(/f\.yml services\.api: .*neither `ports` nor `expose`/);
  });

  test('a service that is not there is named beside those that are', () => {
    expect(() => findService(spec({ service: 'app' }), 'shadow', services('/a'), 'f.yml')).toThrow(
      /no service "app"; expected gate \| api \| worker \| db \| sidecar/,
    );
  });
});

describe('memory', () => {
  test('a limit counts for every copy, wherever it stands; without one what is reserved', () => {
    expect(memoryOf({ mem_limit: '100' })).toBe(100);
    expect(memoryOf({ deploy: { replicas: 3, resources: { limits: { memory: '100' } } } })).toBe(300);
    expect(memoryOf({ deploy: { resources: { reservations: { memory: '70' } } } })).toBe(70);
    expect(memoryOf({})).toBe(0);
  });

  test('arms that need more than there is are refused with what each needs', () => {
    const model: ComposeModel = { services: { a: { mem_limit: 600 * 1024 ** 2 } } };
    const arms = [
      { name: 'primary', model },
      { name: 'shadow', model },
    ];
    expect(() => checkMemory(arms, 1200 * 1024 ** 2)).not.toThrow();
    expect(() => checkMemory(arms, 1199 * 1024 ** 2)).toThrow(/1200 MiB \(primary 600 MiB, shadow 600 MiB\); expected at most 1199 MiB/);
  });

  test('a share is equal and never below nothing', () => {
    expect(equalShare(1000, 200, 2)).toBe(300);
    expect(equalShare(1000, 2000, 2)).toBe(0);
  });
});
