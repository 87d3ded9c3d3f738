import type { Trial } from '../traffic/observation.js';
import { spanIdOf } from './tag.js';

/** Place of the trial's own span among those of its trace; the arms have the first ones. */
const TRIAL_PLACE = 15;

type AttributeValue = string | number | boolean;

/** A span of ours, ready to be exported. Times are milliseconds since the epoch. */
export interface OwnSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly name: string;
  readonly kind: 'internal' | 'client';
  readonly startMs: number;
  readonly endMs: number;
  readonly isError: boolean;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/** An arm as its spans name it. */
export interface ExportedArm {
  readonly arm: 'primary' | 'shadow' | 'baseline';
  /** scheme://host:port */
  readonly origin: string;
  /** 1 to 15, as the engine counts the arms */
  readonly place: number;
}

/**
 * A trial as one trace: a span for the trial, below it one for each arm, which is the very span that the arm's request carried in `traceparent`,
 * so that the service's own spans hang below it. Names by OpenTelemetry's semantic conventions for HTTP client spans.
 * @param clockOffsetMs what the monotonic clock lacks to milliseconds since the epoch
 */
export function spansOfTrial(trial: Trial, arms: readonly ExportedArm[], clockOffsetMs: number, runId: string): OwnSpan[] {
  const { traceId } = trial;
  if (traceId === undefined || trial.whole) return [];
  const trialSpan = spanIdOf(traceId, TRIAL_PLACE);
  const shared = { 'foreshadow.run': runId, 'foreshadow.trial': String(trial.index) };
  const spans = arms.flatMap((arm) => armSpan(trial, arm, { traceId, trialSpan, clockOffsetMs, shared }) ?? []);
  if (spans.length === 0) return [];
  const root: OwnSpan = {
    traceId,
    spanId: trialSpan,
    parentSpanId: null,
    name: `trial ${trial.route}`,
    kind: 'internal',
    startMs: Math.min(...spans.map(({ startMs }) => startMs)),
    endMs: Math.max(...spans.map(({ endMs }) => endMs)),
    isError: false,
    attributes: { ...shared, 'foreshadow.route': trial.route },
  };
  return [root, ...spans];
}

interface TraceOfTrial {
  readonly traceId: string;
  readonly trialSpan: string;
  readonly clockOffsetMs: number;
  readonly shared: Readonly<Record<string, AttributeValue>>;
}

function armSpan(trial: Trial, { arm, origin, place }: ExportedArm, trace: TraceOfTrial): OwnSpan | undefined {
  const { status = null, latencyMs = null, sentAtMs = Number.NaN, error = null } = trial[arm] ?? {};
  if (Number.isNaN(sentAtMs)) return undefined; // it never left
  const startMs = trace.clockOffsetMs + sentAtMs;
  const failure = error ?? (status !== null && status >= 400 ? String(status) : null);
  return {
    traceId: trace.traceId,
    spanId: spanIdOf(trace.traceId, place),
    parentSpanId: trace.trialSpan,
    name: trial.route,
    kind: 'client',
    startMs,
    endMs: startMs + (latencyMs ?? 0),
    isError: failure !== null,
    attributes: {
      ...trace.shared,
      'foreshadow.arm': arm,
      ...requestOf(trial.route),
      ...serverOf(origin),
      ...(status === null ? {} : { 'http.response.status_code': status }),
      ...(failure === null ? {} : { 'error.type': failure }),
    },
  };
}

/** `GET /books/{id}`: method and route; a step of a scenario has neither in its name. */
function requestOf(route: string): Record<string, string> {
  const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(route) ?? [];
  return method === undefined || path === undefined ? {} : { 'http.request.method': method, 'http.route': path };
}

function serverOf(origin: string): Record<string, AttributeValue> {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (!url) return {};
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  return { 'server.address': url.hostname, 'server.port': port };
}
