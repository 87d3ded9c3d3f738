import { join } from 'node:path';
import { BASE_IMAGE, type Docker } from './docker.js';
import type { EnvironmentSpec } from '../../src/environment/environment.js';
import { armSpec, environmentSpec, type Scene, SERVICE, write } from '../environment/scene.js';

/** What the programs of the driver need of the surrounding environment. */
export const dockerEnv = ({ env }: Docker): Record<string, string | undefined> => ({
  DOCKER_HOST: env['DOCKER_HOST'],
  DOCKER_CONFIG: env['DOCKER_CONFIG'],
  PATH: env['PATH'],
});

/** A service of a Compose file that runs the test service; JSON is YAML. */
export const apiService = (given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  image: BASE_IMAGE,
  init: true,
  command: ['node', '/app/service.mjs'],
  volumes: [{ type: 'bind', source: SERVICE, target: '/app/service.mjs', read_only: true }],
  ports: ['3000'],
  environment: { PORT: '3000' },
  ...given,
});

/** Something that the service depends on; ends at once when it is told to. */
export const idleService = (given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  image: BASE_IMAGE,
  init: true,
  command: ['sh', '-c', 'while :; do sleep 1; done'],
  ...given,
});

/** Writes a Compose file into the scene and gives a spec for it. */
export function composeSpec(
  scene: Scene,
  document: Readonly<Record<string, unknown>>,
  given: Partial<EnvironmentSpec> = {},
): EnvironmentSpec {
  write(scene.directory, { 'docker-compose.yml': JSON.stringify(document, null, 1) });
  const { command: _command, ...rest } = environmentSpec(scene.directory, {
    driver: 'docker-compose',
    file: 'docker-compose.yml',
    service: 'api',
    primary: armSpec({ ready: { http: '/healthz', withinMs: 30_000 } }),
    shadow: armSpec({ ready: { http: '/healthz', withinMs: 30_000 } }),
    state: { each: 'own' },
    ...given,
  });
  return rest;
}

/** Everything in the engine that carries our label; what a test leaves here, Foreshadow left behind. */
export async function leftovers(docker: Docker): Promise<string[]> {
  const filter = ['--filter', 'label=foreshadow.run'];
  const lists = await Promise.all([
    docker.run('ps', '-a', ...filter, '--format', 'container {{.Names}}'),
    docker.run('network', 'ls', ...filter, '--format', 'network {{.Name}}'),
    docker.run('volume', 'ls', ...filter, '--format', 'volume {{.Name}}'),
  ]);
  return lists.flatMap((list) => list.split('\n').filter((line) => line !== ''));
}

export const logOf = (scene: Scene, name: string): string => join(scene.context.runDirectory, 'logs', `${name}.log`);
