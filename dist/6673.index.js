export const id = 6673;
export const ids = [6673,3832];
export const modules = {

/***/ 53832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPlan: () => (/* binding */ loadPlan),
  x: () => (/* binding */ loadPlanText)
});

// UNUSED EXPORTS: configDirectory

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/config/assemble.js + 3 modules
var assemble = __webpack_require__(67257);
// EXTERNAL MODULE: ./build-bundle/src/config/issues.js + 1 modules
var config_issues = __webpack_require__(65518);
// EXTERNAL MODULE: ./build-bundle/src/config/positions.js
var positions = __webpack_require__(65037);
// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/kpi/catalogue.js
var catalogue = __webpack_require__(96910);
// EXTERNAL MODULE: ./build-bundle/src/config/limit.js
var limit = __webpack_require__(59138);
;// CONCATENATED MODULE: ./build-bundle/src/config/rules.js





/**
 * The rules that join several keys. They read the document as it stands, so that they report beside the schema's own problems;
 * where a value is not understood they stay silent, because the schema has said so.
 */
function checkRules(source) {
    return [driverRules, armRules, stateRules, trafficRules, kpiRules, acceptRules, judgeRules, riskRules, budgetRules].flatMap((rule) => rule(source));
}
const PROCESS_ONLY = [
    ['command'],
    ['build'],
    ['state', 'prepare'],
    ...arms(['ref']),
    ...arms(['command']),
    ...arms(['env']),
    ...arms(['files']),
];
function driverRules(source) {
    const driver = at(source, 'environment', 'driver');
    if (driver === 'url') {
        const foreign = PROCESS_ONLY.map((path) => ['environment', ...path]).filter((path) => (0,config_issues/* valueAt */.fK)(source.value, path) !== undefined);
        return foreign.map((path) => ({
            message: 'only driver `process` reads this key',
            found: (0,config_issues/* show */.WU)(path.at(-1)),
            expected: 'no such key with driver `url`',
            place: source.placeOfKey(path),
        }));
    }
    if (driver !== 'process')
        return [];
    const foreign = arms(['url'])
        .map((path) => ['environment', ...path])
        .filter((path) => (0,config_issues/* valueAt */.fK)(source.value, path) !== undefined);
    return foreign.map((path) => ({
        message: 'only driver `url` reads this key',
        found: (0,config_issues/* show */.WU)(path.at(-1)),
        expected: '`ref` or `command` with driver `process`',
        place: source.placeOfKey(path),
    }));
}
function armRules(source) {
    const driver = at(source, 'environment', 'driver');
    if (driver === 'process') {
        const primary = at(source, 'environment', 'command') ?? at(source, 'environment', 'primary', 'command');
        return primary === undefined ? [missing(source, ['environment', 'command'], 'the command that starts the service')] : [];
    }
    if (driver !== 'url')
        return [];
    const named = ['primary', 'shadow', ...(isMapping(at(source, 'environment', 'baseline')) ? ['baseline'] : [])];
    return named
        .filter((arm) => at(source, 'environment', arm, 'url') === undefined)
        .map((arm) => missing(source, ['environment', arm, 'url'], `where the ${arm} answers, http://HOST:PORT`));
}
function stateRules(source) {
    if (at(source, 'environment', 'driver') !== 'url' || at(source, 'environment', 'egress', 'default') !== 'deny')
        return [];
    return [
        {
            message: 'driver `url` cannot keep a running service from calling others',
            found: '"deny"',
            expected: 'allow',
            place: source.placeOf(['environment', 'egress', 'default']),
        },
    ];
}
function trafficRules(source) {
    const rate = at(source, 'traffic', 'replay', 'rate');
    if (at(source, 'traffic', 'replay', 'speed') === undefined || rate === undefined || rate === 'recorded')
        return [];
    return [
        {
            message: 'speed and rate contradict each other',
            found: (0,config_issues/* show */.WU)(rate),
            expected: 'rate: recorded, or no speed',
            place: source.placeOf(['traffic', 'replay', 'rate']),
        },
    ];
}
function kpiRules(source) {
    const kpis = at(source, 'kpis');
    if (!isMapping(kpis))
        return [];
    return Object.entries(kpis).flatMap(([name, kpi]) => oneKpi(source, name, kpi));
}
const OWN_ONLY = ['unit', 'direction', 'expression'];
function oneKpi(source, name, kpi) {
    const place = source.placeOfKey(['kpis', name]);
    if ((0,catalogue/* builtIn */.wx)(name)) {
        const foreign = OWN_ONLY.filter((key) => isMapping(kpi) && key in kpi);
        return foreign.map((key) => ({
            message: `${name} is built in and keeps its ${key}`,
            found: (0,config_issues/* show */.WU)(key),
            expected: 'a name of your own for a KPI with an expression',
            place: source.placeOfKey(['kpis', name, key]),
        }));
    }
    if (isMapping(kpi) && 'expression' in kpi) {
        if (/^[a-z][a-z0-9-]*$/.test(name))
            return [];
        return [{ message: 'not a name for a KPI', found: (0,config_issues/* show */.WU)(name), expected: 'lower case letters, digits and hyphens', place }];
    }
    const expected = `one of ${catalogue/* BUILT_IN_NAMES */.oX.join(', ')}, or an \`expression\` of your own`;
    return [{ message: 'unknown KPI', found: (0,config_issues/* show */.WU)(name), expected, nearest: (0,nearest/* nearest */.p)(name, catalogue/* BUILT_IN_NAMES */.oX), place }];
}
function acceptRules(source) {
    const accept = at(source, 'accept');
    if (!Array.isArray(accept))
        return [];
    const known = knownKpis(source);
    return accept.flatMap((rule, index) => {
        if (!isMapping(rule))
            return [];
        const path = ['accept', index];
        if ('kpi' in rule === 'divergence' in rule)
            return [
                {
                    message: 'an accepted finding is named by its KPI or by its differing path',
                    found: 'kpi' in rule ? 'both' : 'neither',
                    expected: 'either kpi or divergence',
                    place: source.placeOf(path),
                },
            ];
        return 'kpi' in rule ? unknownKpi(source, [...path, 'kpi'], rule['kpi'], known) : [];
    });
}
function judgeRules(source) {
    const [alpha, rollback] = [number(at(source, 'judge', 'alpha')), number(at(source, 'judge', 'rollback-alpha'))];
    if (alpha === null || rollback === null || rollback <= alpha)
        return [];
    return [
        {
            message: 'a roll-back may not need less evidence than a fail',
            found: String(rollback),
            expected: `at most alpha, ${alpha}`,
            place: source.placeOf(['judge', 'rollback-alpha']),
        },
    ];
}
function riskRules(source) {
    const risk = at(source, 'forecast', 'risk');
    if (!isMapping(risk))
        return [];
    const known = knownKpis(source);
    return Object.entries(risk).flatMap(([name, limits]) => {
        const path = ['forecast', 'risk', name];
        const wrong = unknownKpi(source, path, name, known, true);
        if (wrong.length > 0 || !isMapping(limits))
            return wrong;
        const given = ['above', 'below'].filter((side) => side in limits);
        if (given.length === 0)
            return [
                { message: 'a risk needs its limit', found: 'neither above nor below', expected: 'above or below', place: source.placeOfKey(path) },
            ];
        return given
            .filter((side) => (0,limit/* readLimit */.i)(limits[side], unitOf(source, name)) === undefined)
            .map((side) => badLimit(source, [...path, side], limits[side], unitOf(source, name)));
    });
}
function badLimit(source, path, value, unit) {
    const expected = unit === 'bytes' ? 'a size such as 512MiB' : unit === '%' ? 'a percentage such as 80%' : 'a number';
    return { message: `not a limit in ${unit}`, found: (0,config_issues/* show */.WU)(value), expected, place: source.placeOf(path) };
}
function budgetRules(source) {
    const [budget, traffic] = [milliseconds(at(source, 'budget')), milliseconds(at(source, 'traffic', 'for'))];
    if (budget === null || traffic === null || traffic < budget)
        return [];
    return [
        {
            message: 'the budget does not hold the traffic',
            found: (0,config_issues/* show */.WU)(at(source, 'budget')),
            expected: `more than traffic.for, ${(0,config_issues/* show */.WU)(at(source, 'traffic', 'for'))}`,
            place: source.placeOf(['budget']),
        },
    ];
}
function unknownKpi(source, path, name, known, isKey = false) {
    if (typeof name !== 'string' || known.includes(name))
        return [];
    return [
        {
            message: 'unknown KPI',
            found: (0,config_issues/* show */.WU)(name),
            expected: `one of ${known.join(', ')}`,
            nearest: (0,nearest/* nearest */.p)(name, known),
            place: isKey ? source.placeOfKey(path) : source.placeOf(path),
        },
    ];
}
function knownKpis(source) {
    const own = at(source, 'kpis');
    const changed = isMapping(own) ? own : {};
    return [...new Set([...catalogue/* BUILT_IN_NAMES */.oX, ...Object.keys(changed)])].filter((name) => changed[name] !== false);
}
function unitOf(source, name) {
    const unit = at(source, 'kpis', name, 'unit');
    return (0,catalogue/* builtIn */.wx)(name)?.unit ?? (typeof unit === 'string' ? unit : 'ratio');
}
function missing(source, path, expected) {
    return { message: 'missing', expected, place: source.placeOfKey(path) };
}
function arms(rest) {
    return ['primary', 'shadow', 'baseline'].map((arm) => [arm, ...rest]);
}
const at = (source, ...path) => (0,config_issues/* valueAt */.fK)(source.value, path);
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** A share or number as written; null where it is not one. */
function number(value) {
    const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(String(value));
    return match ? Number(match[1]) / (match[2] ? 100 : 1) : null;
}
function milliseconds(value) {
    try {
        return typeof value === 'string' ? (0,units/* parseDuration */.E9)(value) : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build-bundle/src/config/schema.js + 4 modules
var schema = __webpack_require__(18781);
// EXTERNAL MODULE: ./build-bundle/src/config/secrets.js
var config_secrets = __webpack_require__(80176);
;// CONCATENATED MODULE: ./build-bundle/src/config/parse.js







/** The longest configuration that is read; a larger file is a mistake of the path. */
const MAX_CONFIG_BYTES = 1_048_576;
/**
 * Reads a configuration. Pure.
 * @param file as it is shown in messages
 * @throws FS_CONFIG_SYNTAX, FS_CONFIG_INVALID with all problems at once in order of their place; FS_SECRET_MISSING
 */
function parsePlan(text, file, options) {
    const source = readSource(text, file);
    const result = schema/* configSchema */.Q.safeParse(source.value);
    const secrets = (0,config_secrets/* findSecrets */.dL)(source);
    const issues = [
        ...secrets.issues,
        ...(result.success ? [] : (0,config_issues/* issuesOf */.wf)(result.error.issues, source)),
        ...checkRules(source),
        ...expressionIssues(source, options),
    ];
    if (!result.success || issues.length > 0)
        throw refusal('FS_CONFIG_INVALID', inOrder(issues), file);
    const found = readSecrets(secrets.uses, source, options, file);
    return deepFreeze((0,assemble/* assemblePlan */.S)(result.data, { file, directory: options.directory, seed: options.seed, inGit: options.inGit ?? false, secrets: found }));
}
function readSource(text, file) {
    if (text.length > MAX_CONFIG_BYTES) {
        throw (0,errors/* fail */.fJ)('FS_CONFIG_INVALID', { found: `a file of ${text.length} bytes`, expected: `at most ${MAX_CONFIG_BYTES}`, place: { file } });
    }
    const { source, problems } = (0,positions/* readYaml */.g)(text, file);
    if (problems.length > 0)
        throw refusal('FS_CONFIG_SYNTAX', inOrder(problems), file);
    const { value } = source;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        const found = value === null || value === undefined ? 'an empty file' : (0,config_issues/* show */.WU)(value);
        throw refusal('FS_CONFIG_INVALID', [{ message: 'not a configuration', found, expected: 'a mapping that begins with version: 1', place: source.placeOf([]) }], file);
    }
    return source;
}
function refusal(code, issues, file) {
    const found = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
    return (0,errors/* fail */.fJ)(code, { found, place: issues.length === 1 ? issues[0]?.place : { file }, issues });
}
/** By place; of several problems with one value the first found is the most telling. */
function inOrder(issues) {
    const key = ({ place }) => `${place.line}:${place.column}:${place.path ?? ''}`;
    const first = issues.filter((issue, index) => issues.findIndex((other) => key(other) === key(issue)) === index);
    return first.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}
function expressionIssues(source, { checkExpression }) {
    const kpis = (0,config_issues/* valueAt */.fK)(source.value, ['kpis']);
    if (!checkExpression || kpis === null || typeof kpis !== 'object')
        return [];
    return Object.keys(kpis).flatMap((name) => {
        const path = ['kpis', name, 'expression'];
        const text = (0,config_issues/* valueAt */.fK)(source.value, path);
        const problem = typeof text === 'string' ? checkExpression(text) : null;
        if (!problem)
            return [];
        const { offset, ...rest } = problem;
        return [{ ...rest, place: source.placeInside(path, offset) }];
    });
}
function readSecrets(uses, source, options, file) {
    const values = new Map();
    const issues = [];
    for (const { name, path } of uses) {
        const value = Object.hasOwn(options.env, name) ? options.env[name] : undefined;
        if (value)
            values.set(name, value);
        else
            issues.push({
                message: 'this secret is not set',
                found: `env:${name}`,
                expected: `the environment variable ${name}`,
                place: source.placeOf(path),
            });
    }
    if (issues.length > 0 && options.missingSecrets !== 'keep')
        throw refusal('FS_SECRET_MISSING', inOrder(issues), file);
    return [...values].map(([name, value]) => ({ name, value }));
}
function deepFreeze(value) {
    if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const inner of Object.values(value))
            deepFreeze(inner);
    }
    return value;
}

;// CONCATENATED MODULE: ./build-bundle/src/config/load.js





/**
 * Reads a configuration file: the one effect of this folder.
 * @throws FS_CONFIG_MISSING where it cannot be read, and what `parsePlan` throws
 */
async function loadPlan(file, options) {
    const path = (0,external_node_path_.resolve)(options.cwd ?? '.', file);
    return loadPlanText(await readConfigFile(path, file), file, configDirectory(path), options);
}
/** The same for a text that was read elsewhere, such as the base's file out of git. @param directory absolute */
async function loadPlanText(text, file, directory, options) {
    const expressions = /\bexpression\b/.test(text) ? await Promise.all(/* import() */[__webpack_require__.e(5842), __webpack_require__.e(5657)]).then(__webpack_require__.bind(__webpack_require__, 15657)) : null;
    return parsePlan(text, file, { ...options, directory, inGit: isInGit(directory), checkExpression: expressions?.checkExpression });
}
/** Where relative paths and refs of a configuration are resolved: its own directory, or the one above where it lies in `.github/`. */
function configDirectory(path) {
    const directory = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    return (0,external_node_path_.basename)(directory) === '.github' ? (0,external_node_path_.dirname)(directory) : directory;
}
async function readConfigFile(path, file) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > MAX_CONFIG_BYTES)
            throw (0,errors/* fail */.fJ)('FS_CONFIG_INVALID', { found: `a file of ${size} bytes`, expected: `at most ${MAX_CONFIG_BYTES}`, place: { file } });
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,errors/* isForeshadowError */.rU)(cause))
            throw cause;
        throw (0,errors/* fail */.fJ)('FS_CONFIG_MISSING', { found: `${file} (${cause.message})`, cause });
    }
}
function isInGit(directory) {
    for (let at = directory;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return true;
        if ((0,external_node_path_.dirname)(at) === at)
            return false;
    }
}


/***/ }),

/***/ 45469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ choosePorts)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44658);



/**
 * Reserves a port for each arm by listening on all of them at once, so that no two are alike, and lets them go just before use.
 * @throws FS_PORT_IN_USE naming arm and port where a fixed one is taken, or two arms want the same
 */
async function choosePorts(wishes) {
    const held = [];
    const ports = new Map();
    try {
        // Fixed ones first: otherwise a free one might be chosen that is asked for later.
        for (const [arm, fixed] of [...wishes].sort(([, a], [, b]) => Number(a === undefined) - Number(b === undefined))) {
            const server = await listen(arm, fixed);
            held.push(server);
            ports.set(arm, server.address().port);
        }
        return ports;
    }
    finally {
        await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
    }
}
/** Without a host: free on IPv4 and IPv6 alike. */
async function listen(arm, fixed) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
    try {
        server.listen(fixed ?? 0);
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
        return server;
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_PORT_IN_USE', { arm, found: `port ${fixed ?? 'chosen by the system'} for ${arm}`, cause });
    }
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
/* harmony export */   g3: () => (/* binding */ GRACE_MS),
/* harmony export */   gv: () => (/* binding */ stopGroup),
/* harmony export */   ld: () => (/* binding */ findByVariable)
/* harmony export */ });
/* unused harmony export isGroupAlive */
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


/***/ })

};
