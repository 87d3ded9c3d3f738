export const id = 1403;
export const ids = [1403,1118];
export const modules = {

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hash32),
/* harmony export */   J: () => (/* binding */ seeded)
/* harmony export */ });
/**
 * xoshiro128** seeded through splitmix32: small, fast, equidistributed enough for ordering and simulation (not for secrets).
 * Source: Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2021.
 */
function seeded(seed) {
    let state = seed >>> 0;
    const next32 = () => {
        state = (state + 0x9e3779b9) >>> 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let a = next32();
    let b = next32();
    let c = next32();
    let d = next32();
    return () => {
        const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const t = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = rotateLeft(d, 11);
        return scrambled / 4294967296;
    };
}
const rotateLeft = (x, k) => (x << k) | (x >>> (32 - k));
/** A 32-bit FNV-1a hash of a text: to derive one seed from another and a name. */
function hash32(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h >>> 0;
}


/***/ }),

/***/ 15984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PairedBlocks),
/* harmony export */   V: () => (/* binding */ blockSeconds)
/* harmony export */ });
/* harmony import */ var _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82111);

/** Cuts the measured time into blocks of matched pairs (verdict.md 3). Memory: six histograms, and one row a block. */
class PairedBlocks {
    closed = [];
    spec;
    start;
    plannedEnd;
    baseSeconds;
    openFrom;
    boundary;
    allPairs = 0;
    control = new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LatencyHistogram */ .t();
    experiment = new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LatencyHistogram */ .t();
    baseline = [new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LatencyHistogram */ .t(), new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LatencyHistogram */ .t()];
    controlHalves = [new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LatencyHistogram */ .t(), new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LatencyHistogram */ .t()];
    constructor(spec, start, forSeconds) {
        this.spec = spec;
        this.start = start;
        this.plannedEnd = Math.max(forSeconds, start);
        this.baseSeconds = blockSeconds(spec, forSeconds);
        this.openFrom = start;
        this.boundary = start + this.baseSeconds;
    }
    /** Late arrivals (a request that timed out) count in the block that is open when they are seen. */
    add(at, controlMs, experimentMs, baselineMs) {
        if (at >= this.boundary)
            this.closeBefore(at);
        this.control.add(controlMs);
        this.experiment.add(experimentMs);
        if (baselineMs !== undefined) {
            const half = this.control.total % 2 === 0 ? 0 : 1;
            this.baseline[half].add(baselineMs);
            this.controlHalves[half].add(controlMs);
        }
        this.allPairs++;
    }
    /** Pairs a block should hold: enough for p95 as long as enough blocks remain in the planned run, else the bare minimum. */
    target(now) {
        const perSecond = this.allPairs / Math.max(now - this.start, this.baseSeconds);
        const planned = perSecond * (this.plannedEnd - this.start);
        return planned / this.spec.blockPairs >= this.spec.minBlocks ? this.spec.blockPairs : this.spec.minBlockPairs;
    }
    closeBefore(at) {
        const steps = Math.floor((at - this.boundary) / this.baseSeconds);
        const end = this.boundary + steps * this.baseSeconds;
        if (this.control.total >= this.target(end)) {
            this.closed.push(this.summarise(end));
            for (const histogram of [this.control, this.experiment, ...this.baseline, ...this.controlHalves])
                histogram.clear();
            this.openFrom = end;
        }
        this.boundary = end + this.baseSeconds;
    }
    summarise(to) {
        const quantiles = this.spec.quantiles;
        const withBaseline = this.baseline[0].total > 0 && this.baseline[1].total > 0;
        const baseline = new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LatencyHistogram */ .t();
        if (withBaseline)
            for (const half of this.baseline)
                baseline.merge(half);
        return {
            from: this.openFrom,
            to,
            pairs: this.control.total,
            logRatios: quantiles.map((p) => this.logRatio(this.experiment, this.control, p)),
            baselineLogRatios: withBaseline ? quantiles.map((p) => this.logRatio(baseline, this.control, p)) : [],
            baselineHalfDifference: withBaseline ? this.halfDifference() : null,
            experimentMedian: this.experiment.quantile(0.5),
        };
    }
    halfDifference() {
        const even = this.rawLogRatio(this.baseline[0], this.controlHalves[0], 0.5);
        const odd = this.rawLogRatio(this.baseline[1], this.controlHalves[1], 0.5);
        return even - odd;
    }
    logRatio(experiment, control, p) {
        return control.total * (1 - p) >= this.spec.blockSupport - 1e-9 ? this.rawLogRatio(experiment, control, p) : null;
    }
    /** An infinite quantile counts as the request timeout; infinite on both sides is a ratio of one. */
    rawLogRatio(experiment, control, p) {
        return Math.log(this.finite(experiment.quantile(p)) / this.finite(control.quantile(p)));
    }
    finite(quantile) {
        return Number.isFinite(quantile) ? quantile : this.spec.requestTimeoutMs;
    }
}
/** Block length in seconds before merging: clamp(run / 40, 1 s, 30 s). */
function blockSeconds(spec, forSeconds) {
    return Math.min(spec.maxBlockSeconds, Math.max(spec.minBlockSeconds, forSeconds / spec.blocksPerRun));
}


/***/ }),

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DEFAULT_JUDGE)
/* harmony export */ });
const DEFAULT_JUDGE = {
    alpha: 0.05,
    rollbackAlpha: 0.01,
    warnAlpha: 0.05,
    countRollbackAlpha: 0.001,
    holdMargin: 0.6,
    detectable: 0.25,
    fastLaneMargin: 0.25,
    fastLaneE: 200,
    thresholdPairs: 200,
    quantiles: [0.5, 0.75, 0.9, 0.95, 0.99],
    segments: [0, 0.25, 0.5, 0.75],
    blocksPerRun: 40,
    minBlockSeconds: 1,
    maxBlockSeconds: 30,
    blockPairs: 200,
    minBlockPairs: 30,
    minBlocks: 20,
    blockSupport: 10,
    minEffectiveBlocks: 6,
    phi: 1,
    orphanShare: 0.01,
    warmupShare: 1 / 6,
    warmupSlopePerMinute: 0.02,
    tooNoisy: 0.1,
    unrepresentativeRoute: 0.05,
    unrepresentativeStatus: 0.2,
    seriesMargin: 0.1,
    seriesMinPoints: 10,
    seriesCoverage: 0.8,
    requestTimeoutMs: 30_000,
    minChangeCoverage: 0.5,
    confidenceLevel: 0.95,
};


/***/ }),

/***/ 96910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ builtInKpis),
/* harmony export */   XU: () => (/* binding */ ownKpi),
/* harmony export */   oX: () => (/* binding */ BUILT_IN_NAMES),
/* harmony export */   rQ: () => (/* binding */ needsTransactions),
/* harmony export */   wx: () => (/* binding */ builtIn)
/* harmony export */ });
/** What every built-in KPI shares until it says otherwise. */
const BASE = { absoluteMargin: 0, critical: false, required: false, weight: 1 };
/** A count of requests; `margin` 0 asks whether there are more at all, a ratio whether there are that many more. */
const count = (name, margin, more = {}) => ({
    ...BASE,
    name,
    kind: 'count',
    unit: 'requests',
    direction: 'increase',
    margin,
    tailMargin: 2 * margin,
    minimumSample: 100,
    ...more,
});
/** A value a step of time on each arm; judged on its mean with a margin of 10 %. */
const series = (name, unit, more = {}) => ({
    ...BASE,
    name,
    kind: 'series',
    unit,
    direction: 'increase',
    margin: 0.1,
    tailMargin: 0.2,
    minimumSample: 10,
    ...more,
});
/**
 * The built-in KPIs, in the order of the report. All of them are judged unless the configuration leaves one out.
 * `errors` (5xx and no answer) is the critical one of the counts; the finer ones say which kind it was.
 */
const BUILT_IN = {
    latency: {
        ...BASE,
        name: 'latency',
        kind: 'trend',
        unit: 'ms',
        direction: 'increase',
        margin: 0.05,
        tailMargin: 0.1,
        critical: true,
        weight: 3,
        minimumSample: 200,
    },
    errors: count('errors', 0, { absoluteMargin: 0.001, critical: true, weight: 3 }),
    'errors-5xx': count('errors-5xx', 0, { absoluteMargin: 0.001 }),
    'errors-4xx': count('errors-4xx', 0.1, { absoluteMargin: 0.001 }),
    timeouts: count('timeouts', 0, { absoluteMargin: 0.001 }),
    'connection-errors': count('connection-errors', 0, { absoluteMargin: 0.001 }),
    divergence: {
        ...BASE,
        name: 'divergence',
        kind: 'divergence',
        unit: 'responses',
        direction: 'increase',
        margin: 0,
        tailMargin: 0,
        critical: true,
        weight: 2,
        minimumSample: 100,
    },
    assertions: count('assertions', 0, { unit: 'checks', critical: true, weight: 2 }),
    transaction: {
        ...BASE,
        name: 'transaction',
        kind: 'trend',
        unit: 'ms',
        direction: 'increase',
        margin: 0.05,
        tailMargin: 0.1,
        minimumSample: 200,
    },
    'transaction-failures': count('transaction-failures', 0, { unit: 'transactions', absoluteMargin: 0.001 }),
    'outbound-calls': count('outbound-calls', 0.1, { kind: 'calls', unit: 'calls', absoluteMargin: 0.001, minimumSample: 0 }),
    exceptions: count('exceptions', 0, { kind: 'logs', unit: 'messages', absoluteMargin: 0.001, weight: 2, minimumSample: 0 }),
    'log-messages': count('log-messages', 0.1, { kind: 'logs', unit: 'messages', absoluteMargin: 0.001, minimumSample: 0 }),
    traces: count('traces', 0.1, { kind: 'traces', unit: 'operations', absoluteMargin: 0.001, minimumSample: 30 }),
    statements: count('statements', 0.1, { kind: 'statements', unit: 'calls', absoluteMargin: 0.01, weight: 2, minimumSample: 0 }),
    'response-size': series('response-size', 'bytes', { direction: 'either' }),
    cpu: series('cpu', '%'),
    memory: series('memory', 'bytes'),
    throughput: series('throughput', 'requests/s', { direction: 'decrease' }),
};
const BUILT_IN_NAMES = Object.keys(BUILT_IN);
/** The built-in KPI of a name; undefined where there is none. */
function builtIn(name) {
    return Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
}
/** All built-in KPIs with their defaults that a run with this sight can judge. */
function builtInKpis({ calls = false, logs = false, traces = false, statements = false } = {}) {
    const seen = { calls, logs, traces, statements };
    return Object.values(BUILT_IN).filter(({ kind }) => seen[kind] ?? true);
}
/** KPIs that only scripted transactions have; a run without them does not judge them. */
function needsTransactions(name) {
    return name === 'assertions' || name === 'transaction' || name === 'transaction-failures';
}
/** A KPI of the user's own, before the configuration changes its defaults: by a formula, or brought by a metric source. */
function ownKpi(name, expression) {
    return expression === undefined ? series(name, '') : { ...series(name, 'ratio'), expression };
}


/***/ }),

/***/ 91403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDraw: () => (/* binding */ openDraw)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var core_random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/stats/quantile-sorted.js
var quantile_sorted = __webpack_require__(30347);
;// CONCATENATED MODULE: ./build-bundle/src/judge/backtest/injection.js

/** The same trials with the regression. */
function injectTrials(trials, injection, random) {
    if (injection.kind === 'series')
        return trials;
    const from = injection.kind === 'tail' ? slowestTenth(trials) : 0;
    return trials.map((trial) => ({ ...trial, shadow: changed(trial.shadow, injection, from, random) }));
}
/** The same series with the regression. */
function injectSeries(series, { kind, size }) {
    if (kind !== 'series')
        return series;
    return series.map((pair) => ({
        ...pair,
        experiment: pair.experiment.map(([t, value]) => [t, value === null ? null : value * (1 + size)]),
    }));
}
function changed(side, { kind, size }, from, random) {
    if (kind === 'errors')
        return random() < size ? { ...side, status: 500 } : side;
    const { latencyMs } = side;
    return latencyMs !== null && latencyMs !== undefined && latencyMs >= from ? { ...side, latencyMs: latencyMs * (1 + size) } : side;
}
function slowestTenth(trials) {
    const known = trials.flatMap(({ shadow }) => (typeof shadow.latencyMs === 'number' ? [shadow.latencyMs] : []));
    return (0,quantile_sorted/* quantileSorted */.Z)(known.sort((a, b) => a - b), 0.9);
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/backtest/resample.js
/**
 * Trials of an experiment in which nothing differs, drawn from those of a run: blocks of consecutive seconds with replacement, so that what the machine did for a
 * while stays together. Where there was a baseline arm, it plays the experiment: two copies of the live code. Otherwise the two sides of every trial
 * change places at random, which keeps their correlation and takes their difference away.
 * @param trials in order of time; @param forSeconds length of the drawn experiment; @param blockSeconds above 0
 */
function resampleTrials(trials, forSeconds, blockSeconds, random) {
    const blocks = blocksOf(trials, blockSeconds);
    const hasBaseline = trials.some(({ baseline }) => baseline !== undefined);
    const drawn = [];
    if (blocks.length === 0)
        return drawn;
    for (let start = 0; start < forSeconds; start += blockSeconds) {
        const block = blocks[Math.floor(random() * blocks.length)];
        for (const trial of block.trials) {
            const at = Number((start + trial.at - block.from).toPrecision(12));
            if (at < forSeconds)
                drawn.push({ ...(hasBaseline ? baselineAsShadow(trial) : swapped(trial, random)), at });
        }
    }
    return drawn;
}
/** Whole blocks only: the last seconds of a run are seldom full. */
function blocksOf(trials, blockSeconds) {
    const blocks = [];
    for (const trial of trials) {
        if (trial.whole)
            continue;
        const index = Math.floor(trial.at / blockSeconds);
        while (blocks.length <= index)
            blocks.push({ from: blocks.length * blockSeconds, trials: [] });
        blocks[index]?.trials.push(trial);
    }
    const filled = blocks.filter((block) => block.trials.length > 0);
    return filled.length > 1 ? filled.slice(0, -1) : filled;
}
function baselineAsShadow({ at, route, primary, baseline, differences }) {
    const noise = differences?.baseline;
    return { at, route, primary, shadow: baseline ?? primary, ...(noise ? { differences: { shadow: noise } } : {}) };
}
function swapped({ at, route, primary, shadow }, random) {
    return random() < 0.5 ? { at, route, primary, shadow } : { at, route, primary: shadow, shadow: primary };
}
/**
 * Two stretches of one series in which nothing changed, of equal length and not overlapping, as control and experiment.
 * @param points at equal steps; @param steps at most half of them
 */
function resampleSeries(kpi, points, stepSeconds, steps, random) {
    const room = points.length - 2 * steps;
    const first = Math.floor(random() * (room + 1));
    const second = first + steps + Math.floor(random() * (room - first + 1));
    const stretch = (from) => points.slice(from, from + steps).map(([, value], index) => [index * stepSeconds, value]);
    const pair = { kpi, stepSeconds };
    return random() < 0.5
        ? { ...pair, control: stretch(first), experiment: stretch(second) }
        : { ...pair, control: stretch(second), experiment: stretch(first) };
}

// EXTERNAL MODULE: ./build-bundle/src/judge/paired-blocks.js
var paired_blocks = __webpack_require__(15984);
// EXTERNAL MODULE: ./build-bundle/src/store/stores/sqlite-reader.js
var sqlite_reader = __webpack_require__(3383);
// EXTERNAL MODULE: ./build-bundle/src/run/evidence-input.js
var evidence_input = __webpack_require__(21118);
// EXTERNAL MODULE: ./build-bundle/src/run/measurement.js
var measurement = __webpack_require__(46500);
// EXTERNAL MODULE: ./build-bundle/src/run/run-document.js
var run_document = __webpack_require__(34439);
;// CONCATENATED MODULE: ./build-bundle/src/run/backtest-evidence.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/** @param input run folder, CSV of one KPI (`time,value` in equal steps), or evidence document. @throws FS_INPUT_MISSING, FS_INPUT_INVALID */
async function openDraw(input, options) {
    const found = await (0,promises_.stat)(input).catch((cause) => {
        throw (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { found: input, cause });
    });
    if (found.isDirectory())
        return drawOfRun(input, options);
    const text = await (0,promises_.readFile)(input, 'utf8');
    return text.trimStart().startsWith('{') ? drawOfDocument(JSON.parse(text), input, options) : drawOfCsv(text, input, options);
}
function drawOfRun(directory, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const store = __addDisposableResource(env_1, (0,sqlite_reader.openForReading)((0,external_node_path_.join)(directory, 'store.db')), false);
        const document = store.document(run_document/* MEASUREMENT */.r0);
        if (document === undefined)
            throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: `no "${run_document/* MEASUREMENT */.r0}" in ${directory}`, expected: 'the folder of a run' });
        const { kpis, judge, forSeconds } = (0,measurement/* fromDocument */.sV)(document);
        const trials = [];
        for (const { seq: _, ...trial } of store.trials())
            trials.push(trial);
        const judged = kpis.filter(({ kind, expression }) => kind !== 'series' && kind !== 'calls' && expression === undefined);
        return drawTrials(trials, { kpis: judged, judge, forSeconds: options.forSeconds ?? forSeconds }, directory, options);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function drawOfDocument(document, file, options) {
    const { trials, kpis, judge, run } = (0,evidence_input.parseEvidence)(document, file);
    const inOrder = [...trials].sort((a, b) => a.at - b.at);
    return drawTrials(inOrder, { kpis, judge, forSeconds: options.forSeconds ?? run.forSeconds }, file, options);
}
function drawTrials(trials, shape, place, { injection, seed }) {
    if (trials.length === 0)
        throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: `no trials in ${place}`, expected: 'a run with traffic' });
    const block = (0,paired_blocks/* blockSeconds */.V)(shape.judge, shape.forSeconds);
    return (run) => {
        const random = (0,core_random/* seeded */.J)((0,core_random/* hash32 */.A)(`${seed} backtest ${run}`));
        const drawn = resampleTrials(trials, shape.forSeconds, block, random);
        return {
            kpis: shape.kpis,
            judge: shape.judge,
            trials: injection ? injectTrials(drawn, injection, random) : drawn,
            series: [],
            run: { forSeconds: shape.forSeconds, ended: true, arms: {}, orphans: 0 },
        };
    };
}
function drawOfCsv(text, file, { injection, forSeconds, seed }) {
    const points = readPoints(text, file);
    const stepSeconds = (points[1]?.[0] ?? 1) - (points[0]?.[0] ?? 0);
    const steps = Math.min(Math.floor(points.length / 2), forSeconds === undefined ? Math.floor(points.length / 4) : Math.round(forSeconds / stepSeconds));
    const { kpis, judge } = (0,evidence_input.parseEvidence)({ kpis: [{ name: 'value', kind: 'series', direction: 'either' }] }, file);
    if (steps < judge.seriesMinPoints)
        throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: `${points.length} points in ${file}`, expected: `at least ${4 * judge.seriesMinPoints}` });
    return (run) => {
        const random = (0,core_random/* seeded */.J)((0,core_random/* hash32 */.A)(`${seed} backtest ${run}`));
        const series = [resampleSeries('value', points, stepSeconds, steps, random)];
        return {
            kpis,
            judge,
            trials: [],
            series: injection ? injectSeries(series, injection) : series,
            run: { forSeconds: steps * stepSeconds, ended: true, arms: {}, orphans: 0 },
        };
    };
}
/** The last column is the value, the first one the time (seconds, or a date); an empty or NaN value is a missing one. */
function readPoints(text, file) {
    const points = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const cells = line.split(',').map((cell) => cell.trim());
        if (cells.length < 2)
            continue;
        const time = timeOf(cells[0]);
        const value = cells.at(-1);
        if (Number.isNaN(time)) {
            if (index === 0)
                continue; // the heading
            throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: `time "${cells[0]}"`, expected: 'seconds or a date', place: { file, line: index + 1 } });
        }
        points.push([time, value === '' || !Number.isFinite(Number(value)) ? null : Number(value)]);
    }
    return points;
}
function timeOf(text) {
    if (text === '')
        return Number.NaN;
    const seconds = Number(text);
    return Number.isNaN(seconds) ? Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}Z`) / 1_000 : seconds;
}


/***/ }),

/***/ 21118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEvidence: () => (/* binding */ parseEvidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);
/* harmony import */ var _judge_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(515);
/* harmony import */ var _kpi_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96910);





const seconds = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0);
const side = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nullish(),
    latencyMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullish(),
    error: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().optional(),
});
const difference = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const assertion = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['primary', 'shadow', 'baseline']), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) });
const trial = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    at: seconds,
    route: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    primary: side,
    shadow: side,
    baseline: side.optional(),
    recordedStatus: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().optional(),
    whole: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).optional(),
    assertions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(assertion).optional(),
    byQuota: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).optional(),
    differences: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ shadow: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(difference).optional(), baseline: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(difference).optional() }).optional(),
});
const points = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([seconds, zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable()]));
const series = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kpi: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    stepSeconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().default(60),
    control: points,
    experiment: points,
    baseline: points.optional(),
    requests: points.optional(),
});
const armState = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['alive', 'died', 'never-ready', 'out-of-memory']);
const run = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    forSeconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional(),
    ended: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(true),
    arms: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['primary', 'shadow', 'baseline']), armState).default({}),
    armsLostAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['primary', 'shadow', 'baseline']), seconds).optional(),
    orphans: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(0).default(0),
    generatorLate: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
    failedSources: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
});
const kpi = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['trend', 'count', 'ratio', 'series', 'divergence']).optional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    direction: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['increase', 'decrease', 'either']).optional(),
    margin: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional(),
    tailMargin: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional(),
    absoluteMargin: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional(),
    critical: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
    required: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional(),
    minimumSample: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional(),
    enforce: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['observe', 'hold', 'roll-back']).optional(),
    expression: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
});
const judge = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(Object.fromEntries(Object.entries(_judge_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_JUDGE */ .i).map(([name, value]) => [name, (Array.isArray(value) ? zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()) : zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()).optional()])));
const document = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kpis: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(kpi).default([]),
    trials: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(trial).default([]),
    series: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(series).default([]),
    run: run.optional(),
    judge: judge.optional(),
});
/**
 * Plain evidence (docs/statistics.md, interfaces 1 `judge`) with defaults filled in: a KPI of a known name takes the
 * catalogue's settings; without `run` the planned length is the span of the times and the end of the input is the end of the budget.
 * @throws FS_INPUT_INVALID with every problem at once
 */
function parseEvidence(input, file) {
    const parsed = document.safeParse(input);
    if (!parsed.success)
        throw invalid(parsed.error, file);
    const { trials, series: pairs, run: shape } = parsed.data;
    const kpis = parsed.data.kpis.length > 0 ? parsed.data.kpis.map(completeKpi) : impliedKpis(trials.length > 0);
    const span = latest([...trials.map((row) => row.at), ...pairs.flatMap((pair) => [...pair.control, ...pair.experiment].map(([t]) => t))]);
    return {
        kpis,
        trials: trials,
        series: pairs,
        run: { arms: {}, orphans: 0, ended: true, ...shape, forSeconds: shape?.forSeconds ?? (span > 0 ? span : 1) },
        judge: { ..._judge_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_JUDGE */ .i, ...parsed.data.judge },
    };
}
/** Not by `Math.max(...times)`: a call has room for about a hundred thousand arguments. */
function latest(times) {
    return times.reduce((most, t) => (t > most ? t : most), 0);
}
/** Fills a KPI in from the catalogue, or from its kind. */
function completeKpi(given) {
    const known = (0,_kpi_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .builtIn */ .wx)(given.name);
    const kind = given.kind ?? known?.kind ?? 'series';
    const margin = given.margin ?? known?.margin ?? (kind === 'trend' ? 0.05 : kind === 'count' ? 0 : _judge_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_JUDGE */ .i.seriesMargin);
    const base = {
        name: given.name,
        kind,
        unit: '',
        direction: 'increase',
        margin,
        tailMargin: 2 * margin,
        absoluteMargin: 0,
        critical: false,
        required: false,
        weight: 1,
        minimumSample: kind === 'trend' || kind === 'count' ? _judge_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_JUDGE */ .i.thresholdPairs : _judge_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_JUDGE */ .i.seriesMinPoints,
    };
    const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const fromCatalogue = known && known.kind === kind ? known : {};
    return { ...base, ...fromCatalogue, ...defined, margin, tailMargin: given.tailMargin ?? 2 * margin };
}
/** Without any KPI named, latency and errors are judged where there are trials. */
function impliedKpis(withTrials) {
    return withTrials ? (0,_kpi_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInKpis */ .TC)().filter((candidate) => candidate.name === 'latency' || candidate.name === 'errors') : [];
}
function invalid(error, file) {
    const known = [
        ...Object.keys(kpi.shape),
        ...Object.keys(series.shape),
        ...Object.keys(run.shape),
        ...Object.keys(document.shape),
        ...Object.keys(_judge_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_JUDGE */ .i),
    ];
    const issues = error.issues.slice(0, 50).map((issue) => ({
        message: issue.message,
        nearest: issue.code === 'unrecognized_keys' ? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(issue.keys[0] ?? '', known) : undefined,
        place: { file, path: issue.path.join('.') },
    }));
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', {
        found: `${error.issues.length} problem${error.issues.length === 1 ? '' : 's'}`,
        place: { file },
        issues,
    });
}


/***/ }),

/***/ 46500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ toDocument),
/* harmony export */   f$: () => (/* binding */ liveMeasurement),
/* harmony export */   sV: () => (/* binding */ fromDocument)
/* harmony export */ });
function toDocument(measurement) {
    const { focus, ...rest } = measurement;
    return { ...rest, focus: focus ? { routes: focus.routes ?? null, thresholds: [...(focus.thresholds ?? [])] } : null };
}
function fromDocument({ focus, ...rest }) {
    return focus ? { ...rest, focus: { ...(focus.routes ? { routes: focus.routes } : {}), thresholds: new Map(focus.thresholds) } } : rest;
}
/** In live stages a baseline that was started with the shadow is the control, and the load of both is compared. */
function liveMeasurement({ baseline }) {
    return { live: true, ...(baseline ? { control: 'baseline' } : {}) };
}


/***/ }),

/***/ 34439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oD: () => (/* binding */ CONFIRMATION),
/* harmony export */   oq: () => (/* binding */ RUN),
/* harmony export */   r0: () => (/* binding */ MEASUREMENT)
/* harmony export */ });
/** Names under which a run folder's store keeps its documents. */
const MEASUREMENT = 'measurement';
const RUN = 'run';
/** Sub-folder of the confirmation run. */
const CONFIRMATION = 'confirmation';


/***/ }),

/***/ 14749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ INFINITE_CELL),
/* harmony export */   Gn: () => (/* binding */ shiftOf),
/* harmony export */   MW: () => (/* binding */ CELLS),
/* harmony export */   Me: () => (/* binding */ LAST_FINITE_CELL),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   Xg: () => (/* binding */ GRID_START_MS),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* unused harmony exports GRID_RATIO, cellBound */
/**
 * The geometric grid on which latencies are counted: g_k = 0.05 ms * 1.0025^k up to 5 minutes, then one cell for everything
 * infinite (refused, reset, timed out). `cell(v) = min{k : v <= g_k}`: with this ceiling cell the counts at every margin on
 * the grid are exact; a floor cell would be off by a few (statistics.md 7).
 */
const GRID_START_MS = 0.05;
const GRID_RATIO = 1.0025;
const GRID_END_MS = 300_000;
const LOG_RATIO = Math.log(GRID_RATIO);
const LOG_START = Math.log(GRID_START_MS);
/** Index of the last finite cell. */
const LAST_FINITE_CELL = Math.ceil((Math.log(GRID_END_MS) - LOG_START) / LOG_RATIO);
/** The cell of everything that is infinite. */
const INFINITE_CELL = LAST_FINITE_CELL + 1;
const CELLS = INFINITE_CELL + 1;
const BOUNDS = Float64Array.from({ length: LAST_FINITE_CELL + 1 }, (_, k) => GRID_START_MS * GRID_RATIO ** k);
/** Upper bound of a cell in ms; Infinity for the infinite cell. */
function cellBound(cell) {
    return cell <= LAST_FINITE_CELL ? BOUNDS[Math.max(0, cell)] : Number.POSITIVE_INFINITY;
}
/** The cell of a latency in ms. NaN counts as infinite: an unusable answer is never a fast one. */
function cellOf(valueMs) {
    if (valueMs <= GRID_START_MS)
        return 0;
    if (!(valueMs <= BOUNDS[LAST_FINITE_CELL]))
        return INFINITE_CELL;
    let k = Math.ceil((Math.log(valueMs) - LOG_START) / LOG_RATIO);
    if (k > LAST_FINITE_CELL)
        k = LAST_FINITE_CELL;
    while (k > 0 && BOUNDS[k - 1] >= valueMs)
        k--;
    while (BOUNDS[k] < valueMs)
        k++;
    return k;
}
/** How many cells a ratio spans: the smallest s with 1.0025^s >= ratio (negative for ratios below 1). Rounds a margin up by at most 0.25 %. */
function shiftOf(ratio) {
    return Math.ceil(Math.log(ratio) / LOG_RATIO - 1e-9);
}
/** The ratio a shift stands for. */
function ratioOf(shift) {
    return GRID_RATIO ** shift;
}


/***/ }),

/***/ 82111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ LatencyHistogram)
/* harmony export */ });
/* harmony import */ var _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14749);

const RATIO = 1.01;
const LOG_RATIO = Math.log(RATIO);
const LOG_START = Math.log(_latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_START_MS */ .Xg);
/** 0.05 ms to 5 min in steps of 1 %, then the infinite cell. */
const LAST_FINITE = Math.ceil((Math.log(300_000) - LOG_START) / LOG_RATIO);
const INFINITE = LAST_FINITE + 1;
/**
 * A latency histogram on a 1 % grid: quantiles to within 0.5 %, a fixed 12 kB whatever the traffic. Histograms add.
 */
class LatencyHistogram {
    counts = new Float64Array(INFINITE + 1);
    total = 0;
    /** @param valueMs Infinity or NaN where there was no usable answer */
    add(valueMs) {
        const cell = histogramCell(valueMs);
        this.counts[cell] = this.counts[cell] + 1;
        this.total++;
    }
    merge(other) {
        for (let i = 0; i < this.counts.length; i++)
            this.counts[i] = this.counts[i] + other.counts[i];
        this.total += other.total;
    }
    clear() {
        this.counts.fill(0);
        this.total = 0;
    }
    /** The p-quantile in ms, interpolated by rank on the log scale inside its cell; Infinity in the infinite cell, NaN when empty. */
    quantile(p) {
        if (this.total === 0)
            return Number.NaN;
        const rank = p * this.total;
        let before = 0;
        for (let cell = 0; cell <= LAST_FINITE; cell++) {
            const here = this.counts[cell];
            if (here > 0 && before + here >= rank) {
                const within = Math.max(0, rank - before) / here;
                return Math.exp(LOG_START + (cell - 1 + within) * LOG_RATIO);
            }
            before += here;
        }
        return Number.POSITIVE_INFINITY;
    }
    /** Cumulative shares at the upper bounds of the cells that hold anything: a picture of the ECDF. */
    cumulative() {
        const rows = [];
        let before = 0;
        for (let cell = 0; cell <= LAST_FINITE; cell++) {
            if (this.counts[cell] === 0)
                continue;
            before += this.counts[cell];
            rows.push([Math.exp(LOG_START + cell * LOG_RATIO), before / this.total]);
        }
        return rows;
    }
}
function histogramCell(valueMs) {
    if (valueMs <= _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_START_MS */ .Xg)
        return 0;
    const cell = Math.ceil((Math.log(valueMs) - LOG_START) / LOG_RATIO);
    return cell <= LAST_FINITE ? cell : INFINITE; // NaN and Infinity fall through to the infinite cell
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

/***/ 31957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   vV: () => (/* binding */ matchesKey),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/** The one form of equal keys: labels sorted by name, empty ones and absent routes left out. */
function canonicalKey(key) {
    const labels = Object.entries(key.labels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        kpi: key.kpi,
        arm: key.arm,
        ...(key.route === undefined ? {} : { route: key.route }),
        ...(labels.length === 0 ? {} : { labels: Object.fromEntries(labels) }),
    };
}
/** A text that is equal exactly for equal keys. */
function keyText(key) {
    const { kpi, arm, route, labels } = canonicalKey(key);
    return JSON.stringify([kpi, arm, route ?? null, labels ? Object.entries(labels) : []]);
}
/** Whether a key has everything that is asked for; labels match as a subset. */
function matchesKey(key, selector) {
    const { kpi, arm, route, labels } = selector;
    if (kpi !== undefined && kpi !== key.kpi)
        return false;
    if (arm !== undefined && arm !== key.arm)
        return false;
    if (route !== undefined && route !== key.route)
        return false;
    const own = key.labels ?? {};
    return Object.entries(labels ?? {}).every(([name, value]) => Object.hasOwn(own, name) && own[name] === value);
}


/***/ }),

/***/ 60454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q0: () => (/* binding */ describe),
  Qh: () => (/* binding */ openForWriting),
  Xu: () => (/* binding */ openReadOnly)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
;// CONCATENATED MODULE: ./build-bundle/src/store/stores/sqlite-schema.js
/** "FSHD" in the file's header, so that `file` and we can tell a run's store from any other database. */
const APPLICATION_ID = 0x46534844;
const SCHEMA_VERSION = 2;
/** Documented for people in docs/store.md. Change it only together with SCHEMA_VERSION. */
const SCHEMA = `
CREATE TABLE series (
  id     INTEGER PRIMARY KEY,
  kpi    TEXT NOT NULL,
  arm    TEXT NOT NULL,
  route  TEXT,
  labels TEXT NOT NULL,           -- JSON object
  key    TEXT NOT NULL UNIQUE     -- the canonical key, equal exactly for equal series
);
CREATE TABLE points (
  series_id INTEGER NOT NULL REFERENCES series(id),
  t         REAL NOT NULL,        -- seconds since the start of the run
  v         REAL,                 -- NULL: not measured
  PRIMARY KEY (series_id, t)
) WITHOUT ROWID;
CREATE TABLE routes (
  id    INTEGER PRIMARY KEY,
  route TEXT NOT NULL UNIQUE
);
CREATE TABLE trials (
  seq             INTEGER PRIMARY KEY,   -- the order in which they were judged
  at              REAL NOT NULL,         -- seconds since the start of the traffic
  route_id        INTEGER NOT NULL REFERENCES routes(id),
  primary_status  INTEGER, primary_ms  REAL, primary_error  TEXT, primary_bytes  INTEGER,
  shadow_status   INTEGER, shadow_ms   REAL, shadow_error   TEXT, shadow_bytes   INTEGER,
  baseline_status INTEGER, baseline_ms REAL, baseline_error TEXT, baseline_bytes INTEGER,
  recorded_status INTEGER,
  shape           INTEGER NOT NULL,      -- which fields were absent rather than null, see docs/store.md
  differences     TEXT,                  -- JSON {"shadow":[...],"baseline":[...]}; NULL: not compared
  assertions      TEXT                   -- JSON [{"name":...,"found":{"shadow":...}}], those that failed; NULL: none checked
);
CREATE TABLE documents (
  name TEXT PRIMARY KEY,
  json TEXT NOT NULL
);
CREATE VIEW divergences AS
  SELECT route, differing AS path, min(kind) AS kind,
         sum(shadow AND NOT baseline) AS shadow_only,
         sum(baseline AND NOT shadow) AS baseline_only,
         sum(shadow AND baseline) AS both
  FROM (
    SELECT t.seq, r.route, d.value ->> 'path' AS differing, min(d.value ->> 'kind') AS kind,
           max(arm.key = 'shadow') AS shadow, max(arm.key = 'baseline') AS baseline
    FROM trials t JOIN routes r ON r.id = t.route_id, json_each(t.differences) arm, json_each(arm.value) d
    WHERE t.differences IS NOT NULL
    GROUP BY t.seq, differing
  )
  GROUP BY route, differing
  ORDER BY shadow_only DESC, route, differing;
`;

;// CONCATENATED MODULE: ./build-bundle/src/store/stores/sqlite-database.js




/**
 * Opens a run's database for writing, creating it where there is none.
 * WAL with `synchronous = NORMAL`: what was flushed outlives a crash of this process, a power cut loses at most the newest
 * commits and never damages the file. The log is copied back every 64 MiB only, so that no request waits for the disk.
 * @throws FS_STORE where it cannot be written or holds something else
 */
function openForWriting(path) {
    let db;
    try {
        db = sqlite_database_open(path, { timeout: 5_000 });
        db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16384; PRAGMA temp_store = MEMORY');
        if (pragma(db, 'user_version') === 0 && pragma(db, 'schema_version') === 0)
            create(db);
        else
            checkSchema(db, path);
        return db;
    }
    catch (cause) {
        db?.close();
        throw (0,errors/* fail */.fJ)('FS_STORE', { found: describe(path, cause), cause });
    }
}
/**
 * Opens a run's database for reading only; also where its folder cannot be written.
 * @throws FS_INPUT_MISSING where there is none, FS_INPUT_INVALID where it is no store of this version
 */
function openReadOnly(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { found: path });
    let db;
    try {
        db = sqlite_database_open(path, { readOnly: true, timeout: 5_000 });
        checkSchema(db, path);
        return db;
    }
    catch (cause) {
        db?.close();
        if (isCannotOpen(cause))
            return openImmutable(path, cause);
        throw invalid(path, cause);
    }
}
/** A database left in WAL mode needs its log's index written even to be read; in a read-only folder it is read as it stands. */
function openImmutable(path, first) {
    if ((0,external_node_fs_.existsSync)(`${path}-wal`))
        throw invalid(path, first);
    let db;
    try {
        const address = (0,external_node_url_.pathToFileURL)(path);
        address.searchParams.set('immutable', '1');
        db = sqlite_database_open(address, { readOnly: true });
        checkSchema(db, path);
        return db;
    }
    catch (cause) {
        db?.close();
        throw isCannotOpen(cause) ? (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { found: describe(path, cause), cause }) : invalid(path, cause);
    }
}
function sqlite_database_open(path, options) {
    const sqlite = process.getBuiltinModule('node:sqlite');
    if (!sqlite)
        throw (0,errors/* fail */.fJ)('FS_NODE_TOO_OLD', { found: process.version, expected: 'Node.js 22.13 or newer for the embedded store' });
    return new sqlite.DatabaseSync(path, options);
}
function create(db) {
    db.exec(`BEGIN; ${SCHEMA} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`);
}
function checkSchema(db, path) {
    const application = pragma(db, 'application_id');
    const version = pragma(db, 'user_version');
    if (application === APPLICATION_ID && version === SCHEMA_VERSION)
        return;
    throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', {
        found: application === APPLICATION_ID ? `a store of version ${version}` : 'a database of something else',
        expected: `a store of version ${SCHEMA_VERSION}`,
        place: { file: path },
    });
}
function pragma(db, name) {
    return Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
}
const SQLITE_CANTOPEN = 14;
function isCannotOpen(error) {
    return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_CANTOPEN;
}
function invalid(path, cause) {
    if (cause instanceof Error && cause.name === 'ForeshadowError')
        return cause;
    return (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: describe(path, cause), expected: 'the store.db of a run', place: { file: path }, cause });
}
/** The path and what SQLite said about it. */
function describe(path, cause) {
    return `${path} (${cause instanceof Error ? cause.message : String(cause)})`;
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ SqliteReader),
/* harmony export */   openForReading: () => (/* binding */ openForReading)
/* harmony export */ });
/* harmony import */ var _series_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31957);
/* harmony import */ var _sqlite_database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60454);
/* harmony import */ var _sqlite_trial_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57131);



/** Trials read at a time: a reader that stops early leaves no open cursor, and memory stays flat. */
const PAGE = 2_000;
/** Opens the store of a finished (or running) run. @throws FS_INPUT_MISSING, FS_INPUT_INVALID */
function openForReading(path) {
    return new SqliteReader((0,_sqlite_database_js__WEBPACK_IMPORTED_MODULE_0__/* .openReadOnly */ .Xu)(path));
}
class SqliteReader {
    db;
    pointsOf;
    trialsFrom;
    documentOf;
    collected = [];
    constructor(db) {
        this.db = db;
        // One call a row into a waiting array is more than twice as fast as letting the binding build an array of rows.
        db.function('collect_point', (t, v) => {
            this.collected.push([t, v]);
            return null;
        });
        this.pointsOf = db.prepare('SELECT count(collect_point(t, v)) FROM points WHERE series_id = ? AND t >= ? AND t < ?');
        const columns = _sqlite_trial_row_js__WEBPACK_IMPORTED_MODULE_1__/* .TRIAL_COLUMNS */ .ll.map((column) => (column === 'route_id' ? 'route' : column)).join(', ');
        this.trialsFrom = db.prepare(`SELECT ${columns} FROM trials JOIN routes ON routes.id = route_id WHERE seq >= ? ORDER BY seq LIMIT ${PAGE}`);
        this.trialsFrom.setReturnArrays(true);
        this.documentOf = db.prepare('SELECT json FROM documents WHERE name = ?');
    }
    document(name) {
        const row = this.documentOf.get(name);
        return row ? JSON.parse(row['json']) : undefined;
    }
    series(selector, window) {
        return this.keys()
            .filter(({ key }) => (0,_series_key_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesKey */ .vV)(key, selector))
            .map(({ id, key }) => ({ key, points: this.points(id, window) }))
            .filter(({ points }) => points.length > 0);
    }
    *trials(fromSeq = 0) {
        const end = this.trialCount();
        let next = Math.max(0, fromSeq);
        while (next < end) {
            const rows = this.trialsFrom.all(next);
            if (rows.length === 0)
                return;
            for (const row of rows) {
                if (row[0] >= end)
                    return;
                yield (0,_sqlite_trial_row_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrialRow */ .Vk)(row);
            }
            next = rows.at(-1)?.[0] + 1;
        }
    }
    trialCount() {
        return Number(this.db.prepare('SELECT coalesce(max(seq) + 1, 0) AS n FROM trials').get()?.['n']);
    }
    [Symbol.dispose]() {
        if (this.db.isOpen)
            this.db.close();
    }
    points(id, window) {
        this.collected = [];
        this.pointsOf.get(id, window?.from ?? Number.NEGATIVE_INFINITY, window?.to ?? Number.POSITIVE_INFINITY);
        const points = this.collected;
        this.collected = [];
        return points;
    }
    keys() {
        const rows = this.db.prepare('SELECT id, kpi, arm, route, labels FROM series ORDER BY id').all();
        return rows.map((row) => ({ id: row['id'], key: readKey(row) }));
    }
}
function readKey(row) {
    const labels = JSON.parse(row['labels']);
    return {
        kpi: row['kpi'],
        arm: row['arm'],
        ...(row['route'] === null ? {} : { route: row['route'] }),
        ...(Object.keys(labels).length === 0 ? {} : { labels }),
    };
}


/***/ }),

/***/ 57131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ pushTrialRow),
/* harmony export */   Vk: () => (/* binding */ readTrialRow),
/* harmony export */   ll: () => (/* binding */ TRIAL_COLUMNS)
/* harmony export */ });
const TRIAL_COLUMNS = [
    ...['seq', 'at', 'route_id'],
    ...['primary_status', 'primary_ms', 'primary_error', 'primary_bytes'],
    ...['shadow_status', 'shadow_ms', 'shadow_error', 'shadow_bytes'],
    ...['baseline_status', 'baseline_ms', 'baseline_error', 'baseline_bytes'],
    ...['recorded_status', 'shape', 'differences', 'assertions'],
];
/** Bits of `shape`: 1 = there is a baseline; then three bits a side, in the order primary, shadow, baseline; then one for a request sent by quota. */
const HAS_BASELINE = 1;
const NO_STATUS = 1;
const NO_LATENCY = 2;
const NULL_ERROR = 4;
const SIDE_BITS = 3;
const BY_QUOTA = 1 << (1 + 3 * SIDE_BITS);
/** The trial is a whole transaction. */
const IS_WHOLE = BY_QUOTA << 1;
/** Nearly every trial is one of these two: equal answers, with and without a baseline. */
const EQUAL_BOTH = '{"shadow":[],"baseline":[]}';
const EQUAL_SHADOW = '{"shadow":[]}';
/** Appends one trial's values to a flat list of rows, in the order of TRIAL_COLUMNS. */
function pushTrialRow(row, seq, routeId, trial) {
    const { primary, shadow, baseline } = trial;
    row.push(seq, trial.at, routeId);
    pushSide(row, primary);
    pushSide(row, shadow);
    if (baseline)
        pushSide(row, baseline);
    else
        row.push(null, null, null, null);
    row.push(trial.recordedStatus ?? null, shapeOf(trial), trial.differences ? differencesText(trial.differences) : null);
    row.push(trial.assertions ? JSON.stringify(trial.assertions) : null);
}
function pushSide(row, side) {
    row.push(side.status ?? null, side.latencyMs ?? null, side.error ?? null, side.bytes ?? null);
}
function shapeOf(trial) {
    const sides = sideShape(trial.primary) | (sideShape(trial.shadow) << SIDE_BITS);
    const marks = (trial.byQuota ? BY_QUOTA : 0) | (trial.whole ? IS_WHOLE : 0);
    if (!trial.baseline)
        return (sides << 1) | marks;
    return marks | ((sides | (sideShape(trial.baseline) << (2 * SIDE_BITS))) << 1) | HAS_BASELINE;
}
function sideShape(side) {
    return ((side.status === undefined ? NO_STATUS : 0) | (side.latencyMs === undefined ? NO_LATENCY : 0) | (side.error === null ? NULL_ERROR : 0));
}
function differencesText(differences) {
    const { shadow, baseline } = differences;
    if (shadow?.length === 0 && baseline === undefined)
        return EQUAL_SHADOW;
    if (shadow?.length === 0 && baseline?.length === 0)
        return EQUAL_BOTH;
    return JSON.stringify(differences);
}
/** Reads back `seq, at, route, ...` with the route's text in the place of its id. */
function readTrialRow(row) {
    const shape = row[16];
    const sides = shape >> 1;
    const recorded = row[15];
    const differences = row[17];
    const assertions = row[18];
    return {
        seq: row[0],
        at: row[1],
        route: row[2],
        primary: readSide(row, 3, sides),
        shadow: readSide(row, 7, sides >> SIDE_BITS),
        ...(shape & HAS_BASELINE ? { baseline: readSide(row, 11, sides >> (2 * SIDE_BITS)) } : {}),
        ...(recorded === null ? {} : { recordedStatus: recorded }),
        ...(shape & BY_QUOTA ? { byQuota: true } : {}),
        ...(shape & IS_WHOLE ? { whole: true } : {}),
        ...(assertions === null ? {} : { assertions: JSON.parse(assertions) }),
        ...(differences === null ? {} : { differences: JSON.parse(differences) }),
    };
}
function readSide(row, from, shape) {
    const error = row[from + 2];
    const bytes = row[from + 3];
    return {
        ...(shape & NO_STATUS ? {} : { status: row[from] }),
        ...(shape & NO_LATENCY ? {} : { latencyMs: row[from + 1] }),
        ...(error === null && !(shape & NULL_ERROR) ? {} : { error }),
        ...(bytes === null ? {} : { bytes }),
    };
}


/***/ })

};
