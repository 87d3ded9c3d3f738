import { fail } from '../core/errors.js';
import { lookUp } from '../core/registry.js';
import { meanAbsoluteScaledError } from './backtest.js';
import { forecastBreach } from './breach.js';
import { conformalBands } from './conformal.js';
import type { Forecast, Forecaster, ForecastInput, ForecastRequest } from './forecaster.js';
import { FORECASTERS } from './forecasters/registry.js';
import { ORIGINS_MIN, pointsNeeded, type RollingOrigins, rollOrigins } from './rolling-origin.js';
import { assertForecastable } from './validate.js';

/** Only this many of the last points are learnt from and tested on: more costs time and says little about tomorrow. */
export const HISTORY_MAX = 2000;

const AUTO = 'auto';

interface Candidate {
  readonly forecaster: Forecaster;
  readonly rolled: RollingOrigins;
  readonly mase: number | null;
}

/**
 * Forecasts one series, with conformal bands, the breach of its limit, and how well the model did on the series' own past.
 * @param model a name of the registry, or `auto`: the one with the lowest rolling-origin MASE among those the history is long enough for
 * @throws FS_UNKNOWN_NAME for a model that is not there, FS_INPUT_INVALID naming a series that is too short or not regular
 */
export function forecastSeries(input: ForecastInput, request: ForecastRequest, model: string = AUTO): Forecast {
  const members = membersOf(model);
  assertForecastable(input, request);
  const recent = { ...input, values: trimStart(input.values.slice(-HISTORY_MAX)) };
  const best = choose(members, recent, request.horizon);
  const fitted = best.forecaster.fit(recent);
  const mean = fitted.predict(request.horizon);
  const { intervals, coverage } = conformalBands(mean, best.rolled, request.levels);
  const breach = forecastBreach(mean, best.rolled, recent);
  return {
    name: input.name,
    model: best.forecaster.name,
    mean,
    intervals,
    breach: breach?.breach ?? null,
    card: {
      family: fitted.family,
      order: fitted.order,
      backtest: { mase: best.mase, coverage, brier: breach?.brier ?? null, origins: best.rolled.origins.length },
    },
  };
}

function membersOf(model: string): readonly Forecaster[] {
  const known: Record<string, readonly Forecaster[]> = { [AUTO]: Object.values(FORECASTERS) };
  for (const forecaster of Object.values(FORECASTERS)) known[forecaster.name] = [forecaster];
  return lookUp(known, 'forecast model', model);
}

/** The member with the lowest back-test error among those that can be tested at all; a tie goes to the earlier. */
function choose(members: readonly Forecaster[], input: ForecastInput, horizon: number): Candidate {
  const finite = input.values.filter((value) => value !== null).length;
  let best: Candidate | null = null;
  for (const forecaster of members) {
    if (finite < pointsNeeded(forecaster)) continue;
    const rolled = rollOrigins(forecaster, input, horizon);
    if (rolled.origins.length < ORIGINS_MIN) continue;
    const mase = meanAbsoluteScaledError(rolled, input);
    if (best === null || (mase !== null && (best.mase === null || mase < best.mase))) best = { forecaster, rolled, mase };
  }
  if (best) return best;
  const needed = Math.min(...members.map(pointsNeeded));
  throw fail('FS_INPUT_INVALID', {
    found: `series "${input.name}" with ${finite} measured values`,
    expected: `at least ${needed} measured values${finite < needed ? '' : ` with fewer gaps at the end`}`,
    hint: 'Give a longer history, or a smaller step; docs/statistics.md says how much each model needs.',
  });
}

function trimStart(values: readonly (number | null)[]): readonly (number | null)[] {
  const first = values.findIndex((value) => value !== null);
  return first < 0 ? [] : values.slice(first);
}
