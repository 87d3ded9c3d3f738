export const id = 5496;
export const ids = [5496,66,6214,6218,3837,2829,7888,9007,4384,9073];
export const modules = {

/***/ 47564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectStep: () => (/* binding */ collectStep)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/config/find-config.js
var find_config = __webpack_require__(59073);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment_environment = __webpack_require__(89433);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
// EXTERNAL MODULE: ./build-bundle/src/config/public-plan.js
var public_plan = __webpack_require__(15754);
// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/core/version.js
var version = __webpack_require__(14700);
// EXTERNAL MODULE: ./build-bundle/src/judge/judge.js + 15 modules
var judge = __webpack_require__(37846);
// EXTERNAL MODULE: ./build-bundle/src/io/young-generation.js
var young_generation = __webpack_require__(42826);
// EXTERNAL MODULE: ./build-bundle/src/store/stores/sqlite.js + 2 modules
var sqlite = __webpack_require__(75392);
// EXTERNAL MODULE: ./build-bundle/src/run/describe-arms.js
var describe_arms = __webpack_require__(17319);
// EXTERNAL MODULE: ./build-bundle/src/run/measurement.js
var run_measurement = __webpack_require__(46500);
// EXTERNAL MODULE: ./build-bundle/src/run/measurements.js
var run_measurements = __webpack_require__(4043);
// EXTERNAL MODULE: ./build-bundle/src/run/open-metrics.js
var open_metrics = __webpack_require__(27014);
// EXTERNAL MODULE: ./build-bundle/src/run/open-engine.js + 2 modules
var open_engine = __webpack_require__(16057);
// EXTERNAL MODULE: ./build-bundle/src/run/metrics-collector.js + 1 modules
var metrics_collector = __webpack_require__(4757);
;// CONCATENATED MODULE: ./build-bundle/src/run/read-source.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

/** Steps asked for at once: a server refuses more than 11,000 points a series. */
const MOST_STEPS = 2_000;
/** Fewer would be more questions than values. */
const LEAST_STEPS = 60;
/** Values of all queries together that are in memory at once. */
const MOST_VALUES = 60_000;
/** Reads one source over a time that is over into the run folder, piece by piece. @throws what the source throws */
async function readSource(from, { fromMs, toMs }, recorder, nowMs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const collector = __addDisposableResource(env_1, new metrics_collector/* MetricsCollector */.$([from], fromMs), false);
        const steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, Math.floor(MOST_VALUES / Math.max(1, from.source.asked?.length ?? 1))));
        const endMs = Math.min(toMs, nowMs - from.delayMs);
        let values = 0;
        for (let at = fromMs; at < endMs;) {
            at = Math.min(endMs, at + steps * from.stepMs);
            await collector.readUntil(at);
            for (const reading of collector.drain()) {
                if (reading.point[1] !== null)
                    values++;
                recorder.collected(reading);
            }
        }
        collector.drain();
        return { name: from.name, values, untilSeconds: collector.collectedUntil[from.name] ?? 0, measurements: collector.measurements };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

// EXTERNAL MODULE: ./build-bundle/src/run/run-document.js
var run_document = __webpack_require__(34439);
// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
// EXTERNAL MODULE: ./build-bundle/src/run/run-recorder.js
var run_recorder = __webpack_require__(50460);
// EXTERNAL MODULE: ./build-bundle/src/run/watch-note.js
var watch_note = __webpack_require__(6648);
;// CONCATENATED MODULE: ./build-bundle/src/run/collect-run.js
var collect_run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var collect_run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



















/** Looks at a window that is over: one for each block of a run, and never so many that the judge is kept busy by repeating itself. */
const MOST_LOOKS = 60;
/**
 * Reads the metric sources of a plan over a time that is over into a run folder: beside the pairs of a run that is there, or as a run of its own.
 * @throws FS_USAGE where there is nothing to read or it was read already; FS_METRIC_SOURCE, FS_METRIC_QUERY, FS_METRIC_HISTOGRAM, and then the folder is
 * as it was but for points that no look knows of
 */
async function collectRun(request, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _memory = collect_run_addDisposableResource(env_1, (0,young_generation/* boundYoungGeneration */.d)(), false);
        refuseUnreadable(request.plan);
        const folder = new run_folder.RunFolder(request.directory);
        const earlier = earlierRun(folder);
        const window = earlier?.window ?? request.window;
        if (!window)
            throw (0,errors/* fail */.fJ)('FS_USAGE', { found: 'no time', expected: '--for 30m, or --from and --to', hint: 'A folder without a run says no time.' });
        const forSeconds = (window.toMs - window.fromMs) / 1_000;
        const store = collect_run_addDisposableResource(env_1, new sqlite/* SqliteStore */.C(folder.path('store.db')), false);
        const recorder = new run_recorder/* RunRecorder */.KS(store, folder);
        const sources = await openAll(request, window.fromMs, earlier?.measurement.forSeconds ?? forSeconds, world);
        refuseSecond(earlier, sources);
        const read = [];
        for (const source of sources)
            read.push(await readSource(source, window, recorder, world.clock.now()));
        const until = Object.fromEntries(read.map(({ name, untilSeconds }) => [name, untilSeconds]));
        const measurements = read.flatMap(({ measurements: rows }) => rows);
        if (earlier)
            await joinRun(earlier, request, store, recorder, until);
        else
            beginRun(request, window, store, folder, recorder, until, measurements);
        recorder.measurements(measurements);
        folder.journal('metrics collected', { sources: Object.keys(until) }, world.clock.now());
        return {
            values: read.reduce((sum, { values }) => sum + values, 0),
            from: new Date(window.fromMs).toISOString(),
            to: new Date(window.toMs).toISOString(),
            measurements,
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        collect_run_disposeResources(env_1);
    }
}
/** A page of an arm shows only what is now. */
function refuseUnreadable({ metrics }) {
    if (metrics.length === 0)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: 'a configuration without `metrics`', expected: 'sources to read' });
    const page = metrics.find(({ source }) => source === 'exposition');
    if (page)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: 'source `exposition`', expected: 'sources that keep a history', hint: 'Use `foreshadow run`.' });
}
async function openAll({ plan, targets, runId }, fromMs, forSeconds, { clock, signal }) {
    const { primary, shadow, baseline } = plan.environment;
    const vars = { primary: primary.vars, shadow: shadow.vars, baseline: (baseline ?? primary).vars };
    const context = { clock, random: (0,random/* seeded */.J)(plan.seed), signal, secrets: (0,public_plan/* secretValues */.V)(plan) };
    return (0,open_metrics/* openSources */.Hv)(plan.metrics, { targets }, vars, { id: runId, forSeconds, startedAtMs: fromMs }, context);
}
/** A run that is in the folder with its looks. */
function earlierRun(folder) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (!(0,external_node_fs_.existsSync)(folder.path('store.db')) || !(0,external_node_fs_.existsSync)(folder.path('looks.ndjson')))
            return null;
        const store = collect_run_addDisposableResource(env_2, new sqlite/* SqliteStore */.C(folder.path('store.db')), false);
        const run = store.document(run_document/* RUN */.oq);
        const measurement = store.document(run_document/* MEASUREMENT */.r0);
        const last = (0,run_folder/* readLines */.S)(folder.path('looks.ndjson')).at(-1);
        if (!run || !measurement || !last || typeof run.trafficStartedAtMs !== 'number')
            throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `a run in ${folder.directory} that measured nothing`, expected: 'another --run' });
        return { measurement, last, window: { fromMs: run.trafficStartedAtMs, toMs: run.trafficStartedAtMs + last.at * 1_000 } };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        collect_run_disposeResources(env_2);
    }
}
function refuseSecond(earlier, sources) {
    const known = sources.find(({ name }) => earlier?.last.collected?.[name] !== undefined);
    if (known)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `values of ${known.name} that this run has already`, expected: 'another --run' });
}
/** One more look at the end, which knows the values too, and the KPIs that they are judged by. */
async function joinRun({ measurement, last }, { plan }, store, recorder, until) {
    const collected = (0,open_metrics/* collectedNames */.yi)(plan.metrics, measurement.forSeconds);
    const known = new Set(measurement.kpis.map(({ name }) => name));
    const kpis = [
        ...measurement.kpis,
        ...plan.kpis.filter(({ name, expression }) => !known.has(name) && (expression !== undefined || name in collected)),
    ];
    const joined = { ...measurement, kpis, collected: { ...measurement.collected, ...collected } };
    store.putDocument(run_document/* MEASUREMENT */.r0, joined);
    recorder.look({ ...last, final: true, collected: { ...last.collected, ...until } });
}
function beginRun({ plan, targets, runId, directory }, { fromMs, toMs }, store, folder, recorder, until, measurements) {
    const forSeconds = (toMs - fromMs) / 1_000;
    const measurement = {
        kpis: plan.kpis,
        judge: { ...plan.judge, requestTimeoutMs: (0,open_engine/* requestTimeoutOf */.Ep)(plan.traffic) },
        forecast: plan.forecast,
        forSeconds,
        warmUpSeconds: 0,
        collected: (0,open_metrics/* collectedNames */.yi)(plan.metrics, forSeconds),
        ...(plan.traffic.none ? (0,run_measurement/* liveMeasurement */.f$)(plan.environment) : {}),
    };
    store.putDocument(run_document/* MEASUREMENT */.r0, (0,run_measurement/* toDocument */.JY)(measurement));
    store.putDocument(run_document/* RUN */.oq, documentOf(plan, { fromMs, forSeconds, runId, directory, targets }, (0,run_measurements/* measurementNotes */.k)(measurements)));
    folder.writeJson('plan.json', { version: version/* VERSION */.x, seed: plan.seed, plan: (0,public_plan/* publicPlan */.B)(plan) });
    const run = { forSeconds, ended: false, arms: Object.fromEntries(targets.map(({ arm }) => [arm, 'alive'])), orphans: 0 };
    const cadence = Math.max(new judge/* Judge */.I([], plan.judge, forSeconds).cadenceSeconds, forSeconds / MOST_LOOKS);
    for (let at = cadence; at < forSeconds; at += cadence) {
        const seen = Object.fromEntries(Object.entries(until).map(([name, end]) => [name, Math.min(end, at)]));
        recorder.look({ at: Number(at.toFixed(3)), afterSeq: 0, run, final: false, collected: seen });
    }
    recorder.look({ at: forSeconds, afterSeq: 0, run: { ...run, ended: true }, final: true, collected: until });
}
function documentOf(plan, run, notes) {
    const facts = Object.fromEntries(environment_environment/* ARMS */.ul.map((arm) => [arm, { command: wordsOf(plan, arm) }]));
    return {
        service: plan.service.name,
        enforce: plan.enforce,
        policies: plan.policies,
        accept: plan.accept,
        today: new Date(run.fromMs).toISOString().slice(0, 10),
        extra: [],
        arms: (0,describe_arms/* describeArms */.Z)({ targets: run.targets, facts }, plan.environment),
        traffic: {
            seconds: run.forSeconds,
            ratePerSecond: 0,
            askedRate: null,
            latenessP99Ms: null,
            skipped: {},
            watched: true,
            notes: [(0,watch_note/* watchNote */._)(plan), ...notes],
        },
        minutesUsed: 0,
        reproduce: `foreshadow judge --input ${run.directory}`,
        startedAt: new Date(run.fromMs).toISOString(),
        runId: run.runId,
        trafficStartedAtMs: run.fromMs,
        seed: plan.seed,
        confirmed: false,
    };
}
function wordsOf({ environment }, arm) {
    return Object.entries((environment[arm] ?? environment.primary).vars)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ');
}

// EXTERNAL MODULE: ./build-bundle/src/run/standing.js
var run_standing = __webpack_require__(14018);
// EXTERNAL MODULE: ./build-bundle/src/cli/run-from-config.js
var run_from_config = __webpack_require__(22710);
;// CONCATENATED MODULE: ./build-bundle/src/cli/collect-step.js











/** `foreshadow collect`: reads, and says how much of what. */
async function collectStep(options, io) {
    const directory = (0,external_node_path_.resolve)(io.cwd, options.run ?? 'foreshadow-run');
    const standing = (0,external_node_fs_.existsSync)(`${directory}/environment.json`) ? (0,run_standing.readStanding)(directory) : null;
    const { primary, shadow, seed } = options;
    const overrides = {
        ...(primary === undefined ? {} : { primary }),
        ...(shadow === undefined ? {} : { shadow }),
        ...(seed === undefined ? {} : { seed }),
    };
    const plan = await (0,run_from_config/* loadFor */.k)(options.config ?? standing?.plan?.config ?? (0,find_config.findConfig)(io.cwd), overrides, io);
    const request = {
        plan,
        directory,
        targets: targetsOf(plan, standing),
        window: windowOf(options, plan),
        runId: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
    };
    const collected = await collectRun(request, { clock: system_clock.systemClock, signal: io.signal });
    io.stdout(options.json ? `${JSON.stringify(collected)}\n` : describe(collected, (0,external_node_path_.relative)(io.cwd, directory) || '.'));
    return 0;
}
/** The arms of the run folder, or those that the configuration says where they are. */
function targetsOf({ environment }, standing) {
    if (standing)
        return standing.targets;
    if (environment.driver !== 'attach' && environment.driver !== 'url')
        throw (0,errors/* fail */.fJ)('FS_USAGE', {
            found: `driver \`${environment.driver}\` and no arms in the run folder`,
            expected: 'arms of `foreshadow up --run DIR`, or driver `attach` or `url`',
        });
    return environment_environment/* ARMS */.ul.flatMap((arm) => (environment[arm] ? [{ arm, origin: environment[arm].url ?? '' }] : []));
}
/** Null where nothing was said: then the run in the folder says it, or with driver `attach` the configured length until now. */
function windowOf({ for: length, from, to }, plan) {
    if (length !== undefined && from !== undefined)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--for and --from', expected: 'one of them' });
    const toMs = to === undefined ? system_clock.systemClock.now() : readTime('--to', to);
    const spanMs = length === undefined ? (plan.traffic.none ? plan.traffic.forMs : null) : (0,units/* parseDuration */.E9)(length);
    const fromMs = from === undefined ? (spanMs === null ? null : toMs - spanMs) : readTime('--from', from);
    if (fromMs === null)
        return null;
    if (fromMs >= toMs)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `--from ${from ?? ''} --to ${to ?? 'now'}`, expected: 'a beginning before the end' });
    return { fromMs, toMs };
}
function readTime(option, text) {
    const time = Date.parse(text);
    if (Number.isNaN(time) || !/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text))
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `${option} ${text}`, expected: 'a time with its zone, such as 2026-11-25T10:00:00Z' });
    return time;
}
function describe({ values, from, to, measurements }, directory) {
    const lines = measurements.map(({ source, name, arm, values: count, newestSecondsOld: age }) => {
        const fresh = age === null ? '' : `, the newest ${age} s before the end`;
        return `  ${source} ${name} (${arm}): ${count} steps${fresh}`;
    });
    return [`${values} values from ${from} to ${to}:`, ...lines, `Judge them: foreshadow judge --input ${directory}`, ''].join('\n');
}


/***/ }),

/***/ 13924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ EXIT_OK),
/* harmony export */   v: () => (/* binding */ EXIT_INTERNAL)
/* harmony export */ });
/** Exit codes of every command (verdict.md 1): the outcome's own, or one of these two. */
const EXIT_OK = 0;
const EXIT_INTERNAL = 70;


/***/ }),

/***/ 53935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Uh: () => (/* binding */ errorDocument)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13924);


/** What a person reads when something went wrong: what, where, what next; a stack only for our own bugs. */
function describeError(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error)) {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return `foreshadow: FS_INTERNAL: Foreshadow itself failed; this is a bug, please report it.\n${detail}\n`;
    }
    const issues = (error.detail.issues ?? []).map((issue) => `  ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIssue */ .Hd)(issue)}\n`).join('');
    return `foreshadow: ${error.code}: ${error.message}\n${issues}  next: ${error.hint}\n`;
}
function exitCodeOfError(error) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error) ? error.exitCode : _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_INTERNAL */ .v;
}
/** The same as one JSON document, for `--json`. */
function errorDocument(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error))
        return { error: { code: 'FS_INTERNAL', message: error instanceof Error ? error.message : String(error) } };
    const { place, issues } = error.detail;
    return {
        error: { code: error.code, message: error.message, next: error.hint, ...(place ? { place } : {}), ...(issues ? { issues } : {}) },
    };
}


/***/ }),

/***/ 25599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _run_describe_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91387);

/** Live progress on stderr: one redrawn line on a terminal, a line every few seconds elsewhere, nothing with `--quiet`. */
function progressLine(io, quiet) {
    if (quiet)
        return { listen: (progress) => warn(progress, io), clear: () => undefined };
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
            io.stderr(`${progress.warning ? 'warning: ' : ''}${progress.text}\n`);
            return;
        }
        const text = (0,_run_describe_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTick */ .p)(progress);
        if (io.stderrIsTerminal) {
            io.stderr(`\r\u001b[2K${text.slice(0, Math.max(20, io.columns - 1))}`);
            open = true;
        }
        else if (progress.seconds - lastPlain >= _run_describe_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_EVERY_SECONDS */ .rB || progress.seconds < lastPlain) {
            lastPlain = progress.seconds;
            io.stderr(`${text}\n`);
        }
    };
    return { listen, clear };
}
function warn(progress, io) {
    if (progress.kind === 'message' && progress.warning)
        io.stderr(`warning: ${progress.text}\n`);
}


/***/ }),

/***/ 65012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runAndTell)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _io_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73833);
/* harmony import */ var _run_execute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38017);
/* harmony import */ var _run_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26218);
/* harmony import */ var _run_write_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1305);
/* harmony import */ var _report_renderers_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74418);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50179);
/* harmony import */ var _print_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53935);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25599);









/** Runs a plan with live progress and prints its report; resolves to the exit code. */
async function runAndTell(plan, { out, reproduce, verifies, options }, io) {
    const progress = (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_7__/* .progressLine */ .o)(io, options.quiet === true);
    const result = await (0,_run_execute_js__WEBPACK_IMPORTED_MODULE_2__.executePlan)(plan, {
        clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock,
        signal: io.signal,
        env: io.env,
        cwd: io.cwd,
        outDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out),
        onProgress: progress.listen,
        reproduce,
    }).finally(progress.clear);
    if (result.error)
        io.stderr((0,_print_error_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(result.error));
    if (options.json)
        io.stdout(_run_run_folder_js__WEBPACK_IMPORTED_MODULE_3__.RunFolder.text(result.verdict));
    else {
        io.stdout(`${(0,_report_renderers_terminal_js__WEBPACK_IMPORTED_MODULE_5__.renderTerminal)(result.report, (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .renderOptions */ .D)(io)).trimEnd()}\n`);
        io.stdout(`report: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(io.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(result.folder, plan.report.html ? _run_write_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .J.html : _run_write_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .J.markdown))}\n`);
    }
    if (verifies !== undefined)
        await recordVersion(plan, verifies, result.verdict, io);
    return result.exitCode;
}
/** Only a pass verifies; where it cannot be recorded, that is an error of its own, because a rollback would not find the version. */
async function recordVersion(plan, version, verdict, io) {
    if (verdict.outcome !== 'pass')
        return io.stderr(`${version} is not verified: the verdict is ${verdict.outcome}\n`);
    const { verifyVersion } = await __webpack_require__.e(/* import() */ 4738).then(__webpack_require__.bind(__webpack_require__, 74738));
    const { whoIs } = await __webpack_require__.e(/* import() */ 4402).then(__webpack_require__.bind(__webpack_require__, 54402));
    const commit = /^[0-9a-f]{40}$/.test(version) ? version : io.env['GITHUB_SHA'];
    const say = (text) => io.stderr(`${text}\n`);
    const by = whoIs(undefined, { USER: 'foreshadow run', ...io.env });
    const entry = await verifyVersion(plan, { version, by, verdict: verdict.digest, commit }, { clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock, signal: io.signal, env: io.env, say });
    say(`${entry.version} is verified`);
}


/***/ }),

/***/ 22710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ loadFor),
/* harmony export */   runFromConfig: () => (/* binding */ runFromConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_find_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59073);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40749);
/* harmony import */ var _config_override_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78341);
/* harmony import */ var _config_public_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15754);
/* harmony import */ var _run_reproduce_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89422);
/* harmony import */ var _name_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55200);
/* harmony import */ var _parse_seed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26188);
/* harmony import */ var _run_and_tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65012);









/** `foreshadow run`: reads the configuration, runs it, tells the outcome. */
async function runFromConfig(options, io) {
    const file = options.config ?? (0,_config_find_config_js__WEBPACK_IMPORTED_MODULE_1__.findConfig)(io.cwd);
    const plan = await loadFor(file, options, io);
    if (options.dryRun) {
        io.stdout(`${JSON.stringify((0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .publicPlan */ .B)(plan), null, 2)}\n`);
        return 0;
    }
    return (0,_run_and_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .runAndTell */ .G)(plan, {
        out: options.out ?? 'foreshadow-run',
        reproduce: (0,_run_reproduce_line_js__WEBPACK_IMPORTED_MODULE_5__/* .reproduceLine */ .S)({ ...options, config: file, seed: plan.seed }, io.cwd),
        verifies: options.verifies,
        options,
    }, io);
}
/** Loads a plan with the overrides of a command line. Paths on it are relative to where it was typed. */
async function loadFor(file, options, io) {
    const plan = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__.loadPlan)(file, { env: io.env, seed: (0,_parse_seed_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSeed */ .d)(options.seed) ?? newSeed(), cwd: io.cwd });
    const { primary, shadow, recording, force, shadowFile = [], shadowEnv = [], onInconclusive, onError, onNoData } = options;
    const files = Object.entries((0,_name_value_js__WEBPACK_IMPORTED_MODULE_6__/* .readPairs */ .S)('--shadow-file', shadowFile, /^[^/\0][^\0]*$/)).map(([path, from]) => [path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, from)]);
    return (0,_config_override_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .overridePlan */ .C)(plan, {
        primary,
        shadow,
        recording: recording === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, recording),
        force,
        shadowFiles: Object.fromEntries(files),
        shadowEnv: (0,_name_value_js__WEBPACK_IMPORTED_MODULE_6__/* .readPairs */ .S)('--shadow-env', shadowEnv, /^[A-Za-z_]\w*$/),
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

/***/ 47427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tq: () => (/* binding */ answerFile),
  QN: () => (/* binding */ backgroundSteps),
  rC: () => (/* binding */ startBackground),
  B6: () => (/* binding */ stopBackground)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/io/files.js
var io_files = __webpack_require__(87888);
// EXTERNAL MODULE: ./build-bundle/src/io/process-group.js
var process_group = __webpack_require__(23308);
// EXTERNAL MODULE: ./build-bundle/src/io/processes.js
var processes = __webpack_require__(75006);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build-bundle/src/run/entry-script.js




/** What a process is started with to be Foreshadow's command line: these flags of Node.js, then the words of the command. */
function commandLineFlags() {
    const index = (0,external_node_url_.pathToFileURL)(indexFile()).href;
    const script = `import { start } from ${JSON.stringify(index)}; await start('cli');`;
    return ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script, 'foreshadow'];
}
/** The bundle's entry: beside this code in `dist/`, above it in emitted sources. */
function indexFile() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const found = [here, (0,external_node_path_.dirname)(here)].map((folder) => (0,external_node_path_.join)(folder, 'index.js')).find((file) => (0,external_node_fs_.existsSync)(file));
    if (found === undefined)
        throw (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { found: `index.js near ${here}`, hint: 'Install Foreshadow again.' });
    return found;
}

// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
;// CONCATENATED MODULE: ./build-bundle/src/run/background.js









/** Sub-folder of a run folder in which steps that go on between commands keep their state, their log and what they said in the end. */
const STEPS = 'steps';
/** What a step that is told to stop may take to write what it has; the runner gives a whole job five minutes. */
const STOP_WITHIN_MS = 30_000;
const POLL_MS = 50;
/** A log is shown from its end. */
const LOG_CAP = 64 * 1024;
/**
 * Starts a command that outlives this process, and waits until it is up.
 * @returns what it says of itself once it is up
 * @throws FS_USAGE where one of its name goes on already, FS_STEP_FAILED with its last lines where it does not come up, FS_CANCELLED
 */
async function startBackground(command, world) {
    const files = filesOf(world.directory, command.name);
    if ((0,external_node_fs_.existsSync)(files.state)) {
        if ((0,processes/* isAlive */._n)((0,run_folder/* readJson */.V)(files.state).process))
            throw (0,errors/* fail */.fJ)('FS_USAGE', {
                found: `\`${command.name}\` that goes on in ${world.directory}`,
                hint: `End it with \`foreshadow down --run ${world.directory}\`.`,
            });
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(world.directory, STEPS), { recursive: true });
    for (const file of Object.values(files))
        (0,external_node_fs_.rmSync)(file, { force: true });
    const child = launch(command, files);
    try {
        if (child.pid === undefined)
            throw (0,errors/* fail */.fJ)('FS_STEP_FAILED', { found: command.name });
        await (0,io_files.writeAtomic)(files.state, `${JSON.stringify({ process: (0,processes/* identify */.ls)(child.pid) })}\n`);
        return await untilReady(command, child, files, world);
    }
    catch (error) {
        if (child.pid !== undefined)
            await (0,process_group/* stopGroup */.gv)(child.pid, world.clock, STOP_WITHIN_MS);
        (0,external_node_fs_.rmSync)(files.state, { force: true });
        throw error;
    }
    finally {
        child.unref();
    }
}
/** Ends a step of a run folder and waits for what it still has to write; null where there is none. */
async function stopBackground(directory, name, clock) {
    const files = filesOf(directory, name);
    if (!(0,external_node_fs_.existsSync)(files.state))
        return null;
    const { process: identity } = (0,run_folder/* readJson */.V)(files.state);
    const wasRunning = (0,processes/* isAlive */._n)(identity);
    const pid = Number(identity.split('-')[0]);
    if (wasRunning) {
        (0,processes/* signal */.vP)(pid, 'SIGTERM'); // to it alone: what it started is its own to end
        const deadline = clock.monotonic() + STOP_WITHIN_MS;
        while ((0,processes/* isAlive */._n)(identity) && clock.monotonic() < deadline)
            await clock.sleep(POLL_MS);
        if ((0,process_group/* isGroupAlive */.JM)(pid))
            await (0,process_group/* stopGroup */.gv)(pid, clock);
    }
    const ended = { name, wasRunning, document: documentIn(files.answer), log: tail(files.log) };
    (0,external_node_fs_.rmSync)(files.state, { force: true });
    return ended;
}
/** The steps of a run folder that have not been stopped, whether or not they still run, in the order of their names. */
function backgroundSteps(directory) {
    const folder = (0,external_node_path_.join)(directory, STEPS);
    if (!(0,external_node_fs_.existsSync)(folder))
        return [];
    return (0,external_node_fs_.readdirSync)(folder)
        .flatMap((name) => /^([a-z-]+)\.state\.json$/.exec(name)?.[1] ?? [])
        .sort();
}
/** Where a step's one JSON document is kept. */
function answerFile(directory, name) {
    return filesOf(directory, name).answer;
}
function filesOf(directory, name) {
    const path = (ending) => (0,external_node_path_.join)(directory, STEPS, `${name}${ending}`);
    return { state: path('.state.json'), ready: path('.ready.json'), answer: path('.json'), log: path('.log') };
}
/** In a process group of its own, with its words in files: neither a closed pipe nor a signal to our group ends it. */
function launch({ args, cwd, env }, files) {
    const [answer, log] = [(0,external_node_fs_.openSync)(files.answer, 'w'), (0,external_node_fs_.openSync)(files.log, 'w')];
    try {
        const words = [...commandLineFlags(), ...args, '--json', '--ready-file', files.ready];
        return (0,external_node_child_process_.spawn)(process.execPath, words, { cwd, env, detached: true, stdio: ['ignore', answer, log] });
    }
    finally {
        (0,external_node_fs_.closeSync)(answer);
        (0,external_node_fs_.closeSync)(log);
    }
}
async function untilReady({ name, withinMs = Number.POSITIVE_INFINITY }, child, files, { clock, signal: cancelled, progress }) {
    let ended = false;
    child.once('exit', () => (ended = true));
    child.once('error', () => (ended = true));
    const deadline = clock.monotonic() + withinMs;
    let shown = 0;
    for (;;) {
        shown = showNew(files.log, shown, progress);
        if ((0,external_node_fs_.existsSync)(files.ready))
            return (0,run_folder/* readJson */.V)(files.ready);
        if (cancelled.aborted)
            throw (0,errors/* fail */.fJ)('FS_CANCELLED', { found: `an interrupt while \`${name}\` came up` });
        if (ended)
            throw failure(name, files, 'it ended at once');
        if (clock.monotonic() >= deadline)
            throw failure(name, files, 'it did not come up in time');
        await clock.sleep(POLL_MS, cancelled).catch(() => undefined);
    }
}
/** What went wrong as the step itself said it, with its place in the catalogue. */
function failure(name, files, why) {
    const document = documentIn(files.answer);
    const { message, next } = document?.error ?? {};
    const lastLines = tail(files.log).split('\n').filter(Boolean).slice(-20);
    return (0,errors/* fail */.fJ)('FS_STEP_FAILED', { found: `\`${name}\`: ${message ?? why}`, ...(next === undefined ? {} : { hint: next }), lastLines });
}
/** Hands on whole lines that are new. @returns how far the file has been read */
function showNew(file, from, progress) {
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    for (const line of text.slice(from, end).split('\n'))
        if (line !== '')
            progress(line);
    return Math.max(from, end);
}
function documentIn(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return null;
    }
}
function tail(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8').slice(-LOG_CAP) : '';
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

/***/ 14018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KEEPER: () => (/* binding */ KEEPER),
/* harmony export */   holdUp: () => (/* binding */ holdUp),
/* harmony export */   isKept: () => (/* binding */ isKept),
/* harmony export */   readStanding: () => (/* binding */ readStanding),
/* harmony export */   standUp: () => (/* binding */ standUp),
/* harmony export */   takeDown: () => (/* binding */ takeDown),
/* harmony export */   takeDownStale: () => (/* binding */ takeDownStale)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _config_public_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15754);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _core_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18081);
/* harmony import */ var _environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13522);
/* harmony import */ var _environment_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89433);
/* harmony import */ var _io_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75006);
/* harmony import */ var _background_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47427);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26218);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/** Written by `up`, read by whatever comes between, taken away by `down`. */
const STANDING = 'environment.json';
/** The step in the background that keeps arms up. */
const KEEPER = 'up';
/**
 * Brings the arms of a plan up and leaves them up; the run folder says what and where.
 * @throws FS_USAGE where the driver cannot, or the folder has arms already; what the driver's `up` throws
 */
async function standUp(plan, world, ttlMs, origin) {
    refuseSecond(world);
    const driver = detachable(plan.environment.driver);
    const { targets, facts, handle } = await driver.upDetached(plan.environment, { ...contextOf(world), secrets: (0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .secretValues */ .V)(plan) }, ttlMs);
    return noteStanding({ driver: plan.environment.driver, targets, handle, facts, ...(origin ? { plan: origin } : {}) }, world);
}
/**
 * Brings the arms of a plan up and keeps them up until the signal or the end of their time: for drivers whose arms end with the process that
 * started them. @returns once everything is stopped
 * @throws as `standUp`
 */
async function holdUp(plan, world, ttlMs, origin, onUp) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        refuseSecond(world);
        const driver = (0,_core_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)(_environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .drivers */ .a, 'driver', plan.environment.driver);
        const environment = __addDisposableResource(env_1, await driver.up(plan.environment, { ...contextOf(world), secrets: (0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .secretValues */ .V)(plan) }), true);
        const { targets, facts } = environment;
        const handle = { keeper: (0,_io_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .identify */ .ls)() };
        const standing = noteStanding({ driver: plan.environment.driver, targets, handle, facts, plan: origin }, world);
        try {
            await onUp(standing);
            await world.clock.sleep(ttlMs, world.signal).catch(() => undefined);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__.RunFolder(world.directory).path(STANDING), { force: true });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Whether arms need somebody who keeps them: those of a driver that end with the command that started them, and those whose outbound calls go through proxies of ours. */
function isKept({ driver, egress }) {
    return egress.watch === true || !(0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .isDetachable */ .qt)((0,_core_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)(_environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .drivers */ .a, 'driver', driver));
}
function refuseSecond({ directory }) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${directory}/${STANDING}`))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', {
            found: `arms of ${directory} that are up`,
            hint: `Take them down with \`foreshadow down --run ${directory}\`.`,
        });
}
function noteStanding(standing, world) {
    const folder = new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__.RunFolder(world.directory);
    folder.journal('arms up', { driver: standing.driver, targets: standing.targets }, world.clock.now());
    folder.writeJson(STANDING, standing);
    return standing;
}
/**
 * Ends what a run folder has going: the steps in the background first, then the arms.
 * @throws FS_INPUT_MISSING where it has neither
 */
async function takeDown(world) {
    const steps = (0,_background_js__WEBPACK_IMPORTED_MODULE_6__/* .backgroundSteps */ .QN)(world.directory);
    const others = steps.filter((name) => name !== KEEPER);
    const hasArms = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${world.directory}/${STANDING}`);
    if (!hasArms && steps.length === 0)
        readStanding(world.directory);
    const ended = [];
    for (const name of others) {
        const step = await (0,_background_js__WEBPACK_IMPORTED_MODULE_6__/* .stopBackground */ .B6)(world.directory, name, world.clock);
        if (step)
            ended.push(step);
    }
    const removed = hasArms || steps.includes(KEEPER) ? await takeArmsDown(world) : {};
    return { removed, ended };
}
async function takeArmsDown(world) {
    const folder = new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__.RunFolder(world.directory);
    const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.path(STANDING)) ? readStanding(world.directory) : null;
    const removed = standing && !('keeper' in standing.handle) ? await detachable(standing.driver).down(standing.handle, contextOf(world)) : null;
    const kept = await (0,_background_js__WEBPACK_IMPORTED_MODULE_6__/* .stopBackground */ .B6)(world.directory, KEEPER, world.clock);
    const taken = removed ?? { arms: kept?.wasRunning ? (standing?.targets.length ?? 0) : 0 };
    folder.journal('arms down', { driver: standing?.driver ?? null, removed: taken }, world.clock.now());
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder.path(STANDING), { force: true });
    return taken;
}
/** Takes down what processes that died left, of every driver that leaves something. */
async function takeDownStale(world) {
    const removed = {};
    for (const driver of Object.values(_environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .drivers */ .a)) {
        if (!(0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .isDetachable */ .qt)(driver))
            continue;
        for (const [kind, count] of Object.entries(await driver.downStale(contextOf(world))))
            removed[kind] = (removed[kind] ?? 0) + count;
    }
    return removed;
}
/** @throws FS_INPUT_MISSING where the folder has no arms that are up */
function readStanding(directory) {
    const file = `${directory}/${STANDING}`;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, hint: 'Bring arms up with `foreshadow up --run DIR` first.' });
    return (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readJson */ .V)(file);
}
function detachable(name) {
    const driver = (0,_core_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)(_environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .drivers */ .a, 'driver', name);
    if ((0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .isDetachable */ .qt)(driver))
        return driver;
    const can = Object.values(_environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .drivers */ .a)
        .filter(_environment_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .isDetachable */ .qt)
        .map((one) => one.name);
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', {
        found: `driver \`${name}\`, whose arms end with the command that started them`,
        expected: can.join(' | '),
        hint: 'Use `foreshadow run`.',
    });
}
const contextOf = ({ clock, signal, env, directory, cacheDirectory, progress }) => ({
    clock,
    signal,
    runDirectory: directory,
    cacheDirectory,
    progress,
    processEnv: env,
});


/***/ })

};
