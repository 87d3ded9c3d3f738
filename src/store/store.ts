import type { Point, SeriesKey, Series, Window } from '../core/series.js';
import type { TrialEvidence } from '../judge/evidence.js';

/** What a query selects: every field given must match; labels match as a subset. */
export interface SeriesSelector {
  readonly kpi?: string | undefined;
  readonly arm?: string | undefined;
  readonly route?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** A trial as stored: `seq` is the order in which it was judged, which a later `judge --input DIR` repeats exactly. */
export interface StoredTrial extends TrialEvidence {
  readonly seq: number;
}

/** The time-series store of one run. Writes are batched; `flush` makes them durable. */
export interface Store extends Disposable {
  append(key: SeriesKey, points: readonly Point[]): void;
  appendTrials(trials: readonly TrialEvidence[]): void;
  /** a JSON document kept under a name (plan, tallies, facts) */
  putDocument(name: string, document: unknown): void;
  document(name: string): unknown;
  flush(): void;
  series(selector: SeriesSelector, window?: Window): readonly Series[];
  trials(fromSeq?: number): Iterable<StoredTrial>;
  trialCount(): number;
}

/** What a finished run's store can be asked. */
export type StoreReader = Omit<Store, 'append' | 'appendTrials' | 'putDocument' | 'flush'>;
