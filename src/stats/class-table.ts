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
  /** range of the finite cells in use: nothing is counted outside it but in the infinite cell; empty where lowest > highest */
  lowestFiniteCell = LAST_FINITE_CELL;
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
    if (experimentCell === INFINITE_CELL) return;
    if (experimentCell > this.highestFiniteCell) this.highestFiniteCell = experimentCell;
    if (experimentCell < this.lowestFiniteCell) this.lowestFiniteCell = experimentCell;
  }

  /** Adds another table's counts. @throws RangeError where the thresholds differ: such tables do not add */
  merge(other: ClassTable): void {
    if (other.thresholdCells.join() !== this.thresholdCells.join())
      throw new RangeError('class tables with different thresholds do not add');
    for (let i = 0; i < this.counts.length; i++) this.counts[i] = (this.counts[i] as number) + (other.counts[i] as number);
    this.pairs += other.pairs;
    this.highestFiniteCell = Math.max(this.highestFiniteCell, other.highestFiniteCell);
    this.lowestFiniteCell = Math.min(this.lowestFiniteCell, other.lowestFiniteCell);
  }
}

/**
 * Running sums of a class table, from which any (threshold, shift) is read in O(1). One reader is reused for many tables
 * (`load`), so that a look over 50 routes allocates nothing; it costs two additions for every threshold and cell in use.
 */
export class DiscordantReader {
  private readonly slow = new Float64Array(LEVELS_MAX * CELLS);
  private readonly fast = new Float64Array(LEVELS_MAX * CELLS);
  private readonly infinite = new Float64Array(LEVELS_MAX);
  private thresholdCells: readonly number[] = [];
  private bottom = 0;
  private top = 0;

  load(table: ClassTable): this {
    this.thresholdCells = table.thresholdCells;
    this.top = table.highestFiniteCell;
    // Where nothing finite was counted any one cell will do: it holds nothing.
    this.bottom = Math.min(table.lowestFiniteCell, this.top);
    const levels = this.thresholdCells.length;
    for (let level = 0; level < levels; level++) this.sumSlow(table.counts, level);
    for (let level = levels - 1; level >= 0; level--) this.sumFast(table.counts, level, level === levels - 1);
    return this;
  }

  /** Counts at threshold `level` with the shadow's bound moved by `shift` cells (shiftOf(1 + margin)). */
  at(level: number, shift: number): Discordants {
    // The bound never reaches the infinite cell: an answer that never came is slower than every finite bound.
    const cell = Math.min((this.thresholdCells[level] as number) + shift, LAST_FINITE_CELL);
    const base = level * CELLS;
    if (cell < this.bottom) return { b: this.slow[base + this.bottom] as number, c: 0 };
    if (cell >= this.top) return { b: this.infinite[level] as number, c: this.fast[base + this.top] as number };
    return { b: this.slow[base + cell + 1] as number, c: this.fast[base + cell] as number };
  }

  /** Adds the counts at `level` for the shifts from `firstShift` on to `b` and `c`, equally long. */
  addShifts(level: number, firstShift: number, b: Float64Array, c: Float64Array): void {
    const first = (this.thresholdCells[level] as number) + firstShift;
    const base = level * CELLS;
    for (let k = 0; k < b.length; k++) {
      const cell = Math.min(first + k, LAST_FINITE_CELL);
      const isAbove = cell >= this.top;
      const slow = isAbove ? this.infinite[level] : this.slow[base + Math.max(cell + 1, this.bottom)];
      b[k] = (b[k] as number) + (slow as number);
      if (cell >= this.bottom) c[k] = (c[k] as number) + (this.fast[base + (isAbove ? this.top : cell)] as number);
    }
  }

  /** slow[level][j] = everything of the classes up to `level` in cell j or above, the infinite cell included */
  private sumSlow(counts: Uint32Array, level: number): void {
    const { slow, bottom, top } = this;
    const base = level * CELLS;
    const before = base - CELLS;
    let sum = counts[base + INFINITE_CELL] as number;
    this.infinite[level] = sum + (level > 0 ? (this.infinite[level - 1] as number) : 0);
    for (let j = top; j >= bottom; j--) {
      sum += counts[base + j] as number;
      slow[base + j] = level > 0 ? sum + (slow[before + j] as number) : sum;
    }
  }

  /** fast[level][j] = everything of the classes above `level` in cell j or below */
  private sumFast(counts: Uint32Array, level: number, isLast: boolean): void {
    const { fast, bottom, top } = this;
    const base = level * CELLS;
    const after = base + CELLS;
    let sum = 0;
    for (let j = bottom; j <= top; j++) {
      sum += counts[after + j] as number;
      fast[base + j] = isLast ? sum : sum + (fast[after + j] as number);
    }
  }
}
