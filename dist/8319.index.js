export const id = 8319;
export const ids = [8319];
export const modules = {

/***/ 48319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followShadowPipeline: () => (/* binding */ followShadowPipeline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
;// CONCATENATED MODULE: ./build-bundle/src/pipeline/pipeline-run.js
const DEFAULT_PIPELINE_SPEC = { alpha: 0.05, margin: 0.2, marginSeconds: 5, onFail: 'hold' };

// EXTERNAL MODULE: ./build-bundle/src/report/escape.js
var report_escape = __webpack_require__(33978);
;// CONCATENATED MODULE: ./build-bundle/src/report/pipeline-report.js


const WORDS = { pass: 'PASS', fail: 'FAIL', inconclusive: 'INCONCLUSIVE', error: 'COULD NOT MEASURE' };
const DECISIONS = {
    advance: 'The change may go on.',
    hold: 'The change is held until a person decides.',
    'roll-back': 'The stage is rolled back.',
};
/** More rows say nothing new. */
const MOST = 50;
const MAX_TEXT = 300;
/** One finding as a sentence. */
function pipelineSentence(finding) {
    const place = finding.place === '' ? 'The workflow' : `"${finding.place}"`;
    if (finding.code === 'slower' || finding.code === 'too-few-runs') {
        const took = `${place} took ${(0,units/* formatDuration */.a3)(finding.seconds * 1_000)}, usually ${(0,units/* formatDuration */.a3)(finding.usualSeconds * 1_000)} (${finding.runs} earlier runs, p ${Number(finding.pValue.toPrecision(2))})`;
        return finding.code === 'slower'
            ? `${took}: slower than its margin and chance allow`
            : `${took}: too few earlier runs to tell it from chance`;
    }
    const said = {
        'shadow-failed': `${place} failed with what is new`,
        'primary-failed': `${place} failed on both sides: nothing can be said of what is new`,
        'shadow-stopped': `${place} was stopped before its end`,
        flaky: `${place} is not steady`,
        'step-failed': `${place} failed`,
        'step-missing': `${place} did not run`,
        'step-new': `${place} is new`,
    };
    return `${said[finding.code]} (${finding.detail})`;
}
/** For a terminal. */
function describePipeline(verdict) {
    const rows = verdict.findings.slice(0, MOST).map((finding) => `  ${finding.outcome.padEnd(12)} ${pipelineSentence(finding)}`);
    const none = rows.length === 0 ? ['  The shadow ran as the primary did.'] : [];
    const runs = [
        `  primary ${verdict.primary.url}`,
        `  shadow  ${verdict.shadow.url}`,
        ...(verdict.again ? [`  again   ${verdict.again.url}`] : []),
    ];
    return `${[`${WORDS[verdict.outcome]}: ${verdict.workflow} with what is new`, DECISIONS[verdict.decision], ...rows, ...none, ...runs].join('\n')}\n`;
}
/** For a job summary. Names of jobs and steps are other people's words: nothing of them is executed or breaks the table. */
function pipelineMarkdown(verdict) {
    const rows = verdict.findings
        .slice(0, MOST)
        .map((finding) => `| ${finding.outcome} | ${(0,report_escape/* escapeMarkdown */.FV)(pipelineSentence(finding), MAX_TEXT)} |`);
    const table = rows.length === 0 ? ['The shadow ran as the primary did.'] : ['| | |', '|---|---|', ...rows];
    const runs = [
        runLine('primary', verdict.primary),
        runLine('shadow', verdict.shadow),
        ...(verdict.again ? [runLine('again', verdict.again)] : []),
    ];
    return [
        `## ${WORDS[verdict.outcome]}: shadow run of ${(0,report_escape/* escapeMarkdown */.FV)(verdict.workflow)}`,
        '',
        DECISIONS[verdict.decision],
        '',
        ...table,
        '',
        ...runs,
        '',
    ].join('\n');
}
const runLine = (name, { id, url, conclusion, seconds }) => `- ${name}: [run ${id}](${/^https:\/\/[^\s()<>]+$/.test(url) ? url : '#'}), ${(0,report_escape/* escapeMarkdown */.FV)(conclusion)}${seconds === null ? '' : `, ${(0,units/* formatDuration */.a3)(seconds * 1_000)}`}`;

// EXTERNAL MODULE: ./build-bundle/src/rollout/policy.js
var policy = __webpack_require__(32604);
// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
// EXTERNAL MODULE: ./build-bundle/src/core/outcome.js
var outcome = __webpack_require__(82256);
// EXTERNAL MODULE: ./build-bundle/src/stats/median-of.js
var median_of = __webpack_require__(86958);
;// CONCATENATED MODULE: ./build-bundle/src/pipeline/compare-durations.js

/**
 * Durations that are longer than the margin allows and longer than chance explains. The p-value is a rank: if the shadow's run were one more
 * of the earlier ones, each place in their order would be as likely (Vovk, Gammerman and Shafer 2005, conformal prediction), whatever the
 * distribution. All durations share `alpha` (Bonferroni). Too few earlier runs to say anything is a note, never a fail.
 * @param earlier runs of the primary that ended with success
 */
function compareDurations(shadow, earlier, spec) {
    const timed = timesOf(shadow, earlier);
    return timed.flatMap(({ place, seconds, earlier: times }) => {
        const usualSeconds = (0,median_of/* medianOf */.u)(times);
        if (seconds <= usualSeconds * (1 + spec.margin) || seconds <= usualSeconds + spec.marginSeconds)
            return [];
        const pValue = (1 + times.filter((time) => time >= seconds).length) / (times.length + 1);
        const finding = { place, seconds, usualSeconds, pValue, runs: times.length, detail: `${seconds} s, usually ${usualSeconds} s` };
        const level = spec.alpha / timed.length;
        if (pValue <= level)
            return [{ ...finding, code: 'slower', outcome: 'fail' }];
        return 1 / (times.length + 1) > level ? [{ ...finding, code: 'too-few-runs', outcome: 'pass' }] : [];
    });
}
function timesOf(shadow, earlier) {
    const whole = { place: '', seconds: shadow.seconds, earlier: earlier.map(({ seconds }) => seconds) };
    const jobs = shadow.jobs
        .filter(({ conclusion }) => conclusion === 'success')
        .map(({ name, seconds }) => ({
        place: name,
        seconds,
        earlier: earlier.map((run) => run.jobs.find((job) => job.name === name && job.conclusion === 'success')?.seconds ?? null),
    }));
    // The only job takes as long as the whole but for the wait for a runner, which is no property of the change.
    const wanted = jobs.length === 1 ? jobs : [whole, ...jobs];
    return wanted.flatMap(({ place, seconds, earlier: times }) => {
        const known = times.filter((time) => time !== null);
        return seconds === null || known.length === 0 ? [] : [{ place, seconds, earlier: known }];
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/pipeline/compare-pipelines.js


const GOOD = ['success', 'neutral', 'skipped'];
const BAD = ['failure', 'timed_out', 'startup_failure'];
/**
 * Compares the shadow's run of a workflow with the primary's: how both ended, job by job and step by step, and how long they took against
 * the earlier runs. A step that failed on both sides accuses nobody.
 * @param history earlier runs of the primary that ended with success, without `primary`
 */
function comparePipelines(primary, shadow, history, spec) {
    const findings = [...compareEnds(primary, shadow), ...compareSteps(primary, shadow)];
    const durations = GOOD.includes(shadow.conclusion) ? compareDurations(shadow, [primary, ...history], spec) : [];
    const all = [...findings, ...durations];
    return { outcome: (0,outcome/* worst */.Q)(all.map(({ outcome }) => outcome)), findings: all };
}
/**
 * What is left of an accusation after a second run of the shadow: what both found. What only the first found is a note that the
 * workflow is not steady, and no pass.
 */
function confirmComparison(first, again) {
    const seen = new Set(again.findings.filter(({ outcome }) => outcome === 'fail').map(keyOf));
    const findings = first.findings.map((finding) => {
        if (finding.outcome !== 'fail' || seen.has(keyOf(finding)))
            return finding;
        return { code: 'flaky', outcome: 'inconclusive', place: finding.place, detail: `${finding.code} in the first of two runs only` };
    });
    return { outcome: (0,outcome/* worst */.Q)(findings.map(({ outcome }) => outcome)), findings };
}
const keyOf = ({ code, place }) => `${code} ${place}`;
/** A place of its own for the whole: no job can be called so. */
const WHOLE = '';
function compareEnds(primary, shadow) {
    const ended = `primary ${primary.conclusion}, shadow ${shadow.conclusion}`;
    if (GOOD.includes(shadow.conclusion))
        return [];
    if (!BAD.includes(shadow.conclusion))
        return [{ code: 'shadow-stopped', outcome: 'error', place: WHOLE, detail: ended }];
    if (GOOD.includes(primary.conclusion))
        return [{ code: 'shadow-failed', outcome: 'fail', place: WHOLE, detail: ended }];
    return [{ code: 'primary-failed', outcome: 'inconclusive', place: WHOLE, detail: ended }];
}
function compareSteps(primary, shadow) {
    const [before, after] = [rowsOf(primary), rowsOf(shadow)];
    const whole = GOOD.includes(shadow.conclusion);
    const known = [...before.values()].flatMap((row) => {
        if (row.conclusion !== 'success')
            return [];
        const now = after.get(row.place)?.conclusion ?? 'missing';
        if (BAD.includes(now))
            return [{ code: 'step-failed', outcome: 'fail', place: row.place, detail: `success before, now ${now}` }];
        // What follows from a failure is no finding of its own.
        if (!whole || now === 'success')
            return [];
        return [{ code: 'step-missing', outcome: 'inconclusive', place: row.place, detail: `success before, now ${now}` }];
    });
    const fresh = [...after.values()].filter(({ place, conclusion }) => !before.has(place) && conclusion !== 'skipped');
    return [...known, ...fresh.map(newStep)];
}
const newStep = ({ place, conclusion }) => BAD.includes(conclusion)
    ? { code: 'step-failed', outcome: 'fail', place, detail: `new, and ${conclusion}` }
    : { code: 'step-new', outcome: 'pass', place, detail: conclusion };
/** Every step by job, name and, among steps of one name, order; a job without steps stands for itself. */
function rowsOf({ jobs }) {
    const rows = jobs.flatMap((job) => (job.steps.length === 0 ? [{ place: job.name, conclusion: job.conclusion }] : stepsOf(job)));
    return new Map(rows.map((row) => [row.place, row]));
}
function stepsOf(job) {
    const met = new Map();
    return job.steps.map(({ name, conclusion }) => {
        const count = (met.get(name) ?? 0) + 1;
        met.set(name, count);
        return { place: `${job.name} / ${name}${count === 1 ? '' : ` (${count})`}`, conclusion };
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/pipeline/pipeline-verdict.js
/** The verdict on a comparison. Only a fail may roll back, and only where that was asked for. */
function decidePipeline(workflow, { outcome, findings }, runs, spec) {
    const decision = outcome === 'pass' ? 'advance' : outcome === 'fail' ? spec.onFail : 'hold';
    const { primary, shadow, again, earlierRuns } = runs;
    return {
        outcome,
        decision,
        findings: [...findings].sort((a, b) => rank(a) - rank(b)),
        workflow,
        primary: summaryOf(primary),
        shadow: summaryOf(shadow),
        again: again && summaryOf(again),
        earlierRuns,
        spec,
    };
}
const rank = ({ outcome }) => ['fail', 'error', 'inconclusive', 'pass'].indexOf(outcome);
const summaryOf = ({ id, url, conclusion, seconds }) => ({ id, url, conclusion, seconds });

;// CONCATENATED MODULE: ./build-bundle/src/run/shadow-pipeline.js


/**
 * Runs a workflow once more with what is new, and compares it with how the workflow ran before.
 * @throws FS_PIPELINE_REFUSED (also where there is no earlier run), FS_PIPELINE_TIMEOUT, FS_CANCELLED
 */
async function runShadowPipeline(asked, pipeline, noEarlierRun) {
    const { workflow, shadow: request, primaryRun, branch, earlierRuns, confirm, spec } = asked;
    const history = await pipeline.history(branch, earlierRuns + 1);
    const primary = primaryRun === null ? history[0] : await pipeline.read(primaryRun);
    if (primary === undefined)
        throw noEarlierRun();
    const earlier = history.filter(({ id }) => id !== primary.id).slice(0, earlierRuns);
    const shadow = await pipeline.run(request);
    const compare = (run) => comparePipelines(primary, run, earlier.filter(({ id }) => id !== run.id), spec);
    const first = compare(shadow);
    const again = confirm && first.outcome === 'fail' ? await pipeline.run(request) : null;
    const comparison = again ? confirmComparison(first, compare(again)) : first;
    return decidePipeline(workflow, comparison, { primary, shadow, again, earlierRuns: earlier.length }, spec);
}

// EXTERNAL MODULE: ./build-bundle/src/cli/step-plan.js + 1 modules
var step_plan = __webpack_require__(10219);
;// CONCATENATED MODULE: ./build-bundle/src/cli/follow-shadow-pipeline.js










/** GitHub's own limit of a dispatch. */
const MOST_INPUTS = 25;
/** `foreshadow shadow-pipeline`: starts the shadow run, follows it, tells the verdict. @returns the exit code of the outcome */
async function followShadowPipeline(options, io) {
    const asked = readAsked(options, io);
    refuseRecursion(asked.workflow, io);
    const [owner = '', repo = ''] = repositoryOf(options, io);
    const token = tokenOf(options.token ?? 'env:GITHUB_TOKEN', io);
    const [{ openGithub }, { githubWorkflow }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4942), __webpack_require__.e(9177)]).then(__webpack_require__.bind(__webpack_require__, 99177)),
        __webpack_require__.e(/* import() */ 3063).then(__webpack_require__.bind(__webpack_require__, 13063)),
    ]);
    const baseUrl = io.env['GITHUB_API_URL'] || 'https://api.github.com';
    // Without the signal: a run that nobody follows any more has still to be cancelled.
    const github = openGithub({ token, baseUrl, clock: system_clock.systemClock });
    const say = (text) => {
        if (!options.quiet)
            io.stderr(`${text}\n`);
    };
    const pollMs = (0,units/* parseDuration */.E9)(options.poll ?? '10s');
    const workflow = githubWorkflow({ github, owner, repo, workflow: asked.workflow, clock: system_clock.systemClock, signal: io.signal, say, pollMs });
    const verdict = await runShadowPipeline(asked, workflow, () => (0,errors/* fail */.fJ)('FS_PIPELINE_REFUSED', {
        found: `no run of ${asked.workflow} on ${asked.branch} that ended with success`,
        expected: 'one, or --primary-run ID',
    }));
    const markdown = pipelineMarkdown(verdict);
    if (options.run !== undefined) {
        const folder = new run_folder.RunFolder((0,external_node_path_.resolve)(io.cwd, options.run));
        folder.writeJson('verdict.json', verdict);
        folder.writeText('report.md', markdown);
    }
    io.stdout(options.json ? `${JSON.stringify(verdict)}\n` : describePipeline(verdict));
    return policy.EXIT_OF[verdict.outcome];
}
function readAsked(options, io) {
    const { workflow, ref = io.env['GITHUB_HEAD_REF'] || io.env['GITHUB_REF_NAME'], primaryRun, earlier = '40', branch = 'main' } = options;
    if (!workflow || !/^[\w.-]+$/.test(workflow))
        throw (0,errors/* fail */.fJ)('FS_USAGE', {
            found: `--workflow ${workflow ?? ''}`,
            expected: 'the file name of a workflow, such as staging.yml, or its id',
        });
    if (!ref)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: 'no --ref', expected: 'a branch or a tag' });
    return {
        workflow,
        shadow: { ref, inputs: inputsOf(options.input ?? []), withinMs: (0,units/* parseDuration */.E9)(options.within ?? '1h') },
        primaryRun: primaryRun === undefined ? null : (0,step_plan/* wholeNumber */.r)('--primary-run', primaryRun),
        branch,
        earlierRuns: (0,step_plan/* wholeNumber */.r)('--earlier', earlier),
        confirm: options.confirm !== false,
        spec: {
            ...DEFAULT_PIPELINE_SPEC,
            alpha: (0,units/* parseShare */.n8)(options.alpha ?? '5%'),
            margin: (0,units/* parseRatio */.LO)(options.margin ?? '20%'),
            onFail: options.onFail ?? 'hold',
        },
    };
}
function inputsOf(pairs) {
    const inputs = {};
    for (const pair of pairs) {
        const [, name, value] = /^([A-Za-z_][\w-]*)=([\s\S]*)$/.exec(pair) ?? [];
        if (name === undefined || value === undefined)
            throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--input that is no NAME=VALUE', expected: 'NAME=VALUE' });
        inputs[name] = value;
    }
    if (Object.keys(inputs).length > MOST_INPUTS)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `${Object.keys(inputs).length} inputs`, expected: `at most ${MOST_INPUTS}, as GitHub takes` });
    return inputs;
}
function repositoryOf({ repo }, io) {
    const name = repo ?? io.env['GITHUB_REPOSITORY'] ?? '';
    if (/^[\w.-]+\/[\w.-]+$/.test(name))
        return name.split('/');
    throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `--repo ${name}`, expected: 'OWNER/NAME' });
}
function tokenOf(text, io) {
    const name = /^env:([A-Z_][A-Z0-9_]*)$/.exec(text)?.[1];
    if (name === undefined)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--token with a literal value', expected: 'env:NAME' });
    const token = io.env[name];
    if (!token)
        throw (0,errors/* fail */.fJ)('FS_SECRET_MISSING', { found: text });
    return token;
}
/** A shadow run of a workflow that starts shadow runs of itself would never end. */
function refuseRecursion(workflow, { env }) {
    const own = /\/\.github\/workflows\/([^@/]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    const byBot = /\[bot\]$/.test(env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? '');
    if (own !== workflow || env['GITHUB_EVENT_NAME'] !== 'workflow_dispatch' || !byBot)
        return;
    throw (0,errors/* fail */.fJ)('FS_USAGE', {
        found: `${workflow} that a bot has started and that would start itself again`,
        expected: 'a step that runs only where no bot started the workflow',
        hint: "Give the step `if: ${{ !endsWith(github.triggering_actor, '[bot]') }}`.",
    });
}


/***/ })

};
