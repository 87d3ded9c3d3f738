export const id = 8965;
export const ids = [8965];
export const modules = {

/***/ 98965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91006);


/** Opens it, loading the client only now. No request is made yet. @throws `code` where there is no repository or no token */
async function openRepository({ repository, env, clock, signal, code }) {
    const [owner, repo] = (repository ?? env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(code, { found: 'no repository', expected: '`repository: owner/name`, or GITHUB_REPOSITORY' });
    const token = env['GITHUB_TOKEN'] || env['INPUT_GITHUB-TOKEN'] || env['GH_TOKEN'];
    if (!token)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(code, {
            found: `no token for ${owner}/${repo}`,
            expected: 'GITHUB_TOKEN',
            hint: 'Pass GITHUB_TOKEN in `env:` (the value is github.token).',
        });
    const { openGithub } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2413), __webpack_require__.e(4942), __webpack_require__.e(3939)]).then(__webpack_require__.bind(__webpack_require__, 99177));
    const { octokit } = openGithub({ token, baseUrl: env['GITHUB_API_URL'] || 'https://api.github.com', clock, signal });
    return { octokit, owner, repo };
}
/** What GitHub answered; undefined where it did not. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
/** What GitHub said, on one line, and never a header. */
function refusalOf(error) {
    const status = statusOf(error);
    const said = (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(error instanceof Error ? error.message.replace(/ - https:\/\/\S+$/, '') : String(error), 300);
    return status === undefined ? `GitHub did not answer: ${said}` : `GitHub answered ${status}: ${said}`;
}


/***/ })

};
