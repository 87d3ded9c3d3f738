import { PbfWriter } from 'pbf';
import snappy from 'snappyjs';
import type { Series } from '../core/series.js';
import { labelName, metricName } from './metric-name.js';

/** A series as Prometheus knows it: labels with `__name__` among them, samples at milliseconds since the Unix epoch. */
export interface RemoteSeries {
  readonly labels: readonly (readonly [name: string, value: string])[];
  readonly samples: readonly (readonly [atMs: number, value: number])[];
}

export interface RemoteWriteOptions {
  readonly run: string;
  /** when second 0 of the run was, milliseconds since the Unix epoch */
  readonly startedAtMs: number;
  /** put before every KPI's name; `foreshadow_` where not given */
  readonly prefix?: string | undefined;
}

/** Headers of a remote-write 1.0 request. */
export const REMOTE_WRITE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'application/x-protobuf',
  'content-encoding': 'snappy',
  'x-prometheus-remote-write-version': '0.1.0',
};

/**
 * The stored series as Prometheus keeps them: `foreshadow_KPI{run,arm,route,...}`. Unmeasured points are left out (Prometheus has a
 * gap there), labels sorted by name as the protocol demands, samples in order of time.
 */
export function remoteSeries(series: readonly Series[], options: RemoteWriteOptions): RemoteSeries[] {
  return series
    .map((one) => ({ labels: labelsOf(one, options), samples: samplesOf(one, options.startedAtMs) }))
    .filter(({ samples }) => samples.length > 0);
}

function labelsOf({ key }: Series, { run, prefix = 'foreshadow_' }: RemoteWriteOptions): RemoteSeries['labels'] {
  const labels = new Map(Object.entries(key.labels ?? {}).map(([name, value]) => [labelName(name), value]));
  labels
    .set('__name__', metricName(prefix + key.kpi))
    .set('run', run)
    .set('arm', key.arm);
  if (key.route !== undefined) labels.set('route', key.route);
  return [...labels].filter(([, value]) => value !== '').sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Two points within one millisecond would be duplicates to the receiver: the later one holds. */
function samplesOf({ points }: Series, startedAtMs: number): RemoteSeries['samples'] {
  const byTime = new Map<number, number>();
  for (const [t, value] of points) if (value !== null) byTime.set(Math.round(startedAtMs + t * 1_000), value);
  return [...byTime].sort(([a], [b]) => a - b);
}

/**
 * Cuts series into requests of at most so many samples, as receivers limit a request's size; a series' own samples stay in order
 * over the requests.
 */
export function remoteBatches(series: readonly RemoteSeries[], maxSamples: number): RemoteSeries[][] {
  const batches: RemoteSeries[][] = [];
  let room = 0;
  for (const { labels, samples } of series) {
    for (let from = 0; from < samples.length; ) {
      if (room === 0) {
        batches.push([]);
        room = maxSamples;
      }
      const piece = samples.slice(from, from + room);
      batches.at(-1)?.push({ labels, samples: piece });
      from += piece.length;
      room -= piece.length;
    }
  }
  return batches;
}

/**
 * The body of a remote-write 1.0 request: `prometheus.WriteRequest` as protobuf, in raw Snappy.
 * Fields: WriteRequest 1 timeseries; TimeSeries 1 labels, 2 samples; Label 1 name, 2 value; Sample 1 double value, 2 int64 timestamp
 * (prometheus.io/docs/specs/prw/remote_write_spec).
 */
export function encodeWriteRequest(series: readonly RemoteSeries[]): Uint8Array {
  const writer = new PbfWriter();
  for (const one of series) writer.writeMessage(1, writeSeries, one);
  return snappy.compress(writer.finish());
}

const UTF8 = new TextEncoder();

function writeSeries(series: RemoteSeries, writer: PbfWriter): void {
  for (const label of series.labels) writer.writeMessage(1, writeLabel, label);
  for (const sample of series.samples) writer.writeMessage(2, writeSample, sample);
}

function writeLabel([name, value]: RemoteSeries['labels'][number], writer: PbfWriter): void {
  writer.writeBytesField(1, UTF8.encode(name)); // pbf 5.1's own string writer garbles characters beyond U+1FFFF
  writer.writeBytesField(2, UTF8.encode(value));
}

function writeSample([atMs, value]: RemoteSeries['samples'][number], writer: PbfWriter): void {
  writer.writeDoubleField(1, value);
  writer.writeVarintField(2, atMs);
}
