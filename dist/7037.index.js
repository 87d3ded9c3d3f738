export const id = 7037;
export const ids = [7037];
export const modules = {

/***/ 57037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCommitStatus: () => (/* binding */ publishCommitStatus),
/* harmony export */   statusContext: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33978);
/* harmony import */ var _sentences_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76753);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(805);



/** GitHub cuts or refuses longer descriptions. */
const MOST_DESCRIPTION = 140;
/** A commit status: the one signal that belongs to no workflow, for a job that reports on another one's pull request. */
const publishCommitStatus = async (report, { github, owner, repo, sha, redact, reportUrl }) => {
    try {
        const { data } = await github.octokit.rest.repos.createCommitStatus({
            owner,
            repo,
            sha,
            state: stateOf(report),
            context: statusContext(report.service),
            description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(redact((0,_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report)), MOST_DESCRIPTION),
            ...(reportUrl === undefined ? {} : { target_url: reportUrl }),
        });
        return { status: 'published', where: `the status "${data.context}"`, url: reportUrl };
    }
    catch (error) {
        return (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .githubRefusal */ .eD)(error, 'the commit status', 'statuses: write');
    }
};
/** The name to require; one for each service. */
function statusContext(service) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(`foreshadow/${service}`, 100);
}
function stateOf({ verdict, effective }) {
    if (effective.exitCode === 0)
        return 'success';
    return verdict.outcome === 'error' ? 'error' : 'failure';
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
