export const id = 7846;
export const ids = [7846];
export const modules = {

/***/ 4014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AssertionEvidence)
/* harmony export */ });
/* harmony import */ var _stats_e_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
/* harmony import */ var _stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27177);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8519);



/** Assertions kept; a scenario file has dozens. */
const MOST_ASSERTIONS = 2_000;
/**
 * Assertions that failed, paired: on the shadow alone against on the primary alone, by the sequential McNemar test, as for errors. One that fails on both
 * is said, but is nobody's regression. Memory: a few numbers an assertion.
 */
class AssertionEvidence {
    /** steps whose assertions were checked */
    checked = 0;
    /** looks in a row at which some assertion stood at the roll-back level */
    rollBackLooks = 0;
    firstAlarmAt = null;
    rows = new Map();
    checkedByRoute = new Map();
    add({ assertions, route, at, baseline }) {
        if (!assertions)
            return;
        this.checked++;
        this.checkedByRoute.set(route, (this.checkedByRoute.get(route) ?? 0) + 1);
        for (const { name, found } of assertions) {
            const row = this.row(route, name);
            if (!row)
                continue;
            const [primary, shadow] = [found.primary !== undefined, found.shadow !== undefined];
            if (primary && shadow)
                row.both++;
            else if (primary)
                row.primaryOnly++;
            else if (shadow)
                row.shadowOnly++;
            if (baseline && found.baseline !== undefined && !primary)
                row.baselineOnly++;
            if (!shadow || primary)
                continue;
            row.sample ??= found.shadow ?? null;
            row.firstShadowOnlyAt ??= at;
        }
    }
    /** One look: evidence once reached stands. */
    look(at, spec) {
        for (const row of this.rows.values())
            row.maxLogE = Math.max(row.maxLogE, (0,_stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__/* .logMcNemarE */ .F)(row.shadowOnly, row.primaryOnly));
        if (this.firstAlarmAt === null && this.accused(spec.alpha).length > 0)
            this.firstAlarmAt = at;
        this.rollBackLooks = this.accused(spec.countRollbackAlpha).length > 0 ? this.rollBackLooks + 1 : 0;
    }
    /** Assertions accused by e-BH over all of them, the most evident first. */
    accused(alpha) {
        const rows = this.evidence();
        return (0,_stats_e_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__/* .eBenjaminiHochberg */ .r)(rows.map((row) => row.logE), alpha).map((index) => rows[index]);
    }
    /** Every assertion that failed anywhere. */
    evidence() {
        return [...this.rows.values()]
            .map(({ route, assertion, baselineOnly, sample, firstShadowOnlyAt, maxLogE, shadowOnly, primaryOnly, both }) => ({
            route,
            assertion,
            baselineOnly,
            sample,
            firstShadowOnlyAt,
            counts: { pairs: this.checkedByRoute.get(route) ?? 0, shadowOnly, primaryOnly, both },
            logE: maxLogE,
        }))
            .sort((a, b) => b.logE - a.logE || (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(a.route, b.route) || (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(a.assertion, b.assertion));
    }
    row(route, assertion) {
        const key = `${route}\n${assertion}`;
        const known = this.rows.get(key);
        if (known || this.rows.size >= MOST_ASSERTIONS)
            return known;
        const fresh = { pairs: 0, shadowOnly: 0, primaryOnly: 0, both: 0, baselineOnly: 0, sample: null, firstShadowOnlyAt: null };
        const row = { ...fresh, route, assertion, maxLogE: Number.NEGATIVE_INFINITY };
        this.rows.set(key, row);
        return row;
    }
}


/***/ }),

/***/ 48281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overall),
/* harmony export */   u: () => (/* binding */ capped)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82256);

/** A KPI under `enforce: observe` reports what it would have said and decides nothing; one under `hold` never rolls back. */
function capped(finding, kpis) {
    const level = kpis.find((kpi) => kpi.name === finding.kpi)?.enforce;
    if (level === 'observe' && finding.outcome !== 'pass')
        return { ...finding, outcome: 'pass', facts: { ...finding.facts, wouldHave: finding.outcome } };
    const rollsBack = finding.tier === 'roll-back' || finding.code === 'forecast-breach';
    if (level !== 'hold' || !rollsBack)
        return finding;
    return { ...finding, tier: finding.tier === 'roll-back' ? 'fail' : finding.tier, facts: { ...finding.facts, mayRollBack: false } };
}
/** Worst wins; without any finding there was no data, which is never a pass. */
function overall(findings) {
    const judged = findings.filter((finding) => finding.code !== 'no-data' || finding.outcome !== 'pass');
    if (judged.length === 0)
        return 'inconclusive';
    const measured = judged.some((finding) => finding.n.control > 0 && finding.n.experiment > 0);
    return (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)([...judged.map((finding) => finding.outcome), measured ? 'pass' : 'inconclusive']);
}


/***/ }),

/***/ 91000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yx: () => (/* binding */ ASSERTIONS),
  Pl: () => (/* binding */ CountEvidence),
  oZ: () => (/* binding */ countsTrials),
  xC: () => (/* binding */ judgesWholes)
});

// EXTERNAL MODULE: ./build-bundle/src/stats/e-benjamini-hochberg.js
var e_benjamini_hochberg = __webpack_require__(26316);
// EXTERNAL MODULE: ./build-bundle/src/stats/log-mc-nemar-e.js + 1 modules
var log_mc_nemar_e = __webpack_require__(27177);
;// CONCATENATED MODULE: ./build-bundle/src/stats/betting-mc-nemar.js
const NEW_BETTING = { logE: 0, experiment: 0, control: 0 };
/** Never stakes so much that one pair could take everything. */
const MOST_STAKED = 0.9;
/**
 * One pair of the betting form of sequential McNemar: E multiplies by 1 + lambda (S - r P), H0: P(S) <= r P(P) at every pair,
 * no independence needed (statistics.md 1.4, 2.4 c). lambda in [0, 0.9/r] is chosen from strictly earlier pairs: mean gain over
 * its second moment, (s - r p)/(s + r^2 p + 2).
 * @param ratio r = 1 + margin >= 1
 */
function stepBetting(state, experiment, control, ratio) {
    const wish = (state.experiment - ratio * state.control) / (state.experiment + ratio * ratio * state.control + 2);
    const lambda = Math.min(MOST_STAKED / ratio, Math.max(0, wish));
    const gain = (experiment ? 1 : 0) - (control ? ratio : 0);
    return {
        logE: state.logE + Math.log1p(lambda * gain),
        experiment: state.experiment + (experiment ? 1 : 0),
        control: state.control + (control ? 1 : 0),
    };
}

// EXTERNAL MODULE: ./build-bundle/src/judge/figures.js
var figures = __webpack_require__(8519);
// EXTERNAL MODULE: ./build-bundle/src/judge/trial-side.js
var trial_side = __webpack_require__(54300);
;// CONCATENATED MODULE: ./build-bundle/src/judge/count-evidence.js





/** Which requests a count KPI counts. The names are those of the catalogue (docs/kpis.md). */
const EVENTS = {
    errors: trial_side/* isFailure */.N6,
    'errors-5xx': (side) => (0,trial_side/* statusClass */.hI)(side.status) === 5,
    'errors-4xx': (side) => (0,trial_side/* statusClass */.hI)(side.status) === 4,
    timeouts: (side) => side.error === 'timeout',
    'connection-errors': (side) => Boolean(side.error) && side.error !== 'timeout',
    'transaction-failures': (side) => Boolean(side.error),
};
/** Whether a KPI is one of whole transactions and not of requests. */
function judgesWholes({ name }) {
    return name === 'transaction' || name === 'transaction-failures';
}
/** The KPI that assertions of scenarios are judged under: each assertion is counted by itself. */
const ASSERTIONS = 'assertions';
/** Whether a count KPI can be read off trials. */
function countsTrials(name) {
    return name === ASSERTIONS || Object.hasOwn(EVENTS, name);
}
/** Counts one kind of event over matched pairs, in all and per route. Memory: a few numbers a route. */
class CountEvidence {
    all = newCounts();
    baseline = newCounts();
    routes = new Map();
    firstShadowOnlyAt = null;
    lastAt = 0;
    betting = NEW_BETTING;
    isEvent;
    ratio;
    constructor(kpi) {
        const isEvent = EVENTS[kpi.name];
        if (!isEvent)
            throw new RangeError(`no events are defined for ${kpi.name}`);
        this.isEvent = isEvent;
        this.ratio = 1 + kpi.margin;
    }
    add(trial) {
        if (trial.at > this.lastAt)
            this.lastAt = trial.at;
        const shadow = this.isEvent(trial.shadow);
        const primary = this.isEvent(trial.primary);
        tally(this.all, shadow, primary);
        tally(this.route(trial.route), shadow, primary);
        if (trial.baseline)
            tally(this.baseline, this.isEvent(trial.baseline), primary);
        if (shadow && !primary)
            this.firstShadowOnlyAt ??= trial.at;
        if (this.ratio > 1 && (shadow || primary))
            this.betting = stepBetting(this.betting, shadow, primary, this.ratio);
    }
    /** Sequential McNemar at margin 0; the betting form against the ratio 1 + margin otherwise. */
    logE() {
        return this.ratio > 1 ? this.betting.logE : (0,log_mc_nemar_e/* logMcNemarE */.F)(this.all.shadowOnly, this.all.primaryOnly);
    }
    /** What a sample of this size lacks: pairs, and minutes at the rate so far (0 where that is not known). */
    stillNeeded(sample) {
        const pairs = Math.max(0, sample - this.all.pairs);
        return { pairs, minutes: this.all.pairs === 0 ? 0 : (0,figures/* rounded */.Wf)((pairs / this.all.pairs) * (this.lastAt / 60)) };
    }
    /** Routes accused by e-BH, worst first. */
    guiltyRoutes(alpha) {
        const rows = [...this.routes.entries()];
        const logEs = rows.map(([, counts]) => (0,log_mc_nemar_e/* logMcNemarE */.F)(counts.shadowOnly, counts.primaryOnly));
        return (0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(logEs, alpha)
            .sort((a, b) => logEs[b] - logEs[a])
            .map((index) => rows[index][0]);
    }
    route(name) {
        let counts = this.routes.get(name);
        if (!counts) {
            counts = newCounts();
            this.routes.set(name, counts);
        }
        return counts;
    }
}
function newCounts() {
    return { pairs: 0, shadowOnly: 0, primaryOnly: 0, both: 0 };
}
function tally(counts, shadow, primary) {
    counts.pairs++;
    if (shadow && primary)
        counts.both++;
    else if (shadow)
        counts.shadowOnly++;
    else if (primary)
        counts.primaryOnly++;
}


/***/ }),

/***/ 36208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   Nd: () => (/* binding */ withoutCounts),
/* harmony export */   _v: () => (/* binding */ countedFinding)
/* harmony export */ });
/* harmony import */ var _stats_stratified_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54736);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99312);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8519);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56458);




/**
 * Events among the requests of two arms that were not paired: given the total of a stratum of time, the shadow's share is binomial by the
 * exposures, whatever the common rate and the split do (statistics.md 1.3; verdict.md 5). Below `absoluteMargin` of difference nothing fails.
 */
function countedFinding(pair, kpi, spec) {
    const counted = pair && (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)(pair);
    const early = withoutCounts(counted, kpi);
    if (early || !counted)
        return early ?? { ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)('no-data', 'pass', 0), kpi: kpi.name };
    const [control, experiment] = [(0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .totals */ .Sd)(counted.blocks, 'control'), (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .totals */ .Sd)(counted.blocks, 'experiment')];
    const isSwapped = kpi.direction === 'decrease';
    const logE = (0,_stats_stratified_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .logStratifiedRateE */ .b)((0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .strataOf */ .T$)(counted.blocks, 0, isSwapped), kpi.margin);
    const [events, controlEvents] = [experiment.above[0] ?? 0, control.above[0] ?? 0];
    const difference = events / Math.max(1, experiment.all) - controlEvents / Math.max(1, control.all);
    const tier = tierOf(logE, (isSwapped ? -1 : 1) * difference >= kpi.absoluteMargin, spec);
    const tooFew = tier === 'none' && Math.min(control.all, experiment.all) < kpi.minimumSample;
    return {
        ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(tooFew ? 'not-enough' : tier === 'none' ? 'no-change' : 'regression', outcomeOf(tier, tooFew, kpi), 0),
        kpi: kpi.name,
        tier,
        method: 'conditional-binomial',
        tests: [{ name: 'conditional-binomial', eValue: (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .eValueOf */ .kJ)(logE) }],
        effect: effectOf(counted, 0, spec),
        eValue: (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .eValueOf */ .kJ)(logE),
        pValue: (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .pValueOf */ .PH)(logE),
        alpha: tier === 'roll-back' ? spec.countRollbackAlpha : spec.alpha,
        n: { control: Math.round(control.all), experiment: Math.round(experiment.all) },
        facts: { control: controlEvents, experiment: events, controlOf: control.all, experimentOf: experiment.all, steps: counted.steps },
        critical: kpi.critical,
    };
}
function tierOf(logE, isAboveFloor, spec) {
    if (!isAboveFloor)
        return 'none';
    if (logE >= -Math.log(spec.countRollbackAlpha))
        return 'roll-back';
    return logE >= -Math.log(spec.alpha) ? 'fail' : 'none';
}
function outcomeOf(tier, tooFew, kpi) {
    if (tier !== 'none')
        return 'fail';
    return tooFew && (kpi.critical || kpi.required) ? 'inconclusive' : 'pass';
}
/** Everything that is decided before a test: nothing was counted, or on one arm only, or never at the same time. */
function withoutCounts(counted, kpi) {
    const { control = 0, experiment = 0, blocks = [] } = counted ?? {};
    const known = { kpi: kpi.name, n: { control, experiment }, critical: kpi.critical };
    const needed = kpi.critical || kpi.required ? 'inconclusive' : 'pass';
    if (control === 0 && experiment === 0)
        return { ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)('no-data', needed, 0), ...known };
    if (control === 0 || experiment === 0) {
        const found = kpi.required ? (0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)('no-data', 'fail', 0) : (0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)('warning', 'pass', 0);
        return { ...found, ...known, method: 'one-side-missing', tier: kpi.required ? 'fail' : 'warn' };
    }
    const both = Math.min((0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .totals */ .Sd)(blocks, 'control').all, (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .totals */ .Sd)(blocks, 'experiment').all);
    return both === 0 || counted?.bounds.length === 0 ? { ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)('not-enough', needed, 0), ...known } : null;
}
/** The ratio of the shares above a bound, shadow to control, with its confidence sequence. */
function effectOf({ blocks }, bound, spec) {
    const share = (side) => {
        const { all, above } = (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .totals */ .Sd)(blocks, side);
        return ((above[bound] ?? 0) + 0.5) / (all + 1);
    };
    const { low, high } = (0,_stats_stratified_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .stratifiedRateInterval */ .r)((0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .strataOf */ .T$)(blocks, bound), 1 - spec.confidenceLevel);
    return {
        ratio: (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(share('experiment') / share('control')),
        low: Number.isFinite(low) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(low) : null,
        high: Number.isFinite(high) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(high) : null,
        level: spec.confidenceLevel,
        difference: (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .rounded */ .Wf)(share('experiment') - share('control')),
    };
}


/***/ }),

/***/ 99312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   T$: () => (/* binding */ strataOf),
/* harmony export */   kg: () => (/* binding */ gather)
/* harmony export */ });
/** Strata of a run: within one the split between the arms counts as constant. Fixed by the planned length, so that looking changes none. */
const STRATA = 120;
/** Joins the steps of both arms and gathers them into strata. Bounds that a step lacks (another bucket layout) are left out. */
function gather(pair) {
    const experiments = new Map(pair.experiment.map((step) => [step.t, step]));
    const common = pair.control.flatMap((control) => {
        const experiment = experiments.get(control.t);
        return experiment ? [[control, experiment]] : [];
    });
    const kept = pair.bounds.flatMap((bound, index) => common.every((sides) => sides.every((step) => step.all === 0 || typeof step.above[index] === 'number')) ? [{ bound, index }] : []);
    const blockSeconds = Math.max(pair.stepSeconds, pair.forSeconds / STRATA);
    const blocks = new Map();
    for (const [control, experiment] of common) {
        const number = Math.floor(control.t / blockSeconds + 1e-9);
        const block = blocks.get(number) ?? emptyBlock(number * blockSeconds, kept.length);
        blocks.set(number, block);
        for (const [side, step] of [
            [block.control, control],
            [block.experiment, experiment],
        ]) {
            side.all += step.all;
            for (const [place, { index }] of kept.entries())
                side.above[place] = (side.above[place] ?? 0) + (step.above[index] ?? 0);
        }
    }
    return {
        bounds: kept.map(({ bound }) => bound),
        blocks: [...blocks.values()].sort((a, b) => a.at - b.at),
        steps: common.length,
        control: sumAll(pair.control),
        experiment: sumAll(pair.experiment),
    };
}
function emptyBlock(at, bounds) {
    const side = () => ({ all: 0, above: Array.from({ length: bounds }, () => 0) });
    return { at, control: side(), experiment: side() };
}
const sumAll = (steps) => steps.reduce((sum, { all }) => sum + all, 0);
/** The strata of one bound, for the rate test. @param isSwapped where less is worse */
function strataOf(blocks, bound, isSwapped = false) {
    return blocks.map(({ control, experiment }) => {
        const [accused, other] = isSwapped ? [control, experiment] : [experiment, control];
        return {
            experiment: accused.above[bound] ?? 0,
            control: other.above[bound] ?? 0,
            experimentExposure: accused.all,
            controlExposure: other.all,
        };
    });
}
/** Totals of one side over all blocks. */
function totals(blocks, side) {
    const bounds = blocks[0]?.control.above.length ?? 0;
    return {
        all: blocks.reduce((sum, block) => sum + block[side].all, 0),
        above: Array.from({ length: bounds }, (_, i) => blocks.reduce((sum, block) => sum + (block[side].above[i] ?? 0), 0)),
    };
}


/***/ }),

/***/ 68776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ EvidenceDigest)
/* harmony export */ });
/* unused harmony export canonical */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Characters gathered before the hash is fed: one call for hundreds of trials. */
const CHUNK = 65_536;
/** sha256 over the evidence in the order it was judged, and over the spec: the same evidence gives the same digest anywhere. */
class EvidenceDigest {
    hash;
    pending = '';
    constructor(hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')) {
        this.hash = hash;
    }
    /** A digest that goes on from here on its own. */
    copy() {
        this.flush();
        return new EvidenceDigest(this.hash.copy());
    }
    trial(trial) {
        this.add(`${trial.at}|${trial.route}|${side(trial.primary)}|${side(trial.shadow)}|${side(trial.baseline)}|${trial.recordedStatus ?? ''}${trial.byQuota ? '|quota' : ''}`);
        if (trial.differences)
            this.add(JSON.stringify(trial.differences));
        if (trial.whole)
            this.add('whole');
        if (trial.assertions)
            this.add(JSON.stringify(trial.assertions));
    }
    /** Any JSON document (series, run, spec); its keys are sorted first. */
    document(name, value) {
        this.add(`${name}=${canonical(value)}`);
    }
    /** The digest so far; more may be added afterwards. */
    hex() {
        this.flush();
        return this.hash.copy().digest('hex');
    }
    add(line) {
        this.pending += `${line}\n`;
        if (this.pending.length >= CHUNK)
            this.flush();
    }
    flush() {
        this.hash.update(this.pending);
        this.pending = '';
    }
}
function side(value) {
    return value ? `${value.status ?? ''},${value.latencyMs ?? ''},${value.error ?? ''},${value.bytes ?? ''}` : '';
}
/** JSON with sorted keys; undefined fields are left out. */
function canonical(value) {
    return JSON.stringify(value, (_, inner) => {
        if (inner === null || typeof inner !== 'object' || Array.isArray(inner))
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    });
}


/***/ }),

/***/ 65484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ quantileEffects)
/* harmony export */ });
/* harmony import */ var _stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27177);
/* harmony import */ var _stats_latency_grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14749);


/** Shifts searched: ratios from 1/50 to 50. */
const SPAN = 1_567;
/**
 * For every quantile of the spec the ratio shadow / primary, of one route or of all, with the confidence sequence of verdict.md 2: the ratios at which
 * neither side's evidence reaches 2 / alpha. Bounds are null where the data do not close the interval within 1/50 to 50.
 */
function quantileEffects(evidence, spec, route) {
    const quantiles = spec.quantiles;
    const sums = discordantsByShift(evidence, quantiles.map((_, level) => level), route);
    return quantiles.map((quantile, level) => effectOf(sums[level], quantile, spec));
}
function effectOf(sums, quantile, spec) {
    const bar = Math.log(2 / (1 - spec.confidenceLevel));
    const b = (shift) => sums.b[shift + SPAN];
    const c = (shift) => sums.c[shift + SPAN];
    const ratio = firstShift((shift) => b(shift) <= c(shift));
    const low = firstShift((shift) => (0,_stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__/* .logMcNemarE */ .F)(b(shift), c(shift)) < bar);
    const high = firstShift((shift) => (0,_stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__/* .logMcNemarE */ .F)(c(shift), b(shift)) >= bar);
    return {
        ratio: (0,_stats_latency_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioOf */ .pO)(ratio ?? SPAN),
        low: low === null || low === -SPAN ? null : (0,_stats_latency_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioOf */ .pO)(low - 1),
        high: high === null ? null : (0,_stats_latency_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioOf */ .pO)(high),
        level: spec.confidenceLevel,
        quantile,
    };
}
/** b falls and c rises with the shift, so each condition holds from one shift on: found by bisection. */
function firstShift(holds) {
    if (!holds(SPAN))
        return null;
    let low = -SPAN - 1;
    let high = SPAN;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (middle >= -SPAN && !holds(middle))
            low = middle;
        else if (middle < -SPAN)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** Discordant counts at these quantiles for every shift, of one route or summed over all (each pair against its own route's threshold). */
function discordantsByShift(evidence, levels, only) {
    const size = 2 * SPAN + 1;
    const sums = levels.map(() => ({ b: new Float64Array(size), c: new Float64Array(size) }));
    for (const route of only ? [only] : evidence.tables()) {
        if (!route.table)
            continue;
        const reader = evidence.reader.load(route.table);
        levels.forEach((level, i) => {
            const { b, c } = sums[i];
            reader.addShifts(level, -SPAN, b, c);
        });
    }
    return sums;
}


/***/ }),

/***/ 29954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ histogramFinding)
});

// EXTERNAL MODULE: ./build-bundle/src/judge/counted.js
var judge_counted = __webpack_require__(99312);
// EXTERNAL MODULE: ./build-bundle/src/judge/counted-finding.js
var counted_finding = __webpack_require__(36208);
// EXTERNAL MODULE: ./build-bundle/src/stats/block-t.js
var block_t = __webpack_require__(6102);
// EXTERNAL MODULE: ./build-bundle/src/stats/log-mean-exp.js
var log_mean_exp = __webpack_require__(39354);
// EXTERNAL MODULE: ./build-bundle/src/stats/stratified-rate.js
var stratified_rate = __webpack_require__(54736);
;// CONCATENATED MODULE: ./build-bundle/src/judge/exceedance-gate.js




/** Bounds nearest to p50, p75, p90, p95 and p99 of the control's first `thresholdPairs` requests; none where too few were made. */
function chooseBounds({ blocks, bounds }, kpi, spec) {
    let seen = 0;
    const learnt = blocks.findIndex(({ control }) => (seen += control.all) >= spec.thresholdPairs) + 1;
    if (learnt === 0)
        return { bounds: [], blocks: [] };
    const { all, above } = (0,judge_counted/* totals */.Sd)(blocks.slice(0, learnt), 'control');
    const chosen = spec.quantiles.flatMap((quantile) => nearestBound(above, all, 1 - quantile));
    return {
        bounds: [...new Set(chosen)]
            .filter((index) => bounds[index] !== undefined)
            .map((index) => ({ index, margin: above[index] / all > 0.1 ? kpi.margin : kpi.tailMargin })),
        blocks: blocks.slice(learnt),
    };
}
function nearestBound(above, all, wanted) {
    const distance = (count) => Math.abs(Math.log(count / all / wanted));
    let best = -1;
    above.forEach((count, index) => {
        // A bound that everybody or nobody exceeds compares nothing.
        if (count <= 0 || count >= all)
            return;
        if (best < 0 || distance(count) < distance(above[best]))
            best = index;
    });
    return best < 0 ? [] : [best];
}
/**
 * The gate of verdict.md 3 on unpaired requests: exceedances of the judged bounds, and their blocks in time, each the mean over four starts.
 * @param factor of the margins: 1 to fail, `holdMargin` to hold, 0 for a first sign
 */
function gateEvidence(counted, chosen, kpi, spec, factor, forSeconds) {
    const starts = spec.segments.map((segment) => chosen.blocks.filter(({ at }) => at >= segment * forSeconds - 1e-9));
    const control = (0,judge_counted/* totals */.Sd)(counted.blocks, 'control');
    const ratios = chosen.bounds.map(({ index, margin }) => exceedanceRatio(counted.bounds, control, index, margin * factor));
    const isSwapped = kpi.direction === 'decrease';
    const exceedance = starts.map((blocks) => blocks.length === 0
        ? 0
        : (0,log_mean_exp/* logMeanExp */.B)(chosen.bounds.map(({ index }, i) => (0,stratified_rate/* logStratifiedRateE */.b)((0,judge_counted/* strataOf */.T$)(blocks, index, isSwapped), ratios[i] - 1))));
    const bayes = starts.map((blocks) => {
        const supported = chosen.bounds.flatMap(({ index }, i) => blockEvidence(blocks, index, Math.log(ratios[i]), isSwapped, spec) ?? []);
        return supported.length === 0 ? Number.NEGATIVE_INFINITY : (0,log_mean_exp/* logMeanExp */.B)(supported);
    });
    return { exceedance: (0,log_mean_exp/* logMeanExp */.B)(exceedance), blocks: (0,log_mean_exp/* logMeanExp */.B)(bayes) + Math.log(2) };
}
/**
 * By how much more requests exceed a bound where every one takes `margin` longer: P(X > b / (1 + margin)) / P(X > b), read off the control's own
 * counts, between two bounds along the straight line in logarithms (a power law), below the first along a straight line. At least 1 + margin.
 */
function exceedanceRatio(bounds, { all, above }, index, margin) {
    const [bound, here] = [bounds[index], above[index] / all];
    const [below, there] = index === 0 ? [0, 1] : [bounds[index - 1], above[index - 1] / all];
    if (here <= 0 || margin === 0)
        return 1 + margin;
    const moved = bound / (1 + margin);
    if (below <= 0 || moved <= below) {
        const share = moved <= below ? there : 1 - ((1 - here) * moved) / bound;
        return Math.max(1 + margin, share / here);
    }
    const slope = Math.log(there / here) / Math.log(bound / below);
    return Math.max(1 + margin, (1 + margin) ** slope);
}
/** log BF that the shares above a bound differ by more than the margin, over blocks large enough to have a share; undefined where there are too few. */
function blockEvidence(blocks, index, logMargin, isSwapped, spec) {
    const values = mergedShares(blocks, index, spec.blockSupport).map((ratio) => (isSwapped ? -ratio : ratio) - logMargin);
    if (values.length < spec.minEffectiveBlocks)
        return undefined;
    return (0,block_t/* blockT */.u)(values, { phi: spec.phi, minEffective: spec.minEffectiveBlocks }).logBF;
}
/** log ratios of the shares, blocks joined until the control has `support` events and the shadow requests for as many. */
function mergedShares(blocks, index, support) {
    const ratios = [];
    let [k, n, c, m] = [0, 0, 0, 0];
    for (const { control, experiment } of blocks) {
        k += experiment.above[index] ?? 0;
        n += experiment.all;
        c += control.above[index] ?? 0;
        m += control.all;
        if (c < support || m === 0 || (n * c) / m < support)
            continue;
        ratios.push(Math.log((k + 0.5) / (n + 1) / ((c + 0.5) / (m + 1))));
        [k, n, c, m] = [0, 0, 0, 0];
    }
    return ratios;
}

// EXTERNAL MODULE: ./build-bundle/src/judge/figures.js
var figures = __webpack_require__(8519);
// EXTERNAL MODULE: ./build-bundle/src/judge/validity.js
var validity = __webpack_require__(56458);
;// CONCATENATED MODULE: ./build-bundle/src/judge/histogram-finding.js





/** Quantiles that the finding brackets between two bounds. */
const SHOWN = [0.5, 0.95, 0.99];
/**
 * Times of requests that were not paired, as counts above the bounds of a histogram: the gate of verdict.md 3 on exact exceedances. A wobble of the
 * machines is no alarm, because the blocks in time have to agree with the counts; what lies between two bounds is not seen, and is said.
 */
function histogramFinding(pair, kpi, spec) {
    const counted = pair && (0,judge_counted/* gather */.kg)(pair);
    const early = (0,counted_finding/* withoutCounts */.Nd)(counted, kpi);
    if (early || !counted || !pair)
        return early ?? { ...(0,validity/* bare */.$B)('no-data', 'pass', 0), kpi: kpi.name };
    const chosen = chooseBounds(counted, kpi, spec);
    const n = { control: total(chosen, 'control'), experiment: total(chosen, 'experiment') };
    const known = { kpi: kpi.name, n, critical: kpi.critical };
    const needed = kpi.critical || kpi.required ? 'inconclusive' : 'pass';
    if (chosen.bounds.length === 0)
        return { ...(0,validity/* bare */.$B)('not-enough', needed, 0), ...known, facts: { bounds: counted.bounds.length } };
    const evidence = (factor) => gateEvidence(counted, chosen, kpi, spec, factor, pair.forSeconds);
    const [fail, hold, warn] = [evidence(1), evidence(spec.holdMargin), evidence(0)];
    const tier = tierOf(fail, hold, warn.exceedance, spec);
    const tooFew = (tier === 'none' || tier === 'warn') && Math.min(n.control, n.experiment) < kpi.minimumSample;
    const shown = tier === 'hold' ? hold : fail;
    const logE = Math.min(shown.exceedance, shown.blocks);
    return {
        ...(0,validity/* bare */.$B)(codeOf(tier, tooFew), outcomeOf(tier, tooFew, needed), 0),
        ...known,
        tier: tooFew ? 'none' : tier,
        method: 'exceedance-gate',
        tests: [
            { name: 'exceedance', eValue: (0,figures/* eValueOf */.kJ)(shown.exceedance) },
            { name: 'blocks', eValue: (0,figures/* eValueOf */.kJ)(shown.blocks) },
        ],
        ...shares(counted, chosen, kpi, spec),
        eValue: (0,figures/* eValueOf */.kJ)(logE),
        pValue: (0,figures/* pValueOf */.PH)(logE),
        alpha: tier === 'roll-back' ? spec.rollbackAlpha : spec.alpha,
    };
}
function tierOf(fail, hold, warn, spec) {
    const reached = ({ exceedance, blocks }, alpha) => Math.min(exceedance, blocks) >= -Math.log(alpha);
    if (reached(fail, spec.rollbackAlpha))
        return 'roll-back';
    if (reached(fail, spec.alpha))
        return 'fail';
    if (reached(hold, spec.alpha))
        return 'hold';
    return warn >= -Math.log(spec.warnAlpha) ? 'warn' : 'none';
}
function codeOf(tier, tooFew) {
    if (tooFew)
        return 'not-enough';
    if (tier === 'warn')
        return 'warning';
    return tier === 'none' ? 'no-change' : 'regression';
}
function outcomeOf(tier, tooFew, needed) {
    if (tooFew)
        return needed;
    if (tier === 'hold')
        return 'inconclusive';
    return tier === 'fail' || tier === 'roll-back' ? 'fail' : 'pass';
}
const total = ({ blocks }, side) => Math.round((0,judge_counted/* totals */.Sd)(blocks, side).all);
/** The bound at which the shares differ most in the bad direction, and between which bounds the quantiles lie. */
function shares(counted, chosen, kpi, spec) {
    const sign = kpi.direction === 'decrease' ? -1 : 1;
    const effects = chosen.bounds.map(({ index }) => ({ index, effect: (0,counted_finding/* effectOf */.$x)(counted, index, spec) }));
    const nearOne = (bound) => bound ?? (sign > 0 ? 0 : Number.POSITIVE_INFINITY);
    const worst = effects.toSorted((a, b) => sign > 0 ? nearOne(b.effect.low) - nearOne(a.effect.low) : nearOne(a.effect.high) - nearOne(b.effect.high))[0];
    const [control, experiment] = [(0,judge_counted/* totals */.Sd)(counted.blocks, 'control'), (0,judge_counted/* totals */.Sd)(counted.blocks, 'experiment')];
    const share = ({ all, above }) => (0,figures/* rounded */.Wf)(above[worst.index] / all);
    return {
        effect: worst.effect,
        facts: {
            bound: counted.bounds[worst.index],
            controlShare: share(control),
            experimentShare: share(experiment),
            margin: kpi.margin,
            steps: counted.steps,
            ...Object.assign({}, ...SHOWN.map((quantile) => bracketFacts(counted.bounds, control, experiment, quantile))),
        },
    };
}
/** Between which bounds a quantile lies on each arm, and so between which numbers the ratio; null where it is open. */
function bracketFacts(bounds, control, experiment, quantile) {
    const bracket = ({ all, above }) => {
        const index = above.findIndex((count) => count <= all * (1 - quantile));
        if (index < 0)
            return [bounds.at(-1) ?? 0, null];
        return [index === 0 ? 0 : bounds[index - 1], bounds[index]];
    };
    const name = `p${quantile * 100}`;
    const [[controlLow, controlHigh], [low, high]] = [bracket(control), bracket(experiment)];
    return {
        [`${name}ControlLow`]: controlLow,
        [`${name}ControlHigh`]: controlHigh,
        [`${name}Low`]: low,
        [`${name}High`]: high,
        [`${name}RatioLow`]: controlHigh === null ? null : (0,figures/* rounded */.Wf)(low / controlHigh),
        [`${name}RatioHigh`]: high === null || controlLow === 0 ? null : (0,figures/* rounded */.Wf)(high / controlLow),
    };
}


/***/ }),

/***/ 37846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Judge)
});

// EXTERNAL MODULE: ./build-bundle/src/core/outcome.js
var outcome = __webpack_require__(82256);
// EXTERNAL MODULE: ./build-bundle/src/core/version.js
var version = __webpack_require__(14700);
// EXTERNAL MODULE: ./build-bundle/src/stats/e-benjamini-hochberg.js
var e_benjamini_hochberg = __webpack_require__(26316);
// EXTERNAL MODULE: ./build-bundle/src/judge/validity.js
var validity = __webpack_require__(56458);
;// CONCATENATED MODULE: ./build-bundle/src/judge/accept.js


/**
 * Turns findings that a rule covers into visible, accepted ones. Worse than `upTo` still fails; an expired or unused rule is a
 * warning. A KPI's overall finding is accepted only where every route it accuses is.
 * @param today ISO date of the judgement
 */
function applyAccept(findings, rules, today) {
    const current = rules.filter((rule) => rule.until >= today);
    const used = new Set();
    const direct = findings.map((finding) => acceptOne(finding, current, used));
    const joined = direct.map((finding) => finding.outcome === 'pass' || finding.route !== undefined ? finding : acceptByRoutes(finding, direct));
    const expired = rules.filter((rule) => rule.until < today).map((rule) => note('accept-expired', rule));
    const unused = current.filter((rule) => !used.has(rule)).map((rule) => note('accept-unused', rule));
    return [...joined, ...expired, ...unused];
}
const ACCEPTABLE = ['regression', 'divergence', 'trace-difference', 'warning'];
function acceptOne(finding, rules, used) {
    if (!ACCEPTABLE.includes(finding.code))
        return finding;
    const covering = rules.filter((rule) => covers(rule, finding));
    for (const rule of covering)
        used.add(rule);
    const rule = covering.find(({ upTo }) => worsening(finding) <= (upTo ?? Number.POSITIVE_INFINITY));
    return rule ? accepted(finding, rule) : finding;
}
function covers(rule, finding) {
    if (rule.route !== undefined && rule.route !== finding.route)
        return false;
    if (rule.divergence !== undefined)
        return finding.code === 'divergence' && finding.facts?.['path'] === rule.divergence;
    if (rule.template !== undefined && rule.template !== finding.facts?.['template'])
        return false;
    return rule.kpi === finding.kpi;
}
/** By how much it is worse, whichever direction is bad; an infinite worsening is never within a limit. */
function worsening(finding) {
    const ratio = finding.effect?.ratio;
    if (ratio === undefined)
        return 0;
    return ratio >= 1 ? ratio - 1 : 1 / ratio - 1;
}
/** The overall finding of a KPI stands for its routes: with all of them accepted nothing is left to fail it. */
function acceptByRoutes(finding, all) {
    const routes = all.filter((other) => other.kpi === finding.kpi && other.route !== undefined);
    const everyAccepted = routes.length > 0 && routes.every((other) => other.code === 'accepted') && (0,outcome/* worst */.Q)(routes.map((other) => other.outcome)) === 'pass';
    return everyAccepted && finding.code === 'regression' ? { ...finding, code: 'accepted', outcome: 'pass' } : finding;
}
function accepted(finding, rule) {
    return {
        ...finding,
        code: 'accepted',
        outcome: 'pass',
        facts: { ...finding.facts, accepted: finding.code, reason: rule.reason, until: rule.until, upTo: rule.upTo ?? null },
    };
}
function note(code, rule) {
    return {
        ...(0,validity/* bare */.$B)(code, 'pass', 0),
        kpi: rule.kpi ?? 'divergence',
        ...(rule.route === undefined ? {} : { route: rule.route }),
        facts: { until: rule.until, reason: rule.reason, path: rule.divergence ?? null },
    };
}

// EXTERNAL MODULE: ./build-bundle/src/judge/trial-side.js
var trial_side = __webpack_require__(54300);
;// CONCATENATED MODULE: ./build-bundle/src/judge/add-to-trend.js

/** Where less is worse the arms change places, so that "exceeds" always means "worse". */
function addToTrend(evidence, kpi, trial) {
    const scale = MS_PER_UNIT[kpi.unit] ?? 1;
    const primary = (0,trial_side/* latencyOf */.Wg)(trial.primary) * scale;
    const shadow = (0,trial_side/* latencyOf */.Wg)(trial.shadow) * scale;
    const baseline = (0,trial_side/* isMeasured */.V2)(trial.baseline) ? (0,trial_side/* latencyOf */.Wg)(trial.baseline) * scale : undefined;
    const ownRouteOnly = trial.byQuota === true;
    if (kpi.direction === 'decrease')
        evidence.add(trial.at, trial.route, shadow, primary, undefined, ownRouteOnly);
    else
        evidence.add(trial.at, trial.route, primary, shadow, baseline, ownRouteOnly);
}
/** The grid counts milliseconds; a KPI in another unit is converted first, so that a change of unit changes nothing. */
const MS_PER_UNIT = { ms: 1, s: 1_000, us: 0.001, µs: 0.001, ns: 1e-6, min: 60_000 };

// EXTERNAL MODULE: ./build-bundle/src/judge/assertion-evidence.js
var assertion_evidence = __webpack_require__(4014);
// EXTERNAL MODULE: ./build-bundle/src/judge/count-evidence.js + 1 modules
var count_evidence = __webpack_require__(91000);
// EXTERNAL MODULE: ./build-bundle/src/judge/figures.js
var figures = __webpack_require__(8519);
;// CONCATENATED MODULE: ./build-bundle/src/judge/assertion-finding.js


/** Assertions shown as findings of their own. */
const SHOWN = 25;
/** An assertion that fails on both arms in more than this share of its checks is worth a note. */
const WORTH_A_NOTE = 0.01;
/** One finding for each assertion that fails on the shadow beyond the primary, a note for each that fails on both; one that says all held otherwise. */
function assertionFindings(evidence, kpis, spec) {
    const kpi = kpis.find((candidate) => candidate.name === count_evidence/* ASSERTIONS */.Yx);
    if (!kpi || (evidence.checked === 0 && !kpi.required))
        return [];
    const accused = evidence.accused(spec.alpha).slice(0, SHOWN);
    const notes = evidence
        .evidence()
        .filter(({ counts }) => counts.both > WORTH_A_NOTE * counts.pairs)
        .slice(0, SHOWN)
        .map((row) => failsOnBoth(row, kpi));
    if (accused.length > 0)
        return [...accused.map((row) => accusation(row, evidence, kpi, spec)), ...notes];
    return [nothing(evidence, kpi), ...notes];
}
function accusation(row, evidence, kpi, spec) {
    const { counts, logE } = row;
    return {
        ...basis(kpi, counts.pairs),
        code: 'regression',
        route: row.route,
        outcome: 'fail',
        tier: logE >= -Math.log(spec.countRollbackAlpha) ? 'roll-back' : 'fail',
        tests: [{ name: 'mcnemar', eValue: (0,figures/* eValueOf */.kJ)(logE) }],
        eValue: (0,figures/* eValueOf */.kJ)(logE),
        pValue: (0,figures/* pValueOf */.PH)(logE),
        alpha: spec.alpha,
        firstAlarmAt: evidence.firstAlarmAt,
        facts: factsOf(row),
    };
}
function failsOnBoth(row, kpi) {
    return { ...basis(kpi, row.counts.pairs), code: 'note', route: row.route, facts: { ...factsOf(row), message: sentence(row) } };
}
function sentence({ route, assertion, counts }) {
    return `${route}: "${assertion}" fails on the primary too, in ${counts.both} of ${counts.pairs} checks; that is no regression of the change, but perhaps the scenario does not fit the service`;
}
function nothing(evidence, kpi) {
    const tooFew = evidence.checked < kpi.minimumSample;
    return {
        ...basis(kpi, evidence.checked),
        code: evidence.checked === 0 ? 'no-data' : tooFew ? 'not-enough' : 'no-change',
        outcome: tooFew && (kpi.critical || kpi.required) ? 'inconclusive' : 'pass',
        stillNeeded: tooFew ? { pairs: kpi.minimumSample - evidence.checked, minutes: 0 } : null,
        facts: { checked: evidence.checked },
    };
}
function factsOf({ route, assertion, counts, baselineOnly, sample }) {
    const [scenario = route, step = ''] = splitOnce(route);
    const share = (failed) => (0,figures/* rounded */.Wf)(failed / Math.max(1, counts.pairs));
    return {
        scenario,
        step,
        assertion,
        shadowOnly: counts.shadowOnly,
        primaryOnly: counts.primaryOnly,
        both: counts.both,
        baselineOnly,
        shadowShare: share(counts.shadowOnly + counts.both),
        primaryShare: share(counts.primaryOnly + counts.both),
        sampleShadow: sample,
    };
}
function splitOnce(route) {
    const at = route.indexOf(' / ');
    return at < 0 ? [route] : [route.slice(0, at), route.slice(at + 3)];
}
function basis(kpi, pairs) {
    return {
        code: 'note',
        kpi: kpi.name,
        outcome: 'pass',
        tier: 'none',
        method: 'assertions-e-bh',
        tests: [],
        effect: null,
        eValue: null,
        pValue: null,
        alpha: null,
        n: { control: pairs, experiment: pairs },
        firstAlarmAt: null,
        stillNeeded: null,
        critical: kpi.critical,
    };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var lib = __webpack_require__(86060);
;// CONCATENATED MODULE: ./build-bundle/src/stats/newcombe-difference.js

/**
 * Newcombe's hybrid score interval for the difference of two proportions x1/n1 - x2/n2 (Statistics in Medicine 17, 1998,
 * method 10), for display: treats the arms as independent, which for matched pairs is conservative.
 */
function newcombeDifference(x1, n1, x2, n2, level) {
    const z = lib(1 - (1 - level) / 2, 0, 1);
    const first = wilson(x1, n1, z);
    const second = wilson(x2, n2, z);
    const difference = first.share - second.share;
    return {
        low: difference - Math.hypot(first.share - first.low, second.high - second.share),
        high: difference + Math.hypot(first.high - first.share, second.share - second.low),
    };
}
function wilson(x, n, z) {
    const share = x / n;
    const middle = (x + (z * z) / 2) / (n + z * z);
    const half = (z / (n + z * z)) * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
    return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/count-finding.js


const NEW_COUNT = { maxLogE: Number.NEGATIVE_INFINITY, failAt: null, rollBackAt: null, rollBackLooks: 0 };
/** One look. Below the floor on the difference of shares nothing is an alarm, however certain. */
function advanceCount(state, evidence, kpi, at, spec) {
    const logE = evidence.logE();
    const maxLogE = Math.max(state.maxLogE, logE);
    const above = difference(evidence.all) >= kpi.absoluteMargin;
    const fail = above && maxLogE >= -Math.log(spec.alpha);
    const rollBack = above && maxLogE >= -Math.log(spec.countRollbackAlpha);
    return {
        maxLogE,
        failAt: state.failAt ?? (fail ? at : null),
        rollBackAt: state.rollBackAt ?? (rollBack ? at : null),
        rollBackLooks: rollBack ? state.rollBackLooks + 1 : 0,
    };
}
/** The KPI's finding, and one for each guilty route where there are several. */
function countFindings(evidence, state, kpi, spec) {
    const { all, routes } = evidence;
    const tier = state.rollBackAt !== null ? 'roll-back' : state.failAt !== null ? 'fail' : 'none';
    const failed = tier !== 'none';
    const tooFew = all.pairs < kpi.minimumSample;
    const onlyRoute = routes.size === 1 ? [...routes.keys()][0] : undefined;
    const finding = {
        code: failed ? 'regression' : all.pairs === 0 ? 'no-data' : tooFew ? 'not-enough' : 'no-change',
        outcome: failed ? 'fail' : tooFew && (kpi.critical || kpi.required) ? 'inconclusive' : 'pass',
        tier,
        kpi: kpi.name,
        ...(onlyRoute === undefined ? {} : { route: onlyRoute }),
        ...countFigures(evidence.logE(), state, all, kpi, spec),
        firstAlarmAt: state.failAt,
        stillNeeded: tooFew && !failed ? evidence.stillNeeded(kpi.minimumSample) : null,
        facts: countFacts(all, kpi),
        critical: kpi.critical,
    };
    if (!failed || onlyRoute !== undefined)
        return [finding];
    const guilty = evidence.guiltyRoutes(spec.alpha).map((route) => {
        const counts = routes.get(route);
        return {
            ...finding,
            route,
            method: 'e-bh',
            effect: countEffect(counts, spec),
            n: { control: counts.pairs, experiment: counts.pairs },
            facts: countFacts(counts, kpi),
        };
    });
    return [finding, ...guilty];
}
function countFigures(logE, state, all, kpi, spec) {
    const name = kpi.margin > 0 ? 'betting-mcnemar' : 'mcnemar';
    return {
        method: name,
        tests: [{ name, eValue: (0,figures/* eValueOf */.kJ)(Math.max(logE, state.maxLogE)) }],
        effect: all.pairs === 0 ? null : countEffect(all, spec),
        eValue: (0,figures/* eValueOf */.kJ)(state.maxLogE),
        pValue: (0,figures/* pValueOf */.PH)(state.maxLogE),
        alpha: state.rollBackAt !== null ? spec.countRollbackAlpha : spec.alpha,
        n: { control: all.pairs, experiment: all.pairs },
    };
}
/** The shares' ratio, and their difference with its interval in the facts: from zero a ratio says nothing. */
function countEffect(counts, spec) {
    const shadow = counts.shadowOnly + counts.both;
    const primary = counts.primaryOnly + counts.both;
    const interval = newcombeDifference(shadow, counts.pairs, primary, counts.pairs, spec.confidenceLevel);
    const share = primary / counts.pairs;
    return {
        // Half an event is added on both sides, so that the first error of a clean service has a finite ratio.
        ratio: (0,figures/* rounded */.Wf)((shadow + 0.5) / (primary + 0.5)),
        low: share > 0 ? (0,figures/* rounded */.Wf)(Math.max(0, 1 + interval.low / share)) : null,
        high: share > 0 ? (0,figures/* rounded */.Wf)(1 + interval.high / share) : null,
        level: spec.confidenceLevel,
        difference: (0,figures/* rounded */.Wf)(difference(counts)),
    };
}
function countFacts(counts, kpi) {
    return {
        shadowOnly: counts.shadowOnly,
        primaryOnly: counts.primaryOnly,
        both: counts.both,
        shadowShare: counts.pairs === 0 ? null : (0,figures/* rounded */.Wf)((counts.shadowOnly + counts.both) / counts.pairs),
        primaryShare: counts.pairs === 0 ? null : (0,figures/* rounded */.Wf)((counts.primaryOnly + counts.both) / counts.pairs),
        absoluteMargin: kpi.absoluteMargin,
    };
}
/** Share of the shadow minus share of the primary; pairs without any are zero. */
function difference(counts) {
    return counts.pairs === 0 ? 0 : (counts.shadowOnly - counts.primaryOnly) / counts.pairs;
}

// EXTERNAL MODULE: ./build-bundle/src/judge/digest.js
var digest = __webpack_require__(68776);
// EXTERNAL MODULE: ./build-bundle/src/judge/divergence-evidence.js
var divergence_evidence = __webpack_require__(53826);
;// CONCATENATED MODULE: ./build-bundle/src/judge/divergence-finding.js

/** Paths shown as findings of their own; the rest are counted in the last one's facts and listed in the report. */
const divergence_finding_SHOWN = 25;
/** One finding for each accused path, or one that says nothing differs or was compared; none where nobody needs it. */
function divergenceFindings(evidence, kpis, spec) {
    const kpi = kpis.find((candidate) => candidate.kind === 'divergence');
    if (!kpi || (evidence.compared === 0 && !kpi.critical && !kpi.required))
        return [];
    const accused = evidence.accused(spec.alpha);
    if (accused.length === 0)
        return [finding(kpi, null, evidence, 0, spec)];
    return accused.slice(0, divergence_finding_SHOWN).map((row) => finding(kpi, row, evidence, accused.length, spec));
}
function finding(kpi, row, evidence, accused, spec) {
    const tooFew = row === null && evidence.compared < kpi.minimumSample;
    const divergence = row?.divergence;
    return {
        code: row ? 'divergence' : evidence.compared === 0 ? 'no-data' : tooFew ? 'not-enough' : 'no-change',
        kpi: kpi.name,
        ...(divergence ? { route: divergence.route } : {}),
        outcome: row ? 'fail' : tooFew && (kpi.critical || kpi.required) ? 'inconclusive' : 'pass',
        tier: !row ? 'none' : row.logE >= -Math.log(spec.countRollbackAlpha) ? 'roll-back' : 'fail',
        method: 'mcnemar-e-bh',
        tests: row ? [{ name: 'mcnemar', eValue: (0,figures/* eValueOf */.kJ)(row.logE) }] : [],
        effect: null,
        eValue: row ? (0,figures/* eValueOf */.kJ)(row.logE) : null,
        pValue: row ? (0,figures/* pValueOf */.PH)(row.logE) : null,
        alpha: null,
        n: { control: divergence?.compared ?? evidence.compared, experiment: divergence?.compared ?? evidence.compared },
        firstAlarmAt: null,
        stillNeeded: tooFew && evidence.compared > 0 ? { pairs: kpi.minimumSample - evidence.compared, minutes: 0 } : null,
        facts: divergence
            ? {
                path: divergence.path,
                kind: divergence.kind,
                shadowOnly: divergence.shadowOnly,
                baselineOnly: divergence.baselineOnly,
                both: divergence.both,
                share: (0,figures/* rounded */.Wf)(divergence.shadowOnly / Math.max(1, divergence.compared)),
                samplePrimary: divergence.sample?.primary ?? null,
                sampleShadow: divergence.sample?.shadow ?? null,
                withBaseline: evidence.withBaseline,
                noise: row?.noise ?? 'none',
                accusedPaths: accused,
            }
            : { compared: evidence.compared, withBaseline: evidence.withBaseline },
        critical: kpi.critical,
    };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betaln/lib/index.js
var math_base_special_betaln_lib = __webpack_require__(65616);
;// CONCATENATED MODULE: ./build-bundle/src/judge/early-pass.js

/**
 * Anytime-valid upper bound, at level 1 - alpha, of the share of requests that fail on the shadow beyond the primary.
 * The difference is at most the share of pairs in which only the shadow fails; that share's Beta(1,1)-mixture confidence
 * sequence is {p : log B(1+b, 1+n-b) - b log p - (n-b) log(1-p) <= log(1/alpha)} (statistics.md 1.3), solved by bisection.
 * Conservative: what fails only on the primary is not subtracted.
 */
function errorDifferenceBound({ pairs, shadowOnly }, alpha) {
    if (pairs === 0)
        return 1;
    const bar = -Math.log(alpha);
    const logMixture = math_base_special_betaln_lib(1 + shadowOnly, 1 + pairs - shadowOnly);
    const evidenceAgainst = (p) => logMixture - shadowOnly * Math.log(p) - (pairs - shadowOnly) * Math.log1p(-p);
    let low = Math.max(shadowOnly / pairs, 1e-15);
    let high = 1 - 1e-12;
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (evidenceAgainst(middle) > bar)
            high = middle;
        else
            low = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./build-bundle/src/judge/cap-findings.js
var cap_findings = __webpack_require__(48281);
;// CONCATENATED MODULE: ./build-bundle/src/judge/evidence-row.js
/** log10 e-values of one look, by KPI and test, for the chart of evidence over time. */
function evidenceRow(trends, counts) {
    const row = {};
    const put = (name, logE) => {
        row[name] = Number((Math.max(logE, -700) / Math.LN10).toFixed(3));
    };
    for (const { kpi, look } of trends) {
        if (!look || look.routes.length === 0)
            continue;
        put(`${kpi.name}:warn`, look.joined.logE.warn);
        put(`${kpi.name}:exceedance`, look.joined.logE.fail);
        put(`${kpi.name}:blocks`, look.joined.logBF.fail + Math.LN2);
        put(`${kpi.name}:proof`, Math.min(...look.proof.map((proof) => Math.min(proof.whole, proof.half))));
    }
    for (const { kpi, evidence } of counts)
        if (evidence.all.pairs > 0)
            put(`${kpi.name}:mcnemar`, evidence.logE());
    return row;
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/is-enforced.js
/** Whether a KPI may decide anything: under `observe` it only reports. */
function isEnforced(kpi) {
    return kpi.enforce !== 'observe';
}

// EXTERNAL MODULE: ./build-bundle/src/judge/load-parity.js
var load_parity = __webpack_require__(17960);
// EXTERNAL MODULE: ./build-bundle/src/judge/paired-blocks.js
var paired_blocks = __webpack_require__(15984);
// EXTERNAL MODULE: ./build-bundle/src/judge/score.js
var score = __webpack_require__(57044);
// EXTERNAL MODULE: ./build-bundle/src/judge/series-findings.js + 3 modules
var series_findings = __webpack_require__(52457);
;// CONCATENATED MODULE: ./build-bundle/src/judge/series-states.js


const RANK = ['none', 'warn', 'hold', 'fail', 'roll-back'];
/** Remembers the strongest alarm of each series KPI: its test is anytime-valid, so an alarm at any look stands. */
class SeriesStates {
    strongest = new Map();
    rollBackLooks = new Map();
    observed = new Set();
    look(series, kpis, spec, at) {
        for (const kpi of kpis)
            if (!isEnforced(kpi))
                this.observed.add(kpi.name);
        for (const finding of (0,series_findings/* seriesFindings */.g)(series, kpis, spec)) {
            if (finding.method === 'one-side-missing')
                continue; // a late scrape is not an alarm; it is judged at the end
            const known = this.strongest.get(finding.kpi);
            const rolledBack = finding.tier === 'roll-back';
            this.rollBackLooks.set(finding.kpi, rolledBack ? (this.rollBackLooks.get(finding.kpi) ?? 0) + 1 : 0);
            if (rank(finding) > 0 && rank(finding) > rank(known))
                this.strongest.set(finding.kpi, { ...finding, firstAlarmAt: known?.firstAlarmAt ?? at });
        }
    }
    /** The findings at the end, each KPI at the strongest tier it ever reached. */
    conclude(series, kpis, spec) {
        return (0,series_findings/* seriesFindings */.g)(series, kpis, spec).map((finding) => {
            const known = this.strongest.get(finding.kpi);
            if (!known || rank(known) < rank(finding))
                return finding;
            // What was counted is said as it stands now, beside the effect; of a mean it is the one at the alarm.
            const facts = finding.facts?.['steps'] === undefined ? known.facts : finding.facts;
            return { ...known, effect: finding.effect ?? known.effect, n: finding.n, ...(facts ? { facts } : {}) };
        });
    }
    /** The roll-back tier stood at two successive looks. */
    get standsForRollBack() {
        return [...this.rollBackLooks].some(([kpi, looks]) => looks >= 2 && !this.observed.has(kpi));
    }
    get hasFailed() {
        return [...this.strongest.values()].some((finding) => finding.outcome === 'fail' && !this.observed.has(finding.kpi));
    }
}
function rank(finding) {
    return finding ? Math.max(0, RANK.indexOf(finding.tier)) : -1;
}

// EXTERNAL MODULE: ./build-bundle/src/judge/trend-evidence.js + 1 modules
var trend_evidence = __webpack_require__(22679);
// EXTERNAL MODULE: ./build-bundle/src/stats/log-mc-nemar-e.js + 1 modules
var log_mc_nemar_e = __webpack_require__(27177);
;// CONCATENATED MODULE: ./build-bundle/src/stats/discordant-pairs-needed.js

const MOST = 1e9;
/**
 * Discordant pairs after which the sequential McNemar E reaches 1/alpha when a share of them falls on the tested side
 * (statistics.md 1.4 "Planning": 0.55 -> 1 117, 0.60 -> 241, 0.75 -> 31 at alpha 0.05). Infinity for shares up to one half.
 */
function discordantPairsNeeded(share, alpha) {
    if (!(share > 0.5))
        return Number.POSITIVE_INFINITY;
    const reached = (n) => (0,log_mc_nemar_e/* logMcNemarE */.F)(share * n, (1 - share) * n) >= -Math.log(alpha);
    let high = 8;
    while (!reached(high)) {
        high *= 2;
        if (high > MOST)
            return Number.POSITIVE_INFINITY;
    }
    let low = 0;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (reached(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./build-bundle/src/judge/effects.js
var judge_effects = __webpack_require__(65484);
;// CONCATENATED MODULE: ./build-bundle/src/judge/trend-tiers.js
const NEW_TREND = {
    maxLogE: {
        warn: Number.NEGATIVE_INFINITY,
        hold: Number.NEGATIVE_INFINITY,
        fail: Number.NEGATIVE_INFINITY,
        fast: Number.NEGATIVE_INFINITY,
    },
    margins: null,
    maxLogBF: { hold: Number.NEGATIVE_INFINITY, fail: Number.NEGATIVE_INFINITY },
    maxGate: { hold: Number.NEGATIVE_INFINITY, fail: Number.NEGATIVE_INFINITY },
    firstAlarmAt: {},
    fastArmed: false,
    byFastLane: false,
    rollBackLooks: 0,
};
/**
 * Takes one look into account: the gate of verdict.md 3 (exceedance reached at some look AND blocks now), the fast lane on two successive looks.
 * @param isRepeated the look comes so soon after another that it is no second one
 */
function advanceTrend(state, look, at, spec, isRepeated = false) {
    const { logE, logBF } = look.joined;
    const maxLogE = {
        warn: Math.max(state.maxLogE.warn, logE.warn),
        hold: Math.max(kept(state, look, 'hold'), logE.hold),
        fail: Math.max(kept(state, look, 'fail'), logE.fail),
        fast: Math.max(state.maxLogE.fast, logE.fast),
    };
    const maxLogBF = { hold: Math.max(state.maxLogBF.hold, logBF.hold), fail: Math.max(state.maxLogBF.fail, logBF.fail) };
    const gateNow = {
        hold: Math.min(maxLogE.hold, logBF.hold + Math.LN2),
        fail: Math.min(maxLogE.fail, logBF.fail + Math.LN2),
    };
    const maxGate = { hold: Math.max(state.maxGate.hold, gateNow.hold), fail: Math.max(state.maxGate.fail, gateNow.fail) };
    const fastNow = logE.fast >= Math.log(spec.fastLaneE);
    const gateRollsBack = gateNow.fail >= -Math.log(spec.rollbackAlpha);
    const rollBackNow = gateRollsBack || (fastNow && state.fastArmed && !isRepeated);
    const byFastLane = state.byFastLane || (rollBackNow && !gateRollsBack && state.firstAlarmAt['roll-back'] === undefined);
    const alarms = {
        warn: maxLogE.warn >= -Math.log(spec.warnAlpha),
        hold: gateNow.hold >= -Math.log(spec.alpha),
        fail: gateNow.fail >= -Math.log(spec.alpha) || rollBackNow,
        'roll-back': rollBackNow,
    };
    const firstAlarmAt = { ...state.firstAlarmAt };
    for (const tier of ['warn', 'hold', 'fail', 'roll-back'])
        if (alarms[tier])
            firstAlarmAt[tier] ??= at;
    return {
        maxLogE,
        margins: look.margins,
        maxLogBF,
        maxGate,
        firstAlarmAt,
        fastArmed: isRepeated ? state.fastArmed : fastNow,
        byFastLane,
        rollBackLooks: isRepeated ? state.rollBackLooks : rollBackNow ? state.rollBackLooks + 1 : 0,
    };
}
/** The evidence of earlier looks, unless it was gathered at smaller margins than those that the noise asks for now. An alarm keeps its own. */
function kept(state, look, tier) {
    const before = state.margins?.[tier].shifts;
    const { shifts } = look.margins[tier];
    const isWider = before !== undefined && (shifts.body > before.body || shifts.tail > before.tail);
    return isWider && state.firstAlarmAt[tier] === undefined ? Number.NEGATIVE_INFINITY : state.maxLogE[tier];
}
/** Proven non-inferior at the last look: over the whole run and over its last half, at every guarded quantile (verdict.md 4). */
function isProven(look, spec) {
    const bar = -Math.log(spec.alpha);
    return look.proof.length > 0 && look.proof.every((row) => row.whole >= bar && row.half >= bar);
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/trend-finding.js





/** The KPI's finding and, where several routes were judged, one for each guilty route. */
function trendFindings(evidence, look, state, context) {
    const { kpi, spec } = context;
    // Counted so that above one is worse, whichever direction that is.
    const worsenings = (0,judge_effects/* quantileEffects */.w)(evidence, spec);
    const effects = worsenings.map((effect) => oriented(effect, kpi));
    const classified = classify(look, state, context, worsenings);
    const main = mainEffect(effects, kpi);
    const onlyRoute = evidence.routes.size === 1 ? [...evidence.routes.keys()][0] : undefined;
    const finding = {
        ...classified,
        ...trend_finding_figures(state, classified.tier, spec),
        kpi: kpi.name,
        ...(onlyRoute === undefined ? {} : { route: onlyRoute }),
        method: methodOf(state, classified.tier),
        effect: look.pairs === 0 ? null : main,
        n: { control: look.pairs, experiment: look.pairs },
        stillNeeded: classified.code === 'not-enough' ? pairsStillNeeded(evidence, look, spec) : null,
        ...(look.pairs === 0 ? {} : { facts: facts(look, state, effects) }),
        critical: kpi.critical,
    };
    return onlyRoute === undefined ? [finding, ...routeFindings(evidence, look, classified, state, context)] : [finding];
}
function classify(look, state, { kpi, spec, ended }, worsenings) {
    if (look.pairs === 0)
        return { code: 'no-data', outcome: kpi.critical || kpi.required ? 'inconclusive' : 'pass', tier: 'none' };
    const alarms = state.firstAlarmAt;
    if (alarms['roll-back'] !== undefined)
        return { code: 'regression', outcome: 'fail', tier: 'roll-back' };
    if (alarms.fail !== undefined)
        return { code: 'regression', outcome: 'fail', tier: 'fail' };
    if (isProven(look, spec))
        return { code: improved(worsenings, kpi) ? 'improvement' : 'proven', outcome: 'pass', tier: 'proven' };
    if (alarms.hold !== undefined)
        return { code: 'regression', outcome: 'inconclusive', tier: 'hold' };
    const below = [0.5, 0.95].every((q) => {
        const high = worsenings[spec.quantiles.indexOf(q)]?.high;
        return typeof high === 'number' && high < 1 + spec.detectable;
    });
    if (ended && alarms.warn === undefined && below)
        return { code: 'no-regression-found', outcome: 'pass', tier: 'no-regression-found' };
    if (kpi.critical || kpi.required)
        return { code: 'not-enough', outcome: 'inconclusive', tier: alarms.warn === undefined ? 'none' : 'warn' };
    return { code: alarms.warn === undefined ? 'no-change' : 'warning', outcome: 'pass', tier: alarms.warn === undefined ? 'none' : 'warn' };
}
/** The tests of the tier that decided, or of the fail tier where none did. */
function trend_finding_figures(state, tier, spec) {
    const level = tier === 'hold' ? 'hold' : 'fail';
    const exceedance = state.maxLogE[level];
    const blocks = state.maxLogBF[level];
    const logE = tier === 'roll-back' && state.byFastLane ? state.maxLogE.fast : state.maxGate[level];
    const tests = [
        { name: 'exceedance', eValue: (0,figures/* eValueOf */.kJ)(exceedance) },
        { name: 'blocks', eValue: (0,figures/* eValueOf */.kJ)(blocks) },
    ];
    if (state.byFastLane)
        tests.push({ name: 'fast-lane', eValue: (0,figures/* eValueOf */.kJ)(state.maxLogE.fast) });
    const alarm = alarmOf(tier);
    return {
        tests,
        eValue: (0,figures/* eValueOf */.kJ)(logE),
        pValue: (0,figures/* pValueOf */.PH)(logE),
        alpha: tier === 'roll-back' ? spec.rollbackAlpha : spec.alpha,
        firstAlarmAt: (alarm && state.firstAlarmAt[alarm]) ?? state.firstAlarmAt.warn ?? null,
    };
}
function alarmOf(tier) {
    return tier === 'warn' || tier === 'hold' || tier === 'fail' || tier === 'roll-back' ? tier : undefined;
}
function methodOf(state, tier) {
    if (tier === 'proven')
        return 'non-inferiority';
    if (tier === 'no-regression-found')
        return 'confidence-sequence';
    return tier === 'roll-back' && state.byFastLane ? 'fast-lane' : 'gate';
}
/** For a KPI where less is worse the roles were swapped when counting; the ratio is turned back for the reader. */
function oriented(effect, kpi) {
    const turn = (x) => (x === null ? null : (0,figures/* rounded */.Wf)(kpi.direction === 'decrease' ? 1 / x : x));
    const swap = kpi.direction === 'decrease';
    return {
        ...effect,
        ratio: turn(effect.ratio) ?? effect.ratio,
        low: turn(swap ? effect.high : effect.low),
        high: turn(swap ? effect.low : effect.high),
    };
}
/** The quantile that moved most in the bad direction, judged by the bound nearer to one. */
function mainEffect(effects, kpi) {
    const badness = (effect) => kpi.direction === 'decrease' ? 1 / (effect.high ?? Number.POSITIVE_INFINITY) : (effect.low ?? 0);
    return effects.reduce((worst, effect) => (badness(effect) > badness(worst) ? effect : worst), effects[0]);
}
function improved(worsenings, kpi) {
    const median = worsenings.find((effect) => effect.quantile === 0.5);
    return (median?.high ?? Number.POSITIVE_INFINITY) < 1 / (1 + kpi.margin);
}
/** Routes accused by e-BH at alpha, each with its own effect; below the KPI's tier they are notes. */
function routeFindings(evidence, look, main, state, { kpi, spec }) {
    if (main.outcome !== 'fail' && main.tier !== 'hold')
        return [];
    const level = main.tier === 'hold' ? 'hold' : 'fail';
    const byFastLane = main.tier === 'roll-back' && state.byFastLane;
    const accusedAt = (tier) => (0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(look.routes.map((route) => route.logE[tier]), spec.alpha);
    const inLane = byFastLane ? accusedAt('fast') : [];
    return (inLane.length > 0 ? inLane : accusedAt(level))
        .map((index) => look.routes[index])
        .map((route) => routeFinding(evidence, route, main, kpi, spec))
        .sort((a, b) => (b.eValue ?? 0) - (a.eValue ?? 0) || (0,figures/* inOrder */.al)(a.route ?? '', b.route ?? ''));
}
function routeFinding(evidence, route, main, kpi, spec) {
    const own = evidence.tables().find((table) => table.route === route.route);
    const effects = (0,judge_effects/* quantileEffects */.w)(evidence, spec, own).map((effect) => oriented(effect, kpi));
    const level = main.tier === 'hold' ? 'hold' : 'fail';
    return {
        code: 'regression',
        kpi: kpi.name,
        route: route.route,
        outcome: main.outcome,
        tier: main.tier,
        method: 'e-bh',
        tests: [
            { name: 'exceedance', eValue: (0,figures/* eValueOf */.kJ)(route.logE[level]) },
            { name: 'blocks', eValue: (0,figures/* eValueOf */.kJ)(route.logBF[level]) },
        ],
        effect: mainEffect(effects, kpi),
        eValue: (0,figures/* eValueOf */.kJ)(route.logE[level]),
        pValue: (0,figures/* pValueOf */.PH)(route.logE[level]),
        alpha: spec.alpha,
        n: { control: route.pairs, experiment: route.pairs },
        firstAlarmAt: null,
        stillNeeded: null,
        critical: kpi.critical,
    };
}
function facts(look, state, effects) {
    const ratios = Object.fromEntries(effects.map((effect) => [`ratioP${Math.round((effect.quantile ?? 0) * 100)}`, effect.ratio]));
    return {
        ...ratios,
        margin: (0,figures/* rounded */.Wf)(look.margins.fail.body),
        tailMargin: (0,figures/* rounded */.Wf)(look.margins.fail.tail),
        ...(look.noise ? { noiseTau: (0,figures/* rounded */.Wf)(look.noise.tau), noiseOffset: (0,figures/* rounded */.Wf)(look.noise.offset) } : {}),
        ...(state.firstAlarmAt.warn === undefined ? {} : { warnedAt: (0,figures/* rounded */.Wf)(state.firstAlarmAt.warn), warnE: (0,figures/* eValueOf */.kJ)(state.maxLogE.warn) }),
        ...(state.firstAlarmAt.hold === undefined ? {} : { heldAt: (0,figures/* rounded */.Wf)(state.firstAlarmAt.hold) }),
        proof: look.proof.map((row) => `p${Math.round(row.quantile * 100)}: ${(0,figures/* eValueOf */.kJ)(row.whole)} whole, ${(0,figures/* eValueOf */.kJ)(row.half)} last half`),
    };
}
/** Times the pairs seen so far, above which "still needed" is no help. */
const NEVER_BEYOND = 200;
/** How many more pairs, and minutes at this rate, until proof at the slowest guarded quantile; null where it moves away from proof. */
function pairsStillNeeded(evidence, look, spec) {
    const start = evidence.warmUp.endedAt ?? 0;
    const perMinute = look.pairs / Math.max((evidence.lastAt - start) / 60, 1e-9);
    let pairs = 0;
    for (const row of look.proof) {
        if (row.whole >= -Math.log(spec.alpha) && row.half >= -Math.log(spec.alpha))
            continue;
        const discordant = row.b + row.c;
        // Half a pair is added on each side: with no discordant pair yet the share is unknown, not certain.
        const share = (row.c + 0.5) / (discordant + 1);
        if (share <= 0.5)
            return null;
        const needed = discordantPairsNeeded(share, spec.alpha) / ((discordant + 1) / (look.pairs + 1));
        // Proof is asked of the last half too, so twice as many are needed where only that is missing.
        pairs = Math.max(pairs, Math.ceil(Math.max(needed * 2 - look.pairs, look.pairs * 0.05)));
    }
    // Far beyond this run's own size it is a way of saying never at this rate.
    return pairs > NEVER_BEYOND * look.pairs ? null : { pairs, minutes: (0,figures/* rounded */.Wf)(pairs / Math.max(perMinute, 1e-9)) };
}

// EXTERNAL MODULE: ./build-bundle/src/stats/block-t.js
var block_t = __webpack_require__(6102);
// EXTERNAL MODULE: ./build-bundle/src/stats/latency-grid.js
var latency_grid = __webpack_require__(14749);
// EXTERNAL MODULE: ./build-bundle/src/stats/log-mean-exp.js
var log_mean_exp = __webpack_require__(39354);
;// CONCATENATED MODULE: ./build-bundle/src/stats/route-combination.js

/**
 * Joins the e-processes of disjoint strata (routes) into one: 0.5 mean + 0.5 product (statistics.md 1.8). The mean sees one bad
 * route among many, the product a small shift everywhere; both are e-processes, so their average is one too.
 * @param logEs natural logs, at least one
 */
function routeCombination(logEs) {
    const product = logEs.reduce((sum, logE) => sum + logE, 0);
    return (0,log_mean_exp/* logMeanExp */.B)([(0,log_mean_exp/* logMeanExp */.B)(logEs), product]);
}

// EXTERNAL MODULE: ./build-bundle/src/judge/noise.js
var judge_noise = __webpack_require__(7852);
// EXTERNAL MODULE: ./build-bundle/src/judge/route-evidence.js
var route_evidence = __webpack_require__(93805);
;// CONCATENATED MODULE: ./build-bundle/src/judge/trend-look.js







const GUARDED = [0.5, 0.9, 0.95];
/** Reads all tiers' evidence off the counted tables: O(routes x thresholds), whatever the number of pairs. */
function lookAtTrend(evidence, kpi, spec) {
    const noise = (0,judge_noise/* measureNoise */.T)(evidence.pooledBlocks, spec);
    const hold = tier(kpi, spec.holdMargin, noise);
    const fail = tier(kpi, 1, noise);
    const warn = margins(0, 0);
    // Never below the KPI's own margins: what they allow is no regression, however quickly it is seen.
    const atLeast = (margin) => (0,judge_noise/* effectiveMargin */.Q)(Math.max(spec.fastLaneMargin, margin), noise);
    const fast = margins(atLeast(kpi.margin), atLeast(kpi.tailMargin));
    const laneOpen = !copiesDiffer(evidence, fast.shifts, spec);
    const proof = GUARDED.map((quantile) => ({ quantile, whole: [0, 0], half: [0, 0] }));
    const proofShifts = margins(kpi.margin, kpi.tailMargin).shifts;
    const routes = evidence.tables().map((route) => {
        if (!route.table)
            throw new RangeError('a table was expected');
        const reader = evidence.reader.load(route.table);
        sumProof(proof, route, evidence, proofShifts, spec);
        return {
            route: route.route,
            pairs: route.table.pairs,
            logE: {
                warn: route.logE(reader, warn.shifts),
                hold: route.logE(reader, hold.shifts),
                fail: route.logE(reader, fail.shifts),
                fast: laneOpen ? route.wholeLogE(reader, fast.shifts) : Number.NEGATIVE_INFINITY,
            },
            logBF: blockEvidence(route.blocks, evidence, { hold, fail }, spec),
        };
    });
    const pooled = blockEvidence(evidence.pooledBlocks, evidence, { hold, fail }, spec);
    return {
        pairs: evidence.measuredPairs,
        noise,
        margins: { hold, fail },
        joined: joinRoutes(routes, pooled),
        routes,
        proof: proof.map((row) => proofRow(row)),
    };
}
/**
 * Whether two copies of the same code already differ at the fast lane's margin: then the machine, not the change, is that noisy,
 * and the lane, which does not wait for blocks to measure the noise, stays closed.
 */
function copiesDiffer(evidence, shifts, spec) {
    const logEs = evidence.tables().map((route) => {
        if (!route.baselineTable || route.baselineTable.pairs === 0)
            return 0;
        const reader = evidence.reader.load(route.baselineTable);
        return (0,log_mean_exp/* logMeanExp */.B)(spec.quantiles.map((quantile, level) => {
            const { b, c } = reader.at(level, (0,route_evidence/* shiftFor */.CF)(quantile, shifts));
            const faster = reader.at(level, -(0,route_evidence/* shiftFor */.CF)(quantile, shifts));
            return Math.max((0,log_mc_nemar_e/* logMcNemarE */.F)(b, c), (0,log_mc_nemar_e/* logMcNemarE */.F)(faster.c, faster.b));
        }));
    });
    return logEs.length > 0 && routeCombination(logEs) >= -Math.log(spec.alpha);
}
/** Non-inferiority with the roles swapped, on counts summed over routes: each pair is measured against its own route's thresholds. */
function sumProof(proof, route, evidence, shifts, spec) {
    const halfSegment = spec.segments.indexOf(0.5);
    for (const row of proof) {
        const level = spec.quantiles.indexOf(row.quantile);
        if (level < 0)
            continue;
        const shift = (0,route_evidence/* shiftFor */.CF)(row.quantile, shifts);
        addTo(row.whole, route.since(evidence.reader, level, shift, 0));
        if (halfSegment > 0 && evidence.segmentStart(halfSegment) !== null)
            addTo(row.half, route.since(evidence.reader, level, shift, halfSegment));
    }
}
function addTo(sum, { b, c }) {
    sum[0] = sum[0] + b;
    sum[1] = sum[1] + c;
}
function proofRow(row) {
    const [b = 0, c = 0] = row.whole;
    const [halfB = 0, halfC = 0] = row.half;
    return { quantile: row.quantile, whole: (0,log_mc_nemar_e/* logMcNemarE */.F)(c, b), half: (0,log_mc_nemar_e/* logMcNemarE */.F)(halfC, halfB), b, c };
}
/** 0.5 mean + 0.5 product over routes for the exceedance; for the blocks 0.5 pooled + 0.5 mean over the routes that support blocks. */
function joinRoutes(routes, pooled) {
    const join = (of) => routes.length === 0 ? Number.NEGATIVE_INFINITY : routeCombination(routes.map(of));
    const blocks = (level) => {
        const own = routes.map((route) => route.logBF[level]);
        return own.length < 2 ? pooled[level] : (0,log_mean_exp/* logMeanExp */.B)([pooled[level], (0,log_mean_exp/* logMeanExp */.B)(own)]);
    };
    return {
        logE: {
            warn: join((route) => route.logE.warn),
            hold: join((route) => route.logE.hold),
            fail: join((route) => route.logE.fail),
            fast: join((route) => route.logE.fast),
        },
        logBF: { hold: blocks('hold'), fail: blocks('fail') },
    };
}
/** log BF of the anytime-valid t on block log ratios: mean over supported quantiles, mean over segments (evidence 1 before a start). */
function blockEvidence(blocks, evidence, tiers, spec) {
    const closed = blocks?.closed ?? [];
    const hold = [];
    const fail = [];
    spec.segments.forEach((_, segment) => {
        const start = evidence.segmentStart(segment);
        const values = start === null ? null : supportedValues(closed, start, spec);
        hold.push(values ? meanOverQuantiles(values, tiers.hold, spec) : 0);
        fail.push(values ? meanOverQuantiles(values, tiers.fail, spec) : 0);
    });
    return { hold: (0,log_mean_exp/* logMeanExp */.B)(hold), fail: (0,log_mean_exp/* logMeanExp */.B)(fail) };
}
/** Per quantile the log ratios of the blocks since `start`; null where the quantile is not supported. */
function supportedValues(closed, start, spec) {
    let first = 0;
    while (first < closed.length && closed[first].from < start - 1e-9)
        first++;
    const blocks = closed.length - first;
    return spec.quantiles.map((_, level) => {
        const values = [];
        for (let i = first; i < closed.length; i++) {
            const value = closed[i].logRatios[level];
            if (typeof value === 'number')
                values.push(value);
        }
        // A quantile counts as supported where most blocks support it: a few lucky blocks are no series.
        return values.length > 0 && values.length * 2 >= blocks ? values : null;
    });
}
function meanOverQuantiles(values, tierMargins, spec) {
    const perQuantile = [];
    spec.quantiles.forEach((quantile, level) => {
        const own = values[level];
        if (!own)
            return;
        const margin = Math.log1p(quantile >= route_evidence/* TAIL_FROM */.oX ? tierMargins.tail : tierMargins.body);
        const above = own.map((x) => x - margin);
        perQuantile.push((0,block_t/* blockT */.u)(above, { phi: spec.phi, minEffective: spec.minEffectiveBlocks }).logBF);
    });
    return perQuantile.length === 0 ? Number.NEGATIVE_INFINITY : (0,log_mean_exp/* logMeanExp */.B)(perQuantile);
}
function tier(kpi, fraction, noise) {
    return margins((0,judge_noise/* effectiveMargin */.Q)(kpi.margin * fraction, noise), (0,judge_noise/* effectiveMargin */.Q)(kpi.tailMargin * fraction, noise));
}
function margins(body, tail) {
    return { body, tail, shifts: { body: (0,latency_grid/* shiftOf */.Gn)(1 + body), tail: (0,latency_grid/* shiftOf */.Gn)(1 + tail) } };
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/judge.js


























/**
 * The judge of one run: trials in, looks while running, one verdict at the end. It keeps sums only, so its memory does not
 * grow with the traffic, and the same trials and looks in the same order give the same bytes.
 */
class Judge {
    spec;
    kpis;
    trends;
    counts;
    divergences = new divergence_evidence/* DivergenceEvidence */.a();
    assertions = new assertion_evidence/* AssertionEvidence */.s();
    looks = [];
    orphans = 0;
    /** when the last look was that was no repetition */
    lookedAt = Number.NEGATIVE_INFINITY;
    /** looks in a row at which some path's divergence stood at the roll-back level */
    divergedLooks = 0;
    series = new SeriesStates();
    representation = new validity/* Representation */.YL();
    digest = new digest/* EvidenceDigest */.K();
    forSeconds;
    only;
    constructor(kpis, spec, forSeconds, focus = {}) {
        this.kpis = kpis;
        this.only = focus.routes ? new Set(focus.routes) : null;
        this.spec = spec;
        this.forSeconds = forSeconds;
        this.trends = kpis
            .filter((kpi) => kpi.kind === 'trend')
            .map((kpi) => ({
            kpi,
            evidence: new trend_evidence/* TrendEvidence */.N(spec, forSeconds, (0,count_evidence/* judgesWholes */.xC)(kpi) ? { ...focus, thresholds: undefined } : focus),
            state: NEW_TREND,
            look: null,
        }));
        this.counts = kpis
            .filter((kpi) => kpi.kind === 'count' && !kpi.unpaired && kpi.name !== count_evidence/* ASSERTIONS */.Yx && (0,count_evidence/* countsTrials */.oZ)(kpi.name))
            .map((kpi) => ({ kpi, evidence: new count_evidence/* CountEvidence */.Pl(kpi), state: NEW_COUNT }));
    }
    /** Seconds between looks: two blocks, at least one second. */
    get cadenceSeconds() {
        return Math.max(1, 2 * (0,paired_blocks/* blockSeconds */.V)(this.spec, this.forSeconds));
    }
    /** Where measuring began, or null while warming up. */
    get warmUpEndedAt() {
        return this.trends[0]?.evidence.warmUp.endedAt ?? null;
    }
    /** The thresholds (grid cells) that each route of the first trend KPI was judged at. */
    thresholds() {
        const fixed = new Map();
        for (const route of this.trends[0]?.evidence.tables() ?? [])
            if (route.table)
                fixed.set(route.route, route.table.thresholdCells);
        return fixed;
    }
    /** One matched pair or triple. Errors and divergences count from the first request; latencies after the warm-up. */
    add(trial) {
        this.digest.trial(trial);
        if (trial.whole) {
            this.addWhole(trial);
            return;
        }
        if (!(0,trial_side/* isMeasured */.V2)(trial.primary) || !(0,trial_side/* isMeasured */.V2)(trial.shadow)) {
            this.orphans++;
            return;
        }
        this.representation.add(trial);
        if (this.only && !this.only.has(trial.route))
            return;
        for (const { kpi, evidence } of this.trends)
            if (!(0,count_evidence/* judgesWholes */.xC)(kpi))
                addToTrend(evidence, kpi, trial);
        for (const { kpi, evidence } of this.counts)
            if (!(0,count_evidence/* judgesWholes */.xC)(kpi))
                evidence.add(trial);
        this.divergences.add(trial);
        this.assertions.add(trial);
    }
    /** A transaction is no request: only the KPIs of transactions see it. One that failed has no time of its own; it is counted as failed. */
    addWhole(trial) {
        if (this.only && !this.only.has(trial.route))
            return;
        const wentThrough = !trial.primary.error && !trial.shadow.error;
        for (const { kpi, evidence } of this.trends)
            if (wentThrough && (0,count_evidence/* judgesWholes */.xC)(kpi))
                addToTrend(evidence, kpi, trial);
        for (const { kpi, evidence } of this.counts)
            if ((0,count_evidence/* judgesWholes */.xC)(kpi))
                evidence.add(trial);
    }
    /**
     * Whether a look at `at` would come so soon after another (the last one, when what was in flight has answered) that it sees the same
     * evidence: what has to stand on two successive looks does not stand on two such.
     */
    isRepeated(at) {
        return at - this.lookedAt < this.cadenceSeconds / 2;
    }
    /** One interim analysis at `at` seconds: advances every sequential test, and says whether the run may end now. */
    look(at, circumstances) {
        const isRepeated = this.isRepeated(at);
        if (!isRepeated)
            this.lookedAt = at;
        for (const trend of this.trends) {
            trend.look = lookAtTrend(trend.evidence, trend.kpi, this.spec);
            trend.state = advanceTrend(trend.state, trend.look, at, this.spec, isRepeated);
        }
        for (const count of this.counts)
            count.state = advanceCount(count.state, count.evidence, count.kpi, at, this.spec);
        this.assertions.look(at, this.spec);
        this.divergedLooks = this.divergences.accused(this.spec.countRollbackAlpha).length > 0 ? this.divergedLooks + 1 : 0;
        this.series.look(circumstances.series, this.kpis, this.spec, at);
        const ending = this.ending(at, circumstances);
        this.looks.push({ at, outcome: this.quickOutcome(circumstances, ending), evidence: evidenceRow(this.trends, this.counts) });
        return ending;
    }
    /** The verdict on everything added so far; may be asked as often as one likes. Call `look` first: tests advance only there. */
    conclude(circumstances) {
        const found = this.findings(circumstances);
        const loaded = circumstances.load ? (0,load_parity/* underLoad */.lm)(found, circumstances.load, this.kpis) : found;
        const judged = loaded.map((finding) => (0,cap_findings/* capped */.u)(finding, this.kpis));
        const findings = circumstances.accept ? applyAccept(judged, circumstances.accept.rules, circumstances.accept.today) : judged;
        const outcome = (0,cap_findings/* overall */.M)(findings);
        const digest = this.digest.copy();
        digest.document('series', circumstances.series);
        digest.document('run', circumstances.run);
        if (circumstances.load)
            digest.document('load', circumstances.load);
        digest.document('spec', { judge: this.spec, kpis: this.kpis });
        const grade = (0,score/* gradeOf */.V)(findings, outcome);
        return {
            outcome,
            score: (0,score/* scoreOf */.uw)(findings, this.kpis),
            ...(grade ? { grade } : {}),
            tier: (0,score/* tierOf */.kx)(findings, outcome),
            findings,
            looks: this.looks,
            spec: this.spec,
            digest: digest.hex(),
            version: version/* VERSION */.x,
        };
    }
    findings({ run, series, extra = [] }) {
        const ended = run.ended;
        const pairs = this.trends[0]?.evidence.measuredPairs ?? this.counts[0]?.evidence.all.pairs ?? 0;
        const trend = this.trends.flatMap(({ kpi, evidence, state, look }) => trendFindings(evidence, look ?? lookAtTrend(evidence, kpi, this.spec), state, { kpi, spec: this.spec, ended }));
        const found = [...trend, ...this.findingsBesideTrends({ series, extra })];
        return [...(0,validity/* runFindings */.OC)(run, run.orphans + this.orphans, pairs, this.spec), ...found, ...(0,validity/* nothingJudged */.Vp)(found, this.kpis)];
    }
    findingsBesideTrends({ series, extra = [] }) {
        const noise = this.trends[0]?.look?.noise ?? null;
        return [
            ...this.counts.flatMap(({ kpi, evidence, state }) => countFindings(evidence, state, kpi, this.spec)),
            ...this.series.conclude(series, this.kpis, this.spec),
            ...divergenceFindings(this.divergences, this.kpis, this.spec),
            ...assertionFindings(this.assertions, this.kpis, this.spec),
            ...(0,validity/* noiseFindings */.rm)(noise, this.spec),
            ...this.representation.findings(this.spec),
            ...extra,
        ];
    }
    /** Early fail: roll-back tier on two successive looks. Early pass: proven, past half-time, nothing in the way (verdict.md 4). */
    ending(at, circumstances) {
        const { run, extra = [] } = circumstances;
        const pastHalf = at >= this.forSeconds / 2;
        const standing = (judged) => isEnforced(judged.kpi) && judged.state.rollBackLooks >= 2;
        if (this.counts.some(standing) || this.series.standsForRollBack)
            return 'early-fail';
        // Up to half-time a slowdown waits for a route that can be named: nobody is hurt meanwhile, and "(other)" helps nobody.
        if (this.trends.some((trend) => standing(trend) && (pastHalf || this.namesRoute(trend))))
            return 'early-fail';
        // Nobody is hurt by a divergence in an experiment: the run first learns enough of everything else to be worth its report.
        if (this.judgesDivergence && this.divergedLooks >= 2 && pastHalf)
            return 'early-fail';
        if (this.assertions.rollBackLooks >= 2 && pastHalf && this.kpis.some((kpi) => kpi.name === count_evidence/* ASSERTIONS */.Yx && isEnforced(kpi)))
            return 'early-fail';
        if (run.arms.shadow !== undefined && run.arms.shadow !== 'alive')
            return 'early-fail';
        const critical = this.trends.filter(({ kpi }) => kpi.critical || kpi.required);
        const proven = critical.length > 0 &&
            critical.every(({ look }) => look && isProven(look, this.spec)) &&
            this.trends.every(({ kpi, state }) => !isEnforced(kpi) || state.firstAlarmAt.warn === undefined);
        const errorsBounded = this.counts
            .filter(({ kpi }) => kpi.critical)
            .every(({ kpi, evidence, state }) => state.failAt === null && errorDifferenceBound(evidence.all, this.spec.alpha) < Math.max(kpi.absoluteMargin, 1e-12));
        const clear = extra.every((finding) => finding.outcome === 'pass' && finding.code !== 'warning');
        return proven && pastHalf && errorsBounded && clear && this.passesBesideTrends(circumstances) ? 'early-pass' : null;
    }
    /** Whether e-BH accuses a route of its own name at this look, or there is only one. */
    namesRoute({ evidence, look }) {
        if (evidence.routes.size < 2 || !look)
            return true;
        const logEs = look.routes.map((route) => Math.max(route.logE.fail, route.logE.fast));
        return (0,e_benjamini_hochberg/* eBenjaminiHochberg */.r)(logEs, this.spec.alpha).some((index) => look.routes[index]?.route !== trend_evidence/* OTHER_ROUTES */.A);
    }
    /**
     * Whether nothing beside the trends (which are proven, without a warning) stands against a pass: a run that ends early as anything
     * else has thrown away the time that could settle it.
     */
    passesBesideTrends(circumstances) {
        return this.findingsBesideTrends(circumstances).every((finding) => (0,cap_findings/* capped */.u)(finding, this.kpis).outcome === 'pass');
    }
    get judgesDivergence() {
        return this.kpis.some((kpi) => kpi.kind === 'divergence' && isEnforced(kpi));
    }
    quickOutcome(circumstances, ending) {
        if (ending === 'early-fail')
            return 'fail';
        if (ending === 'early-pass')
            return 'pass';
        const failed = this.trends.some(({ kpi, state }) => isEnforced(kpi) && state.firstAlarmAt.fail !== undefined) ||
            this.counts.some(({ kpi, state }) => isEnforced(kpi) && state.failAt !== null) ||
            this.series.hasFailed;
        return failed ? 'fail' : (0,outcome/* worst */.Q)(['inconclusive', ...(circumstances.extra ?? []).map((finding) => finding.outcome)]);
    }
    /** Share of requests that fail on the shadow beyond the primary, for the progress line. */
    errorDifference() {
        return this.counts[0] ? difference(this.counts[0].evidence.all) : 0;
    }
}


/***/ }),

/***/ 17960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ LOAD_FACTS),
/* harmony export */   Yz: () => (/* binding */ compareLoad),
/* harmony export */   lm: () => (/* binding */ underLoad)
/* harmony export */ });
/* unused harmony exports MOST_REQUESTS_APART, LEAST_AGE_SHARE, followsLoad */
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8519);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56458);


/** What tells how much an arm that somebody else runs has to bear; the names are those of `metrics[].parity`. */
const LOAD_FACTS = ['requests', 'replicas', 'age', 'cpu-limit', 'memory-limit'];
/** Without these nobody can say that two arms bear the same load; limits are compared where they are asked for. */
const NEEDED = ['requests', 'replicas', 'age'];
/** Requests a replica within a quarter of each other: the margin from which a queue begins to show in a response time. */
const MOST_REQUESTS_APART = 0.25;
/** The younger arm is at least half as old: caches, compiled code and leaks grow with age. */
const LEAST_AGE_SHARE = 0.5;
/** Limits are equal up to how a server writes them. */
const MOST_LIMIT_APART = 0.01;
/** Compares what was measured of the load of both arms (medians over the time watched). Ages in seconds, limits in cores and bytes. */
function compareLoad(measured) {
    const isThere = (fact) => typeof measured[fact]?.control === 'number' && typeof measured[fact]?.experiment === 'number';
    const missing = LOAD_FACTS.filter((fact) => !isThere(fact) && (NEEDED.includes(fact) || measured[fact] !== undefined));
    const rows = [];
    if (isThere('requests') && isThere('replicas'))
        rows.push(requestsAReplica(measured.requests, measured.replicas));
    if (isThere('age'))
        rows.push(row('age', measured.age, (low, high) => low >= LEAST_AGE_SHARE * high));
    for (const fact of ['cpu-limit', 'memory-limit'])
        if (isThere(fact))
            rows.push(row(fact, measured[fact], (low, high) => high - low <= MOST_LIMIT_APART * high));
    return { alike: missing.length === 0 && rows.every(({ alike }) => alike), rows, missing };
}
function requestsAReplica(requests, replicas) {
    const each = (side) => {
        const [all, count] = [requests[side], replicas[side]];
        return count > 0 ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .Wf)(all / count) : null;
    };
    const sides = { control: each('control'), experiment: each('experiment') };
    return row('requests-a-replica', sides, (low, high) => high <= (1 + MOST_REQUESTS_APART) * low);
}
/** An arm without a value is like nothing. */
function row(fact, { control, experiment }, isAlike) {
    const known = control !== null && experiment !== null;
    return { fact, control, experiment, alike: known && isAlike(Math.min(control, experiment), Math.max(control, experiment)) };
}
/** Whether a KPI follows from how much its arm has to bear: times, CPU and memory. */
function followsLoad({ name, kind, unit }) {
    if (kind === 'histogram' || ['cpu', 'memory', 'latency'].includes(name))
        return true;
    return kind === 'series' && ['s', 'ms', 'bytes', '%'].includes(unit);
}
/** Without parity of load, times, CPU and memory can fail the shadow but never pass it: the arm with less to do looks well either way. */
function underLoad(findings, load, kpis) {
    if (load.alike)
        return [...findings, loadNote(load)];
    const bound = new Set(kpis.filter(followsLoad).map(({ name }) => name));
    return findings.map((finding) => {
        const isPass = finding.outcome === 'pass' && ['no-change', 'improvement', 'proven', 'no-regression-found'].includes(finding.code);
        if (!isPass || !bound.has(finding.kpi))
            return finding;
        const kpi = kpis.find(({ name }) => name === finding.kpi);
        const outcome = kpi?.critical || kpi?.required ? 'inconclusive' : 'pass';
        return {
            ...finding,
            code: 'unequal-load',
            outcome,
            tier: 'none',
            facts: { ...finding.facts, load: unlike(load), loadUnknown: [...load.missing] },
        };
    });
}
function loadNote(load) {
    return { ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)('equal-load', 'pass', 0), facts: { load: load.rows.map(shown) } };
}
const unlike = ({ rows }) => rows.filter(({ alike }) => !alike).map(shown);
/** `requests-a-replica 2.1 12`: fact, shadow, control; the sentence is made of it in the report. */
function shown({ fact, control, experiment }) {
    return `${fact} ${experiment ?? 'unknown'} ${control ?? 'unknown'}`;
}


/***/ }),

/***/ 7852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ effectiveMargin),
/* harmony export */   T: () => (/* binding */ measureNoise)
/* harmony export */ });
/** One-sided 90 % normal quantile: the "p90" of the offset. */
const Z90 = 1.2815515655446004;
/**
 * The noise floor measured with the baseline arm; null without one or with fewer than six blocks (then it is not tested, and said).
 * The sampling variance of a block's log ratio is estimated from its own halves: even pairs against odd pairs differ only by
 * sampling, and the variance of the whole is a quarter of the mean square of that difference.
 */
function measureNoise(blocks, spec) {
    const median = spec.quantiles.indexOf(0.5);
    const rows = (blocks?.closed ?? []).filter((block) => typeof block.baselineLogRatios[median] === 'number' && block.baselineHalfDifference !== null);
    if (rows.length < spec.minEffectiveBlocks)
        return null;
    const ratios = rows.map((block) => block.baselineLogRatios[median]);
    const mean = ratios.reduce((sum, x) => sum + x, 0) / ratios.length;
    const variance = ratios.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (ratios.length - 1);
    const sampling = rows.reduce((sum, block) => sum + block.baselineHalfDifference ** 2, 0) / rows.length / 4;
    return {
        tau: Math.sqrt(Math.max(0, variance - sampling)),
        offset: Math.abs(mean) + Z90 * Math.sqrt(variance / ratios.length),
        blocks: rows.length,
    };
}
/** m_eff = max(m, 2 tau / sqrt(6), p90 of the baseline's offset): widens hold, fail and roll back, never proof. */
function effectiveMargin(margin, noise) {
    if (!noise)
        return margin;
    return Math.max(margin, Math.expm1((2 * noise.tau) / Math.sqrt(6)), Math.expm1(noise.offset));
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

/***/ 93805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ shiftFor),
/* harmony export */   oX: () => (/* binding */ TAIL_FROM),
/* harmony export */   v0: () => (/* binding */ RouteEvidence)
/* harmony export */ });
/* harmony import */ var _stats_class_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85995);
/* harmony import */ var _stats_latency_grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14749);
/* harmony import */ var _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82111);
/* harmony import */ var _stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27177);
/* harmony import */ var _stats_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39354);
/* harmony import */ var _stats_quantile_sorted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30347);
/* harmony import */ var _paired_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15984);







/** Shifts that a segment's starting counts are kept for: margins from -26 % to +171 %. */
const KEPT_FROM = -120;
const KEPT_TO = 400;
const KEPT = KEPT_TO - KEPT_FROM + 1;
/** The paired evidence of one route (or of the pool of rare ones): class tables, segments, blocks, histograms. */
class RouteEvidence {
    route;
    blocks;
    histograms = { primary: new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .LatencyHistogram */ .t(), shadow: new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .LatencyHistogram */ .t(), baseline: new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .LatencyHistogram */ .t() };
    table = null;
    baselineTable = null;
    learning = [];
    spec;
    starts = [];
    constructor(route, spec, start, forSeconds, segmentsBegun, thresholds) {
        this.route = route;
        this.spec = spec;
        this.blocks = new _paired_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .PairedBlocks */ .G(spec, start, forSeconds);
        // A route that appears late has no counts before any segment that has begun: those starts are all zero.
        for (let i = 0; i < segmentsBegun; i++)
            this.starts.push(emptyStart(spec));
        if (thresholds)
            this.setThresholds(thresholds);
    }
    get isMature() {
        return this.table !== null;
    }
    /** Counts a pair in the class table, or keeps the control's latency to find the thresholds; says whether it was counted. */
    count(controlMs, experimentMs, baselineMs) {
        if (this.table) {
            this.table.add(controlMs, experimentMs);
            if (baselineMs !== undefined)
                this.baselineTable?.add(controlMs, baselineMs);
            return true;
        }
        this.learning?.push(controlMs);
        if (this.learning && this.learning.length >= this.spec.thresholdPairs)
            this.fixThresholds(this.learning);
        return false;
    }
    /** Remembers the counts at the start of a segment, so that a regression that begins late is seen. */
    beginSegment(reader) {
        const start = emptyStart(this.spec);
        if (this.table) {
            reader.load(this.table);
            for (let level = 0; level < this.spec.quantiles.length; level++) {
                for (let k = 0; k < KEPT; k++) {
                    const { b, c } = reader.at(level, KEPT_FROM + k);
                    start.b[level * KEPT + k] = b;
                    start.c[level * KEPT + k] = c;
                }
            }
        }
        this.starts.push(start);
    }
    /** log of the exceedance E at these margins: mean over thresholds, mean over segments. `reader` must hold this route's table. */
    logE(reader, shifts) {
        const segments = this.spec.segments.map((_, segment) => {
            if (segment > this.starts.length)
                return 0; // not begun: evidence 1
            const perLevel = this.spec.quantiles.map((quantile, level) => {
                const { b, c } = this.since(reader, level, shiftFor(quantile, shifts), segment);
                return (0,_stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_3__/* .logMcNemarE */ .F)(b, c);
            });
            return (0,_stats_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_5__/* .logMeanExp */ .B)(perLevel);
        });
        return (0,_stats_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_5__/* .logMeanExp */ .B)(segments);
    }
    /** The same since measuring began only, without segments: for the fast lane, to which a short stretch must not be enough. */
    wholeLogE(reader, shifts) {
        const perLevel = this.spec.quantiles.map((quantile, level) => {
            const { b, c } = this.since(reader, level, shiftFor(quantile, shifts), 0);
            return (0,_stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_3__/* .logMcNemarE */ .F)(b, c);
        });
        return (0,_stats_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_5__/* .logMeanExp */ .B)(perLevel);
    }
    /** Discordant pairs since segment `segment` began (0: since measuring began). */
    since(reader, level, shift, segment) {
        const now = reader.at(level, shift);
        const start = segment === 0 ? undefined : this.starts[segment - 1];
        if (!start || shift < KEPT_FROM || shift > KEPT_TO)
            return segment === 0 || start ? now : { b: 0, c: 0 };
        const index = level * KEPT + shift - KEPT_FROM;
        return { b: now.b - start.b[index], c: now.c - start.c[index] };
    }
    /** Thresholds from finite latencies only, each snapped to the grid. With too few of them more pairs are awaited. */
    fixThresholds(latencies) {
        const finite = latencies.filter((ms) => Number.isFinite(ms)).sort((a, b) => a - b);
        if (finite.length * 10 < this.spec.thresholdPairs)
            return;
        this.setThresholds(this.spec.quantiles.map((q) => Math.min((0,_stats_latency_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .WC)((0,_stats_quantile_sorted_js__WEBPACK_IMPORTED_MODULE_6__/* .quantileSorted */ .Z)(finite, q)), _stats_latency_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .INFINITE_CELL */ .A - 1)));
    }
    setThresholds(cells) {
        this.table = new _stats_class_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ClassTable */ .r(cells);
        this.baselineTable = new _stats_class_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ClassTable */ .r(cells);
        this.learning = null;
    }
}
/** The margin that holds at a quantile: `tail` from p90 on. */
function shiftFor(quantile, shifts) {
    return quantile >= TAIL_FROM ? shifts.tail : shifts.body;
}
const TAIL_FROM = 0.9;
function emptyStart(spec) {
    const size = spec.quantiles.length * KEPT;
    return { b: new Uint32Array(size), c: new Uint32Array(size) };
}


/***/ }),

/***/ 57044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gradeOf),
/* harmony export */   kx: () => (/* binding */ tierOf),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82256);

const TIERS = ['none', 'proven', 'no-regression-found', 'warn', 'forecast', 'hold', 'fail', 'roll-back'];
/** 100 x the weights of the KPIs that pass / the weights of the KPIs judged. It informs and decides nothing. */
function scoreOf(findings, kpis) {
    let passed = 0;
    let judged = 0;
    for (const kpi of kpis) {
        const own = findings.filter((finding) => finding.kpi === kpi.name);
        if (own.length === 0 || own.every((finding) => finding.code === 'no-data'))
            continue;
        judged += kpi.weight;
        if ((0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(own.map((finding) => finding.outcome)) === 'pass')
            passed += kpi.weight;
    }
    return judged === 0 ? 0 : Number(((100 * passed) / judged).toFixed(1));
}
/** The strongest tier among the findings that share the verdict's outcome; what was accepted or only observed decided nothing. */
function tierOf(findings, outcome) {
    const deciding = findings.filter((finding) => finding.code !== 'accepted' && finding.facts?.['wouldHave'] === undefined);
    const tiers = deciding.filter((finding) => finding.outcome === outcome).map((finding) => TIERS.indexOf(finding.tier));
    return TIERS[Math.max(0, ...tiers)];
}
/** A pass is `proven` only where every critical trend KPI was; else the weaker grade is said. */
function gradeOf(findings, outcome) {
    if (outcome !== 'pass')
        return undefined;
    if (findings.some((finding) => finding.tier === 'no-regression-found'))
        return 'no-regression-found';
    return findings.some((finding) => finding.tier === 'proven') ? 'proven' : undefined;
}


/***/ }),

/***/ 6690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ align),
  jT: () => (/* binding */ seriesFinding),
  ZB: () => (/* binding */ withoutTest)
});

// EXTERNAL MODULE: ./build-bundle/src/stats/block-t.js
var block_t = __webpack_require__(6102);
// EXTERNAL MODULE: ./build-bundle/src/stats/median-of.js
var median_of = __webpack_require__(86958);
;// CONCATENATED MODULE: ./build-bundle/src/stats/mad-of.js

/** Makes the MAD of normal data estimate the standard deviation. */
const NORMAL_CONSISTENCY = 1.4826022185056018;
/** Median absolute deviation from the median, scaled to the normal standard deviation; NaN when empty. */
function madOf(values) {
    const middle = (0,median_of/* medianOf */.u)(values);
    return NORMAL_CONSISTENCY * (0,median_of/* medianOf */.u)(values.map((x) => Math.abs(x - middle)));
}

// EXTERNAL MODULE: ./build-bundle/src/judge/figures.js
var figures = __webpack_require__(8519);
;// CONCATENATED MODULE: ./build-bundle/src/judge/series-finding.js




/** Joins two series on equal times. */
function align(pair) {
    const experiment = new Map(finitePoints(pair.experiment));
    const both = [];
    let controlOnly = 0;
    for (const [t, control] of finitePoints(pair.control)) {
        const value = experiment.get(t);
        if (value === undefined)
            controlOnly++;
        else
            both.push({ control, experiment: value });
    }
    const baseline = new Map(finitePoints(pair.baseline ?? []));
    const noise = finitePoints(pair.control).flatMap(([t, control]) => {
        const value = baseline.get(t);
        return value !== undefined && value > 0 && control > 0 ? [Math.log(value / control)] : [];
    });
    return { both, controlOnly, experimentOnly: experiment.size - both.length, baseline: [...baseline.values()], noise };
}
/** The finding on one KPI of two aggregated series: block t on log ratios (differences scaled by the baseline's MAD where zeros occur). */
function seriesFinding(pair, kpi, spec) {
    const series = pair ? align(pair) : { both: [], controlOnly: 0, experimentOnly: 0, baseline: [], noise: [] };
    const early = withoutTest(series, kpi, spec);
    if (early)
        return early;
    const values = transform(series, kpi);
    const fail = logBFBeyond(transformedMargin(kpi.margin, values.scaled, series), values.list, kpi, spec);
    const hold = logBFBeyond(transformedMargin(kpi.margin * spec.holdMargin, values.scaled, series), values.list, kpi, spec);
    const bar = (alpha) => -Math.log(2 * alpha);
    const tier = fail >= bar(spec.rollbackAlpha) ? 'roll-back' : fail >= bar(spec.alpha) ? 'fail' : hold >= bar(spec.alpha) ? 'hold' : 'none';
    const outcome = tier === 'none' ? 'pass' : tier === 'hold' ? 'inconclusive' : 'fail';
    const logE = (tier === 'hold' ? hold : fail) + Math.log(2);
    return {
        ...blank(kpi, series),
        code: tier === 'none' ? 'no-change' : 'regression',
        outcome,
        tier,
        method: 'block-t',
        tests: [{ name: 'blocks', eValue: (0,figures/* eValueOf */.kJ)(tier === 'hold' ? hold : fail) }],
        effect: effectOf(series, values, kpi, spec),
        eValue: (0,figures/* eValueOf */.kJ)(logE),
        pValue: (0,figures/* pValueOf */.PH)(logE),
        alpha: tier === 'roll-back' ? spec.rollbackAlpha : spec.alpha,
        facts: { ...medians(series), margin: kpi.margin, scaledDifferences: values.scaled },
    };
}
/** Everything that is decided without a test: no data, one side missing, too few points, constant and equal. */
function withoutTest(series, kpi, spec) {
    const { both, controlOnly, experimentOnly } = series;
    const total = both.length + controlOnly + experimentOnly;
    const found = (code, outcome, method) => ({
        ...blank(kpi, series),
        code,
        outcome,
        method,
    });
    const needed = kpi.critical || kpi.required ? 'inconclusive' : 'pass';
    if (total === 0)
        return found('no-data', needed, 'none');
    // Two sides that were never measured at the same time are both there: they are too few comparable points.
    if (both.length === 0 && (controlOnly === 0 || experimentOnly === 0))
        return {
            ...found(kpi.required ? 'no-data' : 'warning', kpi.required ? 'fail' : 'pass', 'one-side-missing'),
            tier: kpi.required ? 'fail' : 'warn',
        };
    const isCovered = both.length >= spec.seriesCoverage * total;
    if (isCovered && both.length >= 2 && isIdentical(both))
        return found('no-change', 'pass', 'identical');
    const isEnough = isCovered && both.length >= Math.max(spec.seriesMinPoints, kpi.minimumSample);
    return isEnough ? null : found('not-enough', needed, 'none');
}
function isIdentical(both) {
    const first = both[0]?.control;
    return both.every((row) => row.control === first && row.experiment === first);
}
function blank(kpi, series) {
    const n = series.both.length;
    return {
        code: 'no-change',
        kpi: kpi.name,
        outcome: 'pass',
        tier: 'none',
        method: 'none',
        tests: [],
        effect: null,
        eValue: null,
        pValue: null,
        alpha: null,
        n: { control: n + series.controlOnly, experiment: n + series.experimentOnly },
        firstAlarmAt: null,
        stillNeeded: null,
        critical: kpi.critical,
    };
}
/** Log ratios where both sides are always positive; else differences, scaled by the MAD of the baseline (or of the control). */
function transform(series, kpi) {
    const sign = kpi.direction === 'decrease' ? -1 : 1;
    const { both, baseline } = series;
    if (both.every((row) => row.control > 0 && row.experiment > 0)) {
        return { list: both.map((row) => sign * Math.log(row.experiment / row.control)), scaled: false };
    }
    const reference = baseline.length >= 2 ? baseline : both.map((row) => row.control);
    const scale = madOf(reference) || Math.abs((0,median_of/* medianOf */.u)(reference)) || meanAbsolute(both.map((row) => row.control)) || 1;
    return { list: both.map((row) => (sign * (row.experiment - row.control)) / scale), scaled: scale };
}
/** The margin on the transformed scale: log(1 + m); for scaled differences m times the level, and at least m units of the noise. */
function transformedMargin(margin, scaled, series) {
    if (scaled === false)
        return Math.max(Math.log1p(margin), noiseOffset(series.noise));
    return margin * Math.max(1, meanAbsolute(series.both.map((row) => row.control)) / scaled);
}
/** One-sided 90 % normal quantile: the "p90" of the offset. */
const Z90 = 1.2815515655446004;
/** p90 of the steady offset between two copies of the same code (verdict.md 6): a difference of that size is no regression. 0 without a baseline. */
function noiseOffset(noise) {
    if (noise.length < 2)
        return 0;
    const middle = mean(noise);
    const variance = noise.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (noise.length - 1);
    return Math.abs(middle) + Z90 * Math.sqrt(variance / noise.length);
}
/** Evidence that the mean lies beyond the margin: in one direction, or the worse of both at half the evidence each where either is bad. */
function logBFBeyond(margin, list, kpi, spec) {
    const test = (sign) => (0,block_t/* blockT */.u)(list.map((x) => sign * x - margin), { phi: spec.phi, minEffective: spec.minEffectiveBlocks }).logBF;
    return kpi.direction === 'either' ? Math.max(test(1), test(-1)) - Math.log(2) : test(1);
}
function effectOf(series, values, kpi, spec) {
    const { control, experiment } = means(series);
    const difference = (0,figures/* rounded */.Wf)(experiment - control);
    if (values.scaled !== false)
        return { ratio: control === 0 ? 0 : (0,figures/* rounded */.Wf)(experiment / control), low: null, high: null, level: spec.confidenceLevel, difference };
    const sign = kpi.direction === 'decrease' ? -1 : 1;
    const interval = (0,block_t/* blockT */.u)(values.list.map((x) => sign * x), { phi: spec.phi, minEffective: 2, alpha: 1 - spec.confidenceLevel });
    return {
        ratio: (0,figures/* rounded */.Wf)(Math.exp(interval.mean)),
        low: Number.isFinite(interval.low) ? (0,figures/* rounded */.Wf)(Math.exp(interval.low)) : null,
        high: Number.isFinite(interval.high) ? (0,figures/* rounded */.Wf)(Math.exp(interval.high)) : null,
        level: spec.confidenceLevel,
        difference,
    };
}
function means({ both }) {
    return { control: mean(both.map((row) => row.control)), experiment: mean(both.map((row) => row.experiment)) };
}
function medians({ both }) {
    return { control: (0,figures/* rounded */.Wf)((0,median_of/* medianOf */.u)(both.map((row) => row.control))), experiment: (0,figures/* rounded */.Wf)((0,median_of/* medianOf */.u)(both.map((row) => row.experiment))) };
}
const mean = (list) => list.reduce((sum, x) => sum + x, 0) / list.length;
const meanAbsolute = (list) => mean(list.map(Math.abs));
function finitePoints(points) {
    return points
        .filter((point) => typeof point[1] === 'number' && Number.isFinite(point[1]))
        .map(([t, value]) => [t, value]);
}


/***/ }),

/***/ 52457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ seriesFindings)
});

// EXTERNAL MODULE: ./build-bundle/src/judge/count-evidence.js + 1 modules
var count_evidence = __webpack_require__(91000);
// EXTERNAL MODULE: ./build-bundle/src/judge/counted-finding.js
var counted_finding = __webpack_require__(36208);
// EXTERNAL MODULE: ./build-bundle/src/judge/histogram-finding.js + 1 modules
var histogram_finding = __webpack_require__(29954);
;// CONCATENATED MODULE: ./build-bundle/src/stats/betting-mean.js
const GRID = 400;
const MOST_STAKED = 0.5;
/**
 * log of the capital of betting that the mean of values in [0, 1] lies above `m`: prod(1 + l_i (x_i - m)), an e-process for
 * H0: mean <= m ("Estimating means of bounded random variables by betting", Waudby-Smith & Ramdas). The stakes l_i are the
 * predictable plug-in, from values before i only, regularised by one fake observation (mean 1/2, variance 1/4).
 */
function logBettingE(values, m, alpha) {
    const cap = m > 0 ? MOST_STAKED / m : Number.POSITIVE_INFINITY;
    return stakes(values, alpha).reduce((sum, stake, i) => sum + Math.log1p(Math.min(stake, cap) * (values[i] - m)), 0);
}
/** Two-sided confidence sequence {m : max(K+, K-)/2 < 1/alpha} on a grid of 400, and the mean. */
function bettingMean(values, alpha) {
    const mirrored = values.map((x) => 1 - x);
    const bar = Math.log(2 / alpha);
    const mean = values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
    let low = 0;
    while (low < GRID && low / GRID < mean && logBettingE(values, low / GRID, alpha) >= bar)
        low++;
    let high = GRID;
    while (high > 0 && high / GRID > mean && logBettingE(mirrored, 1 - high / GRID, alpha) >= bar)
        high--;
    return { mean, low: Math.max(0, low - 1) / GRID, high: Math.min(GRID, high + 1) / GRID };
}
function stakes(values, alpha) {
    let sum = 0.5;
    let squares = 0.25;
    return values.map((x, i) => {
        const variance = squares / (i + 1);
        const stake = Math.sqrt((2 * Math.log(2 / alpha)) / (variance * (i + 1) * Math.log(i + 2)));
        sum += x;
        squares += (x - sum / (i + 2)) ** 2;
        return stake;
    });
}

// EXTERNAL MODULE: ./build-bundle/src/judge/figures.js
var figures = __webpack_require__(8519);
// EXTERNAL MODULE: ./build-bundle/src/judge/series-finding.js + 1 modules
var series_finding = __webpack_require__(6690);
;// CONCATENATED MODULE: ./build-bundle/src/judge/ratio-finding.js



/**
 * A KPI that is a share in [0, 1] on both arms (cache hits): betting e-process on the differences, mapped to [0, 1]. The margin
 * is relative to the control's mean share, so that "10 %" of a 0.9 hit ratio is 0.09.
 */
function ratioSeriesFinding(pair, kpi, spec) {
    const series = pair ? (0,series_finding/* align */.MM)(pair) : { both: [], controlOnly: 0, experimentOnly: 0, baseline: [], noise: [] };
    const early = (0,series_finding/* withoutTest */.ZB)(series, kpi, spec);
    if (early)
        return early;
    const sign = kpi.direction === 'decrease' ? -1 : 1;
    const shifted = series.both.map((row) => (1 + clamp(sign * (row.experiment - row.control))) / 2);
    const control = series.both.reduce((sum, row) => sum + row.control, 0) / series.both.length;
    const logE = (fraction) => logBettingE(shifted, (1 + kpi.margin * fraction * control) / 2, spec.alpha);
    const fail = logE(1);
    const hold = logE(spec.holdMargin);
    const tier = tierOf(fail, hold, spec);
    const interval = bettingMean(shifted, 1 - spec.confidenceLevel);
    const toRatio = (shiftedMean) => (control === 0 ? 0 : (0,figures/* rounded */.Wf)(1 + (sign * (2 * shiftedMean - 1)) / control));
    const bounds = [toRatio(interval.low), toRatio(interval.high)].sort((a, b) => a - b);
    return {
        code: tier === 'none' ? 'no-change' : 'regression',
        kpi: kpi.name,
        outcome: tier === 'none' ? 'pass' : tier === 'hold' ? 'inconclusive' : 'fail',
        tier,
        method: 'betting',
        tests: [{ name: 'betting', eValue: (0,figures/* eValueOf */.kJ)(tier === 'hold' ? hold : fail) }],
        effect: {
            ratio: toRatio(interval.mean),
            low: bounds[0] ?? null,
            high: bounds[1] ?? null,
            level: spec.confidenceLevel,
            difference: (0,figures/* rounded */.Wf)(sign * (2 * interval.mean - 1)),
        },
        eValue: (0,figures/* eValueOf */.kJ)(tier === 'hold' ? hold : fail),
        pValue: (0,figures/* pValueOf */.PH)(tier === 'hold' ? hold : fail),
        alpha: tier === 'roll-back' ? spec.rollbackAlpha : spec.alpha,
        n: { control: series.both.length + series.controlOnly, experiment: series.both.length + series.experimentOnly },
        firstAlarmAt: null,
        stillNeeded: null,
        facts: { controlMean: (0,figures/* rounded */.Wf)(control), margin: kpi.margin },
        critical: kpi.critical,
    };
}
function tierOf(fail, hold, spec) {
    if (fail >= -Math.log(spec.rollbackAlpha))
        return 'roll-back';
    if (fail >= -Math.log(spec.alpha))
        return 'fail';
    return hold >= -Math.log(spec.alpha) ? 'hold' : 'none';
}
function clamp(difference) {
    return Math.max(-1, Math.min(1, difference));
}

// EXTERNAL MODULE: ./build-bundle/src/stats/log-conditional-binomial-e.js
var log_conditional_binomial_e = __webpack_require__(20149);
// EXTERNAL MODULE: ./build-bundle/src/stats/rate-ratio-interval.js
var rate_ratio_interval = __webpack_require__(6280);
// EXTERNAL MODULE: ./build-bundle/src/judge/validity.js
var validity = __webpack_require__(56458);
;// CONCATENATED MODULE: ./build-bundle/src/judge/unpaired-count-finding.js





/**
 * Counts of two streams that were not paired, one count a step: given the total, the shadow's share is binomial, whatever the
 * common rate does (statistics.md 1.3). Only times at which both sides were measured count, so both have the same exposure.
 */
function unpairedCountFinding(pair, kpi, spec) {
    const { both, controlOnly, experimentOnly } = pair ? (0,series_finding/* align */.MM)(pair) : { both: [], controlOnly: 0, experimentOnly: 0 };
    const steps = both.length;
    if (steps === 0)
        return withoutSteps(kpi, controlOnly, experimentOnly);
    const control = both.reduce((sum, row) => sum + row.control, 0);
    const experiment = both.reduce((sum, row) => sum + row.experiment, 0);
    const logE = (0,log_conditional_binomial_e/* logConditionalBinomialE */.J)(experiment, control, steps, steps, kpi.margin);
    const requests = lastRequests(pair);
    const above = requests === null || (experiment - control) / requests >= kpi.absoluteMargin;
    const tier = !above
        ? 'none'
        : logE >= -Math.log(spec.countRollbackAlpha)
            ? 'roll-back'
            : logE >= -Math.log(spec.alpha)
                ? 'fail'
                : 'none';
    // The sample of a count is its requests; where they are not known, the steps of its series.
    const tooFew = tier === 'none' && (requests === null ? steps < spec.seriesMinPoints : requests < kpi.minimumSample);
    const interval = (0,rate_ratio_interval/* rateRatioInterval */.L)(experiment, control, steps, steps, 1 - spec.confidenceLevel);
    return {
        ...(0,validity/* bare */.$B)(tooFew ? 'not-enough' : tier === 'none' ? 'no-change' : 'regression', outcomeOf(tier, tooFew, kpi), steps),
        kpi: kpi.name,
        tier,
        method: 'conditional-binomial',
        tests: [{ name: 'conditional-binomial', eValue: (0,figures/* eValueOf */.kJ)(logE) }],
        effect: {
            ratio: (0,figures/* rounded */.Wf)((experiment + 0.5) / (control + 0.5)),
            low: Number.isFinite(interval.low) ? (0,figures/* rounded */.Wf)(interval.low) : null,
            high: Number.isFinite(interval.high) ? (0,figures/* rounded */.Wf)(interval.high) : null,
            level: spec.confidenceLevel,
            difference: (0,figures/* rounded */.Wf)(experiment - control),
        },
        eValue: (0,figures/* eValueOf */.kJ)(logE),
        pValue: (0,figures/* pValueOf */.PH)(logE),
        alpha: tier === 'roll-back' ? spec.countRollbackAlpha : spec.alpha,
        facts: { control, experiment, steps },
        critical: kpi.critical,
    };
}
function outcomeOf(tier, tooFew, kpi) {
    if (tier !== 'none')
        return 'fail';
    return tooFew && (kpi.critical || kpi.required) ? 'inconclusive' : 'pass';
}
/** Nothing comparable: one side is missing (fail where required, else a warning), or both are. */
function withoutSteps(kpi, controlOnly, experimentOnly) {
    const known = { kpi: kpi.name, n: { control: controlOnly, experiment: experimentOnly }, critical: kpi.critical };
    const oneSide = controlOnly > 0 !== experimentOnly > 0;
    const method = oneSide ? 'one-side-missing' : 'none';
    if (oneSide && kpi.required)
        return { ...(0,validity/* bare */.$B)('no-data', 'fail', 0), ...known, method, tier: 'fail' };
    if (oneSide)
        return { ...(0,validity/* bare */.$B)('warning', 'pass', 0), ...known, method, tier: 'warn' };
    const both = controlOnly > 0;
    return { ...(0,validity/* bare */.$B)(both ? 'not-enough' : 'no-data', outcomeOf('none', true, kpi), 0), ...known, method };
}
/** Requests served over the whole time, where the evidence says it. */
function lastRequests(pair) {
    const last = pair?.requests?.at(-1)?.[1];
    return typeof last === 'number' && last > 0 ? last : null;
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/series-findings.js






/** The findings of every KPI that is judged on aggregated series. */
function seriesFindings(series, kpis, spec) {
    return kpis.flatMap((kpi) => {
        const pair = series.find((candidate) => candidate.kpi === kpi.name);
        if (kpi.kind === 'series')
            return [(0,series_finding/* seriesFinding */.jT)(pair, kpi, spec)];
        if (kpi.kind === 'ratio')
            return [ratioSeriesFinding(pair, kpi, spec)];
        if (kpi.kind === 'histogram')
            return [(0,histogram_finding/* histogramFinding */.o)(pair?.counted, kpi, spec)];
        if (kpi.kind === 'count' && kpi.unpaired)
            return [(0,counted_finding/* countedFinding */._v)(pair?.counted, kpi, spec)];
        if (kpi.kind === 'count' && !(0,count_evidence/* countsTrials */.oZ)(kpi.name))
            return [unpairedCountFinding(pair, kpi, spec)];
        return [];
    });
}


/***/ }),

/***/ 22679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ OTHER_ROUTES),
  N: () => (/* binding */ TrendEvidence)
});

// EXTERNAL MODULE: ./build-bundle/src/stats/class-table.js
var class_table = __webpack_require__(85995);
// EXTERNAL MODULE: ./build-bundle/src/stats/latency-histogram.js
var latency_histogram = __webpack_require__(82111);
// EXTERNAL MODULE: ./build-bundle/src/judge/paired-blocks.js
var paired_blocks = __webpack_require__(15984);
// EXTERNAL MODULE: ./build-bundle/src/judge/route-evidence.js
var route_evidence = __webpack_require__(93805);
// EXTERNAL MODULE: ./build-bundle/src/stats/theil-sen.js
var theil_sen = __webpack_require__(24083);
;// CONCATENATED MODULE: ./build-bundle/src/judge/warm-up.js



/** Blocks over which the trend is taken. */
const TREND_BLOCKS = 5;
/**
 * Decides where the warm-up ends (verdict.md 6): at the first block end where the slope of the shadow's last five block
 * medians is within +-2 % a minute or not distinguishable from it, and at the latest after a sixth of the run.
 */
class WarmUp {
    /** seconds since the start where measuring began; null while warming up */
    endedAt = null;
    pairs = 0;
    spec;
    earliest;
    latest;
    step;
    boundary;
    open = new latency_histogram/* LatencyHistogram */.t();
    medians = [];
    /** @param atLeast seconds before which it does not end, however steady the shadow is (while the rate is searched) */
    constructor(spec, forSeconds, atLeast = 0) {
        this.spec = spec;
        this.earliest = atLeast;
        this.latest = Math.max(atLeast, forSeconds * spec.warmupShare);
        this.step = (0,paired_blocks/* blockSeconds */.V)(spec, forSeconds);
        this.boundary = this.step;
    }
    /** Whether a pair sent at `at` still belongs to the warm-up; if so it is counted here and judged nowhere else. */
    takes(at, experimentMs) {
        if (this.endedAt !== null)
            return false;
        while (at >= this.boundary && this.endedAt === null)
            this.closeBlock();
        if (this.endedAt === null && at >= this.latest)
            this.endedAt = this.latest;
        if (this.endedAt !== null)
            return false;
        this.open.add(experimentMs);
        this.pairs++;
        return true;
    }
    closeBlock() {
        if (this.open.total >= this.spec.minBlockPairs) {
            const median = this.open.quantile(0.5);
            this.medians.push([this.boundary - this.step / 2, Math.log(Number.isFinite(median) ? median : this.spec.requestTimeoutMs)]);
            this.open.clear();
        }
        if (this.boundary >= this.earliest && this.boundary <= this.latest && this.isSteady())
            this.endedAt = this.boundary;
        this.boundary += this.step;
    }
    isSteady() {
        if (this.medians.length < TREND_BLOCKS)
            return false;
        const last = this.medians.slice(-TREND_BLOCKS);
        const trend = (0,theil_sen/* theilSen */.f)(last.map((row) => row[0] / 60), last.map((row) => row[1]), this.spec.confidenceLevel);
        const bound = Math.log1p(this.spec.warmupSlopePerMinute);
        return Math.abs(trend.slope) <= bound || (trend.low <= bound && trend.high >= -bound);
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/trend-evidence.js





/** The pool of routes that have not yet shown enough pairs to be judged alone. */
const OTHER_ROUTES = '(other)';
/**
 * Everything counted about one per-request KPI. Every pair goes to exactly one table: its own route's once that has fixed its
 * thresholds, the pool's before. Blocks are kept pooled over all routes (the mix is the same on both arms by construction)
 * and per route. Memory is bounded by routes x cells, whatever the number of pairs.
 */
class TrendEvidence {
    warmUp;
    routes = new Map();
    reader = new class_table/* DiscordantReader */.l();
    pool = null;
    pooledBlocks = null;
    histograms = { primary: new latency_histogram/* LatencyHistogram */.t(), shadow: new latency_histogram/* LatencyHistogram */.t(), baseline: new latency_histogram/* LatencyHistogram */.t() };
    measuredPairs = 0;
    lastAt = 0;
    spec;
    forSeconds;
    segmentsBegun = 0;
    thresholds;
    /** @param focus `thresholds`: cells fixed by an earlier run on other pairs, by route; such routes skip no pairs to learn them */
    constructor(spec, forSeconds, focus = {}) {
        this.spec = spec;
        this.forSeconds = forSeconds;
        this.thresholds = focus.thresholds ?? new Map();
        this.warmUp = new WarmUp(spec, forSeconds, focus.warmUpSeconds);
    }
    /**
     * One matched pair (or triple). Latencies in ms, Infinity where there was no usable answer.
     * @param ownRouteOnly sent by quota, beyond the share: it is evidence on its route, and would bend the mix of all routes
     */
    add(at, route, controlMs, experimentMs, baselineMs, ownRouteOnly = false) {
        this.lastAt = Math.max(this.lastAt, at);
        if (this.warmUp.takes(at, experimentMs))
            return;
        const own = this.route(route);
        this.beginDueSegments(at);
        this.measuredPairs++;
        for (const histograms of ownRouteOnly ? [own.histograms] : [this.histograms, own.histograms])
            countHistograms(histograms, controlMs, experimentMs, baselineMs);
        own.blocks.add(at, controlMs, experimentMs, baselineMs);
        if (!ownRouteOnly)
            this.pooledBlocks?.add(at, controlMs, experimentMs, baselineMs);
        if (!own.count(controlMs, experimentMs, baselineMs) && !ownRouteOnly)
            this.pool?.count(controlMs, experimentMs, baselineMs);
    }
    /** Evidence tables that have counted anything: mature routes, and the pool. */
    tables() {
        const mature = [...this.routes.values()].filter((route) => route.table && route.table.pairs > 0);
        return this.pool?.table && this.pool.table.pairs > 0 ? [...mature, this.pool] : mature;
    }
    route(name) {
        const start = this.warmUp.endedAt ?? 0;
        if (!this.pool) {
            this.pool = new route_evidence/* RouteEvidence */.v0(OTHER_ROUTES, this.spec, start, this.forSeconds, this.segmentsBegun, this.thresholds.get(OTHER_ROUTES));
            this.pooledBlocks = new paired_blocks/* PairedBlocks */.G(this.spec, start, this.forSeconds);
        }
        let route = this.routes.get(name);
        if (!route) {
            route = new route_evidence/* RouteEvidence */.v0(name, this.spec, start, this.forSeconds, this.segmentsBegun, this.thresholds.get(name));
            this.routes.set(name, route);
        }
        return route;
    }
    /** Segments begin at fixed fractions of the planned measured time, fixed in advance: never chosen by looking. */
    beginDueSegments(at) {
        const start = this.warmUp.endedAt ?? 0;
        for (;;) {
            const fraction = this.spec.segments[this.segmentsBegun + 1];
            if (fraction === undefined || at < start + fraction * (this.forSeconds - start))
                return;
            for (const route of this.routes.values())
                route.beginSegment(this.reader);
            this.pool?.beginSegment(this.reader);
            this.segmentsBegun++;
        }
    }
    /** Start of a segment in seconds, or null where it has not begun. */
    segmentStart(segment) {
        const start = this.warmUp.endedAt;
        const fraction = this.spec.segments[segment];
        if (start === null || fraction === undefined || segment > this.segmentsBegun)
            return null;
        return start + fraction * (this.forSeconds - start);
    }
}
function countHistograms(into, controlMs, experimentMs, baselineMs) {
    into.primary.add(controlMs);
    into.shadow.add(experimentMs);
    if (baselineMs !== undefined)
        into.baseline.add(baselineMs);
}


/***/ }),

/***/ 54300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   Wg: () => (/* binding */ latencyOf),
/* harmony export */   hI: () => (/* binding */ statusClass)
/* harmony export */ });
/** Latency in ms; Infinity for a request that was refused, reset, timed out or otherwise has no usable answer. */
function latencyOf(side) {
    if (side.error)
        return Number.POSITIVE_INFINITY;
    const latency = side.latencyMs;
    return typeof latency === 'number' && latency >= 0 ? latency : Number.POSITIVE_INFINITY;
}
/** Whether the arm answered anything at all or failed in a way we saw; a side without either is ours to have lost. */
function isMeasured(side) {
    return side !== undefined && (Boolean(side.error) || typeof side.status === 'number' || typeof side.latencyMs === 'number');
}
/** 5xx, or no answer at all. */
function isFailure(side) {
    return Boolean(side.error) || (side.status ?? 0) >= 500;
}
/** 2 for 200..299 and so on; 0 where there was no answer. */
function statusClass(status) {
    return typeof status === 'number' ? Math.floor(status / 100) : 0;
}


/***/ }),

/***/ 56458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   OC: () => (/* binding */ runFindings),
/* harmony export */   Vp: () => (/* binding */ nothingJudged),
/* harmony export */   YL: () => (/* binding */ Representation),
/* harmony export */   rm: () => (/* binding */ noiseFindings)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8519);
/* harmony import */ var _trial_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54300);


/** Is the traffic like the traffic it was recorded from? (verdict.md 6, *unrepresentative*) Memory: two numbers a route. */
class Representation {
    routes = new Map();
    trials = 0;
    refusedWithoutRecord = 0;
    add(trial) {
        this.trials++;
        const status = trial.primary.status;
        if (trial.recordedStatus === undefined) {
            if (status === 401 || status === 403 || status === 404)
                this.refusedWithoutRecord++;
            return;
        }
        let row = this.routes.get(trial.route);
        if (!row) {
            row = { compared: 0, otherClass: 0 };
            this.routes.set(trial.route, row);
        }
        row.compared++;
        if (sameClass(trial.recordedStatus) !== sameClass(status))
            row.otherClass++;
    }
    /** Findings that allow at most inconclusive. */
    findings(spec) {
        const found = [];
        for (const [route, row] of this.routes) {
            const share = row.otherClass / row.compared;
            // Fewer than 20 comparisons cannot show a share of 5 %.
            if (row.compared < 20 || share <= spec.unrepresentativeRoute)
                continue;
            found.push({
                ...bare('unrepresentative', 'inconclusive', row.compared),
                route,
                facts: { reason: 'status-differs-from-recording', share: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .Wf)(share), allowed: spec.unrepresentativeRoute },
            });
        }
        const share = this.trials === 0 ? 0 : this.refusedWithoutRecord / this.trials;
        if (share > spec.unrepresentativeStatus) {
            found.push({
                ...bare('unrepresentative', 'inconclusive', this.trials),
                facts: { reason: 'refused-without-recorded-response', share: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .Wf)(share), allowed: spec.unrepresentativeStatus },
            });
        }
        return found;
    }
}
/** Class of a status; 304 answers a conditional request and counts as success. */
function sameClass(status) {
    return status === 304 ? 2 : (0,_trial_side_js__WEBPACK_IMPORTED_MODULE_1__/* .statusClass */ .hI)(status);
}
/** What happened to the run itself: lost arms, failed sources, a late generator, orphans. */
function runFindings(run, orphans, pairs, spec) {
    const found = [];
    for (const [arm, state] of Object.entries(run.arms)) {
        if (state === 'alive')
            continue;
        // Lost together with the primary it was not the change: whatever killed both is nobody's regression.
        const shadow = arm === 'shadow' && (run.arms.primary ?? 'alive') === 'alive';
        const code = state === 'never-ready' ? 'never-ready' : 'arm-died';
        const tier = shadow ? 'roll-back' : 'none';
        found.push({
            ...bare(code, shadow ? 'fail' : 'error', pairs),
            tier,
            kpi: 'availability',
            firstAlarmAt: run.armsLostAt?.[arm] ?? null,
            facts: { arm, state },
            critical: true,
        });
    }
    for (const [source, message] of Object.entries(run.failedSources ?? {})) {
        found.push({ ...bare('source-failed', 'error', pairs), facts: { source, message } });
    }
    if (run.generatorLate)
        found.push(bare('generator-late', 'error', pairs));
    const total = pairs + orphans;
    if (total > 0 && orphans / total > spec.orphanShare) {
        found.push({ ...bare('orphans', 'error', pairs), facts: { orphans, share: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .Wf)(orphans / total), allowed: spec.orphanShare } });
    }
    return found;
}
/** Above `tooNoisy` two copies of the same code differ too much for a verdict on this environment. */
function noiseFindings(noise, spec) {
    if (!noise || noise.tau <= spec.tooNoisy)
        return [];
    return [
        {
            ...bare('too-noisy', 'inconclusive', noise.blocks),
            facts: { tau: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .Wf)(noise.tau), allowed: spec.tooNoisy, offset: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .Wf)(noise.offset) },
        },
    ];
}
/** Without one KPI that could be judged there was no measurement, however little each of them matters: no data is never a pass (verdict.md 1). */
function nothingJudged(findings, kpis) {
    const names = new Set(kpis.map(({ name }) => name));
    const ofKpis = findings.filter(({ kpi }) => names.has(kpi));
    const isSilent = ({ code, method }) => code === 'no-data' || method === 'one-side-missing';
    return ofKpis.length > 0 && ofKpis.every(isSilent) ? [bare('no-data', 'inconclusive', 0)] : [];
}
/** A finding about the run rather than about a KPI's numbers. */
function bare(code, outcome, n) {
    return {
        code,
        kpi: 'run',
        outcome,
        tier: 'none',
        method: 'validity',
        tests: [],
        effect: null,
        eValue: null,
        pValue: null,
        alpha: null,
        n: { control: n, experiment: n },
        firstAlarmAt: null,
        stillNeeded: null,
    };
}


/***/ }),

/***/ 6102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ blockT)
/* harmony export */ });
const R1_CAP = 0.95;
const R1_FROM_BLOCKS = 6;
/** Deviations this small beside the mean are rounding, not variation: they would look perfectly correlated. */
const ROUNDING = 1e-12;
/**
 * Anytime-valid t of the mean of block values against zero, one direction (statistics.md 1.6 and 8; verdict.md 3), with the
 * effective-n guard against autocorrelation: r1 = min(0.95, r1+ + 2 (1 + 3 r1+)/n) from 6 blocks on where r1+ > 0,
 * n_eff = n (1 - r1)/(1 + r1), t scaled by sqrt((1 - r1)/(1 + r1)), degrees of freedom and mixture from n_eff.
 */
function blockT(values, options) {
    const n = values.length;
    const mean = n === 0 ? Number.NaN : values.reduce((sum, x) => sum + x, 0) / n;
    const nothing = {
        logBF: Number.NEGATIVE_INFINITY,
        t: 0,
        mean,
        low: Number.NEGATIVE_INFINITY,
        high: Number.POSITIVE_INFINITY,
        n,
        effectiveN: n,
    };
    if (n < 2)
        return nothing;
    const spread = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    const isConstant = spread <= n * (ROUNDING * mean) ** 2;
    const keep = isConstant ? 1 : keptShare(values, mean);
    const effectiveN = n * keep;
    const standardError = isConstant ? 0 : Math.sqrt(spread / (n - 1) / n / keep);
    const t = standardError > 0 ? mean / standardError : mean === 0 ? 0 : Math.sign(mean) * Number.POSITIVE_INFINITY;
    if (effectiveN <= 1)
        return { ...nothing, t, effectiveN };
    const interval = options.alpha === undefined ? {} : confidence(mean, standardError, effectiveN, options.phi, options.alpha);
    const logBF = t > 0 && effectiveN >= options.minEffective ? logBayesFactor(t, effectiveN, options.phi) : Number.NEGATIVE_INFINITY;
    return { ...nothing, ...interval, logBF, t, effectiveN };
}
/** (1 - r1) / (1 + r1): what autocorrelation leaves of the sample. */
function keptShare(values, mean) {
    const n = values.length;
    if (n < R1_FROM_BLOCKS)
        return 1;
    let product = 0;
    let square = 0;
    for (let i = 0; i < n; i++) {
        const here = values[i] - mean;
        square += here * here;
        if (i > 0)
            product += here * (values[i - 1] - mean);
    }
    const lagOne = square > 0 ? product / square : 0;
    const positive = lagOne > ROUNDING ? lagOne : 0; // the guard begins with a step: rounding must not decide whether it is taken
    if (positive === 0)
        return 1;
    const r1 = Math.min(R1_CAP, positive + (2 * (1 + 3 * positive)) / n);
    return (1 - r1) / (1 + r1);
}
function logBayesFactor(t, effectiveN, phi) {
    const nu = effectiveN - 1;
    const r = phi / (phi + effectiveN);
    if (t === Number.POSITIVE_INFINITY)
        return 0.5 * Math.log(r) - 0.5 * (nu + 1) * Math.log(r);
    return 0.5 * Math.log(r) + 0.5 * (nu + 1) * (Math.log1p((t * t) / nu) - Math.log1p((r * t * t) / nu));
}
/** {mean : two-sided BF < 1/alpha}, solved in closed form for t^2. */
function confidence(mean, standardError, effectiveN, phi, alpha) {
    const nu = effectiveN - 1;
    const r = phi / (phi + effectiveN);
    const grown = Math.exp((-2 * Math.log(alpha) - Math.log(r)) / (nu + 1));
    if (r * grown >= 1)
        return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    const half = Math.sqrt((nu * (grown - 1)) / (1 - r * grown)) * standardError;
    return { low: mean - half, high: mean + half };
}


/***/ }),

/***/ 59820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ crossing)
/* harmony export */ });
/**
 * Where a function that is negative at `inside` turns positive on the way to `end`, by bisection: the end of an interval, from without.
 * @param steps halvings; 60 reach a double's precision of a unit interval, 200 that of any
 */
function crossing(value, inside, end, steps) {
    let [within, without] = [inside, end];
    for (let step = 0; step < steps; step++) {
        const middle = (within + without) / 2;
        if (value(middle) > 0)
            without = middle;
        else
            within = middle;
    }
    return without;
}


/***/ }),

/***/ 20149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ logConditionalBinomialE)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_betaln__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65616);
/* harmony import */ var _log_beta_upper_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28809);


/**
 * log E of two unpaired counts: given their total, the experiment's count is binomial whatever the common rate does; H0: its
 * rate is at most (1 + margin) times the control's (statistics.md 1.3, Beta(1,1) truncated to (p0, 1)).
 * @param experiment @param control counts
 * @param experimentExposure @param controlExposure requests, seconds or steps behind each count; only their ratio matters
 * @param margin relative, 0 for "not above"
 */
function logConditionalBinomialE(experiment, control, experimentExposure, controlExposure, margin) {
    if (experiment + control === 0)
        return 0;
    const share = ((1 + margin) * experimentExposure) / ((1 + margin) * experimentExposure + controlExposure);
    return (_stdlib_math_base_special_betaln__WEBPACK_IMPORTED_MODULE_0__(1 + experiment, 1 + control) +
        (0,_log_beta_upper_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .logBetaUpperTail */ .Z)(experiment, control, share) -
        Math.log1p(-share) -
        experiment * Math.log(share) -
        control * Math.log1p(-share));
}


/***/ }),

/***/ 39354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logMeanExp)
/* harmony export */ });
/** log of the mean of exp(values): the average of e-values kept in logs. -Infinity (an e-value of 0) is allowed; empty gives -Infinity. */
function logMeanExp(values) {
    let largest = Number.NEGATIVE_INFINITY;
    for (const value of values)
        if (value > largest)
            largest = value;
    if (largest === Number.NEGATIVE_INFINITY || largest === Number.POSITIVE_INFINITY)
        return largest;
    let sum = 0;
    for (const value of values)
        sum += Math.exp(value - largest);
    return largest + Math.log(sum / values.length);
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

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rateRatioInterval)
/* harmony export */ });
/* harmony import */ var _crossing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59820);
/* harmony import */ var _stdlib_math_base_special_betaln__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65616);


/**
 * Anytime-valid confidence sequence for the ratio of two Poisson rates, experiment / control: all theta with
 * logB(1+k, 1+m) - k log theta - m log(1-theta) <= log(1/alpha), ratio = theta/(1-theta) * exposures (statistics.md 1.3).
 */
function rateRatioInterval(experiment, control, experimentExposure, controlExposure, alpha) {
    const total = experiment + control;
    if (total === 0)
        return { low: 0, high: Number.POSITIVE_INFINITY };
    const mixture = _stdlib_math_base_special_betaln__WEBPACK_IMPORTED_MODULE_0__(1 + experiment, 1 + control);
    const against = (theta) => mixture - (experiment === 0 ? 0 : experiment * Math.log(theta)) - (control === 0 ? 0 : control * Math.log1p(-theta)) + Math.log(alpha);
    const mode = experiment / total;
    const toRatio = (theta) => theta >= 1 ? Number.POSITIVE_INFINITY : ((theta / (1 - theta)) * controlExposure) / experimentExposure;
    return {
        low: experiment === 0 ? 0 : toRatio((0,_crossing_js__WEBPACK_IMPORTED_MODULE_1__/* .crossing */ .T)(against, mode, 0, 200)),
        high: control === 0 ? Number.POSITIVE_INFINITY : toRatio((0,_crossing_js__WEBPACK_IMPORTED_MODULE_1__/* .crossing */ .T)(against, mode, 1, 200)),
    };
}


/***/ }),

/***/ 54736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ logStratifiedRateE),
/* harmony export */   r: () => (/* binding */ stratifiedRateInterval)
/* harmony export */ });
/* harmony import */ var _crossing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59820);

/** Nats below its maximum at which an integrand is taken for zero. */
const DEPTH = 40;
/** Panels of the composite Simpson rule over that width: a ninth of a standard deviation each. */
const PANELS = 160;
/**
 * log E of unpaired counts whose split changes in the course of time: in each stratum, given its total, the experiment's count is binomial with
 * odds theta x the ratio of the exposures, whatever the common rate does there (statistics.md 1.3, by stratum). H0: theta <= 1 + margin. The
 * mixture over theta / (1 + theta) is uniform above the null, fixed in advance, so looking often costs nothing; with equal exposures it is
 * `logConditionalBinomialE` exactly. Strata in which a side had no exposure say nothing.
 */
function logStratifiedRateE(strata, margin) {
    const used = informative(strata);
    if (used.length === 0)
        return 0;
    const from = Math.log1p(margin);
    const share = (1 + margin) / (2 + margin);
    return logIntegral((u) => logLikelihood(used, u) + logDensity(u), from) - logLikelihood(used, from) - Math.log1p(-share);
}
/** Anytime-valid confidence sequence of theta: all theta at which the two-sided mixture stays below 1 / alpha. */
function stratifiedRateInterval(strata, alpha) {
    const used = informative(strata);
    if (used.length === 0)
        return { low: 0, high: Number.POSITIVE_INFINITY };
    const mixture = logIntegral((u) => logLikelihood(used, u) + logDensity(u), Number.NEGATIVE_INFINITY);
    const against = (u) => mixture - logLikelihood(used, u) + Math.log(alpha);
    const mode = modeOf((u) => logLikelihood(used, u), Number.NEGATIVE_INFINITY);
    const sum = (side) => used.reduce((total, stratum) => total + stratum[side], 0);
    return {
        low: sum('experiment') === 0 ? 0 : Math.exp((0,_crossing_js__WEBPACK_IMPORTED_MODULE_0__/* .crossing */ .T)(against, mode, -FARTHEST, 60)),
        high: sum('control') === 0 ? Number.POSITIVE_INFINITY : Math.exp((0,_crossing_js__WEBPACK_IMPORTED_MODULE_0__/* .crossing */ .T)(against, mode, FARTHEST, 60)),
    };
}
/** log theta beyond which nothing is looked for: a factor of 1e26. */
const FARTHEST = 60;
/** Strata with the same split are one. */
function informative(strata) {
    const bySplit = new Map();
    for (const { experiment, control, experimentExposure, controlExposure } of strata) {
        if (experiment + control === 0 || experimentExposure <= 0 || controlExposure <= 0)
            continue;
        const logExposures = Math.log(experimentExposure / controlExposure);
        const known = bySplit.get(logExposures);
        if (known) {
            known.experiment += experiment;
            known.control += control;
        }
        else
            bySplit.set(logExposures, { logExposures, experiment, control });
    }
    return [...bySplit.values()];
}
/** Up to a constant: sum of k log p + c log(1 - p) with odds p / (1 - p) = theta e / f. Concave in u = log theta. */
function logLikelihood(counts, u) {
    let sum = 0;
    for (const { experiment, control, logExposures } of counts) {
        const odds = u + logExposures;
        sum += experiment * odds - (experiment + control) * softplus(odds);
    }
    return sum;
}
/** log of d(theta / (1 + theta)) / du. */
const logDensity = (u) => -softplus(u) - softplus(-u);
/** log(1 + exp(x)) without overflow. */
const softplus = (x) => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));
/** log of the integral of exp(f) above `from`; f is concave. */
function logIntegral(f, from) {
    const mode = modeOf(f, from);
    const top = f(mode);
    const right = edgeOf(f, mode, top, 1);
    const left = Math.max(from, edgeOf(f, mode, top, -1));
    const width = (right - left) / PANELS;
    let sum = 0;
    for (let panel = 0; panel <= PANELS; panel++) {
        const weight = panel === 0 || panel === PANELS ? 1 : panel % 2 === 1 ? 4 : 2;
        sum += weight * Math.exp(f(left + panel * width) - top);
    }
    return top + Math.log((sum * width) / 3);
}
/** Where a concave function has its maximum, by golden section: closely enough to begin the sum at. */
function modeOf(f, from) {
    let low = Math.max(from, -FARTHEST);
    let high = FARTHEST;
    let a = high - GOLDEN * (high - low);
    let b = low + GOLDEN * (high - low);
    let [atA, atB] = [f(a), f(b)];
    while (high - low > 1e-5) {
        if (atA >= atB) {
            [high, b, atB] = [b, a, atA];
            a = high - GOLDEN * (high - low);
            atA = f(a);
        }
        else {
            [low, a, atA] = [a, b, atB];
            b = low + GOLDEN * (high - low);
            atB = f(b);
        }
    }
    const middle = (low + high) / 2;
    return from > Number.NEGATIVE_INFINITY && f(from) >= f(middle) ? from : middle;
}
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Where f has fallen by DEPTH on one side. */
function edgeOf(f, mode, top, sign) {
    let step = 1e-6;
    while (top - f(mode + sign * step) < DEPTH && step < 2 * FARTHEST)
        step *= 2;
    let inside = step / 2;
    for (let i = 0; i < 20; i++) {
        const middle = (inside + step) / 2;
        if (top - f(mode + sign * middle) < DEPTH)
            inside = middle;
        else
            step = middle;
    }
    return mode + sign * step;
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
