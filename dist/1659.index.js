export const id = 1659;
export const ids = [1659,9073,749];
export const modules = {

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

/***/ 11659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realWorld: () => (/* binding */ realWorld)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _config_find_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59073);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40749);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45201);
/* harmony import */ var _environment_drivers_free_ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45469);
/* harmony import */ var _environment_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89433);
/* harmony import */ var _io_exec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30182);
/* harmony import */ var _traffic_sources_replay_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30505);











const PROGRAM_MS = 10_000;
const TIMERS = 20;
const TIMER_MS = 5;
/** This machine. Leaves nothing behind: what is written or listened on to try it is removed at once. */
function realWorld(options) {
    const { cwd, env, clock, signal, runDirectory, cacheDirectory } = options;
    let config;
    return {
        env,
        platform: process.platform,
        nodeVersion: process.versions.node,
        cores: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)(),
        memory: { totalBytes: Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)(), process.constrainedMemory() || Infinity), availableBytes: process.availableMemory() },
        cacheDirectory,
        runDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, runDirectory),
        nowMs: () => clock.now(),
        measureLatenessMs: () => measureLateness(clock, signal),
        runProgram: (file, ...args) => (0,_io_exec_js__WEBPACK_IMPORTED_MODULE_8__/* .exec */ .m)(file, args, { cwd, env, clock, signal, timeoutMs: PROGRAM_MS }).catch(() => null),
        readText: (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(() => undefined),
        tryWrite,
        freeDiskBytes,
        tryPorts,
        openSqlite,
        askMetrics: async (plan) => (await __webpack_require__.e(/* import() */ 3065).then(__webpack_require__.bind(__webpack_require__, 3065))).askMetrics(plan, clock, signal),
        readState: async (plan) => (await __webpack_require__.e(/* import() */ 7219).then(__webpack_require__.bind(__webpack_require__, 67219))).lookAtState(plan, { env, clock, signal }),
        readStanding: async (plan) => (await __webpack_require__.e(/* import() */ 7219).then(__webpack_require__.bind(__webpack_require__, 67219))).lookAtStanding(plan, { env, clock, signal }),
        readConfig: () => (config ??= readConfig(options)),
        inspectRecording: inspect,
    };
}
async function measureLateness(clock, signal) {
    let worst = 0;
    for (let count = 0; count < TIMERS; count++) {
        const start = clock.monotonic();
        await clock.sleep(TIMER_MS, signal);
        worst = Math.max(worst, clock.monotonic() - start - TIMER_MS);
    }
    return worst;
}
/** The nearest directory that exists. */
function existing(directory) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(at) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at) === at)
            return at;
}
async function tryWrite(directory) {
    let scratch;
    try {
        scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(existing(directory), '.foreshadow-doctor-'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, 'probe'), 'x');
        return undefined;
    }
    catch (error) {
        return error.message;
    }
    finally {
        if (scratch !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(scratch, { recursive: true, force: true });
    }
}
async function freeDiskBytes(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(existing(directory)).catch(() => undefined);
    return found && found.bavail * found.bsize;
}
async function tryPorts(count) {
    try {
        await (0,_environment_drivers_free_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .choosePorts */ .m)(Array.from({ length: count }, (_, index) => [_environment_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .ARMS */ .ul[index % _environment_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .ARMS */ .ul.length], undefined]));
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
async function openSqlite() {
    const { DatabaseSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80099, 19));
    const database = new DatabaseSync(':memory:');
    try {
        return String(database.prepare('select sqlite_version() as version').get()?.['version']);
    }
    finally {
        database.close();
    }
}
async function readConfig({ cwd, env, config }) {
    const file = config ?? _config_find_config_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILES */ .n.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, name)));
    if (file === undefined)
        return { kind: 'missing' };
    const load = (missingSecrets) => (0,_config_load_js__WEBPACK_IMPORTED_MODULE_5__.loadPlan)(file, { env, seed: 0, cwd, missingSecrets });
    try {
        const plan = await load('keep');
        return { kind: 'valid', file, plan, secretProblem: await problemOf(load('refuse')) };
    }
    catch (error) {
        return { kind: 'invalid', file, message: describe(error) };
    }
}
const problemOf = (attempt) => attempt.then(() => undefined, describe);
/** Every problem on a line of its own, with its place. */
function describe(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .isForeshadowError */ .rU)(error))
        throw error;
    const issues = error.detail.issues ?? [];
    return issues.length === 0 ? error.message : issues.map((issue) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .formatIssue */ .Hd)(issue)).join('\n');
}
async function inspect(file, format) {
    try {
        const { length, sessions, spanMs, tally } = await (0,_traffic_sources_replay_js__WEBPACK_IMPORTED_MODULE_9__/* .inspectRecording */ .k)(file, format);
        return { requests: length, clients: sessions, spanMs, unreadable: Object.values(tally.skipped).reduce((sum, count) => sum + count, 0) };
    }
    catch (error) {
        if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .isForeshadowError */ .rU)(error))
            throw error;
        return { problem: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .dE)(error.detail.place) === '' ? `${file}: ${error.message}` : error.message, next: error.hint };
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



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


/***/ })

};
