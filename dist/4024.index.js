export const id = 4024;
export const ids = [4024];
export const modules = {

/***/ 51170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ assessGrowth)
});

// UNUSED EXPORTS: GROWTH_CONSTANTS

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-logcdf/lib/index.js
var lib = __webpack_require__(160);
;// CONCATENATED MODULE: ./build-bundle/src/forecast/floor-blocks.js
/** Share of the points that must carry a baseline for it to be used. */
const BASELINE_SHARE = 0.8;
/**
 * Minima of each arm over equal numbers of consecutive points: what stays after garbage collection, where only resident memory is seen.
 * Equal counts, because a minimum of more points is lower. The first points are dropped where the division leaves a rest: they are the
 * nearest to the warm-up.
 * @param points in any order; those with a value that is not finite are left out; @param most at most this many blocks
 * @param least points a block
 */
function floorBlocks(points, most, least) {
    const finite = points.filter((point) => [point.requests, point.control, point.experiment].every(Number.isFinite));
    const paired = finite.filter((point) => point.baseline !== undefined && Number.isFinite(point.baseline));
    const withBaseline = paired.length > 0 && paired.length >= BASELINE_SHARE * finite.length;
    const usable = [...(withBaseline ? paired : finite)].sort((a, b) => a.requests - b.requests);
    const size = Math.max(least, Math.ceil(usable.length / most));
    const blocks = [];
    for (let from = usable.length % size; from + size <= usable.length; from += size) {
        const block = usable.slice(from, from + size);
        blocks.push({
            requests: block.reduce((sum, point) => sum + point.requests, 0) / size,
            control: Math.min(...block.map((point) => point.control)),
            experiment: Math.min(...block.map((point) => point.experiment)),
            baseline: withBaseline ? Math.min(...block.map((point) => point.baseline)) : null,
        });
    }
    return blocks;
}

// EXTERNAL MODULE: ./build-bundle/src/stats/prewhitened-mann-kendall.js + 1 modules
var prewhitened_mann_kendall = __webpack_require__(29022);
// EXTERNAL MODULE: ./build-bundle/src/stats/lag-one-correlation.js
var lag_one_correlation = __webpack_require__(27630);
// EXTERNAL MODULE: ./build-bundle/src/stats/median-of.js
var median_of = __webpack_require__(86958);
// EXTERNAL MODULE: ./build-bundle/src/stats/theil-sen.js
var theil_sen = __webpack_require__(24083);
;// CONCATENATED MODULE: ./build-bundle/src/forecast/growth-slope.js




/** The 97.5 % point of the standard normal distribution. */
const NORMAL_975 = 1.959963984540054;
/**
 * Two copies of the same service drift apart by about this share of what they hold over a run (heap growth comes in steps, at moments of
 * the runtime's choosing), however long it is. Over a short run a slope below it says nothing.
 */
const DRIFT_SHARE = 0.03;
/**
 * How the experiment grows beyond every copy of the live code there is: of baseline and control the one that leaves the smaller slope. Two
 * equal processes drift apart for a while; that the experiment outgrows both of two equal ones by chance is far rarer.
 * @param blocks at least eight, in order of requests
 */
function measureGrowth(blocks) {
    const beyondControl = measureBeyond(blocks, 'control');
    if (blocks[0]?.baseline == null)
        return beyondControl;
    const beyondBaseline = measureBeyond(blocks, 'baseline');
    return beyondBaseline.slope <= beyondControl.slope ? beyondBaseline : beyondControl;
}
/**
 * Theil-Sen slope of experiment minus reference over requests served, with what is needed to doubt it. Sen's interval assumes independent residuals: its half-widths are multiplied by
 * sqrt((1+r)/(1-r)), r their lag-1 correlation (0 where negative).
 */
function measureBeyond(blocks, reference) {
    const requests = blocks.map((block) => block.requests);
    const excess = blocks.map((block) => block.experiment - (reference === 'baseline' ? (block.baseline ?? block.control) : block.control));
    const line = (0,theil_sen/* theilSen */.f)(requests, excess, 0.95);
    const lagOne = Math.max(0, (0,lag_one_correlation/* lagOneCorrelation */.t)(excess.map((value, i) => value - line.slope * requests[i])));
    const inflation = Math.sqrt((1 + lagOne) / (1 - lagOne));
    return {
        slope: line.slope,
        reference,
        low: line.slope - (line.slope - line.low) * inflation,
        high: line.slope + (line.high - line.slope) * inflation,
        standardError: ((line.high - line.low) * inflation) / (2 * NORMAL_975),
        pValue: (0,prewhitened_mann_kendall/* prewhitenedMannKendall */.v)(excess).pRising,
        drift: driftOf(blocks),
        lateSlopes: lateSlopes(requests, excess),
    };
}
function driftOf(blocks) {
    const requests = blocks.map((block) => block.requests);
    const span = (requests.at(-1) ?? 0) - (requests[0] ?? 0);
    const level = Math.abs((0,median_of/* medianOf */.u)(blocks.map((block) => block.baseline ?? block.control)));
    const between = blocks.flatMap((block) => (block.baseline === null ? [] : [block.control - block.baseline]));
    const identical = between.length === blocks.length ? (0,theil_sen/* theilSen */.f)(requests, between, 0.95).slope : 0;
    return Math.hypot(identical, (DRIFT_SHARE * level) / span);
}
function lateSlopes(requests, excess) {
    const quarter = requests.length / 4;
    const middle = (index) => {
        const from = Math.round(index * quarter);
        const to = Math.round((index + 1) * quarter);
        return { x: (0,median_of/* medianOf */.u)(requests.slice(from, to)), y: (0,median_of/* medianOf */.u)(excess.slice(from, to)) };
    };
    const [second, third, fourth] = [middle(1), middle(2), middle(3)];
    return [(third.y - second.y) / (third.x - second.x), (fourth.y - third.y) / (fourth.x - third.x)];
}

;// CONCATENATED MODULE: ./build-bundle/src/forecast/growth.js



/** The constants of the growth rule. */
const GROWTH_CONSTANTS = {
    /** one-sided level of the prewhitened Mann-Kendall test; strict, because a run looks many times */
    alpha: 0.002,
    /** blocks of floors: at most, and at least for any statement */
    blocksMax: 24,
    blocksMin: 12,
    /** least samples a block, so that a minimum is a floor */
    pointsPerBlock: 3,
    /** in each of the last two quarters the level must rise by this share of what the whole slope predicts: a warm-up saturates */
    persistence: 0.5,
    /** the slope must exceed this many times the drift of identical copies (`DRIFT_SHARE`, and what control and baseline show) */
    driftRatio: 2.5,
};
const NOWHERE = { median: null, low: null, high: null };
const HERE = { median: 0, low: 0, high: 0 };
const UNKNOWN = {
    slope: 0,
    reference: 'control',
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
    standardError: Number.POSITIVE_INFINITY,
    pValue: 1,
    drift: 0,
    lateSlopes: [0, 0],
};
/**
 * The growth rule of verdict.md 7. The floors of experiment minus reference (the control, or the baseline arm where that leaves less) are
 * regressed on *requests served*, so that time, and with it the replay's speed, plays no part. Growth counts when prewhitened
 * Mann-Kendall is significant, when the level still rises in each of the last two quarters (a runtime's resident memory rises while
 * it warms up, then saturates), and when it is larger than identical copies drift apart. The probability is that of a
 * normal slope around Theil-Sen's (standard error of Sen's interval, widened for lag-1 correlation and that drift)
 * exceeding the slope that reaches the limit at the end of the horizon; 0 where growth does not count.
 */
function assessGrowth(input) {
    const blocks = floorBlocks(input.points, GROWTH_CONSTANTS.blocksMax, GROWTH_CONSTANTS.pointsPerBlock);
    const enough = blocks.length >= GROWTH_CONSTANTS.blocksMin;
    const growth = enough ? measureGrowth(blocks) : UNKNOWN;
    const reason = reasonFor(input, blocks, enough, growth);
    const horizonRequests = horizonOf(input.spec);
    const room = (input.limit.above ?? Number.POSITIVE_INFINITY) - input.currentValue;
    const requestsToLimit = reachOf(reason, room, growth);
    const rate = input.spec.productionRate;
    return {
        slopePerRequest: growth.slope,
        low: finiteOrNull(growth.low),
        high: finiteOrNull(growth.high),
        per100kRequests: growth.slope * 100_000,
        pValue: growth.pValue,
        significant: reason === 'growing',
        horizonRequests,
        requestsToLimit,
        secondsToLimit: rate === null ? null : scale(requestsToLimit, 1 / rate),
        probability: probabilityOf(reason, room / horizonRequests, growth),
        reference: growth.reference,
        blocks: blocks.length,
        reason,
    };
}
/** Requests within the horizon: of production traffic where its rate is known, else the fixed number. */
function horizonOf(spec) {
    return spec.productionRate === null ? spec.horizonRequests : (spec.productionRate * spec.horizonMs) / 1000;
}
function reasonFor(input, blocks, enough, growth) {
    const limit = input.limit.above;
    if (limit === undefined)
        return 'no-limit';
    const last = blocks.at(-1);
    if (input.currentValue >= limit)
        return last && (last.baseline ?? last.control) >= limit ? 'control-above-limit' : 'already-above-limit';
    if (!enough)
        return 'too-few-points';
    if (!(growth.slope > 0 && growth.pValue <= GROWTH_CONSTANTS.alpha))
        return 'no-significant-growth';
    if (growth.lateSlopes.some((slope) => slope < GROWTH_CONSTANTS.persistence * growth.slope))
        return 'growth-does-not-persist';
    return growth.slope <= GROWTH_CONSTANTS.driftRatio * growth.drift ? 'within-drift' : 'growing';
}
function reachOf(reason, room, growth) {
    if (reason === 'already-above-limit' || reason === 'control-above-limit')
        return HERE;
    if (reason !== 'growing')
        return NOWHERE;
    const requestsAt = (slope) => (slope > 0 ? finiteOrNull(room / slope) : null);
    return { median: requestsAt(growth.slope), low: requestsAt(growth.high), high: requestsAt(growth.low) };
}
function probabilityOf(reason, needed, growth) {
    if (reason === 'already-above-limit')
        return 1;
    if (reason !== 'growing')
        return 0;
    const error = Math.hypot(growth.standardError, growth.drift);
    if (error === 0)
        return growth.slope >= needed ? 1 : 0;
    return Math.exp(lib((growth.slope - needed) / error, 0, 1));
}
const scale = (reach, factor) => ({
    median: reach.median === null ? null : reach.median * factor,
    low: reach.low === null ? null : reach.low * factor,
    high: reach.high === null ? null : reach.high * factor,
});
const finiteOrNull = (value) => (Number.isFinite(value) ? value : null);


/***/ }),

/***/ 63129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ assessWarnings),
/* harmony export */   aM: () => (/* binding */ advanceWarnings),
/* harmony export */   sK: () => (/* binding */ startWarnings)
/* harmony export */ });
/* unused harmony export LOOKS_NEEDED */
/** Looks in a row that a probability must hold before it counts: one look may be a spike. */
const LOOKS_NEEDED = 2;
/** The state before the first look. */
function startWarnings(spec) {
    return { streaks: spec.risk.map(() => ({ warn: 0, act: 0 })) };
}
/**
 * Takes one look into account (verdict.md 7). A probability below its bar ends the streak; one that could not be computed (null)
 * neither lengthens nor ends it, for a gap in the data is no evidence of health.
 * @param probabilities P(breach within the horizon), one an entry of `spec.risk`
 */
function advanceWarnings(state, probabilities, spec) {
    return {
        streaks: spec.risk.map((risk, i) => {
            const before = state.streaks[i] ?? { warn: 0, act: 0 };
            const probability = probabilities[i] ?? null;
            if (probability === null)
                return before;
            return {
                warn: probability >= risk.warn ? before.warn + 1 : 0,
                act: probability >= risk.act ? before.act + 1 : 0,
            };
        }),
    };
}
/** The warnings that stand now, and whether they are enough to hold. */
function assessWarnings(state, spec) {
    const standing = (bar) => [
        ...new Set(spec.risk.filter((_, i) => (state.streaks[i]?.[bar] ?? 0) >= LOOKS_NEEDED).map((risk) => risk.kpi)),
    ];
    const warned = standing('warn');
    const acted = standing('act');
    return { warned, acted, hold: acted.length > 0 || (warned.length > 0 && warned.length >= spec.warnings) };
}


/***/ }),

/***/ 26485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ForecastWatch),
/* harmony export */   H: () => (/* binding */ growthPoints)
/* harmony export */ });
/* harmony import */ var _forecast_growth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51170);
/* harmony import */ var _forecast_warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63129);
/* harmony import */ var _judge_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8519);
/* harmony import */ var _judge_validity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56458);




/** Looks at the series named under `forecast.risk` and turns two successive high probabilities into findings (verdict.md 7). */
class ForecastWatch {
    spec;
    state;
    latest = [];
    constructor(spec) {
        this.spec = spec;
        this.state = (0,_forecast_warnings_js__WEBPACK_IMPORTED_MODULE_1__/* .startWarnings */ .sK)(spec);
    }
    /**
     * One look; the findings are those that stand after it.
     * @param isRepeated it comes so soon after another that it is no second one: the figures are new, the warnings stay as they are
     */
    look(series, isRepeated = false) {
        this.latest = this.spec.risk.map((risk) => this.assess(risk.kpi, risk.above, series.find((pair) => pair.kpi === risk.kpi)));
        const probabilities = this.latest.map((risk) => risk === null || risk.growth.reason === 'too-few-points' ? null : risk.growth.probability);
        if (!isRepeated)
            this.state = (0,_forecast_warnings_js__WEBPACK_IMPORTED_MODULE_1__/* .advanceWarnings */ .aM)(this.state, probabilities, this.spec);
        return this.findings;
    }
    /** Every risk that could be assessed at the last look. */
    get risks() {
        return this.latest.filter((risk) => risk !== null);
    }
    get findings() {
        const { warned, hold } = (0,_forecast_warnings_js__WEBPACK_IMPORTED_MODULE_1__/* .assessWarnings */ ._p)(this.state, this.spec);
        return this.risks.filter((risk) => warned.includes(risk.kpi)).map((risk) => this.finding(risk, hold));
    }
    assess(kpi, above, pair) {
        if (!pair || above === undefined)
            return null;
        const points = growthPoints(pair);
        const last = points.at(-1);
        if (!last)
            return null;
        return { kpi, limit: above, growth: (0,_forecast_growth_js__WEBPACK_IMPORTED_MODULE_0__/* .assessGrowth */ .m)({ points, limit: { above }, spec: this.spec, currentValue: last.experiment }) };
    }
    finding({ kpi, limit, growth }, hold) {
        const outcome = !hold ? 'pass' : this.spec.rollbackOnForecast ? 'fail' : 'inconclusive';
        const { requestsToLimit, secondsToLimit } = growth;
        return {
            ...(0,_judge_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(hold ? 'forecast-breach' : 'warning', outcome, growth.blocks),
            kpi,
            tier: hold ? 'forecast' : 'warn',
            method: 'growth-per-request',
            facts: {
                probability: (0,_judge_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(growth.probability),
                limit,
                slopePerRequest: (0,_judge_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(growth.slopePerRequest),
                slopeLow: growth.low === null ? null : (0,_judge_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(growth.low),
                slopeHigh: growth.high === null ? null : (0,_judge_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(growth.high),
                per100kRequests: (0,_judge_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(growth.per100kRequests),
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
function growthPoints(pair) {
    const experiment = new Map(pair.experiment);
    const baseline = new Map(pair.baseline ?? []);
    const requests = new Map(pair.requests ?? []);
    return pair.control.flatMap(([t, control]) => {
        const value = experiment.get(t);
        const served = requests.get(t);
        if (control === null || typeof value !== 'number' || typeof served !== 'number')
            return [];
        const other = baseline.get(t);
        return [{ requests: served, control, experiment: value, ...(typeof other === 'number' ? { baseline: other } : {}) }];
    });
}
const orNull = (value) => (value === null ? null : (0,_judge_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(value));


/***/ }),

/***/ 84024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ MeasuredRun)
});

// UNUSED EXPORTS: STEP_SECONDS

// EXTERNAL MODULE: ./build-bundle/src/run/forecast-watch.js
var forecast_watch = __webpack_require__(26485);
// EXTERNAL MODULE: ./build-bundle/src/judge/judge.js + 15 modules
var judge = __webpack_require__(37846);
// EXTERNAL MODULE: ./build-bundle/src/judge/load-parity.js
var load_parity = __webpack_require__(17960);
// EXTERNAL MODULE: ./build-bundle/src/stats/e-benjamini-hochberg.js
var e_benjamini_hochberg = __webpack_require__(26316);
// EXTERNAL MODULE: ./build-bundle/src/stats/unit-size.js
var unit_size = __webpack_require__(85086);
;// CONCATENATED MODULE: ./build-bundle/src/judge/log-evidence.js

/** Everything known of the messages of a run. Templates are few by the miner's bound, so memory does not grow with the traffic. */
class LogEvidence {
    rows = new Map();
    dropped = zero();
    requests = 0;
    hasBaseline = false;
    /** seconds over which messages were read */
    seconds = 0;
    request(hasBaseline) {
        this.requests++;
        this.hasBaseline ||= hasBaseline;
    }
    add({ at, templates, counts, pairs, loose, samples, early = [], dropped = {} }) {
        this.seconds = Math.max(this.seconds, at);
        for (const { id, label, text } of templates) {
            const row = this.rows.get(id);
            if (row)
                row.text = text;
            else
                this.rows.set(id, newRow(id, label, text));
        }
        for (const { id, lines } of counts)
            addLines(this.row(id).lines, lines);
        for (const { id, lines } of early)
            addLines(this.row(id).early, lines);
        for (const pair of pairs)
            addPair(this.row(pair.id), pair);
        for (const units of loose)
            addLoose(this.row(units.id).loose, units);
        for (const { id, text } of samples)
            this.row(id).samples.push(text);
        addLines(this.dropped, dropped);
    }
    /** How many units of messages there could have been where no trial is known. */
    get stretches() {
        return (1_000 * this.seconds) / unit_size/* STRETCH_MS */.F;
    }
    row(id) {
        let row = this.rows.get(id);
        if (!row)
            this.rows.set(id, (row = newRow(id, 'info', '')));
        return row;
    }
}
function zero() {
    return { primary: 0, shadow: 0, baseline: 0 };
}
function newRow(id, label, text) {
    const pairs = () => ({ shadowOnly: 0, controlOnly: 0, both: 0 });
    return {
        id,
        label,
        text,
        lines: zero(),
        early: zero(),
        against: { primary: pairs(), baseline: pairs() },
        routes: new Map(),
        loose: { calls: zero(), sizes: { primary: {}, shadow: {}, baseline: {} } },
        samples: [],
    };
}
function addLines(sums, lines) {
    for (const [arm, count] of Object.entries(lines))
        sums[arm] += count;
}
function addPair(row, { route, against, shadowOnly, controlOnly, both }) {
    const sum = row.against[against];
    sum.shadowOnly += shadowOnly;
    sum.controlOnly += controlOnly;
    sum.both += both;
    if (against === 'primary' && shadowOnly > 0)
        row.routes.set(route, (row.routes.get(route) ?? 0) + shadowOnly);
}
function addLoose(row, { lines, sizes }) {
    addLines(row.calls, lines);
    for (const [arm, list] of Object.entries(sizes))
        for (const [size, units] of Object.entries(list))
            row.sizes[arm][size] = (row.sizes[arm][size] ?? 0) + units;
}

// EXTERNAL MODULE: ./build-bundle/src/stats/rate-ratio-interval.js
var rate_ratio_interval = __webpack_require__(6280);
// EXTERNAL MODULE: ./build-bundle/src/judge/figures.js
var figures = __webpack_require__(8519);
// EXTERNAL MODULE: ./build-bundle/src/stats/log-mc-nemar-e.js + 1 modules
var log_mc_nemar_e = __webpack_require__(27177);
// EXTERNAL MODULE: ./build-bundle/src/stats/log-mean-exp.js
var log_mean_exp = __webpack_require__(39354);
// EXTERNAL MODULE: ./build-bundle/src/stats/log-conditional-binomial-e.js
var log_conditional_binomial_e = __webpack_require__(20149);
;// CONCATENATED MODULE: ./build-bundle/src/judge/outbound-test.js


/**
 * Given all calls of a row, the shadow's share is binomial whatever the common rate does (statistics.md, unpaired counts). Calls come in
 * clusters (a page of ten calls, a cache that is filled), so they are counted as events first. With a baseline the
 * shadow has to stand out from both copies: the smaller of the two e-values is one.
 */
function testOutbound(row, chances, margin, hasBaseline) {
    const controls = hasBaseline ? ['primary', 'baseline'] : ['primary'];
    const tests = controls.map((control) => ({ control, ...testAgainst(row, control, chances, margin) }));
    const busiest = tests.reduce((most, test) => (row.calls[test.control] > row.calls[most.control] ? test : most));
    return {
        logMore: Math.min(...tests.map((test) => test.more)),
        logFewer: Math.min(...tests.map((test) => test.fewer)),
        control: busiest.control,
    };
}
function testAgainst(row, control, chances, margin) {
    const { experiment, reference } = eventsOf(row, control, chances);
    return {
        more: (0,log_conditional_binomial_e/* logConditionalBinomialE */.J)(Math.floor(experiment), Math.ceil(reference), 1, 1, margin),
        fewer: (0,log_conditional_binomial_e/* logConditionalBinomialE */.J)(Math.floor(reference), Math.ceil(experiment), 1, 1, margin),
    };
}
/** A unit of one arm counts for at most so many of the control's usual ones. */
const LARGEST_UNIT = 3;
/**
 * The calls of both arms as independent events. A unit (the calls of one request, or of a short stretch of time) is one decision to call, so
 * it may not count without bound: at most as much as three usual units of the control, or once where the control never calls. What is left of
 * the clusters is taken out by the larger dispersion of the two arms: the variance of its units over their mean, empty units included.
 * @param chances how many units there could have been: requests, or stretches of time
 */
function eventsOf(row, control, chances) {
    const usual = row.sizes[control];
    const [units, calls] = [sum(usual, () => 1), sum(usual, (size) => size)];
    const cap = units === 0 ? 1 : Math.max(1, (LARGEST_UNIT * calls) / units);
    const capped = (size) => Math.min(size, cap);
    const totals = [usual, row.sizes.shadow].map((sizes) => ({
        calls: sum(sizes, capped),
        squares: sum(sizes, (size) => capped(size) ** 2),
        units: sum(sizes, () => 1),
    }));
    const [reference = 0, experiment = 0] = totals.map((total) => total.calls);
    const spread = totals.map((total) => total.calls === 0 ? 1 : total.squares / total.calls - total.calls / Math.max(chances, total.units));
    const dispersion = Math.max(1, ...spread);
    return { experiment: experiment / dispersion, reference: reference / dispersion };
}
function sum(sizes, worth) {
    return Object.entries(sizes).reduce((total, [size, units]) => total + units * worth(Number(size)), 0);
}
/** The confidence sequence of the ratio of the two rates. */
function outboundInterval(row, control, chances, level) {
    const { experiment, reference } = eventsOf(row, control, chances);
    return (0,rate_ratio_interval/* rateRatioInterval */.L)(experiment, reference, 1, 1, 1 - level);
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/log-test.js



/** Which arm a row is compared with: the copy of the live code that writes more. */
function controlOf({ lines }, { hasBaseline }) {
    return hasBaseline && lines.baseline > lines.primary ? 'baseline' : 'primary';
}
/**
 * Evidence that the shadow writes a message more often than every copy of the live code: where messages name their trial by the sequential McNemar test over trials,
 * else by the conditional binomial test over stretches of time (exposures are equal: every request goes to all arms); where there are both kinds, by the mean
 * of the two e-values. With a baseline the shadow has to stand out from both copies: what the live code's own noise shows, cancels.
 */
function testLogs(row, evidence, margin) {
    const joined = isJoined(row) ? logPairs(row, evidence.hasBaseline) : null;
    const isLoose = row.loose.calls.shadow + row.loose.calls.primary + row.loose.calls.baseline > 0;
    const loose = isLoose ? testOutbound(row.loose, evidence.stretches, margin, evidence.hasBaseline).logMore : null;
    if (joined !== null && loose !== null)
        return (0,log_mean_exp/* logMeanExp */.B)([joined, loose]);
    return joined ?? loose ?? 0;
}
/** Whether some of its messages name their trial. */
function isJoined({ against }) {
    return Object.values(against).some(({ shadowOnly, controlOnly, both }) => shadowOnly + controlOnly + both > 0);
}
function logPairs({ against }, hasBaseline) {
    const test = ({ shadowOnly, controlOnly }) => (0,log_mc_nemar_e/* logMcNemarE */.F)(shadowOnly, controlOnly);
    return hasBaseline ? Math.min(test(against.primary), test(against.baseline)) : test(against.primary);
}
/** Messages of the shadow beyond those of the control, a request. */
function excessOf(row, evidence) {
    return (row.lines.shadow - row.lines[controlOf(row, evidence)]) / Math.max(1, evidence.requests);
}
/** The route of nearly all trials in which the shadow writes more; undefined where there are several. */
function routeOf({ routes, against }) {
    const [most] = [...routes].sort(([, a], [, b]) => b - a);
    return most && most[1] >= NEARLY_ALL * against.primary.shadowOnly ? most[0] : undefined;
}
const NEARLY_ALL = 0.9;

// EXTERNAL MODULE: ./build-bundle/src/judge/validity.js
var validity = __webpack_require__(56458);
;// CONCATENATED MODULE: ./build-bundle/src/judge/log-finding.js




/** Templates shown as findings of their own, and of the start. */
const SHOWN = 25;
const EARLY_SHOWN = 5;
/** Exceptions fail; other messages are for a person to see, unless the KPI is critical or required. */
function logFinding(accused, row, evidence, kpi, spec, total) {
    const { tier, logE, firstAlarmAt } = accused;
    const decides = kpi.name === EXCEPTIONS || kpi.critical || kpi.required;
    const method = isJoined(row) ? 'mcnemar-e-bh-templates' : 'conditional-binomial-e-bh';
    const route = routeOf(row);
    const control = row.lines[controlOf(row, evidence)];
    const interval = (0,rate_ratio_interval/* rateRatioInterval */.L)(row.lines.shadow, control, 1, 1, 1 - spec.confidenceLevel);
    return {
        ...(0,validity/* bare */.$B)(decides ? 'regression' : 'warning', decides ? 'fail' : 'pass', evidence.requests),
        kpi: kpi.name,
        ...(route === undefined ? {} : { route }),
        tier: decides ? tier : 'warn',
        method,
        tests: [{ name: isJoined(row) ? 'mcnemar' : 'conditional-binomial', eValue: (0,figures/* eValueOf */.kJ)(logE) }],
        effect: {
            ratio: (0,figures/* rounded */.Wf)((row.lines.shadow + 0.5) / (control + 0.5)),
            low: Number.isFinite(interval.low) && control > 0 ? (0,figures/* rounded */.Wf)(interval.low) : null,
            high: Number.isFinite(interval.high) ? (0,figures/* rounded */.Wf)(interval.high) : null,
            level: spec.confidenceLevel,
            difference: row.lines.shadow - control,
        },
        eValue: (0,figures/* eValueOf */.kJ)(logE),
        pValue: (0,figures/* pValueOf */.PH)(logE),
        alpha: tier === 'roll-back' ? spec.countRollbackAlpha : spec.alpha,
        firstAlarmAt,
        facts: { ...factsOf(row, evidence), accusedTemplates: total },
        critical: kpi.critical,
    };
}
/** The KPI of exceptions and of messages at the levels `error` and `fatal`; all other messages have another. */
const EXCEPTIONS = 'exceptions';
function factsOf(row, evidence) {
    const { primary } = row.against;
    return {
        template: row.text,
        label: row.label,
        shadowLines: row.lines.shadow,
        primaryLines: row.lines.primary,
        ...(evidence.hasBaseline ? { baselineLines: row.lines.baseline } : {}),
        requests: evidence.requests,
        ...(isJoined(row) ? { trialsShadow: primary.shadowOnly, trialsPrimary: primary.controlOnly, trialsBoth: primary.both } : {}),
        samples: row.samples,
    };
}
/** No message is written more often. */
function quietLogs(rows, evidence, kpi) {
    const sum = (arm) => rows.reduce((total, { lines }) => total + lines[arm], 0);
    return {
        ...(0,validity/* bare */.$B)('no-change', 'pass', evidence.requests),
        kpi: kpi.name,
        method: 'mcnemar-e-bh-templates',
        facts: { templates: rows.length, shadowLines: sum('shadow'), primaryLines: sum('primary') },
        critical: kpi.critical,
    };
}
/** What the shadow alone writes while it starts: said, compared with nothing. */
function earlyLogs(rows, evidence, kpi) {
    return rows
        .filter(({ early, label }) => label !== 'info' && early.shadow > 0 && early.primary === 0 && early.baseline === 0)
        .sort((a, b) => b.early.shadow - a.early.shadow || (0,figures/* inOrder */.al)(a.text, b.text))
        .slice(0, EARLY_SHOWN)
        .map((row) => ({
        ...(0,validity/* bare */.$B)('note', 'pass', evidence.requests),
        kpi: kpi.name,
        method: 'counted',
        facts: { template: row.text, label: row.label, earlyLines: row.early.shadow, samples: row.samples },
    }));
}
/** Lines that came too fast to be read: counts of that arm are too small. */
function droppedLogs(evidence, kpi) {
    const { primary, shadow, baseline } = evidence.dropped;
    if (primary + shadow + baseline === 0)
        return [];
    const facts = { droppedPrimary: primary, droppedShadow: shadow, droppedBaseline: baseline };
    return [{ ...(0,validity/* bare */.$B)('note', 'pass', evidence.requests), kpi: kpi.name, method: 'counted', facts }];
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/log-watch.js




/** The labels of the KPI `exceptions`. */
const SERIOUS = ['exception', 'error', 'fatal'];
/** Judges what the arms write, each KPI over its own templates. Its tests are anytime-valid, so what stood at any look stands. */
class LogWatch {
    evidence = new LogEvidence();
    kpis;
    spec;
    standing = new Map();
    constructor(kpis, spec) {
        this.kpis = kpis;
        this.spec = spec;
    }
    /** One interim analysis. */
    look(at) {
        for (const kpi of this.kpis)
            for (const accused of this.accusedNow(kpi)) {
                const known = this.standing.get(accused.id);
                const isStronger = !known || accused.logE > known.logE;
                this.standing.set(accused.id, { ...(isStronger ? accused : known), firstAlarmAt: known?.firstAlarmAt ?? at });
            }
        return this.findings();
    }
    /** The findings as of the last look. */
    findings() {
        return this.kpis.flatMap((kpi) => this.findingsOf(kpi));
    }
    findingsOf(kpi) {
        const { evidence, spec } = this;
        const rows = this.rowsOf(kpi);
        const accused = rows.flatMap((row) => this.standing.get(row.id) ?? []).sort((a, b) => b.logE - a.logE || a.id - b.id);
        const found = accused
            .slice(0, SHOWN)
            .map((one) => logFinding(one, evidence.rows.get(one.id), evidence, kpi, spec, accused.length));
        const dropped = kpi === this.kpis[0] ? droppedLogs(evidence, kpi) : [];
        return [...found, ...(found.length === 0 ? [quietLogs(rows, evidence, kpi)] : []), ...earlyLogs(rows, evidence, kpi), ...dropped];
    }
    /** By e-BH over all templates of the KPI; then those above its floor. */
    accusedNow(kpi) {
        const rows = this.rowsOf(kpi).filter(({ lines }) => lines.shadow + lines.primary + lines.baseline > 0);
        const tests = rows.map((row) => testLogs(row, this.evidence, kpi.margin));
        const rolledBack = new Set((0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(tests, this.spec.countRollbackAlpha));
        return (0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(tests, this.spec.alpha).flatMap((index) => {
            const row = rows[index];
            const excess = excessOf(row, this.evidence);
            if (excess <= 0 || excess < kpi.absoluteMargin)
                return [];
            return [{ id: row.id, tier: rolledBack.has(index) ? 'roll-back' : 'fail', logE: tests[index], firstAlarmAt: null }];
        });
    }
    rowsOf({ name }) {
        return [...this.evidence.rows.values()].filter(({ label }) => SERIOUS.includes(label) === (name === EXCEPTIONS));
    }
}

// EXTERNAL MODULE: ./build-bundle/src/judge/series-finding.js + 1 modules
var series_finding = __webpack_require__(6690);
;// CONCATENATED MODULE: ./build-bundle/src/judge/statement-evidence.js
/** Everything known of the statements of a run. Their number is bounded by the feed; of each there is a point a step and arm. */
class StatementEvidence {
    rows = new Map();
    /** all statements of a source together */
    totals = new Map();
    steps = new Map();
    requests = 0;
    hasBaseline = false;
    request(hasBaseline) {
        this.requests++;
        this.hasBaseline ||= hasBaseline;
    }
    add({ at, source, statements, counts }) {
        let steps = this.steps.get(source);
        if (!steps)
            this.steps.set(source, (steps = new Set()));
        steps.add(at);
        for (const { id, text } of statements)
            if (!this.rows.has(id))
                this.rows.set(id, statement_evidence_newRow(id, source, text));
        let total = this.totals.get(source);
        if (!total)
            this.totals.set(source, (total = statement_evidence_newRow(-1, source, '')));
        const sums = {};
        for (const { id, arm, ...did } of counts) {
            const row = this.rows.get(id);
            if (row)
                addStep(row, arm, did, at);
            const sum = (sums[arm] ??= { calls: 0, timeMs: 0, rows: 0 });
            sum.calls += did.calls;
            sum.timeMs += did.timeMs;
            sum.rows += did.rows;
        }
        for (const [arm, did] of Object.entries(sums))
            addStep(total, arm, did, at);
    }
    stepsOf(source) {
        return this.steps.get(source)?.size ?? 0;
    }
}
function statement_evidence_newRow(id, source, text) {
    const zero = () => ({ primary: 0, shadow: 0, baseline: 0 });
    const points = () => ({ primary: [], shadow: [], baseline: [] });
    const calls = { calls: zero(), sizes: { primary: {}, shadow: {}, baseline: {} } };
    return { id, source, text, calls, timeMs: zero(), rows: zero(), steps: points(), times: points() };
}
function addStep(row, arm, did, at) {
    row.calls.calls[arm] += did.calls;
    const size = String(did.calls);
    row.calls.sizes[arm][size] = (row.calls.sizes[arm][size] ?? 0) + 1;
    row.timeMs[arm] += did.timeMs;
    row.rows[arm] += did.rows;
    row.steps[arm].push([at, did.calls]);
    row.times[arm].push([at, did.calls > 0 ? did.timeMs / did.calls : null]);
}

// EXTERNAL MODULE: ./build-bundle/src/stats/block-t.js
var block_t = __webpack_require__(6102);
;// CONCATENATED MODULE: ./build-bundle/src/judge/statement-test.js



/** How a statement's steps have to overlap on both arms for their ratio to be looked at. */
const OVERLAP = 0.8;
/**
 * Evidence that the shadow calls a statement more often. Steps are paired: load that rises and falls on all arms alike is no difference, so blocks (t on the log
 * ratio of calls a step) see small ones. Where an arm seldom calls it there is no ratio, and the conditional binomial test counts. The mean of two e-values is one.
 */
function testCalls(row, evidence, margin, spec) {
    const counted = testOutbound(row.calls, evidence.stepsOf(row.source), margin, evidence.hasBaseline).logMore;
    const controls = evidence.hasBaseline ? ['primary', 'baseline'] : ['primary'];
    const blocks = controls.map((control) => logBlocks(row.steps[control], row.steps.shadow, margin, spec));
    const paired = blocks.some((one) => one === null) ? null : Math.min(...blocks);
    return paired === null ? counted : (0,log_mean_exp/* logMeanExp */.B)([counted, paired]);
}
/** Twice the Bayes factor, as for every series (verdict.md 3); null where there are too few steps with calls on both arms. */
function logBlocks(control, experiment, margin, spec) {
    const known = new Map(control);
    const ratios = experiment.flatMap(([at, calls]) => {
        const other = known.get(at);
        return calls && other ? [Math.log(calls / other) - Math.log1p(margin)] : [];
    });
    const all = Math.max(control.length, experiment.length);
    if (ratios.length < spec.seriesMinPoints || ratios.length < OVERLAP * all)
        return null;
    return (0,block_t/* blockT */.u)(ratios, { phi: spec.phi, minEffective: spec.minEffectiveBlocks }).logBF + Math.LN2;
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/statement-finding.js



/** The calls of one statement, or of all together, a request. */
function moreCalls(row, alarm, evidence, kpi, spec) {
    const { calls } = row.calls;
    const control = evidence.hasBaseline && calls.baseline > calls.primary ? 'baseline' : 'primary';
    const interval = outboundInterval(row.calls, control, evidence.stepsOf(row.source), spec.confidenceLevel);
    const test = { name: 'calls', eValue: (0,figures/* eValueOf */.kJ)(alarm.logE) };
    return {
        ...(0,validity/* bare */.$B)('regression', 'fail', evidence.requests),
        kpi: kpi.name,
        tier: alarm.tier,
        method: 'calls-e-bh-statements',
        tests: [test],
        effect: {
            ratio: (0,figures/* rounded */.Wf)((calls.shadow + 0.5) / (calls[control] + 0.5)),
            low: Number.isFinite(interval.low) && calls[control] > 0 ? (0,figures/* rounded */.Wf)(interval.low) : null,
            high: Number.isFinite(interval.high) ? (0,figures/* rounded */.Wf)(interval.high) : null,
            level: spec.confidenceLevel,
            difference: calls.shadow - calls[control],
        },
        eValue: test.eValue,
        pValue: (0,figures/* pValueOf */.PH)(alarm.logE),
        alpha: alarm.tier === 'roll-back' ? spec.countRollbackAlpha : spec.alpha,
        firstAlarmAt: alarm.firstAlarmAt,
        facts: statement_finding_factsOf(row, evidence, 'more'),
        critical: kpi.critical,
    };
}
/** A statement that takes longer; what the series of its times showed. */
function slowerStatement(row, found, evidence, kpi) {
    return { ...found, kpi: kpi.name, facts: { ...found.facts, ...statement_finding_factsOf(row, evidence, 'slower') } };
}
/** A statement that only the shadow has, while all together are called no more than before. */
function newStatement(row, evidence, kpi) {
    return {
        ...(0,validity/* bare */.$B)('note', 'pass', evidence.requests),
        kpi: kpi.name,
        method: 'counted',
        facts: statement_finding_factsOf(row, evidence, 'new'),
    };
}
function quietStatements(evidence, kpi) {
    const totals = [...evidence.totals.values()];
    const sum = (arm) => totals.reduce((total, { calls }) => total + calls.calls[arm], 0);
    return {
        ...(0,validity/* bare */.$B)(totals.length === 0 ? 'no-data' : 'no-change', 'pass', evidence.requests),
        kpi: kpi.name,
        method: 'calls-e-bh-statements',
        facts: { statements: evidence.rows.size, primaryCalls: sum('primary'), shadowCalls: sum('shadow') },
        critical: kpi.critical,
    };
}
function statement_finding_factsOf({ text, source, calls: { calls }, timeMs, rows }, evidence, how) {
    const mean = (arm) => (calls[arm] > 0 ? (0,figures/* rounded */.Wf)(timeMs[arm] / calls[arm]) : null);
    return {
        statement: text === '' ? `all statements of ${source}` : text,
        source,
        how,
        primaryCalls: calls.primary,
        shadowCalls: calls.shadow,
        ...(evidence.hasBaseline ? { baselineCalls: calls.baseline } : {}),
        primaryMs: mean('primary'),
        shadowMs: mean('shadow'),
        primaryRows: rows.primary,
        shadowRows: rows.shadow,
        requests: evidence.requests,
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/statement-watch.js






/** Statements whose time is compared: those that take most of it. */
const MOST_TIMED = 20;
/** Findings of a kind. */
const statement_watch_SHOWN = 10;
/** What a source's statements together are kept under. */
const totalKey = (source) => `total ${source}`;
/**
 * Judges what the arms' databases do: whether the shadow calls more, all statements together or one of them, and whether a statement takes longer. A statement
 * that only the shadow has is no fault by itself (a change may word it anew); it is one where the calls of all together rise with it.
 */
class StatementWatch {
    evidence = new StatementEvidence();
    kpi;
    spec;
    standing = new Map();
    slower = new Map();
    constructor(kpi, spec) {
        this.kpi = kpi;
        this.spec = spec;
    }
    /** One interim analysis: what stood at any look stands. */
    look(at) {
        for (const [source, total] of this.evidence.totals)
            this.note(totalKey(source), [total], at);
        this.note(null, [...this.evidence.rows.values()], at);
        for (const row of this.timed()) {
            const found = this.timeFinding(row);
            const known = this.slower.get(row.id);
            if (found && (!known || RANK.indexOf(found.tier) >= RANK.indexOf(known.tier)))
                this.slower.set(row.id, { ...found, firstAlarmAt: known?.firstAlarmAt ?? at });
        }
        return this.findings();
    }
    findings() {
        const { evidence, kpi, spec } = this;
        const rows = [...evidence.rows.values()].sort((a, b) => (0,figures/* inOrder */.al)(a.text, b.text) || a.id - b.id);
        const accused = rows.flatMap((row) => {
            const alarm = this.standing.get(String(row.id));
            return alarm ? [{ row, alarm }] : [];
        });
        const isNew = ({ calls: { calls } }) => calls.primary === 0 && calls.baseline === 0;
        const totals = [...evidence.totals].flatMap(([source, row]) => {
            const alarm = this.standing.get(totalKey(source));
            return alarm ? [{ source, row, alarm }] : [];
        });
        const rises = (source) => totals.some((total) => total.source === source);
        const byStrength = accused.sort((a, b) => b.alarm.logE - a.alarm.logE);
        const more = byStrength.filter(({ row }) => !isNew(row) || rises(row.source)).slice(0, statement_watch_SHOWN);
        const fresh = byStrength.filter(({ row }) => isNew(row) && !rises(row.source)).slice(0, statement_watch_SHOWN);
        const unnamed = totals.filter(({ source }) => !more.some(({ row }) => row.source === source));
        const found = [
            ...more.map(({ row, alarm }) => moreCalls(row, alarm, evidence, kpi, spec)),
            ...unnamed.map(({ row, alarm }) => moreCalls(row, alarm, evidence, kpi, spec)),
            ...[...this.slower.values()].slice(0, statement_watch_SHOWN),
        ];
        return [
            ...found,
            ...(found.length === 0 ? [quietStatements(evidence, kpi)] : []),
            ...fresh.map(({ row }) => newStatement(row, evidence, kpi)),
        ];
    }
    /** By e-BH over the rows; those above the floor of calls a request. */
    note(name, rows, at) {
        const tests = rows.map((row) => testCalls(row, this.evidence, this.kpi.margin, this.spec));
        const rolledBack = new Set((0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(tests, this.spec.countRollbackAlpha));
        for (const index of (0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(tests, this.spec.alpha)) {
            const row = rows[index];
            const { calls } = row.calls;
            const control = this.evidence.hasBaseline ? Math.max(calls.primary, calls.baseline) : calls.primary;
            if ((calls.shadow - control) / Math.max(1, this.evidence.requests) < this.kpi.absoluteMargin)
                continue;
            const key = name ?? String(row.id);
            const known = this.standing.get(key);
            const logE = Math.max(tests[index], known?.logE ?? Number.NEGATIVE_INFINITY);
            const tier = rolledBack.has(index) || known?.tier === 'roll-back' ? 'roll-back' : 'fail';
            this.standing.set(key, { logE, tier, firstAlarmAt: known?.firstAlarmAt ?? at });
        }
    }
    timed() {
        const all = [...this.evidence.rows.values()].filter(({ timeMs }) => timeMs.shadow > 0 && timeMs.primary > 0);
        return all.sort((a, b) => b.timeMs.shadow - a.timeMs.shadow || a.id - b.id).slice(0, MOST_TIMED);
    }
    /** The mean time of its calls as a series; alpha is shared by all statements that are timed. */
    timeFinding(row) {
        const { spec, kpi, evidence } = this;
        const share = { ...spec, alpha: spec.alpha / MOST_TIMED, rollbackAlpha: spec.rollbackAlpha / MOST_TIMED };
        const { primary, shadow, baseline } = row.times;
        const pair = { kpi: kpi.name, stepSeconds: 1, control: primary, experiment: shadow, ...(evidence.hasBaseline ? { baseline } : {}) };
        const found = (0,series_finding/* seriesFinding */.jT)(pair, { ...kpi, kind: 'series', minimumSample: spec.seriesMinPoints }, share);
        return found.code === 'regression' ? slowerStatement(row, found, evidence, kpi) : null;
    }
}
const RANK = ['none', 'warn', 'hold', 'fail', 'roll-back'];

;// CONCATENATED MODULE: ./build-bundle/src/judge/outbound-evidence.js

/** Everything known of the outbound calls of a run. Hosts and calls are few by the proxy's bounds, so memory does not grow with the traffic. */
class OutboundEvidence {
    hosts = new Map();
    /** requests sent to each arm, by inbound route */
    requestsOf = new Map();
    requests = 0;
    hasBaseline = false;
    /** seconds over which calls were counted */
    seconds = 0;
    request(route, hasBaseline) {
        this.requests++;
        this.hasBaseline ||= hasBaseline;
        this.requestsOf.set(route, (this.requestsOf.get(route) ?? 0) + 1);
    }
    add({ at, units, kinds }) {
        this.seconds = Math.max(this.seconds, at);
        for (const unit of units) {
            const host = this.host(unit.host);
            addTo(host.all, unit);
            if (unit.route === undefined)
                continue;
            let row = host.routes.get(unit.route);
            if (!row)
                host.routes.set(unit.route, (row = outbound_evidence_newRow()));
            addTo(row, unit);
        }
        for (const kind of kinds) {
            const { kinds: known } = this.host(kind.host);
            const key = `${kind.arm} ${kind.end} ${kind.call}`;
            known.set(key, { ...kind, count: kind.count + (known.get(key)?.count ?? 0) });
        }
    }
    /** How many units there could have been: the requests where calls are known by them, else the stretches of time. */
    chances(host, route) {
        if (route !== undefined)
            return this.requestsOf.get(route) ?? 0;
        return host.routes.size > 0 ? this.requests : (1_000 * this.seconds) / unit_size/* STRETCH_MS */.F;
    }
    host(name) {
        let host = this.hosts.get(name);
        if (!host)
            this.hosts.set(name, (host = { all: outbound_evidence_newRow(), routes: new Map(), kinds: new Map() }));
        return host;
    }
}
function outbound_evidence_newRow() {
    return { calls: { primary: 0, shadow: 0, baseline: 0 }, sizes: { primary: {}, shadow: {}, baseline: {} } };
}
function addTo(row, { calls, sizes }) {
    for (const [arm, count] of Object.entries(calls))
        row.calls[arm] += count;
    for (const [arm, list] of Object.entries(sizes))
        for (const [size, units] of Object.entries(list))
            row.sizes[arm][size] = (row.sizes[arm][size] ?? 0) + units;
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/outbound-finding.js



/** At most so many hosts, and calls of one host, are named among what was refused. */
const MOST_NAMED = 20;
const MOST_CALLS_NAMED = 5;
/** The regression: calls a request on the shadow and on the control that calls more. */
function accusation(accused, row, evidence, kpi, spec) {
    const { host, route, tier, logE, firstAlarmAt } = accused;
    const requests = route === undefined ? evidence.requests : (evidence.requestsOf.get(route) ?? 0);
    const control = evidence.hasBaseline && row.calls.baseline > row.calls.primary ? 'baseline' : 'primary';
    const known = evidence.hosts.get(host);
    const interval = outboundInterval(row, control, known ? evidence.chances(known, route) : requests, spec.confidenceLevel);
    const test = { name: 'conditional-binomial', eValue: (0,figures/* eValueOf */.kJ)(logE) };
    return {
        ...(0,validity/* bare */.$B)('regression', 'fail', requests),
        kpi: kpi.name,
        ...(route === undefined ? {} : { route }),
        tier,
        method: 'conditional-binomial',
        tests: [test],
        effect: {
            ratio: (0,figures/* rounded */.Wf)((row.calls.shadow + 0.5) / (row.calls[control] + 0.5)),
            low: Number.isFinite(interval.low) && row.calls[control] > 0 ? (0,figures/* rounded */.Wf)(interval.low) : null,
            high: Number.isFinite(interval.high) ? (0,figures/* rounded */.Wf)(interval.high) : null,
            level: spec.confidenceLevel,
            difference: row.calls.shadow - row.calls[control],
        },
        eValue: test.eValue,
        pValue: (0,figures/* pValueOf */.PH)(logE),
        alpha: tier === 'roll-back' ? spec.countRollbackAlpha : spec.alpha,
        firstAlarmAt,
        facts: { host, ...countsOf(row, evidence, requests), call: mostIncreased(host, evidence) },
        critical: kpi.critical,
    };
}
/** What is no regression but should be seen: a host that the shadow calls less often, or that it alone calls, too rarely to be sure. */
function fewerCalls(host, row, test, evidence, kpi, spec) {
    const isNew = row.calls.shadow > 0 && row.calls.primary === 0 && row.calls.baseline === 0;
    const isFewer = test.logFewer >= -Math.log(spec.alpha / evidence.hosts.size);
    if (!isNew && !isFewer)
        return [];
    return [
        {
            ...(0,validity/* bare */.$B)('warning', 'pass', evidence.requests),
            kpi: kpi.name,
            tier: 'warn',
            method: 'conditional-binomial',
            ...(isFewer ? { tests: [{ name: 'conditional-binomial', eValue: (0,figures/* eValueOf */.kJ)(test.logFewer) }], eValue: (0,figures/* eValueOf */.kJ)(test.logFewer) } : {}),
            facts: { host, ...countsOf(row, evidence, evidence.requests), call: mostIncreased(host, evidence) },
        },
    ];
}
/** No host is called more often. */
function quiet(evidence, kpi) {
    const sum = (arm) => [...evidence.hosts.values()].reduce((total, { all }) => total + all.calls[arm], 0);
    return {
        ...(0,validity/* bare */.$B)(evidence.requests === 0 ? 'no-data' : 'no-change', 'pass', evidence.requests),
        kpi: kpi.name,
        method: 'conditional-binomial',
        facts: { hosts: [...evidence.hosts.keys()].sort(figures/* inOrder */.al), primaryCalls: sum('primary'), shadowCalls: sum('shadow') },
        critical: kpi.critical,
    };
}
const TELLING = ['denied', 'unmatched', 'certificate-refused', 'failed'];
/** Calls that nobody answered as the service expects: named, so that a person can allow or stub them. They decide nothing. */
function denials(evidence, kpi) {
    const found = [];
    for (const [host, { kinds }] of [...evidence.hosts].sort(([a], [b]) => (0,figures/* inOrder */.al)(a, b))) {
        for (const end of TELLING) {
            const those = [...kinds.values()].filter((kind) => kind.end === end);
            if (those.length === 0 || found.length >= MOST_NAMED)
                continue;
            const of = (arm) => those.filter((kind) => kind.arm === arm).reduce((sum, { count }) => sum + count, 0);
            found.push({
                ...(0,validity/* bare */.$B)('unstubbed-call', 'pass', evidence.requests),
                kpi: kpi.name,
                method: 'counted',
                facts: { host, end, calls: namesOf(those), primaryCalls: of('primary'), shadowCalls: of('shadow'), baselineCalls: of('baseline') },
            });
        }
    }
    return found;
}
function namesOf(kinds) {
    const names = [...new Set(kinds.map(({ call }) => call))].sort(figures/* inOrder */.al);
    return names.length > MOST_CALLS_NAMED ? [...names.slice(0, MOST_CALLS_NAMED), `${names.length - MOST_CALLS_NAMED} more`] : names;
}
function countsOf({ calls }, { hasBaseline }, requests) {
    return {
        primaryCalls: calls.primary,
        shadowCalls: calls.shadow,
        ...(hasBaseline ? { baselineCalls: calls.baseline } : {}),
        requests,
    };
}
/** The call of a host of which the shadow makes most more than the primary. */
function mostIncreased(host, evidence) {
    const excess = new Map();
    for (const { arm, call, count } of evidence.hosts.get(host)?.kinds.values() ?? []) {
        const sign = arm === 'shadow' ? 1 : arm === 'primary' ? -1 : 0;
        excess.set(call, (excess.get(call) ?? 0) + sign * count);
    }
    return [...excess].sort(([a, x], [b, y]) => y - x || (0,figures/* inOrder */.al)(a, b))[0]?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/outbound-watch.js






/** The arms must say to which requests so many of their calls belong before a route is named. */
const KNOWN_SHARE = 0.9;
/** Judges the outbound calls of a run. Its tests are anytime-valid, so what stood at any look stands. */
class OutboundWatch {
    evidence = new OutboundEvidence();
    kpi;
    spec;
    standing = new Map();
    constructor(kpi, spec) {
        this.kpi = kpi;
        this.spec = spec;
    }
    /** One interim analysis. */
    look(at) {
        for (const accused of this.accusedNow()) {
            const key = `${accused.host} ${accused.route ?? ''}`;
            const known = this.standing.get(key);
            const isStronger = !known || accused.logE > known.logE;
            this.standing.set(key, { ...(isStronger ? accused : known), firstAlarmAt: known?.firstAlarmAt ?? at });
        }
        return this.findings();
    }
    /** The findings as of the last look: what the shadow calls more often, else that nothing did; and what was refused. */
    findings() {
        const { kpi, spec, evidence } = this;
        const accused = [...this.standing.values()].filter(({ host, route }) => route !== undefined || !this.isNamed(host));
        const more = accused.map((one) => accusation(one, this.rowOf(one.host, one.route), evidence, kpi, spec));
        const others = [...evidence.hosts].flatMap(([host, known]) => this.isAccused(host) ? [] : fewerCalls(host, known.all, this.test(known, undefined, known.all), evidence, kpi, spec));
        return [...more, ...others, ...(more.length === 0 ? [quiet(evidence, kpi)] : []), ...denials(evidence, kpi)];
    }
    /** Hosts by e-BH over all hosts; then their inbound routes by e-BH over the routes of that host. */
    accusedNow() {
        const hosts = [...this.evidence.hosts].sort(([a], [b]) => (0,figures/* inOrder */.al)(a, b));
        const tests = hosts.map(([, host]) => this.hostEvidence(host));
        const within = (alpha) => new Set((0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(tests, alpha));
        const [failed, rolledBack] = [within(this.spec.alpha), within(this.spec.countRollbackAlpha)];
        return [...failed].flatMap((index) => {
            const [name, host] = hosts[index];
            const tier = rolledBack.has(index) ? 'roll-back' : 'fail';
            const named = this.namedRoutes(host).map(({ route, logE }) => ({ host: name, route, tier, logE, firstAlarmAt: null }));
            return [...named, { host: name, route: undefined, tier, logE: tests[index], firstAlarmAt: null }];
        });
    }
    /** Of the host as a whole and of its routes, half each: the mean of e-values is one, and a known route says more than the whole. */
    hostEvidence(host) {
        const whole = this.exceeds(host, undefined, host.all);
        if (!this.knowsRoutes(host))
            return whole;
        const routes = [...host.routes].map(([route, row]) => this.exceeds(host, route, row));
        return (0,log_mean_exp/* logMeanExp */.B)([whole, (0,log_mean_exp/* logMeanExp */.B)(routes)]);
    }
    knowsRoutes({ all, routes }) {
        const known = (arm) => [...routes.values()].reduce((sum, row) => sum + row.calls[arm], 0);
        return routes.size > 0 && ['primary', 'shadow'].every((arm) => known(arm) >= KNOWN_SHARE * all.calls[arm]);
    }
    namedRoutes(host) {
        const { routes } = host;
        if (!this.knowsRoutes(host))
            return [];
        const rows = [...routes].sort(([a], [b]) => (0,figures/* inOrder */.al)(a, b));
        const logEs = rows.map(([route, row]) => this.exceeds(host, route, row));
        return (0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(logEs, this.spec.alpha).map((index) => ({
            route: rows[index][0],
            logE: logEs[index],
        }));
    }
    /** Evidence that the shadow calls more; none below the KPI's floor of calls a request. */
    exceeds(host, route, row) {
        const { logMore, control } = this.test(host, route, row);
        const requests = route === undefined ? this.evidence.requests : (this.evidence.requestsOf.get(route) ?? 0);
        const excess = (row.calls.shadow - row.calls[control]) / Math.max(1, requests);
        return excess >= this.kpi.absoluteMargin && excess > 0 ? logMore : Number.NEGATIVE_INFINITY;
    }
    test(host, route, row) {
        return testOutbound(row, this.evidence.chances(host, route), this.kpi.margin, this.evidence.hasBaseline);
    }
    rowOf(host, route) {
        const known = this.evidence.hosts.get(host);
        return route === undefined ? known.all : known.routes.get(route);
    }
    isAccused(host) {
        return this.standing.has(`${host} `);
    }
    isNamed(host) {
        return [...this.standing.values()].some((accused) => accused.host === host && accused.route !== undefined);
    }
}

// EXTERNAL MODULE: ./build-bundle/src/stats/latency-histogram.js
var latency_histogram = __webpack_require__(82111);
// EXTERNAL MODULE: ./build-bundle/src/stats/quantile-sorted.js
var quantile_sorted = __webpack_require__(30347);
// EXTERNAL MODULE: ./build-bundle/src/judge/noise.js
var judge_noise = __webpack_require__(7852);
// EXTERNAL MODULE: ./build-bundle/src/judge/paired-blocks.js
var paired_blocks = __webpack_require__(15984);
// EXTERNAL MODULE: ./build-bundle/src/judge/route-evidence.js
var route_evidence = __webpack_require__(93805);
;// CONCATENATED MODULE: ./build-bundle/src/judge/trace-time.js








/** Tails beyond p90 are not in a sample of the traces. */
const LEVELS = [0.5, 0.75, 0.9];
/** Times of the primary from which its thresholds are taken; these pairs are then skipped. */
const LEARNED_FROM = 50;
/** A span that takes less than this longer is not slower: what it costs to record it is of that size. */
const SMALLEST_MS = 0.1;
/** Discordant pairs by level, at the KPI's margins and at the fast lane's. */
class Exceedances {
    b = LEVELS.map(() => 0);
    c = LEVELS.map(() => 0);
    pairs = 0;
    add(controlMs, shadowMs, thresholds, margins) {
        this.pairs++;
        for (let level = 0; level < LEVELS.length; level++) {
            const threshold = thresholds[level];
            const isControlSlow = controlMs > threshold;
            const isShadowSlow = shadowMs > boundOf(threshold, marginAt(level, margins));
            if (isShadowSlow && !isControlSlow)
                this.b[level] = this.b[level] + 1;
            else if (isControlSlow && !isShadowSlow)
                this.c[level] = this.c[level] + 1;
        }
    }
    logE() {
        return (0,log_mean_exp/* logMeanExp */.B)(LEVELS.map((_, level) => (0,log_mc_nemar_e/* logMcNemarE */.F)(this.b[level], this.c[level])));
    }
}
/**
 * The own times of one operation, shadow against primary (and against the baseline): the two tests of the gate, on what one span takes. Exceedance
 * counts pairs over thresholds that the primary's first times have fixed; blocks compare quantiles of stretches of time.
 */
class OperationTime {
    spec;
    margins;
    fastMargins;
    forSeconds;
    blocks = null;
    learning = [];
    thresholds = null;
    gate = { primary: new Exceedances(), baseline: new Exceedances() };
    fast = { primary: new Exceedances(), baseline: new Exceedances() };
    histograms = { primary: new latency_histogram/* LatencyHistogram */.t(), shadow: new latency_histogram/* LatencyHistogram */.t() };
    constructor(spec, forSeconds, margins) {
        this.spec = { ...spec, quantiles: LEVELS };
        this.forSeconds = forSeconds;
        this.margins = margins;
        this.fastMargins = { body: Math.max(spec.fastLaneMargin, margins.body), tail: Math.max(spec.fastLaneMargin, margins.tail) };
    }
    /** One trial in which the operation ran; null where an arm did not run it. */
    add(at, primaryMs, shadowMs, baselineMs) {
        if (primaryMs === null || shadowMs === null)
            return;
        this.histograms.primary.add(primaryMs);
        this.histograms.shadow.add(shadowMs);
        this.blocks ??= new paired_blocks/* PairedBlocks */.G(this.spec, at, this.forSeconds);
        this.blocks.add(at, primaryMs, shadowMs, baselineMs ?? undefined);
        if (!this.thresholds) {
            this.learn(primaryMs);
            return;
        }
        this.count('primary', primaryMs, shadowMs, this.thresholds);
        if (baselineMs !== null)
            this.count('baseline', baselineMs, shadowMs, this.thresholds);
    }
    /** Pairs that counted for the exceedance. */
    get pairs() {
        return this.gate.primary.pairs;
    }
    test() {
        const exceedance = this.against(this.gate);
        const blocks = this.logBF();
        if (blocks !== null)
            return { method: 'gate', logE: Math.min(exceedance, blocks + Math.LN2), exceedance, blocks };
        // Without blocks nobody can tell a slow minute of the machine from a slow change: only what is far beyond both counts.
        const logE = this.against(this.fast) - Math.log(this.spec.fastLaneE * this.spec.alpha);
        return { method: 'fast-lane', logE, exceedance: this.against(this.fast), blocks: Number.NEGATIVE_INFINITY };
    }
    effect() {
        const [primaryMs, shadowMs] = [this.histograms.primary.quantile(0.5), this.histograms.shadow.quantile(0.5)];
        const plain = { ratio: shadowMs / primaryMs, low: null, high: null, primaryMs, shadowMs };
        const values = this.valuesOf(0);
        if (values === null)
            return plain;
        const { mean, low, high } = (0,block_t/* blockT */.u)(values, this.options(1 - this.spec.confidenceLevel));
        const bound = (log) => (Number.isFinite(log) ? Math.exp(log) : null);
        return { ...plain, ratio: Math.exp(mean), low: bound(low), high: bound(high) };
    }
    learn(primaryMs) {
        this.learning.push(primaryMs);
        if (this.learning.length < LEARNED_FROM)
            return;
        const sorted = this.learning.sort((a, b) => a - b);
        this.thresholds = LEVELS.map((level) => (0,quantile_sorted/* quantileSorted */.Z)(sorted, level));
        this.learning = [];
    }
    count(control, controlMs, shadowMs, thresholds) {
        this.gate[control].add(controlMs, shadowMs, thresholds, this.margins);
        this.fast[control].add(controlMs, shadowMs, thresholds, this.fastMargins);
    }
    /** Slower than every copy of the live code: the smaller of two e-values is one. */
    against({ primary, baseline }) {
        return baseline.pairs === 0 ? primary.logE() : Math.min(primary.logE(), baseline.logE());
    }
    /** The mean over the supported quantiles; null where there are too few blocks. */
    logBF() {
        const noise = (0,judge_noise/* measureNoise */.T)(this.blocks, this.spec);
        const perLevel = LEVELS.flatMap((_, level) => {
            const values = this.valuesOf(level);
            if (values === null)
                return [];
            const margin = Math.max((0,judge_noise/* effectiveMargin */.Q)(marginAt(level, this.margins), noise), this.smallest(level));
            return [
                (0,block_t/* blockT */.u)(values.map((value) => value - Math.log1p(margin)), this.options()),
            ];
        });
        const supported = perLevel.filter(({ effectiveN }) => effectiveN >= this.spec.minEffectiveBlocks);
        return supported.length === 0 ? null : (0,log_mean_exp/* logMeanExp */.B)(supported.map(({ logBF }) => logBF));
    }
    /** The smallest difference that counts, relative to the threshold. */
    smallest(level) {
        const threshold = this.thresholds?.[level] ?? 0;
        return threshold > 0 ? SMALLEST_MS / threshold : Number.POSITIVE_INFINITY;
    }
    valuesOf(level) {
        const values = (this.blocks?.closed ?? []).flatMap((block) => block.logRatios[level] ?? []);
        return values.length < this.spec.minEffectiveBlocks ? null : values;
    }
    options(alpha) {
        return { phi: this.spec.phi, minEffective: this.spec.minEffectiveBlocks, alpha };
    }
}
const marginAt = (level, margins) => (LEVELS[level] >= route_evidence/* TAIL_FROM */.oX ? margins.tail : margins.body);
const boundOf = (threshold, margin) => Math.max(threshold * (1 + margin), threshold + SMALLEST_MS);

;// CONCATENATED MODULE: ./build-bundle/src/judge/trace-evidence.js

/** Operations whose times are compared: each keeps a hundred kilobytes of histograms. */
const trace_evidence_MOST_TIMED = 200;
const NO_COUNTS = {
    sampled: 0,
    compared: 0,
    without: { primary: 0, shadow: 0, baseline: 0 },
    partial: 0,
    tooLarge: 0,
    unread: 0,
};
/** Figures of one arm in a row; where they begin is the order of `TraceRow`. */
const PRIMARY = 1;
const SHADOW = 4;
const BASELINE = 7;
/** The traces of a run, operation by operation, trial against trial. */
class TraceEvidence {
    operations = [];
    counts = NO_COUNTS;
    failure = null;
    /** trials compared, and those of them with a baseline */
    trials = 0;
    withBaseline = 0;
    spec;
    forSeconds;
    margins;
    timed = 0;
    constructor(spec, forSeconds, margins) {
        this.spec = spec;
        this.forSeconds = forSeconds;
        this.margins = margins;
    }
    /** @param measuredFrom seconds from which times count; null while warming up */
    add(tick, measuredFrom) {
        for (const operation of tick.operations)
            this.operations.push(this.newEvidence(operation));
        this.counts = tick.counts;
        this.failure = tick.failure;
        for (const trial of tick.trials)
            this.addTrial(trial, measuredFrom !== null && trial.at >= measuredFrom);
    }
    get hasBaseline() {
        return this.withBaseline > 0;
    }
    addTrial(trial, isMeasured) {
        this.trials++;
        if (trial.rows.some((row) => row.length > BASELINE))
            this.withBaseline++;
        for (const row of trial.rows) {
            const known = this.operations[row[0]];
            if (known)
                addRow(known, row, trial, isMeasured);
        }
    }
    newEvidence(operation) {
        const isTimed = this.timed < trace_evidence_MOST_TIMED;
        if (isTimed)
            this.timed++;
        return {
            operation,
            route: '',
            trials: noneOf(),
            spans: noneOf(),
            failures: noneOf(),
            selfMs: noneOf(),
            more: { primary: { shadow: 0, control: 0 }, baseline: { shadow: 0, control: 0 } },
            failing: { primary: { shadow: 0, control: 0 }, baseline: { shadow: 0, control: 0 } },
            time: isTimed ? new OperationTime(this.spec, this.forSeconds, this.margins) : null,
            slowest: { primary: null, shadow: null },
        };
    }
}
const noneOf = () => ({ primary: 0, shadow: 0, baseline: 0 });
function addRow(known, row, trial, isMeasured) {
    known.route = known.route === '' || known.route === trial.route ? trial.route : null;
    const hasBaseline = row.length > BASELINE;
    sumUp(known, 'primary', row, PRIMARY);
    sumUp(known, 'shadow', row, SHADOW);
    if (hasBaseline)
        sumUp(known, 'baseline', row, BASELINE);
    discord(known.more.primary, row[SHADOW], row[PRIMARY]);
    discord(known.failing.primary, Math.sign(row[SHADOW + 1]), Math.sign(row[PRIMARY + 1]));
    if (hasBaseline) {
        discord(known.more.baseline, row[SHADOW], row[BASELINE]);
        discord(known.failing.baseline, Math.sign(row[SHADOW + 1]), Math.sign(row[BASELINE + 1]));
    }
    keepSlowest(known, 'primary', row, PRIMARY, trial);
    keepSlowest(known, 'shadow', row, SHADOW, trial);
    if (isMeasured)
        known.time?.add(trial.at, eachMs(row, PRIMARY), eachMs(row, SHADOW), hasBaseline ? eachMs(row, BASELINE) : null);
}
function sumUp(known, arm, row, at) {
    const spans = row[at];
    if (spans === 0)
        return;
    known.trials[arm]++;
    known.spans[arm] += spans;
    if (row[at + 1] > 0)
        known.failures[arm]++;
    known.selfMs[arm] += row[at + 2];
}
function discord(counts, shadow, control) {
    if (shadow > control)
        counts.shadow++;
    else if (control > shadow)
        counts.control++;
}
/** Own time of one of its spans, the mean over the trial's; null where the arm did not do it. */
function eachMs(row, at) {
    const spans = row[at];
    return spans === 0 ? null : row[at + 2] / spans;
}
function keepSlowest(known, arm, row, at, { traceId }) {
    const selfMs = row[at + 2];
    const before = known.slowest[arm];
    if (row[at] > 0 && (before === null || selfMs > before.selfMs))
        known.slowest[arm] = { traceId, selfMs };
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/trace-finding.js


/** A share of trials without a whole trace above which it is said beside a quiet verdict. */
const TELLING_SHARE = 0.2;
/** An operation that the shadow does more often, that fails on it or that takes longer. */
function trace_finding_accusation(one, { below, further }, evidence, kpi, spec) {
    const known = evidence.operations[one.index];
    const test = { name: TESTS[one.method] ?? 'mcnemar', eValue: (0,figures/* eValueOf */.kJ)(one.logE) };
    return {
        ...(0,validity/* bare */.$B)('trace-difference', 'fail', evidence.trials),
        kpi: kpi.name,
        ...(known.route === null || known.route === '' ? {} : { route: known.route }),
        tier: one.tier,
        method: one.method,
        tests: [test],
        effect: one.change === 'slower' ? timeEffect(known, spec) : countEffect(known, one.change, spec),
        eValue: test.eValue,
        pValue: (0,figures/* pValueOf */.PH)(one.logE),
        firstAlarmAt: one.firstAlarmAt,
        facts: { ...trace_finding_factsOf(one, known, evidence), ...(below > 0 ? { below } : {}), ...(further > 0 ? { further } : {}) },
        critical: kpi.critical,
    };
}
const TESTS = { 'trace-gate': 'gate', 'trace-fast-lane': 'exceedance' };
/** What decides nothing but should be seen. */
function sightings(evidence, noted, kpi, most) {
    return noted.slice(0, most).map((one) => ({
        ...(0,validity/* bare */.$B)('trace-difference', 'pass', evidence.trials),
        kpi: kpi.name,
        ...trace_finding_routeOf(evidence.operations[one.index]),
        tier: 'warn',
        method: one.method,
        tests: [{ name: 'mcnemar', eValue: (0,figures/* eValueOf */.kJ)(one.logE) }],
        eValue: (0,figures/* eValueOf */.kJ)(one.logE),
        facts: trace_finding_factsOf(one, evidence.operations[one.index], evidence),
    }));
}
/** No operation is accused: how much was compared, and what could not be. */
function summary(evidence, kpi) {
    const { trials, counts, operations } = evidence;
    const needed = kpi.critical || kpi.required;
    const isEnough = trials >= kpi.minimumSample;
    const code = trials === 0 ? 'no-data' : isEnough ? 'no-change' : 'not-enough';
    return {
        ...(0,validity/* bare */.$B)(code, !isEnough && needed ? 'inconclusive' : 'pass', trials),
        kpi: kpi.name,
        method: 'trace-mcnemar',
        facts: { operations: operations.length, compared: trials, ...lostOf(evidence), sampled: counts.sampled },
        critical: kpi.critical,
    };
}
/** Where the backend could not be read at last, or most traces were not whole. Where the traces are required, the failure is the run's own. */
function unreadable(evidence, kpi) {
    const { counts, failure, trials } = evidence;
    const notWhole = counts.sampled - counts.unread - trials;
    const isTelling = trials > 0 && notWhole > TELLING_SHARE * (counts.sampled - counts.unread);
    const found = (facts) => ({
        ...(0,validity/* bare */.$B)('warning', 'pass', trials),
        kpi: kpi.name,
        tier: 'warn',
        method: 'traces',
        facts,
    });
    return [
        ...(failure !== null && !kpi.critical && !kpi.required ? [found({ traces: 'unread', message: failure })] : []),
        ...(isTelling ? [found({ traces: 'not-whole', compared: trials, sampled: counts.sampled, ...lostOf(evidence) })] : []),
    ];
}
function lostOf({ counts }) {
    const { without, partial, tooLarge, unread } = counts;
    return {
        partial,
        tooLarge,
        unread,
        withoutPrimary: without.primary,
        withoutShadow: without.shadow,
        ...(without.baseline > 0 ? { withoutBaseline: without.baseline } : {}),
    };
}
function trace_finding_routeOf(known) {
    return known?.route ? { route: known.route } : {};
}
/** `new` and `missing` where one side never does it; the trials and spans of each arm; the traces in which it took longest. */
function trace_finding_factsOf(one, known, evidence) {
    const { trials, spans, failures, operation, slowest } = known;
    const isNew = one.change === 'more' && trials.primary + trials.baseline === 0;
    const isMissing = one.change === 'fewer' && trials.shadow === 0;
    const counted = one.change === 'errors' ? failures : spans;
    return {
        change: isNew ? 'new' : isMissing ? 'missing' : one.change,
        operation: operation.name,
        service: operation.service,
        kind: operation.kind,
        path: pathOf(one.index, evidence),
        trials: evidence.trials,
        primary: counted.primary,
        shadow: counted.shadow,
        ...(evidence.hasBaseline ? { baseline: counted.baseline } : {}),
        ...(one.change === 'slower' ? mediansOf(known) : {}),
        slowestPrimary: slowest.primary?.traceId ?? null,
        slowestShadow: slowest.shadow?.traceId ?? null,
        slowestPrimaryMs: slowest.primary?.selfMs ?? null,
        slowestShadowMs: slowest.shadow?.selfMs ?? null,
    };
}
function mediansOf({ time }) {
    if (!time)
        return {};
    const { primaryMs, shadowMs } = time.effect();
    return { primaryMs: (0,figures/* rounded */.Wf)(primaryMs), shadowMs: (0,figures/* rounded */.Wf)(shadowMs) };
}
/** What stands above an operation, from the top: `shop: GET /books/{} > inventory: GET /stock`. */
function pathOf(index, { operations }) {
    const names = [];
    for (let at = operations[index]?.operation.parent ?? null; at !== null; at = operations[at]?.operation.parent ?? null) {
        const { service = '', name = '' } = operations[at]?.operation ?? {};
        names.unshift(`${service}: ${name}`);
    }
    return names.join(' > ');
}
function timeEffect({ time }, spec) {
    if (!time)
        return null;
    const { ratio, low, high, primaryMs, shadowMs } = time.effect();
    return {
        ratio: (0,figures/* rounded */.Wf)(ratio),
        low: low === null ? null : (0,figures/* rounded */.Wf)(low),
        high: high === null ? null : (0,figures/* rounded */.Wf)(high),
        level: spec.confidenceLevel,
        difference: (0,figures/* rounded */.Wf)(shadowMs - primaryMs),
    };
}
/** From nothing any number is infinitely many times as many: the half that is added on both sides keeps it a number. */
function countEffect({ spans, failures }, change, spec) {
    const counted = change === 'errors' ? failures : spans;
    return {
        ratio: (0,figures/* rounded */.Wf)((counted.shadow + 0.5) / (counted.primary + 0.5)),
        low: null,
        high: null,
        level: spec.confidenceLevel,
        difference: counted.shadow - counted.primary,
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/trace-watch.js




/** Findings of one kind that are shown; the last one says how many more there are. */
const trace_watch_SHOWN = 20;
/**
 * Judges the traces of a run: operations that the shadow does more often, that fail on it, or that take longer by their own time, by e-BH over all
 * operations and questions. Its tests are anytime-valid, so what stood at any look stands.
 */
class TraceWatch {
    evidence;
    kpi;
    spec;
    waiting = [];
    standing = new Map();
    constructor(kpi, spec, forSeconds) {
        this.kpi = kpi;
        this.spec = spec;
        this.evidence = new TraceEvidence(spec, forSeconds, { body: kpi.margin, tail: kpi.tailMargin });
    }
    /** Kept until the next look, so that a run and its repetition from the run folder count the same at the same look. */
    add(tick) {
        this.waiting.push(tick);
    }
    /** One interim analysis. @param measuredFrom seconds from which times count; null while warming up */
    look(at, measuredFrom) {
        for (const tick of this.waiting.splice(0))
            this.evidence.add(tick, measuredFrom);
        for (const accused of this.accusedNow()) {
            const key = `${accused.index} ${accused.change}`;
            const known = this.standing.get(key);
            const strongest = !known || accused.logE > known.logE ? accused : known;
            this.standing.set(key, { ...strongest, firstAlarmAt: known?.firstAlarmAt ?? at });
        }
        return this.findings();
    }
    /** The findings as of the last look. */
    findings() {
        const { evidence, kpi, spec } = this;
        const accused = this.causes();
        const shown = accused.slice(0, trace_watch_SHOWN);
        const found = shown.map((one, index) => trace_finding_accusation(one, { below: this.below(one), further: index === trace_watch_SHOWN - 1 ? accused.length - trace_watch_SHOWN : 0 }, evidence, kpi, spec));
        const noted = sightings(evidence, this.notedNow(), kpi, trace_watch_SHOWN);
        return [...found, ...noted, ...(found.length === 0 ? [summary(evidence, kpi)] : []), ...unreadable(evidence, kpi)];
    }
    accusedNow() {
        const suspicions = this.evidence.operations.flatMap((known, index) => this.suspicions(known, index));
        const logEs = suspicions.map(({ logE }) => logE);
        const rollBack = new Set((0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(logEs, this.spec.countRollbackAlpha));
        return (0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(logEs, this.spec.alpha).map((index) => ({
            ...suspicions[index],
            tier: rollBack.has(index) ? 'roll-back' : 'fail',
        }));
    }
    /** What may be wrong with one operation. More spans inside of a service are no more calls: their time counts, and they are noted. */
    suspicions(known, index) {
        const of = (change, logE, method) => ({
            index,
            change,
            logE,
            method,
            tier: 'fail',
            firstAlarmAt: null,
        });
        const time = known.time && known.time.pairs > 0 ? known.time.test() : null;
        return [
            ...(known.operation.kind === 'internal' ? [] : [of('more', this.beyondFloor(known.more), 'trace-mcnemar')]),
            of('errors', this.beyondFloor(known.failing), 'trace-mcnemar'),
            ...(time ? [of('slower', time.logE, `trace-${time.method}`)] : []),
        ];
    }
    /** Evidence that the shadow has more than every copy of the live code; none below the KPI's floor. */
    beyondFloor(counts) {
        const controls = this.evidence.hasBaseline ? ['primary', 'baseline'] : ['primary'];
        const sides = controls.map((control) => counts[control]);
        const isAbove = sides.every(({ shadow, control }) => shadow > control && (shadow - control) / this.evidence.trials >= this.kpi.absoluteMargin);
        return isAbove ? Math.min(...sides.map(({ shadow, control }) => (0,log_mc_nemar_e/* logMcNemarE */.F)(shadow, control))) : Number.NEGATIVE_INFINITY;
    }
    /** What decides nothing and should be seen: more spans inside of a service, and operations that the shadow does less often. */
    notedNow() {
        const suspicions = this.evidence.operations.flatMap((known, index) => {
            const fewer = logOf(known.more, this.evidence.hasBaseline, true);
            const more = logOf(known.more, this.evidence.hasBaseline, false);
            const isMore = known.operation.kind === 'internal' && more > fewer;
            const [change, logE] = isMore ? ['more', more] : ['fewer', fewer];
            return [{ index, change, logE, method: 'trace-mcnemar', tier: 'warn', firstAlarmAt: null }];
        });
        const found = (0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(suspicions.map(({ logE }) => logE), this.spec.alpha).map((index) => suspicions[index]);
        return found.filter((one) => !this.hasAncestor(one.index, [...found, ...this.standing.values()], one.change));
    }
    /** Accused operations without what only follows from another: what is done below a call that is made more often, and whoever passes on a failure. */
    causes() {
        const all = [...this.standing.values()];
        const own = all.filter((one) => one.change === 'errors'
            ? !this.isAbove(one.index, all, 'errors')
            : one.change !== 'more' || !this.hasAncestor(one.index, all, 'more'));
        return own.sort((a, b) => b.logE - a.logE || a.index - b.index);
    }
    hasAncestor(index, among, change) {
        const accused = new Set(among.filter((one) => one.change === change).map((one) => one.index));
        for (let above = this.parentOf(index); above !== null; above = this.parentOf(above))
            if (accused.has(above))
                return true;
        return false;
    }
    isAbove(index, among, change) {
        return among.some((one) => one.change === change && one.index !== index && this.isBelow(one.index, index));
    }
    isBelow(index, top) {
        for (let above = this.parentOf(index); above !== null; above = this.parentOf(above))
            if (above === top)
                return true;
        return false;
    }
    below({ index, change }) {
        return change === 'more'
            ? [...this.standing.values()].filter((one) => one.change === 'more' && this.isBelow(one.index, index)).length
            : 0;
    }
    parentOf(index) {
        return this.evidence.operations[index]?.operation.parent ?? null;
    }
}
function logOf({ primary, baseline }, hasBaseline, isFewer) {
    const sides = hasBaseline ? [primary, baseline] : [primary];
    return Math.min(...sides.map(({ shadow, control }) => (isFewer ? (0,log_mc_nemar_e/* logMcNemarE */.F)(control, shadow) : (0,log_mc_nemar_e/* logMcNemarE */.F)(shadow, control))));
}

;// CONCATENATED MODULE: ./build-bundle/src/kpi/step-totals.js

const NO_QUANTILES = { latency_p50: null, latency_p95: null, latency_p99: null };
/** What one arm did in one step of time: sums, and a histogram while the step may still change. */
class StepTotals {
    requests = 0;
    answered = 0;
    bytes = 0;
    /** values read off the arm or brought by a metric source, by name; the last of a step stands for it */
    readings = new Map();
    errors = 0;
    timeouts = 0;
    connectionErrors = 0;
    timed = 0;
    latencySum = 0;
    classes = [0, 0, 0, 0, 0, 0];
    histogram;
    settledQuantiles = NO_QUANTILES;
    constructor(keepsHistogram) {
        this.histogram = keepsHistogram ? new latency_histogram/* LatencyHistogram */.t() : null;
    }
    /** Nothing was sent and nothing was read. */
    get isEmpty() {
        return this.requests === 0 && this.readings.size === 0;
    }
    add(side) {
        this.requests++;
        if (side.error || (side.status ?? 0) >= 500)
            this.errors++;
        if (side.error === 'timeout')
            this.timeouts++;
        else if (side.error)
            this.connectionErrors++;
        if (!side.error)
            this.addAnswer(side);
    }
    addAnswer({ status, latencyMs, bytes }) {
        this.answered++;
        this.bytes += bytes ?? 0;
        const statusClass = Math.floor((status ?? 0) / 100);
        if (statusClass < this.classes.length)
            this.classes[statusClass] = (this.classes[statusClass] ?? 0) + 1;
        if (typeof latencyMs !== 'number' || !(latencyMs >= 0))
            return;
        this.timed++;
        this.latencySum += latencyMs;
        this.histogram?.add(latencyMs);
    }
    /** Keeps the quantiles and lets go of the histogram. */
    settle() {
        this.settledQuantiles = this.quantiles();
        this.histogram = null;
    }
    /** The values an expression may use. */
    scope() {
        const [, , status_2xx = 0, status_3xx = 0, status_4xx = 0, status_5xx = 0] = this.classes;
        return {
            requests: this.requests,
            answered: this.answered,
            errors: this.errors,
            timeouts: this.timeouts,
            connection_errors: this.connectionErrors,
            status_2xx,
            status_3xx,
            status_4xx,
            status_5xx,
            bytes: this.bytes,
            latency_mean: this.timed === 0 ? null : this.latencySum / this.timed,
            ...this.quantiles(),
            ...Object.fromEntries(this.readings),
        };
    }
    quantiles() {
        const { histogram } = this;
        if (!histogram)
            return this.settledQuantiles;
        if (histogram.total === 0)
            return NO_QUANTILES;
        return { latency_p50: histogram.quantile(0.5), latency_p95: histogram.quantile(0.95), latency_p99: histogram.quantile(0.99) };
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/kpi/measure.js

/** The built-in series KPIs that are read off trials. A step in which nothing was sent has no value. */
const MEASURES = {
    'response-size': () => (step) => (step.answered === 0 ? null : step.bytes / step.answered),
    throughput: (stepSeconds) => (step) => (step.requests === 0 ? null : step.answered / stepSeconds),
};
const ARMS = ['primary', 'shadow', 'baseline'];
const LATENCY_QUANTILES = ['latency_p50', 'latency_p95', 'latency_p99'];
/** Steps this far behind the newest keep their quantiles and let go of their histogram: an answer that late has timed out. */
const OPEN_STEPS = 60;
/**
 * Turns trials into series by equal steps of time, each arm beside the other, so that pairs align by construction.
 * A trial belongs to the step in which it was to be sent. Memory grows with the number of steps, never with that of trials.
 */
class StepSeries {
    stepSeconds;
    expressions;
    collected;
    needsQuantiles;
    steps = new Map();
    newest = -1;
    settled = 0;
    constructor({ stepSeconds = 1, expressions = new Map(), collected = new Set() } = {}) {
        this.stepSeconds = stepSeconds;
        this.collected = collected;
        this.expressions = expressions;
        this.needsQuantiles = [...expressions.values()].some(({ names }) => names.some((name) => LATENCY_QUANTILES.includes(name)));
    }
    add(trial) {
        for (const arm of ARMS) {
            const side = trial[arm];
            if (side)
                this.step(arm, trial.at)?.add(side);
        }
    }
    /** A reading of the driver or of a metric source; the last of a step stands for it. @param at seconds since the start of the traffic */
    read(arm, at, name, value) {
        this.step(arm, at)?.readings.set(name, value);
    }
    /** The pairs of every KPI measured by steps, over the steps that are over at `until`. */
    pairs(kpis, until) {
        const count = Math.max(0, Math.min(this.newest + 1, Math.floor(until / this.stepSeconds + 1e-9)));
        return kpis.flatMap((kpi) => {
            const measure = this.measureOf(kpi);
            return measure ? [this.thinned(kpi, this.pair(kpi.name, measure, count))] : [];
        });
    }
    /** A formula over a source's values has points where some arm has those: the source's steps are longer than ours. */
    thinned(kpi, pair) {
        const names = this.expressions.get(kpi.name)?.names.filter((name) => this.collected.has(name)) ?? [];
        if (names.length === 0)
            return pair;
        const isRead = (t) => {
            const index = Math.round(t / this.stepSeconds);
            return [...this.steps.values()].some((steps) => names.some((name) => steps[index]?.readings.has(name)));
        };
        const kept = (points) => points.filter(([t]) => isRead(t));
        return {
            ...pair,
            control: kept(pair.control),
            experiment: kept(pair.experiment),
            ...(pair.baseline ? { baseline: kept(pair.baseline) } : {}),
        };
    }
    pair(kpi, measure, count) {
        return {
            kpi,
            stepSeconds: this.stepSeconds,
            control: this.points('primary', measure, count),
            experiment: this.points('shadow', measure, count),
            ...(this.steps.has('baseline') ? { baseline: this.points('baseline', measure, count) } : {}),
            requests: this.requests(count),
        };
    }
    measureOf(kpi) {
        if (kpi.kind !== 'series')
            return undefined;
        const expression = this.expressions.get(kpi.name);
        if (expression)
            return (step) => (step.isEmpty ? null : expression.evaluate(this.scope(step)));
        return Object.hasOwn(MEASURES, kpi.name) ? MEASURES[kpi.name]?.(this.stepSeconds) : undefined;
    }
    scope(step) {
        return { ...step.scope(), seconds: this.stepSeconds };
    }
    points(arm, measure, count) {
        const steps = this.steps.get(arm) ?? [];
        return Array.from({ length: count }, (_, index) => {
            const step = steps[index];
            return [index * this.stepSeconds, step ? measure(step) : null];
        });
    }
    /** Requests sent up to the end of each step, for growth per request. */
    requests(count) {
        let sum = 0;
        return this.points('primary', (step) => step.requests, count).map(([t, requests]) => {
            sum += requests ?? 0;
            return [t, sum];
        });
    }
    step(arm, at) {
        const index = Math.floor(at / this.stepSeconds + 1e-9);
        if (!(index >= 0))
            return undefined; // before the start, or not a time
        let steps = this.steps.get(arm);
        if (!steps)
            this.steps.set(arm, (steps = []));
        while (steps.length <= index)
            steps.push(new StepTotals(this.needsQuantiles));
        if (index > this.newest)
            this.advance(index);
        return steps[index];
    }
    advance(index) {
        this.newest = index;
        for (; this.settled < index - OPEN_STEPS; this.settled++)
            for (const steps of this.steps.values())
                steps[this.settled]?.settle();
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/run/counted-readings.js
/** Requests of each arm by step, and how many of them lay above each bound, as they arrive. */
class CountedReadings {
    kpis = new Map();
    add(kpi, arm, counted, [t, value]) {
        const arms = at(this.kpis, kpi, () => new Map());
        const steps = at(arms, arm, () => new Map());
        const step = at(steps, t, () => ({ all: null, above: new Map() }));
        if (counted === 'all')
            step.all = value;
        else
            step.above.set(Number(counted), value);
    }
    get names() {
        return [...this.kpis.keys()];
    }
    /** Both arms' steps in `from <= t < to`; undefined where nothing ever came. */
    pair(kpi, control, window) {
        const arms = this.kpis.get(kpi);
        if (!arms)
            return undefined;
        const bounds = new Set();
        for (const steps of arms.values())
            for (const step of steps.values())
                for (const bound of step.above.keys())
                    bounds.add(bound);
        const ascending = [...bounds].sort((a, b) => a - b);
        const side = (arm) => stepsOf(arms.get(arm), ascending, window);
        const { stepSeconds, forSeconds } = window;
        return { stepSeconds, forSeconds, bounds: ascending, control: side(control), experiment: side('shadow') };
    }
    /** The share above the highest of a few bounds that anything lies above, a step: what a chart can show of it. */
    shares(kpi, arm) {
        const steps = this.kpis.get(kpi)?.get(arm);
        if (!steps)
            return [];
        const bound = chartedBound([...(this.kpis.get(kpi)?.values() ?? [])]);
        return [...steps].sort(([a], [b]) => a - b).map(([t, { all, above }]) => [t, all ? (above.get(bound) ?? 0) / all : null]);
    }
}
function stepsOf(steps, bounds, { from, to }) {
    return [...(steps ?? [])]
        .filter(([t, { all }]) => t >= from && t < to && all !== null)
        .sort(([a], [b]) => a - b)
        .map(([t, { all, above }]) => ({ t, all: all, above: bounds.map((bound) => above.get(bound) ?? null) }));
}
/** The bound that about one request in twenty lies above: of all arms together. */
function chartedBound(arms) {
    let all = 0;
    const above = new Map();
    for (const steps of arms)
        for (const step of steps.values()) {
            all += step.all ?? 0;
            for (const [bound, count] of step.above)
                above.set(bound, (above.get(bound) ?? 0) + (count ?? 0));
        }
    const far = (count) => Math.abs(Math.log((count + 0.5) / (all + 1) / 0.05));
    return [...above].sort(([, a], [, b]) => far(a) - far(b))[0]?.[0] ?? 0;
}
function at(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}

// EXTERNAL MODULE: ./build-bundle/src/metrics/spec.js
var spec = __webpack_require__(87693);
// EXTERNAL MODULE: ./build-bundle/src/stats/median-of.js
var median_of = __webpack_require__(86958);
;// CONCATENATED MODULE: ./build-bundle/src/run/measured-run.js











/** Seconds of a step of the series measured from trials and of the readings of CPU and memory. */
const STEP_SECONDS = 1;
/**
 * Everything the judge is fed with: trials, readings of the arms, looks. A live run and a later `judge --input DIR` make the
 * same calls in the same order, which is why they give the same bytes.
 */
class MeasuredRun {
    judge;
    steps;
    forecast;
    /** judges what the arms call, where a proxy counts it */
    outbound;
    /** judges what the arms write, where it is read */
    logs;
    /** judges the traces of the arms, where a backend has them */
    traces;
    /** judges what the databases of the arms do, where they are read */
    statements;
    /** requests sent to each arm by the time of each reading */
    requests = [];
    readings = new Map();
    /** requests that somebody else counted, above which bounds they lay */
    counted = new CountedReadings();
    measurement;
    trials = 0;
    wholes = 0;
    /** when the last request was to be sent, seconds */
    lastAt = 0;
    constructor(measurement, steps) {
        this.measurement = measurement;
        this.judge = new judge/* Judge */.I(measurement.kpis, measurement.judge, measurement.forSeconds, {
            ...measurement.focus,
            warmUpSeconds: measurement.warmUpSeconds,
        });
        this.steps = steps;
        this.forecast = new forecast_watch/* ForecastWatch */.F(measurement.forecast);
        const calls = measurement.kpis.find((kpi) => kpi.kind === 'calls');
        this.outbound = calls ? new OutboundWatch(calls, measurement.judge) : null;
        const written = measurement.kpis.filter((kpi) => kpi.kind === 'logs');
        const statements = measurement.kpis.find((kpi) => kpi.kind === 'statements');
        this.statements = statements ? new StatementWatch(statements, measurement.judge) : null;
        this.logs = written.length > 0 ? new LogWatch(written, measurement.judge) : null;
        const traces = measurement.kpis.find((kpi) => kpi.kind === 'traces');
        this.traces = traces ? new TraceWatch(traces, measurement.judge, measurement.forSeconds) : null;
    }
    /** Expressions are compiled here, which loads their library only where there are any. */
    static async create(measurement) {
        const collected = new Set(Object.keys(measurement.collected ?? {}));
        const formulas = measurement.kpis.flatMap((kpi) => (kpi.expression === undefined ? [] : [[kpi.name, kpi.expression]]));
        if (formulas.length === 0)
            return new MeasuredRun(measurement, new StepSeries({ stepSeconds: STEP_SECONDS }));
        const { compileExpression } = await Promise.all(/* import() */[__webpack_require__.e(5066), __webpack_require__.e(5874), __webpack_require__.e(4585)]).then(__webpack_require__.bind(__webpack_require__, 44585));
        const expressions = new Map(formulas.map(([name, text]) => [name, compileExpression(text, [...collected])]));
        return new MeasuredRun(measurement, new StepSeries({ stepSeconds: STEP_SECONDS, expressions, collected }));
    }
    /** the arm that the shadow is compared with, where it is not the primary */
    get control() {
        return this.measurement.control;
    }
    /** everything added, in the order of the store */
    get trialCount() {
        return this.trials;
    }
    /** requests sent to each arm: whole transactions are none */
    get pairCount() {
        return this.trials - this.wholes;
    }
    add(trial) {
        this.trials++;
        if (trial.whole)
            this.wholes++;
        if (trial.at > this.lastAt)
            this.lastAt = trial.at;
        this.judge.add(trial);
        if (trial.whole)
            return;
        this.steps.add(trial);
        this.outbound?.evidence.request(trial.route, trial.baseline !== undefined);
        this.logs?.evidence.request(trial.baseline !== undefined);
        this.statements?.evidence.request(trial.baseline !== undefined);
    }
    /** One value of one arm: of `cpu` or `memory` as the driver reads them, or of a name that a metric source brings. */
    addReading(kpi, arm, point, counted) {
        if (counted !== undefined) {
            this.counted.add(kpi, arm, counted, point);
            return;
        }
        let arms = this.readings.get(kpi);
        if (!arms)
            this.readings.set(kpi, (arms = new Map()));
        const points = arms.get(arm);
        if (points)
            points.push(point);
        else
            arms.set(arm, [point]);
        if (point[1] !== null)
            this.steps.read(arm, point[0], kpi, point[1]);
    }
    /** What was learnt of the outbound calls of the arms since the last reading. */
    addOutbound(tick) {
        this.outbound?.evidence.add(tick);
    }
    /** What was learnt of what the arms write since the last reading. */
    addLogs(tick) {
        this.logs?.evidence.add(tick);
    }
    /** What the traces of the arms have shown since the last reading. */
    addTraces(tick) {
        this.traces?.add(tick);
    }
    /** What the statements of a database did in one step. */
    addStatements(tick) {
        this.statements?.evidence.add(tick);
    }
    /** Marks how many requests had been served when a reading was taken. */
    addRequests(at, served = this.pairCount) {
        // The store keeps one value a time, the last one.
        if (this.requests.at(-1)?.[0] === at)
            this.requests.pop();
        this.requests.push([at, served]);
    }
    /** One interim analysis at `at` seconds since the start of the traffic. */
    look(at, run) {
        const series = this.seriesUntil(at);
        const forecasts = this.forecast.look(series, this.judge.isRepeated(at));
        const traces = this.traces?.look(at, this.measuredFrom) ?? [];
        const beside = [...(this.outbound?.look(at) ?? []), ...(this.logs?.look(at) ?? []), ...traces, ...(this.statements?.look(at) ?? [])];
        return this.judge.look(at, { run, series, extra: [...forecasts, ...beside] });
    }
    /** The verdict so far; `look` has to have been called at `at`. */
    conclude(at, run, extra, accept) {
        const beside = [this.outbound, this.logs, this.traces, this.statements].flatMap((watch) => watch?.findings() ?? []);
        return this.judge.conclude({
            run,
            series: this.seriesUntil(at),
            load: this.measurement.live ? this.load(at) : undefined,
            extra: [...this.forecast.findings, ...beside, ...extra],
            accept,
        });
    }
    /** The load of both arms until `at`: the median of each figure that a source brought. */
    load(at) {
        const { control = 'primary' } = this.measurement;
        const figures = load_parity/* LOAD_FACTS */.T5.flatMap((fact) => {
            const arms = this.readings.get(`${spec/* LOAD_PREFIX */.Mk}${fact}`);
            return arms
                ? [[fact, { control: medianUntil(arms.get(control), at), experiment: medianUntil(arms.get('shadow'), at) }]]
                : [];
        });
        return (0,load_parity/* compareLoad */.Yz)(Object.fromEntries(figures));
    }
    /** Seconds from which values count; null while warming up. Where no response time is judged no warm-up is found, and nothing is cut. */
    get measuredFrom() {
        return this.judge.trends.length === 0 ? 0 : this.judge.warmUpEndedAt;
    }
    /** All series known before `at`, without the warm-up. */
    seriesUntil(at) {
        const from = this.measuredFrom ?? at;
        const measured = this.measurement.kpis.flatMap((kpi) => {
            const arms = this.readings.get(kpi.name);
            const stepSeconds = this.measurement.collected?.[kpi.name] ?? STEP_SECONDS;
            const { forSeconds, control = 'primary' } = this.measurement;
            const counted = this.counted.pair(kpi.name, control, { from, to: at, stepSeconds, forSeconds });
            if (counted)
                return [{ kpi: kpi.name, stepSeconds, control: [], experiment: [], counted }];
            return arms && kpi.expression === undefined ? [pairOf(kpi.name, arms, this.requests, { from, to: at, stepSeconds, control })] : [];
        });
        return [...measured, ...this.steps.pairs(this.measurement.kpis, at).map((pair) => since(pair, from))];
    }
    /** The series measured by steps over the whole run, warm-up included, for the report. */
    stepPairs(until) {
        return this.steps.pairs(this.measurement.kpis, until);
    }
    /** All points of one reading, warm-up included, for the report. */
    readingsOf(kpi) {
        return this.readings.get(kpi) ?? new Map();
    }
    get readingNames() {
        return [...this.readings.keys()].filter((name) => !name.startsWith(spec/* LOAD_PREFIX */.Mk));
    }
}
/** A pair without its points before `from`. */
function since(pair, from) {
    const kept = (points) => points.filter(([t]) => t >= from);
    return {
        ...pair,
        control: kept(pair.control),
        experiment: kept(pair.experiment),
        ...(pair.baseline ? { baseline: kept(pair.baseline) } : {}),
        ...(pair.requests ? { requests: kept(pair.requests) } : {}),
    };
}
function pairOf(kpi, arms, requests, { from, to, stepSeconds, control }) {
    const within = (points) => (points ?? []).filter(([t]) => t >= from && t < to);
    const baseline = control === 'baseline' ? undefined : arms.get('baseline');
    return {
        kpi,
        stepSeconds,
        control: within(arms.get(control)),
        experiment: within(arms.get('shadow')),
        ...(baseline ? { baseline: within(baseline) } : {}),
        requests: within(requests),
    };
}
function medianUntil(points, at) {
    const values = (points ?? []).flatMap(([t, value]) => (t < at && value !== null ? [value] : []));
    return values.length === 0 ? null : (0,median_of/* medianOf */.u)(values);
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

/***/ 85086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ STRETCH_MS),
/* harmony export */   _: () => (/* binding */ keptSize)
/* harmony export */ });
/** Events that no trial claims belong together where they fall into one such stretch: about what one request may set off. */
const STRETCH_MS = 50;
/** The size of a unit of events as it is kept: exact where it matters, above 64 rounded to a power of two. */
function keptSize(events) {
    return String(events <= 64 ? events : 2 ** Math.floor(Math.log2(events)));
}


/***/ })

};
