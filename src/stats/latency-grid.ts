/**
 * The geometric grid on which latencies are counted: g_k = 0.05 ms * 1.0025^k up to 5 minutes, then one cell for everything
 * infinite (refused, reset, timed out). `cell(v) = min{k : v <= g_k}`: with this ceiling cell the counts at every margin on
 * the grid are exact; a floor cell would be off by a few (statistics.md 7).
 */
export const GRID_START_MS = 0.05;
export const GRID_RATIO = 1.0025;
const GRID_END_MS = 300_000;
const LOG_RATIO = Math.log(GRID_RATIO);
const LOG_START = Math.log(GRID_START_MS);

/** Index of the last finite cell. */
export const LAST_FINITE_CELL = Math.ceil((Math.log(GRID_END_MS) - LOG_START) / LOG_RATIO);
/** The cell of everything that is infinite. */
export const INFINITE_CELL = LAST_FINITE_CELL + 1;
export const CELLS = INFINITE_CELL + 1;

const BOUNDS = Float64Array.from({ length: LAST_FINITE_CELL + 1 }, (_, k) => GRID_START_MS * GRID_RATIO ** k);

/** Upper bound of a cell in ms; Infinity for the infinite cell. */
export function cellBound(cell: number): number {
  return cell <= LAST_FINITE_CELL ? (BOUNDS[Math.max(0, cell)] as number) : Number.POSITIVE_INFINITY;
}

/** The cell of a latency in ms. NaN counts as infinite: an unusable answer is never a fast one. */
export function cellOf(valueMs: number): number {
  if (valueMs <= GRID_START_MS) return 0;
  if (!(valueMs <= (BOUNDS[LAST_FINITE_CELL] as number))) return INFINITE_CELL;
  let k = Math.ceil((Math.log(valueMs) - LOG_START) / LOG_RATIO);
  if (k > LAST_FINITE_CELL) k = LAST_FINITE_CELL;
  while (k > 0 && (BOUNDS[k - 1] as number) >= valueMs) k--;
  while ((BOUNDS[k] as number) < valueMs) k++;
  return k;
}

/** How many cells a ratio spans: the smallest s with 1.0025^s >= ratio (negative for ratios below 1). Rounds a margin up by at most 0.25 %. */
export function shiftOf(ratio: number): number {
  return Math.ceil(Math.log(ratio) / LOG_RATIO - 1e-9);
}

/** The ratio a shift stands for. */
export function ratioOf(shift: number): number {
  return GRID_RATIO ** shift;
}
