import { SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { fail } from '../../core/errors.js';
import { VERSION } from '../../core/version.js';
import { hideSecrets } from '../../io/http-error.js';
import type { ExportCounts, SpanExporter } from '../exporter.js';
import type { TraceExportSpec } from '../spec.js';
import type { OwnSpan } from '../trial-spans.js';

type ReadableSpan = Parameters<OTLPTraceExporter['export']>[0][number];
type Resource = ReadableSpan['resource'];

/** Spans that wait; what comes beyond is dropped and counted. */
const MOST_WAITING = 8_192;
const BATCH = 512;
const TIMEOUT_MS = 5_000;
/** How long the last batch may take once nobody waits for it any more. */
const SHUTDOWN_MS = 1_000;

/** Exports spans by OTLP/HTTP (JSON) with OpenTelemetry's own exporter, a batch at a time. */
export class OtlpSpanExporter implements SpanExporter {
  /** null where the address is none: then every span fails, and the reason says so */
  private readonly exporter: OTLPTraceExporter | null;
  private readonly resource: Resource;
  private readonly secrets: readonly string[];
  private readonly waiting: OwnSpan[] = [];
  private sending: Promise<void> | null = null;
  private exported = 0;
  private dropped = 0;
  private failed = 0;
  private reason: string | null = null;
  private isOver = false;

  /** @param service `service.name` of the spans @param secrets texts that no message may show */
  constructor({ url, headers }: TraceExportSpec, service: string, secrets: readonly string[]) {
    const options = { url, headers: { ...headers }, timeoutMillis: TIMEOUT_MS, concurrencyLimit: 1 };
    this.exporter = URL.canParse(url) ? new OTLPTraceExporter(options) : null;
    this.resource = resourceOf(service);
    this.secrets = secrets;
  }

  offer(spans: readonly OwnSpan[]): void {
    if (this.isOver || this.waiting.length + spans.length > MOST_WAITING) {
      this.dropped += spans.length;
      return;
    }
    this.waiting.push(...spans);
    if (this.waiting.length >= BATCH) this.pump();
  }

  pump(): void {
    if (this.sending || this.waiting.length === 0) return;
    const batch = this.waiting.splice(0, BATCH);
    this.sending = this.send(batch).finally(() => {
      this.sending = null;
      if (this.waiting.length >= BATCH) this.pump();
    });
  }

  async flush(giveUp: Promise<unknown>): Promise<void> {
    let isLate = false;
    const late = giveUp.then(() => {
      isLate = true;
    });
    while (!isLate && (this.sending || this.waiting.length > 0)) {
      this.pump();
      await Promise.race([this.sending, late]);
    }
  }

  get counts(): ExportCounts {
    const { exported, dropped, failed, reason } = this;
    return { exported, dropped, failed, reason };
  }

  private async send(batch: readonly OwnSpan[]): Promise<void> {
    const error = await new Promise<Error | null>((resolve) => {
      const spans = batch.map((span) => readable(span, this.resource));
      if (!this.exporter) resolve(new Error('the address is not an URL'));
      this.exporter?.export(spans, ({ code, error }) => resolve(code === 0 ? null : (error ?? new Error('refused'))));
    });
    if (error) {
      this.failed += batch.length;
      this.reason = fail('FS_TRACE_EXPORT', { found: hideSecrets(error.message || error.name, this.secrets).slice(0, 300) }).message;
    } else this.exported += batch.length;
  }

  /** What still waits is dropped: `flush` is for those who would wait for it. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.isOver = true;
    this.dropped += this.waiting.splice(0).length;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, SHUTDOWN_MS);
    });
    await Promise.race([this.exporter?.shutdown().catch(() => undefined), late]);
    clearTimeout(timer);
  }
}

const KINDS = { internal: SpanKind.INTERNAL, client: SpanKind.CLIENT } as const;

function readable(span: OwnSpan, resource: Resource): ReadableSpan {
  const { traceId, spanId, parentSpanId, startMs, endMs } = span;
  const contextOf = (id: string) => ({ traceId, spanId: id, traceFlags: TraceFlags.SAMPLED });
  return {
    name: span.name,
    kind: KINDS[span.kind],
    spanContext: () => contextOf(spanId),
    ...(parentSpanId === null ? {} : { parentSpanContext: contextOf(parentSpanId) }),
    startTime: timeOf(startMs),
    endTime: timeOf(endMs),
    duration: timeOf(Math.max(0, endMs - startMs)),
    status: { code: span.isError ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
    attributes: span.attributes,
    links: [],
    events: [],
    ended: true,
    resource,
    instrumentationScope: { name: 'foreshadow', version: VERSION },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

/** One resource for all spans of a run: the exporter groups them by it. */
function resourceOf(service: string): Resource {
  const attributes = { 'service.name': service, 'service.version': VERSION };
  const resource: Resource = { attributes, merge: () => resource, getRawAttributes: () => Object.entries(attributes) };
  return resource;
}

/** Seconds and nanoseconds, as OpenTelemetry keeps times. */
function timeOf(ms: number): [number, number] {
  const seconds = Math.floor(ms / 1_000);
  return [seconds, Math.round((ms - seconds * 1_000) * 1_000_000)];
}
