export const id = 3073;
export const ids = [3073,2256];
export const modules = {

/***/ 44066:
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
// EXTERNAL MODULE: ./build-bundle/src/report/renderers/markdown.js + 5 modules
var markdown = __webpack_require__(58600);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build-bundle/src/action/event.js

/** The pull request this run is about, from the event that started it. */
function readEvent(env, read = (file) => (0,external_node_fs_.readFileSync)(file, 'utf8')) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (name === 'pull_request_target') {
        return { kind: 'none', reason: 'pull_request_target runs with the rights of the base and is not supported; use pull_request' };
    }
    if (name !== 'pull_request')
        return { kind: 'none', reason: `the event is ${name || 'unknown'}, not pull_request` };
    try {
        return { kind: 'pull-request', place: placeOf(JSON.parse(read(env['GITHUB_EVENT_PATH'] ?? ''))) };
    }
    catch {
        return { kind: 'none', reason: 'the payload of the event cannot be read' };
    }
}
function placeOf({ repository, pull_request: { number, head } }) {
    const [owner = '', repo = ''] = repository.full_name.split('/');
    if (!Number.isInteger(number) || !owner || !repo)
        throw new TypeError('not a pull_request payload');
    return { owner, repo, number, headSha: head.sha, fromFork: head.repo?.full_name !== repository.full_name };
}

// EXTERNAL MODULE: ./build-bundle/src/action/plain-line.js
var plain_line = __webpack_require__(29472);
;// CONCATENATED MODULE: ./build-bundle/src/action/publish.js




/** Job summary and comment. Whatever goes wrong is told and changes nothing. @returns the address of the comment */
async function publish({ report, comment, token, secrets }, world) {
    const redact = (0,core_redact/* createRedactor */.lY)([...secrets, ...(token ? [token] : [])]);
    const reportUrl = runUrl(world.env);
    const file = world.env['GITHUB_STEP_SUMMARY'];
    tell('job summary', await attempt(() => publishJobSummary(report, { file, redact, reportUrl })), world);
    if (!comment)
        return undefined;
    const published = await attempt(() => commentOn(report, token, redact, reportUrl, world));
    tell('pull-request comment', published, world);
    return published.status === 'published' ? published.url : undefined;
}
async function commentOn(report, token, redact, reportUrl, world) {
    const event = readEvent(world.env);
    if (event.kind === 'none')
        return { status: 'skipped', why: event.reason };
    if (!token)
        return { status: 'skipped', why: 'github-token is empty' };
    if (wasCancelled(report))
        return { status: 'skipped', why: 'the run was cancelled' };
    const [{ openGithub }, { publishPullRequest }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(9177)]).then(__webpack_require__.bind(__webpack_require__, 99177)),
        __webpack_require__.e(/* import() */ 112).then(__webpack_require__.bind(__webpack_require__, 112)),
    ]);
    const baseUrl = world.env['GITHUB_API_URL'] || 'https://api.github.com';
    const github = openGithub({ token, baseUrl, clock: world.clock, signal: world.signal });
    const published = await publishPullRequest(report, { github, ...event.place, redact, reportUrl });
    const readOnly = event.place.fromFork || world.env['GITHUB_ACTOR'] === 'dependabot[bot]';
    return published.status === 'refused' && readOnly ? { status: 'degraded', why: published.why } : published;
}
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
/** A run that somebody ended says nothing about the change: the last comment stays. */
function wasCancelled(report) {
    return report.verdict.findings.some((finding) => finding.code === 'source-failed' && finding.facts?.['source'] === 'FS_CANCELLED');
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}


/***/ }),

/***/ 82256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/**
 * The four outcomes in one ordered list; the worst wins.
 * `error` means "we could not measure"; it outranks `inconclusive` because nothing at all was learnt,
 * and ranks below `fail` because a regression that was seen stays seen.
 */
const OUTCOMES = ['pass', 'inconclusive', 'error', 'fail'];
/** The worst of several outcomes; `pass` where there is none. */
function worst(outcomes) {
    let rank = 0;
    for (const outcome of outcomes)
        rank = Math.max(rank, OUTCOMES.indexOf(outcome));
    return OUTCOMES[rank];
}


/***/ })

};
