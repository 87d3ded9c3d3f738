import { fail } from '../core/errors.js';
import { type Span, type SpanKind, spanIdText } from './span.js';

interface Attribute {
  readonly key?: unknown;
  readonly value?: { readonly stringValue?: unknown };
}
interface OtlpSpan {
  readonly spanId?: unknown;
  readonly parentSpanId?: unknown;
  readonly name?: unknown;
  readonly kind?: unknown;
  readonly startTimeUnixNano?: unknown;
  readonly endTimeUnixNano?: unknown;
  readonly attributes?: unknown;
  readonly status?: { readonly code?: unknown };
}

/** The address of one trace as OTLP (Jaeger, `/api/v3`). */
export function otlpTraceUrl(base: string, traceId: string): string {
  return `${base.replace(/\/+$/, '')}/api/v3/traces/${traceId}`;
}

/**
 * The spans of one trace in OTLP's JSON, alone or below `result`; ids in hex digits or, as older gateways write them, in base64.
 * @throws FS_TRACE_BACKEND where it is no such answer
 */
export function readOtlpTrace(answer: unknown): Span[] {
  const { result, resourceSpans } = (answer ?? {}) as {
    readonly result?: { readonly resourceSpans?: unknown };
    readonly resourceSpans?: unknown;
  };
  const resources = resourceSpans ?? result?.resourceSpans;
  if (!Array.isArray(resources))
    throw fail('FS_TRACE_BACKEND', { found: `an answer of type ${typeof answer}`, expected: '`resourceSpans`, as OTLP has them' });
  return objectsOf(resources).flatMap((entry) => {
    const { resource, scopeSpans } = entry as { readonly resource?: { readonly attributes?: unknown }; readonly scopeSpans?: unknown };
    const service = textOf(resource?.attributes, 'service.name') ?? '';
    const arm = textOf(resource?.attributes, ARM);
    return objectsOf(scopeSpans).flatMap(({ spans }) => objectsOf(spans).flatMap((span) => spanOf(span as OtlpSpan, service, arm) ?? []));
  });
}

const ARM = 'foreshadow.arm';
/** By OTLP's numbers, and by their names. */
const KINDS: readonly SpanKind[] = ['unknown', 'internal', 'server', 'client', 'producer', 'consumer'];
const ERROR = [2, 'STATUS_CODE_ERROR'] as const;

function spanOf(span: OtlpSpan, service: string, armOfResource: string | undefined): Span | undefined {
  const id = idOf(span.spanId);
  const [startNs, endNs] = [Number(span.startTimeUnixNano), Number(span.endTimeUnixNano)];
  if (id === null || !Number.isFinite(startNs) || !Number.isFinite(endNs)) return undefined;
  const arm = textOf(span.attributes, ARM) ?? armOfResource;
  return {
    id,
    parentId: idOf(span.parentSpanId),
    service,
    name: String(span.name ?? ''),
    kind: kindOf(span.kind),
    startUs: startNs / 1_000,
    durationUs: Math.max(0, nanoseconds(span.startTimeUnixNano, span.endTimeUnixNano) / 1_000),
    isError: (ERROR as readonly unknown[]).includes(span.status?.code),
    ...(arm === undefined ? {} : { arm }),
  };
}

/** A difference of times whose single values are too large for a number. */
function nanoseconds(start: unknown, end: unknown): number {
  try {
    return Number(BigInt(String(end)) - BigInt(String(start)));
  } catch {
    return Number(end) - Number(start);
  }
}

function kindOf(kind: unknown): SpanKind {
  if (typeof kind === 'number') return KINDS[kind] ?? 'unknown';
  return KINDS.find((name) => kind === `SPAN_KIND_${name.toUpperCase()}`) ?? 'unknown';
}

function idOf(id: unknown): string | null {
  if (typeof id !== 'string' || id === '') return null;
  if (/^[0-9a-f]{1,16}$/i.test(id)) return spanIdText(id);
  if (!/^[A-Za-z0-9+/_-]{11}=?$/.test(id)) return null;
  const bytes = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
  return [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

function textOf(attributes: unknown, name: string): string | undefined {
  const value = (objectsOf(attributes) as readonly Attribute[]).find(({ key }) => key === name)?.value?.stringValue;
  return typeof value === 'string' ? value : undefined;
}

function objectsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((item) => item !== null && typeof item === 'object') : [];
}
