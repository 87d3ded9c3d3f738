export const id = 1118;
export const ids = [1118];
export const modules = {

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


/***/ })

};
