import { fail } from '../../core/errors.js';
import type { Target } from '../../environment/environment.js';
import type { Anonymiser } from '../anonymise/anonymiser.js';
import type { DriveHandle, DriveSummary, Engine, EngineContext, Pace } from '../engine.js';
import type { Trial } from '../observation.js';
import type { Select } from '../select.js';
import { AnonymisationWatch } from '../mirror/anonymisation-watch.js';
import type { ShadowCredentials } from '../mirror/credentials.js';
import { createForwarding } from '../mirror/forwarding.js';
import { DEFAULT_LIMITS, type MirrorSpec } from '../mirror/spec.js';
import { openControlSocket } from './control-socket.js';
import { obey } from './obey.js';
import { type Mirror, type MirrorOptions, startMirror } from './mirror.js';
import { readCredentialMap, readPem } from './read-files.js';

export interface MirrorEngineOptions {
  readonly spec: MirrorSpec;
  /** what a user's place is hashed with */
  readonly key: string;
  readonly anonymiser: Anonymiser;
  readonly unsafe: boolean;
  /** by method and path */
  readonly filter: Select;
  readonly say: (text: string) => void;
  /** told once clients are served, and where */
  readonly onListening?: ((origin: string) => void) | undefined;
}

/**
 * Live traffic as an engine: what it is handed to send is ignored, clients send. Every mirrored pair is a trial; a copy that was dropped because the shadow
 * did not keep up or did not answer is one the shadow did not answer in time.
 */
export function mirrorEngine(options: MirrorEngineOptions): Engine {
  return {
    name: 'mirror',
    drive: (_requests, targets, pace, context, observe) => new MirrorDrive(options, targets, pace, context, observe).start(),
  };
}

class MirrorDrive {
  private readonly options: MirrorEngineOptions;
  private readonly targets: readonly Target[];
  private readonly pace: Pace;
  private readonly context: EngineContext;
  private readonly observe: (trial: Trial) => void;
  private readonly watch: AnonymisationWatch | null;
  private readonly startedAtMs: number;
  private readonly originMs: number;
  private readonly stopping = new AbortController();
  private mirror: Mirror | null = null;
  private trials = 0;
  private failure: { readonly error: unknown } | null = null;

  constructor(
    options: MirrorEngineOptions,
    targets: readonly Target[],
    pace: Pace,
    context: EngineContext,
    observe: (trial: Trial) => void,
  ) {
    this.options = options;
    this.targets = targets;
    this.pace = pace;
    this.context = context;
    this.observe = observe;
    this.watch = options.spec.forward === 'pseudonyms' ? new AnonymisationWatch() : null;
    this.startedAtMs = context.clock.now();
    this.originMs = context.clock.monotonic();
  }

  start(): DriveHandle {
    return {
      done: this.run(),
      stop: () => this.stopping.abort(),
      setLoad: (load) => void this.mirror?.setShares({ share: this.options.spec.share * load }),
      snapshot: () => ({ sent: this.trials, inFlight: this.mirror?.status().copies.inFlight ?? 0, rate: this.rate, latenessP99Ms: 0 }),
    };
  }

  private async run(): Promise<DriveSummary> {
    const { spec, say } = this.options;
    await using mirror = await startMirror(await this.mirrorOptions());
    this.mirror = mirror;
    await using _control = spec.control === undefined ? null : await this.control(spec.control, mirror);
    say(`Mirror at ${mirror.origin}: its clients are the traffic of this run`);
    this.options.onListening?.(mirror.origin);
    const either = AbortSignal.any([this.context.signal, this.stopping.signal]);
    await this.context.clock.sleep(this.pace.durationMs, either).catch(() => undefined);
    await mirror.stop();
    if (this.failure) throw this.failure.error;
    return this.summary(mirror);
  }

  private control(path: string, mirror: Mirror): Promise<AsyncDisposable> {
    return openControlSocket(path, (asked) => obey(mirror, asked, () => this.stopping.abort()));
  }

  private async mirrorOptions(): Promise<MirrorOptions> {
    const { spec, anonymiser, filter, key, unsafe } = this.options;
    const { clock, random, runId } = this.context;
    return {
      listen: spec.listen,
      tls: await readPem(spec.tls?.keyFile, spec.tls?.certFile),
      primary: this.originOf('primary'),
      shadow: this.originOf('shadow'),
      shares: { share: spec.share, split: spec.split },
      by: spec.by,
      key,
      filter,
      unsafe,
      limits: { ...DEFAULT_LIMITS, shadowConnections: spec.connections, shadowTimeoutMs: spec.timeoutMs, bodyCapBytes: spec.bodyCapBytes },
      forwarding: spec.forward === 'original' ? null : createForwarding(anonymiser, await this.credentials()),
      runId,
      clock,
      random,
      observe: (trial) => this.take(trial),
      observeDropped: true,
      fairOrder: true,
    };
  }

  private async credentials(): Promise<ShadowCredentials> {
    const { credentials } = this.options.spec;
    if (credentials.kind === 'map') return { kind: 'map', map: await readCredentialMap(credentials.file) };
    const { headers } = this.context;
    return credentials.kind === 'test-user' || Object.keys(headers).length > 0 ? { kind: 'test-user', headers } : { kind: 'pseudonyms' };
  }

  private originOf(arm: 'primary' | 'shadow'): URL {
    return new URL((this.targets.find((target) => target.arm === arm) as Target).origin);
  }

  private take(trial: Trial): void {
    if (this.failure) return;
    this.trials++;
    try {
      if (this.watch?.add(trial.primary.status, trial.shadow.status)) throw brokenBy(this.watch);
      this.observe(trial);
    } catch (error) {
      this.failure = { error };
      this.stopping.abort();
    }
  }

  private get rate(): number {
    const seconds = (this.context.clock.monotonic() - this.originMs) / 1_000;
    return seconds > 0 ? this.trials / seconds : 0;
  }

  private summary({ counts }: Mirror): DriveSummary {
    const seconds = (this.context.clock.monotonic() - this.originMs) / 1_000;
    return {
      sent: this.trials,
      completed: this.trials,
      orphans: counts.dropped['unsendable'] ?? 0,
      askedRate: null,
      achievedRate: seconds > 0 ? this.trials / seconds : 0,
      latenessMs: { count: 0, p50: 0, p99: 0, max: 0, over5ms: 0 },
      startedAtMs: this.startedAtMs,
      seconds,
      unsendable: { ...counts.skipped, ...(counts.dropped['client-gone'] ? { 'client-gone': counts.dropped['client-gone'] } : {}) },
    };
  }
}

function brokenBy(watch: AnonymisationWatch): Error {
  return fail('FS_ANONYMISATION_BROKE_TRAFFIC', {
    found: `${Math.round(watch.excess * 100)} % more 401, 403 and 404 on the shadow in the first ${watch.watched} pairs`,
    expected: 'at most 5 % more than on the primary',
    cause: { pairs: watch.watched, excess: watch.excess },
  });
}
