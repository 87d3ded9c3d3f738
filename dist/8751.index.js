export const id = 8751;
export const ids = [8751,6214,6218,3837,985,749];
export const modules = {

/***/ 3084:
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
* Create a constant function.
*
* @module @stdlib/utils-constant-function
*
* @example
* var constantFunction = require( '@stdlib/utils-constant-function' );
*
* var fcn = constantFunction( 3.14 );
*
* var v = fcn();
* // returns 3.14
*
* v = fcn();
* // returns 3.14
*
* v = fcn();
* // returns 3.14
*/

// MODULES //

var main = __webpack_require__( 8675 );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 8675:
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
*/



/**
* Creates a function which always returns the same value.
*
* @param {*} [value] - value to always return
* @returns {Function} constant function
*
* @example
* var fcn = wrap( 3.14 );
*
* var v = fcn();
* // returns 3.14
*
* v = fcn();
* // returns 3.14
*
* v = fcn();
* // returns 3.14
*/
function wrap( value ) {
	return constantFunction;

	/**
	* Constant function.
	*
	* @private
	* @returns {*} constant value
	*/
	function constantFunction() {
		return value;
	}
}


// EXPORTS //

module.exports = wrap;


/***/ }),

/***/ 34742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showLedger: () => (/* binding */ showLedger)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _io_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73833);
/* harmony import */ var _rollout_change_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90910);
/* harmony import */ var _rollout_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70331);
/* harmony import */ var _run_open_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98390);
/* harmony import */ var _roll_back_from_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54402);






const FATES = ['merged', 'closed', 'reverted', 'rolled-back', 'accepted'];
const SHOWN = 10;
/** `foreshadow ledger`. */
async function showLedger(options, io) {
    const plan = await (0,_roll_back_from_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadStatePlan */ .P)(options, io);
    const around = { clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock, signal: io.signal, env: io.env };
    const world = { store: await (0,_run_open_state_js__WEBPACK_IMPORTED_MODULE_4__/* .openState */ .G)(plan, around), clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock, signal: io.signal };
    if (options.fate !== undefined)
        await sayFate(options.fate, world);
    if (options.refresh) {
        const { openRepository } = await __webpack_require__.e(/* import() */ 8965).then(__webpack_require__.bind(__webpack_require__, 98965));
        const { askFates, settleAll } = await __webpack_require__.e(/* import() */ 7769).then(__webpack_require__.bind(__webpack_require__, 97769));
        const github = await openRepository({ repository: plan.state?.repository, ...around, code: 'FS_STATE_UNREACHABLE' });
        const fates = await askFates((await world.store.read()).document.ledger, github);
        await (0,_rollout_change_state_js__WEBPACK_IMPORTED_MODULE_2__/* .changeState */ .U)(world, (document) => settleAll(document, fates));
    }
    const { document } = await world.store.read();
    const summary = (0,_rollout_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .summariseLedger */ .cq)(document.ledger, _io_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock.now());
    if (options.json)
        io.stdout(`${JSON.stringify({ service: document.service, environment: document.environment, ...summary, ledger: document.ledger })}\n`);
    else
        io.stdout(describe(summary, document.ledger, `${document.service} in ${document.environment}`));
    return 0;
}
async function sayFate(text, world) {
    const [start = '', fate = ''] = text.split('=');
    const wrong = (found) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found, expected: `VERDICT=${FATES.join('|')}, VERDICT the beginning of one of the ledger` });
    const known = FATES.find((one) => one === fate);
    if (!known || start.length < 6)
        throw wrong(`--fate "${text}"`);
    await (0,_rollout_change_state_js__WEBPACK_IMPORTED_MODULE_2__/* .changeState */ .U)(world, (document) => {
        const [entry, ...more] = document.ledger.filter(({ verdict }) => verdict.startsWith(start));
        if (!entry || more.length > 0)
            throw wrong(`${entry ? more.length + 1 : 'no'} verdicts that begin with "${start}"`);
        return (0,_rollout_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .settleFate */ .Il)(document, entry.verdict, known, new Date(world.clock.now()).toISOString());
    });
}
function describe(summary, ledger, where) {
    const { verdicts, open, falseAlarms, catches, kpis, rung } = summary;
    const lines = [
        `${where}: ${verdicts} verdicts, ${open} of them open`,
        `  false alarms  ${shown(falseAlarms)} harmless changes`,
        `  catches       ${shown(catches)} harmful changes`,
        ...kpis.map(({ kpi, alarms, falseAlarms: wrong }) => `  ${kpi.padEnd(12)}  ${alarms} alarms, ${wrong} of them known to be false`),
        rungLine(rung),
        ...(ledger.length === 0 ? [] : ['', 'the last ones:']),
        ...ledger
            .slice(-SHOWN)
            .reverse()
            .map((entry) => `  ${entry.verdict.slice(0, 12)}  ${entry.at.slice(0, 10)}  ${entry.outcome.padEnd(12)}  ${entry.fate.padEnd(17)}  ${entry.subject}`),
    ];
    return `${lines.join('\n')}\n`;
}
function shown({ count, of, share, low, high }) {
    return share === null
        ? `none known yet: 0 of 0`
        : `${count} of ${of} (${(0,_rollout_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(share)}; 90 % interval ${(0,_rollout_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(low)} to ${(0,_rollout_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(high)})`;
}
function rungLine({ now, next, isSupported, reason }) {
    if (next === null)
        return `  enforce       ${now}, ${reason}`;
    return isSupported
        ? `  enforce       ${now}; the record supports ${next}: ${reason}`
        : `  enforce       ${now}; not yet ${next}: ${reason}`;
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

/***/ 55288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   I: () => (/* binding */ tryGit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _io_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30182);
/* harmony import */ var _redact_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62609);



const LOCAL_TIMEOUT_MS = 120_000;
const NETWORK_TIMEOUT_MS = 180_000;
/** Runs git and gives its output without the last newline. @throws FS_GIT with the command and what git said */
async function git(context, ...args) {
    const result = await runGit(context, args);
    if (result.exitCode === 0)
        return result.stdout.replace(/\n$/, '');
    const [found = ''] = (0,_redact_output_js__WEBPACK_IMPORTED_MODULE_2__/* .redactOutput */ .nJ)([`git ${args.join(' ')}: ${explain(result)}`], context.env); // a remote's URL may hold a password
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_GIT', { found, place: { file: context.directory } });
}
/** Like `git`, but undefined where git says no. @throws FS_GIT only where git cannot be run at all */
async function tryGit(context, ...args) {
    const result = await runGit(context, args);
    return result.exitCode === 0 ? result.stdout.replace(/\n$/, '') : undefined;
}
async function runGit(context, args) {
    const network = args[0] === 'fetch' || args[0] === 'ls-remote';
    try {
        return await (0,_io_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)('git', args, {
            cwd: context.directory,
            env: quiet(context.env),
            clock: context.clock,
            signal: context.signal,
            onSpawn: context.onSpawn,
            timeoutMs: network ? NETWORK_TIMEOUT_MS : LOCAL_TIMEOUT_MS,
        });
    }
    catch (cause) {
        context.signal.throwIfAborted();
        const missing = cause.code === 'ENOENT';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_GIT', { found: missing ? `git or the directory ${context.directory} is not there` : String(cause), cause });
    }
}
/** No prompts, plain English, and none of the variables by which a surrounding git (a hook) would redirect us. */
function quiet(env) {
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_PREFIX: _prefix, ...rest } = env;
    return { ...rest, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}
function explain(result) {
    if (result.timedOut)
        return 'took too long';
    const lines = result.stderr.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.find((line) => /^(fatal|error):/.test(line));
    return fatal ?? lines.at(-1) ?? `exit code ${result.exitCode}`;
}


/***/ }),

/***/ 62609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ logRedactor),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   fi: () => (/* binding */ quoteRedactor),
/* harmony export */   nJ: () => (/* binding */ redactOutput)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** Names of variables and fields whose value is nobody's business. */
const SECRET_NAME = /(secret|token|passw(or)?d|passphrase|api[-_]?key|private[-_]?key|credential|authorization|cookie)/i;
const ASSIGNMENT = new RegExp(`(["']?[\\w.-]*${SECRET_NAME.source}[\\w.-]*["']?\\s*[=:]\\s*)("[^"]*"|'[^']*'|(?:Bearer\\s+|Basic\\s+)?[^\\s,;&]+)`, 'gi');
const USER_INFO = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s:@]*:[^/\s@]+@/gi;
const BEARER = /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}/g;
/** Whether what goes by this name is nobody's business. */
const isSecretName = (name) => SECRET_NAME.test(name);
/**
 * Output lines with secrets replaced by `***`: the configuration's own (whatever the variable that holds one is called), the values of
 * secret-looking variables of `env`, secret-looking assignments, bearer tokens and passwords in URLs. Made for the few lines that are
 * quoted in reports; of the log file see `logRedactor`.
 */
function redactOutput(lines, env, secrets = [], anonymise = (line) => line) {
    return lines.map(quoteRedactor(env, secrets, anonymise));
}
/** What `redactOutput` does with each line, for whoever quotes many. */
function quoteRedactor(env, secrets = [], anonymise = (line) => line) {
    const values = Object.entries(env).flatMap(([name, value]) => (SECRET_NAME.test(name) && value !== undefined ? [value] : []));
    const redactValues = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)([...values, ...secrets]);
    return (line) => anonymise(redactValues(line).replace(ASSIGNMENT, '$1***').replace(BEARER, '$1 ***').replace(USER_INFO, '$1***@'));
}
/** A shorter value of a secret-looking variable (`COOKIE_SECURE=true`) is no secret, and would be found all over a log. */
const UNMISTAKABLE = 8;
/**
 * What takes secrets out of a log file: the values of the configuration's secrets and of secret-looking variables of `env`. Then,
 * line by line, what `anonymise` takes out. Everything else stays as the service wrote it. Undefined where there is nothing to take out.
 */
function logRedactor(env, secrets = [], anonymise) {
    const named = Object.entries(env).flatMap(([name, value]) => SECRET_NAME.test(name) && value !== undefined && value.length >= UNMISTAKABLE ? [value] : []);
    const values = [...named, ...secrets];
    const redact = values.length === 0 ? undefined : (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)(values);
    if (!anonymise)
        return redact;
    return (text) => (redact ? redact(text) : text).split('\n').map(anonymise).join('\n');
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

/***/ 70331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ settleFate),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   cq: () => (/* binding */ summariseLedger),
/* harmony export */   w0: () => (/* binding */ appendVerdict)
/* harmony export */ });
/* unused harmony exports LEDGER_LIMIT, MATURE_MS, LEVEL, RUNGS, truthOf */
/* harmony import */ var _stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92776);

/** Verdicts that a state document holds; the oldest go. */
const LEDGER_LIMIT = 1_000;
/** A change that went in counts as harmless once it has been in for so long without being taken back. */
const MATURE_MS = 7 * 86_400_000;
/** Both ends of an interval together: each end alone is a bound at 95 %. */
const LEVEL = 0.9;
/** What the record has to show before a verdict may do more. */
const RUNGS = {
    /** observe -> hold: at most so many of the harmless changes were stopped, at 95 % confidence (29 without a false alarm are enough) */
    holdFalseAlarms: 0.1,
    /** hold -> roll-back: the same, stricter (59 without one) */
    rollBackFalseAlarms: 0.05,
    /** hold -> roll-back: at least so many of the harmful ones were caught, at 95 % confidence (5 of 5 are enough) */
    rollBackCatches: 0.5,
};
/** Adds a verdict, and says of the earlier ones about the same change what this one says of them. Pure; twice the same is once. */
function appendVerdict(document, entry, accepted) {
    if (document.ledger.some(({ verdict }) => verdict === entry.verdict))
        return document;
    const earlier = document.ledger.map((known) => {
        if (known.fate !== 'open' || known.subject !== entry.subject)
            return known;
        if (known.kpis.length > 0 && known.kpis.every((kpi) => accepted.includes(kpi)))
            return { ...known, fate: 'accepted', fateAt: entry.at };
        const isSameChange = known.commit !== undefined && known.commit === entry.commit;
        if (isSameChange)
            return known.outcome === entry.outcome ? known : { ...known, fate: 'changed-on-re-run', fateAt: entry.at };
        return { ...known, fate: 'closed', fateAt: entry.at }; // the change was changed: this one did not go in as it was
    });
    return { ...document, ledger: [...earlier, entry].slice(-LEDGER_LIMIT) };
}
/** Writes down what became of a verdict. A later word replaces an earlier one, and the same word changes nothing. */
function settleFate(document, verdict, fate, at) {
    if (!document.ledger.some((entry) => entry.verdict === verdict && entry.fate !== fate))
        return document;
    return { ...document, ledger: document.ledger.map((entry) => (entry.verdict === verdict ? { ...entry, fate, fateAt: at } : entry)) };
}
/** Whether a change turned out harmless or harmful; null where that is not known, or was decided by a person. */
function truthOf(entry, nowMs) {
    switch (entry.fate) {
        case 'reverted':
        case 'rolled-back':
            return 'harmful';
        case 'merged':
            return nowMs - Date.parse(entry.fateAt ?? entry.at) >= MATURE_MS ? 'harmless' : null;
        case 'changed-on-re-run':
            return entry.outcome === 'fail' ? 'harmless' : null;
        case 'closed':
            return entry.outcome === 'fail' ? 'harmful' : null;
        default:
            return null;
    }
}
/** Realised rates, and whether they support the next rung of the ladder observe -> hold -> roll-back. Pure. */
function summariseLedger(ledger, nowMs) {
    const known = ledger.map((entry) => ({ entry, truth: truthOf(entry, nowMs) }));
    const having = (truth) => known.filter((one) => one.truth === truth).map(({ entry }) => entry);
    const [harmless, harmful] = [having('harmless'), having('harmful')];
    const falseAlarms = rateOf(harmless.filter(isAlarm).length, harmless.length);
    const catches = rateOf(harmful.filter(isAlarm).length, harmful.length);
    const names = [...new Set(ledger.filter(isAlarm).flatMap(({ kpis }) => kpis))].sort();
    return {
        verdicts: ledger.length,
        open: ledger.filter(({ fate }) => fate === 'open').length,
        falseAlarms,
        catches,
        kpis: names.map((kpi) => ({
            kpi,
            alarms: ledger.filter((entry) => isAlarm(entry) && entry.kpis.includes(kpi)).length,
            falseAlarms: harmless.filter((entry) => isAlarm(entry) && entry.kpis.includes(kpi)).length,
        })),
        rung: nextRung(ledger.at(-1)?.enforce ?? 'observe', falseAlarms, catches),
    };
}
const isAlarm = ({ outcome }) => outcome === 'fail';
function rateOf(count, of) {
    const { low, high } = (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .clopperPearson */ .m)(count, of, LEVEL);
    return { count, of, share: of === 0 ? null : count / of, low, high };
}
function nextRung(now, falseAlarms, catches) {
    if (now === 'roll-back')
        return { now, next: null, isSupported: true, reason: 'the last rung' };
    const next = now === 'observe' ? 'hold' : 'roll-back';
    const most = next === 'hold' ? RUNGS.holdFalseAlarms : RUNGS.rollBackFalseAlarms;
    if (falseAlarms.high > most) {
        return {
            now,
            next,
            isSupported: false,
            reason: `false alarms may be as many as ${percent(falseAlarms.high)} of harmless changes; at most ${percent(most)} is asked for`,
        };
    }
    if (next === 'roll-back' && catches.low < RUNGS.rollBackCatches) {
        return {
            now,
            next,
            isSupported: false,
            reason: `as few as ${percent(catches.low)} of harmful changes may be caught; at least ${percent(RUNGS.rollBackCatches)} is asked for`,
        };
    }
    return { now, next, isSupported: true, reason: `false alarms are at most ${percent(falseAlarms.high)} of harmless changes` };
}
const percent = (share) => `${(100 * share).toFixed(1)} %`;


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

/***/ 92776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);

/** Exact interval of a share: `hits` of `n` (Clopper & Pearson 1934). Without a trial it is all of [0, 1]. */
function clopperPearson(hits, n, level = 0.95) {
    const tail = (1 - level) / 2;
    return {
        low: hits === 0 ? 0 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(tail, hits, n - hits + 1),
        high: hits >= n ? 1 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - tail, hits + 1, n - hits),
    };
}


/***/ })

};
