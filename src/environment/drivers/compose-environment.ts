import { availableParallelism } from 'node:os';
import { reasonOf } from '../arm-exit.js';
import type {
  ArmContainerPlace,
  ArmExit,
  Contained,
  Environment,
  Inspectable,
  ResourceSample,
  Restartable,
  Target,
} from '../environment.js';
import type { ArmInspection } from '../arm-inspection.js';
import { ExitBoard } from '../exit-board.js';
import { inspectContainers } from './inspect-containers.js';
import type { EgressWatch } from '../egress.js';
import { redactOutput } from '../redact-output.js';
import type { RunningArm } from './compose-arm.js';
import { type ComposeLaunch, type ComposePlace, launchArms } from './compose-launch.js';
import { ContainerSampler } from './container-sampler.js';
import type { ComposeSession } from './compose-session.js';
import { type ContainerEnd, watchContainers } from './container-events.js';

/** What the report says of one arm. */
export interface ComposeArmFacts {
  readonly ref: string | null;
  readonly revision: { readonly sha: string; readonly subject: string; readonly uncommitted: boolean } | null;
  readonly worktree: string;
  /** where its file was read and its images were built */
  readonly directory: string;
  readonly project: string;
  readonly service: string;
  /** the services it has of its own */
  readonly services: readonly string[];
  /** the id of the image its service runs */
  readonly image: string;
  readonly command: string;
  readonly containers: readonly string[];
  readonly port: number;
  readonly startedAs: number;
  readonly log: string;
}

/** The running arms of driver docker-compose. Disposing it also disposes what `restartSwapped` made of it. */
export class ComposeEnvironment implements Environment, Restartable, Inspectable, Contained {
  readonly targets: readonly Target[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly cores: number | undefined;
  readonly egress: EgressWatch | undefined;
  readonly containers: readonly ArmContainerPlace[];
  private readonly session: ComposeSession;
  private readonly launch: ComposeLaunch;
  private readonly generation: number;
  private readonly sampler: ContainerSampler;
  private readonly exits = new ExitBoard();
  private readonly watching = new AbortController();
  private readonly watched: Promise<void>;
  private stopping = false;
  private successor: ComposeEnvironment | undefined;
  private disposed: Promise<void> | undefined;

  constructor(session: ComposeSession, launch: ComposeLaunch, generation: number) {
    this.session = session;
    this.launch = launch;
    this.generation = generation;
    this.egress = session.fence?.fence.ledger;
    this.targets = launch.arms.map(({ target }) => target);
    this.containers = launch.arms.flatMap(({ project, containers }) => containers.map((one) => ({ arm: project.arm, ...one })));
    this.cores = session.engine.host.local ? availableParallelism() : undefined;
    this.facts = Object.fromEntries(launch.arms.map((arm) => [arm.project.arm, this.describe(arm)]));
    this.sampler = new ContainerSampler(session, launch.arms);
    this.watched = watchContainers(session, launch.arms, (arm, end) => this.noteExit(arm, end), this.watching.signal);
    session.signal.addEventListener('abort', this.onAbort, { once: true });
  }

  async sample(): Promise<readonly ResourceSample[]> {
    if (this.stopping) return [];
    return (await this.sampler.sample()).filter(({ arm }) => !this.exits.has(arm));
  }

  inspect(key: string): Promise<readonly ArmInspection[]> {
    return inspectContainers(this.session, this.launch.arms, key);
  }

  onExit(listener: (exit: ArmExit) => void): () => void {
    return this.exits.listen(listener);
  }

  /** Takes the arms away, then starts fresh containers on fresh volumes with the places of primary and shadow swapped. Fails like `up`. */
  async restartSwapped(): Promise<Environment> {
    await this.stop();
    try {
      this.session.signal.throwIfAborted();
      const next = this.generation + 1;
      this.successor = new ComposeEnvironment(this.session, await launchArms(this.session, swapPlaces(this.launch.places), next), next);
      return this.successor;
    } catch (error) {
      await this[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Lets the arms run on without us. @returns what takes them down later */
  async release(): Promise<Readonly<Record<string, unknown>>> {
    this.session.signal.removeEventListener('abort', this.onAbort);
    await this.unwatch();
    await this.launch.close();
    const { id, engine, preparation } = this.session;
    await this.session.release();
    this.disposed = Promise.resolve();
    return { driver: 'docker-compose', run: id, engine: engine.host.address, copies: preparation.copies ?? null };
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.disposed ??= this.disposeOnce();
    return this.disposed;
  }

  private readonly onAbort = (): void => void this[Symbol.asyncDispose]();

  private async disposeOnce(): Promise<void> {
    this.session.signal.removeEventListener('abort', this.onAbort);
    this.exits.close();
    if (this.successor) return this.successor[Symbol.asyncDispose]();
    await this.unwatch();
    await this.session[Symbol.asyncDispose](); // takes away everything of the session at once
    await this.launch.close();
    await this.launch.layout.remove();
  }

  private async stop(): Promise<void> {
    await this.unwatch();
    await this.launch.stop();
  }

  private async unwatch(): Promise<void> {
    this.stopping = true;
    this.watching.abort();
    await Promise.all([this.watched, this.sampler.stop()]);
  }

  private noteExit(arm: RunningArm, end: ContainerEnd): void {
    const { arm: name, env } = arm.project;
    if (this.stopping || this.exits.has(name)) return;
    const lines = end.lastLines.length > 0 ? end.lastLines : arm.logs.main.lastLines();
    const lastLines = redactOutput(
      lines,
      { ...this.session.compose.env, ...env },
      this.session.context.secrets,
      this.session.context.anonymise,
    );
    const ended = { exitCode: end.exitCode, signal: null };
    const reason = end.outOfMemory ? 'out-of-memory' : reasonOf(ended, lastLines);
    this.exits.note({ arm: name, atMs: this.session.context.clock.now(), reason, ...ended, lastLines });
  }

  private describe(arm: RunningArm): ComposeArmFacts {
    const { project, containers, image, port, logs } = arm;
    const { revision, root } = this.session.workplaces.of(project.arm);
    return {
      ref: revision?.ref ?? null,
      revision: revision ? { sha: revision.sha, subject: revision.subject, uncommitted: revision.uncommitted } : null,
      worktree: root,
      directory: project.directory,
      project: project.name,
      service: project.service,
      services: Object.keys(project.document.services),
      image,
      command: `service ${project.service} of ${this.session.spec.file ?? 'the Compose file'}`,
      containers: containers.map(({ id }) => id),
      port,
      startedAs: this.launch.places.findIndex((place) => place.arm === project.arm) + 1,
      log: logs.main.path,
    };
  }
}

function swapPlaces(places: readonly ComposePlace[]): ComposePlace[] {
  const swapped = { primary: 'shadow', shadow: 'primary', baseline: 'baseline' } as const;
  return places.map(({ arm, port }) => ({ arm: swapped[arm], port }));
}
