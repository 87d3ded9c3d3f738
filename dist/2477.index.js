export const id = 2477;
export const ids = [2477,2604];
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
        kpis: kpis.filter((kpi) => names.has(kpi.name)).map((kpi) => (kpi.kind === 'count' ? { ...kpi, margin: 0, absoluteMargin: 0 } : kpi)),
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
function isConfirmable(finding) {
    return finding.outcome === 'fail' && (finding.code === 'regression' || finding.code === 'divergence');
}
/** The hold tier or above; for counts and divergences (which have no hold) the fail tier. */
function reaches(finding) {
    const tier = finding.tier;
    return (finding.code === 'regression' || finding.code === 'divergence') && (tier === 'hold' || tier === 'fail' || tier === 'roll-back');
}
/** The overall finding of a KPI counts for each of its routes: few fresh pairs of one route are judged together with the rest. */
function isSame(finding, other) {
    if (finding.kpi !== other.kpi || finding.facts?.['host'] !== other.facts?.['host'])
        return false;
    if (finding.code === 'divergence')
        return other.code === 'divergence' && finding.route === other.route && finding.facts?.['path'] === other.facts?.['path'];
    return other.route === undefined || finding.route === undefined || other.route === finding.route;
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

/***/ 68768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ STRETCH_MS),
/* harmony export */   U5: () => (/* binding */ OutboundEvidence),
/* harmony export */   _E: () => (/* binding */ keptSize)
/* harmony export */ });
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
                host.routes.set(unit.route, (row = newRow()));
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
        return host.routes.size > 0 ? this.requests : (1_000 * this.seconds) / STRETCH_MS;
    }
    host(name) {
        let host = this.hosts.get(name);
        if (!host)
            this.hosts.set(name, (host = { all: newRow(), routes: new Map(), kinds: new Map() }));
        return host;
    }
}
function newRow() {
    return { calls: { primary: 0, shadow: 0, baseline: 0 }, sizes: { primary: {}, shadow: {}, baseline: {} } };
}
function addTo(row, { calls, sizes }) {
    for (const [arm, count] of Object.entries(calls))
        row.calls[arm] += count;
    for (const [arm, list] of Object.entries(sizes))
        for (const [size, units] of Object.entries(list))
            row.sizes[arm][size] = (row.sizes[arm][size] ?? 0) + units;
}
/** Calls that no trial claims belong together where they fall into one such stretch: about what one request may set off. */
const STRETCH_MS = 50;
/** A size as it is kept: exact where it matters. */
function keptSize(calls) {
    return String(calls <= 64 ? calls : 2 ** Math.floor(Math.log2(calls)));
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
            .filter((finding) => finding.outcome === 'fail' && (finding.code === 'regression' || finding.code === 'divergence'))
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
    const rollBack = kpi.kind === 'count' || kpi.kind === 'calls' ? spec.countRollbackAlpha : spec.rollbackAlpha;
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
    const perMinute = Math.round(traffic.ratePerSecond * 60);
    const names = kpis.map((kpi) => kpi.name).join(', ');
    return {
        covers: `relative change of ${names} between the arms on ${plural(routes.length, 'route')}, ` +
            `${(0,numbers/* formatCount */.B4)(traffic.measuredPairs)} measured pairs at ${(0,numbers/* formatCount */.B4)(perMinute)} a minute, with data of the size the arms had`,
        not: 'absolute latency, routes the traffic does not exercise, data and load of production size unless they were used here',
    };
}
function plural(n, word) {
    return `${n} ${word}${n === 1 ? '' : 's'}`;
}
/** The line to paste under `accept:` to let this finding pass, up to a little more than what was seen. */
function acceptLine(finding, today) {
    const route = finding.route === undefined ? '' : `, route: ${JSON.stringify(finding.route)}`;
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
const UNITS = { cpu: '% of a core', memory: 'bytes', 'outbound-calls': 'calls' };
function timelinesOf(measured) {
    const readings = measured.readingNames.map((kpi) => timeline(kpi, UNITS[kpi] ?? '', measured.readingsOf(kpi)));
    const steps = measured.stepPairs(Math.floor(measured.lastAt)).map((pair) => ({
        kpi: pair.kpi,
        unit: measured.judge.kpis.find((kpi) => kpi.name === pair.kpi)?.unit ?? '',
        primary: pair.control,
        shadow: pair.experiment,
        ...(pair.baseline ? { baseline: pair.baseline } : {}),
    }));
    return [...readings, ...steps].filter((chart) => chart.primary.length > 1 || chart.shadow.length > 1);
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
        ...(run.change ? { change: run.change } : {}),
        ...(run.parity ? { parity: run.parity } : {}),
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

/***/ 22969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ MeasuredRun)
});

// UNUSED EXPORTS: STEP_SECONDS

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

;// CONCATENATED MODULE: ./build-bundle/src/forecast/warnings.js
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

// EXTERNAL MODULE: ./build-bundle/src/judge/figures.js
var figures = __webpack_require__(8519);
// EXTERNAL MODULE: ./build-bundle/src/judge/validity.js
var validity = __webpack_require__(56458);
;// CONCATENATED MODULE: ./build-bundle/src/run/forecast-watch.js




/** Looks at the series named under `forecast.risk` and turns two successive high probabilities into findings (verdict.md 7). */
class ForecastWatch {
    spec;
    state;
    latest = [];
    constructor(spec) {
        this.spec = spec;
        this.state = startWarnings(spec);
    }
    /**
     * One look; the findings are those that stand after it.
     * @param isRepeated it comes so soon after another that it is no second one: the figures are new, the warnings stay as they are
     */
    look(series, isRepeated = false) {
        this.latest = this.spec.risk.map((risk) => this.assess(risk.kpi, risk.above, series.find((pair) => pair.kpi === risk.kpi)));
        const probabilities = this.latest.map((risk) => risk === null || risk.growth.reason === 'too-few-points' ? null : risk.growth.probability);
        if (!isRepeated)
            this.state = advanceWarnings(this.state, probabilities, this.spec);
        return this.findings;
    }
    /** Every risk that could be assessed at the last look. */
    get risks() {
        return this.latest.filter((risk) => risk !== null);
    }
    get findings() {
        const { warned, hold } = assessWarnings(this.state, this.spec);
        return this.risks.filter((risk) => warned.includes(risk.kpi)).map((risk) => this.finding(risk, hold));
    }
    assess(kpi, above, pair) {
        if (!pair || above === undefined)
            return null;
        const points = growthPoints(pair);
        const last = points.at(-1);
        if (!last)
            return null;
        return { kpi, limit: above, growth: assessGrowth({ points, limit: { above }, spec: this.spec, currentValue: last.experiment }) };
    }
    finding({ kpi, limit, growth }, hold) {
        const outcome = !hold ? 'pass' : this.spec.rollbackOnForecast ? 'fail' : 'inconclusive';
        const { requestsToLimit, secondsToLimit } = growth;
        return {
            ...(0,validity/* bare */.$B)(hold ? 'forecast-breach' : 'warning', outcome, growth.blocks),
            kpi,
            tier: hold ? 'forecast' : 'warn',
            method: 'growth-per-request',
            facts: {
                probability: (0,figures/* rounded */.Wf)(growth.probability),
                limit,
                slopePerRequest: (0,figures/* rounded */.Wf)(growth.slopePerRequest),
                slopeLow: growth.low === null ? null : (0,figures/* rounded */.Wf)(growth.low),
                slopeHigh: growth.high === null ? null : (0,figures/* rounded */.Wf)(growth.high),
                per100kRequests: (0,figures/* rounded */.Wf)(growth.per100kRequests),
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
const orNull = (value) => (value === null ? null : (0,figures/* rounded */.Wf)(value));

// EXTERNAL MODULE: ./build-bundle/src/judge/judge.js + 26 modules
var judge = __webpack_require__(97078);
// EXTERNAL MODULE: ./build-bundle/src/stats/e-benjamini-hochberg.js
var e_benjamini_hochberg = __webpack_require__(26316);
// EXTERNAL MODULE: ./build-bundle/src/stats/log-mean-exp.js
var log_mean_exp = __webpack_require__(39354);
// EXTERNAL MODULE: ./build-bundle/src/judge/outbound-evidence.js
var outbound_evidence = __webpack_require__(68768);
// EXTERNAL MODULE: ./build-bundle/src/stats/log-conditional-binomial-e.js
var log_conditional_binomial_e = __webpack_require__(20149);
// EXTERNAL MODULE: ./build-bundle/src/stats/rate-ratio-interval.js
var rate_ratio_interval = __webpack_require__(6280);
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
    evidence = new outbound_evidence/* OutboundEvidence */.U5();
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
    /** requests sent to each arm by the time of each reading */
    requests = [];
    readings = new Map();
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
        this.forecast = new ForecastWatch(measurement.forecast);
        const calls = measurement.kpis.find((kpi) => kpi.kind === 'calls');
        this.outbound = calls ? new OutboundWatch(calls, measurement.judge) : null;
    }
    /** Expressions are compiled here, which loads their library only where there are any. */
    static async create(measurement) {
        const collected = new Set(Object.keys(measurement.collected ?? {}));
        const formulas = measurement.kpis.flatMap((kpi) => (kpi.expression === undefined ? [] : [[kpi.name, kpi.expression]]));
        if (formulas.length === 0)
            return new MeasuredRun(measurement, new StepSeries({ stepSeconds: STEP_SECONDS }));
        const { compileExpression } = await Promise.all(/* import() */[__webpack_require__.e(5842), __webpack_require__.e(4585)]).then(__webpack_require__.bind(__webpack_require__, 44585));
        const expressions = new Map(formulas.map(([name, text]) => [name, compileExpression(text, [...collected])]));
        return new MeasuredRun(measurement, new StepSeries({ stepSeconds: STEP_SECONDS, expressions, collected }));
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
    }
    /** One value of one arm: of `cpu` or `memory` as the driver reads them, or of a name that a metric source brings. */
    addReading(kpi, arm, point) {
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
    /** Marks how many requests had been served when a reading was taken. */
    addRequests(at, served = this.pairCount) {
        this.requests.push([at, served]);
    }
    /** One interim analysis at `at` seconds since the start of the traffic. */
    look(at, run) {
        const series = this.seriesUntil(at);
        const forecasts = this.forecast.look(series, this.judge.isRepeated(at));
        return this.judge.look(at, { run, series, extra: [...forecasts, ...(this.outbound?.look(at) ?? [])] });
    }
    /** The verdict so far; `look` has to have been called at `at`. */
    conclude(at, run, extra, accept) {
        return this.judge.conclude({
            run,
            series: this.seriesUntil(at),
            extra: [...this.forecast.findings, ...(this.outbound?.findings() ?? []), ...extra],
            accept,
        });
    }
    /** All series known before `at`, without the warm-up. */
    seriesUntil(at) {
        const from = this.judge.warmUpEndedAt ?? at;
        const measured = this.measurement.kpis.flatMap((kpi) => {
            const arms = this.readings.get(kpi.name);
            const stepSeconds = this.measurement.collected?.[kpi.name] ?? STEP_SECONDS;
            return arms && kpi.expression === undefined ? [pairOf(kpi.name, arms, this.requests, from, at, stepSeconds)] : [];
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
        return [...this.readings.keys()];
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
function pairOf(kpi, arms, requests, from, to, stepSeconds) {
    const within = (points) => (points ?? []).filter(([t]) => t >= from && t < to);
    const baseline = arms.get('baseline');
    return {
        kpi,
        stepSeconds,
        control: within(arms.get('primary')),
        experiment: within(arms.get('shadow')),
        ...(baseline ? { baseline: within(baseline) } : {}),
        requests: within(requests),
    };
}


/***/ }),

/***/ 46500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toDocument),
/* harmony export */   s: () => (/* binding */ fromDocument)
/* harmony export */ });
function toDocument(measurement) {
    const { focus, ...rest } = measurement;
    return { ...rest, focus: focus ? { routes: focus.routes ?? null, thresholds: [...(focus.thresholds ?? [])] } : null };
}
function fromDocument({ focus, ...rest }) {
    return focus ? { ...rest, focus: { ...(focus.routes ? { routes: focus.routes } : {}), thresholds: new Map(focus.thresholds) } } : rest;
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
/* harmony export */   EE: () => (/* binding */ ALL_ARMS),
/* harmony export */   H0: () => (/* binding */ REQUESTS),
/* harmony export */   KS: () => (/* binding */ RunRecorder),
/* harmony export */   V0: () => (/* binding */ OUTBOUND),
/* harmony export */   q$: () => (/* binding */ CALLS)
/* harmony export */ });
/** Arm name under which the cumulative number of requests is kept. */
const ALL_ARMS = 'all';
const REQUESTS = 'requests';
/** The outbound calls of an arm; with a label `host` those to one host. */
const CALLS = 'outbound-calls';
/** Where the outbound calls are kept as the judge was told of them. */
const OUTBOUND = 'outbound.ndjson';
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
    collected({ source, kpi, arm, point }) {
        this.store.append({ kpi, arm, labels: { source } }, [point]);
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
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
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
