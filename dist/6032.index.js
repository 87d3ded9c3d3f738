export const id = 6032;
export const ids = [6032,6214];
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

/***/ 9667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   h: () => (/* binding */ originFrom)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** The arms that the command line names. @throws FS_USAGE where one is missing or no http or https URL */
function targetsOf({ primary, shadow, baseline }) {
    return [
        { arm: 'primary', origin: originFrom('--primary', primary) },
        { arm: 'shadow', origin: originFrom('--shadow', shadow) },
        ...(baseline === undefined ? [] : [{ arm: 'baseline', origin: originFrom('--baseline', baseline) }]),
    ];
}
/** Scheme, host and port of a URL. @throws FS_USAGE where there is none, or it is not http or https */
function originFrom(flag, url) {
    if (url === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `no ${flag}`, expected: `${flag} URL`, hint: 'Or name a run folder whose arms are up with --run.' });
    const parsed = URL.parse(url);
    if (!parsed || !/^https?:$/.test(parsed.protocol))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `${flag} ${url}`, expected: 'an http or https URL' });
    return parsed.origin;
}


/***/ }),

/***/ 96520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ replayDocument),
/* harmony export */   d7: () => (/* binding */ describeArmRows),
/* harmony export */   pj: () => (/* binding */ describeReplay),
/* harmony export */   replayOnce: () => (/* binding */ replayOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7797);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53199);
/* harmony import */ var _report_sentences_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96627);
/* harmony import */ var _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73833);
/* harmony import */ var _run_raw_recording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83690);
/* harmony import */ var _run_replay_tally_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39698);
/* harmony import */ var _traffic_engines_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61845);
/* harmony import */ var _traffic_select_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60541);
/* harmony import */ var _traffic_sources_replay_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30505);
/* harmony import */ var _traffic_sources_replay_requests_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59217);
/* harmony import */ var _parse_by_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98964);
/* harmony import */ var _parse_seed_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(26188);
/* harmony import */ var _parse_targets_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9667);

















/** Longest a replay without `--for` may take. */
const LONGEST_MS = 24 * 3_600_000;
const TIMEOUT_MS = 30_000;
/** `foreshadow replay`: one replay, then its figures; exit 0 whatever they are. */
async function replayOnce(options, io) {
    if (options.recording === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: 'no --recording', expected: '--recording FILE, or --config FILE' });
    const isWriting = options.unsafe === 'replay';
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.recording);
    const recording = await (0,_traffic_sources_replay_js__WEBPACK_IMPORTED_MODULE_11__/* .inspectRecording */ .k)(file, 'auto', {
        rewrite: await boundaryOf(file, options, io),
        links: isWriting,
        sends: isWriting ? () => true : undefined,
    });
    const pace = paceOf(options);
    const share = (0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShare */ .n8)(options.share ?? '100%');
    if (share === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: '--share 0', expected: 'above 0, at most 100%' });
    const seed = (0,_parse_seed_js__WEBPACK_IMPORTED_MODULE_14__/* .parseSeed */ .d)(options.seed) ?? 1;
    const counts = { read: 0, skipped: {} };
    const requests = (0,_traffic_sources_replay_requests_js__WEBPACK_IMPORTED_MODULE_12__/* .replayRequests */ .G)(recording, {
        select: (0,_traffic_select_js__WEBPACK_IMPORTED_MODULE_10__/* .createSelect */ .Hn)({ share, by: (0,_parse_by_js__WEBPACK_IMPORTED_MODULE_13__/* .parseBy */ .h)(options.by ?? 'random'), missing: 'skip' }, String(seed)),
        replayUnsafe: isWriting,
        repeat: options.for !== undefined,
        shiftTimes: pace.rate === 'recorded',
    }, counts);
    const { createPseudonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(1505)]).then(__webpack_require__.bind(__webpack_require__, 23525));
    const pseudonymiser = createPseudonymiser((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'));
    const tally = new _run_replay_tally_js__WEBPACK_IMPORTED_MODULE_8__/* .ReplayTally */ .Y((text) => pseudonymiser.text(text));
    const context = { clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__.systemClock, random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_16__/* .seeded */ .J)(seed), signal: io.signal, runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'), headers: {} };
    const summary = await _traffic_engines_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .ENGINES */ .u.native.drive(requests, (0,_parse_targets_js__WEBPACK_IMPORTED_MODULE_15__/* .targetsOf */ .Q)(options), pace, context, (trial) => tally.add(trial)).done;
    const document = replayDocument(tally, summary, counts.skipped, recording.counts.skipped);
    io.stdout(options.json ? `${JSON.stringify(document)}\n` : describeReplay(document));
    return 0;
}
/** What does not leave as recorded, and a line that says so. */
async function boundaryOf(recording, { primary, shadow, baseline, forward, quiet }, io) {
    const replay = { recording, forward };
    const arms = { primary: { url: primary }, shadow: { url: shadow }, baseline: { url: baseline } };
    const { rewrite, notes } = await (0,_run_raw_recording_js__WEBPACK_IMPORTED_MODULE_7__/* .crossBoundary */ .b)(arms, { replay, anonymise: { entities: 'default', strategies: {} }, anonymiseKey: null });
    if (!quiet)
        for (const note of notes)
            io.stderr(`${note.replace('traffic.replay.forward: original', '--forward original')}\n`);
    return rewrite;
}
function paceOf(options) {
    const { rate, speed } = options;
    const words = ['auto', 'recorded', 'closed'];
    const word = words.find((candidate) => candidate === rate);
    const factor = speed === undefined ? 1 : Number(speed);
    if (!(factor > 0 && Number.isFinite(factor)))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: `--speed ${speed}`, expected: 'a number above 0' });
    const connections = Number(options.connections ?? '64');
    if (!Number.isInteger(connections) || connections < 1)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: `--connections ${options.connections}`, expected: 'a whole number of at least 1' });
    return {
        rate: word ?? (rate === undefined ? 'recorded' : (0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRate */ .WN)(rate)),
        speed: factor,
        durationMs: options.for === undefined ? LONGEST_MS : (0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDuration */ .E9)(options.for),
        connections,
        pairing: 'auto',
        timeoutMs: TIMEOUT_MS,
        bodyCapBytes: 1_048_576,
        sharedCores: false,
    };
}
/** @param summary null where nothing was sent; `skipped` everything left out, by reason; `ofReading` the part that could not be read */
function replayDocument(tally, summary, skipped, ofReading) {
    const { p50, p99, max } = summary?.latenessMs ?? { p50: 0, p99: 0, max: 0 };
    const { unsafe = 0, unselected = 0, ...others } = skipped;
    const rest = Object.fromEntries(Object.entries(others).filter(([reason]) => !Object.hasOwn(ofReading, reason)));
    const unreadable = Object.values(ofReading).reduce((sum, count) => sum + count, 0);
    return {
        trials: tally.trials,
        skipped: { unsafe, unselected, unreadable, ...rest, ...summary?.unsendable },
        failed: tally.failed,
        rate: { asked: summary?.askedRate ?? null, achieved: Number((summary?.achievedRate ?? 0).toFixed(2)) },
        latenessMs: { p50: rounded(p50), p99: rounded(p99), max: rounded(max) },
        arms: tally.arms,
        carried: summary?.carried,
        divergences: tally.divergences,
    };
}
const rounded = (ms) => Number(ms.toFixed(3));
function describeReplay(document) {
    const head = `${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(document.trials), 'pair')} at ${document.rate.achieved}/s, 99 % of them sent at most ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(document.latenessMs.p99)} late`;
    return `${[head, ...describeArmRows(document)].join('\n')}\n`;
}
/** The arms, and where their answers differ. */
function describeArmRows(document) {
    const arms = Object.entries(document.arms).map(([arm, row]) => `  ${arm.padEnd(9)} p50 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(row.p50)}, p95 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(row.p95)}, p99 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(row.p99)}, ${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.errors), 'error')}`);
    const paths = document.divergences
        .slice(0, 20)
        .map((row) => `  ${row.route} ${row.path}: ${row.shadowOnly} of ${row.compared} differ on the shadow`);
    const silent = Object.entries(document.arms).filter(([, row]) => document.trials > 0 && row.p50 === null);
    const answers = silent.length > 0
        ? `no answer from ${silent.map(([arm]) => arm).join(', ')}: nothing was compared`
        : 'no difference between the responses';
    return [...arms, ...(paths.length > 0 ? ['differing paths:', ...paths] : [answers])];
}


/***/ }),

/***/ 89433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ isSpeaking),
/* harmony export */   _m: () => (/* binding */ isRestartable),
/* harmony export */   n6: () => (/* binding */ isInspectable),
/* harmony export */   qt: () => (/* binding */ isDetachable),
/* harmony export */   uh: () => (/* binding */ isContained),
/* harmony export */   ul: () => (/* binding */ ARMS)
/* harmony export */ });
/** Where code runs: `primary` is live, `shadow` is new, `baseline` a second copy of live (the noise floor). */
const ARMS = ['primary', 'shadow', 'baseline'];
function isRestartable(environment) {
    return 'restartSwapped' in environment;
}
function isInspectable(environment) {
    return 'inspect' in environment;
}
function isSpeaking(environment) {
    return 'linesSoFar' in environment;
}
function isContained(environment) {
    return 'containers' in environment;
}
function isDetachable(driver) {
    return 'upDetached' in driver;
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

/***/ 53826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DivergenceEvidence)
/* harmony export */ });
/* unused harmony export MORE_PATHS */
/* harmony import */ var _stats_e_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
/* harmony import */ var _stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27177);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8519);



/** Distinct paths kept; beyond it new ones are counted together, so that a shuffled body cannot fill the memory. */
const MAX_PATHS = 2_000;
/** A path that differs between two copies of the live code in this share of the comparisons of its route says nothing. */
const VOLATILE_SHARE = 0.8;
const MORE_PATHS = '(more paths)';
/**
 * Differing paths of responses, paired: a path that differs on the shadow only, against one that differs on the baseline only.
 * Whatever differs between two copies of the live code (time stamps, ids, order) differs on both sides alike and cancels.
 * Where there is a baseline, a trial in which it could not be compared is no evidence: there the noise would count against the shadow.
 * Without a baseline arm the recorded answers stand in for it: what the primary itself answers otherwise than it did then is noise.
 * Without those the noise is unknown: then only differences that other pairs of the same path do not show count, which the
 * caller has to say (`noise`).
 */
class DivergenceEvidence {
    compared = 0;
    comparedBaseline = 0;
    paths = new Map();
    recordedRoutes = new Set();
    comparedByRoute = new Map();
    add(trial) {
        const { differences, route } = trial;
        if (!differences?.shadow)
            return;
        this.compared++;
        this.comparedByRoute.set(route, (this.comparedByRoute.get(route) ?? 0) + 1);
        if (differences.baseline && trial.baseline)
            this.comparedBaseline++;
        else if (differences.baseline)
            this.recordedRoutes.add(route);
        const shadow = byPath(differences.shadow);
        const baseline = byPath(differences.baseline ?? []);
        for (const [path, difference] of shadow) {
            const counts = this.counts(route, path, difference);
            if (!differences.baseline)
                counts.alone++;
            else if (baseline.has(path))
                counts.both++;
            else
                counts.shadowOnly++;
            counts.sample ??= { primary: difference.primary, shadow: difference.other };
        }
        for (const [path, difference] of baseline)
            if (!shadow.has(path))
                this.counts(route, path, difference).baselineOnly++;
    }
    get withBaseline() {
        return this.comparedBaseline > 0;
    }
    noiseOf(route) {
        return this.withBaseline ? 'baseline' : this.recordedRoutes.has(route) ? 'recorded' : 'none';
    }
    /** Paths accused by e-BH over all paths, status first, then by evidence. */
    accused(alpha) {
        const rows = this.evidence();
        return (0,_stats_e_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__/* .eBenjaminiHochberg */ .r)(rows.map((row) => row.logE), alpha)
            .map((index) => rows[index])
            .sort((a, b) => Number(b.divergence.kind === 'status') - Number(a.divergence.kind === 'status') || b.logE - a.logE || order(a, b));
    }
    /** Every path with its evidence, most evident first. */
    evidence() {
        return [...this.paths.values()]
            .map(({ alone, ...counts }) => {
            const noise = this.noiseOf(counts.route);
            const shadowOnly = noise === 'none' ? alone : counts.shadowOnly;
            const compared = this.comparedByRoute.get(counts.route) ?? 0;
            const otherSide = noise === 'none' ? unknownNoise(counts.kind, shadowOnly, compared) : knownNoise(counts, compared);
            return { divergence: { ...counts, shadowOnly, compared }, noise, logE: (0,_stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__/* .logMcNemarE */ .F)(shadowOnly, otherSide) };
        })
            .sort((a, b) => b.logE - a.logE || order(a, b));
    }
    counts(route, path, difference) {
        const key = `${route}\n${path}`;
        const known = this.paths.get(key);
        if (known)
            return known;
        if (this.paths.size >= MAX_PATHS && path !== MORE_PATHS)
            return this.counts(route, MORE_PATHS, difference);
        const counts = { route, path, kind: difference.kind, shadowOnly: 0, baselineOnly: 0, both: 0, alone: 0, sample: undefined };
        this.paths.set(key, counts);
        return counts;
    }
}
/**
 * Without a baseline a path that differs in nearly every comparison of its route is more likely a time stamp or an id than a
 * fault that hits every request; it is reported, but is no evidence.
 */
function unknownNoise(kind, shadowOnly, compared) {
    const volatile = kind === 'value' || kind === 'header' || kind === 'text';
    return volatile && shadowOnly > 0.95 * compared ? shadowOnly : 0;
}
/**
 * A path that the live code answers differently nearly every time (the moment of the answer, an id) is equal only by chance, and a
 * slower shadow meets that chance less often: those few pairs are no evidence of another content.
 */
function knownNoise({ shadowOnly, baselineOnly, both }, compared) {
    return both + baselineOnly >= VOLATILE_SHARE * compared ? Math.max(shadowOnly, baselineOnly) : baselineOnly;
}
function byPath(differences) {
    return new Map(differences.map((difference) => [difference.path, difference]));
}
function order(a, b) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(a.divergence.route, b.divergence.route) || (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(a.divergence.path, b.divergence.path);
}


/***/ }),

/***/ 8519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ pValueOf),
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   kJ: () => (/* binding */ eValueOf)
/* harmony export */ });
/** e-values as they are printed: six significant digits, capped so that JSON can hold them. */
function eValueOf(logE) {
    if (logE === Number.NEGATIVE_INFINITY)
        return 0;
    return rounded(Math.exp(Math.min(logE, 690)));
}
/** The sequential p-value of an e-process: min(1, 1 / its running maximum). */
function pValueOf(maxLogE) {
    return maxLogE <= 0 ? 1 : rounded(Math.exp(-Math.min(maxLogE, 690)));
}
/** Six significant digits: what a report can mean, and the same bytes on every machine. */
function rounded(value) {
    return Number(value.toPrecision(6));
}
/** By code units: the order of a language would depend on the machine. */
function inOrder(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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

/***/ 26316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ eBenjaminiHochberg)
/* harmony export */ });
/**
 * e-BH ("False discovery rate control with e-values", arXiv 2009.02824): rejects the k* largest of K e-values,
 * k* = max{k : e_(k) >= K / (k alpha)}. FDR <= alpha under any dependence.
 * @param logEs natural logs
 * @returns indexes of the rejected, largest e-value first
 */
function eBenjaminiHochberg(logEs, alpha) {
    const order = logEs.map((_, index) => index).sort((a, b) => logEs[b] - logEs[a] || a - b);
    let rejected = 0;
    order.forEach((index, position) => {
        const k = position + 1;
        if (logEs[index] >= Math.log(logEs.length / (k * alpha)))
            rejected = k;
    });
    return order.slice(0, rejected);
}


/***/ }),

/***/ 14749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ INFINITE_CELL),
/* harmony export */   Gn: () => (/* binding */ shiftOf),
/* harmony export */   MW: () => (/* binding */ CELLS),
/* harmony export */   Me: () => (/* binding */ LAST_FINITE_CELL),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   Xg: () => (/* binding */ GRID_START_MS),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* unused harmony exports GRID_RATIO, cellBound */
/**
 * The geometric grid on which latencies are counted: g_k = 0.05 ms * 1.0025^k up to 5 minutes, then one cell for everything
 * infinite (refused, reset, timed out). `cell(v) = min{k : v <= g_k}`: with this ceiling cell the counts at every margin on
 * the grid are exact; a floor cell would be off by a few (statistics.md 7).
 */
const GRID_START_MS = 0.05;
const GRID_RATIO = 1.0025;
const GRID_END_MS = 300_000;
const LOG_RATIO = Math.log(GRID_RATIO);
const LOG_START = Math.log(GRID_START_MS);
/** Index of the last finite cell. */
const LAST_FINITE_CELL = Math.ceil((Math.log(GRID_END_MS) - LOG_START) / LOG_RATIO);
/** The cell of everything that is infinite. */
const INFINITE_CELL = LAST_FINITE_CELL + 1;
const CELLS = INFINITE_CELL + 1;
const BOUNDS = Float64Array.from({ length: LAST_FINITE_CELL + 1 }, (_, k) => GRID_START_MS * GRID_RATIO ** k);
/** Upper bound of a cell in ms; Infinity for the infinite cell. */
function cellBound(cell) {
    return cell <= LAST_FINITE_CELL ? BOUNDS[Math.max(0, cell)] : Number.POSITIVE_INFINITY;
}
/** The cell of a latency in ms. NaN counts as infinite: an unusable answer is never a fast one. */
function cellOf(valueMs) {
    if (valueMs <= GRID_START_MS)
        return 0;
    if (!(valueMs <= BOUNDS[LAST_FINITE_CELL]))
        return INFINITE_CELL;
    let k = Math.ceil((Math.log(valueMs) - LOG_START) / LOG_RATIO);
    if (k > LAST_FINITE_CELL)
        k = LAST_FINITE_CELL;
    while (k > 0 && BOUNDS[k - 1] >= valueMs)
        k--;
    while (BOUNDS[k] < valueMs)
        k++;
    return k;
}
/** How many cells a ratio spans: the smallest s with 1.0025^s >= ratio (negative for ratios below 1). Rounds a margin up by at most 0.25 %. */
function shiftOf(ratio) {
    return Math.ceil(Math.log(ratio) / LOG_RATIO - 1e-9);
}
/** The ratio a shift stands for. */
function ratioOf(shift) {
    return GRID_RATIO ** shift;
}


/***/ }),

/***/ 82111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ LatencyHistogram)
/* harmony export */ });
/* harmony import */ var _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14749);

const RATIO = 1.01;
const LOG_RATIO = Math.log(RATIO);
const LOG_START = Math.log(_latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_START_MS */ .Xg);
/** 0.05 ms to 5 min in steps of 1 %, then the infinite cell. */
const LAST_FINITE = Math.ceil((Math.log(300_000) - LOG_START) / LOG_RATIO);
const INFINITE = LAST_FINITE + 1;
/**
 * A latency histogram on a 1 % grid: quantiles to within 0.5 %, a fixed 12 kB whatever the traffic. Histograms add.
 */
class LatencyHistogram {
    counts = new Float64Array(INFINITE + 1);
    total = 0;
    /** @param valueMs Infinity or NaN where there was no usable answer */
    add(valueMs) {
        const cell = histogramCell(valueMs);
        this.counts[cell] = this.counts[cell] + 1;
        this.total++;
    }
    merge(other) {
        for (let i = 0; i < this.counts.length; i++)
            this.counts[i] = this.counts[i] + other.counts[i];
        this.total += other.total;
    }
    clear() {
        this.counts.fill(0);
        this.total = 0;
    }
    /** The p-quantile in ms, interpolated by rank on the log scale inside its cell; Infinity in the infinite cell, NaN when empty. */
    quantile(p) {
        if (this.total === 0)
            return Number.NaN;
        const rank = p * this.total;
        let before = 0;
        for (let cell = 0; cell <= LAST_FINITE; cell++) {
            const here = this.counts[cell];
            if (here > 0 && before + here >= rank) {
                const within = Math.max(0, rank - before) / here;
                return Math.exp(LOG_START + (cell - 1 + within) * LOG_RATIO);
            }
            before += here;
        }
        return Number.POSITIVE_INFINITY;
    }
    /** Cumulative shares at the upper bounds of the cells that hold anything: a picture of the ECDF. */
    cumulative() {
        const rows = [];
        let before = 0;
        for (let cell = 0; cell <= LAST_FINITE; cell++) {
            if (this.counts[cell] === 0)
                continue;
            before += this.counts[cell];
            rows.push([Math.exp(LOG_START + cell * LOG_RATIO), before / this.total]);
        }
        return rows;
    }
}
function histogramCell(valueMs) {
    if (valueMs <= _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_START_MS */ .Xg)
        return 0;
    const cell = Math.ceil((Math.log(valueMs) - LOG_START) / LOG_RATIO);
    return cell <= LAST_FINITE ? cell : INFINITE; // NaN and Infinity fall through to the infinite cell
}


/***/ }),

/***/ 28809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logBetaUpperTail)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_betainc__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89986);
/* harmony import */ var _stdlib_math_base_special_betaln__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65616);


/** Below this probability the incomplete beta function is left and the tail is summed in logs. */
const TINY = 1e-250;
/** Terms smaller than this share of the sum no longer move it. */
const NEGLIGIBLE = 1e-17;
/**
 * log P(Beta(1+k, 1+m) > p), the upper tail that the truncated-beta mixture needs; equal to log P(Binomial(k+m+1, p) <= k).
 * Computed by the incomplete beta function where that is representable, and by its series in logs where it would underflow:
 * clipped to zero there it would turn a healthy arm into infinite evidence (verdict.md 9).
 * @param k counts on the side that is accused (real numbers are allowed above the tiny range)
 * @param m counts on the other side
 * @param p null probability in (0, 1)
 */
function logBetaUpperTail(k, m, p) {
    const total = k + m + 1;
    const distance = (k + 0.5 - total * p) / Math.sqrt(total * p * (1 - p));
    if (distance > 12)
        return 0; // the other tail is below 1e-30
    if (distance > -30) {
        const tail = _stdlib_math_base_special_betainc__WEBPACK_IMPORTED_MODULE_0__(1 - p, 1 + m, 1 + k);
        if (tail > TINY)
            return Math.log(tail);
    }
    return logLowerTailSeries(total, p, k);
}
/** pmf(k) * (1 + k/(n-k+1) * q/p + ...): terms fall geometrically because k lies far below the mean. */
function logLowerTailSeries(n, p, k) {
    const odds = (1 - p) / p;
    let term = 1;
    let sum = 1;
    for (let j = 0; j < k; j++) {
        term *= ((k - j) / (n - k + 1 + j)) * odds;
        sum += term;
        if (term < NEGLIGIBLE * sum)
            break;
    }
    return logBinomialPmf(n, p, k) + Math.log(sum);
}
function logBinomialPmf(n, p, k) {
    return -Math.log(n + 1) - _stdlib_math_base_special_betaln__WEBPACK_IMPORTED_MODULE_1__(1 + k, 1 + n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
}


/***/ }),

/***/ 27177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ logMcNemarE)
});

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betaln/lib/index.js
var lib = __webpack_require__(65616);
// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var math_base_special_gammaln_lib = __webpack_require__(67711);
;// CONCATENATED MODULE: ./build-bundle/src/stats/log-beta-of-counts.js


/** Up to this many counts the log factorials are remembered: a look asks for the same few thousand again and again. */
const REMEMBERED = 1 << 16;
const logFactorials = new Float64Array(REMEMBERED + 2).fill(Number.NaN);
/**
 * log B(1+b, 1+c) for counts b and c. Whole numbers up to 65,536 in sum are read from remembered log factorials (exact to 1e-12
 * relative there); above, and for fractions, the library's log beta is asked, which does not lose digits to cancellation.
 */
function logBetaOfCounts(b, c) {
    const total = b + c;
    if (total > REMEMBERED || !Number.isInteger(b) || !Number.isInteger(c))
        return lib(1 + b, 1 + c);
    return logFactorial(b) + logFactorial(c) - logFactorial(total + 1);
}
function logFactorial(n) {
    const known = logFactorials[n];
    if (!Number.isNaN(known))
        return known;
    const value = math_base_special_gammaln_lib(n + 1);
    logFactorials[n] = value;
    return value;
}

// EXTERNAL MODULE: ./build-bundle/src/stats/log-beta-upper-tail.js
var log_beta_upper_tail = __webpack_require__(28809);
;// CONCATENATED MODULE: ./build-bundle/src/stats/log-mc-nemar-e.js


/**
 * log E of the sequential McNemar test: among `b + c` discordant pairs the share `b` of pairs in which only the experiment is
 * bad is at most one half under H0; mixture Beta(1,1) truncated to (1/2, 1) (statistics.md 1.3, 1.4). An e-process in the
 * counts, so it may be looked at as often as one likes. Symmetric use: swap the arguments to test the other direction.
 * @param b only the experiment exceeds / fails
 * @param c only the control exceeds / fails
 * @returns natural log, finite for counts up to 1e7
 */
function logMcNemarE(b, c) {
    if (b === 0 && c === 0)
        return 0;
    return logBetaOfCounts(b, c) + (0,log_beta_upper_tail/* logBetaUpperTail */.Z)(b, c, 0.5) + (b + c + 1) * Math.LN2;
}


/***/ })

};
