export const id = 2604;
export const ids = [2604];
export const modules = {

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


/***/ })

};
