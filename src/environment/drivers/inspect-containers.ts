import { createHmac } from 'node:crypto';
import { cpus } from 'node:os';
import type { ArmInspection } from '../arm-inspection.js';
import {
  type ContainerDocument,
  containerEnv,
  containerFacts,
  type EngineDocument,
  type ImageDocument,
  layersOf,
} from '../container-facts.js';
import { comparableEnv } from '../process-facts.js';
import type { RunningArm } from './compose-arm.js';
import type { ComposeSession } from './compose-session.js';
import { inspectDirectory } from './inspect-directory.js';

/** What the arms of driver `docker-compose` run on and with: the container of the service under test, its image, the engine's machine, and the directory its file was read in. */
export async function inspectContainers(session: ComposeSession, arms: readonly RunningArm[], key: string): Promise<ArmInspection[]> {
  const { engine, workplaces } = session;
  const digest = (value: string): string => createHmac('sha256', key).update(value).digest('hex').slice(0, 16);
  const machine = await engine.call<EngineDocument>('GET', '/info');
  const cpuModel = engine.host.local ? cpus()[0]?.model : undefined;
  return Promise.all(
    arms.map(async ({ project, containers, image, port }): Promise<ArmInspection> => {
      const entry = containers.find(({ isEntry }) => isEntry)?.id ?? '';
      const container = await engine.call<ContainerDocument>('GET', `/containers/${entry}/json`);
      const built = await engine.call<ImageDocument>('GET', `/images/${image}/json`);
      const { root } = workplaces.of(project.arm);
      const env = Object.entries(comparableEnv(containerEnv(container), [project.directory, root, project.name], port));
      const layers = layersOf(built);
      return {
        arm: project.arm,
        facts: containerFacts(container, built, machine, cpuModel),
        env: Object.fromEntries(env.map(([name, value]) => [name, digest(value)])),
        ...(await inspectDirectory(project.directory, project.directory, digest)),
        ...(layers ? { layers } : {}),
      };
    }),
  );
}
