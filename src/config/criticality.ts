import { FIRST_SHARE } from '../traffic/auto-share.js';

export type Criticality = 'low' | 'medium' | 'high';

/** The defaults that follow from `service.criticality`. */
export interface CriticalityDefaults {
  readonly forMs: number;
  readonly alpha: number;
}

/**
 * The more critical a service, the longer it is measured and the gentler it is touched. `alpha` is lower where a false alarm costs
 * more than a miss (low); it is never raised above 5 %. With driver `process` the arms are copies, so all of the traffic is sent.
 */
export const CRITICALITY: Readonly<Record<Criticality, CriticalityDefaults>> = {
  low: { forMs: 120_000, alpha: 0.02 },
  medium: { forMs: 180_000, alpha: 0.05 },
  high: { forMs: 300_000, alpha: 0.05 },
};

/** What a change that reaches so far makes of the defaults: it is measured shorter or longer, and a harmless one must not cry wolf. */
interface ImpactFactors {
  /** times `forMs` */
  readonly forTimes: number;
  /** times `alpha`, which is never raised above the criticality's own */
  readonly alphaTimes: number;
}

export const IMPACT_FACTORS: Readonly<Record<'low' | 'medium' | 'high', ImpactFactors>> = {
  low: { forTimes: 2 / 3, alphaTimes: 0.5 },
  medium: { forTimes: 1, alphaTimes: 1 },
  high: { forTimes: 1.5, alphaTimes: 1 },
};

/** The defaults for a change of known impact. */
export function defaultsOf(criticality: Criticality, impact: 'low' | 'medium' | 'high'): Pick<CriticalityDefaults, 'forMs' | 'alpha'> {
  const { forMs, alpha } = CRITICALITY[criticality];
  const { forTimes, alphaTimes } = IMPACT_FACTORS[impact];
  return { forMs: Math.round(forMs * forTimes), alpha: Number((alpha * alphaTimes).toPrecision(3)) };
}

/** The table of `docs/configuration.md`. */
export function criticalityTable(): string {
  const rows = Object.entries(CRITICALITY).map(
    ([name, { forMs, alpha }]) => `| ${name} | ${forMs / 60_000}m | ${alpha} | 100% | ${100 * FIRST_SHARE[name as Criticality].medium}% |`,
  );
  return [
    '| criticality | `traffic.for` | `judge.alpha` | `select.share: auto`, driver `process` | `select.share: auto`, driver `url` |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
