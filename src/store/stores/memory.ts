import type { Point, Series, SeriesKey, Window } from '../../core/series.js';
import type { TrialEvidence } from '../../judge/evidence.js';
import { canonicalKey, keyText, matchesKey } from '../series-key.js';
import { checkedTime, measured } from '../points.js';
import type { SeriesSelector, Store, StoredTrial } from '../store.js';

interface Kept {
  readonly key: SeriesKey;
  points: Point[];
  /** points are in order of time and no time stands twice */
  tidy: boolean;
}

/** Everything in this process's memory, which grows with the run: for tests, `judge --input` and short runs. */
export class MemoryStore implements Store {
  private readonly kept = new Map<string, Kept>();
  private readonly evidence: TrialEvidence[] = [];
  private readonly documents = new Map<string, string>();

  append(key: SeriesKey, points: readonly Point[]): void {
    if (points.length === 0) return;
    const text = keyText(key);
    const series = this.kept.get(text) ?? { key: canonicalKey(key), points: [], tidy: true };
    this.kept.set(text, series);
    for (const [t, value] of points) {
      const last = series.points.at(-1);
      if (last && t <= last[0]) series.tidy = false;
      series.points.push([checkedTime(t), measured(value)]);
    }
  }

  appendTrials(trials: readonly TrialEvidence[]): void {
    for (const trial of trials) this.evidence.push(trial);
  }

  putDocument(name: string, document: unknown): void {
    this.documents.set(name, JSON.stringify(document ?? null));
  }

  document(name: string): unknown {
    const json = this.documents.get(name);
    return json === undefined ? undefined : JSON.parse(json);
  }

  flush(): void {}

  series(selector: SeriesSelector, window?: Window): readonly Series[] {
    return [...this.kept.values()]
      .filter(({ key }) => matchesKey(key, selector))
      .map((series) => ({ key: series.key, points: within(tidied(series), window) }))
      .filter(({ points }) => points.length > 0);
  }

  *trials(fromSeq = 0): Iterable<StoredTrial> {
    const end = this.evidence.length;
    for (let seq = Math.max(0, fromSeq); seq < end; seq++) yield { seq, ...(this.evidence[seq] as TrialEvidence) };
  }

  trialCount(): number {
    return this.evidence.length;
  }

  [Symbol.dispose](): void {}
}

/** In order of time; of two points at the same time the later written one holds. */
function tidied(series: Kept): readonly Point[] {
  if (!series.tidy) {
    const byTime = new Map(series.points.map((point) => [point[0], point]));
    series.points = [...byTime.values()].sort((a, b) => a[0] - b[0]);
    series.tidy = true;
  }
  return series.points;
}

function within(points: readonly Point[], window: Window | undefined): readonly Point[] {
  return window ? points.filter(([t]) => t >= window.from && t < window.to) : points.slice();
}
