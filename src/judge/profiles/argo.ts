import { compileCondition } from './argo-condition.js';
import { at, type Classified, numberAt, type Profile, type ProfiledKpi, type ProfileInput } from './profile.js';

type Phase = 'Successful' | 'Failed' | 'Inconclusive' | 'Error';
/** Across metrics: the worst one first (argo-rollouts `utils/analysis/helpers.go`). */
const WORST_FIRST: readonly Phase[] = ['Failed', 'Error', 'Inconclusive', 'Successful'];
const OUTCOMES = { Successful: 'pass', Failed: 'fail', Inconclusive: 'inconclusive', Error: 'error' } as const;

/**
 * The analysis of Argo Rollouts: every point of the shadow's series is a measurement, judged by `successCondition` and `failureCondition`, counted against
 * `failureLimit`, `inconclusiveLimit`, `consecutiveErrorLimit`, `count`. The primary is not looked at. Source: argo-rollouts 9f8d111,
 * `utils/evaluate/evaluate.go`, `analysis/analysis.go`.
 */
export const argo: Profile = {
  name: 'argo',
  judge(input) {
    const judged = input.kpis.map((kpi) => ({ kpi, ...assess(kpi, input) }));
    const counted = judged.filter(({ kpi }) => at(kpi.settings, 'dryRun') !== true);
    const phase = WORST_FIRST.find((word) => counted.some((one) => one.phase === word)) ?? 'Successful';
    const passed = counted.filter((one) => one.phase === 'Successful').length;
    const score = counted.length === 0 ? 0 : Number(((100 * passed) / counted.length).toFixed(1));
    const decision = phase === 'Successful' ? 'advance' : phase === 'Inconclusive' ? 'hold' : 'roll-back';
    return { metrics: judged.map(classified), summary: { score, classification: phase, outcome: OUTCOMES[phase], decision } };
  },
};

interface Assessed {
  readonly phase: Phase;
  readonly measured: number;
  readonly failed: number;
}

function assess(kpi: ProfiledKpi, input: ProfileInput): Assessed {
  const points = input.series.find((series) => series.kpi === kpi.name)?.experiment ?? [];
  const phaseOf = measurementRule(kpi);
  const limit = (name: string, fallback: number): number => numberAt(kpi.settings, fallback, name);
  let [failed, inconclusive, errors, successes, inARow, counted] = [0, 0, 0, 0, 0, 0];
  for (const [, value] of points) {
    const phase = phaseOf(value);
    errors = phase === 'Error' ? errors + 1 : 0;
    inARow = phase === 'Successful' ? inARow + 1 : 0;
    if (phase === 'Failed') failed++;
    if (phase === 'Inconclusive') inconclusive++;
    if (phase === 'Successful') successes++;
    if (phase !== 'Error') counted++;
    const ended = limitReached(failed, inconclusive, errors, limit);
    if (ended) return { phase: ended, measured: counted, failed };
    const enough = limit('consecutiveSuccessLimit', 0);
    if (enough > 0 && inARow >= enough) return { phase: 'Successful', measured: counted, failed };
    if (limit('count', Number.POSITIVE_INFINITY) <= counted) break;
  }
  if (points.length > 0 && successes + failed + inconclusive === 0) return { phase: 'Error', measured: 0, failed };
  // a run that ends before its first measurement is Successful there; said, not repeated as a pass
  return { phase: points.length === 0 ? 'Inconclusive' : 'Successful', measured: counted, failed };
}

/** The three limits in order; later ones overwrite, so Error beats Inconclusive beats Failed within one metric. */
function limitReached(
  failed: number,
  inconclusive: number,
  errors: number,
  limit: (name: string, fallback: number) => number,
): Phase | undefined {
  let phase: Phase | undefined;
  const allowed = limit('failureLimit', 0);
  if (allowed >= 0 && failed > allowed) phase = 'Failed';
  if (inconclusive > limit('inconclusiveLimit', 0)) phase = 'Inconclusive';
  if (errors > limit('consecutiveErrorLimit', 4)) phase = 'Error';
  return phase;
}

/** Only success given: what is not one has failed. Both given and neither true: Inconclusive. None given: Successful. */
function measurementRule(kpi: ProfiledKpi): (value: number | null) => Phase {
  const conditionOf = (name: string) => {
    const text = at(kpi.settings, name);
    return typeof text === 'string' && text.trim() !== '' ? compileCondition(text) : undefined;
  };
  const [success, failure] = [conditionOf('successCondition'), conditionOf('failureCondition')];
  return (value) => {
    try {
      if (!success && !failure) return 'Successful';
      if (failure?.(value)) return 'Failed';
      if (success) return success(value) ? 'Successful' : failure ? 'Inconclusive' : 'Failed';
      return 'Successful';
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) return 'Error';
      throw error;
    }
  };
}

function classified({ kpi, phase, measured, failed }: { readonly kpi: ProfiledKpi } & Assessed): Classified {
  return {
    kpi: kpi.name,
    classification: phase,
    outcome: OUTCOMES[phase],
    deviation: null,
    n: { control: 0, experiment: measured },
    reason: `${failed} of ${measured} measurements failed`,
  };
}
