import { addUse, type ContainerUse, type EngineStats, readStats } from '../container-stats.js';
import type { ResourceSample } from '../environment.js';
import type { RunningArm } from './compose-arm.js';
import type { DockerEngine } from './docker-engine.js';
import { inspectContainer } from './docker-objects.js';

const READING_MS = 5_000;

/** Reads what the arms' services use from the engine: the service under test, in all its containers. */
export class ContainerSampler {
  private readonly engine: DockerEngine;
  private readonly arms: readonly RunningArm[];
  /** containers whose service has restarted begin anew: what they used before counts on */
  private readonly before = new Map<string, { last: ContainerUse; lost: ContainerUse | undefined }>();

  constructor(engine: DockerEngine, arms: readonly RunningArm[]) {
    this.engine = engine;
    this.arms = arms;
  }

  /** One reading of all arms side by side. Arms without a running container are left out. */
  async sample(now: () => number): Promise<readonly ResourceSample[]> {
    const readings = await Promise.all(this.arms.map((arm) => this.read(arm, now)));
    return readings.filter((reading) => reading !== undefined);
  }

  private async read({ project, containers }: RunningArm, now: () => number): Promise<ResourceSample | undefined> {
    const entries = containers.filter(({ isEntry }) => isEntry);
    const [uses, restarts] = await Promise.all([
      Promise.all(entries.map(({ id }) => this.readOne(id))),
      Promise.all(entries.map(({ id }) => this.restartsOf(id))),
    ]);
    const atMs = now();
    const running = uses.filter((use) => use !== undefined);
    if (running.length === 0) return undefined;
    return { arm: project.arm, atMs, ...running.reduce(addUse), restarts: restarts.reduce((sum, count) => sum + count, 0) };
  }

  private async readOne(id: string): Promise<ContainerUse | undefined> {
    const query = { stream: false, 'one-shot': true };
    const stats = await this.engine
      .call<EngineStats>('GET', `/containers/${id}/stats`, query, { timeoutMs: READING_MS })
      .catch(() => undefined);
    const use = stats && readStats(stats);
    return use && this.account(id, use);
  }

  private account(id: string, use: ContainerUse): ContainerUse {
    const known = this.before.get(id);
    const restarted = known !== undefined && use.cpuSeconds < known.last.cpuSeconds;
    const ended = restarted ? { ...known.last, rssBytes: 0, processes: 0 } : undefined;
    const lost = ended && known?.lost ? addUse(known.lost, ended) : (ended ?? known?.lost);
    this.before.set(id, { last: use, lost });
    return lost ? addUse(use, lost) : use;
  }

  private async restartsOf(id: string): Promise<number> {
    return inspectContainer(this.engine, id).then(
      ({ RestartCount }) => RestartCount,
      () => 0,
    );
  }
}
