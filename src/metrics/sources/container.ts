import { fail, isForeshadowError } from '../../core/errors.js';
import { addUse, type ContainerUse, type EngineStats, readStats } from '../../environment/container-stats.js';
import { DockerEngine, EngineError } from '../../io/docker-engine.js';
import { findDockerHost } from '../../io/docker-host.js';
import { answered, type AskedQuery, askEach } from '../ask-each.js';
import type { CollectedSeries, CollectWindow, CreateSource, MeasuredArm, MetricSource, SourceContext } from '../source.js';
import type { MetricsSpec } from '../spec.js';
import { fillQuery } from '../template.js';

const CALL_MS = 10_000;

interface Reading {
  readonly atMs: number;
  /** undefined while it does not run */
  readonly use: ContainerUse | undefined;
  readonly restarts: number;
}

/** What the containers of the arms use, from the Docker engine's socket: read when it is asked for, one point a reading. */
export const createContainer: CreateSource = (spec, arms, context) => new Containers(spec, arms, context);

class Containers implements MetricSource {
  private readonly spec: MetricsSpec;
  private readonly arms: readonly MeasuredArm[];
  private readonly context: SourceContext;
  readonly asked: NonNullable<MetricSource['asked']>;
  private readonly questions: readonly AskedQuery[];
  private opened: Promise<DockerEngine> | undefined;
  private before: Promise<ReadonlyMap<MeasuredArm, Reading>>;

  constructor(spec: MetricsSpec, arms: readonly MeasuredArm[], context: SourceContext) {
    this.spec = spec;
    this.arms = arms;
    this.context = context;
    this.questions = askEach(spec, arms);
    this.asked = this.questions.map(({ name, arm, query }) => ({ name, arm: arm.arm, query }));
    this.before = this.readAll();
    this.before.catch(() => undefined);
  }

  async collect({ fromMs, toMs, stepMs }: CollectWindow): Promise<readonly CollectedSeries[]> {
    if (toMs <= fromMs) return [];
    const lastMs = fromMs + (Math.ceil((toMs - fromMs) / stepMs) - 1) * stepMs;
    // A reading that failed is none to compare with: this one begins anew.
    const before = await this.before.catch(() => undefined);
    const now = await this.readAll();
    this.before = Promise.resolve(now);
    return this.questions.map((one) =>
      answered(one, [[lastMs, readQuantity(one.query, before?.get(one.arm), now.get(one.arm) as Reading)]]),
    );
  }

  private async readAll(): Promise<ReadonlyMap<MeasuredArm, Reading>> {
    return new Map(await Promise.all(this.arms.map(async (arm) => [arm, await this.readArm(arm)] as const)));
  }

  private async readArm(arm: MeasuredArm): Promise<Reading> {
    const { container } = this.spec;
    const ids = container === undefined ? (arm.containers ?? []) : [fillQuery(container, arm.variables)];
    if (ids.length === 0) throw fail('FS_METRIC_SOURCE', { found: `no container of ${arm.arm}`, expected: '`container: NAME-{{arm}}`' });
    const all = await Promise.all(ids.map((id) => this.readOne(arm, id)));
    const running = all.flatMap(({ use }) => use ?? []);
    return {
      atMs: Math.max(...all.map(({ atMs }) => atMs)),
      use: running.length === 0 ? undefined : running.reduce(addUse),
      restarts: all.reduce((sum, { restarts }) => sum + restarts, 0),
    };
  }

  private async readOne({ arm }: MeasuredArm, id: string): Promise<Reading> {
    const path = `/containers/${encodeURIComponent(id)}`;
    const options = { timeoutMs: CALL_MS, signal: this.context.signal };
    try {
      const engine = await this.engine();
      const stats = await engine.call<EngineStats>('GET', `${path}/stats`, { stream: false, 'one-shot': true }, options);
      const atMs = this.context.clock.monotonic();
      const { RestartCount } = await engine.call<{ RestartCount: number }>('GET', `${path}/json`, {}, options);
      return { atMs, use: readStats(stats), restarts: RestartCount };
    } catch (error) {
      if (isForeshadowError(error)) throw error;
      const message = error instanceof EngineError ? `${error.status} ${error.message}` : String(error);
      throw fail('FS_METRIC_SOURCE', { found: `${arm}, container ${id}: ${message}`, cause: error });
    }
  }

  private engine(): Promise<DockerEngine> {
    const { env = {}, directory = '.', clock, signal } = this.context;
    this.opened ??= findDockerHost(env, directory, clock, signal).then((host) => DockerEngine.open(host, signal));
    return this.opened;
  }

  [Symbol.dispose](): void {
    void this.opened?.then((engine) => engine[Symbol.asyncDispose]()).catch(() => undefined);
  }
}

/** Gauges as they are, counters by what they rose since the reading before; null over a restart, and where there is nothing before. */
function readQuantity(quantity: string, before: Reading | undefined, { atMs, use, restarts }: Reading): number | null {
  if (quantity === 'restarts') return before ? Math.max(0, restarts - before.restarts) : null;
  if (!use) return null;
  if (quantity === 'memory') return use.rssBytes;
  if (quantity === 'processes') return use.processes;
  const seconds = before ? (atMs - before.atMs) / 1_000 : 0;
  const rise = (read: (one: ContainerUse) => number): number | null => {
    const risen = before?.use ? read(use) - read(before.use) : -1;
    return risen < 0 || seconds <= 0 ? null : risen / seconds;
  };
  const percent = (value: number | null): number | null => (value === null ? null : 100 * value);
  if (quantity === 'cpu') return percent(rise((one) => one.cpuSeconds));
  if (quantity === 'throttled') return percent(rise((one) => one.throttledSeconds));
  return rise((one) => (quantity === 'read' ? one.readBytes : one.writtenBytes));
}
