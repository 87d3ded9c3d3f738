import type { SourceMeasurement } from './measurements.js';
import { type CollectedSource, MetricsCollector } from './metrics-collector.js';
import type { RunRecorder } from './run-recorder.js';

/** Steps asked for at once: a server refuses more than 11,000 points a series. */
const MOST_STEPS = 2_000;
/** Fewer would be more questions than values. */
const LEAST_STEPS = 60;
/** Values of all queries together that are in memory at once. */
const MOST_VALUES = 60_000;

/** What one source gave. */
export interface ReadSource {
  readonly name: string;
  readonly values: number;
  /** seconds since the beginning of the window before which everything was read */
  readonly untilSeconds: number;
  readonly measurements: readonly SourceMeasurement[];
}

/** Reads one source over a time that is over into the run folder, piece by piece. @throws what the source throws */
export async function readSource(
  from: CollectedSource,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  recorder: RunRecorder,
  nowMs: number,
): Promise<ReadSource> {
  using collector = new MetricsCollector([from], fromMs);
  const steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, Math.floor(MOST_VALUES / Math.max(1, from.source.asked?.length ?? 1))));
  const endMs = Math.min(toMs, nowMs - from.delayMs);
  let values = 0;
  for (let at = fromMs; at < endMs; ) {
    at = Math.min(endMs, at + steps * from.stepMs);
    await collector.readUntil(at);
    for (const reading of collector.drain()) {
      if (reading.point[1] !== null) values++;
      recorder.collected(reading);
    }
  }
  collector.drain();
  return { name: from.name, values, untilSeconds: collector.collectedUntil[from.name] ?? 0, measurements: collector.measurements };
}
