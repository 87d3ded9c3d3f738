import { CELLS, cellOf, INFINITE_CELL, LAST_FINITE_CELL } from './latency-grid.js';

/** Thresholds a table may have. */
const LEVELS_MAX = 8;

/** Discordant pairs at one threshold and margin: `b` only the shadow is slow, `c` only the primary is slow. */
export interface Discordants {
  readonly b: number;
  readonly c: number;
}

/**
 * The class table of verdict.md 2: `T[class][cell]`, class = how many thresholds the primary's latency exceeds, cell = where
 * the shadow's latency lies on the grid. One addition a pair; every threshold and every margin can be read afterwards, and
 * tables with the same thresholds add, so that threads, proxies and minutes can each keep one.
 */
export class ClassTable {
  readonly thresholdCells: readonly number[];
  readonly counts: Uint32Array;
  pairs = 0;
  highestFiniteCell = 0;

  /** @param thresholdCells ascending cells of the thresholds (x_i is the cell's upper bound) */
  constructor(thresholdCells: readonly number[]) {
    this.thresholdCells = thresholdCells;
    this.counts = new Uint32Array((thresholdCells.length + 1) * CELLS);
  }

  /** @param controlMs @param experimentMs latencies in ms, Infinity where there was no usable answer */
  add(controlMs: number, experimentMs: number): void {
    this.addCells(cellOf(controlMs), cellOf(experimentMs));
  }

  addCells(controlCell: number, experimentCell: number): void {
    const cells = this.thresholdCells;
    let exceeded = 0;
    while (exceeded < cells.length && controlCell > (cells[exceeded] as number)) exceeded++;
    const index = exceeded * CELLS + experimentCell;
    this.counts[index] = (this.counts[index] as number) + 1;
    this.pairs++;
    if (experimentCell > this.highestFiniteCell && experimentCell !== INFINITE_CELL) this.highestFiniteCell = experimentCell;
  }

  /** Adds another table's counts. @throws RangeError where the thresholds differ: such tables do not add */
  merge(other: ClassTable): void {
    if (other.thresholdCells.join() !== this.thresholdCells.join())
      throw new RangeError('class tables with different thresholds do not add');
    for (let i = 0; i < this.counts.length; i++) this.counts[i] = (this.counts[i] as number) + (other.counts[i] as number);
    this.pairs += other.pairs;
    this.highestFiniteCell = Math.max(this.highestFiniteCell, other.highestFiniteCell);
  }
}

/**
 * Running sums of a class table, from which any (threshold, shift) is read in O(1). One reader is reused for many tables
 * (`load`), so that a look over 50 routes allocates nothing; it costs a few additions for every cell up to the highest used.
 */
export class DiscordantReader {
  private readonly slow = new Float64Array(LEVELS_MAX * CELLS);
  private readonly fast = new Float64Array(LEVELS_MAX * CELLS);
  private readonly infinite = new Float64Array(LEVELS_MAX);
  private readonly column = new Float64Array(CELLS);
  private thresholdCells: readonly number[] = [];
  private top = 0;

  load(table: ClassTable): this {
    this.thresholdCells = table.thresholdCells;
    this.top = table.highestFiniteCell;
    this.column.fill(0, 0, this.top + 1);
    let infinite = 0;
    for (let i = 0; i < this.thresholdCells.length; i++) {
      this.addRow(table, i);
      infinite += table.counts[i * CELLS + INFINITE_CELL] as number;
      this.infinite[i] = infinite;
      this.suffixSums(i, infinite);
    }
    this.column.fill(0, 0, this.top + 1);
    for (let i = this.thresholdCells.length - 1; i >= 0; i--) {
      this.addRow(table, i + 1);
      this.prefixSums(i);
    }
    return this;
  }

  /** Counts at threshold `level` with the shadow's bound moved by `shift` cells (shiftOf(1 + margin)). */
  at(level: number, shift: number): Discordants {
    // The bound never reaches the infinite cell: an answer that never came is slower than every finite bound.
    const cell = Math.min((this.thresholdCells[level] as number) + shift, LAST_FINITE_CELL);
    const base = level * CELLS;
    if (cell < 0) return { b: this.slow[base] as number, c: 0 };
    if (cell >= this.top) return { b: this.infinite[level] as number, c: this.fast[base + this.top] as number };
    return { b: this.slow[base + cell + 1] as number, c: this.fast[base + cell] as number };
  }

  private addRow(table: ClassTable, row: number): void {
    const start = row * CELLS;
    for (let j = 0; j <= this.top; j++) this.column[j] = (this.column[j] as number) + (table.counts[start + j] as number);
  }

  /** slow[level][j] = everything in cell j or above, the infinite cell included */
  private suffixSums(level: number, infinite: number): void {
    let sum = infinite;
    for (let j = this.top; j >= 0; j--) {
      sum += this.column[j] as number;
      this.slow[level * CELLS + j] = sum;
    }
  }

  /** fast[level][j] = everything in cell j or below */
  private prefixSums(level: number): void {
    let sum = 0;
    for (let j = 0; j <= this.top; j++) {
      sum += this.column[j] as number;
      this.fast[level * CELLS + j] = sum;
    }
  }
}
