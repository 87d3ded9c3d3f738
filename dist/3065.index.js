export const id = 3065;
export const ids = [3065];
export const modules = {

/***/ 15754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ publicPlan),
/* harmony export */   V: () => (/* binding */ secretValues)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80176);

/** The plan as it may be written and shown: every secret is `env:NAME` again, wherever its value would stand. */
function publicPlan(plan) {
    const { secrets = [], ...rest } = plan;
    return hideIn(rest, secrets, false);
}
/** The values that must never be printed, for redaction elsewhere. */
function secretValues(plan) {
    return (plan.secrets ?? []).map((secret) => secret.value);
}
/** Of a scenario its outline is written: bodies and rows of test data may hold what nobody wants on a disk. */
function outlineOf({ name, weight, data, steps }) {
    const sent = steps.map((step) => ({ name: step.name, request: `${step.request.method} ${step.request.path.source}` }));
    return { name, weight, ...(data ? { rows: data.rows.length } : {}), steps: sent };
}
function isScenario(value) {
    return 'steps' in value && 'weight' in value && 'session' in value;
}
/** The keys of the plan under which secrets are held. */
const HOLDERS = ['env', 'authHeaders', 'anonymiseKey', 'jwt', 'remoteWrite', 'metrics', 'notify', 'rollback'];
/** A shorter value is replaced only in its holder: elsewhere it would be found inside ordinary words. */
const UNMISTAKABLE = 6;
function hideIn(value, secrets, inHolder) {
    if (typeof value === 'string')
        return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(value, inHolder ? secrets : secrets.filter((secret) => secret.value.length >= UNMISTAKABLE));
    if (Array.isArray(value))
        return value.map((item) => hideIn(item, secrets, inHolder));
    if (value === null || typeof value !== 'object')
        return value;
    if (isScenario(value))
        return outlineOf(value);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hideIn(item, secrets, inHolder || HOLDERS.includes(name))]));
}


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hash32),
/* harmony export */   J: () => (/* binding */ seeded)
/* harmony export */ });
/**
 * xoshiro128** seeded through splitmix32: small, fast, equidistributed enough for ordering and simulation (not for secrets).
 * Source: Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2021.
 */
function seeded(seed) {
    let state = seed >>> 0;
    const next32 = () => {
        state = (state + 0x9e3779b9) >>> 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let a = next32();
    let b = next32();
    let c = next32();
    let d = next32();
    return () => {
        const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const t = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = rotateLeft(d, 11);
        return scrambled / 4294967296;
    };
}
const rotateLeft = (x, k) => (x << k) | (x >>> (32 - k));
/** A 32-bit FNV-1a hash of a text: to derive one seed from another and a name. */
function hash32(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h >>> 0;
}


/***/ }),

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askMetrics: () => (/* binding */ askMetrics)
/* harmony export */ });
/* harmony import */ var _config_public_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15754);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7797);
/* harmony import */ var _environment_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89433);
/* harmony import */ var _run_open_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27014);
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





/** Steps that each source is asked for. */
const STEPS = 4;
/** Asks every source every query for each arm whose address or words are known. Arms that a run would start have none. */
async function askMetrics(plan, clock, signal) {
    const { primary, shadow, baseline } = plan.environment;
    const vars = { primary: primary.vars, shadow: shadow.vars, baseline: (baseline ?? primary).vars };
    const context = { clock, random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_3__/* .seeded */ .J)(plan.seed), signal, secrets: (0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValues */ .V)(plan) };
    const run = { id: 'doctor', forSeconds: plan.traffic.forMs / 1_000, startedAtMs: clock.now() };
    const asked = [];
    for (const [index, spec] of plan.metrics.entries()) {
        const name = `${spec.source}${plan.metrics.length > 1 ? ` ${index + 1}` : ''}`;
        const begun = clock.monotonic();
        try {
            const [source] = await (0,_run_open_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .openSources */ .Hv)([spec], { targets: targetsOf(plan) }, vars, run, context);
            const queries = source ? await ask(source, clock.now()) : [];
            asked.push({ source: name, elapsedMs: clock.monotonic() - begun, queries });
        }
        catch (error) {
            if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeshadowError */ .rU)(error))
                throw error;
            asked.push({ source: name, elapsedMs: clock.monotonic() - begun, queries: [], problem: error.message, next: error.hint });
        }
    }
    return asked;
}
/** Where nobody runs yet any address will do: the server says whether it is there, and whether it likes the query. */
function targetsOf({ environment }) {
    return _environment_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul.flatMap((arm) => environment[arm] ? [{ arm, origin: environment[arm].url ?? (environment.driver === 'attach' ? '' : 'http://127.0.0.1:1') }] : []);
}
async function ask({ source: opened, stepMs, delayMs }, nowMs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_1, opened, false);
        const toMs = Math.floor((nowMs - delayMs) / stepMs) * stepMs;
        const series = await source.collect({ fromMs: toMs - STEPS * stepMs, toMs, stepMs });
        return (source.asked ?? []).map(({ name, arm, query }) => ({ name, arm, query, values: valuesOf(series, name, arm) }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function valuesOf(series, name, arm) {
    const own = series.filter((one) => one.query === name && one.arm === arm && (one.counted === undefined || one.counted === 'all'));
    return own.reduce((sum, { points }) => sum + points.filter(([, value]) => value !== null).length, 0);
}


/***/ }),

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ MetricsCollector)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
;// CONCATENATED MODULE: ./build-bundle/src/metrics/source.js
function readsStatements(source) {
    return 'drainStatements' in source;
}

;// CONCATENATED MODULE: ./build-bundle/src/run/metrics-collector.js


/**
 * Reads the sources beside the traffic: never waited for while it runs, asked again from where the last answer ended. What arrived by a look is drained for
 * it, and `collectedUntil` keeps with the look how far each source was then, so that a later `judge --input DIR` feeds the same values to the same look.
 */
class MetricsCollector {
    readings;
    startedAtMs;
    arrived = [];
    statements = [];
    until = new Map();
    freshness = new Map();
    running = null;
    /** @param startedAtMs the start of the traffic, milliseconds since the epoch: nothing older is asked for */
    constructor(sources, startedAtMs) {
        this.readings = sources.map((from) => ({ from, nextMs: startedAtMs, failed: null, asking: false }));
        this.startedAtMs = startedAtMs;
    }
    /** Begins to read what is complete by now; does nothing while an earlier reading is under way. @param nowMs milliseconds since the epoch */
    begin(nowMs) {
        this.running ??= this.readAll(nowMs).finally(() => {
            this.running = null;
        });
    }
    /** The last reading: everything up to `nowMs`, waited for until `giveUp` resolves. */
    async finish(nowMs, giveUp) {
        const whole = async () => {
            await this.running;
            await this.readAll(nowMs);
        };
        const late = Symbol('late');
        const result = await Promise.race([whole(), giveUp.then(() => late)]);
        if (result !== late)
            return;
        for (const reading of this.readings)
            if (reading.asking)
                reading.failed = 'it did not answer in time';
    }
    /** What has arrived since the last call, in order of time for each series. */
    drain() {
        for (const { from, nextMs } of this.readings)
            this.until.set(from.name, this.secondsAt(nextMs));
        return this.arrived.splice(0);
    }
    /** The statements of databases that have arrived since the last call. */
    drainStatements() {
        return this.statements.splice(0);
    }
    /** Source name -> seconds since the start of the traffic before which everything has been drained. */
    get collectedUntil() {
        return Object.fromEntries(this.until);
    }
    /** Sources whose last reading failed, with the message. */
    get failedSources() {
        return Object.fromEntries(this.readings.flatMap(({ from, failed }) => (failed === null ? [] : [[from.name, failed]])));
    }
    /** What was asked and how fresh the answers are: query, window and age of the newest value, an arm. */
    get measurements() {
        return this.readings.flatMap(({ from, nextMs }) => (from.source.asked ?? []).map(({ name, arm, query }) => {
            const { values = 0, newestMs = null } = this.freshness.get(`${from.name} ${name} ${arm}`) ?? {};
            return {
                source: from.name,
                name,
                arm,
                query,
                stepSeconds: from.stepMs / 1_000,
                from: new Date(this.startedAtMs).toISOString(),
                to: new Date(nextMs).toISOString(),
                values,
                newestSecondsOld: newestMs === null ? null : Number(((nextMs - newestMs) / 1_000).toFixed(3)),
            };
        }));
    }
    /** A value below the bounds of a histogram is counted once. */
    note(source, { query, arm, counted }, atMs) {
        if (counted !== undefined && counted !== 'all')
            return;
        const key = `${source} ${query} ${arm}`;
        this.freshness.set(key, { values: (this.freshness.get(key)?.values ?? 0) + 1, newestMs: atMs });
    }
    async readAll(nowMs) {
        await Promise.all(this.readings.map((reading) => this.readOne(reading, nowMs)));
    }
    /** Everything before `toMs` of a time that is over. @throws what a source throws */
    async readUntil(toMs) {
        for (const reading of this.readings)
            await this.read(reading, toMs);
    }
    /** A step is asked for once it is over: a source that scrapes needs the time to have scraped. */
    async readOne(reading, nowMs) {
        reading.asking = true;
        try {
            await this.read(reading, nowMs - reading.from.delayMs);
            reading.failed = null;
        }
        catch (error) {
            reading.failed = (0,errors/* isForeshadowError */.rU)(error) ? `${error.code}: ${error.message}` : String(error);
        }
        finally {
            reading.asking = false;
        }
    }
    /** The whole steps before `endMs` that were not read yet. */
    async read(reading, endMs) {
        const { source, stepMs, name } = reading.from;
        const toMs = this.startedAtMs + Math.floor((endMs - this.startedAtMs) / stepMs) * stepMs;
        if (toMs <= reading.nextMs)
            return;
        const series = await source.collect({ fromMs: reading.nextMs, toMs, stepMs });
        for (const { query, arm, points, counted } of series)
            for (const [atMs, value] of points) {
                if (atMs < this.startedAtMs)
                    continue; // older than the arms
                if (value !== null)
                    this.note(name, { query, arm, counted }, atMs);
                const of = counted === undefined ? {} : { counted };
                this.arrived.push({ source: name, kpi: query, arm, ...of, point: [this.secondsAt(atMs), value] });
            }
        if (readsStatements(source))
            for (const read of source.drainStatements())
                if (read.atMs >= this.startedAtMs)
                    this.statements.push({ ...read, source: name, at: this.secondsAt(read.atMs) });
        reading.nextMs = toMs;
    }
    secondsAt(atMs) {
        return Number(((atMs - this.startedAtMs) / 1_000).toFixed(3));
    }
    [Symbol.dispose]() {
        for (const { from } of this.readings)
            from.source[Symbol.dispose]();
    }
}


/***/ }),

/***/ 27014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ openMetrics),
/* harmony export */   Hv: () => (/* binding */ openSources),
/* harmony export */   yi: () => (/* binding */ collectedNames)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _environment_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89433);
/* harmony import */ var _metrics_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87693);
/* harmony import */ var _metrics_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35223);
/* harmony import */ var _metrics_collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4757);




/** Opens the sources of a plan for the arms of an environment; null where the plan names none. The adapters are loaded only then. */
async function openMetrics(specs, environment, vars, run, context) {
    if (specs.length === 0)
        return null;
    return new _metrics_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .MetricsCollector */ .$(await openSources(specs, environment, vars, run, context), run.startedAtMs);
}
/** The sources by themselves. */
async function openSources(specs, environment, vars, run, context) {
    const containers = (0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .isContained */ .uh)(environment) ? environment.containers : [];
    const { SOURCES } = await Promise.all(/* import() */[__webpack_require__.e(9159), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 40202));
    return specs.map((spec, index) => {
        const stepMs = (0,_metrics_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .stepSecondsOf */ .XX)(spec, run.forSeconds) * 1_000;
        const arms = environment.targets.map(({ arm, origin }) => {
            const own = containers.filter((container) => container.arm === arm);
            const services = Object.fromEntries(own.flatMap(({ service, address }) => (address ? [[`service.${service}`, address]] : [])));
            const variables = { ...(0,_metrics_template_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOfArm */ .XK)(arm, origin, run.id, stepMs, vars[arm] ?? {}), ...services };
            return { arm, origin, variables, containers: own.filter(({ isEntry }) => isEntry).map(({ id }) => id) };
        });
        return { name: nameOf(specs, index), source: SOURCES[spec.source](spec, arms, context), stepMs, delayMs: spec.delayMs };
    });
}
/** `prometheus`, and `prometheus-2` where a kind is named twice. */
function nameOf(specs, index) {
    const { source } = specs[index];
    const earlier = specs.slice(0, index).filter((spec) => spec.source === source).length;
    return earlier === 0 ? source : `${source}-${earlier + 1}`;
}
/** The values that come from sources: name -> seconds between two points. */
function collectedNames(specs, forSeconds) {
    return Object.fromEntries(specs.flatMap((spec) => (0,_metrics_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(spec).map((name) => [name, (0,_metrics_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .stepSecondsOf */ .XX)(spec, forSeconds)])));
}


/***/ })

};
