export const id = 888;
export const ids = [888];
export const modules = {

/***/ 40888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build-bundle/src/core/redact.js
var core_redact = __webpack_require__(88607);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build-bundle/src/report/renderers/markdown.js + 6 modules
var markdown = __webpack_require__(68713);
;// CONCATENATED MODULE: ./build-bundle/src/report/publishers/job-summary.js


/** Over 1 MiB GitHub drops the whole summary of the step. */
const MAX_SUMMARY_BYTES = 1024 ** 2;
/** Appends the report to the step's job summary. */
const publishJobSummary = async (report, { file, redact, reportUrl }) => {
    if (!file)
        return { status: 'skipped', why: 'there is no GITHUB_STEP_SUMMARY' };
    const { size } = await (0,promises_.stat)(file).catch(() => ({ size: 0 }));
    const room = MAX_SUMMARY_BYTES - size - 2;
    const text = redact((0,markdown/* renderMarkdown */.G)(report, { maxBytes: Math.max(1, room), reportUrl }));
    if (Buffer.byteLength(text) > room)
        return { status: 'refused', why: `the job summary is full (${size} bytes)` };
    await (0,promises_.appendFile)(file, `${size > 0 ? '\n' : ''}${text}\n`);
    return { status: 'published', where: 'the job summary' };
};

// EXTERNAL MODULE: ./build-bundle/src/run/was-cancelled.js
var was_cancelled = __webpack_require__(58327);
// EXTERNAL MODULE: ./build-bundle/src/action/plain-line.js
var plain_line = __webpack_require__(29472);
// EXTERNAL MODULE: ./build-bundle/src/action/event.js
var action_event = __webpack_require__(841);
;// CONCATENATED MODULE: ./build-bundle/src/action/publish-to-github.js

const skipped = (why) => ({ status: 'skipped', why });
/** What is to be put on GitHub, one after the other: the API asks for that. Nothing is requested before `put`. */
function publishToGithub(request, world) {
    const { wanted, report } = request;
    const onCommit = (what, put) => ({
        what,
        put: () => toCommit(request, world, put),
    });
    return [
        ...(wanted.pullRequest ? [{ what: 'pull-request comment', put: () => comment(request, world) }] : []),
        ...(wanted.check
            ? [onCommit('check run', async (context) => (await __webpack_require__.e(/* import() */ 5103).then(__webpack_require__.bind(__webpack_require__, 45103))).publishCheckRun(report, context))]
            : []),
        ...(wanted.status
            ? [
                onCommit('commit status', async (context) => (await __webpack_require__.e(/* import() */ 7037).then(__webpack_require__.bind(__webpack_require__, 57037))).publishCommitStatus(report, context)),
            ]
            : []),
        ...(wanted.deployment ? [onCommit('deployment', (context) => deploy(report, context, wanted.deployment))] : []),
    ];
}
async function deploy(report, context, asked) {
    const { publishDeployment } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 50292));
    return publishDeployment(report, { ...context, environment: typeof asked === 'string' ? asked : '' });
}
async function comment(request, world) {
    const event = (0,action_event/* readEvent */.j_)(world.env);
    if (event.kind === 'none')
        return skipped(event.reason);
    const github = await publish_to_github_open(request, world);
    if ('status' in github)
        return github;
    const { publishPullRequest } = await __webpack_require__.e(/* import() */ 112).then(__webpack_require__.bind(__webpack_require__, 112));
    const { report, redact, reportUrl } = request;
    return softened(await publishPullRequest(report, { github, ...event.place, redact, reportUrl }), event.place.fromFork, world);
}
async function toCommit(request, world, put) {
    const commit = (0,action_event/* readCommit */.kN)(world.env);
    if (commit.kind === 'none')
        return skipped(commit.reason);
    const github = await publish_to_github_open(request, world);
    if ('status' in github)
        return github;
    const { fromFork, ...place } = commit.place;
    const { redact, reportUrl } = request;
    return softened(await put({ github, ...place, redact, reportUrl }), fromFork, world);
}
/** GitHub's API, or why it is not asked. */
async function publish_to_github_open({ token, cancelled }, world) {
    if (!token)
        return skipped('github-token is empty');
    if (cancelled)
        return skipped('the run was cancelled');
    const { openGithub } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(1558)]).then(__webpack_require__.bind(__webpack_require__, 99177));
    const baseUrl = world.env['GITHUB_API_URL'] || 'https://api.github.com';
    return openGithub({ token, baseUrl, clock: world.clock, signal: world.signal });
}
/** A token that only reads, where that was to be expected, is a notice and no warning. */
function softened(published, fromFork, world) {
    const readOnly = fromFork || world.env['GITHUB_ACTOR'] === 'dependabot[bot]';
    return published.status === 'refused' && readOnly ? { status: 'degraded', why: published.why } : published;
}

;// CONCATENATED MODULE: ./build-bundle/src/action/publish.js





/** Keys of a report under which words of ours stand, which no secret may replace. */
const FIXED = new Set([
    'outcome',
    'decision',
    'tier',
    'grade',
    'code',
    'enforced',
    'wouldHave',
    'kind',
    'digest',
    'status',
]);
/** Job summary, comment, check run, status, deployment. Whatever goes wrong is told and changes nothing. @returns the address of the comment */
async function publish({ report, wanted, token, secrets }, world) {
    const redact = (0,core_redact/* createRedactor */.lY)([...secrets, ...(token ? [token] : [])]);
    // Before it is rendered: escaped for Markdown, a secret would not be found any more.
    const told = (0,core_redact/* redactDeep */.KL)(report, redact, FIXED);
    const reportUrl = runUrl(world.env);
    const file = world.env['GITHUB_STEP_SUMMARY'];
    tell('job summary', await attempt(() => publishJobSummary(told, { file, redact, reportUrl })), world);
    let comment;
    for (const { what, put } of publishToGithub({ report: told, wanted, token, redact, reportUrl, cancelled: (0,was_cancelled/* wasCancelled */.r)(report) }, world)) {
        const published = await attempt(put);
        tell(what, published, world);
        if (what === COMMENT && published.status === 'published')
            comment = published.url;
    }
    return comment;
}
const COMMENT = 'pull-request comment';
async function attempt(work) {
    try {
        return await work();
    }
    catch (error) {
        return { status: 'refused', why: error instanceof Error ? error.message : String(error) };
    }
}
function tell(what, published, { core }) {
    if (published.status === 'published')
        core.info(`Published: ${published.where}${published.url === undefined ? '' : ` ${published.url}`}`);
    else if (published.status === 'skipped')
        core.info(`No ${what}: ${(0,plain_line/* plainText */.w)(published.why)}.`);
    else if (published.status === 'degraded')
        core.notice(`No ${what}: ${published.why}. The report is in the job summary.`, { title: 'Foreshadow' });
    else
        core.warning(`No ${what}: ${published.why}. The verdict is not affected.`, { title: 'Foreshadow' });
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}


/***/ }),

/***/ 58327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wasCancelled)
/* harmony export */ });
/** Whether somebody ended the run: then it says nothing about the change, and what was published before stays. */
function wasCancelled(report) {
    return report.verdict.findings.some((finding) => finding.code === 'source-failed' && finding.facts?.['source'] === 'FS_CANCELLED');
}


/***/ })

};
