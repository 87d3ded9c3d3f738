export const id = 5320;
export const ids = [5320,1118,6568,6218,3837];
export const modules = {

/***/ 5299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeByOldRule: () => (/* binding */ judgeByOldRule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82256);
/* harmony import */ var _run_profile_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73939);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89834);




/** `foreshadow judge --profile kayenta`: what an older system's rule says of the same evidence. Its verdict decides the exit code here, and nothing else. */
async function judgeByOldRule(name, { input, json, ndjson }, io) {
    const { judgeByProfile } = await __webpack_require__.e(/* import() */ 8808).then(__webpack_require__.bind(__webpack_require__, 28808));
    const { PROFILES } = await Promise.all(/* import() */[__webpack_require__.e(5066), __webpack_require__.e(5772)]).then(__webpack_require__.bind(__webpack_require__, 85772));
    const { EXIT_OF } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32604));
    const judge = (evidence) => judgeByProfile(PROFILES[name], evidence);
    if (ndjson) {
        const outcomes = [];
        for await (const { text, line } of (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readLinesOf */ .$d)(input, io)) {
            const verdict = judge((0,_run_profile_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProfileEvidence */ .cH)((0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text, input, line), `${input}:${line}`, name));
            io.stdout(`${JSON.stringify(verdict)}\n`);
            outcomes.push(verdict.outcome);
        }
        return EXIT_OF[(0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .Q)(outcomes)];
    }
    const evidence = (await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .wd)(input, io))
        ? await (0,_run_profile_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .profileEvidenceOfRun */ .HS)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, input))
        : (0,_run_profile_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProfileEvidence */ .cH)(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonInput */ .nb)(input, io), input, name);
    const verdict = judge(evidence);
    io.stdout(json ? `${JSON.stringify(verdict)}\n` : plain(verdict));
    return EXIT_OF[verdict.outcome];
}
function plain({ profile, classification, score, decision, findings }) {
    const width = Math.max(0, ...findings.map((finding) => finding.classification.length));
    const lines = findings.map((finding) => `  ${finding.classification.padEnd(width)}  ${finding.kpi}: ${String(finding.facts?.['reason'] ?? '')}`);
    return [`${profile}: ${classification}, score ${score} (${decision})`, ...lines, ''].join('\n');
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

/***/ 73939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ profileEvidenceOfRun),
/* harmony export */   cH: () => (/* binding */ parseProfileEvidence),
/* harmony export */   withoutProfiles: () => (/* binding */ withoutProfiles)
/* harmony export */ });
/* unused harmony export PROFILE_NAMES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21118);
/* harmony import */ var _rejudge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71712);



/** The systems whose settings a document may carry, each under its own name. */
const PROFILE_NAMES = ['kayenta', 'keptn', 'argo', 'flagger'];
/** The document without what older systems set in it: what is left is evidence for our own judge. */
function withoutProfiles(document) {
    if (!isObject(document))
        return document;
    const { kpis, judge } = document;
    return {
        ...document,
        ...(Array.isArray(kpis) ? { kpis: kpis.map((kpi) => (isObject(kpi) ? without(kpi) : kpi)) } : {}),
        ...(isObject(judge) ? { judge: without(judge) } : {}),
    };
}
/**
 * Evidence as an older system would read it: series, with that system's settings as they are written there (`kpis[].kayenta`, `judge.kayenta`).
 * Where no KPI is named, every series is one, with that system's defaults.
 * @throws FS_INPUT_INVALID
 */
function parseProfileEvidence(document, file, profile) {
    const evidence = (0,_evidence_input_js__WEBPACK_IMPORTED_MODULE_1__.parseEvidence)(withoutProfiles(document), file);
    const given = isObject(document) ? document : {};
    const named = Array.isArray(given['kpis']) ? given['kpis'].filter(isObject) : [];
    const kpis = named.map((kpi) => ({ name: String(kpi['name']), settings: objectAt(kpi, profile) }));
    const implied = evidence.series.map(({ kpi }) => ({ name: kpi, settings: {} }));
    return {
        kpis: kpis.length > 0 ? kpis : implied,
        series: evidence.series,
        whole: objectAt(objectAt(given, 'judge'), profile),
        spec: evidence.judge,
    };
}
/** The series of a run folder, warm-up left out, as an older system with its default settings would have seen them. */
async function profileEvidenceOfRun(directory) {
    const { measured, until } = await (0,_rejudge_js__WEBPACK_IMPORTED_MODULE_2__/* .replayedRun */ .Q)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory));
    const series = measured.seriesUntil(until).filter(({ control, experiment }) => control.length + experiment.length > 0);
    return { kpis: series.map(({ kpi }) => ({ name: kpi, settings: {} })), series, whole: {}, spec: measured.judge.spec };
}
function without(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([name]) => !PROFILE_NAMES.includes(name)));
}
function objectAt(value, name) {
    const found = value[name];
    return isObject(found) ? found : {};
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 26218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RunFolder: () => (/* binding */ RunFolder),
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** Everything a run writes into its folder. */
const WRITTEN_BY_A_RUN = [
    'plan.json',
    'store.db',
    'store.db-wal',
    'store.db-shm',
    'verdict.json',
    'looks.ndjson',
    'outbound.ndjson',
    'logs.ndjson',
    'traces.ndjson',
    'statements.ndjson',
    'measurements.json',
    'egress',
    'journal.ndjson',
    'notifications.json',
    'report.html',
    'report.md',
    'report.json',
    'report.xml',
    'logs',
    'confirmation',
];
/** The folder of one run: everything from which the verdict can be recomputed, and the report. */
class RunFolder {
    directory;
    /** Creates the folder with its parents. @throws FS_STORE where it cannot be written */
    constructor(directory) {
        this.directory = directory;
        guarded(directory, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'logs'), { recursive: true }));
    }
    /** Takes away what an earlier run wrote here, and nothing else: two runs in one store would be judged as one. */
    clearEarlierRun() {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.path('plan.json')))
            return;
        guarded(this.directory, () => {
            for (const name of WRITTEN_BY_A_RUN)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.path(name), { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.path('logs'), { recursive: true });
        });
    }
    path(...parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, ...parts);
    }
    /** A sub-folder of the same shape (the confirmation run). */
    sub(name) {
        return new RunFolder(this.path(name));
    }
    /** Written beside and renamed: a reader sees the old document or the new one, never half of it. */
    writeJson(name, document) {
        this.writeText(name, RunFolder.text(document));
    }
    /** How a document is written: the same bytes here and on a command's standard output. */
    static text(document) {
        return `${JSON.stringify(document, null, 1)}\n`;
    }
    writeText(name, text) {
        const target = this.path(name);
        guarded(target, () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${target}.new`, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${target}.new`, target);
        });
    }
    appendLine(name, document) {
        const target = this.path(name);
        guarded(target, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, `${JSON.stringify(document)}\n`, { flag: 'a' }));
    }
    /** A line of the journal: what is about to be done, or was; on the disk before the call returns. */
    journal(event, detail, atMs) {
        const target = this.path('journal.ndjson');
        guarded(target, () => {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'a');
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `${JSON.stringify({ at: new Date(atMs).toISOString(), event, ...detail })}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        });
    }
}
/** @throws FS_INPUT_MISSING where there is no such document, FS_INPUT_INVALID where it is not JSON */
function readJson(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: cause instanceof Error ? cause.message : String(cause), place: { file }, cause });
    }
}
/** The documents of an NDJSON file, in order. @throws FS_INPUT_MISSING, FS_INPUT_INVALID naming the line */
function readLines(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
    return text.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(line, { file, line: index + 1 })]));
}
function parseLine(line, place) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'no JSON', expected: 'one document a line', place, cause });
    }
}
function guarded(target, write) {
    try {
        write();
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_STORE', { found: `${target} (${cause instanceof Error ? cause.message : String(cause)})`, cause });
    }
}


/***/ })

};
