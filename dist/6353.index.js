export const id = 6353;
export const ids = [6353,66,6218,3837,2829,7888,9007,9073,888,4042];
export const modules = {

/***/ 53833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotateNotes: () => (/* binding */ annotateNotes),
/* harmony export */   conclude: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _rollout_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32604);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57880);
/* harmony import */ var _report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76753);
/* harmony import */ var _report_sentences_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18853);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29472);





/** GitHub shows ten annotations of a kind for a step. */
const MOST = 9;
/** What a person can do something about: an outdated or idle acceptance, a pull request that loosens its own gate. */
const ACTIONABLE = ['accept-expired', 'accept-unused', 'loosened-gate'];
/** What a person can act on although it decides nothing. */
function annotateNotes(report, core) {
    const notes = report.verdict.findings.filter((finding) => finding.outcome === 'pass' && ACTIONABLE.includes(finding.code));
    for (const finding of notes.slice(0, MOST))
        core.warning((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_1__.findingSentence)(finding, (0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(report)), { title: 'Foreshadow' });
}
/** Ends the step by the verdict: one error where it is red, one notice where it is not though it would have been. */
function conclude(report, exitCode, world) {
    const { outcome } = report.verdict;
    const title = `Foreshadow: ${_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_WORDS */ ._G[outcome]}`;
    if (exitCode !== 0)
        world.core.error(`${(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineText */ .uh)(report)}.\n${(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSentence */ .II)({ ...report, effective: { ...report.effective, exitCode } })}`, {
            title,
        });
    else if (report.effective.wouldHave !== null)
        world.core.notice(`${(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineText */ .uh)(report)}.\n${(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSentence */ .II)(report)}`, { title: `${title} (observing only)` });
    else if (outcome !== 'pass')
        world.core.notice(`${(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineText */ .uh)(report)}.\nA policy lets it through (the outcome's own exit code is ${_rollout_policy_js__WEBPACK_IMPORTED_MODULE_0__.EXIT_OF[outcome]}).`, {
            title,
        });
    else
        world.core.info((0,_plain_line_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)((0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report)));
    world.exit(exitCode);
}


/***/ }),

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e5: () => (/* binding */ readFollowedRun),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The pull request this run is about, from the event that started it. */
function readEvent(env, read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) {
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
/** The commit this run is about: of a pull request the one its author pushed, of a `workflow_run` the one that run was about, else GITHUB_SHA. */
function readCommit(env, read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (name === 'pull_request' || name === 'pull_request_target') {
        const event = readEvent(env, read);
        if (event.kind === 'none')
            return event;
        const { owner, repo, headSha: sha, fromFork } = event.place;
        return { kind: 'commit', place: { owner, repo, sha, fromFork } };
    }
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const sha = name === 'workflow_run' ? shaOfRun(env, read) : env['GITHUB_SHA'];
    if (!owner || !repo || !sha || !/^[0-9a-f]{40}$/i.test(sha))
        return { kind: 'none', reason: 'no commit is known (GITHUB_REPOSITORY, GITHUB_SHA)' };
    return { kind: 'commit', place: { owner, repo, sha, fromFork: false } };
}
function shaOfRun(env, read) {
    try {
        const { workflow_run: run } = JSON.parse(read(env['GITHUB_EVENT_PATH'] ?? ''));
        return typeof run?.head_sha === 'string' ? run.head_sha : undefined;
    }
    catch {
        return undefined;
    }
}
function placeOf({ repository, pull_request: { number, head } }) {
    const [owner = '', repo = ''] = repository.full_name.split('/');
    if (!Number.isInteger(number) || !owner || !repo)
        throw new TypeError('not a pull_request payload');
    return { owner, repo, number, headSha: head.sha, fromFork: head.repo?.full_name !== repository.full_name };
}
/** @returns why it is none, where it is none */
function readFollowedRun(env, read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) {
    if (env['GITHUB_EVENT_NAME'] !== 'workflow_run')
        return `the event is ${env['GITHUB_EVENT_NAME'] ?? 'unknown'}, not workflow_run`;
    try {
        const { repository, workflow_run: run } = JSON.parse(read(env['GITHUB_EVENT_PATH'] ?? ''));
        if (run.event !== 'pull_request')
            return `the run that is followed was started by ${run.event}, not by a pull request`;
        const [owner = '', repo = ''] = repository.full_name.split('/');
        const isWhole = owner !== '' && repo !== '' && /^[0-9a-f]{40}$/.test(run.head_sha) && /^https:\/\//.test(run.html_url);
        if (!isWhole)
            return 'the payload of the event cannot be read';
        const { head_sha: headSha, head_branch: headBranch, head_repository: head, html_url: url } = run;
        return { owner, repo, headSha, headBranch, headRepository: head.full_name, url };
    }
    catch {
        return 'the payload of the event cannot be read';
    }
}


/***/ }),

/***/ 61263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs),
/* harmony export */   p: () => (/* binding */ findingsJson)
/* harmony export */ });
/* harmony import */ var _report_ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59007);

/** A job may put out 1 MB, counted in UTF-16: this leaves room for other steps. */
const MAX_FINDINGS_CHARACTERS = 128 * 1024;
/** Sets the outputs of the experiment. Names and number are the promise of `EXPERIMENT_OUTPUTS`. */
function setOutputs({ verdict, report, run, reproduce, impact = '' }, core) {
    const outputs = {
        outcome: verdict.outcome,
        decision: verdict.decision,
        score: String(verdict.score),
        findings: findingsJson(verdict.findings),
        report,
        run,
        reproduce,
        impact,
        affected: String(verdict.findings.every((finding) => finding.code !== 'not-affected')),
    };
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}
/** The findings as JSON, the decisive ones first; what does not fit is left out from the end. */
function findingsJson(findings, most = MAX_FINDINGS_CHARACTERS) {
    const { decisive, notes, passed } = (0,_report_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .rankFindings */ .J)(findings);
    const texts = [];
    let length = 2;
    for (const finding of [...decisive, ...notes, ...passed]) {
        const text = JSON.stringify(finding);
        length += text.length + 1;
        if (length > most)
            break;
        texts.push(text);
    }
    return `[${texts.join(',')}]`;
}


/***/ }),

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

/***/ 81416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExperimentOf: () => (/* binding */ runExperimentOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/config/find-config.js
var find_config = __webpack_require__(59073);
// EXTERNAL MODULE: ./build-bundle/src/config/public-plan.js
var public_plan = __webpack_require__(15754);
// EXTERNAL MODULE: ./build-bundle/src/report/renderers/terminal.js + 2 modules
var terminal = __webpack_require__(74418);
// EXTERNAL MODULE: ./build-bundle/src/run/describe-progress.js
var describe_progress = __webpack_require__(91387);
// EXTERNAL MODULE: ./build-bundle/src/run/execute.js + 69 modules
var execute = __webpack_require__(38017);
// EXTERNAL MODULE: ./build-bundle/src/run/reproduce-line.js
var reproduce_line = __webpack_require__(89422);
// EXTERNAL MODULE: ./build-bundle/src/run/write-reports.js
var write_reports = __webpack_require__(1305);
// EXTERNAL MODULE: ./build-bundle/src/action/annotate.js
var annotate = __webpack_require__(53833);
// EXTERNAL MODULE: ./build-bundle/src/action/inputs.js + 3 modules
var action_inputs = __webpack_require__(78122);
// EXTERNAL MODULE: ./build-bundle/src/action/mask.js
var mask = __webpack_require__(51317);
// EXTERNAL MODULE: ./build-bundle/src/action/outputs.js
var outputs = __webpack_require__(61263);
// EXTERNAL MODULE: ./build-bundle/src/action/plain-line.js
var plain_line = __webpack_require__(29472);
// EXTERNAL MODULE: ./build-bundle/src/config/load.js
var load = __webpack_require__(40749);
// EXTERNAL MODULE: ./build-bundle/src/config/override-plan.js
var override_plan = __webpack_require__(78341);
;// CONCATENATED MODULE: ./build-bundle/src/action/plan-from-inputs.js




/** The configured plan with what the inputs change. Paths among them are relative to the workspace. */
async function planFromInputs(file, inputs, { cwd, env }) {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0];
    const plan = await (0,load.loadPlan)(file, { env, seed, cwd });
    const { primary, shadow, recording } = inputs;
    const given = { primary, shadow, recording: recording === undefined ? undefined : (0,external_node_path_.resolve)(cwd, recording), force: (0,action_inputs/* flagOf */.iP)(inputs.force) };
    return (0,override_plan/* overridePlan */.C)(plan, { ...given, ...(0,action_inputs/* policiesOf */.Ao)(inputs) });
}

// EXTERNAL MODULE: ./build-bundle/src/action/publish.js + 2 modules
var publish = __webpack_require__(40888);
// EXTERNAL MODULE: ./build-bundle/src/action/session.js
var session = __webpack_require__(40145);
;// CONCATENATED MODULE: ./build-bundle/src/action/run-experiment.js


















/** inputs -> plan -> run -> outputs, then the report and the colour of the step, as far as the inputs ask for them. */
async function runExperimentOf(inputs, world) {
    const { core, cwd } = world;
    const file = inputs.config ?? (0,find_config.findConfig)(cwd);
    const plan = await planFromInputs(file, inputs, world);
    (0,mask/* maskSecrets */.Q)((0,public_plan/* secretValues */.V)(plan), core);
    const reproduce = (0,reproduce_line/* reproduceLine */.S)({ config: file, ...inputs, force: (0,action_inputs/* flagOf */.iP)(inputs.force), seed: plan.seed }, cwd);
    if ((0,action_inputs/* flagOf */.iP)(inputs['dry-run']))
        return tellPlan(plan, reproduce, world);
    const result = await run(plan, reproduce, { ...world, env: (0,session/* beginSession */.c)(world) });
    core.info((0,plain_line/* plainText */.w)((0,terminal.renderTerminal)(result.report, { width: 110 })));
    const report = (0,external_node_path_.join)(result.folder, plan.report.html ? write_reports/* REPORT_FILES */.J.html : write_reports/* REPORT_FILES */.J.markdown);
    (0,outputs/* setOutputs */.n)({ verdict: result.verdict, report, run: result.folder, reproduce, impact: result.report.change?.study.impact?.level }, core);
    (0,annotate.annotateNotes)(result.report, core);
    if ((0,action_inputs/* flagOf */.iP)(inputs.publish))
        await publishResult(result, plan, inputs, world);
    if ((0,action_inputs/* flagOf */.iP)(inputs.gate))
        (0,annotate.conclude)(result.report, result.exitCode, world);
}
async function run(plan, reproduce, world) {
    const { core, clock, signal, env, cwd } = world;
    const outDirectory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'foreshadow-'));
    core.startGroup('Experiment');
    try {
        const write = (0,describe_progress/* plainProgress */.Eh)((line) => core.info((0,plain_line/* plainText */.w)(line)));
        const onProgress = (progress) => {
            if (progress.kind === 'message' && progress.warning)
                core.warning((0,plain_line/* plainText */.w)(progress.text), { title: 'Foreshadow' });
            else
                write(progress);
        };
        return await (0,execute.executePlan)(plan, { clock, signal, env, cwd, outDirectory, onProgress, reproduce });
    }
    finally {
        core.endGroup();
    }
}
async function publishResult({ report }, plan, inputs, world) {
    const wanted = { ...plan.report, pullRequest: (0,action_inputs/* flagOf */.iP)(inputs.comment) && plan.report.pullRequest };
    const secrets = [...(0,public_plan/* secretValues */.V)(plan), ...(0,action_inputs/* secretInputs */._y)('experiment', inputs)];
    await (0,publish.publish)({ report, wanted, token: inputs['github-token'], secrets }, world);
}
function tellPlan(plan, reproduce, { core }) {
    core.info('The configuration is valid. This would be run; nothing was started, published or blocked:');
    core.info((0,plain_line/* plainText */.w)(JSON.stringify((0,public_plan/* publicPlan */.B)(plan), null, 2)));
    core.setOutput('reproduce', reproduce);
}


/***/ }),

/***/ 40145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ beginSession),
/* harmony export */   k: () => (/* binding */ endSession)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _io_process_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23308);


/** Marks every process the step starts, whatever becomes of its group and parent, so that `post` finds what is left. */
const VARIABLE = 'FORESHADOW_SESSION';
const STATE = 'session';
/** Begins a session before anything is started. @returns the environment for everything that is */
function beginSession({ core, env }) {
    const session = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    core.saveState(STATE, session);
    return { ...env, [VARIABLE]: session };
}
/** Ends whatever the session left running; may be called again. @returns how many processes there were */
async function endSession({ core, clock }) {
    const session = core.getState(STATE);
    if (session === '')
        return 0;
    const mark = `${VARIABLE}=${session}`;
    const left = (0,_io_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .findByVariable */ .ld)(mark).length;
    if (left > 0)
        await (0,_io_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .stopStrays */ .DK)(mark, clock);
    return left;
}


/***/ }),

/***/ 59073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findConfig: () => (/* binding */ findConfig),
/* harmony export */   n: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** Where a configuration is looked for when none is named. */
const CONFIG_FILES = ['foreshadow.yml', 'foreshadow.yaml', '.github/foreshadow.yml', '.github/foreshadow.yaml'];
/** The first of the usual places that holds a file. @throws FS_CONFIG_MISSING naming the places looked at */
function findConfig(cwd) {
    const found = CONFIG_FILES.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)));
    if (found === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_CONFIG_MISSING', { found: `no configuration in ${cwd}`, expected: CONFIG_FILES.join(' or ') });
    return found;
}


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ overridePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);


/**
 * The plan with one run's changes. Two URLs turn a plan for a driver that starts arms into one for driver `url`.
 * @throws FS_USAGE where a target does not fit the driver
 */
function overridePlan(plan, overrides) {
    const { primary, shadow, recording, seed, force, shadowFiles, shadowEnv } = overrides;
    const { directory } = plan.environment;
    const replay = recording === undefined ? plan.traffic.replay : { ...plan.traffic.replay, recording: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, recording) };
    return Object.freeze({
        ...plan,
        environment: overrideShadow(overrideTargets(plan.environment, primary, shadow), shadowFiles, shadowEnv),
        traffic: { ...plan.traffic, replay },
        service: force ? { ...plan.service, always: true } : plan.service,
        policies: overridePolicies(plan.policies, overrides),
        seed: seed ?? plan.seed,
    });
}
/** @throws FS_USAGE where the shadow is not ours to start */
function overrideShadow(spec, files = {}, env = {}) {
    if (Object.keys(files).length + Object.keys(env).length === 0)
        return spec;
    if (spec.driver === 'url')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_USAGE', { found: 'files or variables for a shadow that runs already', expected: 'a driver that starts the shadow' });
    return { ...spec, shadow: { ...spec.shadow, files: { ...spec.shadow.files, ...files }, env: { ...spec.shadow.env, ...env } } };
}
function overridePolicies(policies, { onInconclusive, onError, onNoData }) {
    return {
        onInconclusive: onInconclusive ?? policies.onInconclusive,
        onError: onError ?? policies.onError,
        onNoData: onNoData ?? policies.onNoData,
    };
}
function overrideTargets(spec, primary, shadow) {
    if (primary === undefined && shadow === undefined)
        return spec;
    if (spec.driver === 'attach')
        return asWords(spec, primary, shadow);
    const urls = [primary, shadow].map((target) => target !== undefined && isUrl(target));
    if (spec.driver !== 'url' && urls.every(Boolean))
        return asUrls(spec, primary, shadow);
    const wanted = spec.driver === 'url';
    for (const [index, target] of [primary, shadow].entries()) {
        if (target === undefined || urls[index] === wanted)
            continue;
        const expected = wanted ? 'an http or https URL, as the driver is `url`' : 'a git ref, or URLs for both --primary and --shadow';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_USAGE', { found: `--${index === 0 ? 'primary' : 'shadow'} ${target}`, expected });
    }
    const change = (arm, target) => target === undefined ? arm : wanted ? { ...arm, url: originOf(target) } : { ...arm, ref: target };
    return {
        ...spec,
        primary: change(spec.primary, primary),
        shadow: change(spec.shadow, shadow),
        ...(spec.baseline ? { baseline: followsPrimary(spec) ? change(spec.baseline, primary) : spec.baseline } : {}),
    };
}
/** Driver `attach` knows an arm by its words: `version=v42`, several joined by commas. */
function asWords(spec, primary, shadow) {
    const change = (arm, name, target) => {
        if (target === undefined)
            return arm;
        const words = target.split(',').map((word) => /^([\w.-]+)=(.+)$/.exec(word.trim()));
        if (!words.every((word) => word !== null))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_USAGE', { found: `--${name} ${target}`, expected: 'NAME=VALUE, as the driver is `attach`: version=v42' });
        return { ...arm, vars: { ...arm.vars, ...Object.fromEntries(words.map(([, key, value]) => [key, value])) } };
    };
    return { ...spec, primary: change(spec.primary, 'primary', primary), shadow: change(spec.shadow, 'shadow', shadow) };
}
/** Nothing is started, so nothing of the process driver is left; the arms may share their data and may call out. */
function asUrls(spec, primary, shadow) {
    const arm = (url, { ready }) => ({ url: originOf(url), env: {}, files: {}, vars: {}, ready });
    return {
        driver: 'url',
        directory: spec.directory,
        primary: arm(primary, spec.primary),
        shadow: arm(shadow, spec.shadow),
        ...(spec.baseline ? { baseline: arm(primary, spec.baseline) } : {}),
        state: { each: 'shared' },
        egress: { default: 'allow' },
    };
}
/** The baseline copies the primary unless it names a place of its own. */
function followsPrimary({ primary, baseline }) {
    return baseline?.ref === primary.ref && baseline?.url === primary.url;
}
const isUrl = (target) => /^https?:\/\//i.test(target);
function originOf(target) {
    try {
        const url = new URL(target);
        if (url.username === '' && url.password === '')
            return url.origin;
    }
    catch {
        // reported below
    }
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_USAGE', { found: 'a target that is not a plain URL', expected: 'http://HOST:PORT' });
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


/***/ }),

/***/ 87888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cloneTree),
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   writeAtomic: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



let counter = 0;
/** Writes a file so that a reader sees the old content or the new one, never half of it. Parents are made. */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = sibling(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
/** Puts a copy of `from` in the place of `to`. A link at `to` is replaced, never written through. */
async function replaceFile(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    const draft = sibling(to);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, draft, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
/** Copies a directory tree, keeping symbolic links and modes. Sockets and devices are left out. */
async function cloneTree(from, to, options, linking = false) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true, mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from)).mode & 0o7777 });
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from, { withFileTypes: true });
    for (let start = 0; start < entries.length; start += 16) {
        await Promise.all(entries.slice(start, start + 16).map(async (entry) => {
            const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.name);
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, entry.name);
            if (options.skip(source))
                return;
            if (entry.isDirectory())
                await cloneTree(source, copy, options, linking || options.linked(source));
            else if (entry.isSymbolicLink())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(source), copy);
            else if (entry.isFile())
                await cloneFile(source, copy, linking);
        }));
    }
}
async function cloneFile(from, to, linking) {
    if (linking &&
        (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to).then(() => true, () => false)))
        return; // other file system: copied below
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
}
function sibling(path) {
    counter += 1;
    return `${path}.${process.pid}.${counter}.tmp`;
}


/***/ }),

/***/ 23308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ stopStrays),
/* harmony export */   JM: () => (/* binding */ isGroupAlive),
/* harmony export */   g3: () => (/* binding */ GRACE_MS),
/* harmony export */   gv: () => (/* binding */ stopGroup),
/* harmony export */   ld: () => (/* binding */ findByVariable)
/* harmony export */ });
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75006);

/** How long a process may take to end after SIGTERM before it gets SIGKILL. */
const GRACE_MS = 3_000;
/** SIGKILL cannot be refused; only the kernel's own bookkeeping is waited for. */
const KILL_WAIT_MS = 2_000;
const POLL_MS = 20;
/** Whether any process of the group still runs; zombies that nobody has collected yet do not count. */
function isGroupAlive(group) {
    if (!(0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(-group, 0))
        return false;
    const pids = (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .listPids */ .$q)();
    if (pids.length === 0)
        return true; // no /proc: trust the signal
    return pids.some((pid) => {
        const stat = (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(pid, 'stat');
        if (!stat)
            return false;
        const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(pgrp) === group && state !== 'Z' && state !== 'X';
    });
}
/** Ends a whole process group: SIGTERM, then SIGKILL after `graceMs`. Resolves once nothing of it runs. */
async function stopGroup(group, clock, graceMs = GRACE_MS) {
    if (!(0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(-group, 'SIGTERM'))
        return;
    if (await goneWithin(group, clock, graceMs))
        return;
    (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(-group, 'SIGKILL');
    await goneWithin(group, clock, KILL_WAIT_MS);
}
async function goneWithin(group, clock, ms) {
    const deadline = clock.monotonic() + ms;
    while (isGroupAlive(group)) {
        if (clock.monotonic() >= deadline)
            return false;
        await clock.sleep(POLL_MS);
    }
    return true;
}
/** Process ids whose environment holds `NAME=VALUE`: finds even those that left their group and their parent. */
function findByVariable(assignment) {
    return (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .listPids */ .$q)().filter((pid) => pid !== process.pid && (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(pid, 'environ')?.split('\0').includes(assignment));
}
/** Ends every process whose environment holds `NAME=VALUE`, SIGTERM first. A second pass catches what the first one's victims started. */
async function stopStrays(assignment, clock, graceMs = GRACE_MS) {
    for (const pid of findByVariable(assignment))
        (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(pid, 'SIGTERM');
    const deadline = clock.monotonic() + graceMs;
    while (findByVariable(assignment).length > 0 && clock.monotonic() < deadline)
        await clock.sleep(POLL_MS * 5);
    for (let pass = 0; pass < 2; pass++)
        for (const pid of findByVariable(assignment))
            (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(pid, 'SIGKILL');
}


/***/ }),

/***/ 75006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ listPids),
/* harmony export */   TF: () => (/* binding */ visitProcesses),
/* harmony export */   XM: () => (/* binding */ readProcFile),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   vP: () => (/* binding */ signal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** How many `/proc` entries are read before the event loop gets a turn: about 0.3 ms of work, so that sampling never makes the traffic late. */
const CHUNK = 32;
/** The text of `/proc/PID/NAME`, or undefined where there is no such process (any more), no such right or no `/proc`. */
function readProcFile(pid, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${name}`, 'latin1');
    }
    catch {
        return undefined;
    }
}
/** Every process id this user can see; empty without `/proc`. */
function listPids() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
/** Calls `visit` with the id and the `/proc/PID/NAME` text of every process, in small pieces. */
async function visitProcesses(name, visit) {
    const pids = listPids();
    for (let start = 0; start < pids.length; start += CHUNK) {
        for (const pid of pids.slice(start, start + CHUNK)) {
            const text = readProcFile(pid, name);
            if (text !== undefined)
                visit(pid, text);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
/** `PID-STARTTIME`, which no later process can share even when the id is used again. */
function identify(pid = 'self') {
    return `${pid === 'self' ? process.pid : pid}-${startTime(pid) ?? ''}`;
}
/** Whether the process that `identify` named still runs. A zombie that nobody has collected does not. */
function isAlive(identity) {
    const [pidText, started] = identity.split('-');
    const pid = Number(pidText);
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    if (started)
        return startTime(pid) === started;
    return readProcFile('self', 'stat') === undefined && signal(pid, 0);
}
/** Sends a signal to a process or, with a negative id, to a group; false where there is nobody to receive it. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function startTime(pid) {
    const stat = readProcFile(pid, 'stat');
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields?.[0] === 'Z' || fields?.[0] === 'X' ? undefined : fields?.[19];
}


/***/ }),

/***/ 86368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ redactNotice),
/* harmony export */   O$: () => (/* binding */ DEFAULT_EVENTS),
/* harmony export */   Xk: () => (/* binding */ NOTICE_EVENTS),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** What may be told, by the names that `notify.on` uses: outcomes of a run, and acts of a rollout. */
const NOTICE_EVENTS = ['fail', 'inconclusive', 'error', 'pass', 'roll-back', 'hold', 'promote', 'advance', 'abandoned'];
/** Told where `on` is left out: whatever a person may have to look at. */
const DEFAULT_EVENTS = ['fail', 'inconclusive', 'error', 'roll-back', 'hold', 'abandoned'];
const STANDINGS = {
    fail: 'open',
    inconclusive: 'open',
    error: 'open',
    hold: 'open',
    abandoned: 'open',
    'roll-back': 'open',
    pass: 'over',
    promote: 'over',
    advance: 'over',
};
const SEVERITIES = {
    'roll-back': 'critical',
    abandoned: 'critical',
    fail: 'error',
    hold: 'warning',
    inconclusive: 'warning',
    error: 'warning',
    pass: 'info',
    promote: 'info',
    advance: 'info',
};
/** What an event means where nobody says otherwise. */
function standingOf(event) {
    return STANDINGS[event];
}
/** How much an event matters where nobody says otherwise. */
function severityOf(event) {
    return SEVERITIES[event];
}
/** Every text of the notice through `redact`, before anything else is made of it. */
function redactNotice(notice, redact) {
    const told = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDeep */ .KL)(notice, redact, FIXED);
    // A link of which a part was taken away may lead nowhere.
    return { ...told, links: told.links.filter(({ href }) => /^https?:/.test(href) && URL.canParse(href)) };
}
const FIXED = new Set(['event', 'standing', 'severity', 'outcome', 'decision', 'digest', 'at']);


/***/ }),

/***/ 26371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   rW: () => (/* binding */ unsetSecrets),
/* harmony export */   yI: () => (/* binding */ NOTIFIER_NAMES)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** The notifiers a user may name. */
const NOTIFIER_NAMES = ['slack', 'pagerduty', 'webhook'];
/** The names of secrets that the entry needs and that are not set. */
function unsetSecrets({ url, token, routingKey, secret, headers }) {
    const texts = [url, token, routingKey, secret, ...Object.values(headers)];
    return texts.flatMap((text) => [...(text ?? '').matchAll(UNRESOLVED)].map((match) => match[1]));
}
/** What no message, log or file may show: the entry's own secrets, those of the plan, and the paths of secret addresses. */
function secretsOf({ notifier, url, token, routingKey, secret, headers }, more = []) {
    const own = [notifier === 'slack' ? url : undefined, token, routingKey, secret, ...Object.values(headers)];
    const all = [...own, ...more].filter((text) => text !== undefined && text.length >= _core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c3);
    return [...new Set(all.flatMap((text) => [text, ...pathOf(text)]))];
}
const UNRESOLVED = /(?<![A-Za-z0-9_])env:([A-Z_][A-Z0-9_]*)/g;
/** An address is a secret for what follows its host. */
function pathOf(text) {
    if (!/^https?:/.test(text) || !URL.canParse(text))
        return [];
    const { pathname, search } = new URL(text);
    return [`${pathname}${search}`, pathname].filter((part) => part.length >= 2 * _core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c3);
}


/***/ }),

/***/ 53199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Vp: () => (/* binding */ formatEvidence),
/* harmony export */   WL: () => (/* binding */ formatMsPair),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   dp: () => (/* binding */ formatMinutes),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const DASH = 'not measured';
/** `4,812`. */
function formatCount(value) {
    return Number.isFinite(value) ? GROUPED.format(value) : DASH;
}
/** At most `digits` significant digits, grouped, without an exponent between 0.0001 and 1e15. */
function formatNumber(value, digits = 3) {
    if (!Number.isFinite(value))
        return DASH;
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size >= 1e15 || size < 1e-4)
        return value.toExponential(1).replace('e+', 'e');
    return new Intl.NumberFormat('en-US', { maximumSignificantDigits: Math.max(digits, wholeDigits(size)) }).format(value);
}
/** A share or relative change as people say it: two significant digits, whole numbers from 10 % on. 0.0134 is `1.3 %`. */
function formatPercent(share) {
    return Number.isFinite(share) ? `${percentNumber(share)} %` : DASH;
}
/** The same with its sign always shown: `+38 %`, `-4.1 %`, `0 %`. */
function formatChange(change) {
    if (!Number.isFinite(change))
        return DASH;
    const text = percentNumber(change);
    return `${change > 0 && text !== '0' ? '+' : ''}${text} %`;
}
/** A ratio as a change; from three times on as a multiple, which is easier to picture than thousands of percent: `+38 %`, `44x`. */
function formatRatio(ratio, asMultiple = (ratio ?? 0) >= 3) {
    if (ratio === null || !Number.isFinite(ratio))
        return 'open';
    return asMultiple ? `${formatNumber(ratio, 2)}x` : formatChange(ratio - 1);
}
/** A response time: `3.4 ms`, `123 ms`, `1.24 s`. */
function formatMs(ms) {
    if (ms === null || ms === undefined || !Number.isFinite(ms))
        return DASH;
    if (Math.abs(ms) >= 999.5)
        return `${formatNumber(ms / 1000)} s`;
    return `${formatNumber(ms, Math.abs(ms) < 10 ? 2 : 3)} ms`;
}
/** Two response times side by side, the unit once where it is the same: `53.4 > 73.6 ms`, `820 ms > 1.2 s`; `-` where nothing was measured. */
function formatMsPair(primary, shadow, arrow = '>') {
    const short = (ms) => (ms === null || !Number.isFinite(ms) ? '-' : formatMs(ms));
    const [left, right] = [short(primary), short(shadow)];
    const [value = '', unit = ''] = left.split(' ');
    return `${unit !== '' && right.endsWith(` ${unit}`) ? value : left} ${arrow} ${right}`;
}
/** A size in binary units: `812 B`, `1.4 KiB`, `512 MiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return DASH;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
    const size = Math.abs(bytes);
    const power = size < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(size) / Math.log(1024)));
    return `${formatNumber(bytes / 1024 ** power)} ${units[power]}`;
}
/** A value in the unit of its KPI. Units nobody told us about are written behind the number as they are. */
function formatValue(value, unit) {
    if (value === null || value === undefined || !Number.isFinite(value))
        return DASH;
    if (unit === 'ms')
        return formatMs(value);
    if (unit === 's')
        return formatMs(value * 1000);
    if (unit === 'bytes' || unit === 'B')
        return formatBytes(value);
    if (unit === 'share')
        return formatPercent(value);
    if (unit === 'count' || unit === 'ratio' || unit === '')
        return formatNumber(value);
    return `${formatNumber(value)} ${unit}`;
}
/** A time span in seconds: `24 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
function formatSeconds(seconds) {
    if (!Number.isFinite(seconds))
        return 'never';
    const whole = Math.round(Math.abs(seconds));
    if (whole < 1)
        return `${formatNumber(Math.abs(seconds), 1)} s`;
    for (const [size, unit, next, nextUnit] of SPANS) {
        if (whole < size)
            continue;
        const rest = Math.floor((whole % size) / next);
        return `${GROUPED.format(Math.floor(whole / size))} ${unit}${rest > 0 ? ` ${rest} ${nextUnit}` : ''}`;
    }
    return `${whole} s`;
}
const SPANS = [
    [86_400, 'd', 3_600, 'h'],
    [3_600, 'h', 60, 'min'],
    [60, 'min', 1, 's'],
];
/** Minutes still to go, never with more precision than an estimate has: `under a minute`, `6 min`, `2 h`. */
function formatMinutes(minutes) {
    if (!Number.isFinite(minutes))
        return 'an unknown time';
    if (minutes < 1)
        return 'under a minute';
    return formatSeconds(minutes < 90 ? Math.round(minutes) * 60 : Math.round(minutes / 60) * 3_600);
}
/** How strong evidence is, as odds: `812`, `1.2 million`, `10^24`. */
function formatEvidence(eValue) {
    if (!Number.isFinite(eValue))
        return eValue > 0 ? 'beyond counting' : DASH;
    if (eValue < 0.01)
        return 'below 0.01';
    if (eValue < 1e6)
        return formatNumber(eValue, 2);
    if (eValue < 1e9)
        return `${formatNumber(eValue / 1e6, 2)} million`;
    return `10^${Math.floor(Math.log10(eValue))}`;
}
function percentNumber(share) {
    const percent = share * 100;
    const size = Math.abs(percent);
    if (size < 0.0005)
        return '0';
    return formatNumber(percent, size >= 9.95 ? wholeDigits(size) : 2);
}
/** Digits before the point: a number is never rounded to tens to save digits. */
function wholeDigits(size) {
    return Math.min(15, Math.max(1, Math.floor(Math.log10(size)) + 1));
}


/***/ }),

/***/ 59007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rankFindings)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82256);
/* harmony import */ var _sentences_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72829);


const NOTES = [
    'warning',
    'accepted',
    'accept-unused',
    'accept-expired',
    'loosened-gate',
    'unstubbed-call',
    'trace-difference',
    'improvement',
    'note',
    'not-affected',
    'parity',
    'equal-load',
    'unequal-load',
    'no-data',
    'not-enough',
];
/** A lost arm explains everything else, so it is told first. */
const FIRST = ['arm-died', 'never-ready', 'source-failed', 'generator-late', 'loosened-gate', 'forecast-breach'];
/** Sorts findings into the three groups; within one, the worst outcome, then lost arms, then what is more than too little evidence, then a named route, then critical KPIs, then the strongest evidence. */
function rankFindings(findings) {
    const sorted = [...findings].sort(compare);
    const passing = sorted.filter((finding) => finding.outcome === 'pass');
    // What is as it should be now, and is going to breach its limit, is not fine.
    const breaching = new Set(sorted.filter(({ code }) => code === 'forecast-breach').map(({ kpi }) => kpi));
    return {
        decisive: sorted.filter((finding) => finding.outcome !== 'pass'),
        notes: passing.filter((finding) => NOTES.includes(finding.code) || finding.facts?.['wouldHave'] !== undefined),
        passed: passing.filter((finding) => !NOTES.includes(finding.code) && finding.facts?.['wouldHave'] === undefined && !breaching.has(finding.kpi)),
    };
}
function compare(a, b) {
    return (_core_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.indexOf(b.outcome) - _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.indexOf(a.outcome) ||
        place(a.code) - place(b.code) ||
        Number(a.code === 'not-enough') - Number(b.code === 'not-enough') ||
        isNamed(b) - isNamed(a) ||
        Number(b.route !== undefined) - Number(a.route !== undefined) ||
        Number(b.critical === true) - Number(a.critical === true) ||
        (b.eValue ?? 0) - (a.eValue ?? 0));
}
/** The pool of rare routes: a name tells a reader more. */
const isNamed = ({ route }) => Number(route !== undefined && route !== _sentences_run_js__WEBPACK_IMPORTED_MODULE_0__/* .POOL */ .n6);
function place(code) {
    const index = FIRST.indexOf(code);
    return index < 0 ? FIRST.length : index;
}


/***/ }),

/***/ 72829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   lV: () => (/* binding */ factList),
/* harmony export */   n6: () => (/* binding */ POOL),
/* harmony export */   tF: () => (/* binding */ RUN_SENTENCES)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53199);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18853);


/** Sentences on the run itself: whether it can be trusted, what died, what could not be read. */
const RUN_SENTENCES = {
    'arm-died': (finding) => {
        const arm = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'arm') ?? 'shadow';
        const how = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'state') === 'out-of-memory' ? 'was killed for lack of memory' : 'died';
        const when = finding.firstAlarmAt === null ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(finding.firstAlarmAt)}`;
        return `The ${arm} ${how}${when}${arm === 'shadow' ? '' : '; without it there is nothing to compare with'}`;
    },
    'never-ready': (finding) => {
        const arm = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'arm') ?? 'shadow';
        return `The ${arm} never became ready${arm === 'shadow' ? '' : '; without it there is nothing to compare with'}`;
    },
    'source-failed': (finding) => {
        const message = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'message');
        return `The source ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'source') ?? 'of a metric'} could not be read${message === undefined ? '' : `: ${message}`}`;
    },
    'generator-late': () => "Foreshadow's own load generator fell behind its schedule, so its response times cannot be trusted; this is not the service's fault",
    orphans: (finding) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'orphans') ?? 0)} requests (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'share') ?? 0)}) were not sent or their answers were dropped on our side; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'allowed') ?? 0.01)} is allowed`,
    'anonymisation-broke-traffic': (finding) => `Of the first ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'pairs') ?? 0)} pairs the shadow answered ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'excess') ?? 0)} more with 401, 403 or 404 than the primary: it refuses what pseudonyms replaced, which says nothing about the change`,
    'too-noisy': (finding) => `Two copies of the live code differ from each other by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'tau') ?? 0)} from block to block (allowed: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'allowed') ?? 0.1)}): this environment is too noisy for a verdict`,
    unrepresentative: (finding) => {
        const share = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'share') ?? 0);
        const allowed = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'allowed') ?? 0);
        if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'reason') === 'status-differs-from-recording') {
            return `${finding.route === undefined ? '' : `${finding.route}: `}the primary answers ${share} of requests otherwise than in the recording (allowed: ${allowed}); check login, data and routes of the replay`;
        }
        return `${share} of the answers are 401, 403 or 404 (allowed: ${allowed}): the traffic does not reach the service as it does in production; check the login of the replay`;
    },
    'loosened-gate': (finding) => `This change loosens its own gate${suffix((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'settings', 'message'))}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'used') === 'head' ? 'the loosened settings were used, as the base allows' : 'the settings of the base were used'}`,
    'not-affected': (finding) => {
        const files = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'files') ?? 0;
        const paths = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'paths');
        if (files === 0)
            return 'The service is not affected: both revisions hold the same files';
        return `The service is not affected: of what it is made of, nothing changed${paths === undefined ? '' : ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(files), 'other file')}: ${paths})`}`;
    },
    'accept-unused': (finding) => `The accepted exception for ${acceptedThing(finding)} was not needed; it can be removed${reason(finding)}`,
    'accept-expired': (finding) => `The accepted exception for ${acceptedThing(finding)} ended on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'until') ?? 'its date'} and no longer counts${reason(finding)}`,
    note: (finding) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'message', 'text', 'what', 'note', 'reason') ?? factList(finding)),
};
/** The judge's name for the pool of routes with too few pairs of their own; an acceptance is written for it under this name. */
const POOL = '(other)';
/** `GET /search: ` or nothing. */
function where(finding) {
    if (finding.route === POOL)
        return `Rarer routes together ${POOL}: `;
    return finding.route === undefined ? '' : `${finding.route}: `;
}
/** `; about 2,400 more pairs`, in the units a finding counts in. */
function pairsOf(finding) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(finding.n.experiment), 'pair');
}
/** A finding nobody wrote a sentence for still says what it knows. */
function factList(finding) {
    const facts = Object.entries(finding.facts ?? {}).filter(([, value]) => value !== null && value !== '');
    const list = facts
        .map(([name, value]) => `${name} ${typeof value === 'number' ? Number(value.toPrecision(4)) : String(value)}`)
        .join(', ');
    const change = finding.effect ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(finding.effect.ratio - 1)})` : '';
    return `${where(finding)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(finding.kpi)}${change}${list === '' ? '' : `: ${list}`}`;
}
function acceptedThing(finding) {
    const thing = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'path') ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(finding.kpi);
    return finding.route === undefined ? thing : `${thing} on ${finding.route}`;
}
function reason(finding) {
    const text = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'reason');
    return text === undefined ? '' : ` (it said: ${text})`;
}
function suffix(text) {
    return text === undefined ? '' : `: ${text}`;
}


/***/ }),

/***/ 18853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cC: () => (/* binding */ numberFact),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   yM: () => (/* binding */ textFact)
/* harmony export */ });
/** The words of a report: its KPI notes, and the units of its timelines where a KPI has no note. */
function wordsOf(report) {
    const noted = report.kpis ?? [];
    const others = report.timelines.filter((chart) => !noted.some((kpi) => kpi.name === chart.kpi));
    return {
        kpis: [...noted, ...others.map((chart) => ({ name: chart.kpi, unit: chart.unit }))],
        forecasts: report.forecasts,
        routes: report.routes,
        ...(report.control ? { control: report.control } : {}),
    };
}
/** The unit of a KPI; empty where nobody said. */
function unitOf(kpi, words) {
    return words.kpis?.find((note) => note.name === kpi)?.unit ?? '';
}
const LABELS = {
    latency: 'response time',
    errors: '5xx and failed requests',
    'errors-5xx': '5xx answers',
    'errors-4xx': '4xx answers',
    timeouts: 'timeouts',
    'connection-errors': 'refused or broken connections',
    divergence: 'differing responses',
    divergences: 'differing responses',
    assertions: 'assertions of the scenarios',
    transaction: 'the time of a whole transaction',
    'transaction-failures': 'failed transactions',
    cpu: 'CPU',
    memory: 'memory',
    'response-size': 'response size',
    'outbound-calls': 'outbound calls',
    exceptions: 'exceptions and logged errors',
    'log-messages': 'log messages',
    traces: 'operations in the traces',
    statements: 'statements of the databases',
    availability: 'availability',
    run: 'the run',
};
/** How a KPI is called in a sentence; a team's own KPI keeps the name the team gave it. */
function labelOf(kpi) {
    return Object.hasOwn(LABELS, kpi) ? LABELS[kpi] : kpi;
}
/** What findings speak of, each once; with the route where it is one route's. */
function namesOf(findings) {
    return [...new Set(findings.map(({ kpi, route }) => (route === undefined ? labelOf(kpi) : `${labelOf(kpi)} of ${route}`)))].join(', ');
}
/** A fact as a number; undefined where it is absent or no finite number. */
function numberFact(finding, ...names) {
    for (const name of names) {
        const value = finding.facts?.[name];
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
    }
    return undefined;
}
/** A fact as text; undefined where it is absent. */
function textFact(finding, ...names) {
    for (const name of names) {
        const value = finding.facts?.[name];
        if (typeof value === 'string' && value !== '')
            return value;
        if (Array.isArray(value) && value.length > 0)
            return value.join(', ');
    }
    return undefined;
}
/** First letter in upper case. */
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
/** `1 pair`, `2 pairs`. `counted` is the number as it is printed. */
function plural(counted, noun) {
    return `${counted} ${noun}${counted === '1' ? '' : 's'}`;
}


/***/ }),

/***/ 91387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ plainProgress),
/* harmony export */   p: () => (/* binding */ describeTick),
/* harmony export */   rB: () => (/* binding */ PLAIN_EVERY_SECONDS)
/* harmony export */ });
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96627);

/** Seconds between two lines where a line cannot be redrawn (a log file, a CI job). */
const PLAIN_EVERY_SECONDS = 5;
/** Progress as lines of a log: every message, and how far the traffic is every few seconds. */
function plainProgress(write) {
    let last = Number.NEGATIVE_INFINITY;
    return (progress) => {
        if (progress.kind === 'message')
            return write(progress.text);
        if (progress.seconds - last < PLAIN_EVERY_SECONDS && progress.seconds >= last)
            return;
        last = progress.seconds;
        write(describeTick(progress));
    };
}
/** One line: phase, pairs and rate, lateness, evidence so far, what is left. */
function describeTick(tick) {
    const left = Math.max(0, tick.forSeconds - tick.seconds);
    const parts = [
        `${tick.phase} ${Math.round(tick.seconds)} s of ${Math.round(tick.forSeconds)} s`,
        `${tick.sent} pairs, ${Math.round(tick.rate)}/s`,
        `sent ${tick.latenessP99Ms < 10 ? tick.latenessP99Ms.toFixed(1) : Math.round(tick.latenessP99Ms)} ms late (p99)`,
        tick.denied ? `${tick.denied} outbound call${tick.denied === 1 ? '' : 's'} denied` : '',
        evidence(tick.evidence),
        left > 0 ? `at most ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.round(left) * 1_000)} left` : '',
    ];
    return parts.filter(Boolean).join(' | ');
}
/** How far the two sides have got: evidence of a regression (needs 20), evidence of harmlessness (needs 20). */
function evidence(log10) {
    const strongest = (suffix) => {
        const values = Object.entries(log10).flatMap(([name, value]) => (name.endsWith(suffix) ? [value] : []));
        return values.length === 0 ? undefined : Math.max(...values);
    };
    const worse = strongest(':exceedance');
    const fine = strongest(':proof');
    if (worse === undefined || fine === undefined)
        return '';
    return `evidence (20 decides): worse ${say(worse)}, fine ${say(fine)}`;
}
function say(log10) {
    if (log10 > 4)
        return '>10000';
    return (10 ** Math.max(-2, log10)).toPrecision(2).replace(/\.0$/, '');
}


/***/ }),

/***/ 89422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ reproduceLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What a person types in `cwd` to do the same; words that a shell would read as more than themselves are quoted. */
function reproduceLine({ config, seed, force, ...invocation }, cwd) {
    const given = ['primary', 'shadow', 'recording'].flatMap((name) => {
        const text = invocation[name];
        return text === undefined ? [] : [`--${name} ${quote(text)}`];
    });
    return [
        'foreshadow run',
        `--config ${quote((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config)))}`,
        ...given,
        ...(force ? ['--force'] : []),
        `--seed ${seed}`,
    ].join(' ');
}
const quote = (word) => (/^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);


/***/ }),

/***/ 26218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RunFolder: () => (/* binding */ RunFolder),
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** Everything a run writes into its folder. */
const WRITTEN_BY_A_RUN = [
    'plan.json',
    'store.db',
    'store.db-wal',
    'store.db-shm',
    'verdict.json',
    'looks.ndjson',
    'outbound.ndjson',
    'logs.ndjson',
    'traces.ndjson',
    'statements.ndjson',
    'measurements.json',
    'egress',
    'journal.ndjson',
    'notifications.json',
    'report.html',
    'report.md',
    'report.json',
    'report.xml',
    'logs',
    'confirmation',
];
/** The folder of one run: everything from which the verdict can be recomputed, and the report. */
class RunFolder {
    directory;
    /** Creates the folder with its parents. @throws FS_STORE where it cannot be written */
    constructor(directory) {
        this.directory = directory;
        guarded(directory, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'logs'), { recursive: true }));
    }
    /** Takes away what an earlier run wrote here, and nothing else: two runs in one store would be judged as one. */
    clearEarlierRun() {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.path('plan.json')))
            return;
        guarded(this.directory, () => {
            for (const name of WRITTEN_BY_A_RUN)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.path(name), { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.path('logs'), { recursive: true });
        });
    }
    path(...parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, ...parts);
    }
    /** A sub-folder of the same shape (the confirmation run). */
    sub(name) {
        return new RunFolder(this.path(name));
    }
    /** Written beside and renamed: a reader sees the old document or the new one, never half of it. */
    writeJson(name, document) {
        this.writeText(name, RunFolder.text(document));
    }
    /** How a document is written: the same bytes here and on a command's standard output. */
    static text(document) {
        return `${JSON.stringify(document, null, 1)}\n`;
    }
    writeText(name, text) {
        const target = this.path(name);
        guarded(target, () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${target}.new`, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${target}.new`, target);
        });
    }
    appendLine(name, document) {
        const target = this.path(name);
        guarded(target, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, `${JSON.stringify(document)}\n`, { flag: 'a' }));
    }
    /** A line of the journal: what is about to be done, or was; on the disk before the call returns. */
    journal(event, detail, atMs) {
        const target = this.path('journal.ndjson');
        guarded(target, () => {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'a');
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `${JSON.stringify({ at: new Date(atMs).toISOString(), event, ...detail })}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        });
    }
}
/** @throws FS_INPUT_MISSING where there is no such document, FS_INPUT_INVALID where it is not JSON */
function readJson(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: cause instanceof Error ? cause.message : String(cause), place: { file }, cause });
    }
}
/** The documents of an NDJSON file, in order. @throws FS_INPUT_MISSING, FS_INPUT_INVALID naming the line */
function readLines(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
    return text.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(line, { file, line: index + 1 })]));
}
function parseLine(line, place) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'no JSON', expected: 'one document a line', place, cause });
    }
}
function guarded(target, write) {
    try {
        write();
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_STORE', { found: `${target} (${cause instanceof Error ? cause.message : String(cause)})`, cause });
    }
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
