import type { OwnSpan } from './trial-spans.js';

/** What became of the spans that were offered. */
export interface ExportCounts {
  readonly exported: number;
  /** left out because the queue was full */
  readonly dropped: number;
  /** taken, but refused by the receiver or never answered for */
  readonly failed: number;
  /** what the receiver said last, secrets hidden; null where all went well */
  readonly reason: string | null;
}

/** Sends spans away without anybody waiting for it. */
export interface SpanExporter extends AsyncDisposable {
  /** Takes the spans of a trial, all or none. */
  offer(spans: readonly OwnSpan[]): void;
  /** Sends what waits, without waiting for it. */
  pump(): void;
  /** Resolves once everything taken has been sent or has failed, or with `giveUp`. Never rejects. */
  flush(giveUp: Promise<unknown>): Promise<void>;
  readonly counts: ExportCounts;
}
