export const id = 8122;
export const ids = [8122];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 78122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iP: () => (/* binding */ flagOf),
  Ao: () => (/* binding */ policiesOf),
  Ko: () => (/* binding */ readInputs),
  _y: () => (/* binding */ secretInputs),
  ht: () => (/* binding */ variablesOf)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
;// CONCATENATED MODULE: ./build-bundle/src/action/check-input.js






/** The words GitHub's own actions take for a switch (YAML 1.2). */
const FLAGS = { true: true, True: true, TRUE: true, false: false, False: false, FALSE: false };
const POLICIES = ['fail', 'hold', 'pass'];
const WORDS = {
    flag: Object.keys(FLAGS),
    policy: POLICIES,
    'no-data-policy': ['fail', 'hold'],
};
/** A line is a name, a path, a number or an address; a text is a command, a list or a key. */
const MAX_LINE = 1_024;
const MAX_TEXT = 65_536;
/** More of a wrong value is not shown. */
const SHOWN = 120;
const LONG = ['secret', 'lines'];
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]|[\u2028\u2029]/u;
/** What is wrong with the text of an input; null where nothing is. */
function checkInput(name, spec, text, world) {
    const place = { path: `with.${name}` };
    if (text === '')
        return spec.required ? { message: 'a required input is missing', expected: spec.description, place } : null;
    const problem = shapeOf(spec, text) ?? (spec.words?.includes(text) ? null : meaningOf(spec, text, world));
    return problem && { ...problem, ...(spec.kind === 'secret' ? { found: undefined } : {}), place };
}
/** Length and characters: whatever it means, it must be of one piece. */
function shapeOf({ kind }, text) {
    const most = LONG.includes(kind) ? MAX_TEXT : MAX_LINE;
    if (text.length > most)
        return { message: 'too long', found: `${text.length} characters`, expected: `at most ${most}` };
    if (kind === 'secret')
        return null;
    if (!(LONG.includes(kind) ? CONTROL_BUT_LINES : CONTROL).test(text))
        return null;
    return { message: 'not one line of text', found: shown(text), expected: LONG.includes(kind) ? 'no control characters' : 'one line' };
}
function meaningOf(spec, text, world) {
    const words = WORDS[spec.kind] ?? (spec.kind === 'choice' ? (spec.words ?? []) : undefined);
    if (words)
        return words.includes(text) ? null : unknownWord(text, words);
    const check = CHECKS[spec.kind];
    if (!check)
        return null;
    const expected = check(text, world);
    if (expected === null)
        return null;
    return { message: 'not understood', found: shown(text), expected: [...(spec.words ?? []), expected].join(' | ') };
}
const unknownWord = (text, words) => ({
    message: 'not one of its words',
    found: shown(text),
    expected: words.join(' | '),
    nearest: (0,nearest/* nearest */.p)(text, words),
});
/** What was expected, where it is not that. */
const CHECKS = {
    duration: (text) => parsed(() => (0,units/* parseDuration */.E9)(text), 'a duration such as 90s, 5m, 2h'),
    share: (text) => parsed(() => (0,units/* parseShare */.n8)(text), 'a share such as 5% or 0.05'),
    rate: (text) => parsed(() => (0,units/* parseRate */.WN)(text), 'a rate such as 600/m'),
    size: (text) => parsed(() => (0,units/* parseSize */.DB)(text), 'a size such as 512MiB'),
    count: (text) => (/^[1-9]\d{0,8}$/.test(text) ? null : 'a whole number of at least 1'),
    number: (text) => (/^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? null : 'a number above 0'),
    listen: (text) => (/^(\[[^\]]+\]|[\w.-]*):\d{1,5}$/.test(text) ? null : 'HOST:PORT such as 127.0.0.1:0'),
    key: (text) => (/^env:[A-Z_][A-Z0-9_]*$/.test(text) ? null : 'env:NAME, the name of a variable that holds it'),
    url: (text) => (isPlainUrl(text) ? null : 'an http or https URL without credentials'),
    target: (text) => isPlainUrl(text) || isRef(text) || isVars(text) ? null : 'a git ref, an http or https URL without credentials, or NAME=VALUE',
    ref: (text) => (isRef(text) ? null : 'a git ref'),
    word: (text) => (/^[A-Za-z0-9][\w.,:=-]*$/.test(text) ? null : 'a word of letters, digits, and . , : = - _'),
    person: (text) => (/^[\p{L}\p{N}][\p{L}\p{N} .,'@-]{0,99}(?:\[bot\])?$/u.test(text) ? null : 'a name of at most 100 letters'),
    version: (text) => (/^[A-Za-z0-9][\w.:/@+-]*$/.test(text) && !/\.\.|\/\//.test(text) ? null : 'the name of a version'),
    repository: (text) => (/^[\w.-]+\/[\w.-]+$/.test(text) ? null : 'OWNER/NAME'),
    glob: (text, world) => (isGlob(text, world) ? null : 'a path or a pattern inside of the workspace'),
    path: (text, world) => (isInside(text, world) ? null : 'a path inside of the workspace or of the temporary folder of the job'),
};
function parsed(parse, expected) {
    try {
        parse();
        return null;
    }
    catch (error) {
        if (!(0,errors/* isForeshadowError */.rU)(error))
            throw error;
        return expected;
    }
}
function isPlainUrl(text) {
    const url = URL.parse(text);
    return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
/** What tells an arm in the queries, where something else runs it (driver `attach`): `version=v41`, or several. */
const isVars = (text) => /^\w[\w-]*=[\w.:@/+-]+(?:[ ,]\w[\w-]*=[\w.:@/+-]+)*$/.test(text) && !text.includes('..');
/** A name of git's, which never begins like an option. */
const isRef = (text) => /^[A-Za-z0-9_@][\w./@{}~^+-]*$/.test(text) && !text.includes('..');
/** A pattern goes only down from the folder that its part before the first star names. */
const isGlob = (text, world) => /^[\w./*?{},@+-]+$/.test(text) && !text.split('/').includes('..') && isInside(text.replace(/[*?{].*$/, ''), world);
/** Whether a path, links resolved, lies below the workspace or the runner's temporary folder. */
function isInside(text, { cwd, env }) {
    const path = real((0,external_node_path_.resolve)(cwd, text));
    return [cwd, env['GITHUB_WORKSPACE'] || cwd, env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()].some((root) => {
        const inside = (0,external_node_path_.relative)(real(root), path);
        return inside === '' || (!inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside));
    });
}
/** With the links of what is there resolved; the rest is yet to be made. */
function real(path) {
    if ((0,external_node_fs_.existsSync)(path) || (0,external_node_path_.dirname)(path) === path)
        return (0,external_node_fs_.realpathSync)(path);
    return (0,external_node_path_.join)(real((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}
/** A wrong value as it is shown: of one line, and not much of it. */
function shown(text) {
    const quoted = JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text);
    return quoted.replace(/[\p{Cc}\u2028\u2029]/gu, '?');
}

// EXTERNAL MODULE: ./build-bundle/src/action/step-table.js + 2 modules
var step_table = __webpack_require__(85980);
;// CONCATENATED MODULE: ./build-bundle/src/action/composite-table.js

const { up, replay, judge, 'roll-back': rollBack, rollout } = step_table/* STEP_ACTIONS */.R;
const { run, outcome, decision, score, findings } = judge.outputs;
const VERDICT = { outcome, decision, score, findings, run: { description: run.description.split(';')[0] } };
const REPORT = {
    report: { description: 'Path of the report.' },
    artifacts: { description: 'The files of the run folder worth keeping, one a line, for `path` of actions/upload-artifact.' },
};
/** The composites: the single steps in the usual order. @param ends handed in, so that the tables of inputs make no circle */
function compositeActions({ policies, comment, token }) {
    const traffic = {
        config: up.inputs.config,
        recording: replay.inputs.recording,
        rate: replay.inputs.rate,
        for: replay.inputs.for,
        seed: up.inputs.seed,
        ...policies,
        comment,
        'github-token': token,
    };
    return {
        'shadow-check': {
            path: 'actions/shadow-check/action.yml',
            inputs: { ...traffic, primary: up.inputs.primary, shadow: up.inputs.shadow },
            outputs: { ...VERDICT, ...REPORT },
        },
        canary: {
            path: 'actions/canary/action.yml',
            inputs: {
                run: rollout.inputs.run,
                config: rollout.inputs.config,
                candidate: { ...rollout.inputs.candidate, required: true, description: 'The new version.' },
                stable: rollout.inputs.stable,
                by: rollout.inputs.by,
                every: rollout.inputs.every,
                shadow: rollout.inputs.shadow,
                notify: { kind: 'flag', default: 'false', description: 'Tell the verdict on the shadow to the configured notifiers.' },
                'github-token': rollout.inputs['github-token'],
            },
            outputs: rollout.outputs,
        },
        rollback: {
            path: 'actions/rollback/action.yml',
            inputs: rollBack.inputs,
            outputs: { ...rollBack.outputs, plan: { description: 'Path of the JSON document that says what was going to be done.' } },
        },
        'config-check': {
            path: 'actions/config-check/action.yml',
            inputs: {
                ...traffic,
                ref: { kind: 'ref', default: 'head', description: 'The code that runs on both sides: a git ref.' },
                'shadow-files': up.inputs['shadow-files'],
                'shadow-env': up.inputs['shadow-env'],
            },
            outputs: { ...VERDICT, ...REPORT },
        },
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/action/input-table.js


/** Inputs of the whole experiment, by their names in a workflow. `action.yml` and the README tables say the same (kept by a test). */
const EXPERIMENT_INPUTS = {
    config: {
        kind: 'path',
        description: 'The configuration file. Empty: the first of foreshadow.yml, foreshadow.yaml, .github/foreshadow.yml and .github/foreshadow.yaml.',
    },
    primary: {
        kind: 'target',
        description: 'What is live, instead of the configured one: a git ref, or the URL of something that already runs.',
    },
    shadow: {
        kind: 'target',
        description: 'What is new, instead of the configured one: a git ref, or the URL of something that already runs.',
    },
    recording: { kind: 'path', description: 'The recording to replay instead of the configured one, relative to the workspace.' },
    'on-inconclusive': {
        kind: 'policy',
        description: 'What an inconclusive verdict does to the step: fail, hold (red, exit code 2) or pass. Empty: as configured, else hold.',
    },
    'on-error': {
        kind: 'policy',
        description: 'What happens where nothing could be measured: fail, hold or pass. Empty: as configured, else the step is red with exit code 69.',
    },
    'on-no-data': {
        kind: 'no-data-policy',
        description: 'What happens where nothing was measured for a required KPI: fail or hold. Empty: as configured, else hold.',
    },
    'dry-run': {
        kind: 'flag',
        default: 'false',
        description: 'Check the configuration and print the plan; start, publish and block nothing.',
    },
    force: {
        kind: 'flag',
        default: 'false',
        description: 'Run even where nothing the service is made of has changed, instead of passing as "not affected".',
    },
    comment: { kind: 'flag', default: 'true', description: 'Keep one comment on the pull request up to date; needs `pull-requests: write`.' },
    'github-token': { kind: 'secret', default: '${{ github.token }}', description: "The token to comment with. The job's own is enough." },
    'datadog-api-key': { kind: 'secret', variable: 'DD_API_KEY', description: 'What `env:DD_API_KEY` of the configuration stands for.' },
    'datadog-app-key': { kind: 'secret', variable: 'DD_APP_KEY', description: 'What `env:DD_APP_KEY` of the configuration stands for.' },
    'prometheus-url': { kind: 'url', variable: 'PROMETHEUS_URL', description: 'What `env:PROMETHEUS_URL` of the configuration stands for.' },
    'slack-webhook-url': {
        kind: 'secret',
        variable: 'SLACK_WEBHOOK_URL',
        description: 'What `env:SLACK_WEBHOOK_URL` of the configuration stands for.',
    },
    'pagerduty-routing-key': {
        kind: 'secret',
        variable: 'PAGERDUTY_ROUTING_KEY',
        description: 'What `env:PAGERDUTY_ROUTING_KEY` of the configuration stands for.',
    },
};
/** What the step alone does besides, and leaves to the steps after it inside the root action. */
const ALONE_INPUTS = {
    publish: { kind: 'flag', default: 'true', description: 'Write the job summary and the comment. false: a later actions/report does.' },
    gate: { kind: 'flag', default: 'true', description: 'End red where the verdict says so. false: a later actions/gate does.' },
};
const RUN_INPUT = {
    run: { kind: 'path', required: true, description: 'The run folder: the output `run` of the steps before.' },
};
const { comment, 'github-token': token, 'on-inconclusive': onInconclusive, 'on-error': onError, 'on-no-data': onNoData, } = EXPERIMENT_INPUTS;
const EXPERIMENT_OUTPUTS = {
    outcome: {
        description: 'pass, fail, inconclusive, or error (could not measure). Empty after a dry run or where the configuration is wrong.',
    },
    decision: { description: 'advance or hold.' },
    score: { description: 'Share of the judged KPIs that pass, by weight, 0 to 100. It informs and decides nothing.' },
    findings: { description: 'The findings as JSON, the decisive ones first; beyond 128 KiB the least important are left out.' },
    report: { description: 'Path of the report: HTML, or Markdown where `report.html` is off.' },
    run: { description: 'The run folder, from which the whole verdict can be recomputed; upload it as an artifact.' },
    reproduce: { description: 'The command line that does the same on another machine.' },
    impact: { description: 'How far-reaching the change is: low, medium or high. Empty where the two sides could not be compared.' },
    affected: { description: 'false where nothing the service is made of has changed, so that nothing was run; else true.' },
};
/** Every action of the project with its inputs and outputs. */
const ACTIONS = {
    ...step_table/* STEP_ACTIONS */.R,
    ...compositeActions({
        policies: { 'on-inconclusive': onInconclusive, 'on-error': onError, 'on-no-data': onNoData },
        comment,
        token,
    }),
    root: { path: 'action.yml', inputs: EXPERIMENT_INPUTS, outputs: EXPERIMENT_OUTPUTS },
    experiment: { path: 'actions/experiment/action.yml', inputs: { ...EXPERIMENT_INPUTS, ...ALONE_INPUTS }, outputs: EXPERIMENT_OUTPUTS },
    report: {
        path: 'actions/report/action.yml',
        inputs: {
            run: { kind: 'path', description: 'The run folder: the output `run` of the steps before. One of `run` and `carried`.' },
            carried: {
                kind: 'path',
                description: 'gate.json of another workflow run, in a workflow that follows it (`workflow_run`): checked word by word, then the comment.',
            },
            comment,
            'github-token': token,
        },
        outputs: {
            report: EXPERIMENT_OUTPUTS.report,
            artifacts: { description: 'The files of the run folder worth keeping, one a line, for `path` of actions/upload-artifact.' },
            gate: { description: 'Path of gate.json: what a workflow that follows this one may comment with.' },
            'comment-url': { description: 'Address of the comment; empty where none was written.' },
            'artifact-name': {
                description: 'Name of the artifact to upload `artifacts` as; empty where the configuration has no `report.artifact`.',
            },
        },
    },
    gate: {
        path: 'actions/gate/action.yml',
        inputs: { ...RUN_INPUT, 'on-inconclusive': onInconclusive, 'on-error': onError, 'on-no-data': onNoData },
        outputs: {
            outcome: EXPERIMENT_OUTPUTS.outcome,
            decision: EXPERIMENT_OUTPUTS.decision,
            'exit-code': { description: '0 pass, 1 fail, 2 held, 69 could not measure; after the policies and `enforce`.' },
        },
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/action/inputs.js



/** Reads every input an action has. @throws FS_USAGE naming all that are wrong or missing at once */
function readInputs(action, world) {
    const specs = ACTIONS[action].inputs;
    const texts = {};
    const issues = [];
    for (const [name, spec] of Object.entries(specs)) {
        const text = world.core.getInput(name) || (spec.default?.startsWith('${{') ? '' : (spec.default ?? ''));
        const issue = checkInput(name, spec, text, world);
        if (issue)
            issues.push(issue);
        else if (text !== '')
            texts[name] = text;
    }
    if (issues.length > 0)
        throw (0,errors/* fail */.fJ)('FS_USAGE', {
            found: issues.length === 1 ? 'a wrong input' : `${issues.length} wrong inputs`,
            hint: 'Correct the `with:` of the step.',
            issues,
        });
    return texts;
}
/** A checked switch as a boolean. */
const flagOf = (text) => FLAGS[text ?? 'false'] ?? false;
/** The checked policies among the inputs. */
function policiesOf(texts) {
    return {
        onInconclusive: texts['on-inconclusive'],
        onError: texts['on-error'],
        onNoData: texts['on-no-data'],
    };
}
/** Inputs that are handed on by the environment: an option could be read by every process of the machine. */
function variablesOf(action, texts) {
    const specs = ACTIONS[action].inputs;
    const found = Object.entries(texts).flatMap(([name, text]) => {
        const variable = specs[name]?.variable;
        return variable === undefined ? [] : [[variable, text]];
    });
    return Object.fromEntries(found);
}
/** The values of secret inputs. */
function secretInputs(action, texts) {
    const specs = ACTIONS[action].inputs;
    return Object.entries(texts).flatMap(([name, text]) => (specs[name]?.kind === 'secret' ? [text] : []));
}


/***/ }),

/***/ 75162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known word closest to what was written, if it is close enough to be a slip (at most 40 % of its letters, at least 2). */
function nearest(word, known) {
    const limit = Math.max(2, Math.floor(word.length * 0.4));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of known) {
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

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


/***/ })

};
