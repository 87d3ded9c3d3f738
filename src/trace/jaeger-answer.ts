import { fail } from '../core/errors.js';
import { type Span, type SpanKind, spanIdText, traceIdText } from './span.js';

/** The address of several traces at once (Jaeger, "Internal HTTP JSON" of the query service), as they were kept: times are not adjusted. */
export function tracesUrl(base: string, traceIds: readonly string[]): string {
  const url = new URL(`${base.replace(/\/+$/, '')}/api/traces`);
  for (const id of traceIds) url.searchParams.append('traceID', id);
  url.searchParams.set('raw', 'true');
  return url.href;
}

interface Tag {
  readonly key?: unknown;
  readonly value?: unknown;
}
interface JaegerSpan {
  readonly spanID?: unknown;
  readonly operationName?: unknown;
  readonly references?: unknown;
  readonly startTime?: unknown;
  readonly duration?: unknown;
  readonly tags?: unknown;
  readonly processID?: unknown;
}
interface JaegerTrace {
  readonly traceID?: unknown;
  readonly spans?: unknown;
  readonly processes?: unknown;
}
interface Process {
  readonly service: string;
  readonly arm: string | undefined;
}

/**
 * The traces of an answer. A trace that Jaeger does not have (yet) stands among its `errors` and is left out.
 * @throws FS_TRACE_BACKEND where it is no such answer
 */
export function readTraces(answer: unknown): Map<string, Span[]> {
  const { data } = (answer ?? {}) as { readonly data?: unknown };
  const errors = (answer as { readonly errors?: unknown } | null)?.errors;
  if (data === null && Array.isArray(errors)) return new Map();
  if (!Array.isArray(data)) throw fail('FS_TRACE_BACKEND', { found: describe(answer), expected: 'a list of traces under `data`' });
  return new Map((data as readonly JaegerTrace[]).map((trace) => [traceIdText(String(trace.traceID)), spansOf(trace)]));
}

function describe(answer: unknown): string {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return `an answer of type ${typeof answer}`;
  return `an answer with ${Object.keys(answer).slice(0, 5).join(', ') || 'nothing in it'}`;
}

function spansOf({ spans, processes }: JaegerTrace): Span[] {
  const known = processesOf(processes);
  return arrayOf<JaegerSpan>(spans).flatMap((span) => spanOf(span, known) ?? []);
}

function processesOf(processes: unknown): Map<string, Process> {
  const entries = processes !== null && typeof processes === 'object' ? Object.entries(processes) : [];
  return new Map(
    entries.map(([id, origin]) => {
      const { serviceName, tags } = (origin ?? {}) as { readonly serviceName?: unknown; readonly tags?: unknown };
      const arm = arrayOf<Tag>(tags).find(({ key }) => key === ARM)?.value;
      return [id, { service: String(serviceName ?? ''), arm: typeof arm === 'string' ? arm : undefined }];
    }),
  );
}

const ARM = 'foreshadow.arm';
const KINDS: readonly string[] = ['internal', 'server', 'client', 'producer', 'consumer'];

function spanOf(span: JaegerSpan, processes: ReadonlyMap<string, Process>): Span | undefined {
  const { spanID, operationName, startTime, duration } = span;
  if (typeof spanID !== 'string' || typeof startTime !== 'number' || typeof duration !== 'number') return undefined;
  const origin = processes.get(String(span.processID));
  let kind: SpanKind = 'unknown';
  let isError = false;
  let arm = origin?.arm;
  for (const { key, value } of arrayOf<Tag>(span.tags)) {
    if (key === 'span.kind' && KINDS.includes(String(value))) kind = value as SpanKind;
    else if (key === 'error') isError = value === true || value === 'true';
    else if (key === ARM && typeof value === 'string') arm = value;
  }
  return {
    id: spanIdText(spanID),
    parentId: parentOf(span.references),
    service: origin?.service ?? '',
    name: String(operationName ?? ''),
    kind,
    startUs: startTime,
    durationUs: Math.max(0, duration),
    isError,
    ...(arm === undefined ? {} : { arm }),
  };
}

/** The span it is a child of; a span that only follows another has that one as its parent. */
function parentOf(references: unknown): string | null {
  const list = arrayOf<{ readonly refType?: unknown; readonly spanID?: unknown }>(references);
  const parent = list.find(({ refType }) => refType === 'CHILD_OF') ?? list[0];
  return typeof parent?.spanID === 'string' ? spanIdText(parent.spanID) : null;
}

function arrayOf<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value as T[]).filter((item) => item !== null && typeof item === 'object') : [];
}
