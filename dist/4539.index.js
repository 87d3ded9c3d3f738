export const id = 4539;
export const ids = [4539,8607,6214,9073];
export const modules = {

/***/ 26188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseSeed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);

/** `--seed N`: a whole number from 0 to 2^32 - 1. @throws FS_USAGE */
function parseSeed(text) {
    if (text === undefined)
        return undefined;
    const seed = Number(text);
    if (!Number.isInteger(seed) || seed < 0 || seed > 4_294_967_295)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `--seed ${text}`, expected: 'a whole number from 0 to 4294967295' });
    return seed;
}


/***/ }),

/***/ 94250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ runAndTell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
// EXTERNAL MODULE: ./build-bundle/src/run/execute.js + 49 modules
var execute = __webpack_require__(45646);
// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
// EXTERNAL MODULE: ./build-bundle/src/run/write-reports.js
var write_reports = __webpack_require__(1305);
// EXTERNAL MODULE: ./build-bundle/src/report/renderers/terminal.js + 2 modules
var terminal = __webpack_require__(74418);
// EXTERNAL MODULE: ./build-bundle/src/cli/io.js
var cli_io = __webpack_require__(50179);
// EXTERNAL MODULE: ./build-bundle/src/cli/print-error.js
var print_error = __webpack_require__(53935);
// EXTERNAL MODULE: ./build-bundle/src/run/describe-progress.js
var describe_progress = __webpack_require__(91387);
;// CONCATENATED MODULE: ./build-bundle/src/cli/progress-line.js

/** Live progress on stderr: one redrawn line on a terminal, a line every few seconds elsewhere, nothing with `--quiet`. */
function progressLine(io, quiet) {
    if (quiet)
        return { listen: () => undefined, clear: () => undefined };
    let open = false;
    let lastPlain = Number.NEGATIVE_INFINITY;
    const clear = () => {
        if (open)
            io.stderr('\r\u001b[2K');
        open = false;
    };
    const listen = (progress) => {
        if (progress.kind === 'message') {
            clear();
            io.stderr(`${progress.text}\n`);
            return;
        }
        const text = (0,describe_progress/* describeTick */.p)(progress);
        if (io.stderrIsTerminal) {
            io.stderr(`\r\u001b[2K${text.slice(0, Math.max(20, io.columns - 1))}`);
            open = true;
        }
        else if (progress.seconds - lastPlain >= describe_progress/* PLAIN_EVERY_SECONDS */.rB || progress.seconds < lastPlain) {
            lastPlain = progress.seconds;
            io.stderr(`${text}\n`);
        }
    };
    return { listen, clear };
}

;// CONCATENATED MODULE: ./build-bundle/src/cli/run-and-tell.js









/** Runs a plan with live progress and prints its report; resolves to the exit code. */
async function runAndTell(plan, { out, reproduce, options }, io) {
    const progress = progressLine(io, options.quiet === true);
    const result = await (0,execute/* executePlan */.v)(plan, {
        clock: system_clock.systemClock,
        signal: io.signal,
        env: io.env,
        cwd: io.cwd,
        outDirectory: (0,external_node_path_.resolve)(io.cwd, out),
        onProgress: progress.listen,
        reproduce,
    }).finally(progress.clear);
    if (result.error)
        io.stderr((0,print_error/* describeError */.Uc)(result.error));
    if (options.json)
        io.stdout(run_folder.RunFolder.text(result.verdict));
    else {
        io.stdout(`${(0,terminal.renderTerminal)(result.report, (0,cli_io/* renderOptions */.D)(io)).trimEnd()}\n`);
        io.stdout(`report: ${(0,external_node_path_.relative)(io.cwd, (0,external_node_path_.resolve)(result.folder, plan.report.html ? write_reports/* REPORT_FILES */.J.html : write_reports/* REPORT_FILES */.J.markdown))}\n`);
    }
    return result.exitCode;
}


/***/ }),

/***/ 22710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadFor: () => (/* binding */ loadFor),
/* harmony export */   runFromConfig: () => (/* binding */ runFromConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_find_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59073);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40749);
/* harmony import */ var _config_override_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78341);
/* harmony import */ var _config_public_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15754);
/* harmony import */ var _run_reproduce_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89422);
/* harmony import */ var _parse_seed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26188);
/* harmony import */ var _run_and_tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94250);








/** `foreshadow run`: reads the configuration, runs it, tells the outcome. */
async function runFromConfig(options, io) {
    const file = options.config ?? (0,_config_find_config_js__WEBPACK_IMPORTED_MODULE_1__.findConfig)(io.cwd);
    const plan = await loadFor(file, options, io);
    if (options.dryRun) {
        io.stdout(`${JSON.stringify((0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .publicPlan */ .B)(plan), null, 2)}\n`);
        return 0;
    }
    return (0,_run_and_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .runAndTell */ .G)(plan, { out: options.out ?? 'foreshadow-run', reproduce: (0,_run_reproduce_line_js__WEBPACK_IMPORTED_MODULE_5__/* .reproduceLine */ .S)({ ...options, config: file, seed: plan.seed }, io.cwd), options }, io);
}
/** Loads a plan with the overrides of a command line. Paths on it are relative to where it was typed. */
async function loadFor(file, options, io) {
    const plan = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__.loadPlan)(file, { env: io.env, seed: (0,_parse_seed_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSeed */ .d)(options.seed) ?? newSeed(), cwd: io.cwd });
    const { primary, shadow, recording, force, onInconclusive, onError, onNoData } = options;
    return (0,_config_override_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .overridePlan */ .C)(plan, {
        primary,
        shadow,
        recording: recording === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, recording),
        force,
        onInconclusive,
        onError,
        onNoData,
    });
}
function newSeed() {
    return crypto.getRandomValues(new Uint32Array(1))[0];
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


/***/ }),

/***/ 73833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's own clock. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};


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
