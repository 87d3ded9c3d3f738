export const id = 6167;
export const ids = [6167];
export const modules = {

/***/ 86167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeDocument: () => (/* binding */ judgeDocument)
/* harmony export */ });
/* unused harmony export until */
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97078);

/** Judges plain evidence as a run would have been judged while it happened: the same looks, the same tests, one verdict. */
function judgeDocument(document, options = {}) {
    const { run, series } = document;
    const trials = [...document.trials].sort((a, b) => a.at - b.at);
    const judge = new _judge_js__WEBPACK_IMPORTED_MODULE_0__/* .Judge */ .I(document.kpis, document.judge, run.forSeconds);
    const cadence = options.lookSeconds ?? judge.cadenceSeconds;
    const end = Math.max(run.forSeconds, trials.at(-1)?.at ?? 0, lastSeriesTime(series));
    let next = 0;
    for (let look = 1; look * cadence < end; look++) {
        const at = Number((look * cadence).toPrecision(12));
        next = addUntil(judge, trials, next, at);
        judge.look(at, { run: { ...run, ended: false }, series: until(series, at) });
    }
    addUntil(judge, trials, next, Number.POSITIVE_INFINITY);
    judge.look(end, { run, series });
    return judge.conclude({ run, series, extra: options.extra?.(judge), accept: options.accept });
}
function addUntil(judge, trials, from, at) {
    let index = from;
    for (let trial = trials[index]; trial && trial.at < at; trial = trials[++index])
        judge.add(trial);
    return index;
}
/** The series as they were known at a time. */
function until(series, at) {
    return series.map((pair) => ({
        ...pair,
        control: pair.control.filter(([t]) => t < at),
        experiment: pair.experiment.filter(([t]) => t < at),
        ...(pair.baseline ? { baseline: pair.baseline.filter(([t]) => t < at) } : {}),
        ...(pair.requests ? { requests: pair.requests.filter(([t]) => t < at) } : {}),
    }));
}
function lastSeriesTime(series) {
    let last = 0;
    for (const pair of series)
        for (const points of [pair.control, pair.experiment])
            last = Math.max(last, points.at(-1)?.[0] ?? 0);
    return last;
}


/***/ })

};
