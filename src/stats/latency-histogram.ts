import { GRID_START_MS } from './latency-grid.js';

const RATIO = 1.01;
const LOG_RATIO = Math.log(RATIO);
const LOG_START = Math.log(GRID_START_MS);
/** 0.05 ms to 5 min in steps of 1 %, then the infinite cell. */
const LAST_FINITE = Math.ceil((Math.log(300_000) - LOG_START) / LOG_RATIO);
const INFINITE = LAST_FINITE + 1;

/**
 * A latency histogram on a 1 % grid: quantiles to within 0.5 %, a fixed 12 kB whatever the traffic. Histograms add.
 */
export class LatencyHistogram {
  readonly counts = new Float64Array(INFINITE + 1);
  total = 0;

  /** @param valueMs Infinity or NaN where there was no usable answer */
  add(valueMs: number): void {
    const cell = histogramCell(valueMs);
    this.counts[cell] = (this.counts[cell] as number) + 1;
    this.total++;
  }

  merge(other: LatencyHistogram): void {
    for (let i = 0; i < this.counts.length; i++) this.counts[i] = (this.counts[i] as number) + (other.counts[i] as number);
    this.total += other.total;
  }

  clear(): void {
    this.counts.fill(0);
    this.total = 0;
  }

  /** The p-quantile in ms, interpolated by rank on the log scale inside its cell; Infinity in the infinite cell, NaN when empty. */
  quantile(p: number): number {
    if (this.total === 0) return Number.NaN;
    const rank = p * this.total;
    let before = 0;
    for (let cell = 0; cell <= LAST_FINITE; cell++) {
      const here = this.counts[cell] as number;
      if (here > 0 && before + here >= rank) {
        const within = Math.max(0, rank - before) / here;
        return Math.exp(LOG_START + (cell - 1 + within) * LOG_RATIO);
      }
      before += here;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Cumulative shares at the upper bounds of the cells that hold anything: a picture of the ECDF. */
  cumulative(): (readonly [ms: number, share: number])[] {
    const rows: (readonly [number, number])[] = [];
    let before = 0;
    for (let cell = 0; cell <= LAST_FINITE; cell++) {
      if ((this.counts[cell] as number) === 0) continue;
      before += this.counts[cell] as number;
      rows.push([Math.exp(LOG_START + cell * LOG_RATIO), before / this.total]);
    }
    return rows;
  }
}

function histogramCell(valueMs: number): number {
  if (valueMs <= GRID_START_MS) return 0;
  const cell = Math.ceil((Math.log(valueMs) - LOG_START) / LOG_RATIO);
  return cell <= LAST_FINITE ? cell : INFINITE; // NaN and Infinity fall through to the infinite cell
}
