import { fail, isForeshadowError } from '../../core/errors.js';
import { FrameDecoder } from '../../environment/docker-frames.js';
import type { Arm } from '../../environment/environment.js';
import { DockerEngine, EngineError } from '../../io/docker-engine.js';
import { findDockerHost } from '../../io/docker-host.js';
import {
  type CreateLogSource,
  type LoggingArm,
  type LogSource,
  type LogSourceContext,
  MOST_EARLY_LINES,
  type TakeLine,
} from '../source.js';
import { LineSplitter } from '../split-lines.js';

/** A container that has ended may be started again. */
const REOPEN_MS = 500;
const EARLY_MS = 10_000;

interface Inspected {
  readonly Id: string;
  readonly Config: { readonly Tty: boolean };
  readonly State: { readonly Running: boolean; readonly Restarting: boolean };
}

/** The logs of the arms' containers, from the Docker engine's socket. */
export const createDockerLogs: CreateLogSource = (_spec, _environment, arms, context) => new DockerLogs(arms, context);

class DockerLogs implements LogSource {
  failed: string | null = null;
  private readonly arms: readonly LoggingArm[];
  private readonly context: LogSourceContext;
  private readonly stopping = new AbortController();
  private readonly following: Promise<void>[] = [];
  private opened: Promise<DockerEngine> | undefined;

  constructor(arms: readonly LoggingArm[], context: LogSourceContext) {
    this.arms = arms;
    this.context = context;
  }

  async early(): Promise<ReadonlyMap<Arm, readonly string[]>> {
    const until = this.context.startedAtMs / 1_000;
    const lines = await Promise.all(
      this.arms.map(async ({ arm, containers }) => {
        const all = await Promise.all(containers.map((id) => this.readOnce(arm, id, { until, tail: MOST_EARLY_LINES })));
        return [arm, all.flat()] as const;
      }),
    );
    return new Map(lines);
  }

  /** All containers are looked up first: one that is not there, or whose logs cannot be read, is known before the traffic. */
  async follow(take: TakeLine): Promise<void> {
    for (const { arm, containers } of this.arms)
      for (const id of containers) {
        const { Config } = await this.inspect(arm, id);
        this.following.push(this.followOne(arm, id, Config.Tty, take));
      }
  }

  private async followOne(arm: Arm, id: string, tty: boolean, take: TakeLine): Promise<void> {
    const { clock, startedAtMs } = this.context;
    const { signal } = this.stopping;
    const engine = await this.engine();
    for (let since = startedAtMs / 1_000; !signal.aborted; ) {
      const began = clock.now() / 1_000;
      try {
        await this.readInto(engine, id, tty, { follow: true, since }, (line) => take(arm, line), signal);
        // The engine ends the stream with the container: somebody may start it again.
        since = Math.max(began, clock.now() / 1_000 - 0.5);
        await clock.sleep(REOPEN_MS, signal);
        const { State } = await this.inspect(arm, id);
        if (!State.Running && !State.Restarting) return;
      } catch (error) {
        if (!signal.aborted) this.failed = isForeshadowError(error) ? error.message : failureOf(arm, id, error);
        return;
      }
    }
  }

  private async readOnce(arm: Arm, id: string, query: { readonly until: number; readonly tail: number }): Promise<string[]> {
    const { Config } = await this.inspect(arm, id);
    const lines: string[] = [];
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(EARLY_MS)]);
    const engine = await this.engine();
    await this.readInto(engine, id, Config.Tty, query, (line) => lines.push(line), signal).catch((cause: unknown) => {
      throw fail('FS_LOG_SOURCE', { arm, found: failureOf(arm, id, cause), cause });
    });
    return lines;
  }

  private async readInto(
    engine: DockerEngine,
    id: string,
    tty: boolean,
    query: Readonly<Record<string, string | number | boolean>>,
    take: (line: string) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const decoder = new FrameDecoder();
    const splitter = new LineSplitter(take);
    for await (const chunk of engine.stream(`/containers/${encodeURIComponent(id)}/logs`, { stdout: true, stderr: true, ...query }, signal))
      for (const payload of tty ? [chunk] : decoder.decode(chunk)) splitter.push(payload);
    splitter.end();
  }

  private async inspect(arm: Arm, id: string): Promise<Inspected> {
    const engine = await this.engine();
    return engine
      .call<Inspected>('GET', `/containers/${encodeURIComponent(id)}/json`, {}, { signal: this.stopping.signal })
      .catch((cause: unknown) => {
        throw fail('FS_LOG_SOURCE', { arm, found: failureOf(arm, id, cause), cause });
      });
  }

  private engine(): Promise<DockerEngine> {
    const { processEnv, directory, clock, signal } = this.context;
    this.opened ??= findDockerHost(processEnv, directory, clock, signal).then((host) => DockerEngine.open(host, signal));
    return this.opened;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.following);
    const engine = await this.opened?.catch(() => undefined);
    await engine?.[Symbol.asyncDispose]();
  }
}

function failureOf(arm: Arm, id: string, error: unknown): string {
  const name = /^[0-9a-f]{64}$/.test(id) ? id.slice(0, 12) : id;
  const message = error instanceof Error ? error.message : String(error);
  return `${arm}, container ${name}: ${error instanceof EngineError ? `${error.status} ${message}` : message}`;
}
