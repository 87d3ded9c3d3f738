export const id = 292;
export const ids = [292];
export const modules = {

/***/ 50292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishDeployment: () => (/* binding */ publishDeployment)
/* harmony export */ });
/* unused harmony export environmentName */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33978);
/* harmony import */ var _sentences_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76753);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(805);



const MOST_DESCRIPTION = 140;
/**
 * The trial as a deployment of the commit, with the verdict as its status. It is transient and no production, merges nothing into the branch and
 * waits for no status, all of which GitHub would do by default.
 */
const publishDeployment = async (report, context) => {
    const { github, owner, repo, sha, reportUrl, redact } = context;
    const { repos } = github.octokit.rest;
    const environment = context.environment || environmentName(report.service);
    const description = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(redact((0,_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report)), MOST_DESCRIPTION);
    try {
        const { data } = await repos.createDeployment({
            owner,
            repo,
            ref: sha,
            task: 'foreshadow',
            environment,
            description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(redact(report.title), MOST_DESCRIPTION),
            auto_merge: false,
            required_contexts: [],
            transient_environment: true,
            production_environment: false,
            payload: { service: report.service, digest: report.verdict.digest },
        });
        if (!('id' in data))
            return { status: 'refused', why: `GitHub made no deployment: ${'message' in data ? data.message : 'no reason given'}` };
        const log = reportUrl === undefined ? {} : { log_url: reportUrl };
        const of = { owner, repo, deployment_id: data.id };
        await repos.createDeploymentStatus({ ...of, state: 'in_progress', description: 'the shadow runs beside the primary', ...log });
        await repos.createDeploymentStatus({ ...of, state: stateOf(report), description, ...log });
        return { status: 'published', where: `deployment ${data.id} to ${environment}`, url: reportUrl };
    }
    catch (error) {
        return refusal(error, environment);
    }
};
/** An environment of its own, so that no protection rule of a real one waits for a person. */
function environmentName(service) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(`foreshadow-${service}`, 200);
}
function stateOf({ verdict, effective }) {
    if (effective.exitCode === 0)
        return 'success';
    return verdict.outcome === 'error' ? 'error' : 'failure';
}
function refusal(error, environment) {
    const more = (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 409 ? `the commit conflicts with rules or another deployment of ${environment}` : '';
    return (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .githubRefusal */ .eD)(error, 'the deployment', 'deployments: write', more);
}


/***/ }),

/***/ 805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   eD: () => (/* binding */ githubRefusal)
/* harmony export */ });
/** What GitHub said, in one sentence that names the right that is missing. @param what "the check run" @param permission `checks: write` */
function githubRefusal(error, what, permission, more = '') {
    const message = messageOf(error);
    const status = statusOf(error);
    if (status === 403 && /not accessible by/i.test(message)) {
        return {
            status: 'refused',
            why: `the token may not write ${what}: a pull request from a fork or from Dependabot gets a token that only reads; else give the job \`${permission}\``,
        };
    }
    const reason = REASONS[status ?? 0];
    return {
        status: 'refused',
        why: `GitHub refused ${what}${status === undefined ? '' : ` with ${status}`}: ${message}${reason === undefined ? '' : `; ${reason}`}${more === '' ? '' : `; ${more}`}`,
    };
}
const REASONS = {
    401: 'the token is not valid, or has expired',
    404: 'the token does not see the repository or the commit',
};
const statusOf = (error) => typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
const messageOf = (error) => (error instanceof Error ? error.message : String(error)).slice(0, 300);


/***/ })

};
