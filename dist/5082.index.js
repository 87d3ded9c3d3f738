export const id = 5082;
export const ids = [5082];
export const modules = {

/***/ 46872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ placeFromEnv)
/* harmony export */ });
/** Where a run stands, by the variables GitHub Actions sets: what it is about, and where a person can look. */
function placeFromEnv(env, service, elsewhere) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    const pull = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    const ref = pull === undefined ? env['GITHUB_REF_NAME'] || elsewhere : `pull/${pull}`;
    const subject = { ...(repository ? { repository } : {}), service, ref };
    if (!server || !repository || !/^https?:\/\//.test(server))
        return { subject, links: [] };
    return {
        subject,
        links: [
            ...(id ? [{ text: 'Report and log', href: `${server}/${repository}/actions/runs/${id}` }] : []),
            ...(pull === undefined ? [] : [{ text: `Pull request ${pull}`, href: `${server}/${repository}/pull/${pull}` }]),
        ],
    };
}


/***/ }),

/***/ 15082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeRollBackNotice: () => (/* binding */ composeRollBackNotice)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14700);
/* harmony import */ var _notify_notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86368);
/* harmony import */ var _notice_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46872);



/** A rollback as people are told of it. One that could not be done, or is held, calls somebody. */
function composeRollBackNotice({ plan, request, result, problem, env, nowMs }) {
    const environment = plan.state?.environment ?? 'production';
    const { subject, links } = (0,_notice_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFromEnv */ .L)(env, plan.service.name, environment);
    const isDone = result?.status === 'rolled-back';
    const event = isDone ? 'roll-back' : 'hold';
    const version = result?.target?.version ?? 'the last verified version';
    return {
        event,
        standing: isDone ? 'over' : (0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(event),
        severity: problem === null ? (0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(event) : 'critical',
        subject: { ...subject, ref: environment },
        headline: headline(result, version, problem, `${plan.service.name} in ${environment}`),
        next: nextOf(result, problem),
        findings: [],
        facts: [
            { name: 'From', value: result?.from ?? 'unknown' },
            { name: 'To', value: version },
            { name: 'Reason', value: request.reason },
        ],
        links,
        at: new Date(nowMs).toISOString(),
        run: result?.actId ?? 'roll-back',
        by: request.by,
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
    };
}
function headline(result, version, problem, where) {
    if (problem !== null)
        return `${where}: the rollback to ${version} could not be done`;
    if (result?.status === 'rolled-back')
        return `${where} was rolled back to ${version}`;
    return `${where}: the rollback to ${version} waits for a person`;
}
function nextOf(result, problem) {
    return (problem ??
        result?.pending ??
        result?.hold?.reason ??
        'The version stands and is verified. Look at what was wrong with the other one before it comes again.');
}


/***/ })

};
