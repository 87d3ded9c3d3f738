export const id = 1784;
export const ids = [1784];
export const modules = {

/***/ 61784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCarried: () => (/* binding */ reportCarried)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88607);
/* harmony import */ var _report_gate_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22598);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(841);





/**
 * Comments with what a workflow run without rights has found (`workflow_run`). The file is somebody else's: it is checked word by word, and the pull request
 * is the open one whose head is the commit of the event.
 * @returns the address of the comment
 * @throws FS_USAGE outside of `workflow_run`, FS_INPUT_INVALID, FS_INPUT_MISSING, FS_PUBLISH
 */
async function reportCarried(file, token, world) {
    const run = (0,_event_js__WEBPACK_IMPORTED_MODULE_4__/* .readFollowedRun */ .e5)(world.env);
    if (typeof run === 'string')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_USAGE', {
            found: run,
            expected: 'a workflow that follows the one of the pull request',
            hint: 'See docs/github-actions.md, "Pull requests from forks".',
        });
    if (token === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_USAGE', { found: 'no github-token', expected: 'a token with `pull-requests: write`' });
    const document = (0,_report_gate_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGateDocument */ .m1)(readPlainFile(file), run.headSha);
    const [{ openGithub }, { keepComment }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(1558)]).then(__webpack_require__.bind(__webpack_require__, 99177)), Promise.all(/* import() */[__webpack_require__.e(8713), __webpack_require__.e(7731)]).then(__webpack_require__.bind(__webpack_require__, 112))]);
    const github = openGithub({
        token,
        baseUrl: world.env['GITHUB_API_URL'] || 'https://api.github.com',
        clock: world.clock,
        signal: world.signal,
    });
    const number = await pullRequestOf(run, github);
    const place = { github, owner: run.owner, repo: run.repo, number, headSha: run.headSha, redact: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .lY)([token]) };
    const published = await keepComment(document.service, () => (0,_report_gate_document_js__WEBPACK_IMPORTED_MODULE_3__/* .renderGateDocument */ .lF)(document, run.url), place);
    if (published.status !== 'published')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_PUBLISH', { found: published.why });
    return published.url ?? '';
}
/** A file and no link, of bounded size. */
function readPlainFile(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: `gate.json (${cause.code ?? 'unreadable'})`, cause });
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile() || stat.size > _report_gate_document_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_GATE_BYTES */ .$Z)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_INPUT_INVALID', {
                found: stat.isFile() ? `${stat.size} bytes` : 'no file',
                expected: `a file of at most ${_report_gate_document_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_GATE_BYTES */ .$Z} bytes`,
            });
        const buffer = Buffer.alloc(stat.size);
        return buffer.toString('utf8', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, stat.size, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** By branch and commit: the event of a fork's run names no pull request. */
async function pullRequestOf({ owner, repo, headSha, headBranch, headRepository }, { octokit }) {
    const head = `${headRepository.split('/')[0]}:${headBranch}`;
    const pulls = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', head, per_page: 100 });
    const found = pulls.find((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository);
    if (found)
        return found.number;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_PUBLISH', {
        found: `no open pull request whose head is ${headSha.slice(0, 10)}`,
        hint: 'It was closed, or somebody pushed meanwhile: the next run comments.',
    });
}


/***/ })

};
