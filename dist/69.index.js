export const id = 69;
export const ids = [69,2604];
export const modules = {

/***/ 28481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ isReproduced),
/* harmony export */   O7: () => (/* binding */ accusationOf),
/* harmony export */   k_: () => (/* binding */ confirmJudgement)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82256);
/* harmony import */ var _trend_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22679);
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57044);



/**
 * The KPIs and routes that a failing verdict accuses by test; null where nothing needs confirming (a lost arm fails at once).
 * Counts are re-tested at margin 0 without a floor, trends and series at the hold tier (verdict.md 1, Confirmation).
 */
function accusationOf(judgement, kpis) {
    const accused = judgement.findings.filter(isConfirmable);
    if (judgement.outcome !== 'fail' || accused.length === 0)
        return null;
    if (judgement.findings.some((finding) => finding.outcome === 'fail' && !isConfirmable(finding)))
        return null;
    const names = new Set(accused.map((finding) => finding.kpi));
    const everyKpiByRoute = [...names].every((name) => accused.some((finding) => finding.kpi === name && finding.route !== undefined));
    // The pool of rare routes is no route of any request: it is judged again among all of them.
    const byRoute = everyKpiByRoute && !accused.some((finding) => finding.route === _trend_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_ROUTES */ .A);
    return {
        kpis: kpis
            .filter((kpi) => names.has(kpi.name))
            .map((kpi) => kpi.kind === 'count' || kpi.kind === 'logs' || kpi.kind === 'statements' ? { ...kpi, margin: 0, absoluteMargin: 0 } : kpi),
        routes: byRoute ? [...new Set(accused.flatMap((finding) => finding.route ?? []))].sort() : null,
    };
}
/** Keeps the failing findings that happened again on fresh processes; the others become inconclusive, `not-reproduced`. */
function confirmJudgement(first, again, kpis) {
    const shadowDied = hasShadowDied(again);
    const findings = first.findings.map((finding) => {
        if (!isConfirmable(finding))
            return finding;
        const reproduced = shadowDied || again.findings.some((other) => isSame(finding, other) && reaches(other));
        return reproduced ? { ...finding, facts: { ...finding.facts, reproduced: true } } : notReproduced(finding);
    });
    const outcome = (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .Q)(findings.map((finding) => finding.outcome));
    const { grade: _, ...rest } = first;
    const grade = (0,_score_js__WEBPACK_IMPORTED_MODULE_2__/* .gradeOf */ .V)(findings, outcome);
    return { ...rest, outcome, ...(grade ? { grade } : {}), score: (0,_score_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreOf */ .uw)(findings, kpis), tier: (0,_score_js__WEBPACK_IMPORTED_MODULE_2__/* .tierOf */ .kx)(findings, outcome), findings };
}
/**
 * Whether a confirmation has seen enough: every KPI that was accused is reproduced, or the shadow died. Ending it at the first of
 * several would report the others as not reproduced although nobody waited for them.
 */
function isReproduced(first, again) {
    const accused = new Set(first.findings.filter(isConfirmable).map((finding) => finding.kpi));
    return hasShadowDied(again) || [...accused].every((kpi) => again.findings.some((finding) => finding.kpi === kpi && reaches(finding)));
}
function hasShadowDied({ findings }) {
    return findings.some((finding) => finding.code === 'arm-died' && finding.outcome === 'fail');
}
const CONFIRMABLE = ['regression', 'divergence', 'trace-difference'];
function isConfirmable(finding) {
    return finding.outcome === 'fail' && CONFIRMABLE.includes(finding.code);
}
/** The hold tier or above; for counts and divergences (which have no hold) the fail tier. */
function reaches(finding) {
    const tier = finding.tier;
    return CONFIRMABLE.includes(finding.code) && (tier === 'hold' || tier === 'fail' || tier === 'roll-back');
}
/** The overall finding of a KPI counts for each of its routes: few fresh pairs of one route are judged together with the rest. */
function isSame(finding, other) {
    if (finding.kpi !== other.kpi || finding.facts?.['host'] !== other.facts?.['host'])
        return false;
    if (finding.facts?.['statement'] !== other.facts?.['statement'])
        return false;
    if (!isSameTemplate(finding.facts?.['template'], other.facts?.['template']))
        return false;
    if (finding.code === 'trace-difference')
        return isSameOperation(finding, other);
    if (finding.code === 'divergence')
        return other.code === 'divergence' && finding.route === other.route && finding.facts?.['path'] === other.facts?.['path'];
    return other.route === undefined || finding.route === undefined || other.route === finding.route;
}
/** Templates of two runs: what one of them left open may be a word in the other. */
function isSameTemplate(one, other) {
    if (typeof one !== 'string' || typeof other !== 'string')
        return one === other;
    const [words, others] = [one.split(' '), other.split(' ')];
    return words.length === others.length && words.every((word, at) => word === others[at] || word === '<*>' || others[at] === '<*>');
}
/** Times of an operation may be told by another method, and a new operation may have been called once by the live code meanwhile. */
function isSameOperation({ facts = {} }, { code, facts: others = {} }) {
    const isOne = ['service', 'operation', 'path'].every((name) => facts[name] === others[name]);
    const isCount = (change) => change === 'new' || change === 'more';
    return (code === 'trace-difference' &&
        isOne &&
        (facts['change'] === others['change'] || (isCount(facts['change']) && isCount(others['change']))));
}
function notReproduced(finding) {
    return { ...finding, code: 'not-reproduced', outcome: 'inconclusive', tier: 'none', facts: { ...finding.facts, was: finding.code } };
}


/***/ }),

/***/ 42224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ judgeNotAffected),
/* harmony export */   Q: () => (/* binding */ notAffected)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82256);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14700);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68776);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56458);




/** The finding of a change that the service cannot notice. @param paths what did change, a few of them */
function notAffected(paths, files) {
    return { ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)('not-affected', 'pass', 0), facts: { files, paths } };
}
/** The verdict where nothing had to be measured: a pass, unless something said before the traffic is worse. */
function judgeNotAffected(kpis, spec, findings) {
    const digest = new _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceDigest */ .K();
    digest.document('not-affected', findings);
    digest.document('spec', { judge: spec, kpis });
    return {
        outcome: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .Q)(['pass', ...findings.map((finding) => finding.outcome)]),
        // Of what was judged, which is nothing, everything passed.
        score: 100,
        tier: 'none',
        findings,
        looks: [],
        spec,
        digest: digest.hex(),
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x,
    };
}


/***/ }),

/***/ 32604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXIT_OF: () => (/* binding */ EXIT_OF),
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   decide: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export isNoData */
/** The table of verdict.md 1: what a verdict means at this stage. Inside a rollout only `proven` moves on and only a roll-back tier rolls back. */
function decide(verdict, stage, enforce) {
    const inRollout = stage.kind === 'rollout';
    if (verdict.outcome === 'pass') {
        if (!inRollout)
            return 'advance';
        if (verdict.grade === 'no-regression-found')
            return 'hold';
        return stage.step >= stage.steps ? 'promote' : 'advance';
    }
    if (!inRollout || enforce !== 'roll-back')
        return 'hold';
    const byForecast = stage.rollbackOnForecast && verdict.outcome !== 'error' && verdict.findings.some(isBreach);
    const byTier = verdict.outcome === 'fail' && verdict.tier === 'roll-back';
    return byTier || byForecast ? 'roll-back' : 'hold';
}
/** A forecast that stands and may roll back: neither observed nor accepted, nor of a KPI that only holds. */
function isBreach(finding) {
    return finding.code === 'forecast-breach' && finding.outcome !== 'pass' && finding.facts?.['mayRollBack'] !== false;
}
/** Exit code of an outcome: 0 pass, 1 fail, 2 inconclusive, 69 could not measure. */
const EXIT_OF = { pass: 0, fail: 1, inconclusive: 2, error: 69 };
const EXIT_OF_POLICY = { fail: 1, hold: 2, pass: 0 };
/** Whether an inconclusive verdict is so because nothing was measured. */
function isNoData(verdict) {
    if (verdict.outcome !== 'inconclusive')
        return false;
    const reasons = verdict.findings.filter((finding) => finding.outcome === 'inconclusive');
    return reasons.every((finding) => finding.code === 'no-data');
}
/** The exit code after the policies and `enforce: observe`. The verdict is not touched. */
function exitCodeOf(verdict, policies, enforce) {
    if (enforce === 'observe')
        return 0;
    if (verdict.outcome === 'error' && policies.onError)
        return EXIT_OF_POLICY[policies.onError];
    if (verdict.outcome === 'inconclusive') {
        if (isNoData(verdict))
            return policies.onNoData ? EXIT_OF_POLICY[policies.onNoData] : EXIT_OF.inconclusive;
        if (policies.onInconclusive)
            return EXIT_OF_POLICY[policies.onInconclusive];
    }
    return EXIT_OF[verdict.outcome];
}


/***/ }),

/***/ 51432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build-bundle/src/judge/confirmation.js
var confirmation = __webpack_require__(28481);
// EXTERNAL MODULE: ./build-bundle/src/core/outcome.js
var outcome = __webpack_require__(82256);
// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
;// CONCATENATED MODULE: ./build-bundle/src/report/without-stub.js
/**
 * A series without its last point where that stands closer to the one before than half the usual step: a rate over such a rest of a
 * step, cut off by the end of the run, is 0 or twice what it was and would be drawn as a fall or a jump.
 */
function withoutStub(points) {
    const last = points.at(-1);
    const before = points.at(-2);
    if (!last || !before || points.length < 4)
        return points;
    const steps = points.slice(1).map(([t], index) => t - (points[index]?.[0] ?? t));
    const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
    return last[0] - before[0] < usual / 2 ? points.slice(0, -1) : points;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/compose.js



const ACCEPTABLE = ['regression', 'divergence', 'trace-difference'];
/** Days for which a pasted acceptance holds unless the person changes it. */
const ACCEPT_DAYS = 90;
/** Puts the document together that every renderer prints. Pure: the same parts give the same report. */
function composeReport(parts) {
    const { verdict, kpis, ...rest } = parts;
    return {
        ...rest,
        title: `Foreshadow: ${parts.service}`,
        verdict,
        version: verdict.version,
        kpis: kpis.map(({ name, unit, margin, tailMargin }) => ({ name, unit, margin, tailMargin })),
        timelines: parts.timelines.map(wholeSteps),
        routes: worstFirst(parts.routes, verdict.findings),
        evidence: kpis.flatMap((kpi) => evidenceChart(kpi, verdict)),
        reach: reachOf(parts),
        acceptLines: verdict.findings
            .filter((finding) => finding.outcome === 'fail' && ACCEPTABLE.includes(finding.code))
            .map((finding) => ({ finding, line: acceptLine(finding, parts.startedAt) })),
    };
}
function wholeSteps(chart) {
    const { primary, shadow, baseline } = chart;
    return {
        ...chart,
        primary: withoutStub(primary),
        shadow: withoutStub(shadow),
        ...(baseline ? { baseline: withoutStub(baseline) } : {}),
    };
}
/** Accused routes first, then the busiest. */
function worstFirst(routes, findings) {
    const rank = (route) => Math.max(0, ...findings.filter((finding) => finding.route === route).map((finding) => outcome/* OUTCOMES */.i.indexOf(finding.outcome)));
    return routes.toSorted((a, b) => rank(b.route) - rank(a.route) || b.pairs - a.pairs);
}
/** Evidence at each look, one line a test, against the thresholds that decide it. */
function evidenceChart(kpi, verdict) {
    const names = new Set();
    for (const look of verdict.looks)
        for (const name of Object.keys(look.evidence ?? {}))
            if (name.startsWith(`${kpi.name}:`))
                names.add(name);
    if (names.size === 0)
        return [];
    const { spec } = verdict;
    const lines = [...names].map((name) => ({
        name: name.slice(kpi.name.length + 1),
        points: verdict.looks.flatMap((look) => {
            const value = look.evidence?.[name];
            return value === undefined ? [] : [[look.at, value]];
        }),
    }));
    const rollBack = kpi.kind === 'count' || kpi.kind === 'calls' || kpi.kind === 'logs' || kpi.kind === 'statements'
        ? spec.countRollbackAlpha
        : spec.rollbackAlpha;
    return [
        {
            kpi: kpi.name,
            lines,
            thresholds: [
                { name: 'fail', eValue: 1 / spec.alpha },
                { name: 'roll back', eValue: 1 / rollBack },
            ],
        },
    ];
}
/** The last line of every report: what the evidence covers and what it does not (verdict.md 6). */
function reachOf({ traffic, routes, kpis, verdict }) {
    if (verdict.findings.some((finding) => finding.code === 'not-affected'))
        return { covers: 'the comparison of the files of both revisions', not: 'any behaviour: no arm was started and no request was sent' };
    const all = kpis.map((kpi) => kpi.name).join(', ');
    if (traffic.watched)
        return {
            covers: `relative change of ${all} between the arms over ${(0,numbers/* formatSeconds */.Xo)(traffic.seconds)} of their own traffic, as the sources of metrics saw it`,
            not: 'what no query asks for, and whether whatever splits the traffic sent both arms the same kind of requests',
        };
    const perMinute = Math.round(traffic.ratePerSecond * 60);
    return {
        covers: `relative change of ${all} between the arms on ${plural(routes.length, 'route')}, ` +
            `${(0,numbers/* formatCount */.B4)(traffic.measuredPairs)} measured pairs at ${(0,numbers/* formatCount */.B4)(perMinute)} a minute, with data of the size the arms had`,
        not: 'absolute latency, routes the traffic does not exercise, data and load of production size unless they were used here',
    };
}
function plural(n, word) {
    return `${n} ${word}${n === 1 ? '' : 's'}`;
}
/** The line to paste under `accept:` to let this finding pass, up to a little more than what was seen. */
function acceptLine(finding, today) {
    const template = finding.facts?.['template'] === undefined ? '' : `, template: ${JSON.stringify(String(finding.facts['template']))}`;
    const route = `${finding.route === undefined ? '' : `, route: ${JSON.stringify(finding.route)}`}${template}`;
    const until = new Date(Date.parse(today) + ACCEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
    const end = `until: ${until}, reason: "say why this is fine" }`;
    if (finding.code === 'divergence')
        return `- { divergence: ${JSON.stringify(String(finding.facts?.['path'] ?? ''))}${route}, ${end}`;
    const { ratio = 1, low = null } = finding.effect ?? {};
    const worse = Math.max(ratio, 1 / Math.max(ratio, 1e-9)) - 1;
    // From nothing any number of errors is infinitely many times as many: no limit can be written down.
    const upTo = low === null ? '' : `, up-to: ${Math.ceil(worse * 110)}%`;
    return `- { kpi: ${finding.kpi}${route}${upTo}, ${end}`;
}

// EXTERNAL MODULE: ./build-bundle/src/rollout/policy.js
var policy = __webpack_require__(32604);
// EXTERNAL MODULE: ./build-bundle/src/judge/effects.js
var effects = __webpack_require__(65484);
;// CONCATENATED MODULE: ./build-bundle/src/run/report-figures.js

/** Points of a picture of a distribution: more would not be seen. */
const ECDF_POINTS = 120;
/** Routes that get a distribution of their own, the busiest first. */
const ECDF_ROUTES = 4;
/** The rows and charts of the report that come from the first per-request trend (latency). */
function figuresOf(measured) {
    const { judge } = measured;
    const trend = judge.trends[0]?.evidence;
    return {
        routes: trend ? routeRows(trend, judge) : [],
        ratios: trend && trend.measuredPairs > 0 ? ratiosOf(trend, judge) : [],
        ecdfs: trend && trend.measuredPairs > 0 ? ecdfsOf(trend) : [],
        timelines: timelinesOf(measured),
    };
}
function routeRows(trend, judge) {
    const errors = judge.counts.find(({ kpi }) => kpi.name === 'errors')?.evidence.routes;
    return [...trend.routes.values()]
        .map((route) => {
        const counts = errors?.get(route.route);
        return {
            route: route.route,
            pairs: route.histograms.primary.total,
            primary: { ...quantilesOf(route.histograms.primary), errors: counts ? counts.primaryOnly + counts.both : 0 },
            shadow: { ...quantilesOf(route.histograms.shadow), errors: counts ? counts.shadowOnly + counts.both : 0 },
        };
    })
        .sort((a, b) => b.pairs - a.pairs || a.route.localeCompare(b.route));
}
function quantilesOf(histogram) {
    const at = (p) => {
        const value = histogram.quantile(p);
        return Number.isFinite(value) ? Number(value.toPrecision(4)) : null;
    };
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
function ratiosOf(trend, judge) {
    return (0,effects/* quantileEffects */.w)(trend, judge.spec).map(({ ratio, low, high }, level) => ({
        quantile: judge.spec.quantiles[level],
        ratio,
        low,
        high,
    }));
}
function ecdfsOf(trend) {
    const busiest = [...trend.routes.values()].sort((a, b) => b.histograms.primary.total - a.histograms.primary.total).slice(0, ECDF_ROUTES);
    const rows = [{ route: 'all routes', histograms: trend.histograms }, ...(trend.routes.size > 1 ? busiest : [])];
    return rows.map(({ route, histograms }) => ({
        route,
        primary: thinned(histograms.primary.cumulative()),
        shadow: thinned(histograms.shadow.cumulative()),
        ...(histograms.baseline.total > 0 ? { baseline: thinned(histograms.baseline.cumulative()) } : {}),
    }));
}
/** Evenly spread over the share, first and last kept. */
function thinned(points) {
    if (points.length <= ECDF_POINTS)
        return [...points];
    const step = (points.length - 1) / (ECDF_POINTS - 1);
    return Array.from({ length: ECDF_POINTS }, (_, i) => points[Math.round(i * step)]);
}
const UNITS = {
    cpu: '% of a core',
    memory: 'bytes',
    'outbound-calls': 'calls',
    'log-messages': 'messages',
};
function timelinesOf(measured) {
    const readings = measured.readingNames.map((kpi) => timeline(kpi, UNITS[kpi] ?? '', measured.readingsOf(kpi)));
    const steps = measured.stepPairs(Math.floor(measured.lastAt)).map((pair) => ({
        kpi: pair.kpi,
        unit: measured.judge.kpis.find((kpi) => kpi.name === pair.kpi)?.unit ?? '',
        primary: pair.control,
        shadow: pair.experiment,
        ...(pair.baseline ? { baseline: pair.baseline } : {}),
    }));
    const counted = measured.counted.names.map((kpi) => ({
        kpi,
        unit: 'share',
        primary: measured.counted.shares(kpi, measured.control ?? 'primary'),
        shadow: measured.counted.shares(kpi, 'shadow'),
    }));
    return [...readings, ...counted, ...steps].filter((chart) => chart.primary.length > 1 || chart.shadow.length > 1);
}
function timeline(kpi, unit, arms) {
    const baseline = arms.get('baseline');
    return { kpi, unit, primary: arms.get('primary') ?? [], shadow: arms.get('shadow') ?? [], ...(baseline ? { baseline } : {}) };
}

;// CONCATENATED MODULE: ./build-bundle/src/run/assess.js




/** From what was measured to verdict, decision, exit code and report: the same for a live run and for a run folder. */
function assess(measured, first, again, kpis, run, stage) {
    const judgement = again ? (0,confirmation/* confirmJudgement */.k_)(first, again, kpis) : first;
    const verdict = { ...judgement, decision: (0,policy.decide)(judgement, stage, run.enforce) };
    const exitCode = (0,policy/* exitCodeOf */.F)(verdict, run.policies, run.enforce);
    const enforcedCode = (0,policy/* exitCodeOf */.F)(verdict, run.policies, 'hold');
    const { routes, ratios, ecdfs, timelines } = figuresOf(measured);
    const { judge } = measured;
    const report = composeReport({
        service: run.service,
        verdict,
        kpis,
        effective: { exitCode, enforced: run.enforce, wouldHave: run.enforce === 'observe' && enforcedCode !== 0 ? verdict.outcome : null },
        arms: run.arms,
        ...(measured.control ? { control: measured.control } : {}),
        ...(run.change ? { change: run.change } : {}),
        ...(run.parity ? { parity: run.parity } : {}),
        ...(run.traces ? { traces: run.traces } : {}),
        traffic: {
            ...run.traffic,
            pairs: measured.pairCount,
            measuredPairs: judge.trends[0]?.evidence.measuredPairs ?? measured.pairCount,
            warmupSeconds: judge.warmUpEndedAt ?? 0,
        },
        routes,
        ratios,
        ecdfs,
        timelines,
        divergences: judge.divergences
            .evidence()
            .filter((row) => row.logE > 0)
            .map((row) => row.divergence)
            .slice(0, 100),
        forecasts: [],
        minutesUsed: run.minutesUsed,
        reproduce: run.reproduce,
        startedAt: run.startedAt,
        seed: run.seed,
    });
    return { verdict, report, exitCode };
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

/***/ 50460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ STATEMENTS),
/* harmony export */   EE: () => (/* binding */ ALL_ARMS),
/* harmony export */   Fr: () => (/* binding */ TRACES),
/* harmony export */   H0: () => (/* binding */ REQUESTS),
/* harmony export */   KS: () => (/* binding */ RunRecorder),
/* harmony export */   V0: () => (/* binding */ OUTBOUND),
/* harmony export */   Yy: () => (/* binding */ LOGS),
/* harmony export */   nl: () => (/* binding */ MESSAGES),
/* harmony export */   q$: () => (/* binding */ CALLS)
/* harmony export */ });
/** Arm name under which the cumulative number of requests is kept. */
const ALL_ARMS = 'all';
const REQUESTS = 'requests';
/** The outbound calls of an arm; with a label `host` those to one host. */
const CALLS = 'outbound-calls';
/** Where the outbound calls are kept as the judge was told of them. */
const OUTBOUND = 'outbound.ndjson';
/** Where the compared traces are kept as the judge was told of them. */
const TRACES = 'traces.ndjson';
/** Messages of an arm. */
const MESSAGES = 'log-messages';
/** Where the templates of the messages and their counts are kept. */
const LOGS = 'logs.ndjson';
/** Where the statements of the databases and their counts are kept. */
const STATEMENTS = 'statements.ndjson';
/** Keeps what the judge was fed with, in the order in which it was. */
class RunRecorder {
    store;
    folder;
    constructor(store, folder) {
        this.store = store;
        this.folder = folder;
    }
    trial(evidence) {
        this.store.appendTrials([evidence]);
    }
    reading(kpi, arm, point) {
        this.store.append({ kpi, arm }, [point]);
    }
    /** A value that a metric source brought. */
    collected({ source, kpi, arm, counted, point }) {
        this.store.append({ kpi, arm, labels: counted === undefined ? { source } : { source, counted } }, [point]);
    }
    /** The calls of one reading: whole for the judge, and by host for whoever queries the store. */
    outbound(tick) {
        this.folder.appendLine(OUTBOUND, tick);
        const sums = new Map();
        for (const { arm, host, count } of tick.kinds)
            sums.set(`${arm} ${host}`, (sums.get(`${arm} ${host}`) ?? 0) + count);
        for (const [key, count] of sums) {
            const [arm = '', host = ''] = key.split(' ');
            this.store.append({ kpi: CALLS, arm, labels: { host } }, [[tick.at, count]]);
        }
    }
    /** The messages of one reading; one without any is not worth a line. */
    logs(tick) {
        this.folder.appendLine(LOGS, tick);
    }
    /** What the traces have shown since the last reading. */
    traces(tick) {
        this.folder.appendLine(TRACES, tick);
    }
    /** What was asked of the metric sources, over which time, and how fresh it was. */
    measurements(measurements) {
        this.folder.writeJson('measurements.json', measurements);
    }
    /** What the statements of a source did in one step. */
    statements(tick) {
        this.folder.appendLine(STATEMENTS, tick);
    }
    requests(point) {
        this.store.append({ kpi: REQUESTS, arm: ALL_ARMS }, [point]);
    }
    /** What the look was taken on is on the disk before the look itself. */
    look(look) {
        this.store.flush();
        this.folder.appendLine('looks.ndjson', look);
    }
    flush() {
        this.store.flush();
    }
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
