export const id = 3206;
export const ids = [3206,8607,6214];
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

/***/ 49564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* unused harmony export projectRoot */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40749);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44658);
/* harmony import */ var _core_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18081);
/* harmony import */ var _io_exec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30182);
/* harmony import */ var _io_system_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73833);
/* harmony import */ var _parse_seed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26188);
/* harmony import */ var _run_and_tell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94250);










/** The seed of every demo, so that two of them can be compared. */
const DEMO_SEED = 20_261;
/** `foreshadow demo`: the bundled bookshop with one change, against itself. */
async function runDemo(options, io) {
    const shop = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot(), 'examples', 'bookshop');
    const name = options.scenario ?? 'slow-config';
    const scenarios = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shop, 'scenarios.json'), 'utf8'));
    const scenario = (0,_core_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .T)(scenarios, 'scenario', name);
    if (!options.quiet)
        io.stderr(`Demo "${name}": ${scenario.description}\n`);
    const seed = (0,_parse_seed_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSeed */ .d)(options.seed) ?? DEMO_SEED;
    const plan = await demoPlan(shop, scenario, seed);
    const out = options.out ?? 'foreshadow-run';
    // The arms run on the same Node.js as this process, whatever the first `node` of the PATH is.
    const env = { ...io.env, PATH: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath)}:${io.env['PATH'] ?? ''}` };
    const exitCode = await (0,_run_and_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .runAndTell */ .G)(plan, { out, reproduce: `foreshadow demo --scenario ${name} --seed ${seed}`, options }, { ...io, env });
    if (options.open)
        await openFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, out, 'report.html'), env);
    return exitCode;
}
async function demoPlan(shop, scenario, seed) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shop, 'demo.yml'), 'utf8');
    const plan = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPlanText */ .x)(text, 'examples/bookshop/demo.yml', shop, { env: {}, seed });
    const { primary, shadow, baseline = primary } = plan.environment;
    const changed = { ...shadow, env: { ...shadow.env, ...scenario.env }, files: { ...shadow.files, ...scenario.files } };
    // All arms run what lies here, also in a checkout: the change is the scenario's, not the last commit's.
    const arms = { primary: asItStands(primary), shadow: asItStands(changed), baseline: asItStands(baseline) };
    return { ...plan, file: null, environment: { ...plan.environment, ...arms } };
}
function asItStands({ ref: _, ...arm }) {
    return arm;
}
/** The folder that holds package.json: one or more above this file, in the sources as in `dist/`. */
function projectRoot() {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)); at !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, 'examples', 'bookshop', 'server.js')))
            return at;
    }
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_INPUT_MISSING', {
        found: 'examples/bookshop',
        hint: 'The bundled example is part of the repository; reinstall Foreshadow.',
    });
}
async function openFile(file, env) {
    const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
    await (0,_io_exec_js__WEBPACK_IMPORTED_MODULE_6__/* .exec */ .m)(opener, [file], { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), env, timeoutMs: 10_000, clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_7__.systemClock }).catch(() => undefined);
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


/***/ })

};
