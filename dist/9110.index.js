export const id = 9110;
export const ids = [9110,8607];
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

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   experiment: () => (/* binding */ experiment)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1984);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51317);


/** `actions/experiment`: the whole experiment, its outputs, and, unless later steps do it, its publication and its gate. */
async function experiment(world) {
    const { core } = world;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)('experiment', core);
    (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .Q)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .secretInputs */ ._y)('experiment', inputs), core);
    for (const name of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .laterInputs */ .E1)('experiment', inputs)) {
        core.warning(`The input "${name}" is set, but this version of Foreshadow does not use it yet.`, { title: 'Foreshadow' });
    }
    // Only now: what a run needs is large, and a wrong input should be told at once.
    const { runExperimentOf } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(4525), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(9398), __webpack_require__.e(7380), __webpack_require__.e(176), __webpack_require__.e(3437), __webpack_require__.e(3395), __webpack_require__.e(7902), __webpack_require__.e(1023), __webpack_require__.e(2353), __webpack_require__.e(7704), __webpack_require__.e(8611), __webpack_require__.e(3160), __webpack_require__.e(7078), __webpack_require__.e(8600), __webpack_require__.e(1546), __webpack_require__.e(465), __webpack_require__.e(6148), __webpack_require__.e(2477), __webpack_require__.e(7931), __webpack_require__.e(5050), __webpack_require__.e(3619), __webpack_require__.e(5646), __webpack_require__.e(375)]).then(__webpack_require__.bind(__webpack_require__, 70375));
    await runExperimentOf(inputs, world);
}


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iP: () => (/* binding */ flagOf),
  E1: () => (/* binding */ laterInputs),
  Ao: () => (/* binding */ policiesOf),
  Ko: () => (/* binding */ readInputs),
  _y: () => (/* binding */ secretInputs)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
;// CONCATENATED MODULE: ./build-bundle/src/action/input-table.js
const LATER = 'Used from the version that';
/** Inputs of the whole experiment, by their names in a workflow. `action.yml` and the README tables say the same (kept by a test). */
const EXPERIMENT_INPUTS = {
    config: {
        kind: 'text',
        description: 'The configuration file. Empty: the first of foreshadow.yml, foreshadow.yaml, .github/foreshadow.yml and .github/foreshadow.yaml.',
    },
    primary: {
        kind: 'text',
        description: 'What is live, instead of the configured one: a git ref, or the URL of something that already runs.',
    },
    shadow: {
        kind: 'text',
        description: 'What is new, instead of the configured one: a git ref, or the URL of something that already runs.',
    },
    recording: { kind: 'text', description: 'The recording to replay instead of the configured one, relative to the workspace.' },
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
    'datadog-api-key': { kind: 'secret', later: true, description: `${LATER} reads metrics from Datadog. Set in this version: a warning.` },
    'datadog-app-key': { kind: 'secret', later: true, description: `${LATER} reads metrics from Datadog. Set in this version: a warning.` },
    'prometheus-url': { kind: 'text', later: true, description: `${LATER} reads metrics from Prometheus. Set in this version: a warning.` },
    'slack-webhook-url': { kind: 'secret', later: true, description: `${LATER} notifies Slack. Set in this version: a warning.` },
    'pagerduty-routing-key': { kind: 'secret', later: true, description: `${LATER} notifies PagerDuty. Set in this version: a warning.` },
};
/** What the step alone does besides, and leaves to the steps after it inside the root action. */
const ALONE_INPUTS = {
    publish: { kind: 'flag', default: 'true', description: 'Write the job summary and the comment. false: a later actions/report does.' },
    gate: { kind: 'flag', default: 'true', description: 'End red where the verdict says so. false: a later actions/gate does.' },
};
const RUN_INPUT = {
    run: { kind: 'text', required: true, description: 'The run folder: the output `run` of actions/experiment.' },
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
    root: { path: 'action.yml', inputs: EXPERIMENT_INPUTS, outputs: EXPERIMENT_OUTPUTS },
    experiment: { path: 'actions/experiment/action.yml', inputs: { ...EXPERIMENT_INPUTS, ...ALONE_INPUTS }, outputs: EXPERIMENT_OUTPUTS },
    report: {
        path: 'actions/report/action.yml',
        inputs: { ...RUN_INPUT, comment, 'github-token': token },
        outputs: {
            report: EXPERIMENT_OUTPUTS.report,
            artifacts: { description: 'The files of the run folder worth keeping, one a line, for `path` of actions/upload-artifact.' },
            'comment-url': { description: 'Address of the comment; empty where none was written.' },
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



const POLICIES = ['fail', 'hold', 'pass'];
/** The words GitHub's own actions take for a switch (YAML 1.2). */
const FLAGS = { true: true, True: true, TRUE: true, false: false, False: false, FALSE: false };
const ALLOWED = {
    text: null,
    secret: null,
    flag: Object.keys(FLAGS),
    policy: POLICIES,
    'no-data-policy': ['fail', 'hold'],
};
/** Reads every input an action has. @throws FS_USAGE naming all that are wrong or missing at once */
function readInputs(action, core) {
    const specs = ACTIONS[action].inputs;
    const texts = {};
    const issues = [];
    for (const [name, spec] of Object.entries(specs)) {
        const text = core.getInput(name) || (spec.default?.startsWith('${{') ? '' : (spec.default ?? ''));
        const issue = check(name, spec, text);
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
function check(name, spec, text) {
    const place = { path: `with.${name}` };
    if (text === '')
        return spec.required ? { message: 'a required input is missing', expected: spec.description, place } : null;
    const allowed = ALLOWED[spec.kind];
    if (allowed === null || allowed.includes(text))
        return null;
    return {
        message: 'not one of its words',
        found: JSON.stringify(text),
        expected: allowed.join(' | '),
        nearest: (0,nearest/* nearest */.p)(text, allowed),
        place,
    };
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
/** Inputs that are set and that this version does nothing with. */
function laterInputs(action, texts) {
    const specs = ACTIONS[action].inputs;
    return Object.keys(texts).filter((name) => specs[name]?.later === true);
}
/** The values of secret inputs. */
function secretInputs(action, texts) {
    const specs = ACTIONS[action].inputs;
    return Object.entries(texts).flatMap(([name, text]) => (specs[name]?.kind === 'secret' ? [text] : []));
}


/***/ }),

/***/ 51317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** Tells the runner what must never be read in a log or summary: each value, and as it looks percent-encoded, in JSON and in base64. */
function maskSecrets(values, core) {
    const forms = new Set([...values].flatMap(_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .spellings */ .cl));
    for (const form of forms)
        core.setSecret(form);
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

/***/ 88607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/* unused harmony export SHORTEST_SECRET */
/** Secrets shorter than this are not redacted: replacing every "1" of a log would hide the log, not the secret. */
const SHORTEST_SECRET = 4;
const MARK = '***';
/**
 * Builds a function that removes the given secret values from any text: as they are, percent-encoded, JSON-escaped, in base64,
 * and line by line where a secret has several lines (keys). The longest is replaced first, so that a secret that contains another leaves no rest.
 * @param secrets the values themselves; empty and very short ones are ignored
 * @param mark what stands in their place
 */
function createRedactor(secrets, mark = MARK) {
    const forms = new Set();
    for (const secret of secrets)
        for (const form of spellings(secret))
            forms.add(form);
    if (forms.size === 0)
        return (text) => text;
    const pattern = new RegExp([...forms]
        .sort((a, b) => b.length - a.length)
        .map(escapePattern)
        .join('|'), 'g');
    return (text) => text.replace(pattern, () => mark);
}
/** Every way a secret may be spelled in a log, a URL, a JSON document or a header. */
function spellings(secret) {
    const lines = secret.includes('\n') ? secret.split(/\r?\n/).filter((line) => line.trim().length >= 8) : [];
    return [secret, ...lines].flatMap((value) => {
        if (value.length < SHORTEST_SECRET)
            return [];
        const base64 = Buffer.from(value, 'utf8').toString('base64');
        return [value, encodePercent(value), JSON.stringify(value).slice(1, -1), base64, base64.replace(/=+$/, '')].filter((form) => form.length >= SHORTEST_SECRET);
    });
}
/** A lone surrogate cannot be percent-encoded; then the value is left as it is. */
function encodePercent(value) {
    try {
        return encodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ })

};
