import type { ArmInspection } from './arm-inspection.js';
import type { Clock } from '../core/clock.js';
import type { EgressPolicy, EgressWatch } from './egress.js';
import type { StubExchange } from './egress-stub.js';

/** Where code runs: `primary` is live, `shadow` is new, `baseline` a second copy of live (the noise floor). */
export const ARMS = ['primary', 'shadow', 'baseline'] as const;
export type Arm = (typeof ARMS)[number];

/** Where an arm answers. `origin` is scheme://host:port without a trailing slash; empty where driver `attach` was told of no address. */
export interface Target {
  readonly arm: Arm;
  readonly origin: string;
}

/** When an arm counts as ready: the first probe named is used; without one, TCP on its port. */
export interface ReadySpec {
  /** path for an HTTP GET that must answer 2xx or 3xx */
  readonly http?: string | undefined;
  readonly tcp?: boolean | undefined;
  /** a regular expression that a line of the arm's output must match */
  readonly log?: string | undefined;
  readonly withinMs: number;
}

/** What one arm runs. Of the three refs, images, urls the one that fits the driver is used. */
export interface ArmSpec {
  readonly ref?: string | undefined;
  readonly image?: string | undefined;
  readonly url?: string | undefined;
  readonly command?: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** path in the arm's worktree -> file (relative to the configuration) that replaces it */
  readonly files: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly ready: ReadySpec;
}

export type StateEach = 'own' | 'shared' | 'read-only' | 'snapshot';

/** The data behind the arms. */
export interface StateSpec {
  readonly each: StateEach;
  /** a command that fills an arm's data before it starts, run by that arm's own code */
  readonly prepare?: string | undefined;
  /** `each: snapshot`: volume of the file -> the volume it begins as a copy of */
  readonly snapshot?: { readonly volumes: Readonly<Record<string, string>>; readonly pause: boolean } | undefined;
}

/** The part of the plan that a driver brings up. Paths are absolute. */
export interface EnvironmentSpec {
  readonly driver: string;
  /** the directory `foreshadow.yml` belongs to: relative paths and git refs are resolved here */
  readonly directory: string;
  readonly command?: string | undefined;
  readonly build?: string | undefined;
  readonly file?: string | undefined;
  readonly service?: string | undefined;
  /** driver docker-compose: the service's port inside its container */
  readonly port?: number | undefined;
  /** driver docker-compose: which services each arm has of its own; undefined: all, or `changed` where state is shared */
  readonly services?: 'changed' | 'all' | undefined;
  /** driver docker-compose: limits of the service on every arm; `memoryBytes` undefined: the file's, else an equal share of the machine */
  readonly limits?: { readonly cpus?: number | undefined; readonly memoryBytes?: number | undefined } | undefined;
  readonly primary: ArmSpec;
  readonly shadow: ArmSpec;
  /** absent: no baseline arm */
  readonly baseline?: ArmSpec | undefined;
  readonly state: StateSpec;
  readonly egress: EgressPolicy;
}

/** One reading of an arm's resource use. */
export interface ResourceSample {
  readonly arm: Arm;
  /** clock.now() at the reading, milliseconds since the epoch */
  readonly atMs: number;
  /** CPU seconds used since the arm started, over its whole process tree */
  readonly cpuSeconds: number;
  /** resident bytes of the whole process tree */
  readonly rssBytes: number;
  /** processes in the tree */
  readonly processes: number;
  /** bytes read from and written to block devices since the start, where the driver can tell */
  readonly readBytes?: number | undefined;
  readonly writtenBytes?: number | undefined;
  /** seconds the arm was kept from running by its CPU limit */
  readonly throttledSeconds?: number | undefined;
  /** times its service was started again after it ended by itself */
  readonly restarts?: number | undefined;
}

/** Why an arm is no longer there. */
export interface ArmExit {
  readonly arm: Arm;
  readonly atMs: number;
  readonly reason: 'died' | 'never-ready' | 'out-of-memory';
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** last lines of its output, redacted */
  readonly lastLines: readonly string[];
}

/**
 * A set of running arms. Disposing stops everything, always, and is idempotent.
 * `cores` is how many CPU cores the arms and this process share (undefined where the arms run elsewhere).
 */
export interface Environment extends AsyncDisposable {
  readonly targets: readonly Target[];
  /** facts for the report: revision of each arm, worktree, command, pid */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly cores: number | undefined;
  /** the outbound calls of the arms, where the driver sees them */
  readonly egress?: EgressWatch | undefined;
  /** reads CPU and memory now; an empty list where the driver cannot see them */
  sample(): Promise<readonly ResourceSample[]>;
  /** calls back once for each arm that is lost while the environment is up; returns how to stop listening */
  onExit(listener: (exit: ArmExit) => void): () => void;
}

/** Optional capability: fresh processes with places (port, start order, cpu set) swapped, for confirmation. */
export interface Restartable {
  restartSwapped(): Promise<Environment>;
}

export function isRestartable(environment: Environment): environment is Environment & Restartable {
  return 'restartSwapped' in environment;
}

/** Optional capability: what each arm runs on and with, so that arms can be told to be alike but for the change. */
export interface Inspectable {
  /** @param key under which values are digested, one a run: equal values are seen, and no value is */
  inspect(key: string): Promise<readonly ArmInspection[]>;
}

export function isInspectable(environment: Environment): environment is Environment & Inspectable {
  return 'inspect' in environment;
}

/** Optional capability: what the arms write, line by line. Lines are as they came: whoever shows or keeps one redacts it. */
export interface Speaking {
  /** calls back for every whole line from now on; returns how to stop listening */
  onLine(listener: (arm: Arm, line: string) => void): () => void;
  /** what the arms have written until now, at most the newest `most` lines of each, secrets taken out */
  linesSoFar(most: number): Promise<ReadonlyMap<Arm, readonly string[]>>;
}

export function isSpeaking(environment: Environment): environment is Environment & Speaking {
  return 'linesSoFar' in environment;
}

/** A container of an arm. */
export interface ArmContainerPlace {
  readonly arm: Arm;
  readonly id: string;
  /** the service of the Compose file it runs */
  readonly service: string;
  /** its address, as far as it can be reached from the engine's machine */
  readonly address?: string | undefined;
  /** whether that is the service under test */
  readonly isEntry: boolean;
}

/** Optional capability: the arms are containers. */
export interface Contained {
  readonly containers: readonly ArmContainerPlace[];
}

export function isContained<E extends Pick<Environment, 'targets'>>(environment: E): environment is E & Contained {
  return 'containers' in environment;
}

/** What a driver is handed besides its spec. */
export interface DriverContext {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** where logs (`logs/ARM.log`), worktrees and builds are kept for this run */
  readonly runDirectory: string;
  /** worktrees and builds that outlive the run, keyed by tree id */
  readonly cacheDirectory: string;
  /** a sentence for the person watching */
  readonly progress: (message: string) => void;
  /** the process environment that commands inherit */
  readonly processEnv: Readonly<Record<string, string | undefined>>;
  /** values that must not be written to a log */
  readonly secrets?: readonly string[] | undefined;
  /** takes what is personal out of a line that an arm has written, before it is kept */
  readonly anonymise?: ((line: string) => string) | undefined;
  /** reads a recording that stands in for a host. @throws FS_EGRESS_STUB */
  readonly readStub?: ((file: string) => Promise<readonly StubExchange[]>) | undefined;
  /** the route of an outbound call, variable parts named: `POST /v1/charges/{id}` */
  readonly nameCall?: ((method: string, target: string) => string) | undefined;
}

/** Arms that outlive the process that started them. `handle` is JSON: whoever has it can take them down. */
export interface DetachedEnvironment {
  readonly targets: readonly Target[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly handle: Readonly<Record<string, unknown>>;
}

/** Optional capability of a driver: arms that stay up between commands (`foreshadow up`, `down`). */
export interface Detachable {
  /** @param ttlMs after so long, what is still there is stale */
  upDetached(spec: EnvironmentSpec, context: DriverContext, ttlMs: number): Promise<DetachedEnvironment>;
  /** Takes down what `handle` speaks of; nothing where it is gone already. @returns what was taken away, by kind */
  down(handle: Readonly<Record<string, unknown>>, context: DriverContext): Promise<Readonly<Record<string, number>>>;
  /** Takes down whatever was left behind by a process that died, or is older than its time to live. */
  downStale(context: DriverContext): Promise<Readonly<Record<string, number>>>;
}

export function isDetachable(driver: EnvironmentDriver): driver is EnvironmentDriver & Detachable {
  return 'upDetached' in driver;
}

/** Brings the arms up. `up` rejects with a catalogue error and leaves nothing running. */
export interface EnvironmentDriver {
  readonly name: string;
  up(spec: EnvironmentSpec, context: DriverContext): Promise<Environment>;
}
