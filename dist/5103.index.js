export const id = 5103;
export const ids = [5103];
export const modules = {

/***/ 45103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   checkName: () => (/* binding */ checkName),
/* harmony export */   publishCheckRun: () => (/* binding */ publishCheckRun)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33978);
/* harmony import */ var _renderers_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68713);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57880);
/* harmony import */ var _sentences_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76753);
/* harmony import */ var _sentences_what_changed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40293);
/* harmony import */ var _sentences_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18853);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59007);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(805);








/** Limits of GitHub's description: annotations of one request, characters of a summary, a title, an annotation's message (64 kB). */
const MOST_AT_ONCE = 50;
const MOST_SUMMARY_BYTES = 60_000;
const MOST_TITLE = 255;
const MOST_MESSAGE = 1_000;
/**
 * A check run on the commit, with the report as its summary and an annotation on every configuration line that was changed. It is never neutral
 * or skipped, because GitHub counts both as passed. It is complete with its first request: should a later batch of annotations not arrive, no
 * required check waits for ever.
 */
const publishCheckRun = async (report, context) => {
    const { github, owner, repo, sha, redact, reportUrl } = context;
    const { checks } = github.octokit.rest;
    const annotations = annotationsOf(report).map((one) => ({ ...one, title: redact(one.title), message: redact(one.message) }));
    const output = {
        title: redact((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(`${_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_WORDS */ ._G[report.verdict.outcome]}: ${(0,_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .headlineText */ .uh)(report)}`, MOST_TITLE)),
        summary: redact((0,_renderers_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(report, { maxBytes: MOST_SUMMARY_BYTES, reportUrl })),
    };
    let done = 0;
    try {
        const { data } = await checks.create({
            owner,
            repo,
            name: checkName(report.service),
            head_sha: sha,
            status: 'completed',
            conclusion: report.effective.exitCode === 0 ? 'success' : 'failure',
            external_id: report.verdict.digest.slice(0, 64),
            ...(reportUrl === undefined ? {} : { details_url: reportUrl }),
            output: { ...output, annotations: annotations.slice(0, MOST_AT_ONCE) },
        });
        for (done = MOST_AT_ONCE; done < annotations.length; done += MOST_AT_ONCE)
            await checks.update({
                owner,
                repo,
                check_run_id: data.id,
                output: { ...output, annotations: annotations.slice(done, done + MOST_AT_ONCE) },
            });
        return { status: 'published', where: `the check run "${checkName(report.service)}"`, url: data.html_url ?? undefined };
    }
    catch (error) {
        if (done === 0)
            return (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .githubRefusal */ .eD)(error, 'the check run', 'checks: write');
        return (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .githubRefusal */ .eD)(error, `annotations ${done + 1} and on of the check run`, 'checks: write', 'the check run itself is there');
    }
};
/** The name to require; one for each service. */
function checkName(service) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(`Foreshadow (${service})`, 100);
}
/** What a change to the configuration did, on the lines where it was made. A pass says nothing there. */
function annotationsOf(report) {
    const settings = report.change?.study.change?.settings ?? [];
    const { decisive } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .rankFindings */ .J)(report.verdict.findings);
    const worst = decisive[0];
    if (!worst)
        return [];
    const sentence = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__.findingSentence)(worst, (0,_sentences_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(report));
    const level = report.effective.exitCode === 0 ? 'notice' : report.verdict.outcome === 'fail' ? 'failure' : 'warning';
    return settings.flatMap((setting) => {
        if (!setting.at)
            return [];
        const { path, line } = setting.at;
        return [
            {
                path,
                start_line: line,
                end_line: line,
                annotation_level: level,
                title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_sentences_what_changed_js__WEBPACK_IMPORTED_MODULE_4__/* .settingText */ .S)(setting), MOST_TITLE),
                message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(`${_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_WORDS */ ._G[report.verdict.outcome]}, of the whole change: ${sentence}`, MOST_MESSAGE),
            },
        ];
    });
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
