import type { GrowthPoint } from '../forecast/floor-blocks.js';
import { assessGrowth, type GrowthForecast } from '../forecast/growth.js';
import type { ForecastSpec } from '../forecast/spec.js';
import { advanceWarnings, assessWarnings, startWarnings, type WarningState } from '../forecast/warnings.js';
import type { SeriesPair } from '../judge/evidence.js';
import { rounded } from '../judge/figures.js';
import { bare } from '../judge/validity.js';
import type { Finding } from '../judge/verdict.js';

/** A growth forecast of one risk at the last look. */
export interface WatchedRisk {
  readonly kpi: string;
  readonly limit: number;
  readonly growth: GrowthForecast;
}

/** Looks at the series named under `forecast.risk` and turns two successive high probabilities into findings (verdict.md 7). */
export class ForecastWatch {
  private readonly spec: ForecastSpec;
  private state: WarningState;
  private latest: readonly (WatchedRisk | null)[] = [];

  constructor(spec: ForecastSpec) {
    this.spec = spec;
    this.state = startWarnings(spec);
  }

  /**
   * One look; the findings are those that stand after it.
   * @param isRepeated it comes so soon after another that it is no second one: the figures are new, the warnings stay as they are
   */
  look(series: readonly SeriesPair[], isRepeated = false): Finding[] {
    this.latest = this.spec.risk.map((risk) =>
      this.assess(
        risk.kpi,
        risk.above,
        series.find((pair) => pair.kpi === risk.kpi),
      ),
    );
    const probabilities = this.latest.map((risk) =>
      risk === null || risk.growth.reason === 'too-few-points' ? null : risk.growth.probability,
    );
    if (!isRepeated) this.state = advanceWarnings(this.state, probabilities, this.spec);
    return this.findings;
  }

  /** Every risk that could be assessed at the last look. */
  get risks(): WatchedRisk[] {
    return this.latest.filter((risk): risk is WatchedRisk => risk !== null);
  }

  get findings(): Finding[] {
    const { warned, hold } = assessWarnings(this.state, this.spec);
    return this.risks.filter((risk) => warned.includes(risk.kpi)).map((risk) => this.finding(risk, hold));
  }

  private assess(kpi: string, above: number | undefined, pair: SeriesPair | undefined): WatchedRisk | null {
    if (!pair || above === undefined) return null;
    const points = growthPoints(pair);
    const last = points.at(-1);
    if (!last) return null;
    return { kpi, limit: above, growth: assessGrowth({ points, limit: { above }, spec: this.spec, currentValue: last.experiment }) };
  }

  private finding({ kpi, limit, growth }: WatchedRisk, hold: boolean): Finding {
    const outcome = !hold ? 'pass' : this.spec.rollbackOnForecast ? 'fail' : 'inconclusive';
    const { requestsToLimit, secondsToLimit } = growth;
    return {
      ...bare(hold ? 'forecast-breach' : 'warning', outcome, growth.blocks),
      kpi,
      tier: hold ? 'forecast' : 'warn',
      method: 'growth-per-request',
      facts: {
        probability: rounded(growth.probability),
        limit,
        slopePerRequest: rounded(growth.slopePerRequest),
        slopeLow: growth.low === null ? null : rounded(growth.low),
        slopeHigh: growth.high === null ? null : rounded(growth.high),
        per100kRequests: rounded(growth.per100kRequests),
        horizonRequests: growth.horizonRequests,
        requestsToLimit: orNull(requestsToLimit.median),
        requestsToLimitLow: orNull(requestsToLimit.low),
        requestsToLimitHigh: orNull(requestsToLimit.high),
        secondsToLimit: orNull(secondsToLimit?.median ?? null),
        secondsToLimitLow: orNull(secondsToLimit?.low ?? null),
        secondsToLimitHigh: orNull(secondsToLimit?.high ?? null),
        reference: growth.reference,
      },
    };
  }
}

/** Readings of all arms joined on their time, each with the number of requests served by then. */
export function growthPoints(pair: SeriesPair): GrowthPoint[] {
  const experiment = new Map(pair.experiment);
  const baseline = new Map(pair.baseline ?? []);
  const requests = new Map(pair.requests ?? []);
  return pair.control.flatMap(([t, control]) => {
    const value = experiment.get(t);
    const served = requests.get(t);
    if (control === null || typeof value !== 'number' || typeof served !== 'number') return [];
    const other = baseline.get(t);
    return [{ requests: served, control, experiment: value, ...(typeof other === 'number' ? { baseline: other } : {}) }];
  });
}

const orNull = (value: number | null): number | null => (value === null ? null : rounded(value));
