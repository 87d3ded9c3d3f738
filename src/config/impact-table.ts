import { IMPACT_FROM, IMPACT_MEANING, IMPACT_POINTS, type ImpactSignal } from '../environment/impact.js';
import { type Criticality, CRITICALITY, defaultsOf } from './criticality.js';

/** The points of `docs/parity-and-impact.md`. */
export function impactTable(): string {
  const rows = (Object.keys(IMPACT_POINTS) as ImpactSignal[]).map((signal) => `| ${IMPACT_MEANING[signal]} | ${IMPACT_POINTS[signal]} |`);
  return ['| what the change holds | points |', '|---|---:|', ...rows].join('\n');
}

/** The defaults that follow from criticality and impact, same page. */
export function impactDefaultsTable(): string {
  const rows = (Object.keys(CRITICALITY) as Criticality[]).flatMap((criticality) =>
    LEVELS.map(({ impact, from }) => {
      const { forMs, alpha } = defaultsOf(criticality, impact);
      return `| ${criticality} | ${impact} (${from}) | ${Number((forMs / 60_000).toFixed(2))}m | ${alpha} |`;
    }),
  );
  return ['| criticality | impact | `traffic.for` | `judge.alpha` |', '|---|---|---|---|', ...rows].join('\n');
}

const LEVELS = [
  { impact: 'low', from: `below ${IMPACT_FROM.medium} points` },
  { impact: 'medium', from: `${IMPACT_FROM.medium} to ${IMPACT_FROM.high - 1}` },
  { impact: 'high', from: `from ${IMPACT_FROM.high} on` },
] as const;
