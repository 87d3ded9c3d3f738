export const id = 112;
export const ids = [112,7731];
export const modules = {

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


/***/ }),

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment),
/* harmony export */   markerOf: () => (/* binding */ markerOf),
/* harmony export */   publishPullRequest: () => (/* binding */ publishPullRequest)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33978);
/* harmony import */ var _renderers_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68713);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(805);



/** GitHub refuses a body above 65,536 characters. Marker and footer come on top of the report. */
const MAX_REPORT_BYTES = 60_000;
/** One comment for each service, created once and then kept up to date in place. */
const publishPullRequest = (report, context) => keepComment(report.service, (maxBytes) => (0,_renderers_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(report, { maxBytes, reportUrl: context.reportUrl }), context);
/** The same for any text. @param render gives it at a length of at most so many bytes */
async function keepComment(service, render, context) {
    const body = (maxBytes) => bodyOf(service, render(maxBytes), context);
    try {
        const own = await findOwn(context, markerOf(service));
        const { data } = await write(own, body(MAX_REPORT_BYTES), body(MAX_REPORT_BYTES / 4), context);
        return {
            status: 'published',
            where: `${own === undefined ? 'a new comment' : 'the comment'} on #${context.number}`,
            url: data.html_url,
        };
    }
    catch (error) {
        return (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .githubRefusal */ .eD)(error, `the comment on #${context.number}`, 'pull-requests: write');
    }
}
/** Hidden in the source of the comment: how it is found again. Nothing in a service's name can end it early. */
function markerOf(service) {
    return `<!-- foreshadow: ${encodeURIComponent(service).replaceAll('-', '%2D')} -->`;
}
function bodyOf(service, text, { redact, headSha }) {
    const footer = `<sub>For ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(headSha.slice(0, 10))}. This comment is updated in place.</sub>`;
    return `${markerOf(service)}\n${redact(text).trimEnd()}\n\n${footer}\n`;
}
/** Every page is looked through, and only a comment of our own counts: anybody can write the marker. */
async function findOwn({ github, owner, repo, number }, marker) {
    const login = await github.login();
    const { octokit } = github;
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
    for await (const { data } of pages) {
        const own = data.find(({ user, body }) => user !== null && github.isSameLogin(user.login, login) && body?.startsWith(marker));
        if (own)
            return own.id;
    }
    return undefined;
}
/** A body that GitHub finds too long all the same is written shorter once. */
async function write(own, body, shorter, context) {
    const { github, owner, repo, number } = context;
    const { issues } = github.octokit.rest;
    const send = (text) => own === undefined
        ? issues.createComment({ owner, repo, issue_number: number, body: text })
        : issues.updateComment({ owner, repo, comment_id: own, body: text });
    try {
        return await send(body);
    }
    catch (error) {
        if ((0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 422 && /too long/i.test((0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)))
            return send(shorter);
        // Somebody deleted it since it was found.
        if ((0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404 && own !== undefined)
            return write(undefined, body, shorter, context);
        throw error;
    }
}


/***/ })

};
