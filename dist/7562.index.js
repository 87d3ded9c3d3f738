export const id = 7562;
export const ids = [7562,6214,6005,7881,3525,1505];
export const modules = {

/***/ 40059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mirrorLive: () => (/* binding */ mirrorLive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/io/listen.js
var io_listen = __webpack_require__(68196);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
// EXTERNAL MODULE: ./build-bundle/src/io/young-generation.js
var young_generation = __webpack_require__(42826);
// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/words.js
var words = __webpack_require__(18853);
// EXTERNAL MODULE: ./build-bundle/src/store/metric-name.js
var metric_name = __webpack_require__(45896);
;// CONCATENATED MODULE: ./build-bundle/src/store/exposition.js

/** The content type of what `writeExposition` writes. */
const EXPOSITION_CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';
/**
 * Prometheus text exposition, format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats). Families without samples are left out;
 * names are made valid, label values and help escaped.
 */
function writeExposition(families) {
    return families
        .filter(({ samples }) => samples.length > 0)
        .map(writeFamily)
        .join('');
}
function writeFamily({ name, type, help, samples }) {
    const metric = (0,metric_name/* metricName */.K)(name);
    const lines = samples.map((sample) => `${metric}${sample.suffix ?? ''}${writeLabels(sample.labels)} ${writeValue(sample.value)}`);
    return `# HELP ${metric} ${escapeHelp(help)}\n# TYPE ${metric} ${type}\n${lines.join('\n')}\n`;
}
function writeLabels(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${(0,metric_name/* labelName */._)(name)}="${escapeLabel(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
function writeValue(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (Number.isFinite(value))
        return String(value);
    return value > 0 ? '+Inf' : '-Inf';
}
function escapeLabel(text) {
    return text.toWellFormed().replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
function escapeHelp(text) {
    return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}
/**
 * A histogram's samples from observations that were counted by upper bound.
 * @param counts how many fell at or below each bound and above the one before; what is beyond the last is in `total` only
 */
function histogramSamples(labels, bounds, counts, total, sum) {
    let below = 0;
    const buckets = bounds.map((bound, index) => {
        below += counts[index] ?? 0;
        return { suffix: '_bucket', labels: { ...labels, le: writeValue(bound) }, value: below };
    });
    return [
        ...buckets,
        { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: total },
        { suffix: '_sum', labels, value: sum },
        { suffix: '_count', labels, value: total },
    ];
}

;// CONCATENATED MODULE: ./build-bundle/src/store/run-metrics.js

/** Bounds of the exported latency histograms, seconds: 1 ms to 30 s, the steps that dashboards expect. */
const LATENCY_BOUNDS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** The families every export of a run has (docs/store.md): the names are a promise to dashboards. */
function runFamilies(metrics) {
    const { run } = metrics;
    return [
        counter('foreshadow_trials_total', 'Requests sent, by arm and outcome.', metrics.trials.map(({ route, arm, outcome, count }) => sample({ run, route, arm, outcome }, count))),
        {
            name: 'foreshadow_latency_seconds',
            type: 'histogram',
            help: 'Latency from the send to the last byte.',
            samples: metrics.latencies.flatMap(({ route, arm, counts, total, sumSeconds }) => histogramSamples({ run, route, arm }, LATENCY_BOUNDS_SECONDS, counts, total, sumSeconds)),
        },
        counter('foreshadow_discordant_total', "Pairs in which one arm alone exceeded a quantile of the primary's latency times 1 + margin.", metrics.discordants.map(({ route, arm, quantile, margin, worse, count }) => sample({ run, route, arm, quantile: String(quantile), margin: String(margin), worse }, count))),
        counter('foreshadow_shadow_dropped_total', 'Copies of requests that were not sent to the shadow.', byName(metrics.shadowDropped).map(([reason, count]) => sample({ run, reason }, count))),
        {
            name: 'foreshadow_lateness_seconds',
            type: 'histogram',
            help: 'How much later than intended requests were sent.',
            samples: metrics.lateness
                ? histogramSamples({ run }, LATENCY_BOUNDS_SECONDS, metrics.lateness.counts, metrics.lateness.total, metrics.lateness.sumSeconds)
                : [],
        },
        {
            name: 'foreshadow_verdict',
            type: 'gauge',
            help: 'Outcome of a KPI at the last look: 0 pass, 1 inconclusive, 2 error, 3 fail.',
            samples: byName(metrics.verdicts).map(([kpi, rank]) => sample({ run, kpi }, rank)),
        },
    ];
}
function counter(name, help, samples) {
    return { name, type: 'counter', help, samples };
}
function sample(labels, value) {
    return { labels, value };
}
function byName(counts) {
    return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/mirror/anonymisation-watch.js
var anonymisation_watch = __webpack_require__(45090);
// EXTERNAL MODULE: ./build-bundle/src/traffic/mirror/forwarding.js
var forwarding = __webpack_require__(72099);
// EXTERNAL MODULE: ./build-bundle/src/traffic/mirrors/control-socket.js
var control_socket = __webpack_require__(98774);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/metrics-server.js


/**
 * Serves `GET /metrics`.
 * @param render the text, made anew for each scrape
 * @throws FS_PORT_IN_USE, FS_VALUE
 */
async function startMetricsServer(listen, contentType, render) {
    const server = (0,external_node_http_.createServer)({ headersTimeout: 10_000, requestTimeout: 10_000 }, (request, reply) => {
        const path = (request.url ?? '').split('?', 1)[0];
        const isKnown = path === '/metrics' && (request.method === 'GET' || request.method === 'HEAD');
        reply.writeHead(isKnown ? 200 : 404, { 'content-type': isKnown ? contentType : 'text/plain; charset=utf-8' });
        reply.end(isKnown ? render() : 'metrics are at /metrics\n');
    });
    server.maxConnections = 16;
    const port = await (0,io_listen/* listenOn */.lR)(server, listen);
    return {
        origin: (0,io_listen/* originOf */.yv)(listen.host, port),
        [Symbol.asyncDispose]: () => {
            server.closeAllConnections();
            return new Promise((resolve) => server.close(() => resolve()));
        },
    };
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/mirrors/mirror.js + 20 modules
var mirrors_mirror = __webpack_require__(1399);
// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/manifest-file.js
var manifest_file = __webpack_require__(63206);
// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/recording-writer.js
var recording_writer = __webpack_require__(64251);
// EXTERNAL MODULE: ./build-bundle/src/stats/class-table.js
var class_table = __webpack_require__(85995);
// EXTERNAL MODULE: ./build-bundle/src/stats/latency-grid.js
var latency_grid = __webpack_require__(14749);
// EXTERNAL MODULE: ./build-bundle/src/stats/quantile-sorted.js
var quantile_sorted = __webpack_require__(30347);
// EXTERNAL MODULE: ./build-bundle/src/judge/spec.js
var spec = __webpack_require__(515);
;// CONCATENATED MODULE: ./build-bundle/src/run/mirror-tally.js





/** Routes with a table of discordant pairs, 150 kB each; later ones have counts and latencies only. */
const TABLED_ROUTES = 64;
const DEFAULT_MARGINS = {
    quantiles: spec/* DEFAULT_JUDGE */.i.quantiles,
    margins: [0, 0.05, 0.1],
    thresholdPairs: spec/* DEFAULT_JUDGE */.i.thresholdPairs,
};
/** Running sums of mirrored pairs as an exporter shows them: they only grow, and two processes' sums add up. Memory is bounded by the routes. */
class MirrorTally {
    outcomes = new Map();
    latencies = new Map();
    tables = new Map();
    reader = new class_table/* DiscordantReader */.l();
    margins;
    constructor(margins = DEFAULT_MARGINS) {
        this.margins = margins;
    }
    add({ route, primary, shadow }) {
        this.observe(route, 'primary', primary);
        this.observe(route, 'shadow', shadow);
        this.pair(route, primary.latencyMs ?? Number.POSITIVE_INFINITY, shadow.latencyMs ?? Number.POSITIVE_INFINITY);
    }
    metrics(run, shadowDropped) {
        return {
            run,
            trials: [...this.outcomes.values()],
            latencies: [...this.latencies.values()],
            discordants: [...this.tables].flatMap(([route, table]) => (table instanceof class_table/* ClassTable */.r ? this.discordantsOf(route, table) : [])),
            shadowDropped,
            verdicts: {},
        };
    }
    observe(route, arm, { status, latencyMs, error }) {
        const outcome = error ?? (status !== null && status >= 400 ? `${Math.floor(status / 100)}xx` : 'ok');
        const key = `${arm} ${outcome} ${route}`;
        const known = this.outcomes.get(key);
        if (known)
            known.count++;
        else
            this.outcomes.set(key, { route, arm, outcome, count: 1 });
        if (latencyMs !== null)
            this.time(route, arm, latencyMs / 1_000);
    }
    time(route, arm, seconds) {
        const key = `${arm} ${route}`;
        let row = this.latencies.get(key);
        if (!row)
            this.latencies.set(key, (row = { route, arm, counts: LATENCY_BOUNDS_SECONDS.map(() => 0), total: 0, sumSeconds: 0 }));
        row.total++;
        row.sumSeconds += seconds;
        const bound = LATENCY_BOUNDS_SECONDS.findIndex((most) => seconds <= most);
        if (bound >= 0)
            row.counts[bound] = row.counts[bound] + 1;
    }
    /** The first pairs of a route fix its thresholds (verdict.md 2) and are not counted themselves. */
    pair(route, controlMs, experimentMs) {
        const table = this.tables.get(route);
        if (table instanceof class_table/* ClassTable */.r) {
            table.add(controlMs, experimentMs);
            return;
        }
        if (table === undefined) {
            if (this.tables.size < TABLED_ROUTES)
                this.tables.set(route, [controlMs]);
            return;
        }
        table.push(controlMs);
        if (table.length < this.margins.thresholdPairs)
            return;
        const finite = table.filter(Number.isFinite).sort((a, b) => a - b);
        if (finite.length === 0)
            table.length = 0;
        else
            this.tables.set(route, new class_table/* ClassTable */.r(this.margins.quantiles.map((p) => (0,latency_grid/* cellOf */.WC)((0,quantile_sorted/* quantileSorted */.Z)(finite, p)))));
    }
    discordantsOf(route, table) {
        this.reader.load(table);
        return this.margins.quantiles.flatMap((quantile, level) => this.margins.margins.flatMap((margin) => {
            const { b, c } = this.reader.at(level, (0,latency_grid/* shiftOf */.Gn)(1 + margin));
            const row = { route, arm: 'shadow', quantile, margin };
            return [
                { ...row, worse: 'shadow', count: b },
                { ...row, worse: 'primary', count: c },
            ];
        }));
    }
}

// EXTERNAL MODULE: ./build-bundle/src/run/replay-tally.js
var replay_tally = __webpack_require__(39698);
;// CONCATENATED MODULE: ./build-bundle/src/run/run-mirror.js
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











/**
 * Runs a mirror until the signal, a `stop` of its control socket, or the end of its time; everything it opened is closed when this returns or throws.
 * @throws FS_PORT_IN_USE, FS_VALUE, FS_STORE
 */
async function runMirror(request) {
    const totals = new replay_tally/* ReplayTally */.Y((text) => request.anonymiser.text(text));
    const tally = new MirrorTally();
    const watch = request.credentials ? new anonymisation_watch/* AnonymisationWatch */.dA() : null;
    const writer = request.record === null ? null : await (0,recording_writer/* openRecordingWriter */.x)(request.record, request.anonymiser);
    const stop = new AbortController();
    const observe = (trial) => {
        totals.add(trial);
        tally.add(trial);
        const wasBroken = watch?.isBroken ?? false;
        if (watch?.add(trial.primary.status, trial.shadow.status) && !wasBroken)
            request.say(brokenBy(watch));
    };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const mirror = __addDisposableResource(env_1, await (0,mirrors_mirror/* startMirror */.q)(optionsOf(request, observe, writer)), true);
            const _metrics = __addDisposableResource(env_1, request.metrics && (await serveMetrics(request, tally, mirror)), true);
            const _control = __addDisposableResource(env_1, request.control === null ? null : await control(request.control, mirror, () => stop.abort()), true);
            request.say(`mirror of ${request.primary.origin} at ${mirror.origin}`);
            await untilEnd(request, stop.signal);
            await mirror.stop();
            const written = await writer?.close();
            if (writer && request.record !== null) {
                const { anonymiser, clock } = request;
                await (0,manifest_file/* writeManifest */.H)(request.record, { source: 'mirror', anonymiser: anonymiser.identity ?? null, routes: writer.routes, clock });
            }
            return resultOf(mirror, totals, watch, written?.written ?? null);
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
    finally {
        await writer?.close().catch(() => { });
    }
}
function optionsOf(request, observe, writer) {
    const { credentials, anonymiser } = request;
    return {
        ...request,
        forwarding: credentials && (0,forwarding/* createForwarding */.A)(anonymiser, credentials),
        observe,
        record: writer ? (exchange) => writer.write(exchange) : undefined,
    };
}
async function serveMetrics({ metrics, runId, say }, tally, mirror) {
    const server = await startMetricsServer(metrics, EXPOSITION_CONTENT_TYPE, () => writeExposition(runFamilies(tally.metrics(runId, mirror.counts.dropped))));
    say(`metrics at ${server.origin}/metrics`);
    return server;
}
function control(path, mirror, stop) {
    return (0,control_socket/* openControlSocket */.n)(path, (asked) => {
        if (asked.command === 'shares')
            return { shares: mirror.setShares(asked.shares) };
        if (asked.command === 'stop')
            setImmediate(stop);
        return { status: mirror.status() };
    });
}
async function untilEnd({ signal, forMs, clock }, stopped) {
    const either = AbortSignal.any([signal, stopped]);
    if (either.aborted)
        return;
    if (forMs !== null)
        return clock.sleep(forMs, either).catch(() => undefined);
    await new Promise((resolve) => either.addEventListener('abort', () => resolve(), { once: true }));
}
function resultOf({ counts }, totals, watch, recorded) {
    const { read, sent, failed, skipped, dropped, refused, answered, broken, clientsGone } = counts;
    return {
        ...{ read, sent, failed, skipped, dropped, refused, answered, broken, clientsGone },
        trials: totals.trials,
        arms: totals.arms,
        divergences: totals.divergences,
        recorded,
        anonymisationBrokeTraffic: watch?.isBroken ?? false,
    };
}
function brokenBy(watch) {
    const share = Math.round(watch.excess * 100);
    return `error: of the first ${watch.watched} pairs the shadow denied or did not find ${share} % more than the primary: it refuses what pseudonyms replaced; give it credentials (--credentials)`;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/pseudonymiser.js
var pseudonymiser = __webpack_require__(23525);
// EXTERNAL MODULE: ./build-bundle/src/traffic/mirror/spec.js
var mirror_spec = __webpack_require__(41791);
// EXTERNAL MODULE: ./build-bundle/src/traffic/mirrors/read-files.js
var read_files = __webpack_require__(36465);
// EXTERNAL MODULE: ./build-bundle/src/cli/parse-by.js
var parse_by = __webpack_require__(98964);
// EXTERNAL MODULE: ./build-bundle/src/cli/parse-seed.js
var parse_seed = __webpack_require__(26188);
// EXTERNAL MODULE: ./build-bundle/src/cli/key-option.js
var key_option = __webpack_require__(46504);
;// CONCATENATED MODULE: ./build-bundle/src/cli/mirror-live.js
var mirror_live_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var mirror_live_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

















/** `foreshadow mirror`: serves until it is stopped; exit 0, or 69 where pseudonyms made the comparison meaningless. */
async function mirrorLive(options, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _memory = mirror_live_addDisposableResource(env_1, (0,young_generation/* boundYoungGeneration */.d)(), false);
        const say = (text) => {
            if (!options.quiet)
                io.stderr(`${text}\n`);
        };
        const result = await runMirror(await requestOf(options, io, say));
        io.stdout(options.json ? `${JSON.stringify(result)}\n` : describe(result));
        return result.anonymisationBrokeTraffic ? 69 : 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        mirror_live_disposeResources(env_1);
    }
}
async function requestOf(options, io, say) {
    const original = options.forward === 'original';
    if (options.primary === undefined)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: 'no --primary', expected: 'the URL of what answers' });
    if (options.shadow === undefined && (0,units/* parseShare */.n8)(options.split ?? '0%') > 0)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--split without --shadow' });
    if (original && options.credentials !== undefined)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--credentials with --forward original', expected: 'one of them: original credentials need no rule' });
    const seed = (0,parse_seed/* parseSeed */.d)(options.seed) ?? 1;
    return {
        listen: (0,io_listen/* parseListen */.JZ)(options.listen ?? '127.0.0.1:0'),
        tls: await (0,read_files/* readPem */.J)(under(io, options.tlsKey), under(io, options.tlsCert)),
        primary: baseUrl('--primary', options.primary),
        shadow: options.shadow === undefined ? null : baseUrl('--shadow', options.shadow),
        shares: { share: (0,units/* parseShare */.n8)(options.share ?? '100%'), split: (0,units/* parseShare */.n8)(options.split ?? '0%') },
        by: (0,parse_by/* parseBy */.h)(options.by ?? 'random'),
        key: String(seed),
        unsafe: options.unsafe === 'copy',
        limits: limitsOf(options, original),
        anonymiser: (0,pseudonymiser.createPseudonymiser)((0,key_option/* readKey */.Y)(options.key, io.env)),
        credentials: original ? null : await credentialsOf(options, io),
        record: options.record === undefined ? null : (0,external_node_path_.resolve)(io.cwd, options.record),
        metrics: options.metrics === undefined ? null : (0,io_listen/* parseListen */.JZ)(options.metrics),
        control: options.control === undefined ? null : (0,external_node_path_.resolve)(io.cwd, options.control),
        forMs: options.for === undefined ? null : (0,units/* parseDuration */.E9)(options.for),
        runId: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        clock: system_clock.systemClock,
        random: (0,random/* seeded */.J)((0,external_node_crypto_.randomBytes)(4).readUInt32LE()),
        signal: io.signal,
        say,
    };
}
function limitsOf({ connections = '32', timeout = '5s', bodyCap }, original) {
    const most = Number(connections);
    if (!Number.isInteger(most) || most < 1)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `--connections ${connections}`, expected: 'a whole number of at least 1' });
    const byDefault = original ? mirror_spec/* DEFAULT_LIMITS */.d.bodyCapBytes : mirror_spec/* PSEUDONYM_BODY_CAP_BYTES */.F;
    return {
        ...mirror_spec/* DEFAULT_LIMITS */.d,
        shadowConnections: most,
        shadowTimeoutMs: (0,units/* parseDuration */.E9)(timeout),
        bodyCapBytes: bodyCap === undefined ? byDefault : (0,units/* parseSize */.DB)(bodyCap),
    };
}
async function credentialsOf({ credentials, shadowHeader = [] }, io) {
    const headers = Object.fromEntries(shadowHeader.map((text) => headerOf(text, io.env)));
    if (credentials === undefined && shadowHeader.length === 0)
        return { kind: 'pseudonyms' };
    if (credentials === undefined || credentials === 'test-user') {
        if (shadowHeader.length === 0)
            throw (0,errors/* fail */.fJ)('FS_USAGE', {
                found: '--credentials test-user',
                expected: 'at least one --shadow-header "authorization: Bearer env:TOKEN"',
            });
        return { kind: 'test-user', headers };
    }
    const file = /^map[: ](.+)$/.exec(credentials)?.[1];
    if (file === undefined)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `--credentials ${credentials}`, expected: 'map:FILE or test-user' });
    return { kind: 'map', map: await (0,read_files/* readCredentialMap */.k)((0,external_node_path_.resolve)(io.cwd, file)) };
}
function headerOf(text, env) {
    const match = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.+?)\s*$/.exec(text);
    if (!match)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--shadow-header that is no header', expected: '"name: value", with secrets as env:NAME' });
    const value = match[2].replace(/env:([A-Z0-9_]+)/g, (_, name) => {
        const secret = env[name];
        if (!secret)
            throw (0,errors/* fail */.fJ)('FS_SECRET_MISSING', { found: `env:${name}` });
        return secret;
    });
    return [match[1].toLowerCase(), value];
}
function baseUrl(flag, text) {
    const url = URL.parse(text);
    if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '')
        return url;
    throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `${flag} ${text}`, expected: 'an http or https URL without query and credentials' });
}
const under = (io, file) => (file === undefined ? undefined : (0,external_node_path_.resolve)(io.cwd, file));
function describe(result) {
    const arms = Object.entries(result.arms).map(([arm, row]) => `  ${arm.padEnd(9)} p50 ${(0,numbers/* formatMs */._V)(row.p50)}, p95 ${(0,numbers/* formatMs */._V)(row.p95)}, p99 ${(0,numbers/* formatMs */._V)(row.p99)}, ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(row.errors), 'error')}`);
    const reasons = (counts) => Object.entries(counts)
        .map(([reason, count]) => `${reason} ${(0,numbers/* formatCount */.B4)(count)}`)
        .join(', ') || 'none';
    return `${[
        `${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(result.read), 'request')}: ${(0,numbers/* formatCount */.B4)(result.sent)} copied and answered; failed: ${reasons(result.failed)}; dropped: ${reasons(result.dropped)}; skipped: ${reasons(result.skipped)}`,
        ...arms,
        ...result.divergences
            .slice(0, 20)
            .map((row) => `  ${row.route} ${row.path}: ${row.shadowOnly} of ${row.compared} differ on the shadow`),
        ...(result.anonymisationBrokeTraffic ? ['error: the shadow refuses what pseudonyms replaced; see --credentials'] : []),
    ].join('\n')}\n`;
}


/***/ }),

/***/ 98964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseBy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);


const BY_WORDS = ['random', 'ip', 'geo', 'browser', 'device'];
/** What `--by` chooses users by. @throws FS_USAGE */
function parseBy(text) {
    if (BY_WORDS.includes(text) || /^(header|cookie|query):[^\s:]+$/.test(text))
        return text;
    const expected = `${BY_WORDS.join(', ')}, header:NAME, cookie:NAME or query:NAME`;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `--by ${text}`, expected, nearest: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, BY_WORDS) });
}


/***/ }),

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

/***/ 42826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ boundYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/** Where V8's space for new objects stops growing. It would go on to 64 MiB and more under load, all of it resident, for nothing. */
const ENOUGH_BYTES = 16_000_000;
const POLL_MS = 250;
/** By what V8 multiplies the space where it grows it: its own default, and one that leaves it as it is. */
const GROWING = '--semi-space-growth-factor=2';
const STANDING = '--semi-space-growth-factor=1';
/**
 * Keeps the young generation of this process near 16 MB while a run lasts. Nothing of a run lives long, so a larger one saves no work:
 * at ten thousand pairs a second the CPU time is the same and the resident memory a quarter less. A process cannot choose
 * `--max-semi-space-size` for itself (an action, a command of somebody's package.json); this factor V8 reads each time it grows.
 */
function boundYoungGeneration() {
    const timer = setInterval(() => {
        const space = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        if (!space || space.space_size < ENOUGH_BYTES)
            return;
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(STANDING);
        clearInterval(timer);
    }, POLL_MS);
    timer.unref();
    return {
        [Symbol.dispose]() {
            clearInterval(timer);
            (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(GROWING);
        },
    };
}


/***/ }),

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DEFAULT_JUDGE)
/* harmony export */ });
const DEFAULT_JUDGE = {
    alpha: 0.05,
    rollbackAlpha: 0.01,
    warnAlpha: 0.05,
    countRollbackAlpha: 0.001,
    holdMargin: 0.6,
    detectable: 0.25,
    fastLaneMargin: 0.25,
    fastLaneE: 200,
    thresholdPairs: 200,
    quantiles: [0.5, 0.75, 0.9, 0.95, 0.99],
    segments: [0, 0.25, 0.5, 0.75],
    blocksPerRun: 40,
    minBlockSeconds: 1,
    maxBlockSeconds: 30,
    blockPairs: 200,
    minBlockPairs: 30,
    minBlocks: 20,
    blockSupport: 10,
    minEffectiveBlocks: 6,
    phi: 1,
    orphanShare: 0.01,
    warmupShare: 1 / 6,
    warmupSlopePerMinute: 0.02,
    tooNoisy: 0.1,
    unrepresentativeRoute: 0.05,
    unrepresentativeStatus: 0.2,
    seriesMargin: 0.1,
    seriesMinPoints: 10,
    seriesCoverage: 0.8,
    requestTimeoutMs: 30_000,
    minChangeCoverage: 0.5,
    confidenceLevel: 0.95,
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

/***/ 39698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ReplayTally),
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _judge_divergence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53826);
/* harmony import */ var _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82111);
/* harmony import */ var _trial_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34936);



/** Sums of a replay, without any judgement: fixed memory, whatever its length. */
class ReplayTally {
    trials = 0;
    latencies = new Map();
    errors = new Map();
    words = new Map();
    differences = new _judge_divergence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .DivergenceEvidence */ .a();
    reader;
    constructor(redact) {
        this.reader = new _trial_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TrialReader */ .e([], redact);
    }
    add(trial) {
        this.trials++;
        this.count('primary', trial.primary);
        this.count('shadow', trial.shadow);
        if (trial.baseline)
            this.count('baseline', trial.baseline);
        this.differences.add(this.reader.read(trial));
    }
    get arms() {
        return Object.fromEntries([...this.latencies].map(([arm, histogram]) => [arm, summarise(histogram, this.errors.get(arm) ?? 0)]));
    }
    /** requests without an answer, by error word and arm */
    get failed() {
        return Object.fromEntries(this.words);
    }
    /** paths that differ, those that differ most often on the shadow alone first */
    get divergences() {
        return this.differences
            .evidence()
            .map((row) => row.divergence)
            .filter((divergence) => divergence.shadowOnly + divergence.both > 0);
    }
    count(arm, observation) {
        let histogram = this.latencies.get(arm);
        if (!histogram)
            this.latencies.set(arm, (histogram = new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .LatencyHistogram */ .t()));
        histogram.add(observation.latencyMs ?? Number.POSITIVE_INFINITY);
        if (observation.error || (observation.status ?? 0) >= 500)
            this.errors.set(arm, (this.errors.get(arm) ?? 0) + 1);
        if (!observation.error)
            return;
        const key = `${arm}:${observation.error}`;
        this.words.set(key, (this.words.get(key) ?? 0) + 1);
    }
}
/** The figures of one arm: quantiles of its latencies to four digits, null where infinite. */
function summarise(histogram, errors) {
    const at = (p) => {
        const value = histogram.quantile(p);
        return Number.isFinite(value) ? Number(value.toPrecision(4)) : null;
    };
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99), errors };
}


/***/ }),

/***/ 45896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricName),
/* harmony export */   _: () => (/* binding */ labelName)
/* harmony export */ });
/** Any text as a Prometheus metric name: letters, digits, `_` and `:`, not beginning with a digit. */
function metricName(text) {
    const name = text.replaceAll(/[^a-zA-Z0-9_:]/g, '_');
    return /^[a-zA-Z_:]/.test(name) ? name : `_${name}`;
}
/** Any text as a Prometheus label name: like a metric's without `:`, and not one of the reserved `__` names. */
function labelName(text) {
    const name = metricName(text).replaceAll(':', '_');
    return name.startsWith('__') ? name.slice(1) : name;
}


/***/ }),

/***/ 86005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANONYMISER_VERSION: () => (/* binding */ ANONYMISER_VERSION),
/* harmony export */   Ey: () => (/* binding */ ENTITIES),
/* harmony export */   JR: () => (/* binding */ LEAST_SCORE),
/* harmony export */   YL: () => (/* binding */ STRATEGIES),
/* harmony export */   tG: () => (/* binding */ CREDENTIALS)
/* harmony export */ });
/**
 * What is recognised. The names are the ones Presidio documents, so that results can be compared; JWT, API_KEY and SECRET are ours. DATE_TIME is narrower than
 * there: dates of birth, because every other date of a request is needed as it is.
 */
const ENTITIES = [
    'CREDIT_CARD',
    'CRYPTO',
    'DATE_TIME',
    'EMAIL_ADDRESS',
    'IBAN_CODE',
    'IP_ADDRESS',
    'LOCATION',
    'MAC_ADDRESS',
    'PERSON',
    'PHONE_NUMBER',
    'US_SSN',
    'JWT',
    'API_KEY',
    'SECRET',
];
/**
 * What becomes of a value: `pseudonym` keeps its format and is the same for the same value, `redact` puts the entity's name, `mask` stars, `hash` 16 hexadecimal
 * digits of the keyed hash, `keep` only counts it. A number of a JSON document stays a number under each of them.
 */
const STRATEGIES = ['pseudonym', 'redact', 'mask', 'hash', 'keep'];
/** Credentials: `entities: default` and `all` hold them, and a list that leaves them out still has them replaced. */
const CREDENTIALS = new Set(['JWT', 'API_KEY', 'SECRET']);
/** Below this a candidate is taken for something else. */
const LEAST_SCORE = 0.5;
/** Of the rules, kept in manifests: what an older version has left may be found by a newer one. */
const ANONYMISER_VERSION = 2;


/***/ }),

/***/ 23525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPseudonymiser: () => (/* binding */ createPseudonymiser)
/* harmony export */ });
/* harmony import */ var _create_anonymiser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39389);

/** The anonymiser with everything at its default: every entity, each as a pseudonym. @param key HMAC key */
function createPseudonymiser(key) {
    return (0,_create_anonymiser_js__WEBPACK_IMPORTED_MODULE_0__.createAnonymiser)({ key });
}


/***/ }),

/***/ 52939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   WJ: () => (/* binding */ composeManifest),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   kl: () => (/* binding */ questionManifest)
/* harmony export */ });
/* unused harmony exports RECORDING_LIFETIME_DAYS, MOST_ROUTES */
/** Traffic changes with the product: after this a recording is old. */
const RECORDING_LIFETIME_DAYS = 90;
/** No more routes are listed; what is rarer is in the recording all the same. */
const MOST_ROUTES = 500;
const DAY_MS = 86_400_000;
function manifestPath(recording) {
    return `${recording}.manifest.json`;
}
function composeManifest(made) {
    const { routes } = made;
    const ordered = routes && [...routes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return {
        version: 1,
        madeAt: new Date(made.atMs).toISOString(),
        source: withoutCredentials(made.source),
        anonymiser: made.anonymiser,
        routes: ordered && Object.fromEntries(ordered.slice(0, MOST_ROUTES)),
        requests: ordered?.reduce((sum, [, count]) => sum + count, 0) ?? null,
        expiresAt: new Date(made.atMs + RECORDING_LIFETIME_DAYS * DAY_MS).toISOString(),
    };
}
function withoutCredentials(source) {
    return source.replace(/:\/\/[^/?#@\s]*@/, '://').replace(/[?#]\S*/, '');
}
/** A manifest as it is read back, or null where it is none. */
function readManifest(text) {
    try {
        const value = JSON.parse(text);
        if (value?.version !== 1 || typeof value.madeAt !== 'string' || Number.isNaN(Date.parse(value.madeAt)))
            return null;
        return value;
    }
    catch {
        return null;
    }
}
/**
 * What is to be said about a recording before it is used.
 * @param expected routes or globs that the traffic is meant to have
 * @param matches whether a glob fits a route
 */
function questionManifest(manifest, nowMs, anonymiserVersion, expected, matches) {
    const warnings = [];
    const ageDays = Math.floor((nowMs - Date.parse(manifest.madeAt)) / DAY_MS);
    if (nowMs > Date.parse(manifest.expiresAt))
        warnings.push(`the recording is ${ageDays} days old (its manifest says until ${manifest.expiresAt.slice(0, 10)}): record again`);
    if (manifest.anonymiser === null)
        warnings.push('the recording was not anonymised');
    else if (manifest.anonymiser.version < anonymiserVersion)
        warnings.push(`the recording was anonymised by older rules (${manifest.anonymiser.version}, now ${anonymiserVersion}): \`foreshadow anonymise\` it again`);
    const routes = Object.keys(manifest.routes ?? {});
    if (routes.length === 0)
        warnings.push('the recording names no routes: it was cut off, or nothing was recorded');
    else {
        const missing = expected.filter((wanted) => !routes.some((route) => matches(route, wanted)));
        if (missing.length > 0)
            warnings.push(`the recording lacks ${missing.length} expected ${missing.length === 1 ? 'route' : 'routes'}: ${missing.slice(0, 10).join(', ')}`);
    }
    return warnings;
}


/***/ }),

/***/ 45090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dA: () => (/* binding */ AnonymisationWatch),
/* harmony export */   ey: () => (/* binding */ MOST_MORE_DENIED)
/* harmony export */ });
/* unused harmony export WATCHED_PAIRS */
/** Pairs looked at (verdict.md 6). */
const WATCHED_PAIRS = 200;
/** Share of 401, 403 and 404 that the shadow may have beyond the primary. */
const MOST_MORE_DENIED = 0.05;
const DENIED = new Set([401, 403, 404]);
/**
 * Whether replaced credentials and keys are what the shadow refuses: in the first pairs it denies or does not find clearly more than the primary. Such a
 * difference says nothing about the change, so it ends the measurement instead of being judged.
 */
class AnonymisationWatch {
    pairs = 0;
    denied = { primary: 0, shadow: 0 };
    /** @returns true from the moment the traffic is known to be broken */
    add(primaryStatus, shadowStatus) {
        if (this.pairs < WATCHED_PAIRS) {
            this.pairs++;
            if (DENIED.has(primaryStatus))
                this.denied.primary++;
            if (DENIED.has(shadowStatus))
                this.denied.shadow++;
        }
        return this.isBroken;
    }
    get isBroken() {
        return this.pairs >= WATCHED_PAIRS && this.excess > MOST_MORE_DENIED;
    }
    /** share of the pairs that the shadow denied beyond the primary; negative where it denied fewer */
    get excess() {
        return this.pairs === 0 ? 0 : (this.denied.shadow - this.denied.primary) / this.pairs;
    }
    get watched() {
        return this.pairs;
    }
}


/***/ }),

/***/ 41791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PSEUDONYM_BODY_CAP_BYTES),
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = {
    bodyCapBytes: 1_048_576,
    primaryConnections: 256,
    shadowConnections: 32,
    queueLength: 1_000,
    queueBytes: 32 * 1_048_576,
    heldBytes: 64 * 1_048_576,
    shadowTimeoutMs: 5_000,
    primaryTimeoutMs: 300_000,
    headersTimeoutMs: 20_000,
    requestTimeoutMs: 300_000,
    headerBytes: 65_536,
    drainMs: 10_000,
};
/** Replacing what is personal costs about 0.1 ms a kilobyte of the event loop, which the primary's answers share. */
const PSEUDONYM_BODY_CAP_BYTES = 131_072;


/***/ }),

/***/ 63206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52939);


/** Writes the manifest beside a recording; a disk that fails there costs the manifest, not the recording. @returns whether it is there */
async function writeManifest(recording, facts) {
    const { source, anonymiser, routes = null, clock } = facts;
    const path = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPath */ .ji)(recording);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.partial`, `${JSON.stringify((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .composeManifest */ .WJ)({ atMs: clock.now(), source, anonymiser, routes }), null, 2)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.partial`, path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 64251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openRecordingWriter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44658);
/* harmony import */ var _formats_jsonl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30201);
/* harmony import */ var _route_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76935);







const BATCH_BYTES = 256 * 1024;
const BATCH_MS = 1_000;
/** Lines waiting for a slow disk; beyond it exchanges are dropped and counted rather than the service held up. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gzip);
/**
 * Writes a recording in our JSONL, compressed where the name ends in `.gz`. Lines go out in batches at least once a second; each batch is a gzip member of its
 * own, so that a file whose writer was killed is readable up to its last batch. Everything passes the anonymiser first.
 * @throws FS_STORE where the file cannot be created
 */
async function openRecordingWriter(file, anonymiser) {
    const handle = await create(file);
    const state = {
        batch: [],
        batchBytes: 0,
        waitingBytes: 0,
        written: 0,
        lost: 0,
        failure: null,
        routes: new Map(),
        tail: Promise.resolve(),
    };
    let closing = null;
    const zipped = file.endsWith('.gz');
    const timer = setInterval(() => flush(state, handle, zipped), BATCH_MS);
    timer.unref();
    return {
        write(exchange) {
            if (closing || state.failure || state.waitingBytes > MOST_WAITING_BYTES) {
                state.lost++;
                return;
            }
            if (!enqueue(state, exchange, anonymiser))
                return;
            if (state.batchBytes >= BATCH_BYTES)
                flush(state, handle, zipped);
        },
        routes: state.routes,
        counts: () => ({ written: state.written, lost: state.lost }),
        close() {
            clearInterval(timer);
            closing ??= finish(state, handle, file, zipped);
            return closing;
        },
    };
}
async function create(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'w');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_STORE', {
            found: cause.code ?? String(cause),
            expected: 'a file that can be written',
            place: { file },
            cause,
        });
    }
}
/** An exchange that cannot be put into words is lost, not fatal. */
function enqueue(state, exchange, anonymiser) {
    try {
        const clean = anonymiser.exchange(exchange);
        const line = `${(0,_formats_jsonl_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeJsonl */ .Xq)(clean)}\n`;
        (0,_route_count_js__WEBPACK_IMPORTED_MODULE_6__/* .countRoute */ .p)(state.routes, clean);
        state.batch.push(line);
        state.batchBytes += line.length;
        state.waitingBytes += line.length;
        return true;
    }
    catch {
        state.lost++;
        return false;
    }
}
/** Queues the batch for writing, after those before it. */
function flush(state, handle, zipped) {
    const { batch, batchBytes } = state;
    if (batch.length === 0)
        return;
    state.batch = [];
    state.batchBytes = 0;
    state.tail = state.tail.then(async () => {
        try {
            if (state.failure)
                throw state.failure;
            const bytes = Buffer.from(batch.join(''), 'utf8');
            await writeWhole(handle, zipped ? await compress(bytes) : bytes);
            state.written += batch.length;
        }
        catch (error) {
            state.failure ??= error;
            state.lost += batch.length;
        }
        state.waitingBytes -= batchBytes;
    });
}
/** A full disk writes a part first and fails at the next attempt. */
async function writeWhole(handle, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (await handle.write(bytes, at)).bytesWritten;
}
async function finish(state, handle, file, zipped) {
    flush(state, handle, zipped);
    await state.tail;
    try {
        if (!state.failure)
            await handle.sync().catch(ignoreUnsyncable);
    }
    catch (error) {
        state.failure = error;
    }
    finally {
        await handle.close().catch(() => { });
    }
    const counts = { written: state.written, lost: state.lost };
    if (!state.failure)
        return counts;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_STORE', {
        found: `${state.failure.code ?? state.failure.message}; ${counts.written} exchanges were kept, ${counts.lost} lost`,
        expected: 'room for the recording',
        place: { file },
        cause: state.failure,
    });
}
/** Pipes and devices cannot be synced, and need not be. */
function ignoreUnsyncable(error) {
    if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP')
        throw error;
}


/***/ }),

/***/ 76935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ countRoute)
/* harmony export */ });
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97881);

/** Beyond it new routes are pooled. */
const MOST_COUNTED = 2_000;
const OTHER = '(other)';
/** Counts a request, already anonymised, to its route; an absolute target counts without its origin. */
function countRoute(routes, { method, target }) {
    const path = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
    if (!path.startsWith('/'))
        return;
    const route = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__.routeOf)(method, path);
    const name = routes.has(route) || routes.size < MOST_COUNTED ? route : OTHER;
    routes.set(name, (routes.get(name) ?? 0) + 1);
}


/***/ }),

/***/ 52168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mZ: () => (/* binding */ createRouteTable)
/* harmony export */ });
/* unused harmony exports MOST_CHILDREN, MOST_ROUTES, OTHER_ROUTE */
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97881);

/** A place in the tree with more different literal children than this is a variable we did not recognise. */
const MOST_CHILDREN = 64;
/** More routes than this are pooled: the judge keeps a table for each. */
const MOST_ROUTES = 300;
/** Bounds the memory of learning, whatever is requested. */
const MOST_NODES = 20_000;
/** Where the judge, too, pools what is too rare. */
const OTHER_ROUTE = '(other)';
/**
 * A tree of path segments in which a place with too many different literals collapses to `{...}`: `/tags/{...}` for a thousand tag names. The result depends on
 * the set of paths shown, not on their order (up to MOST_NODES); at most MOST_ROUTES names are given out, then `(other)`.
 */
function createRouteTable(mostChildren = MOST_CHILDREN, mostRoutes = MOST_ROUTES) {
    const root = newNode();
    const names = new Set();
    let nodes = 0;
    const grow = (node, segment) => {
        const known = follow(node, segment);
        if (known)
            return known;
        if (++nodes > MOST_NODES)
            return null;
        const child = newNode();
        node.children.set(segment, child);
        if (countLiterals(node) > mostChildren)
            collapse(node, mostChildren);
        return follow(node, segment);
    };
    return {
        learn(target) {
            let node = root;
            for (const segment of (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .templateSegments */ .xS)(target)) {
                node = grow(node, segment);
                if (!node)
                    return;
            }
        },
        name(method, target) {
            const route = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRoute */ .dH)(method, rename(root, (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .templateSegments */ .xS)(target)));
            if (names.has(route))
                return route;
            if (names.size >= mostRoutes)
                return OTHER_ROUTE;
            names.add(route);
            return route;
        },
    };
}
function newNode() {
    return { children: new Map(), any: null };
}
function isLiteral(segment) {
    return segment !== '' && !segment.startsWith('{');
}
function follow(node, segment) {
    return node.children.get(segment) ?? (isLiteral(segment) ? node.any : null);
}
function countLiterals(node) {
    let count = 0;
    for (const segment of node.children.keys())
        if (isLiteral(segment))
            count++;
    return count;
}
/** Moves every literal child of a place into one, merging what is below, which may collapse in turn. */
function collapse(node, mostChildren) {
    const merged = node.any ?? newNode();
    node.any = merged;
    for (const [segment, child] of [...node.children]) {
        if (!isLiteral(segment))
            continue;
        node.children.delete(segment);
        merge(merged, child, mostChildren);
    }
}
function merge(into, from, mostChildren) {
    for (const [segment, child] of from.children) {
        const known = follow(into, segment);
        if (known)
            merge(known, child, mostChildren);
        else
            into.children.set(segment, child);
    }
    if (from.any) {
        into.any ??= newNode();
        merge(into.any, from.any, mostChildren);
    }
    if (into.any || countLiterals(into) > mostChildren)
        collapse(into, mostChildren);
}
/** Segments never shown keep their own name below a place that has not collapsed. */
function rename(root, segments) {
    let node = root;
    return segments.map((segment) => {
        const literal = node?.children.get(segment) ?? null;
        const name = node && !literal && isLiteral(segment) && node.any ? '{...}' : segment;
        node = node && follow(node, segment);
        return name;
    });
}


/***/ }),

/***/ 97881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ formatRoute),
/* harmony export */   routeOf: () => (/* binding */ routeOf),
/* harmony export */   xS: () => (/* binding */ templateSegments)
/* harmony export */ });
/* unused harmony export DEEPEST_ROUTE */
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const HEX = /^[0-9a-f]{8,}$/i;
/** Numbers, dates, times, versions of three parts: digits with separators only. */
const NUMBER = /^-?\d[\d\-_.:,]*$/;
/** `order-123`, `sku_42` */
const NAMED_NUMBER = /^[a-z]+[-_:]\d+$/i;
const PSEUDONYM = /^fs_[\w-]+$/;
const ASSET = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|css|m?js|map|wasm|woff2?|ttf|otf|eot|mp3|mp4|webm|ogg|wav|pdf|zip|gz|tgz|bz2|xz|tar|deb|rpm|jar|dmg|exe|apk|csv)$/i;
const EXTENSION = /^(.+)(\.[a-z][a-z0-9]{0,4})$/i;
/** Deeper paths end in `{...}`. */
const DEEPEST_ROUTE = 12;
/**
 * The segments of a path with its variable parts named: an identifier becomes `{id}` (`{id}.json` keeps what kind it is), a static file `{file}.png`.
 * What counts as an identifier: numbers and dates, UUIDs, hexadecimal of 8 or more, `name-123`, addresses with `@`, our own pseudonyms, and slugs or tokens of
 * 12 or more characters with at least 2 digits (20 or more: 1 digit). The query does not belong to a route.
 */
function templateSegments(target) {
    const path = target.split(/[?#;]/, 1)[0];
    const segments = path.split('/').slice(1);
    const named = segments.map((segment, i) => templateSegment(segment, i === segments.length - 1));
    return named.length > DEEPEST_ROUTE ? [...named.slice(0, DEEPEST_ROUTE - 1), '{...}'] : named;
}
/** `GET /books/{id}` */
function formatRoute(method, segments) {
    return `${method} /${segments.join('/')}`;
}
/** The route of one request by the rule alone, without what a recording teaches. */
function routeOf(method, target) {
    return formatRoute(method, templateSegments(target));
}
function templateSegment(segment, last) {
    const asset = last ? ASSET.exec(segment) : null;
    if (asset)
        return `{file}${asset[0].toLowerCase()}`;
    if (isIdentifier(segment))
        return '{id}';
    const parts = last ? EXTENSION.exec(segment) : null;
    return parts && isIdentifier(parts[1]) ? `{id}${parts[2]}` : segment;
}
function isIdentifier(segment) {
    if (NUMBER.test(segment) || UUID.test(segment) || HEX.test(segment) || NAMED_NUMBER.test(segment) || PSEUDONYM.test(segment))
        return true;
    if (segment.includes('@') || /%40/.test(segment))
        return true;
    const digits = segment.replace(/%[0-9a-f]{2}/gi, '').replace(/\D/g, '').length;
    return segment.length >= 20 ? digits >= 1 : segment.length >= 12 && digits >= 2;
}


/***/ }),

/***/ 60541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ attributeOf),
  Ef: () => (/* binding */ createPlace),
  Hn: () => (/* binding */ createSelect)
});

// UNUSED EXPORTS: position

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var headers = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/user-agent.js
/**
 * The browser of a user agent: `edge`, `opera`, `samsung`, `firefox`, `chrome`, `safari`, `ie`, `bot`, `tool`, else `other`. The order matters: Edge and Opera
 * also call themselves Chrome, Chrome also calls itself Safari. Families only, for choosing a share; nothing else depends on it.
 */
function browserOf(userAgent) {
    return first(BROWSERS, userAgent) ?? 'other';
}
/** The device class of a user agent: `bot`, `tablet`, `mobile`, else `desktop`. An Android that does not say Mobile is a tablet (Google's own rule). */
function deviceOf(userAgent) {
    return first(DEVICES, userAgent) ?? 'desktop';
}
const BOT = ['bot', /bot\b|bot\/|crawl|spider|slurp|facebookexternalhit|feedfetcher|monitor|headless/i];
const BROWSERS = [
    BOT,
    ['edge', /\bEdg(?:e|A|iOS)?\//],
    ['opera', /\bOPR\/|\bOpera\b/],
    ['samsung', /\bSamsungBrowser\//],
    ['firefox', /\bFirefox\/|\bFxiOS\//],
    ['chrome', /\bChrom(?:e|ium)\/|\bCriOS\//],
    ['safari', /\bSafari\//],
    ['ie', /\bMSIE |\bTrident\//],
    ['tool', /^(?:curl|wget|python|go-http|okhttp|axios|node|undici|java|apache-httpclient|postman|insomnia)/i],
];
const DEVICES = [
    BOT,
    ['tablet', /\biPad\b|\bTablet\b|\bKindle\b|\bSilk\/|Android(?!.*\bMobile\b)/],
    ['mobile', /\bMobile\b|\biPhone\b|\biPod\b|\bAndroid\b|\bWindows Phone\b/],
];
function first(rules, userAgent) {
    return rules.find(([, pattern]) => pattern.test(userAgent))?.[0];
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/select.js




/**
 * Builds the choice of a share of the traffic. An exchange is in when the keyed hash of its attribute falls below the share: the same attribute is always
 * decided alike, on every machine with the same key, and raising the share only adds. `random` hashes each exchange by itself; an attribute of few values
 * (geo, browser, device) comes or stays as whole groups.
 * @param key any text: the seed; another key chooses another share
 */
function createSelect(spec, key) {
    const methods = spec.methods && new Set(spec.methods.map((method) => method.toUpperCase()));
    const matches = spec.paths && spec.paths.length > 0 ? picomatch([...spec.paths], { dot: true }) : null;
    return (exchange) => {
        if (methods && methods.size > 0 && !methods.has(exchange.method))
            return 'method';
        if (matches && !matches(pathOf(exchange)))
            return 'path';
        const attribute = attributeOf(exchange, spec.by);
        if (attribute === null && spec.missing === 'skip')
            return 'missing-attribute';
        return attribute === null || position(key, attribute) < spec.share ? null : 'unselected';
    };
}
/** Where an exchange stands on the way from no traffic to all of it: it is sent at every share above its place. null: without the attribute, which no share decides about. */
function createPlace(by, key) {
    return (exchange) => {
        const attribute = attributeOf(exchange, by);
        return attribute === null ? null : position(key, attribute);
    };
}
/** A place in [0, 1) that depends only on key and value: the first 48 bits of HMAC-SHA256. */
function position(key, value) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest().readUIntBE(0, 6) / 2 ** 48;
}
/** The value an exchange is chosen by; null where it has none. */
function attributeOf(exchange, by) {
    const colon = by.indexOf(':');
    const kind = colon < 0 ? by : by.slice(0, colon);
    const name = by.slice(colon + 1);
    const userAgent = (0,headers/* findHeader */.Jj)(exchange.headers, 'user-agent');
    switch (kind) {
        case 'random':
            return exchange.id;
        case 'ip':
            return addressOf(exchange) || null;
        case 'geo':
            return countryOf(exchange);
        case 'browser':
            return userAgent === undefined ? null : browserOf(userAgent);
        case 'device':
            return userAgent === undefined ? null : deviceOf(userAgent);
        case 'header':
            return (0,headers/* findHeader */.Jj)(exchange.headers, name) ?? null;
        case 'cookie':
            return (0,headers/* readCookies */.um)(exchange.headers).find(([cookie]) => cookie === name)?.[1] ?? null;
        default:
            return new URLSearchParams(exchange.target.split('?').slice(1).join('?')).get(name);
    }
}
/** The first hop a trusted proxy has written down, else who sent it. */
function addressOf(exchange) {
    for (const name of ['cf-connecting-ip', 'true-client-ip', 'x-real-ip', 'x-forwarded-for']) {
        const value = (0,headers/* findHeader */.Jj)(exchange.headers, name)?.split(',', 1)[0]?.trim();
        if (value)
            return value;
    }
    return exchange.client;
}
/** Where content networks and load balancers write the country; XX and T1 are Cloudflare's words for unknown and Tor. */
const COUNTRY_HEADERS = [
    'cf-ipcountry',
    'cloudfront-viewer-country',
    'x-vercel-ip-country',
    'x-appengine-country',
    'x-client-geo-country',
    'x-geo-country',
    'x-country-code',
    'x-country',
    // Fastly and Transparent Edge: as their own guides name what their configuration passes on
    'fastly-geo-country-code',
    'client-geo-country',
    'geo-country-code',
    'geo_country_code',
];
/** Akamai: `georegion=263,country_code=DE,region_code=BE,...`. */
const EDGESCAPE = /(?:^|,)\s*country_code=([A-Za-z]{2})(?:,|$)/;
const UNKNOWN = new Set(['XX', 'T1', 'ZZ', '?', 'UNKNOWN']);
function countryOf(exchange) {
    for (const name of COUNTRY_HEADERS) {
        const country = (0,headers/* findHeader */.Jj)(exchange.headers, name)?.trim().toUpperCase();
        if (country && !UNKNOWN.has(country))
            return country;
    }
    return EDGESCAPE.exec((0,headers/* findHeader */.Jj)(exchange.headers, 'x-akamai-edgescape') ?? '')?.[1]?.toUpperCase() ?? null;
}
function pathOf(exchange) {
    return exchange.target.split(/[?#]/, 1)[0];
}


/***/ })

};
