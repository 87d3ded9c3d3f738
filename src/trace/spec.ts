/** The tracing backends that traces can be read from. */
export const TRACE_BACKENDS = ['jaeger'] as const;
export type TraceBackendName = (typeof TRACE_BACKENDS)[number];

/** Where the traces of the arms are kept, and how they are read. */
export interface TraceBackendSpec {
  readonly kind: TraceBackendName;
  /** address of its query service, secrets in place */
  readonly url: string;
  /** `v1`: the JSON of Jaeger's own pages; `v3`: OTLP as JSON */
  readonly api: 'v1' | 'v3';
  readonly headers: Readonly<Record<string, string>>;
  /** address of its pages as a reader of the report reaches them; null: no links */
  readonly ui: string | null;
  /** how long after its answer a trial's spans may take to arrive, before they are first asked for */
  readonly delayMs: number;
}

/** Where the spans of Foreshadow's own requests are sent. */
export interface TraceExportSpec {
  /** address of the OTLP/HTTP receiver, path included */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** `traces:` of the configuration. At least one of `backend` and `otlp` is there. */
export interface TracesSpec {
  readonly backend: TraceBackendSpec | null;
  readonly otlp: TraceExportSpec | null;
  /** share of the trials whose traces are exported and compared, above 0 and at most 1 */
  readonly sample: number;
  /** `service.name` of the exported spans */
  readonly service: string;
}

/** The path that OTLP/HTTP names for spans (opentelemetry-proto, "OTLP/HTTP Request"). */
const OTLP_PATH = '/v1/traces';

/** The address spans are sent to: a base gets OTLP's own path, an address with a path is taken as it is. */
export function exportUrl(base: string): string {
  if (!URL.canParse(base)) return base;
  const url = new URL(base);
  if (url.pathname === '/') url.pathname = OTLP_PATH;
  return url.href;
}
