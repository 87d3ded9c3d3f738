import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createDockerCompose, overlayOf } from '../../src/rollout/reverters/docker-compose.js';
import type { Reverter } from '../../src/rollout/reverter.js';
import type { ReverterSpec } from '../../src/rollout/reverter-spec.js';
import { type RevertPlace, reverterContract } from '../contracts/reverter.js';
import { BASE_IMAGE, openDocker } from '../support/docker.js';
import { reverterContext } from '../support/reverter-context.js';

const docker = await openDocker();
afterAll(() => docker[Symbol.asyncDispose]());

const [V1, V2, NEVER] = ['foreshadow-revert/app:1', 'foreshadow-revert/app:2', 'foreshadow-revert/app:9'];
const version = (name: string) => ({ version: name, at: '', verdict: null, by: 'ci' });
/** healthy unless it was told to break */
const compose = (image: string, size: string): string => `services:
  api:
    image: ${image}
    command: ["/bin/sh", "-c", "sleep 600"]
    environment: { SIZE: "${size}" }
    healthcheck: { test: ["CMD-SHELL", "test \\"$$SIZE\\" != broken"], interval: 1s, timeout: 2s, retries: 2, start_period: 1s }
    stop_grace_period: 0s
  other:
    image: ${image}
    command: ["/bin/sh", "-c", "sleep 600"]
    stop_grace_period: 0s
`;

interface Scene extends RevertPlace {
  open(change?: Partial<ReverterSpec>): Reverter;
  id(service: string): Promise<string>;
}

/** A project of the user's, running version 2 of `api`. */
async function scene(): Promise<Scene> {
  const path = await mkdtemp(join(tmpdir(), 'foreshadow-revert-'));
  const file = join(path, 'compose.yml');
  await writeFile(file, compose(V2 as string, '2'));
  for (const tag of [V1, V2]) await docker.run('tag', BASE_IMAGE, tag as string);
  const run = (...args: readonly string[]) => docker.run('compose', '-f', file, ...args);
  await run('up', '--detach', '--wait');
  const id = (service: string): Promise<string> => run('ps', '--quiet', service);
  const first = await id('api');
  const seen = new Set([first]);
  return {
    id,
    good: version(V1 as string),
    bad: V2 as string,
    unknown: version(NEVER as string),
    open: (change = {}) =>
      createDockerCompose(
        { kind: 'docker-compose', file: 'compose.yml', service: 'api', timeoutMs: 30_000, ...change },
        reverterContext(path, { env: docker.env }),
      ),
    async moves() {
      seen.add(await id('api'));
      return seen.size - 1;
    },
    async [Symbol.asyncDispose]() {
      await run('down', '--volumes', '--timeout', '0');
      for (const tag of [V1, V2]) await docker.run('rmi', tag as string);
      await rm(path, { recursive: true, force: true });
    },
  };
}

test('only the version is laid over the file of the user', () => {
  expect(JSON.parse(overlayOf({ service: 'api' }, 'a$b'))).toEqual({ services: { api: { image: 'a$$b' } } });
  expect(JSON.parse(overlayOf({ service: 'api', variable: 'TAG' }, 'v1'))).toEqual({ services: { api: { environment: { TAG: 'v1' } } } });
});

if (docker.missing === undefined) {
  reverterContract('a service of a Compose project', scene);

  describe('a service of a Compose project', () => {
    test('by a variable; other services are left alone; one that does not become healthy gets back what stood before', async () => {
      await using at = await scene();
      const other = await at.id('other');
      const reverter = at.open({ variable: 'SIZE' });
      expect(await reverter.current()).toBe('2');
      await reverter.revert(version('1'), 'a');
      expect([await reverter.current(), await reverter.verify(version('1')), await at.id('other')]).toEqual(['1', true, other]);
      await expect(reverter.revert(version('broken'), 'b')).rejects.toThrow('what stood before, 1, stands again');
      expect([await reverter.current(), await reverter.verify(version('1'))]).toEqual(['1', true]);
    }, 120_000);

    test('an image that is another one by now is refused', async () => {
      await using at = await scene();
      const detail = { image: 'sha256:other' };
      expect(await at.open().check({ ...at.good, detail })).toEqual({
        possible: false,
        reason: expect.stringContaining('is another image by now'),
      });
    }, 60_000);
  });
} else test.skip(`with Docker: ${docker.missing}`, () => undefined);
