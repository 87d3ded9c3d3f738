import { inTurns } from '../../core/in-turns.js';
import { type BucketSample, classicHistograms, seriesKey } from '../classic-histogram.js';
import { type Added, CounterWatch, type Cumulative } from '../counter-watch.js';
import { nativeHistogram } from '../native-histogram.js';
import { type AnsweredRow, instantQueryUrl, rangeQueryUrl, readRows } from '../prometheus-answer.js';
import { bucketsOf, histogramOf } from '../selector.js';
import type { CollectedSeries, CollectWindow, MeasuredArm } from '../source.js';
import type { MetricsSpec } from '../spec.js';
import { fillQuery } from '../template.js';
import type { PrometheusApi } from './prometheus-api.js';

/** How far back a series may have been seen last to be known at the start: one that is older counts from zero when it comes back. */
const KNOWN_FOR = '1h';

/** Reads the series of one time as counters. */
type Read = (rows: readonly AnsweredRow[], atMs: number, query: string) => Map<string, Cumulative>;

type Steps = readonly (readonly [atMs: number, added: Added])[];

/** One selector of counters of one arm, and how far it has been followed. */
interface Followed {
  readonly name: string;
  readonly arm: MeasuredArm;
  readonly query: string;
  readonly read: Read;
  /** what the points of the series are: all requests, or also those above each bound */
  readonly as: 'all' | 'events' | 'histogram';
  /** the same histogram in the other form; whichever has data is followed */
  readonly twin?: string | undefined;
  watch: CounterWatch | null;
}

/** The counters and histograms of one server as increases a step, series by series; see `CounterWatch`. */
export class PrometheusCounters {
  private readonly api: PrometheusApi;
  private readonly followed: readonly Followed[];

  constructor(spec: MetricsSpec, arms: readonly MeasuredArm[], api: PrometheusApi) {
    this.api = api;
    this.followed = arms.flatMap((arm) => [...countersOf(spec, arm), ...histogramsOf(spec, arm)]);
  }

  get asked(): { name: string; arm: MeasuredArm['arm']; query: string }[] {
    return this.followed.map(({ name, arm, query }) => ({ name, arm: arm.arm, query }));
  }

  /** A step carries what was added until its end. Nothing is taken note of unless everything was answered. */
  async read(window: CollectWindow, atOnce: number): Promise<CollectedSeries[]> {
    const questions = this.followed.map((one) => () => this.readOne(one, window));
    const results = await inTurns(questions, atOnce);
    return results.flatMap(({ watch, steps }, index) => {
      const one = this.followed[index] as Followed;
      one.watch = watch;
      return seriesOf(one, one.as === 'events' ? withoutEvents(steps, results[index - 1]?.steps ?? []) : steps);
    });
  }

  private async readOne(one: Followed, window: CollectWindow): Promise<{ watch: CounterWatch; steps: Steps }> {
    const { fromMs, toMs, stepMs } = window;
    const watch = one.watch?.copy() ?? (await this.begin(one, fromMs));
    // A step is over when the next one begins: the counters are read at the end of each.
    const ends = { fromMs: fromMs + stepMs, toMs: toMs + 1, stepMs };
    const rows = await this.rows(one, (query) => rangeQueryUrl(this.api.url, query, ends));
    const steps: [number, Added][] = [];
    for (let at = fromMs; at < toMs; at += stepMs) {
      const added = watch.advance(one.read(rows, Math.round(at + stepMs), one.query));
      if (added) steps.push([at, added]);
    }
    return { watch, steps };
  }

  /**
   * What each series had counted before the first step: as it stands then, and of those that are away just now what they had last. The second
   * question is no substitute for the first: older servers leave native histograms out of it.
   */
  private async begin(one: Followed, atMs: number): Promise<CounterWatch> {
    const watch = new CounterWatch();
    for (const known of [(query: string) => `last_over_time(${query}[${KNOWN_FOR}])`, (query: string) => query]) {
      const rows = await this.rows(one, (query) => instantQueryUrl(this.api.url, known(query), atMs));
      watch.begin(one.read(rows, atMs, one.query));
    }
    return watch;
  }

  private async rows(one: Followed, address: (query: string) => string): Promise<AnsweredRow[]> {
    const queries = one.twin === undefined ? [one.query] : [one.query, one.twin];
    const answers = await Promise.all(queries.map((query) => this.api.ask(address(query), query)));
    const [own = [], twin = []] = answers.map(readRows);
    return own.length > 0 ? own : twin.filter(({ histograms }) => histograms.size > 0);
  }
}

function countersOf({ counts = {} }: MetricsSpec, arm: MeasuredArm): Followed[] {
  return Object.entries(counts).flatMap(([name, { events, of }]) =>
    // The requests come first: `read` looks for them in front of their events.
    (
      [
        ['all', of],
        ['events', events],
      ] as const
    ).map(([as, text]) => ({ name, arm, query: fillQuery(text, arm.variables), read: readCounters, as, watch: null })),
  );
}

/** Classic buckets, and where there are none, the native histogram of the name. */
function histogramsOf({ histograms = {} }: MetricsSpec, arm: MeasuredArm): Followed[] {
  return Object.entries(histograms).map(([name, text]) => {
    const selector = fillQuery(text, arm.variables);
    return { name, arm, query: bucketsOf(selector), twin: histogramOf(selector), read: readHistograms, as: 'histogram', watch: null };
  });
}

const readCounters: Read = (rows, atMs) => {
  const found = new Map<string, Cumulative>();
  for (const { labels, values } of rows) {
    const value = values.get(atMs);
    if (value !== undefined && Number.isFinite(value)) found.set(seriesKey(labels), { all: value, above: new Map() });
  }
  return found;
};

const readHistograms: Read = (rows, atMs, query) => {
  const classic: BucketSample[] = [];
  const found = new Map<string, Cumulative>();
  for (const { labels, values, histograms } of rows) {
    const value = values.get(atMs);
    if (value !== undefined) classic.push({ labels, value });
    const histogram = histograms.get(atMs);
    const native = histogram === undefined ? null : nativeHistogram({ labels, histogram }, query);
    if (native) found.set(seriesKey(labels), native);
  }
  return classic.length > 0 ? classicHistograms(classic, query) : found;
};

/** A counter of events is born with the first one: where requests were counted and it is not there, there was none. */
function withoutEvents(events: Steps, requests: Steps): Steps {
  const known = new Map(events);
  return requests.map(([at]) => [at, known.get(at) ?? { all: 0, above: new Map() }]);
}

/** One series of points for all requests, and one for each bound. Events are what lies above the bound 0. */
function seriesOf({ name, arm: { arm }, as }: Followed, steps: Steps): CollectedSeries[] {
  const known = { query: name, arm };
  const all = steps.map(([at, added]) => [at, added.all] as const);
  if (as === 'events') return [{ ...known, counted: '0', points: all }];
  if (as === 'all') return [{ ...known, counted: 'all', points: all }];
  const bounds = [...new Set(steps.flatMap(([, added]) => [...added.above.keys()]))].sort((a, b) => a - b);
  const above = bounds.map((bound): CollectedSeries => ({ ...known, counted: `${bound}`, points: pointsAbove(steps, bound) }));
  return [{ ...known, counted: 'all', points: all }, ...above];
}

/** Where nothing was observed, nothing was above any bound. */
function pointsAbove(steps: Steps, bound: number): (readonly [number, number | null])[] {
  return steps.map(([at, { all, above }]) => [at, above.get(bound) ?? (all === 0 ? 0 : null)] as const);
}
