export const id = 375;
export const ids = [375,9073];
export const modules = {

/***/ 53833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotateNotes: () => (/* binding */ annotateNotes),
/* harmony export */   conclude: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _rollout_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32604);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13437);
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

/***/ 70375:
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
// EXTERNAL MODULE: ./build-bundle/src/run/execute.js + 49 modules
var execute = __webpack_require__(45646);
// EXTERNAL MODULE: ./build-bundle/src/run/reproduce-line.js
var reproduce_line = __webpack_require__(89422);
// EXTERNAL MODULE: ./build-bundle/src/run/write-reports.js
var write_reports = __webpack_require__(1305);
// EXTERNAL MODULE: ./build-bundle/src/action/annotate.js
var annotate = __webpack_require__(53833);
// EXTERNAL MODULE: ./build-bundle/src/action/inputs.js + 1 modules
var action_inputs = __webpack_require__(1984);
// EXTERNAL MODULE: ./build-bundle/src/action/mask.js
var mask = __webpack_require__(51317);
// EXTERNAL MODULE: ./build-bundle/src/report/ranking.js
var ranking = __webpack_require__(59007);
;// CONCATENATED MODULE: ./build-bundle/src/action/outputs.js

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
    const { decisive, notes, passed } = (0,ranking/* rankFindings */.J)(findings);
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
var publish = __webpack_require__(44066);
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
    setOutputs({ verdict: result.verdict, report, run: result.folder, reproduce, impact: result.report.change?.study.impact?.level }, core);
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
        const onProgress = (0,describe_progress/* plainProgress */.Eh)((line) => core.info((0,plain_line/* plainText */.w)(line)));
        return await (0,execute/* executePlan */.v)(plan, { clock, signal, env, cwd, outDirectory, onProgress, reproduce });
    }
    finally {
        core.endGroup();
    }
}
async function publishResult({ report }, plan, inputs, world) {
    const comment = (0,action_inputs/* flagOf */.iP)(inputs.comment) && plan.report.pullRequest;
    const secrets = [...(0,public_plan/* secretValues */.V)(plan), ...(0,action_inputs/* secretInputs */._y)('experiment', inputs)];
    await (0,publish.publish)({ report, comment, token: inputs['github-token'], secrets }, world);
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44658);



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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44658);


/**
 * The plan with one run's changes. Two URLs turn a plan for a driver that starts arms into one for driver `url`.
 * @throws FS_USAGE where a target does not fit the driver
 */
function overridePlan(plan, overrides) {
    const { primary, shadow, recording, seed, force } = overrides;
    const { directory } = plan.environment;
    const replay = recording === undefined ? plan.traffic.replay : { ...plan.traffic.replay, recording: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, recording) };
    return Object.freeze({
        ...plan,
        environment: overrideTargets(plan.environment, primary, shadow),
        traffic: { ...plan.traffic, replay },
        service: force ? { ...plan.service, always: true } : plan.service,
        policies: overridePolicies(plan.policies, overrides),
        seed: seed ?? plan.seed,
    });
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

/***/ 96627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   LO: () => (/* binding */ parseRatio),
/* harmony export */   WN: () => (/* binding */ parseRate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n8: () => (/* binding */ parseShare)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);

const DURATION_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
};
/** `90s`, `5m`, `2h`, `7d`, `250ms` (and sums like `1h30m`) to milliseconds. A bare number is refused: its unit is unknown. */
function parseDuration(text, place) {
    const parts = [...text.trim().matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/gy)];
    const read = parts.map((part) => part[0]).join('');
    if (parts.length === 0 || read !== text.trim())
        throw badValue('duration', text, 'such as 90s, 5m, 2h, 7d', place);
    return parts.reduce((sum, part) => sum + Number(part[1]) * DURATION_MS[part[2]], 0);
}
/** `5%` or `0.05` to a share in [0, 1]. */
function parseShare(input, place) {
    const text = String(input).trim();
    const match = /^(\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)$/i.exec(text);
    const share = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
    if (!(share >= 0 && share <= 1))
        throw badValue('share', text, 'between 0 and 1, or 0% and 100%', place);
    return share;
}
/** A margin: like a share, but may exceed 1 (`150%` is 1.5). */
function parseRatio(input, place) {
    const text = String(input).trim();
    const match = /^(\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)$/i.exec(text);
    if (!match)
        throw badValue('ratio', text, 'such as 5% or 0.05', place);
    return Number(match[1]) / (match[2] ? 100 : 1);
}
/** `512MiB`, `1.5GB`, `900B` to bytes. */
function parseSize(text, place) {
    const match = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|KiB|MiB|GiB)$/.exec(text.trim());
    if (!match)
        throw badValue('size', text, 'such as 512MiB or 1GB', place);
    return Number(match[1]) * BYTES[match[2]];
}
/** `600/m`, `10/s`, `1200/h`, `1/24h` to events a second. */
function parseRate(text, place) {
    const match = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)?(ms|s|m|h|d)$/.exec(text.trim());
    if (!match)
        throw badValue('rate', text, 'such as 600/m or 10/s', place);
    const perMs = (match[2] === undefined ? 1 : Number(match[2])) * DURATION_MS[match[3]];
    const rate = (Number(match[1]) * 1_000) / perMs;
    if (!(rate > 0) || !Number.isFinite(rate))
        throw badValue('rate', text, 'above zero', place);
    return rate;
}
/** Milliseconds as people say them: `850 ms`, `12.4 s`, `3 min 20 s`, `2 h 5 min`. */
function formatDuration(ms) {
    if (!Number.isFinite(ms))
        return 'never';
    if (ms < 1_000)
        return `${Number(ms.toPrecision(3))} ms`;
    if (ms < 59_950)
        return `${Number((ms / 1_000).toFixed(1))} s`;
    const totalMinutes = Math.floor(ms / 60_000);
    const seconds = Math.round((ms % 60_000) / 1_000);
    if (totalMinutes < 60)
        return seconds > 0 && seconds < 60 ? `${totalMinutes} min ${seconds} s` : `${totalMinutes + (seconds === 60 ? 1 : 0)} min`;
    const hours = Math.floor(totalMinutes / 60);
    const minutes = totalMinutes % 60;
    return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
}
function badValue(kind, text, expected, place) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', { found: `${kind} "${text}"`, expected, place });
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


/***/ })

};
