export const id = 703;
export const ids = [703,6214,7881,7888,6005,262,8386,3525,1505];
export const modules = {

/***/ 12913:
/***/ ((module) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The code is adapted from the Fortran routine from the FNLIB library of the [SLATEC Common Mathematical Library]{@link https://netlib.org/slatec/fnlib/dcsevl.f}.
*
* The original code was developed by W. Fullerton of Los Alamos Scientific Laboratory, a governmental institution, and is therefore public domain.
*/



// VARIABLES //

var ALGMCS = [
	+0.1276642195630062933333333333333e-30,
	-0.3401102254316748799999999999999e-29,
	+0.1025680058010470912000000000000e-27,
	-0.3547598158101070547199999999999e-26,
	+0.1429227355942498147573333333333e-24,
	-0.6831888753985766870111999999999e-23,
	+0.3962837061046434803679306666666e-21,
	-0.2868042435334643284144622399999e-19,
	+0.2683181998482698748957538846666e-17,
	-0.3399615005417721944303330599666e-15,
	+0.6221098041892605227126015543416e-13,
	-0.1809129475572494194263306266719e-10,
	+0.9810825646924729426157171547487e-8,
	-0.1384948176067563840732986059135e-4,
	+0.1666389480451863247205729650822e+0
];
var LEN = ALGMCS.length;


// MAIN //

/**
* Evaluates the n-term Chebyshev series at `x`.
*
* ## References
*
* -   Broucke, Roger. 1973. "Algorithm: Ten Subroutines for the Manipulation of Chebyshev Series." _Communications of the ACM_ 16 (4). New York, NY, USA: ACM: 254–56. doi:[10.1145/362003.362037](https://doi.org/10.1145/362003.362037).
* -   Fox, Leslie, and Ian Bax Parker. 1968. _Chebyshev polynomials in numerical analysis_. Oxford Mathematical Handbooks. London, United Kingdom: Oxford University Press. <https://books.google.com/books?id=F8NzsEtJCD0C>.
*
* @private
* @param {number} x - value at which the series is to be evaluated
* @returns {number} series value
*/
function dcseval( x ) {
	var twox;
	var b2;
	var b1;
	var b0;
	var i;

	if ( x < -1.1 || x > 1.1 ) {
		return NaN;
	}
	b1 = 0.0;
	b0 = 0.0;
	twox = 2.0 * x;
	for ( i = 0; i < LEN; i++ ) {
		b2 = b1;
		b1 = b0;
		b0 = (twox*b1) - b2 + ALGMCS[ i ];
	}
	return ( b0-b2 ) * 0.5;
}


// EXPORTS //

module.exports = dcseval;


/***/ }),

/***/ 9364:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The code is adapted from the Fortran routine from the FNLIB library of the [SLATEC Common Mathematical Library]{@link https://netlib.org/fn/d9lgmc.f}.
*
* The original code was developed by W. Fullerton of Los Alamos Scientific Laboratory, a governmental institution, and is therefore public domain.
*/



// MODULES //

var pow = __webpack_require__( 6310 );
var dceval = __webpack_require__( 12913 );


// VARIABLES //

var XBIG = 94906265.62425156;
var XMAX = 3.745194030963158e306;


// MAIN //

/**
* Computes the log gamma correction factor for `x >= 10`.
*
* ```tex
* \log(\gamma(x)) = \log(\sqrt{2*\Pi}) + (x-0.5) \cdot \log(x) - x \operatorname{R9LGMC}(x).
* ```
*
* @private
* @param {number} x - input value
* @returns {number} correction value
*/
function gammaCorrection( x ) {
	if ( x < 10.0 ) {
		return NaN;
	}
	// Check for underflow...
	if ( x >= XMAX ) {
		return 0.0;
	}
	if ( x < XBIG ) {
		return dceval( (2.0*pow( 10.0/x, 2.0 )) - 1.0 ) / x;
	}
	return 1.0 / (x * 12.0);
}


// EXPORTS //

module.exports = gammaCorrection;


/***/ }),

/***/ 65616:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



/**
* Evaluate the natural logarithm of the beta function.
*
* @module @stdlib/math-base-special-betaln
*
* @example
* var betaln = require( '@stdlib/math-base-special-betaln' );
*
* var v = betaln( 0.0, 0.0 );
* // returns Infinity
*
* v = betaln( 1.0, 1.0 );
* // returns 0.0
*
* v = betaln( -1.0, 2.0 );
* // returns NaN
*
* v = betaln( 5.0, 0.2 );
* // returns ~1.218
*
* v = betaln( 4.0, 1.0 );
* // returns ~-1.386
*
* v = betaln( NaN, 2.0 );
* // returns NaN
*/

// MODULES //

var main = __webpack_require__( 53127 );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 53127:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The code is adapted from the Fortran routine from the FNLIB library of the [SLATEC Common Mathematical Library]{@link https://www.netlib.org/slatec/fnlib/albeta.f}.
*
* The original code was developed by W. Fullerton of Los Alamos Scientific Laboratory, a governmental institution, and is therefore public domain.
*/



// MODULES //

var gammaln = __webpack_require__( 67711 );
var log1p = __webpack_require__( 74879 );
var gamma = __webpack_require__( 40905 );
var max = __webpack_require__( 32974 );
var min = __webpack_require__( 38008 );
var ln = __webpack_require__( 51550 );
var LN_SQRT_TWO_PI = __webpack_require__( 74322 );
var NINF = __webpack_require__( 81475 );
var PINF = __webpack_require__( 50469 );
var correction = __webpack_require__( 9364 );


// MAIN //

/**
* Evaluates the natural logarithm of the beta function.
*
* @param {NonNegativeNumber} a - first input value
* @param {NonNegativeNumber} b - second input value
* @returns {number} natural logarithm of beta function
*
* @example
* var v = betaln( 0.0, 0.0 );
* // returns Infinity
*
* @example
* var v = betaln( 1.0, 1.0 );
* // returns 0.0
*
* @example
* var v = betaln( -1.0, 2.0 );
* // returns NaN
*
* @example
* var v = betaln( 5.0, 0.2 );
* // returns ~1.218
*
* @example
* var v = betaln( 4.0, 1.0 );
* // returns ~-1.386
*
* @example
* var v = betaln( NaN, 2.0 );
* // returns NaN
*/
function betaln( a, b ) {
	var corr;
	var p;
	var q;

	p = min( a, b );
	q = max( a, b );

	if ( p < 0.0 ) {
		return NaN;
	}
	if ( p === 0.0 ) {
		return PINF;
	}
	if ( q === PINF ) {
		return NINF;
	}
	// Case: p and q are big
	if ( p >= 10.0 ) {
		corr = correction( p ) + correction( q ) - correction( p+q );
		return ( -0.5*ln( q ) ) + LN_SQRT_TWO_PI + corr + ( (p-0.5) * ln( p/(p+q) ) ) + ( q*log1p( -p/(p+q) ) ); // eslint-disable-line max-len
	}
	// Case: p is small, but q is big
	if ( q >= 10.0 ) {
		corr = correction( q ) - correction( p+q );
		return gammaln( p ) + corr + p - (p*ln( p+q )) + ( (q-0.5)*log1p( -p/(p+q) ) ); // eslint-disable-line max-len
	}
	// Case: p and q are small
	return ln( gamma( p ) * ( gamma( q ) / gamma( p+q ) ) );
}


// EXPORTS //

module.exports = betaln;


/***/ }),

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
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/io/files.js
var files = __webpack_require__(87888);
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

// EXTERNAL MODULE: ./build-bundle/src/traffic/mirrors/obey.js
var obey = __webpack_require__(9924);
// EXTERNAL MODULE: ./build-bundle/src/traffic/mirrors/mirror.js + 20 modules
var mirrors_mirror = __webpack_require__(65966);
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
            request.onListening?.(mirror.origin);
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
    return (0,control_socket/* openControlSocket */.n)(path, (asked) => (0,obey/* obey */.a)(mirror, asked, stop));
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
        const result = await runMirror({ ...(await requestOf(options, io, say)), onListening: (url) => void announce(url, options, io) });
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
async function announce(url, { readyFile, control }, io) {
    if (readyFile !== undefined)
        await (0,files.writeAtomic)((0,external_node_path_.resolve)(io.cwd, readyFile), JSON.stringify({ url, control: control ?? null }));
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
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

/***/ 34936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ TrialReader)
});

// EXTERNAL MODULE: ./build-bundle/src/diff/compare.js + 13 modules
var compare = __webpack_require__(3394);
// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/secret-name.js
var secret_name = __webpack_require__(97220);
// EXTERNAL MODULE: ./build-bundle/src/traffic/correlation/names.js
var names = __webpack_require__(51967);
// EXTERNAL MODULE: ./build-bundle/src/traffic/correlation/slots.js
var slots = __webpack_require__(46942);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/correlation/translate.js


/** Leaves looked at in one reply. */
const MOST_LEAVES = 20_000;
/**
 * A reply's text with the arm's own values (numbers of orders, tokens) written as the primary's, so that comparing finds what else differs. As strict as carrying
 * over: whole values, small numbers only under a name that speaks of an identifier or as a segment of a path.
 */
function translateText(text, aliases) {
    if (aliases.size === 0)
        return text;
    return /^\s*[[{]/.test(text) ? translateJson(text, aliases) : translateWords(text, aliases);
}
/** A header's value: a location, a token. */
function translateHeader(value, aliases) {
    const whole = aliases.get(value);
    return whole === undefined ? translatePath(value, aliases) : String(whole);
}
function translateJson(text, aliases) {
    let result = '';
    let done = 0;
    for (const { start, end, value, name, encoding } of (0,slots/* jsonLeaves */.dV)(text, MOST_LEAVES)) {
        const alias = aliases.get(value);
        const fits = alias !== undefined && ((0,names/* isUnmistakable */.bm)(value) || (0,names/* isIdName */.bu)(name) || (0,names/* isCsrfName */.a2)(name) || (0,names/* isTokenName */.zJ)(name));
        const written = fits ? String(alias) : encoding === 'json-string' ? translatePath(value, aliases) : value;
        if (written === value)
            continue;
        const bare = encoding === 'json-bare' && /^-?\d+(?:\.\d+)?$/.test(written);
        result += text.slice(done, start) + (bare ? written : JSON.stringify(written));
        done = end;
    }
    return done === 0 ? text : result + text.slice(done);
}
function translatePath(value, aliases) {
    if (!value.includes('/'))
        return value;
    return value.replace(/(?<=\/)[^/?#\s"'<>]+/g, (segment) => String(aliases.get(segment) ?? segment));
}
function translateWords(text, aliases) {
    let result = text;
    for (const [own, alias] of aliases)
        if ((0,names/* isUnmistakable */.bm)(own))
            result = result.replaceAll(own, String(alias));
    return translatePath(result, aliases);
}

;// CONCATENATED MODULE: ./build-bundle/src/run/trial-reader.js



/** Samples of differing values kept for each route and path; further ones would only cost time and space. */
const SAMPLES_KEPT = 5;
/** Routes times paths that get samples at all, and paths remembered, so that ever new ones cannot fill the memory. */
const PATHS_SAMPLED = 5_000;
const NONE = [];
const UTF8 = new TextDecoder();
/** Stands for the value of a field or header that is named like a secret, or lies below one. */
const HIDDEN = '***';
/** Turns an engine's trials into evidence: bodies are compared here, samples redacted, and everything else let go. */
class TrialReader {
    ignore;
    redact;
    sampled = new Map();
    shownPaths = new Map();
    constructor(ignore, redact) {
        this.ignore = ignore;
        this.redact = redact;
    }
    read(trial) {
        const differences = this.differencesOf(trial);
        return {
            at: trial.at,
            route: trial.route,
            primary: sideOf(trial.primary),
            shadow: sideOf(trial.shadow),
            ...(trial.baseline ? { baseline: sideOf(trial.baseline) } : {}),
            ...(trial.recordedStatus === undefined ? {} : { recordedStatus: trial.recordedStatus }),
            ...(trial.byQuota ? { byQuota: true } : {}),
            ...(trial.whole ? { whole: true } : {}),
            ...(trial.assertions ? { assertions: trial.assertions.map((failed) => this.shown(failed)) } : {}),
            ...(differences ? { differences } : {}),
        };
    }
    shown({ name, found }) {
        const redact = namesSecret(name) ? () => HIDDEN : this.redact;
        return { name, found: Object.fromEntries(Object.entries(found).map(([arm, text]) => [arm, redact(text)])) };
    }
    /** Compared only where both arms answered properly: a request that failed is counted as an error, not as a divergence too. */
    differencesOf(trial) {
        if (!isAnswer(trial.primary) || !isAnswer(trial.shadow) || !trial.same)
            return undefined;
        const shadow = this.against(trial, 'shadow');
        if (!shadow)
            return undefined;
        const baseline = trial.baseline ? (isAnswer(trial.baseline) ? this.against(trial, 'baseline') : undefined) : this.sinceRecorded(trial);
        return { shadow, ...(baseline ? { baseline } : {}) };
    }
    /** What the primary answers otherwise than was recorded: the noise where no baseline arm shows it. */
    sinceRecorded(trial) {
        const primary = trial.replies?.primary;
        if (!trial.recorded || !primary)
            return undefined;
        const found = (0,compare.compareReplies)(decoded(primary), decoded(trial.recorded), this.ignore);
        return found.map(({ kind, path }) => ({ kind, path: this.shownPath(path) }));
    }
    against(trial, arm) {
        if (trial.same?.[arm])
            return NONE;
        const primary = trial.replies?.primary;
        const other = trial.replies?.[arm];
        if (!primary || !other)
            return undefined;
        const found = (0,compare.compareReplies)(decoded(primary), inThePrimarysWords(decoded(other), trial.aliases?.[arm]), this.ignore);
        return found.map((difference) => this.withSample(trial.route, arm, difference));
    }
    /** A key of an answer may be a token: `$.sessions["eyJhbGciOi..."]`. */
    shownPath(path) {
        const known = this.shownPaths.get(path);
        if (known !== undefined)
            return known;
        const shown = this.redact(path);
        if (this.shownPaths.size < PATHS_SAMPLED)
            this.shownPaths.set(path, shown);
        return shown;
    }
    /** The first few samples of a path are kept, redacted; afterwards only the path counts. */
    withSample(route, arm, { kind, path: found, primary, other }) {
        const path = this.shownPath(found);
        if (primary === undefined && other === undefined)
            return { kind, path };
        const key = `${arm} ${route} ${path}`;
        const kept = this.sampled.get(key) ?? 0;
        if (kept >= SAMPLES_KEPT || (kept === 0 && this.sampled.size >= PATHS_SAMPLED))
            return { kind, path };
        this.sampled.set(key, kept + 1);
        const redact = namesSecret(found) ? () => HIDDEN : this.redact;
        return {
            kind,
            path,
            ...(primary === undefined ? {} : { primary: redact(primary) }),
            ...(other === undefined ? {} : { other: redact(other) }),
        };
    }
}
/** Whether any name on the way (`$.user.password`, `$.tokens[].id`, `header:set-cookie`) is that of a secret. */
function namesSecret(path) {
    return path.split(/[^\w-]+/).some(secret_name/* isSecretName */.eh);
}
function isAnswer({ status }) {
    return status !== null && status < 500;
}
function sideOf(observation) {
    return {
        status: observation.status,
        latencyMs: observation.latencyMs,
        ...(observation.error ? { error: observation.error } : {}),
        bytes: observation.bytes,
    };
}
/** Numbers of orders and tokens that the arm has handed out, written as the primary's: that each has its own is no difference. */
function inThePrimarysWords(reply, aliases) {
    if (!aliases)
        return reply;
    const text = UTF8.decode(reply.body);
    const translated = translateText(text, aliases);
    return {
        ...reply,
        headers: reply.headers.map((value, index) => (index % 2 ? translateHeader(value, aliases) : value)),
        body: translated === text ? reply.body : Buffer.from(translated),
    };
}
/** The engine hands bodies over decoded; the header that said how they were encoded no longer speaks of them. */
function decoded(reply) {
    const { headers } = reply;
    for (let at = 0; at < headers.length; at += 2) {
        if (headers[at] === 'content-encoding' || headers[at]?.toLowerCase() === 'content-encoding')
            return { ...reply, headers: headers.toSpliced(at, 2) };
    }
    return reply;
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

/***/ 92008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ mergeBaggage),
/* harmony export */   DR: () => (/* binding */ spanIdOf),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   Kv: () => (/* binding */ TAG_HEADERS),
/* harmony export */   R9: () => (/* binding */ tagHeaders),
/* harmony export */   at: () => (/* binding */ newTracePrefix),
/* harmony export */   dp: () => (/* binding */ newTraceId),
/* harmony export */   nh: () => (/* binding */ headerSafe)
/* harmony export */ });
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7797);

/** Names of the headers that `tagHeaders` sets; recorded ones of these names are replaced. `tracestate` belongs to the recorded trace and goes with it. */
const TAG_HEADERS = ['traceparent', 'tracestate', 'baggage', 'x-foreshadow-trial'];
/** W3C Baggage 3.3.2: what every participant must at least pass on. */
const BAGGAGE_MAX_BYTES = 8_192;
const BAGGAGE_MAX_MEMBERS = 64;
/** The headers of a tag as a flat list of names and values. `recordedBaggage` is kept, after ours, as far as the limits allow. */
function tagHeaders(tag, recordedBaggage = '') {
    return [
        'traceparent',
        `00-${tag.traceId}-${tag.spanId}-${tag.flags}`,
        'baggage',
        mergeBaggage(`foreshadow.run=${tag.runId},foreshadow.trial=${tag.trialId},foreshadow.arm=${tag.arm}`, recordedBaggage),
        'x-foreshadow-trial',
        tag.trialId,
    ];
}
/** Joins our baggage members with recorded ones: ours first, recorded `foreshadow.*` dropped, and what exceeds the limits of W3C Baggage cut from the end. */
function mergeBaggage(ours, recorded) {
    if (recorded === '')
        return ours;
    let merged = ours;
    let members = ours.split(',').length;
    for (const part of recorded.split(',')) {
        const member = part.trim();
        if (member === '' || member.startsWith('foreshadow.'))
            continue;
        if (members >= BAGGAGE_MAX_MEMBERS || merged.length + 1 + member.length > BAGGAGE_MAX_BYTES)
            break;
        merged += `,${member}`;
        members++;
    }
    return merged;
}
/** The sampling flags of a recorded `traceparent`; `01` (sampled) where there is none or it is not valid. */
function traceFlags(traceparent) {
    const match = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-([0-9a-f]{2})(?:-|$)/.exec(traceparent?.trim() ?? '');
    return match?.[1] ?? '01';
}
/**
 * The half of a trace id that all trials of a run share: 16 hex digits, never all zero (W3C Trace Context 3.2.2.3). The run's id is mixed in: a run
 * repeated with its seed would else write into the traces of the first one.
 */
function newTracePrefix(random, runId = '') {
    const [high, low] = runId === '' ? [0, 0] : [(0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hash32 */ .A)(`${runId} high`), (0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hash32 */ .A)(`${runId} low`)];
    return hex8((random() * WORD) ^ high) + hex8(Math.max(1, ((random() * WORD) ^ low) >>> 0));
}
/** A trial's trace id: the run's half, then 64 random bits (tracers that sample by id look at these). */
function newTraceId(prefix, random) {
    return prefix + hex8(random() * WORD) + hex8(random() * WORD);
}
/** An arm's span id: the random half of its trace id behind the arm's place, so that no two arms and hardly two trials share one. @param place 1 to 15 */
function spanIdOf(traceId, place) {
    return place.toString(16) + traceId.slice(17);
}
/** A run id usable in a header and in baggage: what is not a letter, digit, `.`, `_` or `-` becomes `-`. */
function headerSafe(id) {
    return id.replace(/[^A-Za-z0-9._-]/g, '-');
}
const WORD = 4_294_967_296;
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** 8 hex digits of a number below 2^32, by table: this runs for every request. */
function hex8(word) {
    const value = word >>> 0;
    return `${BYTES[value >>> 24]}${BYTES[(value >>> 16) & 255]}${BYTES[(value >>> 8) & 255]}${BYTES[value & 255]}`;
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

/***/ 50786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ BodyBudget)
/* harmony export */ });
/* unused harmony export HELD_BODY_BYTES */
/** Bytes of response bodies held at once over all requests in flight; beyond it bodies are only hashed, so that memory stays bounded. */
const HELD_BODY_BYTES = 96 * 1024 * 1024;
/** A bound on the bytes held. */
class BodyBudget {
    held = 0;
    limit;
    constructor(limit = HELD_BODY_BYTES) {
        this.limit = limit;
    }
    /** Whether `bytes` more may be held; if so they count until given back. */
    take(bytes) {
        if (this.held + bytes > this.limit)
            return false;
        this.held += bytes;
        return true;
    }
    giveBack(bytes) {
        this.held -= bytes;
    }
}


/***/ }),

/***/ 63591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   aS: () => (/* binding */ headsEqual),
/* harmony export */   jP: () => (/* binding */ compareCalls)
/* harmony export */ });
/* unused harmony export UNCOMPARED_HEADERS */
/**
 * Response headers that say nothing about the answer: they belong to the moment, the connection, the encoding or the tracing of
 * one exchange. Every other header must be equal for two answers to count as the same; what a difference means is for diff/ to
 * say. `content-length` is implied by the body, and compared for HEAD only.
 */
const UNCOMPARED_HEADERS = new Set([
    'date',
    'age',
    'connection',
    'keep-alive',
    'proxy-connection',
    'transfer-encoding',
    'trailer',
    'content-length',
    'content-encoding',
    'server-timing',
    'x-request-id',
    'x-correlation-id',
    'x-trace-id',
    'traceparent',
    'tracestate',
    'x-runtime',
    'x-response-time',
]);
/** Compares two answers cheaply: bytes first. `decode`: they differ, but at least one is compressed, so only their contents can tell. */
function compareCalls(a, b) {
    const bytesEqual = a.body.equals(b.body);
    if (!bytesEqual && (isEncoded(a) || isEncoded(b)))
        return 'decode';
    if (!bytesEqual || a.status !== b.status || !headersEqual(a.headers, b.headers))
        return 'different';
    if (encodingOf(a) !== encodingOf(b) && a.body.bytes > 0)
        return 'decode';
    return isHead(a) && !isEncoded(a) && !isEncoded(b) && a.headers['content-length'] !== b.headers['content-length'] ? 'different' : 'same';
}
/** Whether status and compared headers are equal, whatever the bodies. */
function headsEqual(a, b) {
    return a.status === b.status && headersEqual(a.headers, b.headers);
}
/** The content codings in the order in which they were applied; empty for none. */
function encodingOf(call) {
    const value = call.headers['content-encoding'];
    if (value === undefined)
        return '';
    return String(value)
        .toLowerCase()
        .replace(/\s/g, '')
        .replace(/^identity$/, '');
}
function isEncoded(call) {
    return call.headers['content-encoding'] !== undefined && encodingOf(call) !== '';
}
function isHead(call) {
    return call.method === 'HEAD';
}
function headersEqual(a, b) {
    for (const name in a)
        if (!valuesEqual(a[name], b[name]) && !UNCOMPARED_HEADERS.has(name))
            return false;
    for (const name in b)
        if (a[name] === undefined && !UNCOMPARED_HEADERS.has(name))
            return false;
    return true;
}
function valuesEqual(a, b) {
    if (a === b)
        return true;
    if (!Array.isArray(a) || !Array.isArray(b))
        return false;
    return a.length === b.length && a.every((value, i) => value === b[i]);
}


/***/ }),

/***/ 84325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Deadlines)
/* harmony export */ });
/**
 * Two deadlines for everything that is waited for, both a constant time after its start: so the list is in order of expiry, and
 * adding, removing and expiring cost the same whatever the traffic. Nothing is kept of what has finished.
 */
class Deadlines {
    head = null;
    tail = null;
    /** first one not yet reported as overdue */
    cursor = null;
    patienceMs;
    timeoutMs;
    constructor(patienceMs, timeoutMs) {
        this.patienceMs = patienceMs;
        this.timeoutMs = timeoutMs;
    }
    /** @param item with `dueAtMs` not before that of the item added before it (an earlier one expires with its predecessor) */
    add(item) {
        item.previous = this.tail;
        item.following = null;
        if (this.tail)
            this.tail.following = item;
        else
            this.head = item;
        this.tail = item;
        this.cursor ??= item;
    }
    remove(item) {
        if (this.head !== item && item.previous === null)
            return;
        if (this.cursor === item)
            this.cursor = item.following;
        if (item.previous)
            item.previous.following = item.following;
        else
            this.head = item.following;
        if (item.following)
            item.following.previous = item.previous;
        else
            this.tail = item.previous;
        item.previous = null;
        item.following = null;
    }
    /** Reports each item once when its patience is over, and removes and reports it when its time is. */
    expire(nowMs, overdue, timedOut) {
        while (this.cursor && nowMs - this.cursor.dueAtMs >= this.patienceMs) {
            const item = this.cursor;
            this.cursor = item.following;
            overdue(item);
        }
        while (this.head && nowMs - this.head.dueAtMs >= this.timeoutMs) {
            const item = this.head;
            this.remove(item);
            timedOut(item);
        }
    }
    /** Everything that is waited for, oldest first; items may be removed meanwhile. */
    *waiting() {
        let item = this.head;
        while (item) {
            const following = item.following;
            yield item;
            item = following;
        }
    }
}


/***/ }),

/***/ 88717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ decodeBody)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** A decoded body may be this much larger than the cap of received bytes; beyond it (a bomb) it is left as it came. Several are decoded at once. */
const EXPANSION = 16;
const gunzip = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip);
const inflate = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate);
const inflateRaw = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw);
const brotli = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress);
/** Zstandard came with Node 22.15. */
const zstd = "zstdDecompress" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_1__, 2))) ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress) : null;
/**
 * Undoes the content codings of a body, on zlib's threads. A cut body gives what can be decoded of it.
 * @param codings comma-separated, in the order applied
 * @returns null where a coding is unknown or the body is not what it says
 */
async function decodeBody(body, codings, capBytes) {
    if (body.byteLength === 0)
        return body;
    const maxOutputLength = Math.max(1_048_576, capBytes * EXPANSION);
    try {
        let decoded = body;
        for (const coding of codings.split(',').filter(Boolean).reverse()) {
            const next = await decodeOne(decoded, coding, maxOutputLength);
            if (next === null)
                return null;
            decoded = next;
        }
        return decoded;
    }
    catch {
        return null;
    }
}
async function decodeOne(body, coding, maxOutputLength) {
    const gentle = { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH, maxOutputLength };
    switch (coding) {
        case 'gzip':
        case 'x-gzip':
            return gunzip(body, gentle);
        case 'deflate':
            // Meant is zlib's format, sent is often the bare one: the low nibble of zlib's first byte is always 8 (RFC 1950).
            return ((body[0] ?? 0) & 0x0f) === 8 ? inflate(body, gentle) : inflateRaw(body, gentle);
        case 'br':
            return brotli(body, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.BROTLI_OPERATION_FLUSH, maxOutputLength });
        case 'zstd':
            return zstd ? zstd(body, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_e_flush, maxOutputLength }) : null;
        case 'identity':
            return body;
        default:
            return null;
    }
}


/***/ }),

/***/ 64555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ errorWord),
/* harmony export */   M: () => (/* binding */ isUnsendable)
/* harmony export */ });
const WORDS = {
    ECONNREFUSED: 'refused',
    ECONNRESET: 'reset',
    EPIPE: 'reset',
    ECONNABORTED: 'reset',
    UND_ERR_SOCKET: 'closed',
    UND_ERR_CLOSED: 'closed',
    UND_ERR_CONNECT_TIMEOUT: 'timeout',
    UND_ERR_HEADERS_TIMEOUT: 'timeout',
    UND_ERR_BODY_TIMEOUT: 'timeout',
    ETIMEDOUT: 'timeout',
    UND_ERR_HEADERS_OVERFLOW: 'too-large',
    HPE_HEADER_OVERFLOW: 'too-large',
    UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
    EHOSTUNREACH: 'unreachable',
    ENETUNREACH: 'unreachable',
    EHOSTDOWN: 'unreachable',
    EADDRNOTAVAIL: 'unreachable',
    ENOTFOUND: 'unreachable',
    EAI_AGAIN: 'unreachable',
    ENOENT: 'unreachable',
};
/** The word for a transport error, by its code. What is not known (parser errors, wrong lengths, TLS) is a breach of protocol. */
function errorWord(error) {
    return WORDS[codeOf(error)] ?? 'protocol';
}
/** Whether undici refused the request before anything was sent: our doing, not the arm's. */
function isUnsendable(error) {
    const code = codeOf(error);
    return code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED';
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? error.code : undefined;
    return typeof code === 'string' ? code : '';
}


/***/ }),

/***/ 43365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ landTrial)
});

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/compare-calls.js
var compare_calls = __webpack_require__(63591);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/decode-body.js
var decode_body = __webpack_require__(88717);
// EXTERNAL MODULE: ./build-bundle/src/traffic/body.js
var body = __webpack_require__(22190);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/recorded-reply.js

/**
 * The recorded answer as a reply to compare with: what the live code itself answers otherwise today than it did then is no work of the
 * change. Null where the recording kept no whole body.
 */
function recordedReply(response) {
    if (!response?.body || response.body.truncated)
        return null;
    return { status: response.status, headers: response.headers.flat(), body: (0,body/* bodyBytes */.O)(response.body), truncated: false };
}
/** Whether the primary answers as recorded, byte for byte; an answer that is still compressed counts as another one, and is compared decoded. */
function answersAsRecorded(primary, response) {
    if (primary.status !== response.status || !response.body)
        return false;
    const recorded = (0,body/* bodyBytes */.O)(response.body);
    return primary.body.bytes === recorded.byteLength && Buffer.compare(primary.body.kept(), recorded) === 0;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/land.js



const OTHERS = ['shadow', 'baseline'];
/**
 * The trial of a flight that has landed. Compressed answers that differ in bytes are decoded off the event loop first (then the
 * result is a promise), so that equal contents compressed differently are equal and differing ones can be read.
 */
function landTrial(flight, capBytes) {
    const primary = flight.callOf('primary');
    const same = {};
    let differs = false;
    for (const arm of OTHERS) {
        const other = flight.callOf(arm);
        if (!primary || !other || primary.error !== null || other.error !== null)
            continue;
        const sameness = (0,compare_calls/* compareCalls */.jP)(primary, other);
        if (sameness === 'decode')
            return landDecoded(flight, primary, capBytes);
        same[arm] = sameness === 'same';
        differs ||= sameness !== 'same';
    }
    differs ||= primary !== undefined && changedSinceRecorded(flight, primary);
    if (differs && primary && isRecordedNeeded(flight) && (0,compare_calls/* encodingOf */.P$)(primary) !== '')
        return landDecoded(flight, primary, capBytes);
    return assemble(flight, same, differs ? repliesOf(flight, same, new Map()) : undefined);
}
async function landDecoded(flight, primary, capBytes) {
    const answered = flight.calls.filter((call) => call.error === null);
    const decoded = new Map();
    await Promise.all(answered.map(async (call) => {
        const body = await (0,decode_body/* decodeBody */.V)(call.body.kept(), (0,compare_calls/* encodingOf */.P$)(call), capBytes);
        if (body)
            decoded.set(call, body);
    }));
    const same = {};
    for (const arm of OTHERS) {
        const other = flight.callOf(arm);
        if (other && other.error === null)
            same[arm] = (0,compare_calls/* headsEqual */.aS)(primary, other) && contentsEqual(primary, other, decoded);
    }
    const differs = Object.values(same).includes(false) || changedSinceRecorded(flight, primary);
    return assemble(flight, same, differs ? repliesOf(flight, same, decoded) : undefined);
}
/** Without a baseline arm the recorded answer is what shows the noise of the live code. */
function isRecordedNeeded(flight) {
    const { response } = flight.request.exchange;
    return !flight.callOf('baseline') && !!response?.body && !response.body.truncated;
}
function changedSinceRecorded(flight, primary) {
    const { response } = flight.request.exchange;
    return primary.error === null && response !== null && isRecordedNeeded(flight) && !answersAsRecorded(primary, response);
}
/** Cut bodies are compared as far as both could be decoded: what lies beyond is not known. */
function contentsEqual(a, b, decoded) {
    if ((0,compare_calls/* encodingOf */.P$)(a) === (0,compare_calls/* encodingOf */.P$)(b) && a.body.equals(b.body))
        return true;
    const [x, y] = [decoded.get(a), decoded.get(b)];
    if (!x || !y)
        return false;
    if (!a.body.truncated && !b.body.truncated)
        return Buffer.compare(x, y) === 0;
    const known = Math.min(x.byteLength, y.byteLength);
    return known > 0 && Buffer.compare(x.subarray(0, known), y.subarray(0, known)) === 0;
}
/** The primary's reply and those that differ from it. */
function repliesOf(flight, same, decoded) {
    const replies = {};
    for (const call of flight.calls) {
        const arm = call.arm;
        if (call.error === null && (arm === 'primary' || same[arm] === false))
            replies[arm] = replyOf(call, decoded.get(call));
    }
    return replies;
}
function replyOf(call, decoded) {
    const headers = [];
    for (const name in call.headers) {
        const value = call.headers[name];
        if (Array.isArray(value))
            for (const one of value)
                headers.push(name, one);
        else if (value !== undefined)
            headers.push(name, value);
    }
    return { status: call.status ?? 0, headers, body: decoded ?? call.body.kept(), truncated: call.body.truncated };
}
function assemble(flight, same, replies) {
    const { exchange, route } = flight.request;
    const trial = {
        index: flight.index,
        at: flight.dueMs / 1_000,
        route,
        primary: observationOf(flight, 'primary'),
        shadow: observationOf(flight, 'shadow'),
        exchangeId: exchange.id,
        same,
    };
    if (flight.traceId !== undefined)
        trial.traceId = flight.traceId;
    const baseline = flight.callOf('baseline');
    if (baseline)
        trial.baseline = baseline.observation();
    if (exchange.response)
        trial.recordedStatus = exchange.response.status;
    if (flight.request.byQuota)
        trial.byQuota = true;
    if (replies) {
        trial.replies = replies;
        const aliases = aliasesIn(flight, replies);
        if (aliases)
            trial.aliases = aliases;
    }
    const recorded = replies && !baseline ? recordedReply(exchange.response) : null;
    if (recorded)
        trial.recorded = recorded;
    return trial;
}
function aliasesIn(flight, replies) {
    if (!flight.aliasesOf)
        return undefined;
    const found = {};
    for (const arm of OTHERS) {
        const aliases = replies[arm] && flight.aliasesOf(arm);
        if (aliases)
            found[arm] = aliases;
    }
    return found.shadow || found.baseline ? found : undefined;
}
/** A single target (only a primary) is observed as both sides, so that a trial always has its two. */
function observationOf(flight, arm) {
    const call = flight.callOf(arm) ?? flight.callOf('primary');
    if (!call)
        throw new Error('a flight without a primary');
    return call.observation();
}


/***/ }),

/***/ 40880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ OutgoingRequests),
/* harmony export */   i: () => (/* binding */ prepareOutgoing)
/* harmony export */ });
/* harmony import */ var _trace_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92008);

/** RFC 9110 7.6.1 and what belongs to the recorded connection or is computed anew for the target. */
const LEFT_OUT = new Set([
    ..._trace_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_HEADERS */ .Kv,
    'host',
    'content-length',
    'connection',
    'proxy-connection',
    'keep-alive',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
    'expect',
    'http2-settings',
]);
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/**
 * Makes a recorded exchange sendable: `host` and `content-length` are the client's business, headers of the recorded connection
 * are left out (also those its `connection` header names), `accept-encoding` stays as recorded, and `set` replaces recorded
 * headers of the same name. Text outside latin-1 goes out as the UTF-8 bytes it was read from.
 */
function prepareOutgoing(exchange, set) {
    if (!TOKEN.test(exchange.method) || exchange.method === 'CONNECT')
        return 'method';
    const left = new Set([...LEFT_OUT, ...Object.keys(set).map((name) => name.toLowerCase()), ...namedByConnection(exchange)]);
    const headers = [];
    for (const [name, value] of [...exchange.headers.filter(([name]) => !left.has(name.toLowerCase())), ...Object.entries(set)]) {
        if (name.startsWith(':'))
            continue; // HTTP/2 pseudo headers of a HAR file
        const wire = onTheWire(value);
        if (!TOKEN.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(wire))
            return 'header';
        headers.push(name, wire);
    }
    return {
        method: exchange.method,
        path: pathOnTheWire(exchange.target),
        headers,
        body: bytesOf(exchange.body),
        flags: (0,_trace_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .traceFlags */ .H3)(headerOf(exchange, 'traceparent')),
        baggage: onTheWire(headerOf(exchange, 'baggage') ?? ''),
    };
}
/** The requests of a run as they go out: one that is sent round after round is prepared once. */
class OutgoingRequests {
    set;
    prepared = new WeakMap();
    /** @param set headers that replace recorded ones of the same name */
    constructor(set) {
        this.set = set;
    }
    of(exchange) {
        let outgoing = this.prepared.get(exchange);
        if (outgoing === undefined) {
            outgoing = prepareOutgoing(exchange, this.set);
            this.prepared.set(exchange, outgoing);
        }
        return outgoing;
    }
}
function bytesOf(body) {
    if (body === null || body.text === '')
        return null;
    return Buffer.from(body.text, body.encoding);
}
function namedByConnection(exchange) {
    const value = headerOf(exchange, 'connection');
    return value ? value.split(',').map((name) => name.trim().toLowerCase()) : [];
}
function headerOf(exchange, name) {
    return exchange.headers.find(([other]) => other.toLowerCase() === name)?.[1];
}
function onTheWire(text) {
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) > 0xff)
            return Buffer.from(text, 'utf8').toString('latin1');
    return text;
}
/** Control characters, spaces and everything beyond ASCII percent-encoded; what is encoded already stays as it is. */
function pathOnTheWire(target) {
    const path = target.startsWith('/') ? target : `/${target}`;
    return /^[\x21-\x7e]*$/.test(path) ? path : path.replace(/[^\x21-\x7e]+/gu, percentEncoded);
}
function percentEncoded(text) {
    return [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}


/***/ }),

/***/ 1438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReceivedBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const NOTHING = new Uint8Array(0);
/** A response body as it arrives: counted in full, kept up to the cap and the budget, hashed where it is longer, so that equality is always that of whole bodies. */
class ReceivedBody {
    bytes = 0;
    chunks = [];
    keptBytes = 0;
    /** over the whole body; only where some of it is not kept */
    whole = null;
    digest = null;
    add(chunk, capBytes, budget) {
        this.bytes += chunk.byteLength;
        if (this.whole) {
            this.whole.update(chunk);
            return;
        }
        const room = Math.max(0, Math.min(chunk.byteLength, capBytes - this.keptBytes));
        if (room === chunk.byteLength && budget.take(room)) {
            this.keep(chunk);
            return;
        }
        this.whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for (const kept of this.chunks)
            this.whole.update(kept);
        this.whole.update(chunk);
        if (room > 0 && room < chunk.byteLength && budget.take(room))
            this.keep(chunk.subarray(0, room));
    }
    get truncated() {
        return this.whole !== null;
    }
    /** What was kept, in one piece. */
    kept() {
        const [first] = this.chunks;
        if (first === undefined)
            return NOTHING;
        if (this.chunks.length > 1)
            this.chunks = [Buffer.concat(this.chunks, this.keptBytes)];
        return this.chunks[0] ?? NOTHING;
    }
    /** Whether both bodies are byte for byte the same, beyond the cap too. */
    equals(other) {
        if (this.bytes !== other.bytes)
            return false;
        if (this.bytes === 0)
            return true;
        if (this.whole || other.whole)
            return this.hash() === other.hash();
        return Buffer.compare(this.kept(), other.kept()) === 0;
    }
    /** Lets go of what was kept. */
    release(budget) {
        budget.giveBack(this.keptBytes);
        this.keptBytes = 0;
        this.chunks = [];
    }
    keep(chunk) {
        this.chunks.push(chunk);
        this.keptBytes += chunk.byteLength;
    }
    hash() {
        this.digest ??= (this.whole ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(this.kept())).digest('hex');
        return this.digest;
    }
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

/***/ 72099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createForwarding)
/* harmony export */ });
/** The user's address has no pseudonym that an address parser would take, so it stays behind. */
const LEFT_BEHIND = new Set([
    'x-forwarded-for',
    'x-real-ip',
    'forwarded',
    'cf-connecting-ip',
    'true-client-ip',
    'x-client-ip',
    'x-cluster-client-ip',
    'fastly-client-ip',
]);
const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);
/**
 * Requests under keyed pseudonyms: equal values stay equal, so that sessions stay sessions and what the primary answers about a user can be compared.
 * Credentials go by their own rule, as a pseudonym opens no door.
 */
function createForwarding(anonymiser, credentials) {
    return {
        request(exchange) {
            const anonymous = anonymiser.exchange(exchange);
            const headers = anonymous.headers.filter(([name]) => !LEFT_BEHIND.has(name.toLowerCase()));
            if (credentials.kind === 'pseudonyms')
                return { ...anonymous, headers };
            if (credentials.kind === 'test-user')
                return { ...anonymous, headers: asTestUser(headers, credentials.headers) };
            return {
                ...anonymous,
                headers: mapHeaders(exchange.headers.filter(([name]) => !LEFT_BEHIND.has(name.toLowerCase())), headers, credentials.map),
                target: mapParts(exchange.target, anonymous.target, /([/?&=#])/, credentials.map),
            };
        },
        answer: (exchange) => anonymiser.exchange(exchange).response,
    };
}
function asTestUser(headers, set) {
    const kept = headers.filter(([name]) => !CREDENTIALS.has(name.toLowerCase()) && !Object.hasOwn(set, name.toLowerCase()));
    return [...kept, ...Object.entries(set)];
}
/** Mapped values in place of the pseudonyms of the same position; what the map does not know stays a pseudonym. */
function mapHeaders(original, anonymous, map) {
    if (original.length !== anonymous.length)
        return anonymous;
    return anonymous.map(([name, value], i) => {
        const was = original[i]?.[1] ?? '';
        const mapped = map.get(was);
        if (mapped !== undefined)
            return [name, mapped];
        return [name, name.toLowerCase() === 'cookie' ? mapParts(was, value, /(;\s*|=)/, map) : value];
    });
}
/** Replaces the parts between separators that the map knows, where pseudonyms have left the structure as it was. */
function mapParts(original, anonymous, separator, map) {
    const was = original.split(separator);
    const is = anonymous.split(separator);
    if (was.length !== is.length)
        return anonymous;
    return is.map((part, i) => map.get(was[i]) ?? part).join('');
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45201);
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

/***/ 78068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSafe),
/* harmony export */   p: () => (/* binding */ mayReplayUnsafe)
/* harmony export */ });
/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
function isSafe(method) {
    return SAFE.has(method);
}
/**
 * Whether methods that may change something are replayed. `auto`: only where every arm has state of its own, so that arms cannot disturb each other or real
 * data, and nothing reaches the outside world.
 */
function mayReplayUnsafe(policy, isolation) {
    if (policy !== 'auto')
        return policy === 'replay';
    const ownState = isolation.state.each === 'own' || isolation.state.each === 'snapshot';
    return ownState && isolation.egress.default === 'deny';
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
