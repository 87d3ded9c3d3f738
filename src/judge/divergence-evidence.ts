import type { Difference, DifferenceKind, Divergence } from '../diff/difference.js';
import { eBenjaminiHochberg } from '../stats/e-benjamini-hochberg.js';
import { logMcNemarE } from '../stats/log-mc-nemar-e.js';
import { inOrder } from './figures.js';
import type { TrialEvidence } from './evidence.js';

/** Distinct paths kept; beyond it new ones are counted together, so that a shuffled body cannot fill the memory. */
const MAX_PATHS = 2_000;
/** A path that differs between two copies of the live code in this share of the comparisons of its route says nothing. */
const VOLATILE_SHARE = 0.8;
export const MORE_PATHS = '(more paths)';

interface PathCounts {
  readonly route: string;
  readonly path: string;
  readonly kind: DifferenceKind;
  shadowOnly: number;
  baselineOnly: number;
  both: number;
  /** trials in which the shadow differs and no baseline was there to compare (it failed, or there is none) */
  alone: number;
  sample: Divergence['sample'];
}

/** What shows how the live code's answers differ by themselves: a second copy of it, its recorded answers, or nothing. */
export type NoiseReference = 'baseline' | 'recorded' | 'none';

export interface PathEvidence {
  readonly divergence: Divergence;
  readonly noise: NoiseReference;
  readonly logE: number;
}

/**
 * Differing paths of responses, paired: a path that differs on the shadow only, against one that differs on the baseline only.
 * Whatever differs between two copies of the live code (time stamps, ids, order) differs on both sides alike and cancels.
 * Where there is a baseline, a trial in which it could not be compared is no evidence: there the noise would count against the shadow.
 * Without a baseline arm the recorded answers stand in for it: what the primary itself answers otherwise than it did then is noise.
 * Without those the noise is unknown: then only differences that other pairs of the same path do not show count, which the
 * caller has to say (`noise`).
 */
export class DivergenceEvidence {
  compared = 0;
  comparedBaseline = 0;
  private readonly paths = new Map<string, PathCounts>();
  private readonly recordedRoutes = new Set<string>();
  private readonly comparedByRoute = new Map<string, number>();

  add(trial: TrialEvidence): void {
    const { differences, route } = trial;
    if (!differences?.shadow) return;
    this.compared++;
    this.comparedByRoute.set(route, (this.comparedByRoute.get(route) ?? 0) + 1);
    if (differences.baseline && trial.baseline) this.comparedBaseline++;
    else if (differences.baseline) this.recordedRoutes.add(route);
    const shadow = byPath(differences.shadow);
    const baseline = byPath(differences.baseline ?? []);
    for (const [path, difference] of shadow) {
      const counts = this.counts(route, path, difference);
      if (!differences.baseline) counts.alone++;
      else if (baseline.has(path)) counts.both++;
      else counts.shadowOnly++;
      counts.sample ??= { primary: difference.primary, shadow: difference.other };
    }
    for (const [path, difference] of baseline) if (!shadow.has(path)) this.counts(route, path, difference).baselineOnly++;
  }

  get withBaseline(): boolean {
    return this.comparedBaseline > 0;
  }

  private noiseOf(route: string): NoiseReference {
    return this.withBaseline ? 'baseline' : this.recordedRoutes.has(route) ? 'recorded' : 'none';
  }

  /** Paths accused by e-BH over all paths, status first, then by evidence. */
  accused(alpha: number): PathEvidence[] {
    const rows = this.evidence();
    return eBenjaminiHochberg(
      rows.map((row) => row.logE),
      alpha,
    )
      .map((index) => rows[index] as PathEvidence)
      .sort((a, b) => Number(b.divergence.kind === 'status') - Number(a.divergence.kind === 'status') || b.logE - a.logE || order(a, b));
  }

  /** Every path with its evidence, most evident first. */
  evidence(): PathEvidence[] {
    return [...this.paths.values()]
      .map(({ alone, ...counts }) => {
        const noise = this.noiseOf(counts.route);
        const shadowOnly = noise === 'none' ? alone : counts.shadowOnly;
        const compared = this.comparedByRoute.get(counts.route) ?? 0;
        const otherSide = noise === 'none' ? unknownNoise(counts.kind, shadowOnly, compared) : knownNoise(counts, compared);
        return { divergence: { ...counts, shadowOnly, compared }, noise, logE: logMcNemarE(shadowOnly, otherSide) };
      })
      .sort((a, b) => b.logE - a.logE || order(a, b));
  }

  private counts(route: string, path: string, difference: Difference): PathCounts {
    const key = `${route}\n${path}`;
    const known = this.paths.get(key);
    if (known) return known;
    if (this.paths.size >= MAX_PATHS && path !== MORE_PATHS) return this.counts(route, MORE_PATHS, difference);
    const counts: PathCounts = { route, path, kind: difference.kind, shadowOnly: 0, baselineOnly: 0, both: 0, alone: 0, sample: undefined };
    this.paths.set(key, counts);
    return counts;
  }
}

/**
 * Without a baseline a path that differs in nearly every comparison of its route is more likely a time stamp or an id than a
 * fault that hits every request; it is reported, but is no evidence.
 */
function unknownNoise(kind: DifferenceKind, shadowOnly: number, compared: number): number {
  const volatile = kind === 'value' || kind === 'header' || kind === 'text';
  return volatile && shadowOnly > 0.95 * compared ? shadowOnly : 0;
}

/**
 * A path that the live code answers differently nearly every time (the moment of the answer, an id) is equal only by chance, and a
 * slower shadow meets that chance less often: those few pairs are no evidence of another content.
 */
function knownNoise({ shadowOnly, baselineOnly, both }: Omit<PathCounts, 'alone'>, compared: number): number {
  return both + baselineOnly >= VOLATILE_SHARE * compared ? Math.max(shadowOnly, baselineOnly) : baselineOnly;
}

function byPath(differences: readonly Difference[]): Map<string, Difference> {
  return new Map(differences.map((difference) => [difference.path, difference]));
}

function order(a: PathEvidence, b: PathEvidence): number {
  return inOrder(a.divergence.route, b.divergence.route) || inOrder(a.divergence.path, b.divergence.path);
}
