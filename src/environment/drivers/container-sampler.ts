import { addUse, type ContainerUse, type EngineStats, readStats } from '../container-stats.js';
import type { ResourceSample } from '../environment.js';
import type { RunningArm } from './compose-arm.js';
import type { ComposeSession } from './compose-session.js';
import { inspectContainer } from './docker-objects.js';

/** The engine reads all containers about once a second: how long the first reading may take. */
const FIRST_MS = 4_000;
/** It reads one after the other: how long the others' may take once there is one. */
const OTHERS_MS = 200;
const POLL_MS = 20;

interface Reading {
  readonly atMs: number;
  /** undefined while it does not run */
  readonly use: ContainerUse | undefined;
}

/** Follows what the arms' services use, as the engine tells it: the service under test, in all its containers. */
export class ContainerSampler {
  private readonly session: ComposeSession;
  private readonly arms: readonly RunningArm[];
  private readonly stopping = new AbortController();
  private readonly following: Promise<unknown>;
  private readonly latest = new Map<string, Reading>();
  /** a container that has restarted begins anew: what it used before counts on */
  private readonly lost = new Map<string, ContainerUse>();
  private readonly told = new Map<string, number>();

  constructor(session: ComposeSession, arms: readonly RunningArm[]) {
    this.session = session;
    this.arms = arms;
    this.following = Promise.all(this.ids().map((id) => this.follow(id).catch(() => this.forget(id))));
  }

  /** The latest reading of every arm; all of one turn of the engine. Arms without a running container are left out. */
  async sample(): Promise<readonly ResourceSample[]> {
    const { clock } = this.session.context;
    const isNew = (id: string): boolean => (this.latest.get(id)?.atMs ?? 0) > (this.told.get(id) ?? 0);
    const ids = this.ids();
    const first = ids.some((id) => !this.told.has(id));
    const until = clock.monotonic() + (first ? FIRST_MS : OTHERS_MS);
    while ((first || ids.some(isNew)) && !ids.every(isNew) && clock.monotonic() < until && !this.stopping.signal.aborted)
      await clock.sleep(POLL_MS);
    for (const id of ids) this.told.set(id, this.latest.get(id)?.atMs ?? 0);
    const samples = await Promise.all(this.arms.map((arm) => this.read(arm)));
    return samples.filter((sample) => sample !== undefined);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  private ids(): string[] {
    return this.arms.flatMap(({ containers }) => containers.filter(({ isEntry }) => isEntry).map(({ id }) => id));
  }

  private async read({ project, containers }: RunningArm): Promise<ResourceSample | undefined> {
    const ids = containers.filter(({ isEntry }) => isEntry).map(({ id }) => id);
    const readings = ids.map((id) => this.latest.get(id));
    const running = readings.flatMap((reading, index) => {
      const lost = this.lost.get(ids[index] as string);
      return reading?.use ? [lost ? addUse(reading.use, lost) : reading.use] : [];
    });
    if (running.length === 0) return undefined;
    const restarts = await Promise.all(ids.map((id) => this.restartsOf(id)));
    const atMs = Math.max(...readings.map((reading) => reading?.atMs ?? 0));
    return { arm: project.arm, atMs, ...running.reduce(addUse), restarts: restarts.reduce((sum, count) => sum + count, 0) };
  }

  private async follow(id: string): Promise<void> {
    let rest = '';
    for await (const chunk of this.session.engine.stream(`/containers/${id}/stats`, { stream: true }, this.stopping.signal)) {
      const lines = (rest + chunk.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') this.take(id, readStats(JSON.parse(line) as EngineStats));
    }
  }

  private take(id: string, use: ContainerUse | undefined): void {
    const before = this.latest.get(id)?.use;
    if (before && use && use.cpuSeconds < before.cpuSeconds) this.keep(id, before);
    if (before && !use) this.keep(id, before);
    this.latest.set(id, { atMs: this.session.context.clock.now(), use });
  }

  private keep(id: string, ended: ContainerUse): void {
    const gone = { ...ended, rssBytes: 0, processes: 0 };
    const lost = this.lost.get(id);
    this.lost.set(id, lost ? addUse(lost, gone) : gone);
  }

  private forget(id: string): void {
    this.latest.set(id, { atMs: this.session.context.clock.now(), use: undefined });
  }

  private async restartsOf(id: string): Promise<number> {
    return inspectContainer(this.session.engine, id).then(
      ({ RestartCount }) => RestartCount,
      () => 0,
    );
  }
}
