import type { Arm } from '../environment/environment.js';
import { keptSize, STRETCH_MS } from '../stats/unit-size.js';
import type { LogPairs, LogTick } from './tick.js';
import type { ArmCounts, KnownTrial } from './trial-book.js';

interface Loose {
  readonly lines: ArmCounts;
  readonly sizes: Partial<Record<Arm, Record<string, number>>>;
}

type PairSums = { -readonly [Key in keyof LogPairs]: LogPairs[Key] };

/** Adds up what one reading is told. */
export class TickSums {
  private readonly counts = new Map<number, ArmCounts>();
  private readonly pairs = new Map<string, PairSums>();
  private readonly stretches = new Map<string, { readonly id: number; readonly arm: Arm; lines: number }>();
  private readonly units: { readonly id: number; readonly arm: Arm; readonly lines: number }[] = [];

  count(id: number, arm: Arm): void {
    const counts = this.counts.get(id) ?? {};
    counts[arm] = (counts[arm] ?? 0) + 1;
    this.counts.set(id, counts);
  }

  /** A message that names no trial. */
  loose(id: number, arm: Arm, atMs: number): void {
    const key = `${id} ${arm} ${Math.floor(atMs / STRETCH_MS)}`;
    const unit = this.stretches.get(key);
    if (unit) unit.lines++;
    else this.stretches.set(key, { id, arm, lines: 1 });
  }

  /** The messages of one template in one trial; of a trial that nobody knows they are a unit by themselves. */
  settle(id: number, counts: ArmCounts, trial: KnownTrial | null): void {
    if (!trial) {
      for (const [arm, lines] of Object.entries(counts) as [Arm, number][]) this.units.push({ id, arm, lines });
      return;
    }
    this.compare(id, trial.route, 'primary', counts);
    if (trial.hasBaseline) this.compare(id, trial.route, 'baseline', counts);
  }

  private compare(id: number, route: string, against: 'primary' | 'baseline', counts: ArmCounts): void {
    const [shadow, control] = [counts.shadow ?? 0, counts[against] ?? 0];
    if (shadow === 0 && control === 0) return;
    const key = `${id} ${against} ${route}`;
    let sum = this.pairs.get(key);
    if (!sum) this.pairs.set(key, (sum = { id, route, against, shadowOnly: 0, controlOnly: 0, both: 0 }));
    if (shadow > control) sum.shadowOnly++;
    else if (shadow < control) sum.controlOnly++;
    else sum.both++;
  }

  list(): Pick<LogTick, 'counts' | 'pairs' | 'loose'> {
    const loose = new Map<number, Loose>();
    for (const { id, arm, lines } of [...this.stretches.values(), ...this.units]) {
      let sum = loose.get(id);
      if (!sum) loose.set(id, (sum = { lines: {}, sizes: {} }));
      sum.lines[arm] = (sum.lines[arm] ?? 0) + lines;
      const sizes = (sum.sizes[arm] ??= {});
      sizes[keptSize(lines)] = (sizes[keptSize(lines)] ?? 0) + 1;
    }
    return {
      counts: [...this.counts].map(([id, lines]) => ({ id, lines })),
      pairs: [...this.pairs.values()],
      loose: [...loose].map(([id, sum]) => ({ id, ...sum })),
    };
  }
}
