export const id = 3766;
export const ids = [3766,749];
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

/***/ 78557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shiftFromConfig: () => (/* binding */ shiftFromConfig)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/config/find-config.js
var find_config = __webpack_require__(59073);
// EXTERNAL MODULE: ./build-bundle/src/config/load.js
var load = __webpack_require__(40749);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
// EXTERNAL MODULE: ./build-bundle/src/rollout/steps.js
var steps = __webpack_require__(98595);
// EXTERNAL MODULE: ./build-bundle/src/run/rollout/open-rollout.js + 7 modules
var open_rollout = __webpack_require__(50103);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/rollout/hold-lease.js
var hold_lease = __webpack_require__(80688);
// EXTERNAL MODULE: ./build-bundle/src/rollout/keep-journal.js
var keep_journal = __webpack_require__(87993);
// EXTERNAL MODULE: ./build-bundle/src/rollout/machine.js
var machine = __webpack_require__(23001);
// EXTERNAL MODULE: ./build-bundle/src/rollout/router.js
var rollout_router = __webpack_require__(80123);
;// CONCATENATED MODULE: ./build-bundle/src/run/rollout/shift.js
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






const LEASE_MS = 60_000;
/**
 * One split, by hand: journalled before and after, verified by reading it back.
 * @throws FS_ROLLOUT_RUNNING while a rollout decides where users are; FS_LEASE_HELD; FS_ROUTER_*
 */
async function shiftOnce({ store, router, clock, signal }, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { document } = await store.read();
        if (document.rollout && !(0,machine/* isFinished */.$g)(document.rollout))
            throw (0,errors/* fail */.fJ)('FS_ROLLOUT_RUNNING', { found: document.rollout.candidate });
        const held = __addDisposableResource(env_1, await (0,hold_lease/* holdLease */.U)({ store, clock, signal }, { holder: `shift ${asked.id}`, purpose: 'shift', ttlMs: LEASE_MS, whenHeld: 'refuse' }), true);
        const to = (0,rollout_router/* toThousandth */.a$)(asked.to);
        const before = await router.read();
        const act = {
            actId: `shift:${asked.id}:${to}`,
            act: 'shift',
            reason: asked.reason,
            by: asked.by,
            detail: { from: before.shadow, to },
        };
        const { value } = await (0,keep_journal/* keepAct */.sF)({ store, clock, signal }, held.lease, act, async () => {
            await router.apply({ shadow: to }, before.revision);
            const after = await router.read();
            if (after.shadow !== to)
                throw (0,errors/* fail */.fJ)('FS_ROUTER_CHANGED', { found: (0,steps/* percentOf */.pR)(after.shadow), expected: (0,steps/* percentOf */.pR)(to) });
            return { value: after, detail: { revision: after.revision } };
        });
        return { before, after: value ?? (await router.read()) };
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

;// CONCATENATED MODULE: ./build-bundle/src/cli/shift-from-config.js
var shift_from_config_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var shift_from_config_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** `foreshadow shift --to 5%`. */
async function shiftFromConfig(options, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const to = (0,units/* parseShare */.n8)(options.to ?? '');
        const plan = await (0,load.loadPlan)(options.config ?? (0,find_config.findConfig)(io.cwd), { env: io.env, seed: 0, cwd: io.cwd, missingSecrets: 'keep' });
        const say = (text) => void (options.quiet || io.stderr(`${text}\n`));
        const world = shift_from_config_addDisposableResource(env_1, await (0,open_rollout/* openRollout */.WV)(plan, {
            clock: system_clock.systemClock,
            signal: io.signal,
            env: io.env,
            outDirectory: (0,external_node_path_.resolve)(io.cwd, 'foreshadow-rollout'),
            say,
        }), true);
        const by = options.by ?? (0,open_rollout/* actorOf */.dn)(io.env);
        const reason = options.reason ?? `asked by ${by}`;
        const { before, after } = await shiftOnce(world, { to, by, reason, id: (0,external_node_crypto_.randomBytes)(6).toString('hex') });
        if (options.json)
            io.stdout(`${JSON.stringify({ before, after })}\n`);
        else
            io.stdout(`${(0,steps/* percentOf */.pR)(after.shadow)} of users on the new version (before: ${(0,steps/* percentOf */.pR)(before.shadow)}), verified at ${world.router.name}\n`);
        return 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = shift_from_config_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 40749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPlan: () => (/* binding */ loadPlan),
/* harmony export */   x: () => (/* binding */ loadPlanText)
/* harmony export */ });
/* unused harmony export configDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45201);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97542);





/**
 * Reads a configuration file: the one effect of this folder.
 * @throws FS_CONFIG_MISSING where it cannot be read, and what `parsePlan` throws
 */
async function loadPlan(file, options) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd ?? '.', file);
    return loadPlanText(await readConfigFile(path, file), file, configDirectory(path), options);
}
/** The same for a text that was read elsewhere, such as the base's file out of git. @param directory absolute */
async function loadPlanText(text, file, directory, options) {
    const expressions = /\bexpression\b/.test(text) ? await Promise.all(/* import() */[__webpack_require__.e(5066), __webpack_require__.e(5874), __webpack_require__.e(6966)]).then(__webpack_require__.bind(__webpack_require__, 44585)) : null;
    const plan = (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlan */ .v)(text, file, { ...options, directory, inGit: isInGit(directory), checkExpression: expressions?.checkExpression });
    return plan.traffic.synthetic || plan.traffic.login ? withScenarios(plan, options) : plan;
}
/** The files that the plan names, read: their mistakes are known before anything is started. */
async function withScenarios(plan, options) {
    const { loadScenarioFile, loadScenarios } = await Promise.all(/* import() */[__webpack_require__.e(4525), __webpack_require__.e(7227)]).then(__webpack_require__.bind(__webpack_require__, 97227));
    const { directory } = plan.environment;
    const { synthetic, login } = plan.traffic;
    const read = synthetic && (await loadScenarios(synthetic.files, directory, options));
    const signIn = login && (await loadScenarioFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, login.file), directory, options));
    if (signIn && signIn.scenarios.length > 1)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_SCENARIO_INVALID', {
            found: `${signIn.scenarios.length} scenarios`,
            expected: 'one: the login',
            place: { file: login?.file },
        });
    return Object.freeze({
        ...plan,
        traffic: {
            ...plan.traffic,
            synthetic: synthetic && { ...synthetic, scenarios: read?.scenarios ?? [] },
            login: login && { ...login, scenario: signIn?.scenarios[0] ?? null },
        },
        secrets: [...(plan.secrets ?? []), ...(read?.secrets ?? []), ...(signIn?.secrets ?? [])],
    });
}
/** Where relative paths and refs of a configuration are resolved: its own directory, or the one above where it lies in `.github/`. */
function configDirectory(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(directory) === '.github' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory) : directory;
}
async function readConfigFile(path, file) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (size > _parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CONFIG_BYTES */ .G)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_CONFIG_INVALID', { found: `a file of ${size} bytes`, expected: `at most ${_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CONFIG_BYTES */ .G}`, place: { file } });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeshadowError */ .rU)(cause))
            throw cause;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_CONFIG_MISSING', { found: `${file} (${cause.message})`, cause });
    }
}
function isInGit(directory) {
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git')))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return false;
    }
}


/***/ }),

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

/***/ 91006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   bX: () => (/* binding */ UNPRINTABLE),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Control characters (ANSI escapes begin with one), bidirectional overrides, zero-width characters: nothing a name needs, everything a forger likes. */
const UNPRINTABLE = /(?!\t)\p{Cc}|[\p{Cf}\ufffe\uffff]/gu;
/**
 * Untrusted text on one line: white space collapsed, unprintable characters removed, well-formed UTF-16, at most `most` characters.
 * A cut is shown by `...` in place of the rest.
 */
function plainText(text, most = 400) {
    const line = wellFormed(String(text)).replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim();
    const points = line.length > most ? [...line] : [];
    return points.length > most ? `${points.slice(0, Math.max(1, most - 3)).join('')}...` : line;
}
/** Lone halves of surrogate pairs, which no encoder can write, become the replacement character. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ }),

/***/ 18081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);


/**
 * Looks a name up in a registry.
 * @param kind what the registry holds, for the message ("driver", "source")
 * @throws FS_UNKNOWN_NAME listing the known names and the nearest one
 */
function lookUp(registry, kind, name) {
    const found = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (found !== undefined)
        return found;
    const known = Object.keys(registry);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_UNKNOWN_NAME', { found: `${kind} "${name}"`, expected: known.join(' | '), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known) });
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

/***/ 30182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23308);


/** A daemon that a build started in a session of its own may keep the pipes open for ever. */
const GIVE_UP_ON_PIPES_MS = 4_000;
const DEFAULT_MAX_BYTES = 16 * 1024 ** 2;
/**
 * Runs a program in a process group of its own and captures what it prints. A failing exit code is a result, not an error.
 * When it ends, is aborted or takes too long, the whole group is ended: nothing it started stays behind.
 * @throws the signal's reason when aborted; the system's error (ENOENT, EACCES) when it cannot be started
 */
async function exec(file, args, options) {
    options.signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, [...args], { cwd: options.cwd, env: options.env, detached: true, stdio: 'pipe' });
    const ended = whenEnded(child, options.clock);
    const group = child.pid;
    const forget = group === undefined ? undefined : options.onSpawn?.(group);
    const stdout = capture(child.stdout, options);
    const stderr = capture(child.stderr, options);
    child.stdin?.on('error', () => undefined); // the program may end without reading its input
    child.stdin?.end(options.input ?? '');
    const stop = () => (group === undefined ? undefined : void (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .stopGroup */ .gv)(group, options.clock));
    let timedOut = false;
    const onTimeout = () => {
        timedOut = true;
        stop();
    };
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(onTimeout, options.timeoutMs);
    options.signal?.addEventListener('abort', stop, { once: true });
    try {
        const { exitCode, signal } = await ended;
        if (group !== undefined)
            await (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .stopGroup */ .gv)(group, options.clock);
        options.signal?.throwIfAborted();
        return { exitCode, signal, stdout: stdout(), stderr: stderr(), timedOut };
    }
    finally {
        clearTimeout(timer);
        forget?.();
        options.signal?.removeEventListener('abort', stop);
    }
}
/** Resolves at `close`. What the program left behind in its group is ended at `exit`, so that it cannot hold the pipes open; what left the group is not waited for. */
function whenEnded(child, clock) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
        child.once('exit', (exitCode, signal) => {
            if (child.pid !== undefined)
                void (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .stopGroup */ .gv)(child.pid, clock);
            setTimeout(() => resolve({ exitCode, signal }), GIVE_UP_ON_PIPES_MS).unref();
        });
    });
}
function capture(stream, options) {
    const chunks = [];
    let kept = 0;
    const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
    stream?.on('data', (chunk) => {
        options.onOutput?.(chunk);
        if (kept >= maxBytes)
            return;
        chunks.push(chunk.subarray(0, maxBytes - kept));
        kept += Math.min(chunk.length, maxBytes - kept);
    });
    return () => Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 48923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ acquireLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75006);


const POLL_MS = 100;
let counter = 0;
/**
 * Waits until this process alone holds `path`, across processes of one machine. A lock whose owner has died is taken over.
 * @returns how to give it back
 * @throws the signal's reason when aborted while waiting
 */
async function acquireLock(path, clock, signal) {
    const me = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)();
    const draft = unique(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, me);
    try {
        for (;;) {
            signal?.throwIfAborted();
            if (await claim(draft, path))
                return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
            await removeIfAbandoned(path);
            await clock.sleep(POLL_MS, signal);
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    }
}
/** A hard link appears together with its content or not at all, so nobody ever reads half an owner. */
async function claim(draft, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(draft, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function removeIfAbandoned(path) {
    const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
    if (owner === undefined || (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._n)(owner))
        return;
    const aside = unique(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, aside).catch(() => undefined);
    // Between the read and the rename somebody else may have taken it over: then it is put back.
    const taken = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(aside, 'utf8').catch(() => undefined);
    if (taken !== undefined && (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._n)(taken))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(aside, path).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { force: true });
}
function unique(path) {
    counter += 1;
    return `${path}.${process.pid}.${counter}`;
}


/***/ }),

/***/ 80688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ holdLease)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _change_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90910);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85410);



const MOST_POLL_MS = 5_000;
/** Takes the lease and keeps it. @throws FS_LEASE_HELD naming who has it */
async function holdLease(world, options) {
    let watched = null;
    for (;;) {
        const taken = await tryToTake(world, options, over(watched, world) ? watched?.lease : undefined);
        if ('lease' in taken)
            return keep(world, taken.lease, taken.abandoned);
        const { heldBy } = taken;
        const isRenewed = watched !== null && !(0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(heldBy, watched.lease);
        if (options.whenHeld === 'refuse' || isRenewed)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_LEASE_HELD', { found: (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLease */ .un)(heldBy) });
        if (watched === null) {
            watched = { lease: heldBy, since: world.clock.monotonic() };
            options.onWatch?.(heldBy);
        }
        const left = heldBy.ttlMs - (world.clock.monotonic() - watched.since);
        await world.clock.sleep(Math.max(1, Math.min(MOST_POLL_MS, heldBy.ttlMs / 10, left + 1)), world.signal);
    }
}
const over = (watched, { clock }) => watched !== null && clock.monotonic() - watched.since >= watched.lease.ttlMs;
async function tryToTake(world, { holder, purpose, ttlMs, marginMs, takeFrom = [] }, abandoned) {
    let result;
    await (0,_change_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changeState */ .U)(world, (document) => {
        const before = document.lease;
        const mine = before !== null && takeFrom.includes(before.purpose) ? before : abandoned;
        const taken = (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLease */ ._e)(document, { holder, purpose, ttlMs, marginMs, nowMs: world.clock.now(), abandoned: mine });
        result = 'lease' in taken ? { lease: taken.lease, abandoned: before } : taken;
        return 'lease' in taken ? taken.document : document;
    });
    return result;
}
function keep(world, first, abandoned) {
    const { clock } = world;
    const lost = new AbortController();
    const stop = new AbortController();
    let lease = first;
    const renewing = (async () => {
        for (;;) {
            await clock.sleep(lease.ttlMs / 3, stop.signal);
            try {
                await (0,_change_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changeState */ .U)(world, (document) => {
                    const renewed = (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .renewLease */ .EH)(document, lease, clock.now());
                    lease = renewed.lease;
                    return renewed.document;
                });
            }
            catch (error) {
                if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error, 'FS_LEASE_LOST'))
                    return lost.abort(error);
                if (!(0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAct */ .qb)(lease, clock.now()))
                    return lost.abort((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_LEASE_LOST', { found: 'it could not be renewed in time', cause: error }));
            }
        }
    })().catch(() => undefined); // stopped
    return {
        get lease() {
            return lease;
        },
        abandoned,
        signal: lost.signal,
        async [Symbol.asyncDispose]() {
            stop.abort();
            await renewing;
            // One that cannot be given back runs out by itself.
            await (0,_change_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changeState */ .U)({ store: world.store, clock }, (document) => (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseLease */ .wL)(document, lease)).catch(() => undefined);
        },
    };
}


/***/ }),

/***/ 23001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Zf: () => (/* binding */ beginRollout),
/* harmony export */   __: () => (/* binding */ desiredShare),
/* harmony export */   kY: () => (/* binding */ transition)
/* harmony export */ });
/** A rollout that has not moved anybody yet. @param reading of the router: nobody may be on the candidate */
function beginRollout(start, { shadow, revision }, now) {
    return { ...start, status: 'running', step: 0, startedAt: now, stepStartedAt: now, split: { shadow, revision } };
}
/** The share of users that should be on the candidate. Whatever process comes next only has to make the router say this. */
function desiredShare({ status, step, steps, split }) {
    if (status === 'rolled-back' || status === 'aborted')
        return 0;
    if (status === 'held')
        return split.shadow;
    return status === 'running' ? steps[step] : 1;
}
/** Whether users are where they should be. */
function isSettled(record) {
    return record.split.shadow === desiredShare(record);
}
/** Whether nothing more will happen to it. */
function isFinished(record) {
    return ['promoted', 'rolled-back', 'aborted'].includes(record.status) && isSettled(record);
}
/** Whether it can still be held, promoted or aborted. */
function isActive({ status }) {
    return status === 'running' || status === 'held' || status === 'watching';
}
/** The one place where a rollout changes its mind. Pure; an event that means nothing here changes nothing. @param now ISO 8601 */
function transition(record, event, now) {
    if (event.kind === 'arrived')
        return arrived(record, event.reading, now);
    if (!isActive(record))
        return unchanged(record);
    switch (event.kind) {
        case 'look':
            return look(record, event, now);
        case 'hold':
            return record.status === 'held' ? unchanged(record) : hold(record, event.reason, event.by, now);
        case 'resume':
            return resume(record, event.reason, now);
        case 'promote':
            return record.status === 'watching' ? end(record, 'promoted', 'promote', event.reason) : toEverybody(record, event.reason, now);
        case 'abort':
            return end(record, 'aborted', 'abort', event.reason);
        case 'abandoned':
            return abandoned(record, event, now);
    }
}
function abandoned(record, { onAbandon, reason = ABANDONED }, now) {
    if (onAbandon === 'roll-back')
        return end(record, 'rolled-back', 'roll-back', reason);
    return record.status === 'held' ? unchanged(record) : hold(record, reason, 'lease', now);
}
const ABANDONED = 'nobody has driven it for longer than its lease';
function arrived(record, { shadow, revision }, now) {
    if (shadow !== desiredShare(record))
        return unchanged(record);
    const isNew = shadow !== record.split.shadow && isActive(record);
    return { ...unchanged(record), record: { ...record, split: { shadow, revision }, ...(isNew ? { stepStartedAt: now } : {}) } };
}
/** Back at any look whose evidence says so; onwards only once the step's time is over; held where as long again has not proven it either, or at a fail at once. */
function look(record, event, now) {
    const { decision, outcome, reason, isOver, isSpent } = event;
    if (decision === 'roll-back')
        return end(record, 'rolled-back', 'roll-back', reason);
    if (record.status === 'held' || !isSettled(record))
        return unchanged(record);
    if (decision === 'hold')
        return isSpent || outcome === 'fail' ? hold(record, reason, 'verdict', now) : unchanged(record);
    if (!isOver)
        return unchanged(record);
    if (record.status === 'watching')
        return end(record, 'promoted', 'promote', reason);
    const isLast = record.step >= record.steps.length - 1;
    if (isLast)
        return { record: without(record, { status: 'watching', stepStartedAt: now }), act: 'promote', reason };
    return { record: without(record, { step: record.step + 1 }), act: 'shift', reason };
}
function hold(record, reason, by, at) {
    const from = record.status === 'watching' ? 'watching' : 'running';
    return { record: { ...record, status: 'held', held: { reason, by, at, from } }, act: 'hold', reason };
}
/** The step begins again, and what spoke against it before does not count any more: a person has looked at it. */
function resume(record, reason, now) {
    if (record.status !== 'held')
        return unchanged(record);
    return { record: without(record, { status: record.held?.from ?? 'running', stepStartedAt: now }), act: 'resume', reason };
}
function toEverybody(record, reason, now) {
    const changed = { status: 'watching', step: record.steps.length - 1, stepStartedAt: now };
    return { record: without(record, changed), act: 'promote', reason };
}
function end(record, status, act, reason) {
    return { record: without(record, { status }), act, reason };
}
/** Changed, and not held any more. */
function without(record, change) {
    const { held: _, ...rest } = record;
    return { ...rest, ...change };
}
function unchanged(record) {
    return { record, act: null, reason: '' };
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
