export const id = 112;
export const ids = [112];
export const modules = {

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_BODY_CHARACTERS: () => (/* binding */ MAX_BODY_CHARACTERS),
/* harmony export */   markerOf: () => (/* binding */ markerOf),
/* harmony export */   publishPullRequest: () => (/* binding */ publishPullRequest)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33978);
/* harmony import */ var _renderers_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58600);


/** GitHub refuses a body above 65,536 characters. Marker and footer come on top of the report. */
const MAX_BODY_CHARACTERS = 65_536;
const MAX_REPORT_BYTES = 60_000;
/** One comment for each service, created once and then kept up to date in place. */
const publishPullRequest = async (report, context) => {
    try {
        const own = await findOwn(context, markerOf(report.service));
        const { data } = await write(own, bodyOf(report, context, MAX_REPORT_BYTES), bodyOf(report, context, MAX_REPORT_BYTES / 4), context);
        return {
            status: 'published',
            where: `${own === undefined ? 'a new comment' : 'the comment'} on #${context.number}`,
            url: data.html_url,
        };
    }
    catch (error) {
        return refusal(error, context);
    }
};
/** Hidden in the source of the comment: how it is found again. Nothing in a service's name can end it early. */
function markerOf(service) {
    return `<!-- foreshadow: ${encodeURIComponent(service).replaceAll('-', '%2D')} -->`;
}
function bodyOf(report, { redact, headSha, reportUrl }, maxBytes) {
    const footer = `<sub>For ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(headSha.slice(0, 10))}. This comment is updated in place.</sub>`;
    return `${markerOf(report.service)}\n${redact((0,_renderers_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(report, { maxBytes, reportUrl })).trimEnd()}\n\n${footer}\n`;
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
        if (statusOf(error) === 422 && /too long/i.test(messageOf(error)))
            return send(shorter);
        throw error;
    }
}
function refusal(error, { number }) {
    const message = messageOf(error);
    const status = statusOf(error);
    if (status === 403 && /not accessible by integration/i.test(message)) {
        return {
            status: 'refused',
            why: `the token may not comment on #${number}: a pull request from a fork or from Dependabot gets a token that only reads; else give the job \`pull-requests: write\``,
        };
    }
    return { status: 'refused', why: `GitHub refused the comment on #${number}${status === undefined ? '' : ` with ${status}`}: ${message}` };
}
const statusOf = (error) => typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
const messageOf = (error) => (error instanceof Error ? error.message : String(error)).slice(0, 300);


/***/ })

};
