export const id = 9658;
export const ids = [9658];
export const modules = {

/***/ 18081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);


/**
 * Looks a name up in a registry.
 * @param kind what the registry holds, for the message ("driver", "source")
 * @throws FS_UNKNOWN_NAME listing the known names and the nearest one
 */
function lookUp(registry, kind, name) {
    const found = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (found !== undefined)
        return found;
    const known = Object.keys(registry);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_UNKNOWN_NAME', { found: `${kind} "${name}"`, expected: known.join(' | '), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known) });
}


/***/ }),

/***/ 79658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forecastSeries: () => (/* binding */ forecastSeries)
});

// UNUSED EXPORTS: HISTORY_MAX

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/registry.js
var registry = __webpack_require__(18081);
;// CONCATENATED MODULE: ./build-bundle/src/forecast/fill-gaps.js
/**
 * Fills what was not measured: linear between its neighbours, the nearest value at the edges.
 * @returns as many numbers as values; empty where nothing at all was measured
 */
function fillGaps(values) {
    const filled = [];
    let last = -1;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === null)
            continue;
        const from = last < 0 ? value : filled[last];
        for (let k = last + 1; k < i; k++)
            filled.push(last < 0 ? value : from + ((value - from) * (k - last)) / (i - last));
        filled.push(value);
        last = i;
    }
    if (last < 0)
        return [];
    while (filled.length < values.length)
        filled.push(filled[last]);
    return filled;
}

;// CONCATENATED MODULE: ./build-bundle/src/forecast/backtest.js

/**
 * Mean absolute scaled error over the rolling origins: each origin's mean absolute error over its steps, divided by the mean absolute
 * (seasonal) naive one-step error of what was known then (Hyndman & Koehler 2006). Below 1 = better than naive steps inside the sample.
 * @returns null where no origin has a scale (a constant past)
 */
function meanAbsoluteScaledError(rolled, input) {
    const values = fillGaps(input.values);
    const scaled = [];
    for (const origin of rolled.origins) {
        const scale = naiveScale(values, origin.at, input.seasonSteps ?? 1);
        const error = meanAbsolute(origin);
        if (scale > 0 && error !== null)
            scaled.push(error / scale);
    }
    return scaled.length === 0 ? null : scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
}
/** Mean absolute difference of the first `count` values at a distance of one season (one step where the past is shorter than two). */
function naiveScale(values, count, season) {
    const lag = count >= 2 * season ? season : 1;
    let sum = 0;
    for (let i = lag; i < count; i++)
        sum += Math.abs(values[i] - values[i - lag]);
    return count > lag ? sum / (count - lag) : 0;
}
function meanAbsolute(origin) {
    const known = origin.errors.filter((error) => error !== null);
    return known.length === 0 ? null : known.reduce((sum, error) => sum + Math.abs(error), 0) / known.length;
}

;// CONCATENATED MODULE: ./build-bundle/src/forecast/breach.js

/** Brier scores below this count as this, so that one lucky record does not silence the other part. */
const BRIER_FLOOR = 0.01;
/** A past probability is only scored where this many other origins' futures do not overlap its own. */
const OTHERS_MIN = 5;
/**
 * Probability that the limit is passed within the horizon: the share of past error paths that would carry the forecast over it
 * (conformal max-score, smoothed by half a count), blended with the share of past windows of that length over the limit, each part
 * weighted by the inverse square of its own Brier score over the past origins. Time to breach: when a tenth, half and nine tenths of
 * the simulated paths have passed the limit.
 * @param mean point forecasts of steps 1..horizon; @returns null where there is no limit
 */
function forecastBreach(mean, rolled, input) {
    const limit = input.limit;
    if (!limit || (limit.above === undefined && limit.below === undefined))
        return null;
    const paths = rolled.origins.map((origin) => errorPath(origin, mean.length));
    const firsts = paths.map((path) => firstBreach(mean, path, limit));
    const values = fillGaps(input.values);
    const record = pastRecord(rolled, values, limit);
    const parts = { conformal: shareOf(firsts), past: pastShare(values, mean.length, limit) };
    const crossings = firsts.map((step) => (step === null ? Number.POSITIVE_INFINITY : step)).sort((a, b) => a - b);
    const secondsAt = (share) => {
        const step = crossings[Math.ceil(share * crossings.length) - 1] ?? Number.POSITIVE_INFINITY;
        return Number.isFinite(step) ? step * input.stepSeconds : null;
    };
    return {
        breach: {
            probability: blend(parts, record.weight),
            seconds: { median: secondsAt(0.5), low: secondsAt(0.1), high: secondsAt(0.9) },
        },
        brier: record.brier,
    };
}
const blend = (parts, weight) => parts.past === null ? parts.conformal : weight * parts.conformal + (1 - weight) * parts.past;
/** An origin's errors for `steps` steps: gaps filled, and beyond the tested steps growing in proportion to the step. */
function errorPath(origin, steps) {
    const known = fillGaps(origin.errors);
    const last = known.length - 1;
    return Array.from({ length: steps }, (_, step) => step <= last ? known[step] : (known[last] * (step + 1)) / (last + 1));
}
/** The first step (from 1) at which forecast plus error passes the limit; null where it never does. */
function firstBreach(forecast, path, limit) {
    const step = forecast.findIndex((value, i) => isOver(value + (path[i] ?? 0), limit));
    return step < 0 ? null : step + 1;
}
const isOver = (value, limit) => (limit.above !== undefined && value > limit.above) || (limit.below !== undefined && value < limit.below);
const shareOf = (firsts) => (firsts.filter((step) => step !== null).length + 0.5) / (firsts.length + 1);
/** Share of the past windows of `steps` values that passed the limit; null where there is no such window. */
function pastShare(values, steps, limit) {
    if (values.length < steps)
        return null;
    let lastOver = -1;
    let over = 0;
    for (let i = 0; i < values.length; i++) {
        if (isOver(values[i], limit))
            lastOver = i;
        if (i >= steps - 1 && lastOver > i - steps)
            over++;
    }
    return (over + 0.5) / (values.length - steps + 2);
}
/** What both parts would have said at the past origins, against what happened. */
function pastRecord(rolled, values, limit) {
    const rows = [];
    for (const origin of rolled.origins) {
        const others = rolled.origins.filter((other) => Math.abs(other.at - origin.at) >= rolled.steps);
        if (others.length < OTHERS_MIN)
            continue;
        const firsts = others.map((other) => firstBreach(origin.forecast, errorPath(other, rolled.steps), limit));
        const parts = { conformal: shareOf(firsts), past: pastShare(values.slice(0, origin.at), rolled.steps, limit) };
        const future = values.slice(origin.at, origin.at + rolled.steps);
        rows.push({ parts, happened: future.some((value) => isOver(value, limit)) ? 1 : 0 });
    }
    if (rows.length === 0)
        return { weight: 1, brier: null };
    const score = (pick) => rows.reduce((sum, row) => sum + (pick(row.parts) - row.happened) ** 2, 0) / rows.length;
    const inverse = (brier) => 1 / Math.max(BRIER_FLOOR, brier) ** 2;
    const conformal = inverse(score((parts) => parts.conformal));
    const past = inverse(score((parts) => parts.past ?? parts.conformal));
    const weight = conformal / (conformal + past);
    return { weight, brier: score((parts) => blend(parts, weight)) };
}

;// CONCATENATED MODULE: ./build-bundle/src/forecast/conformal.js
/** Step size of adaptive conformal inference (Gibbs & Candes, "Adaptive Conformal Inference Under Distribution Shift", NeurIPS 2021). */
const ACI_STEP = 0.01;
/** A past interval is only scored where at least this many residuals were known at the time. */
const SCORES_MIN = 8;
/** Residuals wanted a step for each 1/(1 - level): below it, neighbouring steps lend theirs. */
const SCORES_PER_TAIL = 2;
/**
 * Split conformal bands from the absolute rolling-origin residuals of each step, pooled with neighbouring steps where a step has few;
 * the miscoverage rate is adapted over the past origins (ACI). Beyond the tested steps the width grows in proportion to the step. A
 * higher level is never narrower than a lower one.
 * @param mean point forecasts of steps 1..horizon; @param levels e.g. [0.9, 0.95]
 */
function conformalBands(mean, rolled, levels) {
    const intervals = {};
    const coverage = {};
    let floor = mean.map(() => 0);
    for (const level of [...levels].sort((a, b) => a - b)) {
        const past = replay(rolled, level);
        const widths = Array.from({ length: rolled.steps }, (_, step) => quantileOf(pooled(rolled.origins, step, level), past.miss));
        floor = mean.map((_, step) => Math.max(floor[step], extendedWidth(widths, step)));
        intervals[String(level)] = {
            low: mean.map((value, step) => value - floor[step]),
            high: mean.map((value, step) => value + floor[step]),
        };
        if (past.coverage !== null)
            coverage[String(level)] = past.coverage;
    }
    return { intervals, coverage };
}
const extendedWidth = (widths, step) => {
    const last = widths.length - 1;
    return step <= last ? widths[step] : (widths[last] * (step + 1)) / (last + 1);
};
/** Walks through the past origins with what was known at each, adapting the miscoverage rate after every one. */
function replay(rolled, level) {
    let miss = 1 - level;
    let tested = 0;
    let covered = 0;
    for (const origin of rolled.origins) {
        const seen = scoreOrigin(rolled.origins, origin, level, miss);
        if (seen.tested === 0)
            continue;
        tested += seen.tested;
        covered += seen.covered;
        miss = Math.min(0.5, Math.max(0.001, miss + ACI_STEP * (1 - level - (1 - seen.covered / seen.tested))));
    }
    return { miss, coverage: tested === 0 ? null : covered / tested };
}
function scoreOrigin(origins, origin, level, miss) {
    let tested = 0;
    let covered = 0;
    origin.errors.forEach((error, step) => {
        if (error === null)
            return;
        const known = origins.filter((other) => other.at + step + 1 <= origin.at);
        const scores = pooled(known, step, level);
        if (scores.length < SCORES_MIN)
            return;
        tested++;
        if (Math.abs(error) <= quantileOf(scores, miss))
            covered++;
    });
    return { tested, covered };
}
/** Ascending absolute residuals of a step, widened to neighbouring steps until there are enough for the level. */
function pooled(origins, step, level) {
    const wanted = Math.ceil(SCORES_PER_TAIL / (1 - level));
    const steps = origins[0]?.errors.length ?? 0;
    for (let reach = 0;; reach++) {
        const scores = [];
        for (const origin of origins) {
            for (let k = Math.max(0, step - reach); k <= Math.min(steps - 1, step + reach); k++) {
                const error = origin.errors[k] ?? null;
                if (error !== null)
                    scores.push(Math.abs(error));
            }
        }
        if (scores.length >= wanted || reach >= steps)
            return scores.sort((a, b) => a - b);
    }
}
/** The conformal quantile: the ceil((n+1)(1-miss))-th smallest score, the largest where there are too few. */
function quantileOf(ascending, miss) {
    const rank = Math.min(ascending.length, Math.ceil((ascending.length + 1) * (1 - miss) - 1e-9));
    return ascending[Math.max(0, rank - 1)] ?? 0;
}

;// CONCATENATED MODULE: ./build-bundle/src/forecast/forecasters/naive.js

/** The last value, for ever: what every other forecaster has to beat. */
const naive = {
    name: 'naive',
    minimumPoints: 2,
    fit(input) {
        const last = fillGaps(input.values).at(-1);
        return { family: 'naive', predict: (horizon) => new Array(horizon).fill(last) };
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/stats/solve-positive-definite.js
/**
 * Solves A x = b for a symmetric positive definite A by Cholesky factorisation; made for the few dozen unknowns of a ridge regression.
 * @param matrix row-major n x n, only the lower triangle is read; left as it is
 * @param right n values; @returns n values
 * @throws RangeError where A is not positive definite
 */
function solvePositiveDefinite(matrix, right) {
    const n = right.length;
    const factor = factorise(matrix, n);
    const x = Float64Array.from(right);
    for (let i = 0; i < n; i++) {
        let sum = x[i];
        for (let k = 0; k < i; k++)
            sum -= factor[i * n + k] * x[k];
        x[i] = sum / factor[i * n + i];
    }
    for (let i = n - 1; i >= 0; i--) {
        let sum = x[i];
        for (let k = i + 1; k < n; k++)
            sum -= factor[k * n + i] * x[k];
        x[i] = sum / factor[i * n + i];
    }
    return x;
}
function factorise(matrix, n) {
    const factor = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = matrix[i * n + j];
            for (let k = 0; k < j; k++)
                sum -= factor[i * n + k] * factor[j * n + k];
            if (i !== j)
                factor[i * n + j] = sum / factor[j * n + j];
            else if (sum > 0)
                factor[i * n + i] = Math.sqrt(sum);
            else
                throw new RangeError('the matrix is not positive definite');
        }
    }
    return factor;
}

;// CONCATENATED MODULE: ./build-bundle/src/forecast/forecasters/ridge-ar.js


/** L2 penalty on the lag weights of the z-scored series; the intercept is free. */
const PENALTY = 10;
/** Lags of a short and of a long series, and from how many points on a series is long. */
const LAGS = 12;
const LAGS_LONG = 24;
const LONG_FROM = 400;
/**
 * Direct multi-step ridge autoregression: one regression a step h of z(t+h) on the last 12 (24 from 400 points on) z-scored values.
 * The best single model on real KPI windows, at about a millisecond. Steps for which fewer rows than max(10, lags) exist are reached
 * by applying the direct steps again to the forecast. Gaps are interpolated. A constant series stays constant.
 */
const ridgeAr = {
    name: 'ridge-ar',
    minimumPoints: 24,
    fit(input) {
        const values = fillGaps(input.values);
        const { mean, deviation } = moments(values);
        const lags = values.length >= LONG_FROM ? LAGS_LONG : LAGS;
        const scored = values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
        return {
            family: 'ridge-ar',
            order: [lags],
            predict: (horizon) => deviation === 0
                ? values.slice(0, 1).flatMap((value) => new Array(horizon).fill(value))
                : extend(scored, lags, horizon).map((z) => mean + deviation * z),
        };
    },
};
/** Forecasts in z units for steps 1..horizon. */
function extend(scored, lags, horizon) {
    const direct = Math.max(1, Math.min(horizon, scored.length - lags + 1 - Math.max(10, lags)));
    const weights = directWeights(scored, lags, direct);
    const path = [...scored];
    while (path.length < scored.length + horizon) {
        const recent = path.slice(-lags);
        for (const weight of weights)
            path.push(apply(weight, recent));
    }
    return path.slice(scored.length, scored.length + horizon);
}
/**
 * Weights (lags, oldest first, then the intercept) for steps 1..steps. The rows of step h are those of step h-1 without the last, so
 * that one Gram matrix is carried through all steps; the right-hand sides are differences of lagged products that are summed once.
 */
function directWeights(scored, lags, steps) {
    const z = Float64Array.from(scored);
    const size = lags + 1;
    const gram = new Float64Array(size * size);
    for (let i = 0; i < lags; i++)
        gram[i * size + i] = PENALTY;
    for (let start = 0; start + lags < z.length; start++)
        addRow(gram, z, start, lags, 1);
    const products = laggedProducts(z, lags + steps - 1);
    const weights = [];
    for (let h = 1; h <= steps; h++) {
        if (h > 1)
            addRow(gram, z, z.length - h - lags + 1, lags, -1);
        weights.push(solvePositiveDefinite(gram, rightSide(z, products, lags, h)));
    }
    return weights;
}
/** Adds (or takes away) the row of `lags` values from `start` on, and the 1 of the intercept, in the lower triangle. */
function addRow(gram, z, start, lags, sign) {
    const size = lags + 1;
    for (let i = 0; i < size; i++) {
        const scale = i === lags ? sign : sign * z[start + i];
        const last = Math.min(i, lags - 1);
        for (let j = 0; j <= last; j++)
            gram[i * size + j] = gram[i * size + j] + scale * z[start + j];
    }
    gram[size * size - 1] = gram[size * size - 1] + sign;
}
/** Sum over u of z[u] z[u+d], for distances d = 0..most. */
function laggedProducts(z, most) {
    return Float64Array.from({ length: most + 1 }, (_, distance) => {
        let sum = 0;
        for (let u = 0; u + distance < z.length; u++)
            sum += z[u] * z[u + distance];
        return sum;
    });
}
/** Sum over the rows of row times target, for step h: the lagged products without what lies before the first row. */
function rightSide(z, products, lags, h) {
    const right = new Float64Array(lags + 1);
    for (let i = 0; i < lags; i++) {
        const distance = h + lags - 1 - i;
        let sum = products[distance];
        for (let u = 0; u < i; u++)
            sum -= z[u] * z[u + distance];
        right[i] = sum;
    }
    for (let t = lags - 1 + h; t < z.length; t++)
        right[lags] = right[lags] + z[t];
    return right;
}
function apply(weight, recent) {
    let sum = weight[recent.length];
    for (let i = 0; i < recent.length; i++)
        sum += weight[i] * recent[i];
    return sum;
}
/** Mean and population standard deviation; a spread below rounding error counts as none. */
function moments(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { mean, deviation: deviation <= 1e-12 * Math.abs(mean) ? 0 : deviation };
}

;// CONCATENATED MODULE: ./build-bundle/src/forecast/forecasters/seasonal-naive.js

/** The value one season ago. Without `seasonSteps`, or with less than one season of history, the season is one step: `naive`. */
const seasonalNaive = {
    name: 'seasonal-naive',
    minimumPoints: 2,
    fit(input) {
        const values = fillGaps(input.values);
        const asked = input.seasonSteps ?? 1;
        const season = values.length >= asked ? asked : 1;
        const start = values.length - season;
        return {
            family: 'seasonal-naive',
            order: [season],
            predict: (horizon) => Array.from({ length: horizon }, (_, step) => values[start + (step % season)]),
        };
    },
};

// EXTERNAL MODULE: ./build-bundle/src/stats/median-of.js
var median_of = __webpack_require__(86958);
// EXTERNAL MODULE: ./build-bundle/src/stats/prewhitened-mann-kendall.js + 1 modules
var prewhitened_mann_kendall = __webpack_require__(29022);
// EXTERNAL MODULE: ./build-bundle/src/stats/theil-sen.js
var theil_sen = __webpack_require__(24083);
;// CONCATENATED MODULE: ./build-bundle/src/forecast/forecasters/trend.js




/** Two-sided level of the trend test; a trend that does not reach it is not extrapolated. */
const ALPHA = 0.05;
/** Longer series are reduced to this many block medians, which keeps the pairwise slopes at some thousands. */
const BLOCKS_MAX = 120;
/** Share of the series whose residuals set the level from which the line goes on. */
const LEVEL_SHARE = 0.1;
/**
 * The Theil-Sen line where trend-free prewhitened Mann-Kendall finds a trend, else the recent level: for leaks and saturation.
 * The line starts at the median residual of the last tenth (at least five points), not at the last point, which may be a spike.
 */
const trend = {
    name: 'trend',
    minimumPoints: 10,
    fit(input) {
        const values = fillGaps(input.values);
        const blocks = blockMedians(values, BLOCKS_MAX);
        const line = (0,theil_sen/* theilSen */.f)(blocks.map((block) => block.at), blocks.map((block) => block.median), 1 - ALPHA);
        const test = (0,prewhitened_mann_kendall/* prewhitenedMannKendall */.v)(blocks.map((block) => block.median));
        const slope = test.pTwoSided < ALPHA ? line.slope : 0;
        const recent = Math.max(5, Math.ceil(values.length * LEVEL_SHARE));
        const start = Math.max(0, values.length - recent);
        const level = (0,median_of/* medianOf */.u)(values.slice(start).map((value, i) => value - slope * (start + i)));
        return {
            family: 'trend',
            predict: (horizon) => Array.from({ length: horizon }, (_, step) => level + slope * (values.length + step)),
        };
    },
};
/** Medians of at most `most` equal blocks, each with the mean position of its points. */
function blockMedians(values, most) {
    const size = Math.ceil(values.length / most);
    const blocks = [];
    for (let from = 0; from + size <= values.length; from += size) {
        blocks.push({ at: from + (size - 1) / 2, median: (0,median_of/* medianOf */.u)(values.slice(from, from + size)) });
    }
    return blocks;
}

;// CONCATENATED MODULE: ./build-bundle/src/forecast/forecasters/registry.js




/** Every forecaster a user can name; `auto` chooses among them. On a tie the earlier wins. */
const FORECASTERS = {
    naive: naive,
    'seasonal-naive': seasonalNaive,
    'ridge-ar': ridgeAr,
    trend: trend,
};

;// CONCATENATED MODULE: ./build-bundle/src/forecast/rolling-origin.js
/** At most this many origins are refitted: enough for a 95 % interval, cheap enough for a gate. */
const ORIGINS_MAX = 40;
/** With fewer origins than this nothing can be said about a forecaster's error. */
const ORIGINS_MIN = 8;
/** Least number of points a series must have to be forecast with its error known. */
function pointsNeeded(forecaster) {
    return forecaster.minimumPoints + ORIGINS_MIN;
}
/**
 * Forecasts the series' own past from up to `ORIGINS_MAX` evenly spaced moments, each with what was known then. Where the history is
 * short for the horizon, fewer steps are tested (at most half of what the forecaster does not need), so that there are `ORIGINS_MIN`.
 */
function rollOrigins(forecaster, input, horizon) {
    const n = input.values.length;
    const earliest = firstUsable(input.values, forecaster.minimumPoints);
    const spare = n - earliest;
    const steps = Math.max(1, Math.min(horizon, Math.floor(spare / 2), spare - ORIGINS_MIN + 1));
    const last = n - steps;
    const first = Math.max(earliest, Math.min(Math.floor(n / 3), last - ORIGINS_MIN + 1));
    const count = Math.max(0, Math.min(ORIGINS_MAX, last - first + 1));
    const origins = [];
    for (let i = 0; i < count; i++) {
        const at = count === 1 ? last : first + Math.round((i * (last - first)) / (count - 1));
        origins.push(testAt(forecaster, input, at, steps));
    }
    return { steps, origins: origins.filter((origin) => origin.errors.some((error) => error !== null)) };
}
function testAt(forecaster, input, at, steps) {
    const forecast = forecaster.fit({ ...input, values: input.values.slice(0, at) }).predict(steps);
    const errors = forecast.map((value, step) => {
        const actual = input.values[at + step] ?? null;
        return actual === null ? null : actual - value;
    });
    return { at, forecast, errors };
}
/** The least number of leading points that hold `needed` measured values; all of them where there are not so many. */
function firstUsable(values, needed) {
    let known = 0;
    for (let i = 0; i < values.length; i++) {
        if (values[i] !== null)
            known++;
        if (known >= needed)
            return i + 1;
    }
    return values.length;
}

;// CONCATENATED MODULE: ./build-bundle/src/forecast/validate.js

/** More steps than this are refused: a forecast that long says nothing, and the document would be huge. */
const HORIZON_MAX = 10_000;
/** @throws FS_INPUT_INVALID naming the series and the field that a forecast cannot be made from */
function assertForecastable(input, request) {
    const refuse = (field, found, expected) => (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: `${field} ${String(found)} of series "${input.name}"`, expected, place: { path: field } });
    const { horizon, levels } = request;
    if (!(Number.isInteger(horizon) && horizon >= 1 && horizon <= HORIZON_MAX))
        throw refuse('horizon', horizon, `a whole number from 1 to ${HORIZON_MAX}`);
    const level = levels.find((value) => !(value > 0 && value < 1));
    if (level !== undefined)
        throw refuse('level', level, 'a share between 0 and 1, such as 0.9');
    if (!(input.stepSeconds > 0 && Number.isFinite(input.stepSeconds)))
        throw refuse('stepSeconds', input.stepSeconds, 'a positive number');
    const season = input.seasonSteps;
    if (season !== undefined && !(Number.isInteger(season) && season >= 1))
        throw refuse('seasonSteps', season, 'a whole number of at least 1');
    const at = input.values.findIndex((value) => value !== null && !Number.isFinite(value));
    if (at >= 0)
        throw refuse(`values[${at}]`, input.values[at], 'a finite number, or null where nothing was measured');
}

;// CONCATENATED MODULE: ./build-bundle/src/forecast/forecast.js








/** Only this many of the last points are learnt from and tested on: more costs time and says little about tomorrow. */
const HISTORY_MAX = 2000;
const AUTO = 'auto';
/**
 * Forecasts one series, with conformal bands, the breach of its limit, and how well the model did on the series' own past.
 * @param model a name of the registry, or `auto`: the one with the lowest rolling-origin MASE among those the history is long enough for
 * @throws FS_UNKNOWN_NAME for a model that is not there, FS_INPUT_INVALID naming a series that is too short or not regular
 */
function forecastSeries(input, request, model = AUTO) {
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
function membersOf(model) {
    const known = { [AUTO]: Object.values(FORECASTERS) };
    for (const forecaster of Object.values(FORECASTERS))
        known[forecaster.name] = [forecaster];
    return (0,registry/* lookUp */.T)(known, 'forecast model', model);
}
/** The member with the lowest back-test error among those that can be tested at all; a tie goes to the earlier. */
function choose(members, input, horizon) {
    const finite = input.values.filter((value) => value !== null).length;
    let best = null;
    for (const forecaster of members) {
        if (finite < pointsNeeded(forecaster))
            continue;
        const rolled = rollOrigins(forecaster, input, horizon);
        if (rolled.origins.length < ORIGINS_MIN)
            continue;
        const mase = meanAbsoluteScaledError(rolled, input);
        if (best === null || (mase !== null && (best.mase === null || mase < best.mase)))
            best = { forecaster, rolled, mase };
    }
    if (best)
        return best;
    const needed = Math.min(...members.map(pointsNeeded));
    throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', {
        found: `series "${input.name}" with ${finite} measured values`,
        expected: `at least ${needed} measured values${finite < needed ? '' : ` with fewer gaps at the end`}`,
        hint: 'Give a longer history, or a smaller step; docs/statistics.md says how much each model needs.',
    });
}
function trimStart(values) {
    const first = values.findIndex((value) => value !== null);
    return first < 0 ? [] : values.slice(first);
}


/***/ }),

/***/ 27630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lagOneCorrelation)
/* harmony export */ });
/** Lag-1 autocorrelation about the mean (biased estimator, divisor n); 0 for a constant or for fewer than three values. */
function lagOneCorrelation(values) {
    const n = values.length;
    if (n < 3)
        return 0;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    let numerator = 0;
    let denominator = 0;
    for (let i = 0; i < n; i++) {
        const deviation = values[i] - mean;
        denominator += deviation * deviation;
        if (i > 0)
            numerator += deviation * (values[i - 1] - mean);
    }
    return denominator === 0 ? 0 : numerator / denominator;
}


/***/ }),

/***/ 86958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
/* harmony import */ var _quantile_sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30347);

/** Median of values in any order; the input is left as it is. NaN for an empty list. */
function medianOf(values) {
    return (0,_quantile_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileSorted */ .Z)([...values].sort((a, b) => a - b), 0.5);
}


/***/ }),

/***/ 29022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ prewhitenedMannKendall)
});

// UNUSED EXPORTS: correctLagOne

// EXTERNAL MODULE: ./build-bundle/src/stats/lag-one-correlation.js
var lag_one_correlation = __webpack_require__(27630);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-logcdf/lib/index.js
var lib = __webpack_require__(160);
// EXTERNAL MODULE: ./build-bundle/src/stats/tie-term.js
var tie_term = __webpack_require__(47127);
;// CONCATENATED MODULE: ./build-bundle/src/stats/mann-kendall.js


/**
 * Mann-Kendall test of a monotone trend, normal approximation with tie correction (Mann 1945, Kendall 1975). Assumes independent
 * values: prewhiten first where they are not. Fewer than three values, or all equal: z = 0.
 * @param values in time order
 */
function mannKendall(values) {
    const n = values.length;
    let s = 0;
    for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++)
            s += Math.sign(values[j] - values[i]);
    const variance = Math.max(0, (n * (n - 1) * (2 * n + 5) - (0,tie_term/* tieTerm */.F)(values)) / 18);
    const z = n < 3 || variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
    return { s, variance, z, pRising: normalCdf(-z), pTwoSided: Math.min(1, 2 * normalCdf(-Math.abs(z))) };
}
const normalCdf = (z) => Math.exp(lib(z, 0, 1));

// EXTERNAL MODULE: ./build-bundle/src/stats/theil-sen.js
var theil_sen = __webpack_require__(24083);
;// CONCATENATED MODULE: ./build-bundle/src/stats/prewhitened-mann-kendall.js



/**
 * Trend-free prewhitened Mann-Kendall (Yue, Pilon, Phinney & Cavadias 2002): subtract the Theil-Sen line, remove the lag-1
 * correlation of what is left, add the line back, test. Without this, noise of lag-1 correlation 0.8 "rises" in 28 % of series.
 * @param values equally spaced, in order; @param biasCorrected correct the lag-1 estimate of n detrended values, (n r + 2)/(n - 4)
 * clipped to [0, 0.95]: the plain estimate is too low in short series, which lets false trends through
 */
function prewhitenedMannKendall(values, biasCorrected = true) {
    const steps = values.map((_, i) => i);
    const slopePerStep = (0,theil_sen/* theilSen */.f)(steps, values, 0.95).slope;
    const detrended = values.map((value, i) => value - slopePerStep * i);
    const plain = (0,lag_one_correlation/* lagOneCorrelation */.t)(detrended);
    const lagOne = biasCorrected ? correctLagOne(plain, values.length) : plain;
    const whitened = [];
    for (let i = 1; i < detrended.length; i++) {
        whitened.push(detrended[i] - lagOne * detrended[i - 1] + slopePerStep * i);
    }
    return { ...mannKendall(whitened), slopePerStep, lagOne };
}
/** Lag-1 correlation of n detrended values with its small-sample bias taken back, within [0, 0.95]. */
function correctLagOne(plain, n) {
    return n <= 4 ? 0 : Math.min(0.95, Math.max(0, (n * plain + 2) / (n - 4)));
}


/***/ }),

/***/ 30347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ quantileSorted)
/* harmony export */ });
/**
 * Quantile of an ascending list by linear interpolation between order statistics (Hyndman & Fan type 7, the default of R and NumPy).
 * @param sorted ascending values; @param p in [0, 1]
 * @returns NaN for an empty list; infinite neighbours do not turn into NaN
 */
function quantileSorted(sorted, p) {
    const last = sorted.length - 1;
    if (last < 0)
        return Number.NaN;
    const position = Math.min(Math.max(p, 0), 1) * last;
    const index = Math.floor(position);
    const low = sorted[index];
    const high = sorted[Math.min(index + 1, last)];
    const share = position - index;
    return share === 0 || low === high ? low : low * (1 - share) + high * share;
}


/***/ }),

/***/ 24083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ theilSen)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86060);
/* harmony import */ var _median_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86958);
/* harmony import */ var _tie_term_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47127);



/**
 * Theil-Sen line: the median of all pairwise slopes, with Sen's interval from the variance of Kendall's S corrected for ties
 * (Sen 1968; the ranks are those of SciPy's `theilslopes`). Where a rank falls outside the list (fewer than five points at 95 %) that
 * end of the interval is infinite: so few points cannot reach the level. Intercept: median(y) - slope median(x).
 * O(n^2) time and memory: thin series longer than about 1,000 points first.
 * @param x @param y equally long; pairs with equal x carry no slope; @param level two-sided, e.g. 0.95
 */
function theilSen(x, y, level) {
    const slopes = pairwiseSlopes(x, y);
    const n = slopes.length;
    if (n === 0)
        return { slope: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, intercept: (0,_median_of_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .u)(y) };
    const middle = n >> 1;
    const slope = n % 2 === 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
    const reach = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__((1 + level) / 2, 0, 1) * Math.sqrt(kendallVariance(x, y));
    const low = Math.round((n - reach) / 2) - 1;
    const high = Math.round((n + reach) / 2);
    const known = x.length >= 3;
    return {
        slope,
        low: known && low >= 0 ? slopes[low] : Number.NEGATIVE_INFINITY,
        high: known && high < n ? slopes[high] : Number.POSITIVE_INFINITY,
        intercept: (0,_median_of_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .u)(y) - slope * (0,_median_of_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .u)(x),
    };
}
function pairwiseSlopes(x, y) {
    const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
    let count = 0;
    for (let i = 0; i < x.length; i++) {
        for (let j = i + 1; j < x.length; j++) {
            const run = x[j] - x[i];
            if (run !== 0)
                slopes[count++] = (y[j] - y[i]) / run;
        }
    }
    return slopes.subarray(0, count).sort();
}
/** Variance of Kendall's S with the tie terms of x and of y subtracted, floor 0. */
function kendallVariance(x, y) {
    return Math.max(0, (triple(x.length) - (0,_tie_term_js__WEBPACK_IMPORTED_MODULE_2__/* .tieTerm */ .F)(x) - (0,_tie_term_js__WEBPACK_IMPORTED_MODULE_2__/* .tieTerm */ .F)(y)) / 18);
}
const triple = (k) => k * (k - 1) * (2 * k + 5);


/***/ }),

/***/ 47127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tieTerm)
/* harmony export */ });
/** Sum over groups of equal values of k(k-1)(2k+5): what ties take away from 18 times the variance of Kendall's S. */
function tieTerm(values) {
    const groups = new Map();
    for (const value of values)
        groups.set(value, (groups.get(value) ?? 0) + 1);
    let sum = 0;
    for (const size of groups.values())
        sum += size * (size - 1) * (2 * size + 5);
    return sum;
}


/***/ })

};
