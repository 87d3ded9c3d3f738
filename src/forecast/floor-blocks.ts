/** One sample of a resource that grows with use: requests served so far and what each arm held, in the same unit. */
export interface GrowthPoint {
  readonly requests: number;
  readonly control: number;
  readonly experiment: number;
  readonly baseline?: number | undefined;
}

/** Floors of one block of consecutive samples, at the mean of their request counts. */
export interface FloorBlock {
  readonly requests: number;
  readonly control: number;
  readonly experiment: number;
  /** null unless every block has one */
  readonly baseline: number | null;
}

/** Share of the points that must carry a baseline for it to be used. */
const BASELINE_SHARE = 0.8;

/**
 * Minima of each arm over equal numbers of consecutive points: what stays after garbage collection, where only resident memory is seen.
 * Equal counts, because a minimum of more points is lower. The first points are dropped where the division leaves a rest: they are the
 * nearest to the warm-up.
 * @param points in any order; those with a value that is not finite are left out; @param most at most this many blocks
 * @param least points a block
 */
export function floorBlocks(points: readonly GrowthPoint[], most: number, least: number): FloorBlock[] {
  const finite = points.filter((point) => [point.requests, point.control, point.experiment].every(Number.isFinite));
  const paired = finite.filter((point) => point.baseline !== undefined && Number.isFinite(point.baseline));
  const withBaseline = paired.length > 0 && paired.length >= BASELINE_SHARE * finite.length;
  const usable = [...(withBaseline ? paired : finite)].sort((a, b) => a.requests - b.requests);
  const size = Math.max(least, Math.ceil(usable.length / most));
  const blocks: FloorBlock[] = [];
  for (let from = usable.length % size; from + size <= usable.length; from += size) {
    const block = usable.slice(from, from + size);
    blocks.push({
      requests: block.reduce((sum, point) => sum + point.requests, 0) / size,
      control: Math.min(...block.map((point) => point.control)),
      experiment: Math.min(...block.map((point) => point.experiment)),
      baseline: withBaseline ? Math.min(...block.map((point) => point.baseline as number)) : null,
    });
  }
  return blocks;
}
