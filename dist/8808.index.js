export const id = 8808;
export const ids = [8808];
export const modules = {

/***/ 28808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   judgeByProfile: () => (/* binding */ judgeByProfile),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14700);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68776);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56458);



/** Judges by an older system's rule alone: it informs beside our verdict, and is none of ours. */
function judgeByProfile(profile, input) {
    const { metrics, summary } = profile.judge(input);
    const digest = new _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceDigest */ .K();
    digest.document('profile', { profile: profile.name, kpis: input.kpis, series: input.series, whole: input.whole });
    return {
        profile: profile.name,
        outcome: summary.outcome,
        decision: summary.decision,
        score: summary.score,
        classification: summary.classification,
        tier: 'none',
        findings: metrics.map((metric) => ({
            ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(codeOf(metric.outcome), metric.outcome, 0),
            kpi: metric.kpi,
            method: profile.name,
            n: metric.n,
            facts: { reason: metric.reason },
            classification: metric.classification,
            deviation: metric.deviation,
        })),
        looks: [],
        spec: input.spec,
        digest: digest.hex(),
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
    };
}
function codeOf(outcome) {
    if (outcome === 'pass')
        return 'no-change';
    if (outcome === 'inconclusive')
        return 'no-data';
    return outcome === 'error' ? 'source-failed' : 'regression';
}
/** The values of one side in order; a missing one is NaN. */
function valuesOf(points) {
    return (points ?? []).map(([, value]) => value ?? Number.NaN);
}
/** A setting that may lie deeper: `at(settings, 'effectSize', 'measure')`; undefined where it is not there. */
function at(settings, ...path) {
    let here = settings;
    for (const name of path)
        here = here !== null && typeof here === 'object' ? here[name] : undefined;
    return here;
}
function numberAt(settings, fallback, ...path) {
    const value = at(settings, ...path);
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : fallback;
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ })

};
