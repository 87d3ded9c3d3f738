/** What a span says it is; `unknown` where nobody said. */
export type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer' | 'unknown';

/** A span as the comparison needs it, whatever backend it came from. */
export interface Span {
  /** 16 hex digits */
  readonly id: string;
  /** 16 hex digits; null at the root of a trace */
  readonly parentId: string | null;
  readonly service: string;
  readonly name: string;
  readonly kind: SpanKind;
  /** microseconds since the epoch, on the clock of the machine that made the span */
  readonly startUs: number;
  readonly durationUs: number;
  readonly isError: boolean;
  /** the span's own `foreshadow.arm`, where the service copies baggage to its spans */
  readonly arm?: string | undefined;
}

/** 16 hex digits in lower case: backends drop leading zeros. */
export function spanIdText(id: string): string {
  return id.toLowerCase().padStart(16, '0');
}

/** 32 hex digits in lower case. */
export function traceIdText(id: string): string {
  return id.toLowerCase().padStart(32, '0');
}
