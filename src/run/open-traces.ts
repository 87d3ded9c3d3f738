import type { Environment } from '../environment/environment.js';
import { ARMS } from '../environment/environment.js';
import type { SpanExporter } from '../trace/exporter.js';
import { isSampled } from '../trace/sampled.js';
import type { TracesSpec } from '../trace/spec.js';
import type { TraceBackendContext } from '../trace/trace-backend.js';
import { type OwnSpan, spansOfTrial } from '../trace/trial-spans.js';
import type { Trial } from '../traffic/observation.js';
import { formatCount } from '../report/numbers.js';
import { plural } from '../report/sentences/words.js';
import { TraceCollector } from './trace-collector.js';

/** The traces of one measurement, opened. */
export interface OpenTraces extends AsyncDisposable {
  readonly exporter: SpanExporter | null;
  readonly collector: TraceCollector | null;
  isSampled(traceId: string): boolean;
  spansOf(trial: Trial): readonly OwnSpan[];
  notes(): readonly string[];
}

/** Opens what a plan's `traces` names for the arms of an environment; null where it names nothing. Exporter and backend are loaded only then. */
export async function openTraces(
  spec: TracesSpec | undefined,
  environment: Environment,
  runId: string,
  context: TraceBackendContext,
): Promise<OpenTraces | null> {
  if (!spec) return null;
  const arms = environment.targets.map(({ arm, origin }) => ({ arm, origin, place: ARMS.indexOf(arm) + 1 }));
  const clockOffsetMs = context.clock.now() - context.clock.monotonic();
  const exporter = spec.otlp && new (await import('../trace/exporters/otlp.js')).OtlpSpanExporter(spec.otlp, spec.service, context.secrets);
  const backend = spec.backend && (await import('../trace/backends/registry.js')).BACKENDS[spec.backend.kind](spec.backend, context);
  return {
    exporter,
    collector: spec.backend && backend && new TraceCollector(backend, arms, spec.backend.delayMs, context.clock),
    isSampled: (traceId) => isSampled(traceId, spec.sample),
    spansOf: (trial) => spansOfTrial(trial, arms, clockOffsetMs, runId),
    notes: () => (exporter ? [exportNote(exporter)] : []),
    [Symbol.asyncDispose]: async () => exporter?.[Symbol.asyncDispose](),
  };
}

/** `Traces: 4,338 spans of ours exported; 12 dropped, because the receiver was too slow.` */
function exportNote({ counts }: SpanExporter): string {
  const { exported, dropped, failed, reason } = counts;
  const lost = [
    ...(dropped > 0 ? [`${formatCount(dropped)} dropped, because the receiver was too slow`] : []),
    ...(failed > 0 ? [`${formatCount(failed)} refused (${reason ?? 'no reason given'})`] : []),
  ];
  return `Traces: ${plural(formatCount(exported), 'span')} of ours exported${lost.length === 0 ? '' : `; ${lost.join('; ')}`}.`;
}
