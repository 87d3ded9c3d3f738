export const id = 7769;
export const ids = [7769,8965];
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


/***/ }),

/***/ 97769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askFates: () => (/* binding */ askFates),
/* harmony export */   settleAll: () => (/* binding */ settleAll)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _io_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98965);
/* harmony import */ var _rollout_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70331);



/** Commits of the default branch that are looked through for reverts. */
const MOST_PAGES = 10;
/** What GitHub says became of each verdict about a pull request, or about a commit. @throws FS_STATE_UNREACHABLE */
async function askFates(ledger, github) {
    const fates = new Map();
    const asked = ledger.filter(({ fate }) => fate === 'open' || fate === 'merged');
    if (asked.length === 0)
        return fates;
    try {
        const reverts = await revertsSince(asked[0]?.at ?? '', github);
        const pulls = new Map();
        for (const entry of asked) {
            const number = Number(/^pull\/(\d+)$/.exec(entry.subject)?.[1] ?? 0);
            if (number > 0 && !pulls.has(number))
                pulls.set(number, await pullOf(number, github));
            const fate = fateOf(entry, pulls.get(number) ?? null, number, reverts);
            if (fate && fate.fate !== entry.fate)
                fates.set(entry.verdict, fate);
        }
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_STATE_UNREACHABLE', {
            found: (0,_io_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(cause),
            hint: 'The token needs `pull-requests: read` and `contents: read`.',
            cause,
        });
    }
    return fates;
}
/** All of them in one change. */
function settleAll(document, fates) {
    return [...fates].reduce((kept, [verdict, { fate, at }]) => (0,_rollout_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .settleFate */ .Il)(kept, verdict, fate, at), document);
}
async function pullOf(pull_number, { octokit, owner, repo }) {
    try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number });
        return { headSha: data.head.sha, mergedAt: data.merged_at, closedAt: data.closed_at, mergeCommit: data.merge_commit_sha };
    }
    catch (error) {
        if ((0,_io_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error) === 404)
            return null;
        throw error;
    }
}
/** `git revert` and GitHub's button each leave their own words. */
async function revertsSince(since, { octokit, owner, repo }) {
    const at = new Map();
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await octokit.rest.repos.listCommits({ owner, repo, since, per_page: 100, page });
        for (const { commit } of data) {
            const date = commit.committer?.date ?? commit.author?.date ?? since;
            for (const [, sha = ''] of commit.message.matchAll(/This reverts commit ([0-9a-f]{7,40})/g))
                at.set(sha, date);
            for (const [, number = ''] of commit.message.matchAll(/Reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)/g))
                at.set(`#${number}`, date);
        }
        if (data.length < 100)
            break;
    }
    return { at };
}
function fateOf(entry, pull, number, { at }) {
    const names = [`#${number}`, pull?.mergeCommit, entry.commit].filter((name) => typeof name === 'string' && name !== '#0');
    const reverted = names
        .map((name) => at.get(name) ?? [...at].find(([sha]) => name.startsWith(sha))?.[1])
        .find((date) => date !== undefined);
    if (reverted !== undefined && (pull === null || pull.mergedAt !== null))
        return { fate: 'reverted', at: reverted };
    if (pull === null)
        return null;
    const isAsItWas = entry.commit === undefined || entry.commit === pull.headSha;
    if (pull.mergedAt !== null)
        return { fate: isAsItWas ? 'merged' : 'closed', at: pull.mergedAt };
    return pull.closedAt === null ? null : { fate: 'closed', at: pull.closedAt };
}


/***/ })

};
