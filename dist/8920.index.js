export const id = 8920;
export const ids = [8920];
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

/***/ 87693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ quantityGroupOf),
/* harmony export */   Mk: () => (/* binding */ LOAD_PREFIX),
/* harmony export */   XX: () => (/* binding */ stepSecondsOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   wF: () => (/* binding */ DATABASE_KINDS),
/* harmony export */   ys: () => (/* binding */ METRIC_SOURCES)
/* harmony export */ });
/** The metric sources a user may name. */
const METRIC_SOURCES = ['prometheus', 'datadog', 'exposition', 'container', 'database'];
const DATABASE_KINDS = ['postgres', 'redis'];
/** What a source's points are spaced by. @param forSeconds the planned length of the traffic */
function stepSecondsOf(spec, forSeconds) {
    if (spec.stepMs !== null)
        return spec.stepMs / 1_000;
    // Datadog's agent sends every ten seconds, and its queries have whole seconds.
    if (spec.source === 'datadog')
        return Math.min(60, Math.max(10, Math.ceil(forSeconds / 600) * 10));
    return Math.min(60, Math.max(1, Math.round(forSeconds / 60)));
}
/** Everything a source brings, by name. */
function namesOf({ queries, histograms = {}, counts = {} }) {
    return [queries, histograms, counts].flatMap(Object.keys);
}
/** In front of the names of `parity`, so that they are no KPIs. */
const LOAD_PREFIX = 'load:';
/** Which quantities the queries of an entry name; null where they are queries of the source's own language. */
function quantityGroupOf({ source, kind }) {
    if (source === 'container')
        return 'container';
    return source === 'database' && (kind === 'postgres' || kind === 'redis') ? kind : null;
}


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

/***/ 71712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ replayedRun),
/* harmony export */   rejudge: () => (/* binding */ rejudge)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _judge_not_affected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42224);
/* harmony import */ var _store_stores_sqlite_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3383);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51432);
/* harmony import */ var _measured_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84024);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46500);
/* harmony import */ var _run_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34439);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26218);
/* harmony import */ var _run_recorder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50460);
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











/** Makes verdict and report again from a run folder: the same trials, readings and looks in the same order, so the same bytes. */
async function rejudge(directory, reconsidered = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const store = __addDisposableResource(env_1, openStore(directory), false);
        const run = documentOf(store, _run_document_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN */ .oq, directory);
        const document = reconsidered.accept ? { ...run, accept: reconsidered.accept.rules, today: reconsidered.accept.today } : run;
        if (run.notAffected)
            return rejudgeNotAffected(store, directory, document);
        const { measured, judgement } = await (run.abandoned ? judgeNothing : replayLooks)(store, directory, document);
        const again = run.confirmed ? await rejudgeConfirmation((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _run_document_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIRMATION */ .oD), document) : null;
        return (0,_assess_js__WEBPACK_IMPORTED_MODULE_5__/* .assess */ .n)(measured, judgement, again, measured.judge.kpis, document, { kind: 'experiment' });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** A run as it was measured, up to its last look. @throws FS_INPUT_MISSING, FS_INPUT_INVALID */
async function replayedRun(directory) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const store = __addDisposableResource(env_2, openStore(directory), false);
        const { measured } = await replayLooks(store, directory, documentOf(store, _run_document_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN */ .oq, directory));
        return { measured, until: readLooks(directory).last.at };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
async function rejudgeNotAffected(store, directory, run) {
    const measurement = (0,_measurement_js__WEBPACK_IMPORTED_MODULE_9__/* .fromDocument */ .sV)(documentOf(store, _run_document_js__WEBPACK_IMPORTED_MODULE_8__/* .MEASUREMENT */ .r0, directory));
    const judgement = (0,_judge_not_affected_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeNotAffected */ .L)(measurement.kpis, measurement.judge, run.extra);
    return (0,_assess_js__WEBPACK_IMPORTED_MODULE_5__/* .assess */ .n)(await _measured_run_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasuredRun */ .C.create(measurement), judgement, null, measurement.kpis, run, { kind: 'experiment' });
}
async function rejudgeConfirmation(directory, run) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const store = __addDisposableResource(env_3, openStore(directory), false);
        return (await replayLooks(store, directory, { ...run, extra: [], accept: [] })).judgement;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        __disposeResources(env_3);
    }
}
function openStore(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'store.db');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, hint: 'Name the folder that `foreshadow run --out` wrote.' });
    return (0,_store_stores_sqlite_reader_js__WEBPACK_IMPORTED_MODULE_4__.openForReading)(file);
}
function documentOf(store, name, directory) {
    const document = store.document(name);
    if (document === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: `no "${name}" in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'store.db')}`, expected: 'the store of a run that ended' });
    return document;
}
async function replayLooks(store, directory, run) {
    const measurement = (0,_measurement_js__WEBPACK_IMPORTED_MODULE_9__/* .fromDocument */ .sV)(documentOf(store, _run_document_js__WEBPACK_IMPORTED_MODULE_8__/* .MEASUREMENT */ .r0, directory));
    const { looks, last } = readLooks(directory);
    const measured = await _measured_run_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasuredRun */ .C.create(measurement);
    const readings = new StoredReadings(store);
    const outbound = readTicks(directory, _run_recorder_js__WEBPACK_IMPORTED_MODULE_10__/* .OUTBOUND */ .V0);
    const logs = readTicks(directory, _run_recorder_js__WEBPACK_IMPORTED_MODULE_10__/* .LOGS */ .Yy);
    const traces = readTicks(directory, _run_recorder_js__WEBPACK_IMPORTED_MODULE_10__/* .TRACES */ .Fr);
    const statements = readTicks(directory, _run_recorder_js__WEBPACK_IMPORTED_MODULE_10__/* .STATEMENTS */ .$C);
    const trials = store.trials()[Symbol.iterator]();
    let before;
    for (const look of looks) {
        while (measured.trialCount < look.afterSeq) {
            const next = trials.next();
            if (next.done)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: `${measured.trialCount} trials in ${directory}`, expected: `${look.afterSeq}` });
            const { seq: _, ...trial } = next.value;
            measured.add(trial);
        }
        readings.feed(measured, look);
        for (let tick = outbound[0]; tick && tick.at <= look.at; tick = outbound[0])
            measured.addOutbound(outbound.shift());
        for (let tick = logs[0]; tick && tick.at <= look.at; tick = logs[0])
            measured.addLogs(logs.shift());
        for (let tick = traces[0]; tick && tick.at <= look.at; tick = traces[0])
            measured.addTraces(traces.shift());
        for (const tick of statements.filter(({ at, source }) => at < (look.collected?.[source] ?? 0) && !(at < (before?.[source] ?? 0))))
            measured.addStatements(tick);
        before = look.collected;
        measured.look(look.at, look.run);
    }
    return { measured, judgement: measured.conclude(last.at, last.run, run.extra, { rules: run.accept, today: run.today }) };
}
/** A run that was given up is judged as it was then: by the state of its arms alone, whatever was measured before. */
async function judgeNothing(store, directory, run) {
    const measured = await _measured_run_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasuredRun */ .C.create((0,_measurement_js__WEBPACK_IMPORTED_MODULE_9__/* .fromDocument */ .sV)(documentOf(store, _run_document_js__WEBPACK_IMPORTED_MODULE_8__/* .MEASUREMENT */ .r0, directory)));
    const { last } = readLooks(directory);
    measured.look(last.at, last.run);
    return { measured, judgement: measured.conclude(last.at, last.run, run.extra, { rules: run.accept, today: run.today }) };
}
function readLooks(directory) {
    const looks = (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readLines */ .S)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'looks.ndjson'));
    const last = looks.at(-1);
    if (!last)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: `no look in ${directory}`, expected: 'the folder of a run that ended' });
    return { looks, last };
}
/** Outbound calls where a proxy counted them, messages and traces where they were read, in order of time. */
function readTicks(directory, name) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readLines */ .S)(file) : [];
}
/** The readings of a store, handed on in order of time. */
class StoredReadings {
    rows;
    constructor(store) {
        // Calls by host are for whoever queries the store; the judge was fed with their sum.
        const judged = store.series({}).filter(({ key }) => key.labels?.['host'] === undefined);
        this.rows = judged.map((series) => ({ ...series.key, points: series.points, next: 0 }));
    }
    /** Readings of the arms up to the look; of a metric source, what had arrived by then. */
    feed(measured, look) {
        for (const row of this.rows) {
            const source = row.labels?.['source'];
            const isDue = ([t]) => (source === undefined ? t <= look.at : t < (look.collected?.[source] ?? 0));
            for (let point = row.points[row.next]; point && isDue(point); point = row.points[++row.next]) {
                if (row.kpi === _run_recorder_js__WEBPACK_IMPORTED_MODULE_10__/* .REQUESTS */ .H0 && row.arm === _run_recorder_js__WEBPACK_IMPORTED_MODULE_10__/* .ALL_ARMS */ .EE)
                    measured.addRequests(point[0], point[1] ?? 0);
                else
                    measured.addReading(row.kpi, row.arm, point, row.labels?.['counted']);
            }
        }
    }
}


/***/ })

};
