import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import type { Place } from '../arm-command.js';
import { type ProcessEnd, reasonOf } from '../arm-exit.js';
import type { Arm, ArmExit, Environment, Inspectable, ResourceSample, Restartable, Speaking, Target } from '../environment.js';
import type { ArmInspection } from '../arm-inspection.js';
import { ExitBoard } from '../exit-board.js';
import type { EgressWatch } from '../egress.js';
import { redactOutput } from '../redact-output.js';
import { inspectProcesses } from './inspect-process.js';
import type { ProcessArm } from './process-arm.js';
import { type Launched, launch } from './process-launch.js';
import type { ProcessSession } from './process-session.js';
import { TreeSampler } from './tree-sampler.js';

/** What the report says of one arm. */
export interface ProcessArmFacts {
  readonly ref: string | null;
  readonly revision: { readonly sha: string; readonly subject: string; readonly uncommitted: boolean } | null;
  /** the checkout its revision was built in; the configuration's directory where it has no ref */
  readonly worktree: string;
  /** where it runs: the worktree, or a private copy */
  readonly directory: string;
  readonly builtBefore: boolean | null;
  readonly command: string;
  readonly pid: number;
  readonly port: number;
  readonly startedAs: number;
  readonly log: string;
}

/** The running arms of the process driver. Disposing it also disposes what `restartSwapped` made of it. */
export class ProcessEnvironment implements Environment, Restartable, Inspectable, Speaking {
  readonly targets: readonly Target[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly cores = availableParallelism();
  readonly egress: EgressWatch | undefined;
  private readonly session: ProcessSession;
  private readonly launched: Launched;
  private readonly generation: number;
  private readonly sampler = new TreeSampler();
  private readonly exits = new ExitBoard();
  private successor: ProcessEnvironment | undefined;
  private disposed: Promise<void> | undefined;

  constructor(session: ProcessSession, launched: Launched, generation: number) {
    this.session = session;
    this.launched = launched;
    this.generation = generation;
    this.targets = launched.targets;
    this.egress = session.fence?.ledger;
    this.facts = Object.fromEntries(launched.arms.map((arm) => [arm.name, this.describe(arm)]));
    for (const arm of launched.arms) void arm.ended.then((end) => this.noteExit(arm, end));
    session.signal.addEventListener('abort', this.onAbort, { once: true });
  }

  async sample(): Promise<readonly ResourceSample[]> {
    const alive = this.launched.arms.filter((arm) => !arm.isStopping).map((arm) => ({ arm: arm.name, pid: arm.pid }));
    return alive.length === 0 ? [] : this.sampler.sample(alive, () => this.session.context.clock.now());
  }

  inspect(key: string): Promise<readonly ArmInspection[]> {
    const { launched, session } = this;
    const arms = launched.arms.map((arm) => {
      const { root, directory } = session.workplaces.of(arm.name);
      const place = launched.directories.get(arm.name) ?? directory;
      return { arm, directory: place, root: place === directory ? root : topOf(place, root, directory) };
    });
    return inspectProcesses(arms, session.context, key);
  }

  onLine(listener: (arm: Arm, line: string) => void): () => void {
    const stops = this.launched.arms.map(({ name, log }) => log.onLine((line) => listener(name, line)));
    return () => {
      for (const stop of stops) stop();
    };
  }

  async linesSoFar(most: number): Promise<ReadonlyMap<Arm, readonly string[]>> {
    const texts = this.launched.arms.map(async ({ name, log }) => [name, await log.written(MOST_BYTES)] as const);
    return new Map((await Promise.all(texts)).map(([name, text]) => [name, text.split('\n').slice(-most)]));
  }

  onExit(listener: (exit: ArmExit) => void): () => void {
    return this.exits.listen(listener);
  }

  /** Stops everything, then starts fresh processes with the places of primary and shadow swapped. Fails like `up`, leaving nothing running. */
  async restartSwapped(): Promise<Environment> {
    await this.launched.stop();
    try {
      this.session.signal.throwIfAborted();
      const next = this.generation + 1;
      this.successor = new ProcessEnvironment(this.session, await launch(this.session, this.swapPlaces(), next), next);
      return this.successor;
    } catch (error) {
      await this[Symbol.asyncDispose]();
      throw error;
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.disposed ??= this.disposeOnce();
    return this.disposed;
  }

  private readonly onAbort = (): void => void this[Symbol.asyncDispose]();

  private async disposeOnce(): Promise<void> {
    this.session.signal.removeEventListener('abort', this.onAbort);
    this.exits.close();
    await this.launched.stop();
    if (this.successor) await this.successor[Symbol.asyncDispose]();
    else await this.session[Symbol.asyncDispose]();
  }

  /** A port that the arm's own `env` fixes stays with the arm; start order and CPU are swapped all the same. */
  private swapPlaces(): Map<Arm, Place> {
    const places = new Map(this.launched.arms.map((arm) => [arm.name, arm.place]));
    const primary = places.get('primary');
    const shadow = places.get('shadow');
    if (!primary || !shadow) return places;
    const fixed = (['primary', 'shadow'] as const).some((arm) => this.session.spec[arm].env['PORT'] !== undefined);
    places.set('primary', fixed ? { ...shadow, port: primary.port } : shadow);
    places.set('shadow', fixed ? { ...primary, port: shadow.port } : primary);
    return places;
  }

  private noteExit(arm: ProcessArm, end: ProcessEnd): void {
    if (arm.isStopping) return;
    const lastLines = redactOutput(arm.log.lastLines(), arm.env, this.session.context.secrets, this.session.context.anonymise);
    this.exits.note({ arm: arm.name, atMs: this.session.context.clock.now(), reason: reasonOf(end, lastLines), ...end, lastLines });
    void arm.stop(); // what its command left behind
  }

  private describe(arm: ProcessArm): ProcessArmFacts {
    const { revision, root, cached } = this.session.workplaces.of(arm.name);
    return {
      ref: revision?.ref ?? null,
      revision: revision ? { sha: revision.sha, subject: revision.subject, uncommitted: revision.uncommitted } : null,
      worktree: root,
      directory: this.launched.directories.get(arm.name) ?? root,
      builtBefore: cached ?? null,
      command: arm.command,
      pid: arm.pid,
      port: arm.place.port,
      startedAs: arm.place.order + 1,
      log: arm.log.path,
    };
  }
}

/** Of what an arm wrote while it started. */
const MOST_BYTES = 1024 ** 2;

/** The top of a private copy, which has the same depth as the tree it is a copy of. */
const topOf = (copy: string, root: string, directory: string): string => resolve(copy, relative(directory, root));
