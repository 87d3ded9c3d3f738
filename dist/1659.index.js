export const id = 1659;
export const ids = [1659,9073];
export const modules = {

/***/ 59073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findConfig: () => (/* binding */ findConfig),
/* harmony export */   n: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44658);



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
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53832);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44658);
/* harmony import */ var _environment_drivers_free_ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45469);
/* harmony import */ var _environment_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89433);
/* harmony import */ var _io_exec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30182);
/* harmony import */ var _traffic_sources_replay_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3265);











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
        await (0,_environment_drivers_free_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .choosePorts */ .m)(Array.from({ length: count }, (_, index) => [_environment_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .ARMS */ .u[index % _environment_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .ARMS */ .u.length], undefined]));
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

/***/ 89433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isRestartable),
/* harmony export */   u: () => (/* binding */ ARMS)
/* harmony export */ });
/** Where code runs: `primary` is live, `shadow` is new, `baseline` a second copy of live (the noise floor). */
const ARMS = ['primary', 'shadow', 'baseline'];
function isRestartable(environment) {
    return 'restartSwapped' in environment;
}


/***/ })

};
