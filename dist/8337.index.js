export const id = 8337;
export const ids = [8337,6214];
export const modules = {

/***/ 48337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startAction: () => (/* binding */ startAction)
});

// UNUSED EXPORTS: ENTRIES, runAction

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/action/plain-line.js
var plain_line = __webpack_require__(29472);
;// CONCATENATED MODULE: ./build-bundle/src/action/annotate-error.js


/** GitHub shows ten annotations of a kind for a step. */
const MOST = 9;
/** A failed run in the log and as annotations at the lines at fault. @returns the exit code */
function annotateError(error, core) {
    if (!(0,errors/* isForeshadowError */.rU)(error)) {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        core.info((0,plain_line/* plainText */.w)(detail));
        core.error('Foreshadow itself failed; this is a bug, please report it with the log of this step.', { title: 'FS_INTERNAL' });
        return 70;
    }
    const title = `Foreshadow: ${error.code}`;
    const issues = error.detail.issues ?? [];
    for (const issue of issues)
        core.info(`  ${(0,plain_line/* plainText */.w)((0,errors/* formatIssue */.Hd)(issue))}`);
    for (const line of error.detail.lastLines ?? [])
        core.info(`  | ${(0,plain_line/* plainText */.w)(line)}`);
    for (const issue of issues.slice(0, MOST))
        core.error((0,errors/* formatIssue */.Hd)(issue), { title, ...lineOf(issue.place) });
    if (issues.length === 0 || issues.length > MOST)
        core.error(`${error.message}\nNext: ${error.hint}`, { title, ...lineOf(error.detail.place ?? {}) });
    return error.exitCode;
}
function lineOf({ file, line, column }) {
    if (file === undefined || file.startsWith('/'))
        return {};
    return { file, ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
;// CONCATENATED MODULE: ./build-bundle/src/action/process-world.js


/** Could not measure: what a step that is ended by force exits with. */
const EXIT_CANCELLED = 69;
/** The real world. The runner cancels with SIGINT and says SIGTERM 7.5 s later: the first aborts, the second ends at once. */
function processWorld() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit(EXIT_CANCELLED);
            controller.abort(new Error(name));
        });
    }
    return {
        core: core,
        env: process.env,
        cwd: process.cwd(),
        clock: system_clock.systemClock,
        signal: controller.signal,
        exit: (code) => {
            process.exitCode = code;
        },
    };
}

// EXTERNAL MODULE: ./build-bundle/src/action/step-table.js + 2 modules
var step_table = __webpack_require__(85980);
// EXTERNAL MODULE: ./build-bundle/src/action/steps.js
var steps = __webpack_require__(28426);
;// CONCATENATED MODULE: ./build-bundle/src/action/entry.js




const ENTRIES = {
    experiment: async () => (await Promise.all(/* import() */[__webpack_require__.e(8122), __webpack_require__.e(9110)]).then(__webpack_require__.bind(__webpack_require__, 9110))).experiment,
    'experiment-post': async () => (await __webpack_require__.e(/* import() */ 6053).then(__webpack_require__.bind(__webpack_require__, 16053))).experimentPost,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(8122), __webpack_require__.e(8959)]).then(__webpack_require__.bind(__webpack_require__, 38959))).report,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8122), __webpack_require__.e(1478)]).then(__webpack_require__.bind(__webpack_require__, 21478))).gate,
    ...stepEntries(),
};
/** Every single step, and the `post` of those that leave something. */
function stepEntries() {
    const names = Object.keys(step_table/* STEP_ACTIONS */.R);
    const mains = names.map((name) => [
        name,
        async () => {
            const { runStep } = await Promise.all(/* import() */[__webpack_require__.e(8122), __webpack_require__.e(2115)]).then(__webpack_require__.bind(__webpack_require__, 52115));
            return (world) => runStep(name, world);
        },
    ]);
    const posts = names
        .filter((name) => steps/* BEHAVIOUR */.c[name].leaves)
        .map((name) => [
        `${name}-post`,
        async () => {
            const { endStep } = await Promise.all(/* import() */[__webpack_require__.e(8122), __webpack_require__.e(2115), __webpack_require__.e(9522)]).then(__webpack_require__.bind(__webpack_require__, 9522));
            return (world) => endStep(name, world);
        },
    ]);
    return Object.fromEntries([...mains, ...posts]);
}
/** try -> run -> outputs -> red where it failed. Never throws. */
async function runAction(body, world) {
    try {
        await body(world);
    }
    catch (error) {
        world.exit(annotateError(error, world.core));
    }
}
/** Runs an action in this process. */
async function startAction(entry) {
    await runAction(await ENTRIES[entry](), processWorld());
}


/***/ }),

/***/ 29472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text for the log that the runner must not take for a command. It reads `::name::` at the start of a line and `##[name]` anywhere,
 * and what we print may hold words of a recording, of a service or of a commit. A zero-width space in between changes nothing for a reader.
 */
function plainText(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '##\u200b');
}


/***/ }),

/***/ 85980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ STEP_ACTIONS)
});

;// CONCATENATED MODULE: ./build-bundle/src/action/step-parts.js
const action = (name, inputs, outputs) => ({
    path: `actions/${name}/action.yml`,
    inputs,
    outputs,
});
const RUN_HERE = {
    run: { kind: 'path', description: 'The run folder that the steps share: the output `run` of the step before. Empty: a new one.' },
};
const RUN_THERE = {
    run: { kind: 'path', required: true, description: 'The run folder: the output `run` of the steps before.' },
};
const CONFIG = {
    config: { kind: 'path', description: 'The configuration file. Empty: that of the arms of the run folder, else the usual places.' },
};
const ARMS = {
    primary: { kind: 'url', description: 'URL of the live service, instead of the arm in the run folder.' },
    shadow: { kind: 'url', description: 'URL of the changed service, instead of the arm in the run folder.' },
};
const BASELINE = { baseline: { kind: 'url', description: 'URL of a second copy of the live service.' } };
const SEED = {
    seed: { kind: 'count', description: 'Seed of every random choice. Empty: that of the run folder, else a new one.' },
};
const UNSAFE = {
    unsafe: {
        kind: 'choice',
        words: ['skip', 'replay'],
        description: 'Methods that may write: skip or replay. Empty: as configured, else skip.',
    },
};
const CONNECTIONS = {
    connections: { kind: 'count', description: 'Connections to each arm. Empty: as configured, else 64.' },
};
const BY = {
    by: {
        kind: 'word',
        description: 'What users are chosen by: random, ip, geo, browser, device, header:NAME, cookie:NAME, query:NAME.',
    },
};
const TOKEN = {
    kind: 'secret',
    variable: 'GITHUB_TOKEN',
    default: '${{ github.token }}',
    description: 'What `env:GITHUB_TOKEN` of the configuration stands for.',
};
const RUN_OUTPUT = { run: { description: 'The run folder, for the steps that follow.' } };
const RESULT = { result: { description: 'Path of the JSON document with everything that the step has to say.' } };
const TRIALS = {
    trials: { description: 'Requests that were sent to the arms as pairs.', at: 'trials' },
    divergences: { description: 'Paths of answers that differ on the shadow.', at: 'divergences.length' },
};

;// CONCATENATED MODULE: ./build-bundle/src/action/act-table.js

/** The single steps that act: on users, on versions, on people. */
const ACT_ACTIONS = {
    shift: action('shift', {
        ...CONFIG,
        to: { kind: 'share', required: true, description: 'Share of users on the new version, 0% to 100% in steps of 0.1%.' },
        reason: { kind: 'text', description: 'Why; stands in the journal.' },
        by: { kind: 'person', description: 'Who decided it. Empty: whoever started the workflow.' },
        'github-token': TOKEN,
    }, {
        before: { description: 'Share of users on the new version before, 0 to 1.', at: 'before.shadow' },
        after: { description: 'Share of users on the new version now, 0 to 1, as the router says.', at: 'after.shadow' },
        ...RESULT,
    }),
    rollout: action('rollout', {
        run: { kind: 'path', option: 'out', description: 'Folder of the rollout. Empty: a new one.' },
        ...CONFIG,
        action: {
            kind: 'choice',
            positional: true,
            default: 'run',
            words: ['start', 'run', 'tick', 'status', 'hold', 'resume', 'promote', 'abort'],
            description: 'run: start and tick until it is over; tick: one look, one act; else what the word says.',
        },
        candidate: { kind: 'version', description: 'start, run: the new version.' },
        stable: { kind: 'version', description: 'start, run: the version users are on. Empty: the last verified one.' },
        reason: { kind: 'text', description: 'hold, resume, promote, abort: why; stands in the journal.' },
        by: { kind: 'person', description: 'Who decided it. Empty: whoever started the workflow.' },
        every: { kind: 'duration', description: 'run: between two looks. Empty: a sixtieth of a step, from 1s to 10s.' },
        shadow: {
            kind: 'flag',
            default: 'true',
            off: 'no-shadow',
            description: 'run: first the experiment on a shadow, before any user goes over.',
        },
        'if-abandoned': {
            kind: 'flag',
            default: 'false',
            description: 'tick: only where nobody has driven the rollout for longer than its lease.',
        },
        'github-token': TOKEN,
    }, {
        ...RUN_OUTPUT,
        status: {
            description: 'running, watching, held, promoted, rolled-back, aborted; looked-after where nothing was to be done.',
            at: 'status',
        },
        share: { description: 'Share of users on the candidate, 0 to 1, last verified.', at: 'share' },
        candidate: { description: 'The version that is rolled out.', at: 'candidate' },
        stable: { description: 'The version that users came from.', at: 'stable' },
        ...RESULT,
    }),
    deploy: action('deploy', {
        run: { kind: 'path', option: 'out', description: 'Folder of the experiment. Empty: a new one.' },
        ...CONFIG,
        to: { kind: 'path', required: true, description: 'The new content of the configuration file that `rollback.reverter.file` names.' },
        as: { kind: 'path', description: "Where the file lies in an arm's worktree. Empty: as the reverter names it." },
        watch: { kind: 'duration', description: 'How long it is watched. Empty: `rollout.watch`, or 5m.' },
        every: { kind: 'duration', default: '5s', description: 'Between two looks.' },
        shadow: { kind: 'flag', default: 'true', off: 'no-shadow', description: 'First the experiment on a shadow.' },
        reason: { kind: 'text', description: 'Why; stands in the journal.' },
        by: { kind: 'person', description: 'Who decided it. Empty: whoever started the workflow.' },
        'github-token': TOKEN,
    }, {
        ...RUN_OUTPUT,
        status: { description: 'What became of it.', at: 'status' },
        ...RESULT,
    }),
    'roll-back': action('roll-back', {
        run: { kind: 'path', description: 'A run folder that gets a copy of the journal. Empty: a new one.' },
        ...CONFIG,
        to: { kind: 'version', default: 'last-verified', description: 'A verified version, or the beginning of one.' },
        reason: { kind: 'text', required: true, description: 'Why, in a few words: it stands in the journal and goes to whoever is called.' },
        by: { kind: 'person', description: 'Who decided it. Empty: whoever started the workflow.' },
        environment: { kind: 'word', description: "Instead of the configuration's `state.environment`." },
        force: { kind: 'flag', default: 'false', description: 'Pass over freeze, at-most and hold-instead-if; the journal says so.' },
        'take-over': { kind: 'flag', default: 'false', description: 'Take the lease from whoever is rolling out or deploying right now.' },
        automatic: { kind: 'flag', default: 'false', description: 'Decided by a machine: held where `rollback.when` is `ask`.' },
        lease: { kind: 'duration', default: '30s', description: 'How long a process of this step that dies keeps others out.' },
        'dry-run': { kind: 'flag', default: 'false', description: 'Say what would be done; change nothing.' },
        'github-token': TOKEN,
    }, {
        ...RUN_OUTPUT,
        status: { description: 'rolled-back, stood-already, held, pending or would-roll-back.', at: 'status' },
        from: { description: 'The version that stood before.', at: 'from' },
        to: { description: 'The version that was gone back to.', at: 'target.version' },
        act: { description: 'Id of the act in the journal.', at: 'actId' },
        ...RESULT,
    }),
    notify: action('notify', {
        ...RUN_THERE,
        ...CONFIG,
        notifier: { kind: 'choice', words: ['slack', 'pagerduty', 'webhook'], description: 'Only notifiers of this kind. Empty: all.' },
        event: { kind: 'word', description: 'Tell this event instead of the outcome; `foreshadow notify --help` names them.' },
        taken: { kind: 'flag', default: 'false', description: 'Say that somebody looks after it (PagerDuty: acknowledge).' },
        by: { kind: 'person', description: 'Who that is.' },
        'dry-run': { kind: 'flag', default: 'false', description: 'Print what would be sent; send nothing.' },
        strict: { kind: 'flag', default: 'false', description: 'End red where a notification could not be delivered.' },
    }, { ...RUN_OUTPUT, event: { description: 'What was told.', at: 'event' }, ...RESULT }),
    'shadow-pipeline': action('shadow-pipeline', {
        ...RUN_HERE,
        workflow: {
            kind: 'word',
            required: true,
            description: 'File name of the workflow that is run once more, with `on: workflow_dispatch`.',
        },
        ref: { kind: 'ref', description: 'Branch or tag that the shadow runs. Empty: the one of the job.' },
        inputs: {
            kind: 'lines',
            option: 'input',
            list: true,
            description: 'Inputs of that workflow for the shadow, NAME=VALUE, one a line.',
        },
        repository: { kind: 'repository', option: 'repo', description: 'Repository of the workflow, OWNER/NAME. Empty: this one.' },
        'primary-run': {
            kind: 'count',
            description: 'Id of the run to compare with. Empty: the last one of `branch` that ended with success.',
        },
        branch: { kind: 'ref', default: 'main', description: 'Branch whose earlier runs show what is usual.' },
        earlier: { kind: 'count', default: '40', description: 'Earlier runs to compare durations with, at most.' },
        within: { kind: 'duration', default: '1h', description: 'A shadow run that has not ended by then is cancelled.' },
        poll: { kind: 'duration', default: '10s', description: 'Between two looks at a run that goes on.' },
        margin: { kind: 'share', default: '20%', description: 'A duration may grow by so much.' },
        alpha: { kind: 'share', default: '5%', description: 'Chance of blaming durations that are as ever.' },
        confirm: { kind: 'flag', default: 'true', off: 'no-confirm', description: 'Blame the shadow only where a second run of it agrees.' },
        'on-fail': { kind: 'choice', words: ['hold', 'roll-back'], default: 'hold', description: 'What a fail decides.' },
        gate: {
            kind: 'flag',
            default: 'true',
            option: null,
            description: 'End red where the verdict says so. false: a later actions/gate does.',
        },
        'github-token': { ...TOKEN, description: 'A token with `actions: write` on that repository.' },
    }, {
        ...RUN_OUTPUT,
        outcome: { description: 'pass, fail, inconclusive, or error (could not measure).', at: 'outcome' },
        decision: { description: 'advance, hold or roll-back.', at: 'decision' },
        findings: { description: 'The findings as JSON, the decisive ones first.' },
        'shadow-run': { description: 'Id of the shadow run.', at: 'shadow.id' },
        'primary-run': { description: 'Id of the run that it was compared with.', at: 'primary.id' },
        ...RESULT,
    }),
};

;// CONCATENATED MODULE: ./build-bundle/src/action/step-table.js


/** The single steps: each is the command of its name, with the same options. They share a run folder. */
const STEP_ACTIONS = {
    up: action('up', {
        ...RUN_HERE,
        ...CONFIG,
        primary: { kind: 'target', description: 'What is live, instead of the configured ref: a git ref.' },
        shadow: { kind: 'target', description: 'What is new, instead of the configured ref: a git ref.' },
        'shadow-files': {
            kind: 'lines',
            option: 'shadow-file',
            list: true,
            description: 'Files laid over the shadow alone: PATH=FILE, one a line; the path is that in the worktree of the service.',
        },
        'shadow-env': {
            kind: 'lines',
            list: true,
            description: 'Environment variables of the shadow alone: NAME=VALUE, one a line. No secrets: those are named in the configuration.',
        },
        ttl: { kind: 'duration', default: '2h', description: 'After so long the arms are taken down, whatever became of the job.' },
        ...SEED,
    }, {
        ...RUN_OUTPUT,
        primary: { description: 'URL of the primary.', at: 'origins.primary' },
        shadow: { description: 'URL of the shadow.', at: 'origins.shadow' },
        baseline: { description: 'URL of the baseline; empty where there is none.', at: 'origins.baseline' },
        ...RESULT,
    }),
    down: action('down', RUN_THERE, {
        ...RUN_OUTPUT,
        ended: { description: 'Steps in the background that were ended: a JSON list of their names.', at: 'ended' },
        removed: { description: 'What was taken away, by kind, as JSON.', at: 'removed' },
        requests: { description: 'Requests that the recording holds; empty where nothing was recorded.', at: 'steps.record.written' },
        trials: { description: 'Pairs that the mirror compared; empty where there was none.', at: 'steps.mirror.trials' },
        ...RESULT,
    }),
    record: action('record', {
        ...RUN_HERE,
        target: { kind: 'url', required: true, description: 'Base URL of the service that is recorded.' },
        listen: { kind: 'listen', default: '127.0.0.1:0', description: 'Where the recording proxy listens; port 0 takes a free one.' },
        while: {
            kind: 'lines',
            description: 'A command that makes the traffic, run by the shell with BASE_URL and HTTP_PROXY. Empty: the proxy goes on in the background, until actions/down or the end of the job.',
        },
        out: { kind: 'path', description: 'The recording, .jsonl or .jsonl.gz. Empty: traffic.jsonl.gz in the run folder.' },
        key: { kind: 'key', description: 'Key of the pseudonyms, as `env:NAME`. Empty: a fresh random one.' },
    }, {
        ...RUN_OUTPUT,
        url: { description: 'Where the proxy listens: send the tests there. Empty with `while`.', at: 'url' },
        recording: { description: 'Path of the recording.' },
        requests: { description: 'Requests in the recording; without `while` actions/down says so.', at: 'written' },
        ...RESULT,
    }),
    replay: action('replay', {
        ...RUN_HERE,
        ...CONFIG,
        recording: { kind: 'path', description: 'The recording to send. Empty: the configured one.' },
        ...ARMS,
        ...BASELINE,
        rate: { kind: 'rate', words: ['auto', 'recorded', 'closed'], description: 'Pairs a time, e.g. 600/m. Empty: as configured.' },
        speed: { kind: 'number', description: 'Times the recorded speed; sets `rate: recorded`.' },
        for: { kind: 'duration', description: 'How long. Empty: as configured, or one pass of the recording.' },
        share: { kind: 'share', description: 'Share of the requests to send. Empty: as configured, else all.' },
        ...BY,
        ...CONNECTIONS,
        ...UNSAFE,
        ...SEED,
    }, { ...RUN_OUTPUT, ...TRIALS, ...RESULT }),
    mirror: action('mirror', {
        ...RUN_HERE,
        ...CONFIG,
        listen: { kind: 'listen', default: '127.0.0.1:0', description: 'Where clients are served; port 0 takes a free one.' },
        ...ARMS,
        share: { kind: 'share', description: 'Share of users whose requests are copied to the shadow. Empty: as configured, else all.' },
        split: { kind: 'share', description: 'Share of users whom the shadow answers. Empty: as configured, else none.' },
        ...BY,
        forward: {
            kind: 'choice',
            words: ['pseudonyms', 'original'],
            description: 'What the shadow is sent: pseudonyms of personal data, or the original where it may see it.',
        },
        timeout: { kind: 'duration', description: 'A copy that is not answered by then has failed. Empty: as configured, else 5s.' },
        'body-cap': { kind: 'size', description: 'Requests with longer bodies are not copied.' },
        unsafe: { kind: 'choice', words: ['skip', 'copy'], description: 'Methods that may write: skip or copy. Empty: skip.' },
        connections: { kind: 'count', description: 'Copies under way at most. Empty: as configured, else 32.' },
        for: { kind: 'duration', description: 'Ends by itself. Empty: at actions/down or the end of the job.' },
        ...SEED,
    }, {
        ...RUN_OUTPUT,
        url: { description: 'Where clients are served: send the traffic there.', at: 'url' },
        control: { description: 'The control socket, where one is configured.', at: 'control' },
    }),
    transact: action('transact', {
        ...RUN_HERE,
        ...CONFIG,
        scenarios: { kind: 'glob', description: 'A scenario file, or a pattern of several. Empty: the configured ones.' },
        ...ARMS,
        ...BASELINE,
        rate: { kind: 'rate', words: ['auto'], description: 'Transactions that begin in a time, e.g. 60/m.' },
        users: { kind: 'count', description: 'So many users at once, each beginning anew when it has ended.' },
        for: { kind: 'duration', description: 'How long. Empty: as configured.' },
        login: { kind: 'path', description: 'A scenario that signs each user in to each arm first.' },
        ...CONNECTIONS,
        ...UNSAFE,
        ...SEED,
    }, {
        ...RUN_OUTPUT,
        trials: TRIALS.trials,
        transactions: { description: 'Transactions that were begun.', at: 'transactions.begun' },
        'failed-assertions': { description: 'Assertions that failed somewhere.', at: 'assertions.length' },
        ...RESULT,
    }),
    judge: action('judge', {
        run: { kind: 'path', option: 'input', description: 'The run folder that is judged. One of `run` and `input`.' },
        input: { kind: 'path', description: 'A document of evidence instead of a run folder.' },
        accept: { kind: 'path', description: 'YAML list of acceptances to judge with.' },
        looks: { kind: 'duration', description: 'Time between looks, e.g. 60s. Empty: two blocks.' },
        gate: {
            kind: 'flag',
            default: 'true',
            option: null,
            description: 'End red where the verdict says so. false: a later actions/gate does.',
        },
    }, {
        run: { description: 'The run folder, for the steps that follow; empty where a document was judged.' },
        outcome: { description: 'pass, fail, inconclusive, or error (could not measure).', at: 'outcome' },
        decision: { description: 'advance, hold or roll-back.', at: 'decision' },
        score: { description: 'Share of the judged KPIs that pass, by weight, 0 to 100. It informs and decides nothing.', at: 'score' },
        findings: { description: 'The findings as JSON, the decisive ones first; beyond 128 KiB the least important are left out.' },
        ...RESULT,
    }),
    forecast: action('forecast', {
        input: { kind: 'path', required: true, description: 'A document with `series`.' },
        model: { kind: 'word', default: 'auto', description: 'The model: auto, or one that `foreshadow forecast --help` names.' },
        horizon: { kind: 'count', default: '60', description: 'Steps ahead.' },
        level: { kind: 'word', default: '0.9,0.95', description: 'Levels of the intervals.' },
    }, {
        'breach-probability': { description: 'The greatest probability that a limit is reached within the horizon; empty without limits.' },
        ...RESULT,
    }),
    collect: action('collect', {
        ...RUN_HERE,
        ...CONFIG,
        for: { kind: 'duration', description: 'So long until now, or until `to`. Empty: the time of the run in the folder.' },
        from: { kind: 'word', description: 'The beginning, as 2026-11-25T10:00:00Z.' },
        to: { kind: 'word', description: 'The end. Empty: now.' },
        primary: { kind: 'word', description: 'What tells the primary in the queries (driver attach), e.g. version=v41.' },
        shadow: { kind: 'word', description: 'The same of the shadow.' },
    }, { ...RUN_OUTPUT, ...RESULT }),
    ...ACT_ACTIONS,
};


/***/ }),

/***/ 28426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ BEHAVIOUR)
/* harmony export */ });
/** Where a step is more than its command. */
const BEHAVIOUR = {
    up: { leaves: 'arms' },
    down: {},
    record: { leaves: 'process', inBackgroundUnless: 'while', hasRun: false },
    replay: {},
    mirror: { leaves: 'process', inBackgroundUnless: null },
    transact: {},
    collect: {},
    judge: { isVerdict: true, hasRun: false, needsFolder: false },
    'roll-back': {},
    deploy: { hasRun: false },
    shift: { hasRun: false, needsFolder: false },
    rollout: { hasRun: false, tells: ['rollout', 'status', '--markdown'] },
    notify: {},
    'shadow-pipeline': { isVerdict: true, summary: true },
    forecast: { hasRun: false, needsFolder: false },
};


/***/ }),

/***/ 29049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE)
});

;// CONCATENATED MODULE: ./build-bundle/src/core/environment-errors.js
/** What can go wrong with the arms and where they run: a part of the catalogue. */
const ENVIRONMENT_ERRORS = {
    // -- environment
    FS_ARM_COMMAND: {
        exit: 69,
        what: 'An arm could not be started',
        next: 'Check `environment.command`; its log is in the run folder under logs/.',
    },
    FS_ARM_NOT_READY: {
        exit: 69,
        what: 'An arm never became ready',
        next: "Check the `ready` probe and the arm's log in the run folder; raise `within` if it only needs longer.",
    },
    FS_METRIC_SOURCE: {
        exit: 69,
        what: 'A source of metrics did not answer as it should',
        next: 'Check its address, credentials and that it scrapes the arms.',
    },
    FS_METRIC_QUERY: {
        exit: 64,
        what: 'A query of `metrics` is not answered with one number a step',
        next: 'Try the query in the source itself; aggregate it to one series an arm.',
    },
    FS_METRIC_HISTOGRAM: {
        exit: 69,
        what: 'A histogram of `metrics` does not count as one does',
        next: 'Name the counters as they were scraped, without functions: buckets that are cumulative, with le="+Inf".',
    },
    FS_TRACE_BACKEND: {
        exit: 69,
        what: 'The tracing backend did not answer as it should',
        next: 'Check `traces.url` and its credentials, and that the backend is up; see docs/traces.md.',
    },
    FS_TRACE_TOO_LARGE: {
        exit: 69,
        what: 'A trace is longer than is read',
        next: 'Lower `traces.sample`, or have the service record fewer spans a request.',
    },
    FS_TRACE_EXPORT: {
        exit: 69,
        what: 'The spans of the run could not be exported',
        next: 'Check `traces.otlp.url` and its headers: an OTLP/HTTP receiver, port 4318 by default.',
    },
    FS_ARM_DIED: { exit: 69, what: 'An arm died', next: 'Its last log lines are in the run folder under logs/.' },
    FS_PORT_IN_USE: {
        exit: 69,
        what: 'A port is already in use',
        next: 'Stop what listens there, or leave the port out so that a free one is chosen.',
    },
    FS_UNREACHABLE: { exit: 69, what: 'A target cannot be reached', next: 'Check the URL and that the service listens there.' },
    FS_REF_UNKNOWN: {
        exit: 64,
        what: 'A git ref does not exist',
        next: 'Use base, head, a commit, a tag or a branch; in a workflow check out with `fetch-depth: 0`, or let Foreshadow fetch.',
    },
    FS_GIT: { exit: 69, what: 'git failed', next: 'Run the command named by hand to see what it says.' },
    FS_BUILD_FAILED: {
        exit: 69,
        what: 'A build failed',
        next: 'Run `environment.build` in a checkout of that ref; its output is in the run folder under logs/.',
    },
    FS_PREPARE_FAILED: {
        exit: 69,
        what: 'The data of an arm could not be prepared',
        next: 'Run `environment.state.prepare` by hand with that revision; its output is in the run folder under logs/.',
    },
    // -- docker
    FS_DOCKER_MISSING: {
        exit: 69,
        what: 'Docker or its Compose plugin is not installed',
        next: 'Install Docker Engine and the Compose plugin (version 2.17 or newer); `docker compose version` must answer.',
    },
    FS_DOCKER_DENIED: {
        exit: 69,
        what: 'Docker may not be used by this user',
        next: 'Add the user to the group `docker`, or point DOCKER_HOST at an engine it may use.',
    },
    FS_DOCKER_UNREACHABLE: {
        exit: 69,
        what: 'The Docker engine does not answer',
        next: 'Start it (`systemctl start docker`), or correct DOCKER_HOST or the Docker context.',
    },
    FS_DOCKER: {
        exit: 69,
        what: 'Docker failed',
        next: "Run the command named by hand to see what it says; the arm's log is in the run folder.",
    },
    FS_COMPOSE_FILE: {
        exit: 64,
        what: 'The Compose file cannot be used',
        next: 'Run `docker compose config` in a checkout of that ref; files that git does not track are given to an arm by `files`.',
    },
    FS_IMAGE_MISSING: {
        exit: 69,
        what: 'An image is not there and cannot be pulled',
        next: 'Check its name and tag, `docker login`, or build it first.',
    },
    FS_MEMORY_SHORT: {
        exit: 69,
        what: 'The arms need more memory than the machine has',
        next: 'Lower `environment.limits.memory` or the limits in the Compose file, set `baseline: false`, or use a larger machine.',
    },
    FS_VOLUME_MISSING: {
        exit: 64,
        what: 'A volume to copy is not there',
        next: 'Name it under `environment.state.snapshot.volumes`; `docker volume ls` lists those there are.',
    },
    FS_VOLUME_BUSY: {
        exit: 69,
        what: 'A volume to copy is in use',
        next: 'Stop the containers named, or set `environment.state.snapshot.pause: true` to have them paused for the copy.',
    },
    FS_EGRESS_ENGINE: {
        exit: 69,
        what: 'The outbound calls of containers of this Docker engine cannot be fenced',
        next: 'Run Foreshadow on the machine of the engine (Linux), or leave `environment.egress` out.',
    },
    FS_EGRESS_STUB: {
        exit: 64,
        what: 'A stub of `environment.egress` cannot be used',
        next: 'Name a recording that can be read, an address, or a service of the Compose file.',
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/core/error-catalogue.js

const CATALOGUE = {
    // -- general
    FS_INTERNAL: { exit: 70, what: 'Foreshadow itself failed', next: 'Please report this with the run folder; the verdict was not decided.' },
    FS_USAGE: { exit: 64, what: 'The command line is not understood', next: 'See `foreshadow --help` or `foreshadow COMMAND --help`.' },
    FS_UNKNOWN_NAME: { exit: 64, what: 'Unknown name', next: 'Use one of the names listed.' },
    FS_NODE_TOO_OLD: {
        exit: 64,
        what: 'This Node.js is too old',
        next: 'Install Node.js 22.19 or newer; on Linux, `npm ci` in a checkout brings one.',
    },
    FS_CANCELLED: {
        exit: 69,
        what: 'The run was cancelled before a verdict',
        next: 'Start it again; what was measured so far is in the run folder.',
    },
    FS_STEP_FAILED: {
        exit: 69,
        what: 'A step that goes on in the background did not come up',
        next: 'Its log is in the folder `steps` of the run folder.',
    },
    FS_PUBLISH: {
        exit: 69,
        what: 'The report could not be published',
        next: 'The verdict is not affected; check the permissions of the job and its token.',
    },
    FS_PIPELINE_REFUSED: {
        exit: 69,
        what: 'GitHub did not do what the shadow pipeline needs',
        next: 'Check the name of the workflow, its inputs and the permissions of the token; see docs/shadow-pipeline.md.',
    },
    FS_PIPELINE_TIMEOUT: {
        exit: 69,
        what: 'The shadow run of a workflow did not end in time, and was cancelled',
        next: 'Give it longer with --within, or look why its run waits: a runner, an environment that needs an approval, a concurrency group.',
    },
    // -- config
    FS_CONFIG_MISSING: {
        exit: 64,
        what: 'The configuration file cannot be read',
        next: 'Run `foreshadow init` to write one, or pass --config FILE.',
    },
    FS_CONFIG_SYNTAX: {
        exit: 64,
        what: 'The configuration file is not valid YAML',
        next: 'Correct the line named; `foreshadow validate` checks the file alone.',
    },
    FS_CONFIG_INVALID: {
        exit: 64,
        what: 'The configuration file is not valid',
        next: 'Correct the lines named; `schema/foreshadow.schema.json` gives editors completion.',
    },
    FS_SECRET_MISSING: {
        exit: 64,
        what: 'A secret named as env:NAME is not set',
        next: "Set the environment variable, or pass it in the workflow's `env:`.",
    },
    FS_VALUE: {
        exit: 64,
        what: 'A value is not understood',
        next: 'Durations are written 90s, 5m, 2h, 7d; shares 5% or 0.05; sizes 512MiB; rates 600/m.',
    },
    // -- sessions
    FS_JWT_KEY: {
        exit: 64,
        what: 'The key of `traffic.auth.jwt` cannot sign',
        next: 'Give a text for HS256, HS384, HS512, else the private key of the algorithm as PKCS #8 PEM or as a JWK, in the environment variable named.',
    },
    FS_LOGIN: {
        exit: 69,
        what: 'A session could not sign in',
        next: 'Run the login by hand against an arm; its account must exist in the state that the arm was given.',
    },
    FS_AUTH_REFUSED: {
        exit: 69,
        what: 'Every arm refuses the credentials of `traffic.auth`',
        next: 'Check that the token, key or login is one the test arms know (their secret, issuer and audience), and that its header is the one they read.',
    },
    ...ENVIRONMENT_ERRORS,
    // -- traffic
    FS_RECORDING_MISSING: {
        exit: 64,
        what: 'The recording cannot be read',
        next: 'Make one with `foreshadow record --while "npm test" --target URL --out FILE`.',
    },
    FS_RECORDING_EMPTY: {
        exit: 64,
        what: 'The recording holds no usable request',
        next: 'Check the format, the filters under `traffic.select`, and the unsafe-method rule.',
    },
    FS_RECORDING_CORRUPT: { exit: 64, what: 'The recording is damaged', next: 'Make it anew; nothing was replayed.' },
    FS_RECORDING_TOO_LARGE: {
        exit: 64,
        what: 'The recording is too large to be read',
        next: 'A HAR file is read whole: cut it, or record with `foreshadow record`, whose files are streamed whatever their size.',
    },
    FS_ANONYMISATION_BROKE_TRAFFIC: {
        exit: 69,
        what: 'The shadow refuses what pseudonyms replaced',
        next: 'Give the shadow credentials of its own (`traffic.mirror.credentials`), or `forward: original` where it may see the originals; see docs/mirror.md.',
    },
    FS_RECORD_COMMAND: {
        exit: 69,
        what: 'The command to record cannot be run',
        next: 'Run the command of --while by hand; it is run by the shell in the current directory.',
    },
    FS_SCENARIO_MISSING: {
        exit: 64,
        what: 'No scenario file can be read',
        next: 'Check the path or the pattern; `foreshadow convert --from openapi FILE` writes a first one.',
    },
    FS_SCENARIO_INVALID: {
        exit: 64,
        what: 'A scenario file is not valid',
        next: 'Correct the lines named; `schema/foreshadow-scenarios.schema.json` gives editors completion.',
    },
    FS_SCENARIO_UNSAFE: {
        exit: 64,
        what: 'A scenario writes, and writes are not allowed here',
        next: 'Give every arm state of its own and deny egress, or set `traffic.safety.unsafe: replay` (transact: --unsafe replay).',
    },
    FS_OPENAPI_INVALID: {
        exit: 64,
        what: 'The OpenAPI document is not valid',
        next: 'Correct the places named; nothing was written.',
    },
    // -- store and files
    FS_STORE: {
        exit: 69,
        what: 'The run folder cannot be written',
        next: 'Check free space and permissions of --out; what was written so far is kept.',
    },
    FS_ANONYMISE_UNSCANNED: {
        exit: 69,
        what: 'Not everything could be looked into',
        next: 'Remove the bodies named (media, compressed ones), or leave `--strict` out; the rest was anonymised.',
    },
    FS_INPUT_MISSING: { exit: 64, what: 'An input file cannot be read', next: 'Check the path; `-` is standard input.' },
    FS_INPUT_INVALID: {
        exit: 64,
        what: 'An input document is not valid',
        next: 'Correct the places named; docs/statistics.md shows the format.',
    },
    FS_REMOTE_WRITE: {
        exit: 69,
        what: 'The remote-write receiver refused the samples',
        next: 'Check its URL (Prometheus needs --web.enable-remote-write-receiver) and credentials; the run folder holds the same data.',
    },
    FS_DATABASE: {
        exit: 69,
        what: 'A database cannot be read',
        next: 'Check its address, user and password, and that it can be reached from here; see docs/databases.md.',
    },
    FS_DATABASE_SETUP: {
        exit: 69,
        what: 'A database does not say what its statements do',
        next: 'See docs/databases.md: the extension pg_stat_statements, the role pg_read_all_stats, and a database of its own for every arm.',
    },
    FS_DATABASE_LOST: {
        exit: 69,
        what: 'The statistics of a database were lost in the middle of the run',
        next: 'Nothing may reset them while a run goes on; raise pg_stat_statements.max where statements were evicted.',
    },
    FS_LOG_SOURCE: {
        exit: 69,
        what: 'What the arms write cannot be read',
        next: 'Check `logs.source` and `logs.container`, and that `docker logs` shows the container; see docs/logs.md.',
    },
    // -- notify
    FS_NOTIFY: {
        exit: 69,
        what: 'A notification could not be delivered',
        next: 'The verdict is not affected; `foreshadow notify --run DIR` sends it again. See docs/notifications.md.',
    },
    FS_NOTIFY_SETUP: {
        exit: 64,
        what: 'An entry of `notify` cannot work',
        next: 'Correct the entry named; docs/notifications.md shows one for each kind.',
    },
    // -- rollout
    FS_ROUTER_UNREACHABLE: {
        exit: 69,
        what: 'The router does not answer',
        next: 'Check that it runs and that `rollout.router` names its control socket, files and process; users stay where they are.',
    },
    FS_ROUTER_FOREIGN: {
        exit: 69,
        what: 'What stands at the router is nothing Foreshadow wrote or can read',
        next: 'Remove the part between the marker lines, or name another file; nothing was changed.',
    },
    FS_ROUTER_CHANGED: {
        exit: 69,
        what: 'Somebody else has changed the split',
        next: 'Nothing was changed. See who did it; then `foreshadow rollout resume` puts the split of its step back, `rollout abort` sends everybody back.',
    },
    FS_ROUTER_REFUSED: {
        exit: 69,
        what: 'The router did not take the new split',
        next: 'The old split stands. Correct what the router says, then try again.',
    },
    FS_STATE_CONFLICT: {
        exit: 69,
        what: 'Somebody else wrote the state at the same time, again and again',
        next: 'Nothing was changed; run the command again. Two pipelines that act on one service should share a `concurrency` group.',
    },
    FS_STATE_UNREADABLE: {
        exit: 69,
        what: 'What is kept there is no state of Foreshadow',
        next: 'Nothing was changed. See docs/state.md, "When the state cannot be read": an earlier revision can be put back.',
    },
    FS_STATE_UNREACHABLE: {
        exit: 69,
        what: 'The state store cannot be reached',
        next: 'Nothing was acted on without it. Check the path, or the token and its permission `contents: write`; `foreshadow doctor` looks at both.',
    },
    FS_STATE_SETUP: {
        exit: 64,
        what: 'This needs a state store that the configuration does not name',
        next: 'Add `state: { kind: directory, path: DIR }` or `state: { kind: github }`; docs/state.md shows both.',
    },
    FS_LEASE_HELD: {
        exit: 69,
        what: 'Somebody else is acting on this service',
        next: 'Nothing was done. Wait until that has ended; a lease whose holder has died runs out by itself.',
    },
    FS_LEASE_LOST: {
        exit: 69,
        what: 'The lease was lost to somebody else in the middle',
        next: 'Nothing further was done from here; the journal says who goes on and what was done.',
    },
    FS_REVERT_FAILED: {
        exit: 69,
        what: 'The rollback could not be done',
        next: 'The message says what stands now; docs/rollback.md, "When it fails", lists what to do for each reverter.',
    },
    FS_REVERT_SETUP: {
        exit: 64,
        what: 'The reverter cannot work as it is configured',
        next: 'Correct the entry of `rollback.reverter`; docs/rollback.md shows one for each kind.',
    },
    FS_ROLLOUT_NONE: {
        exit: 64,
        what: 'There is no rollout',
        next: 'Begin one with `foreshadow rollout start --candidate VERSION`.',
    },
    FS_ROLLOUT_RUNNING: {
        exit: 64,
        what: 'A rollout is under way already',
        next: 'See it with `foreshadow rollout status`; end it with `foreshadow rollout abort --by NAME --reason TEXT` before another begins.',
    },
    FS_ROLLOUT_OVER: { exit: 64, what: 'The rollout is over', next: 'See it with `foreshadow rollout status`; begin another one.' },
    // -- kpi, forecast
    FS_EXPRESSION: {
        exit: 64,
        what: 'A KPI expression is not valid',
        next: 'Use numbers, the metric names listed, + - * / ^, parentheses and the functions listed in docs/kpis.md.',
    },
};


/***/ }),

/***/ 45201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ formatIssue),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   rU: () => (/* binding */ isForeshadowError)
/* harmony export */ });
/* unused harmony export ForeshadowError */
/* harmony import */ var _error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29049);

/** The one error type that reaches a user: a stable code, what happened, where, and what to do next. */
class ForeshadowError extends Error {
    name = 'ForeshadowError';
    code;
    exitCode;
    hint;
    detail;
    constructor(code, detail) {
        const entry = _error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code];
        super(sentence(entry.what, detail), detail.cause === undefined ? undefined : { cause: detail.cause });
        this.code = code;
        this.exitCode = entry.exit;
        this.hint = detail.hint ?? entry.next;
        this.detail = detail;
    }
}
/** Builds a catalogue error; the caller throws it, so that control flow stays visible. */
function fail(code, detail = {}) {
    return new ForeshadowError(code, detail);
}
/** Whether `error` is a catalogue error, optionally of one code. */
function isForeshadowError(error, code) {
    return error instanceof ForeshadowError && (code === undefined || error.code === code);
}
/** `file:line:column` as editors make it clickable; empty where nothing is known. */
function formatPlace(place) {
    if (!place)
        return '';
    const position = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
    return [position, place.path].filter(Boolean).join(' ');
}
/** One problem in one line: `file:line:column path: message; found X; expected Y; did you mean "Z"?`. */
function formatIssue(issue) {
    return sentence(issue.message, issue);
}
function sentence(what, detail) {
    const parts = [what];
    if (detail.found !== undefined)
        parts.push(`found ${detail.found}`);
    if (detail.expected !== undefined)
        parts.push(`expected ${detail.expected}`);
    if (detail.nearest !== undefined)
        parts.push(`did you mean "${detail.nearest}"?`);
    const where = formatPlace(detail.place);
    return (where ? `${where}: ` : '') + parts.join('; ');
}


/***/ }),

/***/ 73833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
 // bound once: the global is a getter, which each request would call several times

/** The machine's own clock. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};


/***/ })

};
