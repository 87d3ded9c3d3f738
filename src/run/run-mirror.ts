import type { Clock } from '../core/clock.js';
import type { Random } from '../core/random.js';
import type { Divergence } from '../diff/difference.js';
import type { ListenAddress } from '../io/listen.js';
import { EXPOSITION_CONTENT_TYPE, writeExposition } from '../store/exposition.js';
import { runFamilies } from '../store/run-metrics.js';
import type { Anonymiser, FullAnonymiser } from '../traffic/anonymise/anonymiser.js';
import { AnonymisationWatch } from '../traffic/mirror/anonymisation-watch.js';
import type { ShadowCredentials } from '../traffic/mirror/credentials.js';
import { createForwarding } from '../traffic/mirror/forwarding.js';
import type { MirrorLimits, MirrorShares } from '../traffic/mirror/spec.js';
import { openControlSocket } from '../traffic/mirrors/control-socket.js';
import { startMetricsServer } from '../traffic/mirrors/metrics-server.js';
import { obey } from '../traffic/mirrors/obey.js';
import { type Mirror, startMirror } from '../traffic/mirrors/mirror.js';
import type { Trial } from '../traffic/observation.js';
import { writeManifest } from '../traffic/recorders/manifest-file.js';
import { openRecordingWriter, type RecordingWriter } from '../traffic/recorders/recording-writer.js';
import type { SelectBy } from '../traffic/spec.js';
import { MirrorTally } from './mirror-tally.js';
import { type ArmSummary, ReplayTally } from './replay-tally.js';

/** A mirror of its own, without a run around it. */
export interface MirrorRequest {
  readonly listen: ListenAddress;
  readonly tls: { readonly key: string; readonly cert: string } | undefined;
  readonly primary: URL;
  readonly shadow: URL | null;
  readonly shares: MirrorShares;
  readonly by: SelectBy;
  readonly key: string;
  readonly unsafe: boolean;
  readonly limits: MirrorLimits;
  /** for recordings, for samples of differing values, and for what the shadow is sent */
  readonly anonymiser: Anonymiser & Partial<Pick<FullAnonymiser, 'identity'>>;
  /** null: the shadow gets the original */
  readonly credentials: ShadowCredentials | null;
  readonly record: string | null;
  readonly metrics: ListenAddress | null;
  readonly control: string | null;
  readonly forMs: number | null;
  readonly runId: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
  /** told once clients are served, and where */
  readonly onListening?: ((origin: string) => void) | undefined;
}

export interface MirrorResult {
  readonly read: number;
  readonly sent: number;
  readonly failed: Readonly<Record<string, number>>;
  readonly skipped: Readonly<Record<string, number>>;
  readonly dropped: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
  readonly answered: { readonly primary: number; readonly shadow: number };
  readonly broken: { readonly primary: number; readonly shadow: number };
  readonly clientsGone: number;
  readonly trials: number;
  readonly arms: Readonly<Record<string, ArmSummary>>;
  readonly divergences: readonly Divergence[];
  readonly recorded: number | null;
  readonly anonymisationBrokeTraffic: boolean;
}

/**
 * Runs a mirror until the signal, a `stop` of its control socket, or the end of its time; everything it opened is closed when this returns or throws.
 * @throws FS_PORT_IN_USE, FS_VALUE, FS_STORE
 */
export async function runMirror(request: MirrorRequest): Promise<MirrorResult> {
  const totals = new ReplayTally((text) => request.anonymiser.text(text));
  const tally = new MirrorTally();
  const watch = request.credentials ? new AnonymisationWatch() : null;
  const writer = request.record === null ? null : await openRecordingWriter(request.record, request.anonymiser);
  const stop = new AbortController();
  const observe = (trial: Trial): void => {
    totals.add(trial);
    tally.add(trial);
    const wasBroken = watch?.isBroken ?? false;
    if (watch?.add(trial.primary.status, trial.shadow.status) && !wasBroken) request.say(brokenBy(watch));
  };
  try {
    await using mirror = await startMirror(optionsOf(request, observe, writer));
    await using _metrics = request.metrics && (await serveMetrics(request, tally, mirror));
    await using _control = request.control === null ? null : await control(request.control, mirror, () => stop.abort());
    request.say(`mirror of ${request.primary.origin} at ${mirror.origin}`);
    request.onListening?.(mirror.origin);
    await untilEnd(request, stop.signal);
    await mirror.stop();
    const written = await writer?.close();
    if (writer && request.record !== null) {
      const { anonymiser, clock } = request;
      await writeManifest(request.record, { source: 'mirror', anonymiser: anonymiser.identity ?? null, routes: writer.routes, clock });
    }
    return resultOf(mirror, totals, watch, written?.written ?? null);
  } finally {
    await writer?.close().catch(() => {});
  }
}

function optionsOf(
  request: MirrorRequest,
  observe: (trial: Trial) => void,
  writer: RecordingWriter | null,
): Parameters<typeof startMirror>[0] {
  const { credentials, anonymiser } = request;
  return {
    ...request,
    forwarding: credentials && createForwarding(anonymiser, credentials),
    observe,
    record: writer ? (exchange) => writer.write(exchange) : undefined,
  };
}

async function serveMetrics({ metrics, runId, say }: MirrorRequest, tally: MirrorTally, mirror: Mirror): Promise<AsyncDisposable> {
  const server = await startMetricsServer(metrics as ListenAddress, EXPOSITION_CONTENT_TYPE, () =>
    writeExposition(runFamilies(tally.metrics(runId, mirror.counts.dropped))),
  );
  say(`metrics at ${server.origin}/metrics`);
  return server;
}

function control(path: string, mirror: Mirror, stop: () => void): Promise<AsyncDisposable> {
  return openControlSocket(path, (asked) => obey(mirror, asked, stop));
}

async function untilEnd({ signal, forMs, clock }: MirrorRequest, stopped: AbortSignal): Promise<void> {
  const either = AbortSignal.any([signal, stopped]);
  if (either.aborted) return;
  if (forMs !== null) return clock.sleep(forMs, either).catch(() => undefined);
  await new Promise<void>((resolve) => either.addEventListener('abort', () => resolve(), { once: true }));
}

function resultOf({ counts }: Mirror, totals: ReplayTally, watch: AnonymisationWatch | null, recorded: number | null): MirrorResult {
  const { read, sent, failed, skipped, dropped, refused, answered, broken, clientsGone } = counts;
  return {
    ...{ read, sent, failed, skipped, dropped, refused, answered, broken, clientsGone },
    trials: totals.trials,
    arms: totals.arms,
    divergences: totals.divergences,
    recorded,
    anonymisationBrokeTraffic: watch?.isBroken ?? false,
  };
}

function brokenBy(watch: AnonymisationWatch): string {
  const share = Math.round(watch.excess * 100);
  return `error: of the first ${watch.watched} pairs the shadow denied or did not find ${share} % more than the primary: it refuses what pseudonyms replaced; give it credentials (--credentials)`;
}
