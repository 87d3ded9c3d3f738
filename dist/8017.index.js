export const id = 8017;
export const ids = [8017,749];
export const modules = {

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

/***/ 13522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ drivers)
});

// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment = __webpack_require__(89433);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/attach.js

/**
 * The driver for arms that something else runs and splits the traffic between: it starts nothing, reaches nothing, and knows the arms only by
 * the words that the queries of the metrics are filled in with. It sees no exits and cannot start anything again.
 */
const attachDriver = {
    name: 'attach',
    up: async (spec) => attached(spec),
};
function attached(spec) {
    const named = environment/* ARMS */.ul.flatMap((arm) => {
        const armSpec = spec[arm];
        return armSpec ? [[arm, armSpec]] : [];
    });
    return {
        targets: named.map(([arm, { url }]) => ({ arm, origin: url ?? '' })),
        facts: Object.fromEntries(named.map(([arm, armSpec]) => [arm, { command: describe(armSpec) }])),
        cores: undefined,
        sample: async () => [],
        onExit: () => () => undefined,
        [Symbol.asyncDispose]: async () => undefined,
    };
}
/** `version v42`, the words an arm is told apart by. */
function describe({ vars, url }) {
    const words = Object.entries(vars).map(([name, value]) => `${name} ${value}`);
    return [...words, ...(url === undefined ? [] : [url])].join(', ') || 'run by something else';
}

// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/docker-compose.js
var docker_compose = __webpack_require__(25043);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/io/capped-log.js
var capped_log = __webpack_require__(99661);
// EXTERNAL MODULE: ./build-bundle/src/io/process-group.js
var process_group = __webpack_require__(23308);
// EXTERNAL MODULE: ./build-bundle/src/environment/arm-command.js
var arm_command = __webpack_require__(38454);
// EXTERNAL MODULE: ./build-bundle/src/environment/probe.js
var environment_probe = __webpack_require__(76262);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/free-ports.js
var free_ports = __webpack_require__(45469);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/environment/arm-exit.js
var arm_exit = __webpack_require__(82787);
// EXTERNAL MODULE: ./build-bundle/src/environment/exit-board.js
var exit_board = __webpack_require__(1891);
// EXTERNAL MODULE: ./build-bundle/src/environment/redact-output.js
var redact_output = __webpack_require__(62609);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build-bundle/src/io/exec.js
var exec = __webpack_require__(30182);
// EXTERNAL MODULE: ./build-bundle/src/io/processes.js
var processes = __webpack_require__(75006);
// EXTERNAL MODULE: ./build-bundle/src/environment/process-tree.js
var process_tree = __webpack_require__(23938);
// EXTERNAL MODULE: ./build-bundle/src/environment/process-facts.js
var process_facts = __webpack_require__(75415);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/inspect-directory.js
var inspect_directory = __webpack_require__(28750);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/inspect-process.js









const VERSION_MS = 10_000;
const CGROUPS = '/sys/fs/cgroup';
/** What the arms of driver `process` run on and with: `/proc` of the process that listens, and the directory it runs in. Without `/proc`, less. */
async function inspectProcesses(arms, context, key) {
    const all = [];
    await (0,processes/* visitProcesses */.TF)('stat', (_, text) => {
        const stat = (0,process_tree/* parseStat */.ky)(text);
        if (stat)
            all.push(stat);
    });
    const digest = (value) => (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest('hex').slice(0, 16);
    return Promise.all(arms.map(async ({ arm, directory, root }) => {
        const pid = servingProcess((0,process_tree/* selectTree */.Vm)(all, arm.pid), arm);
        const own = [directory, root];
        const env = (0,process_facts/* readEnviron */.oW)((0,processes/* readProcFile */.XM)(pid, 'environ') ?? '');
        const comparable = Object.entries((0,process_facts/* comparableEnv */.u2)(env, own, arm.place.port));
        return {
            arm: arm.name,
            facts: { ...machine(), ...processFacts(pid), ...zone(env), ...(await runtime(pid, arm.env, context)) },
            ...(comparable.length === 0 ? {} : { env: Object.fromEntries(comparable.map(([name, value]) => [name, digest(value)])) }),
            ...(await (0,inspect_directory/* inspectDirectory */.M)(directory, root, digest)),
        };
    }));
}
function machine() {
    return { 'cpu-model': (0,external_node_os_.cpus)()[0]?.model ?? 'unknown', memory: (0,external_node_os_.totalmem)(), arch: (0,external_node_os_.arch)(), kernel: (0,external_node_os_.release)() };
}
/** The time zone that the process sees: TZ, else that of the machine. */
const zone = (env) => ({
    'time-zone': env['TZ'] || Intl.DateTimeFormat().resolvedOptions().timeZone,
});
/** Whoever of the tree listens on the arm's port; where that cannot be seen, the last of the chain of first children. */
function servingProcess(tree, arm) {
    for (const { pid } of tree) {
        const tables = ['net/tcp', 'net/tcp6'].map((name) => (0,processes/* readProcFile */.XM)(pid, name) ?? '');
        const inodes = new Set(tables.flatMap((text) => (0,process_facts/* listeningInodes */.Au)(text, arm.place.port)));
        if (inodes.size > 0 && socketsOf(pid).some((inode) => inodes.has(inode)))
            return pid;
    }
    let last = arm.pid;
    for (;;) {
        const child = tree.filter(({ ppid }) => ppid === last).sort((a, b) => a.startTicks - b.startTicks || a.pid - b.pid)[0];
        if (!child || child.pid === last)
            return last;
        last = child.pid;
    }
}
function socketsOf(pid) {
    try {
        const folder = `/proc/${pid}/fd`;
        return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => {
            try {
                return /^socket:\[(\d+)\]$/.exec((0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(folder, name)))?.[1] ?? [];
            }
            catch {
                return []; // closed meanwhile
            }
        });
    }
    catch {
        return [];
    }
}
function processFacts(pid) {
    const allowed = (0,process_facts/* readAllowedCpus */.iE)((0,processes/* readProcFile */.XM)(pid, 'status') ?? '');
    const priority = (0,process_facts/* readPriority */.Z8)((0,processes/* readProcFile */.XM)(pid, 'stat') ?? '');
    return {
        ...(allowed === undefined ? {} : { cpus: allowed }),
        ...(priority === undefined ? {} : { priority }),
        ...(0,process_facts/* readUlimits */.wN)((0,processes/* readProcFile */.XM)(pid, 'limits') ?? ''),
        ...cgroupLimits((0,process_facts/* readCgroupPath */.h9)((0,processes/* readProcFile */.XM)(pid, 'cgroup') ?? '')),
    };
}
/** The tightest limits on the way from the process's group to the root. "none" is a fact as well: one arm may have a limit alone. */
function cgroupLimits(path) {
    if (path === undefined)
        return {};
    const parts = path.split('/').filter(Boolean);
    const folders = Array.from({ length: parts.length + 1 }, (_, depth) => (0,external_node_path_.join)(CGROUPS, ...parts.slice(0, depth)));
    const least = (name, read) => {
        const found = folders.flatMap((folder) => read(readOptional((0,external_node_path_.join)(folder, name)) ?? '') ?? []);
        return found.length === 0 ? 'none' : Math.min(...found);
    };
    return { 'cpu-limit': least('cpu.max', process_facts/* readCpuMax */.LB), 'memory-limit': least('memory.max', process_facts/* readMemoryMax */.ym) };
}
function readOptional(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** The version of what runs, asked of the very executable; nothing for a program of no known runtime. */
async function runtime(pid, env, { clock, signal }) {
    let executable;
    try {
        executable = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`);
    }
    catch {
        return {};
    }
    const known = (0,process_facts/* runtimeOf */.GV)(executable);
    if (!known)
        return {};
    try {
        const { PATH, LD_LIBRARY_PATH } = env;
        const options = { cwd: '/', env: { PATH, LD_LIBRARY_PATH }, clock, signal, timeoutMs: VERSION_MS };
        const { stdout, stderr } = await (0,exec/* exec */.m)(executable, known.args, options);
        const version = (0,process_facts/* runtimeVersion */.dI)(known.name, stdout || stderr);
        return version === undefined ? {} : { runtime: version };
    }
    catch {
        signal.throwIfAborted();
        return {};
    }
}

// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/process-arm.js
var process_arm = __webpack_require__(17598);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/readiness.js
var drivers_readiness = __webpack_require__(87396);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/watchdog.js
var drivers_watchdog = __webpack_require__(93981);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/workplaces.js + 1 modules
var drivers_workplaces = __webpack_require__(68480);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/process-launch.js














/**
 * Starts the arms in the order of their places and waits until all are ready.
 * @param generation 1 for the first start of a session; later ones log to `logs/ARM-N.log`
 * @throws FS_ARM_COMMAND, FS_ARM_DIED, FS_ARM_NOT_READY, FS_PORT_IN_USE with `arm`; what was started is stopped first
 */
async function launch(session, places, generation) {
    const order = [...places].sort(([, a], [, b]) => a.order - b.order);
    const arms = [];
    const directories = new Map();
    const releases = [];
    let stopped;
    const stop = () => {
        session.signal.removeEventListener('abort', onAbort);
        stopped ??= stopAll(session, arms, releases);
        return stopped;
    };
    const onAbort = () => void stop();
    session.signal.addEventListener('abort', onAbort, { once: true });
    try {
        for (const [name] of order) {
            const { directory, remove } = await (0,drivers_workplaces/* openWorkplace */.x)(name, session.workplaces.of(name), session.preparation);
            releases.push(remove);
            directories.set(name, directory);
        }
        const logs = await openLogs(session, places, generation);
        releases.push(async () => void (await Promise.all([...logs.values()].map((log) => log.close()))));
        await prepareStates(session, places, directories, logs);
        for (const [name, place] of order) {
            session.signal.throwIfAborted();
            arms.push(await startArm(session, name, place, directories.get(name), logs.get(name)));
        }
        return { arms, targets: await awaitAll(session, arms), directories, stop };
    }
    catch (error) {
        await stop();
        await stopAll(session, arms, releases); // what was begun while an abort was already stopping the rest
        throw error;
    }
}
async function stopAll(session, arms, releases) {
    await Promise.all(arms.map((arm) => arm.stop()));
    await (0,process_group/* stopStrays */.DK)(`${drivers_watchdog/* MARK */.M}=${session.mark}`, session.context.clock, session.options.graceMs);
    await Promise.all(releases.map((release) => release()));
}
async function openLogs(session, places, generation) {
    const { context, options } = session;
    const logs = new Map();
    for (const [name, place] of places) {
        const file = generation === 1 ? `${name}.log` : `${name}-${generation}.log`;
        const redact = (0,redact_output/* logRedactor */.B8)(envOf(session, name, place), context.secrets, context.anonymise);
        logs.set(name, await capped_log/* CappedLog */.M.open((0,external_node_path_.join)(context.runDirectory, 'logs', file), options.logCapBytes, redact));
    }
    return logs;
}
/** Runs `state.prepare` for all arms side by side. All are waited for, so that a failure of the primary is told before one of the shadow. */
async function prepareStates(session, places, directories, logs) {
    const command = session.spec.state.prepare;
    if (command === undefined)
        return;
    const entries = [...places].sort(([a], [b]) => Number(a === 'shadow') - Number(b === 'shadow'));
    const results = await Promise.allSettled(entries.map(([name, place]) => prepareState(session, command, name, place, directories.get(name), logs.get(name))));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed)
        throw failed.reason;
}
/** @throws FS_ARM_COMMAND where the command fails */
async function prepareState(session, command, name, place, cwd, log) {
    const { context, watchdog } = session;
    context.progress(`Preparing the state of ${name}`);
    const env = envOf(session, name, place);
    const result = await (0,exec/* exec */.m)('sh', ['-c', command], {
        cwd,
        env,
        clock: context.clock,
        signal: session.signal,
        maxBytes: 0,
        onOutput: (chunk) => log.write(chunk),
        onSpawn: (group) => watchdog.watch(group),
    });
    if (result.exitCode === 0)
        return;
    throw (0,errors/* fail */.fJ)('FS_ARM_COMMAND', {
        arm: name,
        found: `${name}: \`${command}\` ended ${(0,arm_exit/* describeEnd */.lA)(result)}`,
        hint: "Check `environment.state.prepare`; its output is in the arm's log in the run folder under logs/.",
        lastLines: (0,redact_output/* redactOutput */.nJ)(log.lastLines(), env, context.secrets, context.anonymise),
        place: { file: log.path },
    });
}
async function startArm(session, name, place, directory, log) {
    const { context, spec, options } = session;
    const command = (0,arm_command/* fillCommand */.nH)(spec, name, place);
    context.progress(`Starting ${name}: ${command}`);
    const start = { name, command, directory, place, log, clock: context.clock, graceMs: options.graceMs };
    // Only the arm itself is fenced: what prepares its state is the user's own, as a build is.
    const env = { ...envOf(session, name, place), ...session.fence?.variables(name) };
    return process_arm/* ProcessArm */.g.run({ ...start, env, watch: (group) => session.watchdog.watch(group) });
}
const envOf = (session, name, place) => ({
    ...(0,arm_command/* armEnvironment */.mt)(session.context.processEnv, session.spec[name], place),
    [drivers_watchdog/* MARK */.M]: session.mark,
});
/**
 * Waits for every arm. A failure of the primary or the baseline ends the wait at once; one of the shadow waits for the others, because
 * it is the change's fault only where the unchanged service does come up.
 */
async function awaitAll(session, arms) {
    let ofShadow;
    const waits = arms.map(async (arm) => {
        try {
            return await awaitArm(session, arm);
        }
        catch (error) {
            if (arm.name !== 'shadow' || !(0,errors/* isForeshadowError */.rU)(error))
                throw error;
            ofShadow = error;
            return undefined;
        }
    });
    waits.forEach((wait) => void wait.catch(() => undefined));
    const targets = await Promise.all(waits);
    if (ofShadow !== undefined)
        throw ofShadow;
    return targets.filter((target) => target !== undefined);
}
async function awaitArm(session, arm) {
    const { ready } = session.spec[arm.name];
    const probe = (0,environment_probe/* chooseProbe */.G1)(ready);
    const { readiness, origin } = await (0,drivers_readiness/* awaitReady */.k)({
        probe,
        origins: [`http://127.0.0.1:${arm.place.port}`, `http://[::1]:${arm.place.port}`],
        withinMs: ready.withinMs,
        onLine: (listener) => arm.log.onLine(listener),
        ended: arm.ended,
    }, session.context.clock, session.signal);
    if (readiness.state === 'ready') {
        session.context.progress(`${arm.name} is ready at ${origin}`);
        return { arm: arm.name, origin };
    }
    const lines = (0,redact_output/* redactOutput */.nJ)(arm.log.lastLines(), arm.env, session.context.secrets, session.context.anonymise);
    if (readiness.state === 'failed' && readiness.reason === 'exit')
        throw (0,arm_exit/* explainEarlyEnd */.iu)(arm.name, arm.command, readiness, lines, arm.log.path);
    const last = readiness.state === 'failed' && readiness.lastFailure !== undefined ? `: ${readiness.lastFailure}` : '';
    throw (0,errors/* fail */.fJ)('FS_ARM_NOT_READY', {
        arm: arm.name,
        found: `${arm.name} was not ready within ${(0,units/* formatDuration */.a3)(ready.withinMs)}${last}`,
        expected: (0,environment_probe/* describeProbe */.WH)(probe),
        lastLines: lines,
        place: { file: arm.log.path },
    });
}

// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/tree-sampler.js
var tree_sampler = __webpack_require__(93167);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/process-environment.js








/** The running arms of the process driver. Disposing it also disposes what `restartSwapped` made of it. */
class ProcessEnvironment {
    targets;
    facts;
    cores = (0,external_node_os_.availableParallelism)();
    egress;
    session;
    launched;
    generation;
    sampler = new tree_sampler/* TreeSampler */.F();
    exits = new exit_board/* ExitBoard */.j();
    successor;
    disposed;
    constructor(session, launched, generation) {
        this.session = session;
        this.launched = launched;
        this.generation = generation;
        this.targets = launched.targets;
        this.egress = session.fence?.ledger;
        this.facts = Object.fromEntries(launched.arms.map((arm) => [arm.name, this.describe(arm)]));
        for (const arm of launched.arms)
            void arm.ended.then((end) => this.noteExit(arm, end));
        session.signal.addEventListener('abort', this.onAbort, { once: true });
    }
    async sample() {
        const alive = this.launched.arms.filter((arm) => !arm.isStopping).map((arm) => ({ arm: arm.name, pid: arm.pid }));
        return alive.length === 0 ? [] : this.sampler.sample(alive, () => this.session.context.clock.now());
    }
    inspect(key) {
        const { launched, session } = this;
        const arms = launched.arms.map((arm) => {
            const { root, directory } = session.workplaces.of(arm.name);
            const place = launched.directories.get(arm.name) ?? directory;
            return { arm, directory: place, root: place === directory ? root : topOf(place, root, directory) };
        });
        return inspectProcesses(arms, session.context, key);
    }
    onLine(listener) {
        const stops = this.launched.arms.map(({ name, log }) => log.onLine((line) => listener(name, line)));
        return () => {
            for (const stop of stops)
                stop();
        };
    }
    async linesSoFar(most) {
        const texts = this.launched.arms.map(async ({ name, log }) => [name, await log.written(MOST_BYTES)]);
        return new Map((await Promise.all(texts)).map(([name, text]) => [name, text.split('\n').slice(-most)]));
    }
    onExit(listener) {
        return this.exits.listen(listener);
    }
    /** Stops everything, then starts fresh processes with the places of primary and shadow swapped. Fails like `up`, leaving nothing running. */
    async restartSwapped() {
        await this.launched.stop();
        try {
            this.session.signal.throwIfAborted();
            const next = this.generation + 1;
            this.successor = new ProcessEnvironment(this.session, await launch(this.session, this.swapPlaces(), next), next);
            return this.successor;
        }
        catch (error) {
            await this[Symbol.asyncDispose]();
            throw error;
        }
    }
    [Symbol.asyncDispose]() {
        this.disposed ??= this.disposeOnce();
        return this.disposed;
    }
    onAbort = () => void this[Symbol.asyncDispose]();
    async disposeOnce() {
        this.session.signal.removeEventListener('abort', this.onAbort);
        this.exits.close();
        await this.launched.stop();
        if (this.successor)
            await this.successor[Symbol.asyncDispose]();
        else
            await this.session[Symbol.asyncDispose]();
    }
    /** A port that the arm's own `env` fixes stays with the arm; start order and CPU are swapped all the same. */
    swapPlaces() {
        const places = new Map(this.launched.arms.map((arm) => [arm.name, arm.place]));
        const primary = places.get('primary');
        const shadow = places.get('shadow');
        if (!primary || !shadow)
            return places;
        const fixed = ['primary', 'shadow'].some((arm) => this.session.spec[arm].env['PORT'] !== undefined);
        places.set('primary', fixed ? { ...shadow, port: primary.port } : shadow);
        places.set('shadow', fixed ? { ...primary, port: shadow.port } : primary);
        return places;
    }
    noteExit(arm, end) {
        if (arm.isStopping)
            return;
        const lastLines = (0,redact_output/* redactOutput */.nJ)(arm.log.lastLines(), arm.env, this.session.context.secrets, this.session.context.anonymise);
        this.exits.note({ arm: arm.name, atMs: this.session.context.clock.now(), reason: (0,arm_exit/* reasonOf */.A3)(end, lastLines), ...end, lastLines });
        void arm.stop(); // what its command left behind
    }
    describe(arm) {
        const { revision, root, cached } = this.session.workplaces.of(arm.name);
        return {
            ref: revision?.ref ?? null,
            revision: revision ? { sha: revision.sha, subject: revision.subject, uncommitted: revision.uncommitted } : null,
            worktree: root,
            directory: this.launched.directories.get(arm.name) ?? root,
            builtBefore: cached ?? null,
            command: arm.command,
            pid: arm.pid,
            port: arm.place.port,
            startedAs: arm.place.order + 1,
            log: arm.log.path,
        };
    }
}
/** Of what an arm wrote while it started. */
const MOST_BYTES = 1024 ** 2;
/** The top of a private copy, which has the same depth as the tree it is a copy of. */
const topOf = (copy, root, directory) => (0,external_node_path_.resolve)(copy, (0,external_node_path_.relative)(directory, root));

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/process-session.js





/** Starts the watchdog, then checks out and builds what the arms need. @throws FS_REF_UNKNOWN, FS_GIT, FS_BUILD_FAILED; nothing is left running */
async function openSession(given, context, options) {
    const spec = { ...given, directory: (0,external_node_path_.resolve)(given.directory) };
    const mark = (0,external_node_crypto_.randomUUID)();
    const watchdog = new drivers_watchdog/* Watchdog */.I(mark, context.processEnv);
    const preparation = { spec, context, mark: { [drivers_watchdog/* MARK */.M]: mark }, onSpawn: (group) => watchdog.watch(group) };
    try {
        const workplaces = await (0,drivers_workplaces/* prepareWorkplaces */.l)(preparation);
        const fence = await openFence(spec, context).catch(async (error) => {
            await workplaces.release();
            throw error;
        });
        const dispose = async () => {
            await fence?.[Symbol.asyncDispose]();
            await workplaces.release();
            await watchdog[Symbol.asyncDispose]();
        };
        return {
            spec,
            context,
            options,
            mark,
            watchdog,
            preparation,
            workplaces,
            signal: context.signal,
            fence,
            [Symbol.asyncDispose]: dispose,
        };
    }
    catch (error) {
        await watchdog[Symbol.asyncDispose]();
        throw error;
    }
}
/** The proxies outlive a restart of the arms: what an arm calls belongs to it, not to a start of it. */
async function openFence(spec, context) {
    if (spec.egress.watch !== true)
        return undefined;
    const { openEgressFence } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.bind(__webpack_require__, 80393));
    return openEgressFence({ policy: spec.egress, arms: environment/* ARMS */.ul.filter((arm) => spec[arm] !== undefined), context });
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/process.js











/** The driver that runs each arm as a command on this machine, in a process group, a directory and on a port of its own. */
function createProcessDriver(options = {}) {
    return { name: 'process', up: (spec, context) => up(spec, context, { graceMs: process_group/* GRACE_MS */.g3, logCapBytes: capped_log/* LOG_CAP_BYTES */.O, ...options }) };
}
const processDriver = createProcessDriver();
async function up(spec, context, options) {
    try {
        context.signal.throwIfAborted();
        checkBeforehand(spec);
        const session = await openSession(spec, context, options);
        try {
            const places = await choosePlaces(spec);
            return new ProcessEnvironment(session, await launch(session, places, 1), 1);
        }
        catch (error) {
            await session[Symbol.asyncDispose]();
            throw error;
        }
    }
    catch (error) {
        if (!context.signal.aborted)
            throw error;
        throw (0,errors/* fail */.fJ)('FS_CANCELLED', { found: 'an abort while the arms were brought up', cause: error });
    }
}
const armsOf = (spec) => environment/* ARMS */.ul.filter((arm) => spec[arm] !== undefined);
/** What can be known to be wrong is said before a build of ten minutes, not after it. */
function checkBeforehand(spec) {
    for (const arm of armsOf(spec)) {
        const { ready } = spec[arm];
        (0,environment_probe/* chooseProbe */.G1)(ready);
        (0,arm_command/* fillCommand */.nH)(spec, arm, { order: 0, port: 0, cpu: 0 });
        (0,arm_command/* fixedPort */._x)(spec[arm], arm);
    }
}
/** Primary first, then shadow and baseline; a core each, in turn, for commands that ask for `{{cpu}}`. */
async function choosePlaces(spec) {
    const arms = armsOf(spec);
    const ports = await (0,free_ports/* choosePorts */.m)(arms.map((arm) => [arm, (0,arm_command/* fixedPort */._x)(spec[arm], arm)]));
    const cores = (0,external_node_os_.availableParallelism)();
    return new Map(arms.map((arm, order) => [arm, { order, port: ports.get(arm), cpu: order % cores }]));
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/url.js





/**
 * The driver for arms that somebody else runs: it checks that they answer and leaves them alone. It sees no resources and no exits
 * (a target that goes away shows as failed requests) and cannot restart anything.
 */
const urlDriver = { name: 'url', up: url_up };
async function url_up(spec, context) {
    const named = environment/* ARMS */.ul.flatMap((arm) => {
        const armSpec = spec[arm];
        return armSpec ? [[arm, armSpec, readOrigin(arm, armSpec)]] : [];
    });
    try {
        const targets = await reachAll(named, context);
        const facts = Object.fromEntries(named.map(([arm, armSpec, origin]) => [arm, { origin, image: armSpec.image ?? null, ref: armSpec.ref ?? null }]));
        return {
            targets,
            facts,
            cores: undefined,
            sample: async () => [],
            onExit: () => () => undefined,
            [Symbol.asyncDispose]: async () => undefined,
        };
    }
    catch (error) {
        if (!context.signal.aborted)
            throw error;
        throw (0,errors/* fail */.fJ)('FS_CANCELLED', { found: 'an abort while the targets were checked', cause: error });
    }
}
/** @throws FS_VALUE where the arm has no URL, it is not http(s), or it has a path, which requests bring themselves */
function readOrigin(arm, spec) {
    const place = { path: `environment.${arm}.url` };
    const expected = 'a URL such as http://127.0.0.1:8080';
    if (spec.url === undefined)
        throw (0,errors/* fail */.fJ)('FS_VALUE', { arm, found: `no url for ${arm}`, expected, place });
    const url = URL.canParse(spec.url) ? new URL(spec.url) : undefined;
    const usable = url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.username === '';
    if (!usable)
        throw (0,errors/* fail */.fJ)('FS_VALUE', {
            arm,
            found: `"${url ? url.origin + url.pathname : spec.url}"`,
            expected: `${expected}, without path, query or credentials`,
            place,
        });
    return url.origin;
}
/** All are asked side by side. The failure of another arm ends the wait and outranks the shadow's, as in every driver. */
async function reachAll(named, context) {
    const pointless = new AbortController();
    const signal = AbortSignal.any([pointless.signal, context.signal]);
    const results = await Promise.allSettled(named.map(async ([arm, spec, origin]) => {
        try {
            return await reach(arm, spec, origin, { ...context, signal });
        }
        catch (error) {
            if (arm !== 'shadow')
                pointless.abort(error);
            throw error;
        }
    }));
    if (pointless.signal.aborted)
        throw pointless.signal.reason;
    return results.map((result) => {
        if (result.status === 'rejected')
            throw result.reason;
        return result.value;
    });
}
async function reach(arm, spec, origin, context) {
    const probe = (0,environment_probe/* chooseProbe */.G1)(spec.ready);
    if (probe.kind === 'log') {
        throw (0,errors/* fail */.fJ)('FS_VALUE', {
            arm,
            found: `ready.log for ${arm}`,
            expected: 'ready.http or ready.tcp: the url driver sees no output',
            place: { path: `environment.${arm}.ready` },
        });
    }
    const { readiness } = await (0,drivers_readiness/* awaitReady */.k)({ probe, origins: [origin], withinMs: spec.ready.withinMs }, context.clock, context.signal);
    if (readiness.state === 'ready')
        return { arm, origin };
    const last = readiness.state === 'failed' && readiness.reason === 'deadline' ? readiness.lastFailure : undefined;
    throw (0,errors/* fail */.fJ)('FS_UNREACHABLE', {
        arm,
        found: `${arm} at ${origin}, not within ${(0,units/* formatDuration */.a3)(spec.ready.withinMs)}${last === undefined ? '' : `: ${last}`}`,
        expected: (0,environment_probe/* describeProbe */.WH)(probe),
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/registry.js




/** Every way of bringing arms up, by the name a configuration uses. */
const drivers = {
    process: processDriver,
    url: urlDriver,
    attach: attachDriver,
    'docker-compose': docker_compose/* composeDriver */.t,
};


/***/ }),

/***/ 93167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TreeSampler)
/* harmony export */ });
/* harmony import */ var _io_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75006);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23938);


/** A reading is taken again where a process ended between its own line and its parent's: its time would be missed or counted twice. */
const ATTEMPTS = 4;
/** Reads CPU and memory of whole process trees from `/proc`; remembers what ended, so that CPU never falls. */
class TreeSampler {
    accounts = new Map();
    last = Promise.resolve();
    /** One reading of all arms. Arms without a process are left out; all of them where there is no `/proc`. */
    sample(arms, now) {
        const next = this.last.then(() => this.read(arms, now));
        this.last = next.catch(() => undefined);
        return next;
    }
    async read(arms, now) {
        const trees = await readTrees(arms.map(({ pid }) => pid));
        const atMs = now();
        return arms.flatMap(({ arm }, index) => {
            const tree = trees[index] ?? [];
            const running = tree.filter((stat) => stat.state !== 'Z' && stat.state !== 'X');
            if (running.length === 0)
                return [];
            const account = (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .accountCpu */ ._T)(this.accounts.get(arm), tree);
            this.accounts.set(arm, account);
            const rssBytes = running.reduce((sum, stat) => sum + residentBytes(stat.pid), 0);
            return [{ arm, atMs, cpuSeconds: account.totalTicks / _process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TICKS_PER_SECOND */ .wi, rssBytes, processes: running.length }];
        });
    }
}
async function readTrees(leaders) {
    for (let attempt = 1;; attempt++) {
        const all = [];
        await (0,_io_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .visitProcesses */ .TF)('stat', (_, text) => {
            const stat = (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStat */ .ky)(text);
            if (stat)
                all.push(stat);
        });
        const trees = leaders.map((leader) => (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .selectTree */ .Vm)(all, leader));
        if (attempt === ATTEMPTS || trees.flat().every(isStillThere))
            return trees;
    }
}
/** A process that was waited for has no entry any more; one that ended but was not is a zombie and keeps its times. */
function isStillThere(stat) {
    const text = (0,_io_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(stat.pid, 'stat');
    return text !== undefined && (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStat */ .ky)(text)?.startTicks === stat.startTicks;
}
/** Resident bytes (VmRSS, proc(5)). Pages that processes share count once for each: the same on every arm. */
function residentBytes(pid) {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec((0,_io_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(pid, 'status') ?? '')?.[1];
    return Number(kilobytes ?? 0) * 1024;
}


/***/ }),

/***/ 23938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ selectTree),
/* harmony export */   _T: () => (/* binding */ accountCpu),
/* harmony export */   ky: () => (/* binding */ parseStat),
/* harmony export */   wi: () => (/* binding */ TICKS_PER_SECOND)
/* harmony export */ });
const TICKS_PER_SECOND = 100;
/** Reads a stat line; the command name may hold blanks and parentheses. Undefined where the text is not one. */
function parseStat(text) {
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    if (end < 0 || fields.length < 20)
        return undefined;
    const at = (index) => Number(fields[index]);
    return {
        pid: Number.parseInt(text, 10),
        state: fields[0],
        ppid: at(1),
        session: at(3),
        ownTicks: at(11) + at(12),
        reapedTicks: at(13) + at(14),
        startTicks: at(19),
    };
}
/** The processes that belong to `leader`: its descendants, and whoever is still in its session after losing their parent. */
function selectTree(all, leader) {
    const childrenOf = new Map();
    for (const stat of all) {
        const siblings = childrenOf.get(stat.ppid);
        if (siblings)
            siblings.push(stat);
        else
            childrenOf.set(stat.ppid, [stat]);
    }
    const tree = new Map();
    const add = (stat) => {
        if (tree.has(stat.pid))
            return;
        tree.set(stat.pid, stat);
        for (const child of childrenOf.get(stat.pid) ?? [])
            add(child);
    };
    for (const stat of all)
        if (stat.pid === leader || stat.session === leader)
            add(stat);
    return [...tree.values()];
}
/**
 * Adds one consistent reading of the tree. The total never falls: a child that ends hands its time to the parent that waits for it
 * (cutime, cstime); what vanished beyond that (orphans, ignored SIGCHLD) is kept from its last reading.
 */
function accountCpu(before, tree) {
    const members = new Map(tree.map((stat) => [`${stat.pid}:${stat.startTicks}`, stat]));
    let vanished = 0;
    let handedOver = 0;
    for (const [key, old] of before?.members ?? []) {
        const now = members.get(key);
        if (now)
            handedOver += now.reapedTicks - old.reapedTicks;
        else
            vanished += old.ownTicks + old.reapedTicks;
    }
    const lostTicks = (before?.lostTicks ?? 0) + Math.max(0, vanished - handedOver);
    const seen = tree.reduce((sum, stat) => sum + stat.ownTicks + stat.reapedTicks, 0);
    return { lostTicks, totalTicks: seen + lostTicks, members };
}


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

/***/ 17319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeArms)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53199);

/** One line an arm for the report: revision, command, and what it has otherwise than the primary; or the address where nothing more is known. */
function describeArms(environment, spec, use) {
    return environment.targets.map(({ arm, origin }) => {
        const { ref, revision, command } = (environment.facts[arm] ?? {});
        const code = revision ? `${ref ?? 'revision'} ${revision.sha.slice(0, 10)} "${revision.subject}"` : '';
        const own = arm === 'primary' ? '' : describeDifference(spec.primary, spec[arm] ?? spec.primary);
        return {
            arm,
            what: [[code, command].filter(Boolean).join(', ') || origin, own, describeUse(use?.get(arm))].filter(Boolean).join('; '),
        };
    });
}
/** The names of what differs, never the values: they may be secrets. */
function describeDifference(primary, other) {
    const env = changedNames(primary.env, other.env);
    const files = changedNames(primary.files, other.files);
    const parts = [...(env.length > 0 ? [`environment ${env.join(', ')}`] : []), ...(files.length > 0 ? [`files ${files.join(', ')}`] : [])];
    return parts.length === 0 ? '' : `unlike the primary: ${parts.join('; ')}`;
}
function changedNames(from, to) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => from[name] !== to[name]).sort();
}
/** What is worth a word: that it was started again, held back by its limit, or used the disk. */
function describeUse(use) {
    if (!use)
        return '';
    const { restarts = 0, throttledSeconds = 0, readBytes = 0, writtenBytes = 0 } = use;
    return [
        ...(restarts > 0 ? [`started again ${restarts === 1 ? 'once' : `${restarts} times`} after it ended`] : []),
        ...(throttledSeconds >= 0.1 ? [`held back for ${throttledSeconds.toFixed(1)} s by its CPU limit`] : []),
        ...(readBytes + writtenBytes >= DISK_BYTES ? [`read ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(readBytes)} from disk, wrote ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(writtenBytes)}`] : []),
    ].join('; ');
}
/** Less than that is logs and start-up. */
const DISK_BYTES = 1024 ** 2;


/***/ }),

/***/ 38017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheDirectory: () => (/* binding */ cacheDirectory),
  executePlan: () => (/* binding */ executePlan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/config/public-plan.js
var public_plan = __webpack_require__(15754);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/redact.js
var core_redact = __webpack_require__(88607);
// EXTERNAL MODULE: ./build-bundle/src/core/version.js
var version = __webpack_require__(14700);
// EXTERNAL MODULE: ./build-bundle/src/io/young-generation.js
var young_generation = __webpack_require__(42826);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build-bundle/src/environment/change/affected.js

/** Paths named in a reason, at most. */
const MOST_NAMED = 5;
/**
 * Whether any input of the service differs.
 * @param files everything that differs between the two revisions
 */
function judgeAffected(files, arms, inputs) {
    const own = [
        ...arms.env.map((name) => `environment variable ${name}`),
        ...arms.files.map((path) => `file ${path}`),
        ...(arms.image ? ['the image'] : []),
        ...(arms.command ? ['the command'] : []),
    ];
    const isInput = inputTest(inputs);
    const touched = files.filter((file) => [file.path, file.from ?? file.path].some((path) => isInput(path, file))).map((file) => file.path);
    const because = [...own, ...touched];
    if (because.length > 0)
        return { affected: true, because: shorten(because) };
    return { affected: false, because: shorten(files.map((file) => file.path)), files: files.length };
}
function shorten(names) {
    const more = names.length - MOST_NAMED;
    return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])];
}
function inputTest(inputs) {
    const isNamed = matcher(inputs.named);
    const prefix = inputs.directory === '' ? '' : `${inputs.directory.replace(/\/$/, '')}/`;
    const chosen = inputs.paths?.map((glob) => withPrefix(prefix, glob));
    const isChosen = chosen === undefined ? undefined : matcher(chosen);
    return (path, file) => {
        if (isNamed(path))
            return true;
        if (isChosen)
            return isChosen(path);
        if (inputs.roots && !inputs.roots.some((root) => isWithin(path, root)))
            return false;
        if (inputs.foreign.some((folder) => isWithin(path, folder)))
            return false;
        if (file.submodule)
            return true;
        return !isInert(file) || isMentioned(path, file, inputs.commands, prefix);
    };
}
const isInert = ({ kind }) => kind === 'documentation' || kind === 'test' || kind === 'ci';
/** Paths that match any glob and none that begins with `!`. A folder stands for everything in it. */
function matcher(globs) {
    const options = { dot: true };
    const [positive, negative] = [globs.filter((glob) => !glob.startsWith('!')), globs.filter((glob) => glob.startsWith('!'))];
    const compile = (list) => {
        const tests = list.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]).map((glob) => picomatch(glob, options));
        return (path) => tests.some((test) => test(path));
    };
    const [isIn, isOut] = [compile(positive), compile(negative.map((glob) => glob.slice(1)))];
    return (path) => isIn(path) && !isOut(path);
}
/** `../shared/**` of `services/api/` is `services/shared/**`. */
function withPrefix(prefix, glob) {
    const [mark, bare] = glob.startsWith('!') ? ['!', glob.slice(1)] : ['', glob];
    const parts = prefix.split('/').filter(Boolean);
    for (const part of bare.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return mark + parts.join('/');
}
const isWithin = (path, root) => root === '' || root === '.' || path === root || path.startsWith(`${root}/`);
/** Whether a command names the file, or a folder that it is in: then a test or a document may be an input all the same. */
function isMentioned(path, { kind }, commands, prefix) {
    const inside = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    const parts = inside.split('/');
    const words = [inside, ...parts.slice(0, -1), ...(kind === 'documentation' ? parts.slice(-1) : [])];
    return commands.some((command) => words.some((word) => mentions(command, word)));
}
/** As a word of its own, whatever path stands before or after it. */
function mentions(command, word) {
    for (let at = command.indexOf(word); at >= 0; at = command.indexOf(word, at + 1)) {
        const [before, after] = [command[at - 1] ?? ' ', command[at + word.length] ?? ' '];
        if (!/[\w-]/.test(before) && !/[\w-]/.test(after))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/change-study.js
/** Nothing is known, so everything may be affected. */
function unknownChange(why) {
    return { change: null, unknown: why, impact: null, affected: { affected: true, because: [] } };
}

// EXTERNAL MODULE: ./build-bundle/src/environment/change/classify-file.js
var classify_file = __webpack_require__(53558);
;// CONCATENATED MODULE: ./build-bundle/src/environment/change/change.js
/** What a changed file is to the service. */
const FILE_KINDS = (/* unused pure expression or super */ null && ([
    'code',
    'configuration',
    'dependency',
    'migration',
    'infrastructure',
    'documentation',
    'test',
    'ci',
    'other',
]));
const MOST_FILES = 200;
const MOST_SETTINGS = 200;
const MOST_DEPENDENCIES = 200;
/** A change in which nothing differs. */
const NO_CHANGE = {
    from: 'primary',
    to: 'shadow',
    files: [],
    fileCounts: {},
    lines: { added: 0, removed: 0 },
    settings: [],
    dependencies: [],
    unread: [],
    migrations: [],
    image: null,
    command: false,
    notes: [],
};

;// CONCATENATED MODULE: ./build-bundle/src/environment/change/diff-dependencies.js
const NONE = new Map();
/** The packages whose versions differ, the farthest steps first, then by name. */
function diffDependencies(where, from, to) {
    const [before, after] = [from ?? NONE, to ?? NONE];
    const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
    const changes = names.map((name) => {
        const [old, now] = [before.get(name) ?? null, after.get(name) ?? null];
        return { where, name, from: old, to: now, step: stepOf(old, now) };
    });
    return changes.sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step) || (a.name < b.name ? -1 : 1));
}
const STEPS = ['major', 'minor', 'added', 'removed', 'other', 'patch'];
/** How far one version is from another, read as semantic versions whatever range signs stand before them. */
function stepOf(from, to) {
    if (from === null)
        return 'added';
    if (to === null)
        return 'removed';
    const [before, after] = [numbersOf(from), numbersOf(to)];
    if (!before || !after)
        return 'other';
    if (before[0] !== after[0])
        return 'major';
    // Below 1.0 the second number is the one that breaks (semver.org, 4).
    if (before[1] !== after[1])
        return before[0] === 0 ? 'major' : 'minor';
    return before[2] !== after[2] ? 'patch' : 'other';
}
function numbersOf(version) {
    const match = /^[\s^~=<>!v]*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?![^,]*,)/.exec(version);
    return match ? [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)] : undefined;
}

// EXTERNAL MODULE: ./build-bundle/src/environment/redact-output.js
var redact_output = __webpack_require__(62609);
;// CONCATENATED MODULE: ./build-bundle/src/environment/change/setting-topic.js

/** From the most telling to the least: the first that fits is the topic. */
const TOPICS = [
    ['image', /(^| )(image|tag)$/],
    ['pool', /pool|(^| )(max |min )?(idle |open )?(connections?|conns?)( |$)/],
    ['timeout', /time ?outs?|deadline|(^| )ttl|interval|delay|back ?off|keep ?alive|expir|max age|(^| )(wait|lease)( |$)/],
    ['retry', /retr(y|ies)|attempts/],
    ['concurrency', /workers?( |$)|threads?( |$)|concurren|parallel|replicas|processes|shards/],
    ['cache', /cache/],
    ['flag', /feature|(^| )flags?( |$)|enabled?$|disabled?$|toggle|experiment/],
    [
        'limit',
        /limit|quota|memory|(^| )(cpu|cpus|mem|heap|rps|qps)( |$)|rate|burst|(^| )(max|min)( |$)|size|buffer|queue|batch|capacity|throttl/,
    ],
    ['logging', /(^| )log|debug|verbos|trace/],
    ['address', /host|(^| )port( |$)|url|uri|endpoint|address|(^| )dsn/],
];
/** What a setting governs, by the last two words of its path and by its value; null where neither tells. */
function topicOf(key, values) {
    if (isSecretSetting(key, values))
        return 'secret';
    const words = wordsOf(key);
    const named = TOPICS.find(([, pattern]) => pattern.test(words));
    if (named)
        return named[0];
    return values.some((value) => typeof value === 'boolean') ? 'flag' : null;
}
/** The last two parts of a path as plain words: `db.poolMax` is "db pool max". */
function wordsOf(key) {
    const parts = key.split(/[.[\]]+/).filter(Boolean);
    return parts
        .slice(-2)
        .join(' ')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/[^A-Za-z0-9]+/g, ' ')
        .trim()
        .toLowerCase();
}
/** Words after which a number is an amount, although the name also speaks of tokens or cookies. */
const AMOUNT = /(max|min|limit|count|ttl|time-?out|expir\w*|lifetime|age|size|length|interval|enabled|refresh|rotate|seconds|minutes|hours|days|ms)$/i;
/** Whether a setting's value is nobody's business: by its name, unless name and values say that it is an amount or a switch. */
function isSecretSetting(key, values) {
    if (!(0,redact_output/* isSecretName */.eh)(key))
        return false;
    const isPlain = (value) => value === undefined || typeof value === 'boolean' || amountOf(value) !== undefined || value === 'true' || value === 'false';
    return !(AMOUNT.test(key.replace(/[\]"']+$/, '')) && values.every(isPlain));
}
const UNITS = {
    ms: ['time', 1],
    s: ['time', 1_000],
    sec: ['time', 1_000],
    min: ['time', 60_000],
    h: ['time', 3_600_000],
    d: ['time', 86_400_000],
    b: ['bytes', 1],
    k: ['bytes', 1_000],
    kb: ['bytes', 1_000],
    mb: ['bytes', 1e6],
    gb: ['bytes', 1e9],
    g: ['bytes', 1e9],
    ki: ['bytes', 1_024],
    kib: ['bytes', 1_024],
    mi: ['bytes', 1_024 ** 2],
    mib: ['bytes', 1_024 ** 2],
    gi: ['bytes', 1_024 ** 3],
    gib: ['bytes', 1_024 ** 3],
};
/** A number with its unit; undefined for anything else. A unit that is not known stands for itself (`500m`, `80%`). */
function amountOf(value) {
    if (typeof value === 'number')
        return { amount: value, unit: '' };
    if (typeof value !== 'string')
        return undefined;
    const match = /^\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z%]{0,4})\s*$/.exec(value);
    if (!match)
        return undefined;
    const [, number = '', unit = ''] = match;
    const known = UNITS[unit.toLowerCase()];
    return known ? { amount: Number(number) * known[1], unit: known[0] } : { amount: Number(number), unit };
}
/** New / old, to four digits, where both are above zero and of one unit. */
function factorOf(from, to) {
    const [before, after] = [amountOf(from), amountOf(to)];
    if (!before || !after || before.unit !== after.unit || before.amount <= 0 || after.amount <= 0)
        return null;
    return Number((after.amount / before.amount).toPrecision(4));
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/change/diff-settings.js

/** What a value is replaced by that nobody may see. */
const HIDDEN = '***';
const LONGEST_VALUE = 60;
/** A run of letters and digits without a break, as keys, tokens and hashes have one. */
const KEY_SHAPED = /[A-Za-z0-9+_=-]{24,}/g;
const diff_settings_NONE = new Map();
/**
 * The keys that differ, in order of their names. Values of secret-looking keys are hidden, others go through `redact`, long ones are cut.
 * @param where the file, or `environment`
 */
function diffSettings(where, from, to, redact = (text) => text, placeOf = () => undefined) {
    const [before, after] = [from ?? diff_settings_NONE, to ?? diff_settings_NONE];
    const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !sameScalar(before, after, key)).sort();
    return keys.map((key) => {
        const values = [before.get(key), after.get(key)];
        const at = after.has(key) ? placeOf(key) : undefined;
        const show = (value) => (value === undefined ? null : showValue(key, value, values, redact));
        return {
            where,
            key: redact(key),
            kind: !before.has(key) ? 'added' : after.has(key) ? 'changed' : 'removed',
            from: show(values[0]),
            to: show(values[1]),
            topic: topicOf(key, values),
            factor: isSecretSetting(key, values) ? null : factorOf(...values),
            ...(at ? { at } : {}),
        };
    });
}
function sameScalar(before, after, key) {
    return before.has(key) && after.has(key) && Object.is(before.get(key), after.get(key));
}
/** A value as it may be printed. What it is compared with decides with: a switch that becomes a text is still looked at as one. */
function showValue(key, value, values, redact) {
    if (isSecretSetting(key, values))
        return HIDDEN;
    if (typeof value !== 'string')
        return String(value);
    if (looksLikeKey(value) && topicOf(key, values) !== 'image')
        return HIDDEN;
    const plain = redact(value.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, `$1${HIDDEN}@`)).replace(/\s+/g, ' ');
    return plain.length <= LONGEST_VALUE ? plain : `${plain.slice(0, LONGEST_VALUE - 1)}…`;
}
function looksLikeKey(value) {
    return (value.match(KEY_SHAPED) ?? []).some((run) => /\d/.test(run) && /[A-Za-z]/.test(run));
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/change/locate-setting.js
/** How far apart two keys of one path may stand; beyond it a name that is the same is taken for another one. */
const MOST_LINES = 2_000;
/**
 * The line, from 1, on which a setting is written, found by the names of its path one below the other; undefined where it is not found. It is
 * for a reader's eyes: of two places with the same names the first is taken.
 * @param key as `readSettings` names it: `pool.max`, `services.api.environment[POOL]`, `Deployment/api.spec.replicas`
 */
function locateSetting(text, key) {
    const lines = text.split(/\r?\n/);
    const names = segmentsOf(key);
    const last = names.at(-1);
    if (last === undefined)
        return undefined;
    return first(lines, key, 0) ?? descend(lines, names) ?? first(lines, last, 0);
}
/** Each name on a line at or below the one before, deeper or as deep as it. */
function descend(lines, names) {
    let at = 0;
    let found;
    for (const name of names) {
        found = first(lines, name, at);
        if (found === undefined || found - at > MOST_LINES)
            return undefined;
        at = found - 1;
    }
    return found;
}
function first(lines, name, from) {
    const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // As a key (`name:`, `"name":`, `name =`, `- name=`, inside of `{ }` too), or as the value that tells entries of a list apart.
    const pattern = new RegExp(`(^|[\\s,{\\["'-])${quoted}["'\\]]?\\s*[:=]|:\\s*["']?${quoted}["']?\\s*([,}]|$)`);
    for (let index = from; index < lines.length; index++)
        if (pattern.test(lines[index]))
            return index + 1;
    return undefined;
}
/** The names of a path; positions in a list say nothing about a line. */
function segmentsOf(key) {
    const names = key.match(/[^.[\]]+/g) ?? [];
    return names.map((name) => name.split('/').at(-1)).filter((name) => !/^\d+$/.test(name));
}

// EXTERNAL MODULE: ./build-bundle/src/environment/change/read-dependencies.js
var read_dependencies = __webpack_require__(53511);
// EXTERNAL MODULE: ./node_modules/dot-properties/lib/index.js
var lib = __webpack_require__(82483);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build-bundle/src/environment/change/read-settings.js



/** Larger texts are data, not settings. */
const MOST_SETTINGS_BYTES = 512 * 1024;
const MOST_KEYS = 10_000;
const MOST_ALIASES = 100;
/** Entries of a list are told apart by the first of these that every one of them has, and no two alike. */
const IDENTITIES = ['name', 'id', 'key', 'host', 'path', 'job_name'];
/** How a file writes its settings, by its name; undefined where it has none that can be read. */
function settingsFormat(path) {
    const name = path.split('/').at(-1)?.toLowerCase() ?? '';
    if (/^\.env(\.|$)|\.env$/.test(name))
        return 'env';
    if (/\.ya?ml$/.test(name))
        return 'yaml';
    if (/\.jsonc?$/.test(name))
        return 'json';
    if (name.endsWith('.properties'))
        return 'properties';
    return name.endsWith('.toml') ? 'toml' : undefined;
}
/** The settings of a text; undefined where it cannot be read as its format, is too long or holds too much. */
function readSettings(text, format) {
    if (text.length > MOST_SETTINGS_BYTES)
        return undefined;
    const found = new Map();
    try {
        for (const [prefix, document] of READERS[format](text))
            flatten(document, prefix, found);
    }
    catch {
        return undefined;
    }
    return found.size > MOST_KEYS ? undefined : found;
}
const READERS = {
    json: (text) => [['', JSON.parse(text)]],
    yaml: readYaml,
    toml: (text) => [['', (0,dist/* parse */.qg)(text)]],
    properties: (text) => [['', (0,lib.parse)(text)]],
    env: (text) => [['', readEnvironmentFile(text)]],
};
/** Several documents in one file are named after what they are (Kubernetes), otherwise numbered. */
function readYaml(text) {
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text);
    if (!Array.isArray(documents))
        return [];
    const values = documents.map((document) => {
        if (document.errors.length > 0)
            throw document.errors[0];
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    });
    if (values.length === 1)
        return [['', values[0]]];
    return values.map((value, index) => [nameOf(value) ?? `[${index}]`, value]);
}
function nameOf(document) {
    const { kind, metadata } = (document ?? {});
    return typeof kind === 'string' && typeof metadata?.name === 'string' ? `${kind}/${metadata.name}` : undefined;
}
/** `NAME=value` lines as Compose and dotenv read them: `export` and quotes are taken away, comments left out. */
function readEnvironmentFile(text) {
    const found = {};
    for (const line of text.split(/\r?\n/)) {
        const match = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*?)\s*$/.exec(line);
        if (!match || line.trimStart().startsWith('#'))
            continue;
        const [, name = '', value = ''] = match;
        const quoted = /^(["'])([\s\S]*?)\1(\s+#.*)?$/.exec(value);
        Object.defineProperty(found, name, { value: quoted?.[2] ?? value.replace(/\s+#.*$/, ''), enumerable: true, configurable: true });
    }
    return found;
}
function flatten(value, path, into) {
    if (into.size > MOST_KEYS)
        return;
    if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
        into.set(path, value);
    else if (Array.isArray(value))
        flattenList(value, path, into);
    else if (value instanceof Date)
        into.set(path, value.toISOString());
    else if (typeof value !== 'object')
        into.set(path, String(value));
    else
        for (const [key, item] of Object.entries(value))
            flatten(item, path === '' ? key : `${path}.${key}`, into);
}
/** A list of named entries, or of `NAME=value` texts, is a mapping written otherwise: its order means nothing. */
function flattenList(list, path, into) {
    const pairs = list.map((item) => (typeof item === 'string' ? /^([A-Za-z_][\w.-]*)=([\s\S]*)$/.exec(item) : null));
    const isMapping = list.length > 0 && pairs.every((pair) => pair !== null) && new Set(pairs.map((pair) => pair?.[1])).size === list.length;
    if (isMapping) {
        for (const pair of pairs)
            into.set(`${path}[${pair?.[1]}]`, pair?.[2] ?? '');
        return;
    }
    const identity = IDENTITIES.find((key) => isIdentity(list, key));
    list.forEach((item, index) => {
        const name = identity === undefined ? index : String(item[identity]);
        flatten(item, `${path}[${name}]`, into);
    });
}
function isIdentity(list, key) {
    const names = list.map((item) => (typeof item === 'object' && item !== null ? item[key] : undefined));
    return list.length > 0 && names.every((name) => typeof name === 'string') && new Set(names).size === list.length;
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/change/summarise-change.js






/** Kinds in the order in which a reader wants them. */
const ORDER = [
    'migration',
    'configuration',
    'dependency',
    'infrastructure',
    'code',
    'other',
    'test',
    'documentation',
    'ci',
];
/** Whether the texts of a changed file are worth reading: it has keys or versions that can be compared. */
function isReadable({ kind, path, submodule, added }) {
    if (submodule || added === null)
        return false;
    if (kind === 'dependency')
        return (0,read_dependencies/* namesDependencies */.c6)(path) || settingsFormat(path) !== undefined;
    return (kind === 'configuration' || kind === 'infrastructure') && settingsFormat(path) !== undefined;
}
/** From files and arms to a change in words and numbers. Pure: the same parts give the same change. */
function summariseChange(parts) {
    const files = parts.files
        .map(({ file }) => file)
        .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compare(a.path, b.path));
    const fileCounts = {};
    for (const { kind } of files)
        fileCounts[kind] = (fileCounts[kind] ?? 0) + 1;
    const { settings, unread } = settingsOf(parts);
    const dependencies = dependenciesOf(parts.files);
    const sum = (side) => files.reduce((total, file) => total + (file[side] ?? 0), 0);
    return {
        ...NO_CHANGE,
        from: parts.from,
        to: parts.to,
        files: files.slice(0, MOST_FILES),
        fileCounts,
        lines: { added: sum('added'), removed: sum('removed') },
        settings: settings.slice(0, MOST_SETTINGS),
        dependencies: dependencies.slice(0, MOST_DEPENDENCIES),
        unread,
        migrations: files.filter(({ kind }) => kind === 'migration').map(({ path }) => path),
        image: parts.image,
        command: parts.command,
        notes: [
            ...parts.notes,
            ...beyond('setting', settings.length - MOST_SETTINGS),
            ...beyond('package', dependencies.length - MOST_DEPENDENCIES),
        ],
    };
}
const beyond = (noun, more) => more > 0 ? [`${more} more ${noun}${more === 1 ? '' : 's'} changed that ${more === 1 ? 'is' : 'are'} not listed`] : [];
/** What governs load first, then switches and images, then what else has a topic. */
function weightOf({ topic }) {
    if (topic === null)
        return 3;
    return topic === 'flag' || topic === 'image' ? 1 : ['secret', 'logging', 'address'].includes(topic) ? 2 : 0;
}
function settingsOf({ files, env, redact }) {
    const unread = [];
    const ofFiles = files.flatMap(({ file, from, to, writtenAt }) => {
        if (file.kind !== 'configuration' && file.kind !== 'infrastructure')
            return [];
        const format = settingsFormat(file.path);
        const read = (text) => text === null ? new Map() : text === undefined || format === undefined ? undefined : readSettings(text, format);
        const [before, after] = [read(from), read(to)];
        if (before && after)
            return diffSettings(file.path, before, after, redact, placesIn(to, writtenAt ?? file.path));
        if (file.kind === 'configuration')
            unread.push(file.path);
        return [];
    });
    const variables = diffSettings('environment', new Map(Object.entries(env.from)), new Map(Object.entries(env.to)), redact);
    return { settings: [...variables, ...ofFiles].sort((a, b) => weightOf(a) - weightOf(b)), unread };
}
function placesIn(text, path) {
    return (key) => {
        const line = typeof text === 'string' ? locateSetting(text, key) : undefined;
        return line === undefined ? undefined : { path, line };
    };
}
/** A manifest beside a changed lock file says nothing that the lock file does not. */
function dependenciesOf(files) {
    const folder = (path) => path.slice(0, path.lastIndexOf('/') + 1);
    const locked = new Set(files.filter(({ file }) => (0,read_dependencies/* namesDependencies */.c6)(file.path) && !(0,read_dependencies/* isManifest */.Yh)(file.path)).map(({ file }) => folder(file.path)));
    return files.flatMap(({ file, from, to }) => {
        if (file.kind !== 'dependency' || !(0,read_dependencies/* namesDependencies */.c6)(file.path))
            return [];
        if ((0,read_dependencies/* isManifest */.Yh)(file.path) && locked.has(folder(file.path)))
            return [];
        if (from === undefined || to === undefined)
            return [];
        const read = (text) => (text === null ? new Map() : (0,read_dependencies/* readDependencies */.gF)(file.path, text));
        const [before, after] = [read(from), read(to)];
        return before && after ? diffDependencies(file.path, before, after) : [];
    });
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build-bundle/src/environment/impact.js
/** The documented table: how much each signal counts, once, however many stand behind it. */
const IMPACT_POINTS = {
    code: 3,
    'code-large': 2,
    setting: 2,
    'setting-load': 3,
    'setting-flag': 3,
    'setting-factor': 1,
    configuration: 2,
    'dependency-major': 4,
    'dependency-minor': 2,
    'dependency-patch': 1,
    dependency: 2,
    migration: 5,
    infrastructure: 3,
    image: 4,
    command: 3,
    other: 2,
    'criticality-medium': 1,
    'criticality-high': 2,
};
/** From so many points on. */
const IMPACT_FROM = { medium: 4, high: 7 };
/** From so many changed code files, or lines, on a change is large. */
const LARGE = { files: 20, lines: 500 };
/** A load setting that changes by this factor or more counts for more. */
const FACTOR = 2;
/** What each signal means, for the documents. */
const IMPACT_MEANING = {
    code: 'code of the service',
    'code-large': `at least ${LARGE.files} files or ${LARGE.lines} lines of it (in addition)`,
    setting: 'a setting that is none of the next two',
    'setting-load': 'a timeout, pool, limit, retry, concurrency or cache setting',
    'setting-flag': 'a switch or feature flag',
    'setting-factor': `a load setting by a factor of ${FACTOR} or more (in addition)`,
    configuration: 'a configuration file whose keys could not be read',
    'dependency-major': 'a package by a major version (below 1.0: by a minor one)',
    'dependency-minor': 'a package by a minor version, or added or removed',
    'dependency-patch': 'packages by patch versions only',
    dependency: 'a dependency file whose versions could not be read',
    migration: 'a migration of the data',
    infrastructure: 'Dockerfile, Compose file, manifests',
    image: 'another image',
    command: 'another command',
    other: 'files of no known kind, submodules',
    'criticality-medium': '`service.criticality: medium`',
    'criticality-high': '`service.criticality: high`',
};
const LOAD = ['timeout', 'pool', 'limit', 'retry', 'concurrency', 'cache'];
const NO_IMPACT = { level: 'low', points: 0, reasons: [] };
/** Sums the table up over a change. Documents, tests and CI count nothing; nothing at all is `low` whatever the criticality. */
function scoreImpact(change, criticality) {
    const found = [...fileReasons(change), ...settingReasons(change.settings), ...dependencyReasons(change)];
    if (found.length === 0)
        return NO_IMPACT;
    const reasons = criticality === 'low' ? found : [...found, reason(`criticality-${criticality}`, 1, null)];
    const points = reasons.reduce((sum, one) => sum + one.points, 0);
    return { level: points >= IMPACT_FROM.high ? 'high' : points >= IMPACT_FROM.medium ? 'medium' : 'low', points, reasons };
}
function reason(signal, count, example) {
    return { signal, points: IMPACT_POINTS[signal], count, example };
}
const some = (signal, list, example) => list[0] === undefined ? [] : [reason(signal, list.length, example(list[0]))];
const pathOf = ({ path }) => path;
function fileReasons(change) {
    const of = (kind) => change.files.filter((file) => file.kind === kind && !file.submodule);
    const code = of('code');
    const count = change.fileCounts.code ?? code.length;
    const lines = code.reduce((sum, file) => sum + (file.added ?? 0) + (file.removed ?? 0), 0);
    const isLarge = count >= LARGE.files || lines >= LARGE.lines;
    return [
        ...some('migration', change.migrations, (path) => path),
        ...(code[0] ? [reason('code', count, code[0].path)] : []),
        ...(isLarge ? [reason('code-large', count, null)] : []),
        ...some('configuration', change.unread, (path) => path),
        ...some('infrastructure', of('infrastructure'), pathOf),
        ...some('dependency', change.dependencies.length > 0 ? [] : of('dependency'), pathOf),
        ...some('other', [...of('other'), ...change.files.filter((file) => file.submodule)], pathOf),
        ...(change.image ? [reason('image', 1, change.image.to)] : []),
        ...(change.command ? [reason('command', 1, null)] : []),
    ];
}
function settingReasons(settings) {
    const load = settings.filter(({ topic }) => LOAD.includes(topic));
    const flags = settings.filter(({ topic }) => topic === 'flag');
    const rest = settings.filter((setting) => !load.includes(setting) && !flags.includes(setting));
    const far = load.filter(({ factor }) => factor !== null && (factor >= FACTOR || factor <= 1 / FACTOR));
    const key = ({ key: name }) => name;
    return [
        ...some('setting-load', load, key),
        ...some('setting-factor', far, key),
        ...some('setting-flag', flags, key),
        ...some('setting', load.length + flags.length > 0 ? [] : rest, key),
    ];
}
function dependencyReasons({ dependencies }) {
    const major = dependencies.filter(({ step }) => step === 'major');
    const minor = dependencies.filter(({ step }) => step === 'minor' || step === 'added' || step === 'removed' || step === 'other');
    const name = (one) => one.name;
    if (major.length > 0)
        return some('dependency-major', major, name);
    if (minor.length > 0)
        return some('dependency-minor', minor, name);
    return some('dependency-patch', dependencies, name);
}

// EXTERNAL MODULE: ./build-bundle/src/environment/revision.js
var revision = __webpack_require__(6403);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/git.js
var git = __webpack_require__(55288);
;// CONCATENATED MODULE: ./build-bundle/src/environment/change/raw-diff.js
const SUBMODULE = '160000';
const NOTHING = /^0+$/;
/** Reads the NUL-separated raw format (git-diff(1), "RAW OUTPUT FORMAT"). A line that is none is left out. */
function parseRawDiff(text) {
    const fields = text.split('\0');
    const entries = [];
    for (let at = 0; at < fields.length;) {
        const head = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[at] ?? '');
        if (!head) {
            at += 1;
            continue;
        }
        const [, fromMode, toMode, fromId = '', toId = '', letter = 'M'] = head;
        const isPair = letter === 'R' || letter === 'C';
        const first = fields[at + 1] ?? '';
        const path = isPair ? (fields[at + 2] ?? first) : first;
        entries.push({
            status: statusOf(letter),
            path,
            ...(letter === 'R' ? { from: first } : {}),
            fromId: NOTHING.test(fromId) || letter === 'C' ? null : fromId,
            toId: NOTHING.test(toId) ? null : toId,
            submodule: fromMode === SUBMODULE || toMode === SUBMODULE,
        });
        at += isPair ? 3 : 2;
    }
    return entries;
}
function statusOf(letter) {
    if (letter === 'A' || letter === 'C')
        return 'added';
    if (letter === 'D')
        return 'removed';
    return letter === 'R' ? 'renamed' : 'changed';
}
/** Reads `--numstat -z`: lines added and removed by (new) path; null for binary files. */
function parseNumstat(text) {
    const counts = new Map();
    const fields = text.split('\0');
    for (let at = 0; at < fields.length; at++) {
        const match = /^(\d+|-)\t(\d+|-)\t([\s\S]*)$/.exec(fields[at] ?? '');
        if (!match)
            continue;
        const [, added = '-', removed = '-', path = ''] = match;
        // A rename has an empty path here, and the old and the new one as the next two fields.
        const name = path === '' ? (fields[at + 2] ?? '') : path;
        if (path === '')
            at += 2;
        counts.set(name, { added: added === '-' ? null : Number(added), removed: removed === '-' ? null : Number(removed) });
    }
    return counts;
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/changed-files.js





/** Files whose keys or versions are compared, at most; of the rest only the names are known. */
const MOST_READ = 80;
const AT_ONCE = 6;
/** A rename is looked for among so many files at most: more would take minutes. */
const RENAME_LIMIT = 1_000;
/** Below what is kept of a program's output: a list that was cut off must not be taken for the whole. */
const MOST_RAW_CHARACTERS = 8 * 1024 * 1024;
const MOST_BLOB_BYTES = 8 * 1024 * 1024;
/**
 * The files that differ between two trees, with the texts of those worth reading. Trees need no history, so a shallow clone is as good as any.
 * Configured diff programs and conversions are not run.
 * @throws FS_GIT
 */
async function readChangedFiles(from, to, context) {
    if (from === to)
        return [];
    const compare = (format) => (0,git/* git */.$)(context, 'diff-tree', '-r', '-z', '-M', `-l${RENAME_LIMIT}`, '--no-ext-diff', '--no-textconv', format, '--abbrev=40', from, to);
    const raw = await compare('--raw');
    if (raw.length > MOST_RAW_CHARACTERS)
        throw (0,errors/* fail */.fJ)('FS_GIT', { found: 'more changed files than can be compared' });
    const entries = parseRawDiff(raw);
    const lines = parseNumstat(await compare('--numstat'));
    const files = entries.map((entry) => ({ entry, file: describe(entry, lines.get(entry.path)) }));
    const readable = files.filter(({ file }) => isReadable(file)).slice(0, MOST_READ);
    const texts = new Map();
    const queue = [...readable];
    const work = async () => {
        for (let next = queue.shift(); next; next = queue.shift())
            texts.set(next.entry, await readSides(next.entry, context));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return files.map(({ entry, file }) => ({ file, from: undefined, to: undefined, ...texts.get(entry) }));
}
function describe(entry, lines) {
    return {
        path: entry.path,
        ...(entry.from === undefined ? {} : { from: entry.from }),
        status: entry.status,
        kind: entry.submodule ? 'other' : (0,classify_file/* classifyFile */.T)(entry.path),
        added: lines?.added ?? null,
        removed: lines?.removed ?? null,
        ...(entry.submodule ? { submodule: true } : {}),
    };
}
async function readSides({ fromId, toId }, context) {
    const side = async (id) => (id === null ? null : ((await readText(id, context)) ?? undefined));
    return { from: await side(fromId), to: await side(toId) };
}
/** A blob as text, by its id or as `REV:PATH`; null where there is none, undefined where it is no text or too large. */
async function readText(object, context) {
    const size = await (0,git/* tryGit */.I)(context, 'cat-file', '-s', object);
    if (size === undefined)
        return null;
    if (Number(size) > MOST_BLOB_BYTES)
        return undefined;
    const text = await (0,git/* tryGit */.I)(context, 'cat-file', 'blob', object);
    return text === undefined ? null : text.includes('\0') ? undefined : text;
}

// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/resolve-revision.js
var resolve_revision = __webpack_require__(99176);
;// CONCATENATED MODULE: ./build-bundle/src/environment/change/compose-inputs.js


const asJson = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
const asList = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
/**
 * Build contexts, bind-mounted files, env files, configs and secrets of a service and of everything it depends on, relative to the top of
 * the repository. Whatever cannot be told for sure (variables in paths, `extends`, `include`, a context elsewhere) makes it unknown.
 * @param path of the Compose file, relative to the top of the repository
 * @param service absent: all services
 */
function readComposeInputs(text, path, service) {
    let file;
    try {
        file = asJson((0,yaml_dist/* parse */.qg)(text, { maxAliasCount: 100, merge: true }));
    }
    catch {
        return { unknown: `${path} cannot be read` };
    }
    if (file['include'] !== undefined)
        return { unknown: `${path} includes other files` };
    const services = asJson(file['services']);
    const names = service === undefined ? Object.keys(services) : closure(services, service);
    const folder = external_node_path_.posix.dirname(path);
    const roots = new Set([path, external_node_path_.posix.join(folder, '.env')]);
    for (const name of names) {
        const definition = asJson(services[name]);
        if (definition['extends'] !== undefined)
            return { unknown: `service ${name} extends another one` };
        for (const named of pathsOf(definition, file)) {
            if (typeof named !== 'string' || /[$]|^[a-z][a-z0-9+.-]*:\/\/|^git@|^~/i.test(named))
                return { unknown: `a path of service ${name}` };
            if (named.startsWith('/'))
                continue; // of the machine, not of the repository
            const inside = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, named));
            if (inside.startsWith('..'))
                return { unknown: `a path of service ${name} outside of the repository` };
            roots.add(inside === './' ? '.' : inside.replace(/\/$/, ''));
        }
    }
    return { roots: [...roots].sort() };
}
/** A service and what it depends on, directly or not. A service that is not there has no inputs but the file. */
function closure(services, first) {
    const seen = new Set();
    const open = [first];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (seen.has(name) || services[name] === undefined)
            continue;
        seen.add(name);
        const { depends_on: needs, links, volumes_from: from, network_mode: network } = asJson(services[name]);
        const named = Array.isArray(needs) ? needs : Object.keys(asJson(needs));
        const others = [...named, ...asList(links), ...asList(from), ...asList(network)].map((text) => String(text)
            .replace(/^(service|container):/, '')
            .split(':')[0] ?? '');
        open.push(...others);
    }
    return [...seen];
}
function pathsOf(service, file) {
    return [...buildPaths(service['build']), ...envFiles(service['env_file']), ...bindMounts(service['volumes']), ...granted(service, file)];
}
/** A Dockerfile is inside its context or, by `../`, elsewhere. */
function buildPaths(build) {
    if (build === undefined)
        return [];
    if (typeof build === 'string')
        return [build];
    const { context = '.', dockerfile, additional_contexts: additional } = asJson(build);
    const outside = typeof dockerfile === 'string' && dockerfile.includes('..') ? [external_node_path_.posix.join(String(context), dockerfile)] : [];
    const more = Array.isArray(additional) ? additional.map((entry) => String(entry).split('=')[1]) : Object.values(asJson(additional));
    return [context, ...outside, ...more.filter((entry) => !/^(docker-image|service|target):/.test(String(entry)))];
}
const envFiles = (value) => asList(value).map((entry) => (typeof entry === 'string' ? entry : asJson(entry)['path']));
/** Named volumes are not of the repository; a bind mount begins with `.`, `/` or `~`. */
function bindMounts(value) {
    return asList(value).flatMap((entry) => {
        if (typeof entry === 'string')
            return /^[.~/$]/.test(entry) ? [entry.split(':')[0]] : [];
        const { type, source } = asJson(entry);
        return type === 'bind' ? [source] : [];
    });
}
/** Configs and secrets of a service that come from files. */
function granted(service, file) {
    return ['configs', 'secrets'].flatMap((kind) => {
        const defined = asJson(file[kind]);
        const names = asList(service[kind]).map((entry) => (typeof entry === 'string' ? entry : String(asJson(entry)['source'])));
        return names.flatMap((name) => asJson(defined[name])['file'] ?? []);
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/change/workspace.js


/** The globs of an npm, yarn or pnpm workspace; undefined where the top is none. */
function workspaceGlobs(manifest, pnpm) {
    try {
        const listed = pnpm === undefined ? parseManifest(manifest ?? '{}').workspaces : (0,yaml_dist/* parse */.qg)(pnpm)?.packages;
        const globs = Array.isArray(listed) ? listed : listed?.packages;
        return Array.isArray(globs) ? globs.map(String).map((glob) => glob.replace(/^\.\//, '').replace(/\/+$/, '')) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a folder is a package of the workspace. */
function isWorkspaceFolder(folder, globs) {
    const isIn = globs.filter((glob) => !glob.startsWith('!')).some((glob) => picomatch.isMatch(folder, glob));
    return isIn && !globs.some((glob) => glob.startsWith('!') && picomatch.isMatch(folder, glob.slice(1)));
}
/**
 * The folders of packages that the service's own package does not use, directly or not, development dependencies included. Empty where the
 * service is no package of the workspace, or where anything cannot be read.
 */
function foreignPackages(packages, service) {
    try {
        const read = packages.map(({ folder, manifest }) => ({ folder, manifest: parseManifest(manifest) }));
        const own = read.filter(({ folder }) => service === folder || service.startsWith(`${folder}/`));
        if (own.length === 0)
            return [];
        const byName = new Map(read.map((one) => [String(one.manifest.name ?? one.folder), one]));
        const used = new Set(own);
        for (const one of used) {
            for (const name of dependencyNames(one.manifest)) {
                const other = byName.get(name);
                if (other)
                    used.add(other);
            }
        }
        // A package inside of one that is used, or around it, is not told apart.
        const folders = [...used].map(({ folder }) => folder);
        return read
            .map(({ folder }) => folder)
            .filter((folder) => !folders.some((mine) => mine === folder || mine.startsWith(`${folder}/`) || folder.startsWith(`${mine}/`)));
    }
    catch {
        return [];
    }
}
function dependencyNames(manifest) {
    const groups = [manifest.dependencies, manifest.devDependencies, manifest.peerDependencies, manifest.optionalDependencies];
    return groups.flatMap((group) => Object.keys((group ?? {})));
}
function parseManifest(text) {
    const manifest = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null)
        throw new TypeError('no manifest');
    return manifest;
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/service-roots.js




/** More packages than that are not looked at: everything counts. */
const MOST_PACKAGES = 200;
/**
 * Where the inputs of the service lie, as far as that can be told: by the Compose file (both revisions of it), or by the workspace the service is a package of.
 * @param context its directory is the top of the repository
 */
async function readServiceRoots(spec, pair, context) {
    if (spec.driver === 'docker-compose')
        return { foreign: [], ...(await composeRoots(spec, pair, context)) };
    if (spec.driver !== 'process')
        return { foreign: [] };
    // A command that leaves its directory may reach any package.
    const commands = [spec.build, spec.command, spec.primary.command, spec.shadow.command, spec.state.prepare];
    if (pair.prefix === '' || commands.some((text) => text?.includes('..')))
        return { foreign: [] };
    return { foreign: await readForeignPackages(pair, context) };
}
async function composeRoots(spec, pair, context) {
    if (spec.file === undefined)
        return {};
    const path = (0,external_node_path_.relative)(context.directory, (0,external_node_path_.resolve)(spec.directory, spec.file)).split(external_node_path_.sep).join('/');
    const found = [];
    for (const sha of [pair.from, pair.to]) {
        const text = await (0,git/* tryGit */.I)(context, 'cat-file', 'blob', `${sha}:${path}`);
        if (text === undefined)
            return {};
        if (await isMerged(sha, path, context))
            return {};
        for (const service of servicesOf(spec)) {
            const inputs = readComposeInputs(text, path, service);
            if ('unknown' in inputs)
                return {};
            found.push(...inputs.roots);
        }
    }
    return { roots: [...new Set(found)] };
}
/** The service under test and those that stand in for others; undefined stands for all. */
function servicesOf({ service, egress }) {
    const stubs = Object.values(egress.stubs ?? {}).flatMap((stub) => ('service' in stub ? [stub.service] : []));
    return service === undefined ? [undefined] : [service, ...stubs];
}
/** Whether Compose puts other files on top: an override file beside it, or a list of files in `.env` or in the environment. */
async function isMerged(sha, path, context) {
    if (context.env['COMPOSE_FILE'])
        return true;
    const folder = external_node_path_.posix.dirname(path);
    const blob = (name) => (0,git/* tryGit */.I)(context, 'cat-file', 'blob', `${sha}:${external_node_path_.posix.join(folder, name)}`);
    const overrides = ['compose', 'docker-compose'].flatMap((name) => [`${name}.override.yml`, `${name}.override.yaml`]);
    for (const name of overrides)
        if ((await blob(name)) !== undefined)
            return true;
    return /^\s*(export\s+)?COMPOSE_FILE\s*=/m.test((await blob('.env')) ?? '');
}
/** More Dockerfiles than that are not read. */
const MOST_DOCKERFILES = 20;
/** What the Dockerfiles of a revision name for their images, line by line: a document that is copied by name is no document only. */
async function readCopies(sha, context) {
    const listed = (await (0,git/* git */.$)(context, 'ls-tree', '-r', '-z', '--name-only', sha)).split('\0');
    const dockerfiles = listed
        .filter((path) => /(^|\/)(Dockerfile|Containerfile)[^/]*$|\.dockerfile$/i.test(path))
        .slice(0, MOST_DOCKERFILES);
    const texts = await Promise.all(dockerfiles.map((path) => (0,git/* tryGit */.I)(context, 'cat-file', 'blob', `${sha}:${path}`)));
    return texts
        .flatMap((text) => (text ?? '').replace(/\\\r?\n/g, ' ').split('\n'))
        .filter((line) => /^\s*(COPY|ADD|RUN|CMD|ENTRYPOINT)\b/i.test(line));
}
async function readForeignPackages({ to, prefix }, context) {
    const blob = (path) => (0,git/* tryGit */.I)(context, 'cat-file', 'blob', `${to}:${path}`);
    const globs = workspaceGlobs(await blob('package.json'), await blob('pnpm-workspace.yaml'));
    if (!globs)
        return [];
    const listed = await (0,git/* git */.$)(context, 'ls-tree', '-r', '-z', '--name-only', to);
    const folders = listed
        .split('\0')
        .filter((path) => path.endsWith('/package.json'))
        .map((path) => external_node_path_.posix.dirname(path))
        .filter((folder) => isWorkspaceFolder(folder, globs));
    if (folders.length > MOST_PACKAGES)
        return [];
    const packages = [];
    for (const folder of folders)
        packages.push({ folder, manifest: (await blob(`${folder}/package.json`)) ?? '' });
    return foreignPackages(packages, prefix.replace(/\/$/, ''));
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/study-change.js












/**
 * Compares what primary and shadow are made of, before anything is built: files of both revisions, settings key by key, packages, variables,
 * image, command; how far it reaches, and whether the service can notice it. What cannot be compared is said, never an error: the run goes on.
 * @throws only the signal's reason
 */
async function studyChange(request, context) {
    const { primary, shadow } = request.spec;
    if (primary.url !== undefined || shadow.url !== undefined || request.spec.driver === 'attach')
        return presume(request, context);
    if ((primary.ref === undefined) !== (shadow.ref === undefined))
        return unknownChange('One arm is a revision, the other a directory as it stands');
    try {
        return await study(request, context);
    }
    catch (error) {
        context.signal.throwIfAborted();
        return unknownChange(error instanceof Error ? firstLine(error.message) : String(error));
    }
}
const PRESUMED = 'The arms are given by their addresses: what is compared here are base and head of this pull request';
/**
 * Of arms that somebody else runs, the change is presumed to be the pull request's, where there is one: enough to be careful by, not enough to
 * leave the run out.
 */
async function presume(request, context) {
    const { baseBranch, pullMerge } = (0,revision/* readWorkflow */.S6)(context.env);
    const given = request.spec.driver === 'attach' ? 'The arms are run by something else' : 'The arms are given by their addresses';
    if (baseBranch === undefined && !pullMerge)
        return unknownChange(given);
    const arm = (ref) => ({ env: {}, files: {}, vars: {}, ready: request.spec.primary.ready, ref });
    const { directory, state, egress } = request.spec;
    const spec = { driver: 'url', directory, state, egress, primary: arm('base'), shadow: arm('head') };
    const { change, ...rest } = await studyChange({ ...request, spec }, context);
    return { ...rest, change: change && { ...change, notes: [...change.notes, PRESUMED] }, affected: { affected: true, because: [] } };
}
const firstLine = (text) => text.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
async function study(request, context) {
    const { spec, redact } = request;
    const { primary, shadow } = spec;
    const sides = await resolveSides(request, context);
    const top = sides.from ? await (0,git/* git */.$)(context, 'rev-parse', '--show-toplevel') : spec.directory;
    const prefix = sides.from ? await (0,git/* git */.$)(context, 'rev-parse', '--show-prefix') : '';
    const overlays = await readOverlays(request, context, sides, prefix);
    const laid = new Set(overlays.map(({ file }) => file.path));
    const inTrees = sides.from && sides.to ? await readChangedFiles(sides.from.tree, sides.to.tree, { ...context, directory: top }) : [];
    const ofTrees = inTrees.map((one) => asOfTheTrial(one, `${prefix}${(0,external_node_path_.relative)(spec.directory, request.configuration ?? '')}`));
    const files = [...ofTrees.filter(({ file }) => !laid.has(file.path)), ...overlays];
    const image = primary.image === shadow.image ? null : { from: primary.image ?? 'none', to: shadow.image ?? 'none' };
    const command = (primary.command ?? spec.command) !== (shadow.command ?? spec.command);
    const change = summariseChange({
        from: describeSide('primary', sides.from),
        to: describeSide('shadow', sides.to),
        files,
        env: { from: primary.env, to: shadow.env },
        image,
        command,
        notes: [],
        redact,
    });
    const arms = { env: changedNames(primary.env, shadow.env), files: [...laid], image: image !== null, command };
    const changed = ofTrees.map(({ file }) => file);
    const isSame = Object.values(arms).every((value) => value === false || (Array.isArray(value) && value.length === 0));
    // Two arms that are declared to be the same are a trial of the machinery, and are run as usual.
    if (isSame && (sides.from === null || primary.ref === shadow.ref))
        return { change, unknown: null, impact: null, affected: { affected: true, because: [] } };
    const affected = judgeAffected(changed, arms, await inputsOf(request, { ...context, directory: top }, sides, prefix));
    // What the service cannot notice reaches nowhere, whatever it is.
    const impact = affected.affected ? scoreImpact(change, request.service.criticality) : NO_IMPACT;
    return { change, unknown: null, impact, affected };
}
function asOfTheTrial(one, configuration) {
    return one.file.path === configuration ? { ...one, file: { ...one.file, kind: 'ci' } } : one;
}
async function resolveSides({ spec, exclude }, context) {
    const { primary, shadow } = spec;
    if (primary.ref === undefined || shadow.ref === undefined)
        return { from: null, to: null };
    const from = await (0,resolve_revision/* resolveRevision */.e)(primary.ref, context, { exclude });
    return { from, to: shadow.ref === primary.ref ? from : await (0,resolve_revision/* resolveRevision */.e)(shadow.ref, context, { exclude }) };
}
function describeSide(arm, revision) {
    return revision ? `${revision.ref} ${revision.sha.slice(0, 10)} "${revision.subject}"` : arm;
}
/** The files that only one arm has laid over its tree, or the arms have otherwise, with what stands there on each side. */
async function readOverlays(request, context, sides, prefix) {
    const { primary, shadow, directory } = request.spec;
    const sideText = async (arm, revision, target) => {
        const source = arm.files[target];
        if (source !== undefined)
            return readDisk((0,external_node_path_.resolve)(directory, source));
        return revision ? readText(`${revision.sha}:${prefix}${target}`, context) : readDisk((0,external_node_path_.resolve)(directory, target));
    };
    return Promise.all(changedNames(primary.files, shadow.files).map(async (target) => {
        const [from, to] = await Promise.all([sideText(primary, sides.from, target), sideText(shadow, sides.to, target)]);
        const status = from === null ? 'added' : to === null ? 'removed' : 'changed';
        const path = `${prefix}${target}`;
        const source = shadow.files[target];
        const file = { path, status, kind: (0,classify_file/* classifyFile */.T)(path), added: null, removed: null };
        return { file, from, to, ...(source === undefined ? {} : { writtenAt: `${prefix}${source}` }) };
    }));
}
/** Null where there is no such file, undefined where it is no text. */
async function readDisk(path) {
    try {
        const text = await (0,promises_.readFile)(path, 'utf8');
        return text.includes('\0') ? undefined : text;
    }
    catch {
        return null;
    }
}
async function inputsOf(request, context, sides, prefix) {
    const { spec, service } = request;
    const directory = prefix.replace(/\/$/, '');
    const named = request.named.flatMap((path) => {
        const inside = (0,external_node_path_.relative)(context.directory, path).split(external_node_path_.sep).join('/');
        return inside === '' || inside.startsWith('..') ? [] : [inside];
    });
    const commands = [spec.build, spec.command, spec.primary.command, spec.shadow.command, spec.state.prepare];
    const head = sides.to?.sha;
    const base = {
        directory,
        named,
        commands: commands.filter((text) => text !== undefined),
        ...(service.paths ? { paths: service.paths } : {}),
    };
    if (head === undefined || sides.from === null)
        return { ...base, foreign: [] };
    const scripts = await packageScripts(`${head}:${prefix}package.json`, context);
    const roots = await readServiceRoots(spec, { from: sides.from.sha, to: head, prefix }, context);
    const copied = await readCopies(head, context);
    return { ...base, ...roots, commands: [...base.commands, ...scripts, ...copied] };
}
/** The scripts of package.json that a build or a start may run. */
async function packageScripts(object, context) {
    const text = await (0,git/* tryGit */.I)(context, 'cat-file', 'blob', object);
    try {
        const { scripts = {} } = JSON.parse(text ?? '{}');
        return Object.entries(scripts).flatMap(([name, script]) => typeof script === 'string' && /^(pre|post)?(build|start|install|prepare|serve|compile|bundle)(:|$)/.test(name) ? [script] : []);
    }
    catch {
        return [];
    }
}
function changedNames(from, to) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => from[name] !== to[name]).sort();
}

// EXTERNAL MODULE: ./build-bundle/src/config/criticality.js
var criticality = __webpack_require__(64418);
;// CONCATENATED MODULE: ./build-bundle/src/config/impact-defaults.js

/**
 * The plan with the defaults of criticality and impact. Only what the user left open is set: what is written in the configuration stays as
 * it is. A budget that was left open grows with the traffic.
 */
function applyImpactDefaults(plan, impact) {
    const open = new Set(plan.presets ?? []);
    const { forMs, alpha } = (0,criticality/* defaultsOf */.Gf)(plan.service.criticality, impact);
    const traffic = open.has('for') ? { ...plan.traffic, forMs } : plan.traffic;
    const judge = open.has('alpha') ? { ...plan.judge, alpha, rollbackAlpha: Math.min(plan.judge.rollbackAlpha, alpha) } : plan.judge;
    const budgetMs = open.has('budget') ? Math.max(plan.budgetMs, 600_000, 2 * traffic.forMs) : plan.budgetMs;
    return Object.freeze({ ...plan, traffic, judge, budgetMs });
}

;// CONCATENATED MODULE: ./build-bundle/src/run/change-context.js


/** The plan with the defaults that follow from the change, and what the report says of both. */
function underImpact(plan, study) {
    if (!study.impact)
        return { plan, change: { study, forMs: null, alpha: null } };
    const adjusted = applyImpactDefaults(plan, study.impact.level);
    const open = new Set(plan.presets ?? []);
    return {
        plan: adjusted,
        change: { study, forMs: open.has('for') ? adjusted.traffic.forMs : null, alpha: open.has('alpha') ? adjusted.judge.alpha : null },
    };
}
/**
 * Every path that the plan names, absolute: the configuration itself, recordings, files laid over an arm. Whatever text of the plan looks
 * like a relative path is taken for one; a path too many only makes a run happen.
 */
function namedPaths(plan, cwd) {
    const { directory } = plan.environment;
    const { secrets: _secrets, report: _report, service: _service, ...rest } = plan;
    const texts = new Set();
    collectTexts(rest, texts);
    const named = [...texts].filter((text) => /[./]/.test(text) && !/^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !/[\s\0]/.test(text) && text.length < 500);
    const inside = named.map((text) => (0,external_node_path_.resolve)(directory, text)).filter((path) => isBelow(path, directory));
    return [...(plan.file === null ? [] : [(0,external_node_path_.resolve)(cwd, plan.file)]), ...inside];
}
/** The directory itself, and what lies above it, would stand for everything. */
function isBelow(path, directory) {
    const inside = (0,external_node_path_.relative)(directory, path);
    return inside !== '' && inside.split(external_node_path_.sep)[0] !== '..';
}
function collectTexts(value, into) {
    if (typeof value === 'string')
        into.add(value);
    else if (typeof value === 'object' && value !== null)
        for (const item of Object.values(value))
            collectTexts(item, into);
}

// EXTERNAL MODULE: ./build-bundle/src/judge/not-affected.js
var not_affected = __webpack_require__(42224);
// EXTERNAL MODULE: ./build-bundle/src/store/stores/sqlite.js + 2 modules
var sqlite = __webpack_require__(75392);
// EXTERNAL MODULE: ./build-bundle/src/run/assess.js + 3 modules
var assess = __webpack_require__(51432);
// EXTERNAL MODULE: ./build-bundle/src/run/measured-run.js + 19 modules
var measured_run = __webpack_require__(84024);
// EXTERNAL MODULE: ./build-bundle/src/run/measurement.js
var run_measurement = __webpack_require__(46500);
// EXTERNAL MODULE: ./build-bundle/src/run/run-document.js
var run_document = __webpack_require__(34439);
// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
;// CONCATENATED MODULE: ./build-bundle/src/run/not-affected.js
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







/** A run in which nothing had to be started: the same folder, verdict and reports as of any other, within seconds. */
async function concludeNotAffected(plan, context, { because, files }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startedMs = context.clock.now();
        const folder = new run_folder.RunFolder(context.outDirectory);
        folder.clearEarlierRun();
        folder.writeJson('plan.json', context.publicPlan);
        folder.journal('run begun', { run: context.runId, seed: plan.seed }, startedMs);
        context.onProgress({ kind: 'message', text: 'Nothing the service is made of has changed: nothing is started' });
        const document = documentOf(plan, { ...context, extra: [(0,not_affected/* notAffected */.Q)(because, files), ...context.extra] }, startedMs);
        const measurement = {
            kpis: plan.kpis,
            judge: plan.judge,
            forecast: plan.forecast,
            forSeconds: plan.traffic.forMs / 1_000,
        };
        const store = __addDisposableResource(env_1, new sqlite/* SqliteStore */.C(folder.path('store.db')), false);
        store.putDocument(run_document/* MEASUREMENT */.r0, (0,run_measurement/* toDocument */.JY)(measurement));
        store.putDocument(run_document/* RUN */.oq, document);
        store.flush();
        const judgement = (0,not_affected/* judgeNotAffected */.L)(plan.kpis, plan.judge, document.extra);
        const assessment = (0,assess/* assess */.n)(await measured_run/* MeasuredRun */.C.create(measurement), judgement, null, plan.kpis, document, { kind: 'experiment' });
        const { verdict, exitCode } = assessment;
        folder.journal('run ended', { outcome: verdict.outcome, exitCode }, context.clock.now());
        return { ...assessment, folder: folder.directory, error: null };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function documentOf(plan, context, startedMs) {
    return {
        service: plan.service.name,
        enforce: plan.enforce,
        policies: plan.policies,
        accept: plan.accept,
        today: new Date(startedMs).toISOString().slice(0, 10),
        extra: context.extra,
        arms: [],
        traffic: { seconds: 0, ratePerSecond: 0, askedRate: null, latenessP99Ms: null, skipped: {}, notes: [] },
        minutesUsed: Number(((context.clock.now() - startedMs) / 60_000).toFixed(2)),
        reproduce: context.reproduce,
        startedAt: new Date(startedMs).toISOString(),
        runId: context.runId,
        trafficStartedAtMs: null,
        seed: plan.seed,
        confirmed: false,
        notAffected: true,
        ...(context.change ? { change: { ...context.change, forMs: null, alpha: null } } : {}),
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/config/gate.js
/**
 * The head's plan under the base's gate: margins, alpha and all constants, policies, accept, enforce, ignored differences and forecast
 * limits. What else the head says (arms, traffic, reports) stays. Where the base has no configuration, the head's own gate is used.
 * Whether the base or the head counts is itself the base's decision.
 * @param base null where the base has no (readable) configuration
 */
function applyGateConfig(head, base) {
    if (!base)
        return { plan: head, differences: [], source: 'head-because-base-has-none' };
    const differences = gateDifferences(base, head);
    if (base.gateConfig === 'head')
        return { plan: head, differences, source: 'head-by-choice' };
    const { judge, confirm, policies, accept, enforce, gateConfig } = base;
    const plan = {
        ...head,
        ...{ judge, confirm, policies, accept, enforce, gateConfig },
        kpis: [...base.kpis, ...head.kpis.filter((kpi) => !named(base.kpis, kpi.name))],
        traffic: { ...head.traffic, ignore: base.traffic.ignore },
        ...(head.logs && base.logs ? { logs: { ...head.logs, ignore: base.logs.ignore, levels: base.logs.levels } } : {}),
        service: { ...head.service, paths: base.service.paths, always: base.service.always || head.service.always },
        presets: [...(head.presets ?? []).filter((name) => name !== 'alpha'), ...(base.presets ?? []).filter((name) => name === 'alpha')],
        forecast: { ...head.forecast, ...gateOfForecast(base, head) },
    };
    return { plan: Object.freeze(plan), differences, source: 'base' };
}
function gateOfForecast(base, head) {
    const { risk, warnings, rollbackOnForecast } = base.forecast;
    return {
        risk: [...risk, ...head.forecast.risk.filter((one) => !risk.some((other) => other.kpi === one.kpi))],
        warnings,
        rollbackOnForecast,
    };
}
/** Everything about the gate that the head would change, by setting. Pure. */
function gateDifferences(base, head) {
    return [
        ...plainDifferences(base, head),
        ...kpiDifferences(base, head),
        ...acceptDifferences(base, head),
        ...riskDifferences(base, head),
    ].toSorted((a, b) => (a.setting < b.setting ? -1 : a.setting > b.setting ? 1 : 0));
}
const STRICTNESS = { observe: 0, hold: 1, 'roll-back': 2 };
const POLICY_STRICTNESS = { pass: 0, hold: 1, fail: 3 };
const UNSET_POLICY = 2; // red, but not counted as a fail
function plainDifferences(base, head) {
    const strictness = (level) => STRICTNESS[level ?? 'hold'] ?? 1;
    const policy = (word) => POLICY_STRICTNESS[word ?? ''] ?? UNSET_POLICY;
    const policies = ['onInconclusive', 'onError', 'onNoData'].flatMap((name) => gate_compare(`judge.${kebabCase(name)}`, base.policies[name], head.policies[name], (a, b) => policy(b) < policy(a)));
    const constants = Object.keys(base.judge).flatMap((name) => gate_compare(`judge.${kebabCase(name)}`, base.judge[name], head.judge[name], () => true));
    const ignored = head.traffic.ignore.filter((one) => !base.traffic.ignore.includes(one));
    return [
        ...gate_compare('enforce', base.enforce, head.enforce, (a, b) => strictness(b) < strictness(a)),
        ...gate_compare('service.paths', base.service.paths, head.service.paths, () => true),
        ...gate_compare('service.always', base.service.always ?? false, head.service.always ?? false, lower),
        ...gate_compare('gate-config', base.gateConfig, head.gateConfig, (_, b) => b === 'head'),
        ...gate_compare('judge.confirm', base.confirm, head.confirm, (_, b) => b === true),
        ...policies,
        ...constants,
        ...ignored.map((one) => ({ setting: 'traffic.ignore', base: null, head: one, loosened: true })),
    ];
}
function kpiDifferences(base, head) {
    const gone = base.kpis
        .filter((kpi) => !named(head.kpis, kpi.name))
        .map((kpi) => ({ setting: `kpis.${kpi.name}`, base: 'judged', head: null, loosened: true }));
    const added = head.kpis
        .filter((kpi) => !named(base.kpis, kpi.name))
        .map((kpi) => ({ setting: `kpis.${kpi.name}`, base: null, head: 'judged', loosened: false }));
    const changed = base.kpis.flatMap((kpi) => {
        const other = named(head.kpis, kpi.name);
        return other ? oneKpi(kpi, other) : [];
    });
    return [...gone, ...added, ...changed];
}
const higher = (a, b) => Number(b) > Number(a);
const lower = (a, b) => Number(b) < Number(a);
const any = () => true;
/** By field: when the head's value (second) is looser than the base's. */
const LOOSER = {
    margin: higher,
    tailMargin: higher,
    absoluteMargin: higher,
    minimumSample: higher,
    critical: lower,
    required: lower,
    weight: () => false,
    unpaired: any,
    direction: any,
    expression: any,
    enforce: (a, b) => (STRICTNESS[String(b)] ?? 1) < (STRICTNESS[String(a)] ?? 1),
};
function oneKpi(base, head) {
    return Object.keys(LOOSER).flatMap((field) => gate_compare(`kpis.${base.name}.${kebabCase(field)}`, base[field], head[field], LOOSER[field]));
}
function acceptDifferences(base, head) {
    const known = base.accept.map((rule) => write(rule));
    return head.accept
        .filter((rule) => !known.includes(write(rule)))
        .map((rule) => ({ setting: 'accept', base: null, head: write(rule), loosened: true }));
}
function riskDifferences(base, head) {
    const names = [...new Set([...base.forecast.risk, ...head.forecast.risk].map((risk) => risk.kpi))];
    const of = (plan, kpi) => plan.forecast.risk.find((risk) => risk.kpi === kpi);
    return [
        ...names.flatMap((kpi) => gate_compare(`forecast.risk.${kpi}`, of(base, kpi), of(head, kpi), (a) => a !== undefined)),
        ...gate_compare('forecast.warnings', base.forecast.warnings, head.forecast.warnings, higher),
        ...gate_compare('forecast.rollback-on-forecast', base.forecast.rollbackOnForecast, head.forecast.rollbackOnForecast, lower),
    ];
}
function gate_compare(setting, base, head, isLooser) {
    if (write(base) === write(head))
        return [];
    return [{ setting, base: write(base), head: write(head), loosened: isLooser(base, head) }];
}
function write(value) {
    if (value === undefined || value === null)
        return null;
    return typeof value === 'object' ? JSON.stringify(value, Object.keys(value).sort()) : String(value);
}
const named = (kpis, name) => kpis.find((kpi) => kpi.name === name);
const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

// EXTERNAL MODULE: ./build-bundle/src/config/load.js
var load = __webpack_require__(40749);
// EXTERNAL MODULE: ./build-bundle/src/judge/validity.js
var validity = __webpack_require__(56458);
;// CONCATENATED MODULE: ./build-bundle/src/run/base-gate.js








/** The plan under the gate of the base revision, and a finding where the change would loosen it (interfaces 2 `gate-config`). */
async function underBaseGate(plan, world) {
    if (plan.file === null || plan.environment.driver !== 'process' || plan.environment.primary.ref === undefined)
        return { plan, findings: [] };
    const base = await basePlan(plan, world);
    const gated = applyGateConfig(plan, base);
    const loosened = gated.differences.filter((difference) => difference.loosened);
    return { plan: gated.plan, findings: loosened.length === 0 ? [] : [loosenedGate(loosened, gated.source)] };
}
/** The configuration as the base has it; null where it has none, or none that can be read any more. */
async function basePlan(plan, world) {
    const { directory } = plan.environment;
    const { clock, signal, env } = world;
    const context = { directory, clock, signal, env };
    const top = await (0,git/* tryGit */.I)(context, 'rev-parse', '--show-toplevel');
    if (top === undefined || plan.file === null)
        return null;
    const { sha } = await (0,resolve_revision/* resolveRevision */.e)('base', context, { exclude: [] });
    const path = (0,external_node_path_.relative)(await absolute(top), await absolute((0,external_node_path_.resolve)(world.cwd, plan.file)));
    const text = await (0,git/* tryGit */.I)(context, 'show', `${sha}:${path}`);
    if (text === undefined)
        return null;
    try {
        return await (0,load/* loadPlanText */.x)(text, `${path} at base`, directory, { env: world.env, seed: plan.seed, missingSecrets: 'keep' });
    }
    catch (error) {
        if ((0,errors/* isForeshadowError */.rU)(error))
            return null;
        throw error;
    }
}
/** `plan.file` is as the user named it: relative to where the command was run, or absolute. */
async function absolute(file) {
    return (0,promises_.realpath)(file).catch(() => file);
}
/** A note where the base's gate was used all the same; a finding to look at where the base lets the head decide. */
function loosenedGate(differences, source) {
    return {
        ...(0,validity/* bare */.$B)('loosened-gate', 'pass', 0),
        facts: {
            used: source === 'base' ? 'base' : 'head',
            settings: differences.map(({ setting, base, head }) => `${setting}: ${base ?? 'unset'} -> ${head ?? 'unset'}`),
        },
    };
}

// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment_environment = __webpack_require__(89433);
// EXTERNAL MODULE: ./build-bundle/src/judge/confirmation.js
var confirmation = __webpack_require__(28481);
// EXTERNAL MODULE: ./build-bundle/src/core/registry.js
var registry = __webpack_require__(18081);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/registry.js + 7 modules
var drivers_registry = __webpack_require__(13522);
// EXTERNAL MODULE: ./build-bundle/src/traffic/route.js
var route = __webpack_require__(97881);
// EXTERNAL MODULE: ./build-bundle/src/traffic/body.js
var traffic_body = __webpack_require__(22190);
// EXTERNAL MODULE: ./build-bundle/src/traffic/sources/open-recording.js + 2 modules
var open_recording = __webpack_require__(27704);
;// CONCATENATED MODULE: ./build-bundle/src/run/read-stub.js



/** Answers kept in memory for one host; a longer recording is not a stub. */
const MOST_EXCHANGES = 20_000;
const MOST_BYTES = 256 * 1024 * 1024;
/**
 * The answers of a recording that stands in for a host. Requests without a recorded answer are left out.
 * @throws FS_EGRESS_STUB naming the file where it cannot be read, holds no answer, or is too large to be held
 */
async function readStub(file) {
    const answers = [];
    let bytes = 0;
    try {
        for await (const exchange of (await (0,open_recording.openRecording)(file)).exchanges) {
            const answer = answerOf(exchange);
            if (!answer)
                continue;
            bytes += answer.body.byteLength;
            if (answers.push(answer) > MOST_EXCHANGES || bytes > MOST_BYTES)
                break;
        }
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_EGRESS_STUB', { found: cause instanceof Error ? cause.message : String(cause), place: { file }, cause });
    }
    if (answers.length === 0)
        throw (0,errors/* fail */.fJ)('FS_EGRESS_STUB', { found: 'a recording without any answer', place: { file } });
    if (answers.length > MOST_EXCHANGES || bytes > MOST_BYTES)
        throw (0,errors/* fail */.fJ)('FS_EGRESS_STUB', {
            found: 'a recording too large for a stub',
            expected: `at most ${MOST_EXCHANGES} answers, 256 MiB`,
            place: { file },
        });
    return answers;
}
function answerOf({ method, target, body, response }) {
    if (!response || response.body?.truncated)
        return undefined;
    return {
        method,
        target,
        requestBody: body?.encoding === 'utf8' ? body.text : '',
        status: response.status,
        headers: response.headers,
        body: (0,traffic_body/* bodyBytes */.O)(response.body),
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/run/bring-up.js






/** Brings the arms up with the driver the plan names, or takes those that stand. */
async function bringUp(plan, context, folder) {
    if (context.step)
        return context.step.environment;
    const driver = (0,registry/* lookUp */.T)(drivers_registry/* drivers */.a, 'driver', plan.environment.driver);
    return driver.up(plan.environment, {
        clock: context.clock,
        signal: context.signal,
        runDirectory: folder.directory,
        cacheDirectory: context.cacheDirectory,
        progress: (text) => context.onProgress({ kind: 'message', text }),
        processEnv: context.processEnv,
        secrets: (0,public_plan/* secretValues */.V)(plan),
        anonymise: context.redact,
        readStub: readStub,
        // A path may hold a token or a name; what is written of a call is redacted like everything else.
        nameCall: (method, target) => context.redact((0,route.routeOf)(method, target)),
    });
}
/** What says that an arm's own code did not run. */
const DIED = ['FS_ARM_DIED', 'FS_ARM_COMMAND', 'FS_PREPARE_FAILED'];
/** The shadow that never came up is judged (a fail); anything else that failed before the traffic is not an arm's state. */
function lostBeforeTraffic(error) {
    if (!(0,errors/* isForeshadowError */.rU)(error) || error.detail.arm !== 'shadow')
        return {};
    if (error.code === 'FS_ARM_NOT_READY')
        return { shadow: 'never-ready' };
    if (DIED.includes(error.code))
        return { shadow: 'died' };
    return {};
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/mirror/anonymisation-watch.js
var anonymisation_watch = __webpack_require__(45090);
;// CONCATENATED MODULE: ./build-bundle/src/run/broken-traffic.js



/** A measurement that pseudonyms made meaningless has a finding of its own (verdict.md 6); null for every other error. */
function brokenTraffic(error) {
    if (!(0,errors/* isForeshadowError */.rU)(error, 'FS_ANONYMISATION_BROKE_TRAFFIC'))
        return null;
    const { pairs, excess } = error.cause;
    return { ...(0,validity/* bare */.$B)('anonymisation-broke-traffic', 'error', pairs), facts: { pairs, excess, allowed: anonymisation_watch/* MOST_MORE_DENIED */.ey } };
}
/** The finding of a run that something else than the shadow kept from measuring. */
function couldNotMeasure(error) {
    const broken = brokenTraffic(error);
    if (broken)
        return broken;
    const message = error instanceof Error ? error.message : String(error);
    return { ...(0,validity/* bare */.$B)('source-failed', 'error', 0), facts: { source: (0,errors/* isForeshadowError */.rU)(error) ? error.code : 'FS_INTERNAL', message } };
}

;// CONCATENATED MODULE: ./build-bundle/src/run/budget.js
/** Least time a confirmation needs to say anything. */
const CONFIRMATION_MIN_MS = 8_000;
/** A confirmation takes at most this part of the first run. */
const CONFIRMATION_SHARE = 0.5;
/** Kept free at the end of the budget for stopping and starting the arms and for the report. */
const MARGIN_MS = 3_000;
/** Least traffic of a run, however small its budget. */
const SHORTEST_SECONDS = 5;
/**
 * Shortened where the budget would leave no room to confirm a fail: an unconfirmed one would be worth less than a shorter run.
 * @param leftMs of the budget, now that the arms are up
 * @returns the same object where it fits
 */
function withinBudget(measurement, leftMs, confirms) {
    const reserve = confirms ? CONFIRMATION_MIN_MS + MARGIN_MS : 0;
    const most = Math.max(SHORTEST_SECONDS, (leftMs - reserve) / 1_000);
    if (measurement.forSeconds <= most)
        return measurement;
    const forSeconds = Math.floor(most);
    const warmUpSeconds = Math.min(measurement.warmUpSeconds ?? 0, forSeconds * measurement.judge.warmupShare);
    return { ...measurement, forSeconds, warmUpSeconds };
}
/**
 * Whether an inconclusive run goes on: while more traffic could decide it, and the budget leaves room for a confirmation.
 * @param leftMs of the budget at this look
 */
function mayExtend(judgement, leftMs, forSeconds, confirms) {
    if (judgement.outcome !== 'inconclusive')
        return false;
    const open = judgement.findings.filter((finding) => finding.outcome === 'inconclusive');
    const wouldHelp = open.every((finding) => finding.code === 'not-enough' || finding.tier === 'hold');
    const reserve = confirms ? Math.max(CONFIRMATION_MIN_MS, forSeconds * 1_000 * CONFIRMATION_SHARE * 0.5) : 0;
    return wouldHelp && leftMs > reserve + MARGIN_MS;
}
/** How long the confirmation of a run of `forSeconds` takes; null where the budget leaves too little for it to say anything. */
function confirmationSeconds(forSeconds, leftMs) {
    if (leftMs < CONFIRMATION_MIN_MS)
        return null;
    return Math.min(forSeconds * CONFIRMATION_SHARE, (leftMs - MARGIN_MS) / 1_000);
}

;// CONCATENATED MODULE: ./build-bundle/src/run/credentials.js
/**
 * What signs the sessions of the traffic in; null where the plan names nothing but fixed headers, or nothing.
 * @throws FS_JWT_KEY
 */
async function openCredentials({ traffic, seed }, clock, signal) {
    const { jwt, login, authHeaders, replay } = traffic;
    const signed = jwt ? await (await __webpack_require__.e(/* import() */ 3835).then(__webpack_require__.bind(__webpack_require__, 83835))).createJwtCredentials(jwt, clock) : null;
    const scenario = login?.scenario;
    if (!scenario)
        return signed && (() => signed);
    const { createLogin, loginCredentials } = await __webpack_require__.e(/* import() */ 2823).then(__webpack_require__.bind(__webpack_require__, 72823));
    const options = { seed, timeoutMs: replay.timeoutMs, headers: authHeaders, now: () => clock.monotonic(), signal };
    return (targets) => joined(loginCredentials(targets, createLogin(scenario, options)), signed);
}
/** A login, and a signed token beside it where both are asked for. */
function joined(login, signed) {
    if (!signed)
        return login;
    return {
        accounts: login.accounts,
        headersFor: async (arm, session) => ({ ...(await signed.headersFor(arm, session)), ...(await login.headersFor(arm, session)) }),
        forget(arm, session) {
            signed.forget?.(arm, session);
            login.forget?.(arm, session);
        },
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/arm-inspection.js
/** Every single fact that is compared, in the order of the report. docs/parity-and-impact.md says why. */
const FACTS = {
    cpus: { biases: 'always' },
    'cpu-limit': { biases: 'always' },
    'cpu-model': { biases: 'always' },
    'memory-limit': { biases: 'always' },
    memory: { biases: 'always' },
    arch: { biases: 'always' },
    priority: { biases: 'always' },
    runtime: { biases: 'minor' },
    image: { biases: 'never' },
    kernel: { biases: 'never' },
    'time-zone': { biases: 'never' },
    'open-files': { biases: 'never' },
    'stack-size': { biases: 'never' },
    'max-processes': { biases: 'never' },
};
const FACT_KINDS = FACTS;
/** Facts that come by the dozen; only names are ever shown. */
const GROUPS = ['env', 'files', 'dependencies'];

;// CONCATENATED MODULE: ./build-bundle/src/environment/parity.js

const MOST_NAMES = 12;
/**
 * Compares every arm with the primary. Of the shadow, what the change explains is declared; of the baseline nothing is but variables and
 * files that the configuration gives it: it has to be a copy.
 * @param change null where it is not known; then only what the configuration says is declared
 */
function compareArms(inspections, spec, change) {
    const primary = inspections.find(({ arm }) => arm === 'primary');
    const others = inspections.filter(({ arm }) => arm !== 'primary');
    const names = Object.keys(FACTS);
    const ownNames = new Map(GROUPS.map((group) => [group, ownToEach(inspections, group)]));
    const seen = (fact) => inspections.some(({ facts }) => facts[fact] !== undefined);
    const rows = names.filter(seen).map((fact) => ({
        fact,
        values: Object.fromEntries(inspections.map(({ arm, facts }) => [arm, facts[fact] ?? null])),
    }));
    const compared = GROUPS.flatMap((group) => {
        const lists = inspections.map((one) => one[group]);
        return lists.some((list) => list === undefined)
            ? []
            : [[group, new Set(lists.flatMap((list) => Object.keys(list ?? {}))).size]];
    });
    return {
        rows,
        compared: Object.fromEntries(compared),
        differences: primary
            ? others.flatMap((other) => differencesOf(primary, other, declarationOf(other.arm, spec, change), ownNames))
            : [],
        layers: primary ? others.flatMap((other) => sharedLayers(primary, other)) : [],
        unseen: [...names.filter((fact) => !seen(fact)), ...GROUPS.filter((group) => compared.every(([name]) => name !== group))],
    };
}
/** Names whose values differ between any two of three or more arms: a port, a directory, a start time. They tell nothing of the change. */
function ownToEach(inspections, group) {
    if (inspections.length < 3)
        return new Set();
    const names = Object.keys(inspections[0]?.[group] ?? {});
    const isOwn = (name) => {
        const values = inspections.map((one) => one[group]?.[name]);
        return values.every((value) => value !== undefined) && new Set(values).size === values.length;
    };
    return new Set(names.filter(isOwn));
}
function sharedLayers(primary, { arm, layers }) {
    if (!primary.layers || !layers || layers.join() === primary.layers.join())
        return [];
    const mine = new Set(primary.layers);
    return [{ arm: arm, shared: layers.filter((layer) => mine.has(layer)).length, all: layers.length }];
}
function declarationOf(arm, spec, change) {
    const own = spec[arm] ?? spec.primary;
    const env = new Set(parity_changedNames(spec.primary.env, own.env));
    const files = new Set(parity_changedNames(spec.primary.files, own.files));
    if (arm === 'baseline')
        return { fact: () => false, member: (group, name) => (group === 'env' ? env.has(name) : group === 'files' && matches(files, name)) };
    const image = change?.image !== null && change?.image !== undefined;
    const infrastructure = image || (change?.files.some(({ kind }) => kind === 'infrastructure') ?? false);
    const limits = change?.settings.some(({ key }) => /cpus?\b|cpu[_-]?(quota|shares|set)|mem(ory)?(_limit)?\b|limits|ulimits/i.test(key)) ?? false;
    const command = change?.command ?? false;
    const changed = new Set([...files, ...(change?.files ?? []).flatMap(({ path, from }) => [path, ...(from === undefined ? [] : [from])])]);
    const dependencies = infrastructure || (change?.files.some(({ kind }) => kind === 'dependency') ?? false);
    const keys = (change?.settings ?? []).map(({ key }) => key);
    return {
        fact: (fact) => {
            if (fact === 'image')
                return change !== null && (infrastructure || change.files.length > 0);
            if (fact === 'runtime')
                return infrastructure || command;
            if (fact === 'time-zone')
                return env.has('TZ') || infrastructure;
            return (limits && (fact === 'cpu-limit' || fact === 'memory-limit' || fact === 'cpus' || fact === 'open-files' || fact === 'stack-size'));
        },
        member: (group, name) => {
            if (group === 'env')
                return env.has(name) || infrastructure || command || keys.some((key) => names(key, name));
            return group === 'files' ? infrastructure || matches(changed, name) : dependencies;
        },
    };
}
/** Whether a path of the change is this file: paths of the repository are longer than those of an arm's directory. */
const matches = (paths, name) => paths.has(name) || [...paths].some((path) => path.endsWith(`/${name}`) || name.endsWith(`/${path}`));
/** `services.api.environment[POOL]` and `env.POOL` name POOL. */
const names = (key, name) => key === name || key.endsWith(`[${name}]`) || key.endsWith(`.${name}`) || key.includes(`[${name}].`);
function differencesOf(primary, other, declared, own) {
    const arm = other.arm;
    const single = Object.keys(FACTS).flatMap((fact) => {
        const [mine, its] = [primary.facts[fact], other.facts[fact]];
        if (mine === undefined || its === undefined || mine === its)
            return [];
        return [{ arm, fact, primary: mine, other: its, count: 1, declared: declared.fact(fact), biases: biases(fact, mine, its) }];
    });
    const grouped = GROUPS.flatMap((group) => {
        const [mine, its] = [primary[group], other[group]];
        if (mine === undefined || its === undefined)
            return [];
        const differing = parity_changedNames(mine, its).filter((name) => declared.member(group, name) || !own.get(group)?.has(name));
        return [true, false].flatMap((isDeclared) => {
            const list = differing.filter((name) => declared.member(group, name) === isDeclared);
            if (list.length === 0)
                return [];
            return [{ arm, fact: group, names: list.slice(0, MOST_NAMES), count: list.length, declared: isDeclared, biases: false }];
        });
    });
    return [...single, ...grouped];
}
/** `node v24.1.0` and `node v24.1.2` run alike, `node v24.2.0` need not. */
function biases(fact, primary, other) {
    const kind = FACT_KINDS[fact].biases;
    if (kind !== 'minor')
        return kind === 'always';
    const short = (value) => /^\D*\d+(\.\d+)?/.exec(String(value))?.[0] ?? String(value);
    return short(primary) !== short(other);
}
function parity_changedNames(from, to) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => from[name] !== to[name]).sort();
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/parity-findings.js

/**
 * A finding for each difference between the arms that the change does not explain: at most inconclusive where it can move response times,
 * a note otherwise.
 */
function parityFindings({ differences }) {
    return differences.filter(({ declared }) => !declared).map(finding);
}
function finding({ arm, fact, primary, other, names, count, biases }) {
    return {
        ...(0,validity/* bare */.$B)('parity', biases ? 'inconclusive' : 'pass', 0),
        facts: {
            arm,
            fact,
            count,
            biases,
            ...(primary === undefined ? {} : { primary }),
            ...(other === undefined ? {} : { other }),
            ...(names === undefined ? {} : { names }),
        },
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/run/arms-parity.js




const NOT_COMPARED = { reported: undefined, findings: [] };
/** Looks at the arms once they are up. What cannot be seen is said and changes nothing. @throws only the signal's reason */
async function compareRunningArms(environment, plan, context) {
    const unknown = (why) => ({ reported: { parity: null, unknown: why }, findings: [] });
    if (!(0,environment_environment/* isInspectable */.n6)(environment))
        return unknown(`driver \`${plan.environment.driver}\` does not see what the arms run on`);
    try {
        const inspections = await environment.inspect((0,external_node_crypto_.randomBytes)(16).toString('hex'));
        const parity = compareArms(inspections, plan.environment, context.change?.study.change ?? null);
        return { reported: { parity, unknown: null }, findings: parityFindings(parity) };
    }
    catch (error) {
        context.signal.throwIfAborted();
        return unknown(error instanceof Error ? error.message.replace(/\.$/, '') : String(error));
    }
}

// EXTERNAL MODULE: ./build-bundle/src/run/describe-arms.js
var describe_arms = __webpack_require__(17319);
;// CONCATENATED MODULE: ./build-bundle/src/run/egress-note.js
/** What stood between the arms and the outside, for the report; empty where nothing did. */
function egressNotes({ egress: policy }, environment) {
    if (policy.watch !== true || !environment?.egress)
        return [];
    const stubbed = Object.keys(policy.stubs ?? {});
    const but = [...(policy.allow ?? []).map((host) => `${host} allowed`), ...stubbed.map((host) => `${host} stubbed`)].join(', ');
    const what = policy.default === 'deny' ? `denied${but === '' ? '' : `, but ${but}`}` : `allowed${stubbed.length > 0 ? `, ${but}` : ''}`;
    const how = environment.egress.isEnforced
        ? 'the arms have no other way out than their proxies'
        : 'a client that ignores its proxy (HTTP_PROXY, HTTPS_PROXY) is neither stopped nor counted';
    return [`Outbound calls: ${what}; ${how}.`];
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/unsafe-steps.js
var unsafe_steps = __webpack_require__(88038);
// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
// EXTERNAL MODULE: ./build-bundle/src/traffic/auto-share.js
var auto_share = __webpack_require__(74523);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/words.js
var words = __webpack_require__(18853);
// EXTERNAL MODULE: ./build-bundle/src/traffic/safety.js
var traffic_safety = __webpack_require__(78068);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/quota.js
/**
 * Learns from one pass over a recording what lets each route keep `quota` requests, or all it has, at a share. The places nearest to the share come first, so that
 * a larger quota or share only adds, and a user is chosen alike on every route. Memory: `quota` numbers a route.
 */
class QuotaLearner {
    share;
    quota;
    routes = new Map();
    constructor(share, quota) {
        this.share = share;
        this.quota = quota;
    }
    /** @param place of a request that only the share could leave out; null for one that is sent whatever the share */
    show(route, place) {
        let known = this.routes.get(route);
        if (!known)
            this.routes.set(route, (known = { within: 0, beyond: [] }));
        if (place === null || place < this.share)
            known.within++;
        else
            insert(known.beyond, place, this.quota);
    }
    reach() {
        const reach = new Map();
        for (const [route, { within, beyond }] of this.routes) {
            const wanted = Math.min(this.quota - within, beyond.length);
            if (wanted > 0)
                reach.set(route, beyond[wanted - 1]);
        }
        return reach;
    }
}
function insert(sorted, place, most) {
    if (sorted.length >= most && place >= sorted.at(-1))
        return;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] <= place)
            low = middle + 1;
        else
            high = middle;
    }
    sorted.splice(low, 0, place);
    if (sorted.length > most)
        sorted.pop();
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/prepare.js
var prepare = __webpack_require__(49811);
// EXTERNAL MODULE: ./build-bundle/src/traffic/select.js + 1 modules
var traffic_select = __webpack_require__(60541);
// EXTERNAL MODULE: ./build-bundle/src/traffic/sources/replay.js + 2 modules
var sources_replay = __webpack_require__(30505);
// EXTERNAL MODULE: ./build-bundle/src/traffic/sources/replay-requests.js
var replay_requests = __webpack_require__(59217);
// EXTERNAL MODULE: ./build-bundle/src/run/raw-recording.js + 1 modules
var raw_recording = __webpack_require__(83690);
// EXTERNAL MODULE: ./build-bundle/src/stats/latency-histogram.js
var latency_histogram = __webpack_require__(82111);
;// CONCATENATED MODULE: ./build-bundle/src/run/share-control.js


/** Seconds between two steps of `share: auto`. */
const STEP_SECONDS = 1;
/** `share: auto` while a run goes on: reads its trials, and says what share is sent now. */
class ShareControl {
    spec;
    state;
    latencies = { primary: new latency_histogram/* LatencyHistogram */.t(), shadow: new latency_histogram/* LatencyHistogram */.t() };
    errors = { primary: 0, shadow: 0 };
    pairs = 0;
    steppedAt = 0;
    lowest;
    highest;
    constructor(spec) {
        this.spec = spec;
        this.state = (0,auto_share/* startAutoShare */.pP)(spec);
        this.lowest = this.state.share;
        this.highest = this.state.share;
    }
    get share() {
        return this.state.share;
    }
    /** The largest share there may ever be. */
    get most() {
        return this.spec.most;
    }
    /** What of the rate asked for is sent: less while the share is below its first, never more. */
    get load() {
        return Math.min(1, this.state.share / this.spec.first);
    }
    add({ primary, shadow }) {
        this.pairs++;
        this.read('primary', primary);
        this.read('shadow', shadow);
    }
    /** @param evidenceMissing 1 where nothing is known yet, 0 where harmlessness is proven */
    step(at, evidenceMissing) {
        if (at - this.steppedAt < STEP_SECONDS)
            return;
        this.steppedAt = at;
        const { primary, shadow } = this.latencies;
        const reading = {
            pairs: this.pairs,
            primaryErrors: this.errors.primary,
            shadowErrors: this.errors.shadow,
            primaryMs: primary.quantile(0.9),
            shadowMs: shadow.quantile(0.9),
            evidenceMissing,
        };
        this.state = (0,auto_share/* stepAutoShare */.hn)(this.state, reading, this.spec);
        this.lowest = Math.min(this.lowest, this.state.share);
        this.highest = Math.max(this.highest, this.state.share);
        this.pairs = 0;
        for (const arm of ['primary', 'shadow']) {
            this.latencies[arm].clear();
            this.errors[arm] = 0;
        }
    }
    /** `Share: 20 % at first, 5 % to 40 % in the course of the run; lowered 2 times because the shadow suffered.` */
    note() {
        const percent = (share) => `${Number((100 * share).toPrecision(3))} %`;
        const range = this.lowest === this.highest ? '' : `, ${percent(this.lowest)} to ${percent(this.highest)} in the course of the run`;
        const { cuts } = this.state;
        const lowered = cuts === 0 ? '' : `; lowered ${cuts === 1 ? 'once' : `${cuts} times`} because the shadow suffered`;
        return `Share: ${percent(this.spec.first)} at first${range}${lowered}.`;
    }
    read(arm, { status, latencyMs, error }) {
        this.latencies[arm].add(latencyMs ?? Number.POSITIVE_INFINITY);
        if (error !== null || (status ?? 0) >= 500)
            this.errors[arm]++;
    }
}
/** How much of the proof of harmlessness is still missing, from the last look: the weakest of the KPIs counts. */
function evidenceMissing(evidence, alpha) {
    const proofs = Object.entries(evidence ?? {}).filter(([name]) => name.endsWith(':proof'));
    if (proofs.length === 0)
        return 1;
    const weakest = Math.min(...proofs.map(([, log10E]) => log10E));
    return 1 - Math.min(1, Math.max(0, weakest / -Math.log10(alpha)));
}

// EXTERNAL MODULE: ./build-bundle/src/run/watch-note.js
var watch_note = __webpack_require__(6648);
;// CONCATENATED MODULE: ./build-bundle/src/run/feed.js














/**
 * Opens the recording the plan names: damage and emptiness are known before any arm is started.
 * @param impact of the change; medium where it is not known
 */
async function openFeed(plan, impact = 'medium') {
    if (plan.traffic.synthetic)
        refuseUnsafe(plan);
    const replayed = plan.traffic.replay.recording === null ? NO_REPLAY : await openReplay(plan, plan.traffic.replay.recording, impact);
    const scripted = plan.traffic.synthetic ? [scenarioNote(plan.traffic.synthetic.scenarios)] : [];
    const live = plan.traffic.mirror ? [liveNote(plan.traffic.mirror)] : [];
    const watched = plan.traffic.none ? [(0,watch_note/* watchNote */._)(plan)] : [];
    return { ...replayed, notes: [...watched, ...live, ...scripted, ...replayed.notes] };
}
/** `Live traffic: a mirror copied 5 % of users to the shadow, under pseudonyms.` */
function liveNote({ share, forward }) {
    const how = forward === 'original' ? 'as they are' : 'under pseudonyms';
    return `Live traffic: a mirror copied the requests of ${(0,numbers/* formatPercent */.l9)(share)} of users to the shadow, ${how}.`;
}
const NO_REPLAY = {
    requests: async function* () { },
    lengthSeconds: null,
    skipped: () => ({}),
    notes: [],
    share: null,
    sentNotes: () => [],
};
/** @throws FS_SCENARIO_UNSAFE where a scenario writes and the safety rule forbids it: half a scenario would be another one */
function refuseUnsafe({ traffic, environment }) {
    if ((0,traffic_safety/* mayReplayUnsafe */.p)(traffic.safety.unsafe, environment))
        return;
    const found = (0,unsafe_steps/* unsafeSteps */.a)(traffic.synthetic?.scenarios ?? []);
    if (found.length > 0)
        throw (0,errors/* fail */.fJ)('FS_SCENARIO_UNSAFE', { found: found.join(', '), expected: 'only GET, HEAD and OPTIONS' });
}
/** `Transactions: 2 scenarios (browse, checkout), 5 steps.` */
function scenarioNote(scenarios) {
    const steps = scenarios.reduce((sum, scenario) => sum + scenario.steps.length, 0);
    const names = scenarios.map(({ name }) => name).join(', ');
    return `Transactions: ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(scenarios.length), 'scenario')} (${names}), ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(steps), 'step')}.`;
}
async function openReplay(plan, file, impact) {
    const { replay, select, safety } = plan.traffic;
    const replayUnsafe = (0,traffic_safety/* mayReplayUnsafe */.p)(safety.unsafe, plan.environment);
    const key = String(plan.seed);
    const share = select.auto ? new ShareControl((0,auto_share/* autoShareSpec */.SP)(plan.service.criticality, impact)) : null;
    const first = share?.share ?? Number(select.share);
    const most = share?.most ?? first;
    const chosen = (0,traffic_select/* createSelect */.Hn)({ ...select, share: most }, key);
    const sends = (exchange) => isSent(chosen(exchange));
    const crossing = await (0,raw_recording/* crossBoundary */.b)(plan.environment, plan.traffic);
    const recording = await (0,sources_replay/* inspectRecording */.k)(file, replay.format, {
        links: replayUnsafe && replay.correlate !== false,
        sends: replayUnsafe ? sends : undefined,
        rewrite: crossing.rewrite,
    });
    const options = {
        select: chosen,
        replayUnsafe,
        repeat: replay.rate !== 'recorded',
        shiftTimes: false,
        place: (0,traffic_select/* createPlace */.Ef)(select.by, key),
        ...(share ? { share: () => share.share } : {}),
    };
    const reach = select.quota && first < 1 ? await learnReach(recording, options, first, select.quota) : undefined;
    const counts = { read: 0, skipped: {}, byQuota: {} };
    return {
        requests: () => (0,replay_requests/* replayRequests */.G)(recording, { ...options, reach }, counts),
        lengthSeconds: replay.rate === 'recorded' ? recording.spanMs / 1_000 / replay.speed : null,
        skipped: () => ({ ...counts.skipped }),
        notes: [recordingNote(recording), ...crossing.notes, ...recording.fidelity.notes],
        share,
        sentNotes: () => [...quotaNote(counts, select.quota ?? 0), ...(share ? [share.note()] : [])],
    };
}
/** Also what a quota sends beyond the share. */
const isSent = (reason) => reason === null || reason === 'unselected';
/** One more pass over the recording, in which every request says where it stands on its route. */
async function learnReach(recording, options, share, quota) {
    const learner = new QuotaLearner(share, quota);
    const rules = { ...options, bodies: recording.fidelity.bodies, routes: recording.routes };
    for await (const exchange of recording.exchanges()) {
        const reason = (0,prepare/* reasonToSkip */.bk)(exchange, rules);
        if (reason === null || reason === 'unselected')
            learner.show(recording.routes.name(exchange.method, exchange.target), rules.place?.(exchange) ?? null);
    }
    return learner.reach();
}
/** `34 requests of 3 rarer routes were sent beyond the share ...` */
function quotaNote({ byQuota = {} }, quota) {
    const routes = Object.keys(byQuota).length;
    if (routes === 0)
        return [];
    const sent = Object.values(byQuota).reduce((sum, count) => sum + count, 0);
    return [
        `${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(sent), 'request')} of ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(routes), 'rarer route')} were sent beyond the share, so that each route has ${(0,numbers/* formatCount */.B4)(quota)} where the recording has them; they count for their own routes, not for all routes together.`,
    ];
}
/** `Recording: 4,339 requests of 263 clients (jsonl).` */
function recordingNote({ length, sessions, format }) {
    return `Recording: ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(length), 'request')} of ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(sessions), 'client')} (${format}).`;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/auth-watch.js

/** Trials before anything is said: fewer cannot show a share. */
const FEWEST_TRIALS = 50;
/** More than this refused by every arm is no traffic. */
const REFUSED_SHARE = 0.5;
/**
 * Credentials that open nothing are a mistake of the configuration and said as such, at once, rather than measured: refusals compare as equal, and are quick.
 * Once half of the traffic got in, the watch is over; what is refused later is for the judge to say.
 */
function createAuthWatch() {
    let trials = 0;
    let refused = 0;
    return {
        add({ primary, shadow, baseline, recordedStatus }) {
            if (trials >= FEWEST_TRIALS)
                return;
            trials++;
            const everywhere = [primary, shadow, baseline].every((arm) => arm === undefined || arm.status === 401);
            if (everywhere && recordedStatus !== 401)
                refused++;
            if (trials < FEWEST_TRIALS || refused <= REFUSED_SHARE * trials)
                return;
            throw (0,errors/* fail */.fJ)('FS_AUTH_REFUSED', {
                found: `401 on every arm for ${refused} of the first ${trials} requests`,
                expected: 'requests that the service lets in with `traffic.auth`',
            });
        },
    };
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/lateness.js
var lateness = __webpack_require__(11505);
// EXTERNAL MODULE: ./build-bundle/src/stats/unit-size.js
var unit_size = __webpack_require__(85086);
;// CONCATENATED MODULE: ./build-bundle/src/run/outbound-calls.js

/** Trials remembered, and trials whose calls wait for them: an arm that invents trials must not fill the memory. */
const MOST_TRIALS = 20_000;
/** Readings that calls wait for their trial to be answered; then they count without it. */
const MOST_READINGS = 120;
/**
 * Puts outbound calls beside the requests that led to them. The calls of a trial are settled one reading after its answer, so that what is
 * done in the background soon after still counts with it; what comes later counts by itself.
 */
class OutboundCalls {
    watch;
    known = new Map();
    waiting = new Map();
    reading = 0;
    /** what the arms called before the traffic: named where it was refused, compared with nothing */
    before;
    constructor(watch) {
        this.watch = watch;
        this.before = watch.drain();
    }
    /** A trial has been answered on all arms. */
    answered({ index, route, traceId }) {
        const trial = { route, reading: this.reading };
        this.known.set(String(index), trial);
        if (traceId !== undefined)
            this.known.set(`trace:${traceId}`, trial);
        for (const oldest of this.known.keys()) {
            if (this.known.size <= 2 * MOST_TRIALS)
                break;
            this.known.delete(oldest);
        }
    }
    /** Everything called and settled since the last reading. @param isLast nothing more is waited for */
    collect(at, isLast) {
        this.reading++;
        const calls = this.watch.drain();
        const loose = new Map();
        for (const call of calls)
            addTo(call.trial === undefined ? stretchOf(loose, call) : this.hostsOf(call.trial), call);
        const units = new UnitSums();
        for (const [trial, { hosts, since }] of this.waiting) {
            const known = this.known.get(trial);
            const isSettled = known !== undefined && known.reading < this.reading - 1;
            const isGivenUp = this.reading - since > MOST_READINGS || this.waiting.size > MOST_TRIALS;
            if (!isSettled && !isGivenUp && !isLast)
                continue;
            this.waiting.delete(trial);
            for (const [host, counts] of hosts)
                units.add(host, known?.route, counts);
        }
        for (const hosts of loose.values())
            for (const [host, counts] of hosts)
                units.add(host, undefined, counts);
        const kinds = sumKinds([...(this.before ?? []), ...calls]);
        this.before = null;
        return { at, units: units.list(), kinds };
    }
    hostsOf(trial) {
        let waiting = this.waiting.get(trial);
        if (!waiting)
            this.waiting.set(trial, (waiting = { hosts: new Map(), since: this.reading }));
        return waiting.hosts;
    }
}
function stretchOf(loose, { atMs = -1 }) {
    const stretch = Math.floor(atMs / unit_size/* STRETCH_MS */.F);
    let hosts = loose.get(stretch);
    if (!hosts)
        loose.set(stretch, (hosts = new Map()));
    return hosts;
}
function addTo(hosts, { host, arm, count }) {
    let counts = hosts.get(host);
    if (!counts)
        hosts.set(host, (counts = {}));
    counts[arm] = (counts[arm] ?? 0) + count;
}
/** Units of the same host and route, added up. */
class UnitSums {
    sums = new Map();
    add(host, route, counts) {
        const key = `${host} ${route ?? ''}`;
        let sum = this.sums.get(key);
        if (!sum) {
            this.sums.set(key, (sum = { host, route, calls: {}, sizes: {} }));
        }
        for (const [arm, count] of Object.entries(counts)) {
            sum.calls[arm] = (sum.calls[arm] ?? 0) + count;
            const sizes = (sum.sizes[arm] ??= {});
            sizes[(0,unit_size/* keptSize */._)(count)] = (sizes[(0,unit_size/* keptSize */._)(count)] ?? 0) + 1;
        }
    }
    list() {
        return [...this.sums.values()].map(({ route, ...rest }) => (route === undefined ? rest : { ...rest, route }));
    }
}
function sumKinds(calls) {
    const sums = new Map();
    for (const { arm, host, call, end, count } of calls) {
        const key = `${arm} ${host} ${end} ${call}`;
        sums.set(key, { arm, host, call, end, count: count + (sums.get(key)?.count ?? 0) });
    }
    return [...sums.values()];
}

// EXTERNAL MODULE: ./build-bundle/src/run/run-recorder.js
var run_recorder = __webpack_require__(50460);
;// CONCATENATED MODULE: ./build-bundle/src/run/outbound-feed.js


/** Hands the outbound calls of the arms to the judge and to the run folder, where the driver sees them. */
class OutboundFeed {
    environment;
    calls;
    measured;
    recorder;
    constructor(environment, measured, recorder) {
        this.environment = environment;
        this.calls = environment.egress ? new OutboundCalls(environment.egress) : null;
        this.measured = measured;
        this.recorder = recorder;
    }
    answered(trial) {
        this.calls?.answered(trial);
    }
    /** What the arms have called since the last reading. @param isLast nothing more is waited for */
    read(at, isLast) {
        if (!this.calls)
            return;
        const tick = this.calls.collect(at, isLast);
        this.measured.addOutbound(tick);
        this.recorder.outbound(tick);
        for (const { arm } of this.environment.targets) {
            const count = tick.units.reduce((sum, { calls }) => sum + (calls[arm] ?? 0), 0);
            this.measured.addReading(run_recorder/* CALLS */.q$, arm, [at, count]);
            this.recorder.reading(run_recorder/* CALLS */.q$, arm, [at, count]);
        }
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/run/traces-feed.js
/** How long the last traces are waited for, and the last spans of ours. */
const LAST_TRACES_MS = 30_000;
const LAST_SPANS_MS = 5_000;
/** Sends the spans of our requests away, and hands what the traces of the arms show to the judge and to the run folder. */
class TracesFeed {
    traces;
    measured;
    recorder;
    run;
    constructor(traces, measured, recorder, run) {
        this.traces = traces;
        this.measured = measured;
        this.recorder = recorder;
        this.run = run;
    }
    answered(trial) {
        if (trial.traceId === undefined || trial.whole || !this.traces.isSampled(trial.traceId))
            return;
        this.traces.exporter?.offer(this.traces.spansOf(trial));
        this.traces.collector?.answered(trial);
    }
    /** Sends and asks, without waiting; what has arrived belongs to the look that follows. */
    read(at) {
        this.traces.exporter?.pump();
        this.traces.collector?.begin();
        this.drain(at);
    }
    /** The last spans are sent first, so that the backend can have them; then the last traces are read. */
    async finish(now) {
        const { exporter, collector } = this.traces;
        if (exporter)
            await this.within(LAST_SPANS_MS, (giveUp) => exporter.flush(giveUp));
        if (collector)
            await this.within(LAST_TRACES_MS, (giveUp, signal) => collector.finish(giveUp, signal));
        this.drain(now());
    }
    /** Where the traces have to be compared, that they could not be read is a failure of the run. */
    get failedSources() {
        const failure = this.traces.collector?.failed;
        const isRequired = this.measured.judge.kpis.some((kpi) => kpi.kind === 'traces' && (kpi.required || kpi.critical));
        return failure && isRequired ? { traces: failure } : {};
    }
    /** What the report says of the exported spans. */
    get notes() {
        return this.traces.notes();
    }
    drain(at) {
        const tick = this.traces.collector?.drain(at);
        if (!tick)
            return;
        this.measured.addTraces(tick);
        this.recorder.traces(tick);
    }
    /** Waits for something within a bound; nothing of it is left ticking. */
    async within(mostMs, wait) {
        const { clock, signal, deadlineMs } = this.run;
        const over = new AbortController();
        const patienceMs = Math.max(1_000, Math.min(mostMs, deadlineMs - clock.monotonic()));
        const either = AbortSignal.any([signal, over.signal]);
        try {
            await wait(clock.sleep(patienceMs, either).catch(() => undefined), either);
        }
        finally {
            over.abort();
        }
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/run/beside-feeds.js



/** What is read beside the traffic and belongs to its trials: outbound calls, what the arms write, and their traces. Handed to the judge and to the run folder. */
class BesideFeeds {
    environment;
    outbound;
    logs;
    traces;
    measured;
    recorder;
    constructor(run, measured, recorder, { logs, traces }) {
        this.environment = run.environment;
        this.outbound = new OutboundFeed(run.environment, measured, recorder);
        this.logs = logs;
        this.traces = traces && new TracesFeed(traces, measured, recorder, run);
        this.measured = measured;
        this.recorder = recorder;
    }
    answered(trial) {
        this.outbound.answered(trial);
        this.traces?.answered(trial);
        if (trial.whole !== true)
            this.logs?.comparison.answered(trial);
    }
    /** What there is since the last reading. @param isLast nothing more is waited for */
    read(at, isLast) {
        this.outbound.read(at, isLast);
        this.traces?.read(at);
        if (!this.logs)
            return;
        const tick = this.logs.comparison.collect(at, isLast);
        this.measured.addLogs(tick);
        this.recorder.logs(tick);
        for (const { arm } of this.environment.targets) {
            const count = tick.counts.reduce((sum, { lines }) => sum + (lines[arm] ?? 0), 0);
            this.measured.addReading(run_recorder/* MESSAGES */.nl, arm, [at, count]);
            this.recorder.reading(run_recorder/* MESSAGES */.nl, arm, [at, count]);
        }
    }
    /** Why something is missing, by what it was read from. */
    get failedSources() {
        const failed = this.logs?.failed ?? null;
        return { ...(failed === null ? {} : { logs: failed }), ...this.traces?.failedSources };
    }
    /** What arrives later than the answers (spans) is waited for, within a bound. */
    async finish(now) {
        await this.traces?.finish(now);
    }
    /** What became of what was sent, for the report. */
    get notes() {
        return this.traces?.notes ?? [];
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/run/live-shape.js
/** The shape of a run while it happens: which arms are lost since when, and whether time is up. */
class LiveShape {
    arms;
    armsLostAt = {};
    forSeconds;
    orphans = 0;
    generatorLate = false;
    failedSources = {};
    constructor(forSeconds, arms) {
        this.forSeconds = forSeconds;
        this.arms = Object.fromEntries(arms.map((arm) => [arm, 'alive']));
    }
    /** @param at seconds since the start of the traffic */
    lose(exit, at) {
        if (this.arms[exit.arm] !== 'alive')
            return;
        this.arms[exit.arm] = exit.reason;
        this.armsLostAt[exit.arm] = Number(at.toFixed(3));
    }
    get anyLost() {
        return Object.values(this.arms).some((state) => state !== 'alive');
    }
    /** A frozen copy, as it stands now. */
    at(ended) {
        return {
            forSeconds: this.forSeconds,
            ended,
            arms: { ...this.arms },
            ...(this.anyLost ? { armsLostAt: { ...this.armsLostAt } } : {}),
            orphans: this.orphans,
            ...(this.generatorLate ? { generatorLate: true } : {}),
            ...(Object.keys(this.failedSources).length > 0 ? { failedSources: this.failedSources } : {}),
        };
    }
}

// EXTERNAL MODULE: ./build-bundle/src/run/measurements.js
var measurements = __webpack_require__(4043);
;// CONCATENATED MODULE: ./build-bundle/src/run/statement-feed.js
/** Statements kept apart in a run; what comes later counts with all others of its source. */
const MOST_STATEMENTS = 500;
const LONGEST = 400;
const OTHERS = '(other statements)';
/** Gives statements their numbers, and takes what is secret or personal out of their texts: a utility statement may hold values. */
class StatementNames {
    redact;
    ids = new Map();
    constructor(redact) {
        this.redact = redact;
    }
    /** The readings of one step and source as they are judged and kept. */
    ticks(readings) {
        const steps = new Map();
        for (const { at, source, arm, statement, calls, timeMs, rows } of readings) {
            const key = `${source} ${at}`;
            let step = steps.get(key);
            if (!step)
                steps.set(key, (step = { at, source, statements: [], counts: new Map() }));
            const { id, text } = this.nameOf(source, statement);
            if (text !== null)
                step.statements.push({ id, text });
            const known = step.counts.get(`${id} ${arm}`) ?? { id, arm, calls: 0, timeMs: 0, rows: 0 };
            const sum = { ...known, calls: known.calls + calls, timeMs: known.timeMs + timeMs, rows: known.rows + rows };
            step.counts.set(`${id} ${arm}`, { ...sum, timeMs: Number(sum.timeMs.toFixed(4)) });
        }
        return [...steps.values()].map(({ counts, ...step }) => ({ ...step, counts: [...counts.values()] }));
    }
    nameOf(source, statement) {
        const key = `${source} ${statement}`;
        const known = this.ids.get(key) ?? (this.ids.size >= MOST_STATEMENTS ? this.ids.get(`${source} ${OTHERS}`) : undefined);
        if (known !== undefined)
            return { id: known, text: null };
        const isFull = this.ids.size >= MOST_STATEMENTS;
        const id = this.ids.size;
        this.ids.set(isFull ? `${source} ${OTHERS}` : key, id);
        return { id, text: isFull ? OTHERS : this.redact(statement).slice(0, LONGEST) };
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/run/metrics-feed.js


/** How long the last answers of the metric sources are waited for. */
const LAST_READING_MS = 15_000;
/** Hands what the metric sources bring to the measured run and to the record of it, a look at a time. */
class MetricsFeed {
    sources;
    measured;
    recorder;
    names;
    run;
    constructor(sources, measured, recorder, run) {
        this.sources = sources;
        this.measured = measured;
        this.recorder = recorder;
        this.run = run;
        this.names = new StatementNames(run.redact);
    }
    /** Asks the sources, without waiting for them. */
    begin() {
        this.sources.begin(this.run.clock.now());
    }
    /** What has arrived belongs to the look that follows. */
    drain() {
        for (const reading of this.sources.drain()) {
            this.measured.addReading(reading.kpi, reading.arm, reading.point, reading.counted);
            this.recorder.collected(reading);
        }
        for (const tick of this.names.ticks(this.sources.drainStatements())) {
            this.measured.addStatements(tick);
            this.recorder.statements(tick);
        }
    }
    /** The last answers. A source that does not answer now is a failed one: its KPIs have no verdict. */
    async finish() {
        const { clock, signal, deadlineMs } = this.run;
        const patienceMs = Math.max(1_000, Math.min(LAST_READING_MS, deadlineMs - clock.monotonic()));
        await this.sources.finish(clock.now(), clock.sleep(patienceMs, signal).catch(() => undefined));
        this.drain();
        this.recorder.measurements(this.sources.measurements);
    }
    /** what was asked of the sources, for the report */
    get notes() {
        return (0,measurements/* measurementNotes */.k)(this.sources.measurements);
    }
    get collectedUntil() {
        return this.sources.collectedUntil;
    }
    get failedSources() {
        return this.sources.failedSources;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/ignore.js
/** Whether a message is one that the configuration leaves out: some pattern's parts all stand in it, in their order. `*` stands for anything. */
function createIgnore(patterns) {
    const partsOf = patterns.map((pattern) => pattern.split('*').filter((part) => part !== '')).filter((parts) => parts.length > 0);
    if (partsOf.length === 0)
        return () => false;
    return (message) => partsOf.some((parts) => holds(message, parts));
}
function holds(message, parts) {
    let at = 0;
    for (const part of parts) {
        const found = message.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/level.js
const NAMES = {
    trace: 'debug',
    verbose: 'debug',
    silly: 'debug',
    debug: 'debug',
    info: 'info',
    information: 'info',
    notice: 'info',
    log: 'info',
    default: 'info',
    warn: 'warn',
    warning: 'warn',
    error: 'error',
    err: 'error',
    severe: 'error',
    crit: 'fatal',
    critical: 'fatal',
    alert: 'fatal',
    emerg: 'fatal',
    emergency: 'fatal',
    fatal: 'fatal',
    panic: 'fatal',
    dpanic: 'fatal',
};
/** A level by its usual names, or by its number as Bunyan and pino write it (10 to 60); null for any other. */
function levelOf(value) {
    if (typeof value === 'number')
        return value >= 60 ? 'fatal' : value >= 50 ? 'error' : value >= 40 ? 'warn' : value >= 30 ? 'info' : 'debug';
    const name = typeof value === 'string' ? value.trim().toLowerCase() : '';
    if (/^\d{2}$/.test(name))
        return levelOf(Number(name));
    return Object.hasOwn(NAMES, name) ? NAMES[name] : null;
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/stack-trace.js
/** `ValueError`, `java.lang.IllegalStateException`, `Error`, `PoolTimeout` where a message follows. */
const NAMED = /(?:^|[\s([":])((?:[\w$]+[.:])*(?:[A-Z][\w$]*)?(?:Error|Exception|Throwable|Failure|Fault|Warning|Interrupt|Exit))(?:\s*\[[\w.-]+\])?(?::\s*(.*)|\s*$)/;
const AT_START = /^(?:Uncaught |Unhandled |\(node:\d+\) |fatal: )?((?:[\w$]+\.)*(?:[A-Z][\w$]*)?(?:Error|Exception))(?:\s*\[[\w.-]+\])?:\s+(.*)$/;
const ANY_HEAD = /^(?:Exception in thread "[^"]*" |Uncaught )?((?:[\w$]+\.)*[A-Z][\w$]*)(?::\s*(.*))?$/;
const PYTHON_END = /^((?:\w+\.)*[A-Za-z_]\w*)(?::\s*(.*))?$/;
const GO_PANIC = /(?:^|: )panic(?: serving [^:]+:\d+)?: (.*)$/;
const GO_FATAL = /^fatal error: (.*)$/;
/** `    at f (file.js:1:2)`, `\tat a.B.c(D.java:12)`, `... 12 more`. */
const FRAME = /^\s*(?:at\s+\S|\.\.\. \d+ (?:more|common frames))/;
const CAUSE = /^\s*(?:Caused by: |Suppressed: |\[cause\]: )/;
const TRACEBACK = 'Traceback (most recent call last):';
const CHAINED = /^(?:During handling of the above exception|The above exception was the direct cause)/;
const GO_ROUTINE = /^(?:goroutine \d+ \[|created by |\[signal |exit status \d|\t)/;
const GO_CALL = /^[\w./*()·[\]{}-]+\(.*\)$/;
/** Node.js shows where an uncaught exception was thrown before it says which. */
const NODE_PLACE = /^(?:(?:file:\/\/)?[\w./\\@: -]+\.[cm]?[jt]s|node:[\w/-]+):\d+$/;
/** What the first line of a message says of those after it. */
function traceKindOf(first) {
    if (first.endsWith(TRACEBACK))
        return 'python';
    if (GO_PANIC.test(first) || GO_FATAL.test(first))
        return 'go';
    return NODE_PLACE.test(first) ? 'node-place' : 'other';
}
/** Whether a line belongs to the message that `before` began. */
function continues(kind, before, line) {
    if (kind === 'other' && isThrownBelow(before, line))
        return true;
    if (kind === 'other' && isPlainStart(line))
        return false;
    if (FRAME.test(line) || CAUSE.test(line))
        return true;
    if (line.trim() === '')
        return kind !== 'other';
    const isIndented = /^(?:\t| {2})/.test(line);
    if (kind === 'python')
        return isIndented || continuesPython(before, line);
    if (kind === 'go')
        return GO_ROUTINE.test(line) || GO_CALL.test(line) || line.startsWith('panic: ');
    const hasFrames = before.some((one) => FRAME.test(one));
    if (kind === 'node-place')
        return isIndented || (!hasFrames && (ANY_HEAD.test(line) || before.length <= 2)) || line === '}';
    return isIndented || line.startsWith(TRACEBACK) || (line === '}' && (hasFrames || before[0]?.trim() === '{'));
}
/** `java.io.IOException: closed` alone on a line, right below what a logger said of it. */
const TYPE_ALONE = /^(?:[\w$]+\.)*(?:[A-Z][\w$]*)?(?:Error|Exception|Throwable)(?:: |$)/;
const LOGGED = /^[[(]?\d{2,4}[-/:]|^[[(<]?(?:ERROR|WARN|FATAL|SEVERE|CRITICAL)\b/;
function isThrownBelow(before, line) {
    return before.length === 1 && TYPE_ALONE.test(line) && LOGGED.test(before[0]);
}
/** Letters, digits and brackets that begin no line of a trace: most lines are known by their first character. */
function isPlainStart(line) {
    const code = line.charCodeAt(0);
    return (code === 91 || (code >= 48 && code <= 57) || (code >= 65 && code <= 122 && code !== 67 && code !== 83 && code !== 84 && code !== 97));
}
/** The type is told after the frames, without indentation; then another trace may follow. */
function continuesPython(before, line) {
    if (CHAINED.test(line))
        return true;
    const last = before.findLast((one) => one.trim() !== '') ?? '';
    if (line === TRACEBACK)
        return CHAINED.test(last);
    return /^\s/.test(last) && PYTHON_END.test(line);
}
/** The exception that these lines tell of; null where they tell of none. */
function findException(lines) {
    const [first = ''] = lines;
    const go = GO_PANIC.exec(first) ?? GO_FATAL.exec(first);
    if (go)
        return exceptionOf('panic', go[1] ?? '');
    const traceback = lines.findLastIndex((line) => line.endsWith(TRACEBACK));
    if (traceback >= 0)
        return pythonException(lines.slice(traceback + 1));
    const frame = lines.findIndex((line) => FRAME.test(line));
    if (frame > 0)
        return thrownBefore(lines.slice(0, frame));
    const alone = AT_START.exec(first.trim()) ?? AT_START.exec((lines[1] ?? '').trim());
    return alone ? exceptionOf(alone[1], alone[2] ?? '') : null;
}
function pythonException(lines) {
    const end = lines.findLast((line) => line.trim() !== '' && !/^\s/.test(line) && PYTHON_END.test(line));
    const found = end === undefined ? null : PYTHON_END.exec(end);
    return found ? exceptionOf(found[1], found[2] ?? '') : null;
}
/** Of the lines before the first frame the one that names a type; the message may go over several. */
function thrownBefore(lines) {
    for (const pattern of [NAMED, ANY_HEAD])
        for (const line of lines) {
            const found = pattern.exec(line.trim());
            if (found)
                return exceptionOf(found[1], found[2] ?? '');
        }
    return exceptionOf('Error', (lines.at(-1) ?? '').trim());
}
const stack_trace_LONGEST = 500;
function exceptionOf(type, message) {
    return { type: type.trim().slice(0, 200), message: message.split('\n', 1)[0].trim().slice(0, stack_trace_LONGEST) };
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/fields.js


const LEVEL_KEYS = ['level', 'severity', 'lvl', 'levelname', 'log.level', 'loglevel', 'severity_text', 'SeverityText', '@l', 'Level'];
const MESSAGE_KEYS = ['msg', 'message', '@m', '@mt', 'event', 'Message', 'body', 'text', 'log'];
const ERROR_KEYS = ['err', 'error', 'exception', 'exc_info', 'Exception', '@x', 'error.message', 'cause', 'reason'];
const STACK_KEYS = ['stack', 'stack_trace', 'stacktrace', 'error.stack_trace', 'exception.stacktrace', 'exc_text', 'traceback'];
const TYPE_KEYS = ['error.type', 'exception.type', 'exc_type', 'errorType'];
/** A line of JSON or logfmt; null for any other. */
function readFields(line) {
    const start = line.trimStart();
    const fields = start.startsWith('{') ? readJson(start) : readLogfmt(start);
    return fields ? entryOf(fields) : null;
}
function readJson(line) {
    try {
        const value = JSON.parse(line);
        return isFields(value) ? value : null;
    }
    catch {
        return null;
    }
}
const isFields = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const LOGFMT_START = /^[A-Za-z_@][\w.@/-]*=/;
const PAIR = /([A-Za-z_@][\w.@/-]*)=(?:"((?:[^"\\]|\\.)*)"|(\S*))/g;
/** Fields of a line that are read. */
const MOST_FIELDS = 64;
/** Pairs of names and values with one that says what happened or how bad it is. */
function readLogfmt(line) {
    if (!LOGFMT_START.test(line))
        return null;
    const fields = {};
    let count = 0;
    for (const [, name = '', quoted, plain] of line.matchAll(PAIR)) {
        if (++count > MOST_FIELDS)
            break;
        fields[name] = quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, (_, char) => (char === 'n' ? '\n' : char));
    }
    return count > 1 && (fields_first(fields, MESSAGE_KEYS) !== undefined || fields_first(fields, LEVEL_KEYS) !== undefined) ? fields : null;
}
/** The value of the first of these names that is there; a dotted name also finds a field inside another. */
function fields_first(fields, names) {
    for (const name of names) {
        const value = fields[name] ?? nested(fields, name);
        if (value !== undefined && value !== null && value !== '')
            return value;
    }
    return undefined;
}
function nested(fields, name) {
    const dot = name.indexOf('.');
    const inner = dot < 0 ? undefined : fields[name.slice(0, dot)];
    return isFields(inner) ? inner[name.slice(dot + 1)] : undefined;
}
function entryOf(fields) {
    const said = fields_first(fields, MESSAGE_KEYS);
    const message = typeof said === 'string' ? fields_firstLine(said) : said === undefined ? '' : JSON.stringify(said);
    const level = levelOf(fields_first(fields, LEVEL_KEYS));
    const exception = exceptionIn(fields, typeof said === 'string' ? said : '');
    const error = fields_first(fields, ['error', 'err', 'reason']);
    const isSerious = level === 'error' || level === 'fatal' || level === 'warn';
    const more = !exception && isSerious && typeof error === 'string' && !message.includes(error) ? fields_firstLine(error) : '';
    const whole = [message, more].filter((part) => part !== '').join(': ');
    return { level: level ?? (exception ? 'error' : null), message: whole === '' ? namesOf(fields) : whole, exception };
}
/** A message without words is known by what it has. */
const namesOf = (fields) => Object.keys(fields).slice(0, 20).join(' ');
function exceptionIn(fields, message) {
    const error = fields_first(fields, ERROR_KEYS);
    const type = fields_first(fields, TYPE_KEYS);
    const stack = isFields(error) ? fields_first(error, [...STACK_KEYS, 'StackTrace']) : fields_first(fields, STACK_KEYS);
    if (isFields(error)) {
        const named = fields_first(error, ['type', 'name', 'class', 'kind', 'Type', 'ClassName']) ?? type;
        const text = fields_first(error, ['message', 'msg', 'Message']);
        if (typeof named === 'string')
            return exceptionOf(named, typeof text === 'string' ? text : message);
        if (typeof stack !== 'string')
            return null;
    }
    if (typeof type === 'string')
        return exceptionOf(type, typeof error === 'string' ? fields_firstLine(error) : message);
    for (const text of [stack, error]) {
        const found = typeof text === 'string' ? findException(text.split('\n').slice(0, MOST_STACK_LINES)) : null;
        if (found)
            return found;
    }
    // Some write the whole trace into the message.
    return message.includes('\n') ? findException(message.split('\n').slice(0, MOST_STACK_LINES)) : null;
}
const MOST_STACK_LINES = 200;
const fields_firstLine = (text) => text.split('\n', 1)[0];

;// CONCATENATED MODULE: ./build-bundle/src/logs/parse-line.js



/** Longer messages say nothing more of what they are. */
const LONGEST_MESSAGE = 2_000;
const TRACE_ID = /(?<![0-9a-fA-F])[0-9a-f]{32}(?![0-9a-fA-F])/g;
const TRIAL = /foreshadow[-.]trial["']?\s*[:=,]\s*["']?([\w.-]{1,64})/;
const MOST_IDS = 4;
/** Colours and other escape sequences of terminals (ECMA-48), with titles and links (OSC). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HAS_CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;
/** A line without colours, control characters and the carriage return at its end. */
function cleanLine(line) {
    let clean = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (clean.includes('\u001b'))
        clean = clean.replace(ANSI, '');
    return HAS_CONTROL.test(clean) ? clean.replace(CONTROL, ' ') : clean;
}
/**
 * Reads a message: JSON, logfmt or text. Whatever it is, there is an entry; nothing throws.
 * @param lines cleaned; the first begins the message, the others are its stack trace
 */
function parseEntry(lines) {
    const [first = ''] = lines;
    const fields = lines.length === 1 || first.startsWith('{') ? readFields(lines.join('\n')) : null;
    const traced = { traceIds: traceIdsOf(first), trial: trialOf(first) };
    if (fields)
        return { ...fields, message: fields.message.slice(0, LONGEST_MESSAGE), ...traced };
    const { level, rest } = splitText(first);
    const exception = findException(lines.length === 1 ? [rest] : [rest, ...lines.slice(1)]);
    return { level: level ?? (exception ? 'error' : null), message: rest.slice(0, LONGEST_MESSAGE), exception, ...traced };
}
function traceIdsOf(line) {
    if (line.length < 32)
        return [];
    return [...new Set(line.match(TRACE_ID) ?? [])].slice(0, MOST_IDS);
}
function trialOf(line) {
    return line.includes('foreshadow') ? (TRIAL.exec(line)?.[1] ?? null) : null;
}
const STAMP = /^[[(]?\d{2,4}[-/.](?:\d{2}|[A-Z][a-z]{2})[-/.]\d{2,4}(?:[T_ ]|, )?\d{2}:\d{2}:\d{2}(?:[.,]\d+)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?[\])]?:?\s*/;
const TIME_ONLY = /^[[(]?\d{2}:\d{2}:\d{2}(?:[.,]\d+)?[\])]?\s+/;
const SYSLOG = /^(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} /;
/** `E1125 11:22:33.123456   17 server.go:12] ` of klog and glog. */
const KLOG = /^([IWEF])\d{4} \d{2}:\d{2}:\d{2}\.\d+\s+\d+ [^\]\s]+\] /;
/** The word of a level where such words stand: at the beginning, in brackets, or between other marks. */
const FIRST_LEVEL = /^[[(<|]?\s*(TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|CRITICAL|CRIT|ALERT|EMERG|FATAL|SEVERE|PANIC|trace|debug|info|notice|warn(?:ing)?|error|err|critical|crit|alert|emerg|fatal)\s*[\])>|]?\s*(?::|\||-|—|\s|$)\s*/;
const LATER_LEVEL = /(?:^|[\s[(|])(TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRITICAL|FATAL|SEVERE|LOG|STATEMENT|DETAIL|HINT)(?=[\s\])|:])/;
/** How far into a line the word of its level is looked for: thread and process stand before it. */
const LEVEL_WITHIN = 120;
const KLOG_LEVELS = { I: 'info', W: 'warn', E: 'error', F: 'fatal' };
/** Parts a line of text into its level and what it says. */
function splitText(line) {
    const klog = KLOG.exec(line);
    if (klog)
        return { level: KLOG_LEVELS[klog[1]] ?? null, rest: line.slice(klog[0].length) };
    let rest = line.trimStart();
    if (startsWithDigit(rest))
        rest = rest.replace(STAMP, '').replace(TIME_ONLY, '');
    else if (SYSLOG.test(rest))
        rest = rest.replace(SYSLOG, '');
    const first = FIRST_LEVEL.exec(rest);
    // `Error: pool exhausted` is an exception and no level: its first letter alone is a capital.
    if (first)
        return { level: levelOf(first[1]), rest: rest.slice(first[0].length) };
    const later = LATER_LEVEL.exec(rest.slice(0, LEVEL_WITHIN));
    return { level: later ? levelOf(later[1]) : null, rest };
}
function startsWithDigit(text) {
    const code = text.charCodeAt(text[0] === '[' || text[0] === '(' ? 1 : 0);
    return code >= 48 && code <= 57;
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/join-lines.js


/** Lines of one message that are kept; further ones are dropped, and still belong to it. */
const join_lines_MOST_LINES = 300;
const MOST_CHARACTERS = 65_536;
/**
 * Joins the lines of one stream into messages: a stack trace belongs to the line before it. A message is over when another begins, or when nothing
 * has followed for a while (`flush`). Memory: one message.
 */
class LineJoiner {
    lines = [];
    characters = 0;
    kind = 'other';
    emit;
    constructor(emit) {
        this.emit = emit;
    }
    add(raw) {
        const line = cleanLine(raw);
        if (this.lines.length > 0 && continues(this.kind, this.lines, line)) {
            if (this.kind === 'other')
                this.kind = traceKindOf(line);
            this.keep(line);
            return;
        }
        this.flush();
        if (line.trim() === '')
            return;
        this.kind = traceKindOf(line);
        this.keep(line);
    }
    /** The message so far is whole. */
    flush() {
        const { lines } = this;
        if (lines.length === 0)
            return;
        this.lines = [];
        this.characters = 0;
        this.emit({ ...parseEntry(lines), lines });
    }
    keep(line) {
        if (this.lines.length >= join_lines_MOST_LINES || (this.lines.length > 0 && this.characters + line.length > MOST_CHARACTERS))
            return;
        this.lines.push(line);
        this.characters += line.length;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/sample.js
/** Lines and characters of a message that a report shows. */
const sample_MOST_LINES = 5;
const sample_MOST_CHARACTERS = 400;
/** A long word of letters and digits says nothing to a reader, and may be a key nobody recognised. */
const OPAQUE = /[A-Za-z0-9+/=_-]{24,}/g;
/** A message as a report may show it: redacted as a whole first, because a secret that is cut is no longer known; then its beginning. */
function showSample(lines, redact) {
    const shown = redact(lines.join('\n')).split('\n').slice(0, sample_MOST_LINES);
    return cut(shown.map((line) => cut(line.trimEnd().replace(OPAQUE, hide), sample_MOST_CHARACTERS)).join('\n'), sample_MOST_LINES * 200);
}
/** Paths and names of many words stay: only what mixes letters and digits is hidden. */
function hide(word) {
    return /\d/.test(word) && /[A-Za-z]/.test(word) && !word.includes('/') ? '***' : word;
}
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most - 3)}...` : text;
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/mask.js
/** A calendar date, a time of day, or both, with fraction and zone. */
const TIME = /\d{4}[-/.](?:\d{2}|[A-Z][a-z]{2})[-/.]\d{2,4}(?:[T_ ]?\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}\/[A-Z][a-z]{2}\/\d{4}(?::\d{2}){3}|(?<![\d:])\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{2})?(?![\d:])/g;
const UUID = /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/g;
const IP = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?![\w.])|(?<![\w:])(?:[0-9a-fA-F]{0,4}:){3,7}[0-9a-fA-F]{0,4}(?![\w:])/g;
/** `0x7f`, and words of hexadecimal digits of which some are digits: digests, addresses, trace ids. */
const HEX = /\b0x[0-9a-fA-F]+\b|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,}\b|\b(?=[A-F]*\d)(?=\d*[A-F])[0-9A-F]{8,}\b/g;
/** A long word in which letters and digits take turns: ids, tokens, keys. */
const ID = /\b(?=[A-Za-z_-]*\d+[A-Za-z_-]+\d)[A-Za-z0-9_-]{10,}\b/g;
const NUMBER = /(?<![A-Za-z])[-+]?\d+(?:[.,]\d+)*(?:[eE][-+]?\d+)?|\d+/g;
/** A word this long has no meaning of its own. */
const LONGEST_WORD = 200;
/**
 * Replaces what changes from line to line by what it is: `<time>`, `<uuid>`, `<ip>`, `<hex>`, `<id>`, `<num>`. Only words that hold a digit are looked
 * at; words are parted by white space, which becomes single blanks.
 * @param mostWords further words are left out
 */
function maskWords(text, mostWords) {
    const words = [];
    const { length } = text;
    for (let at = 0; at < length && words.length < mostWords;) {
        let end = at;
        let hasDigit = false;
        for (; end < length; end++) {
            const code = text.charCodeAt(end);
            if (code <= 32 || code === 0xa0)
                break;
            if (code >= 48 && code <= 57)
                hasDigit = true;
        }
        if (end > at)
            words.push(hasDigit ? maskWord(text.slice(at, end)) : shortWord(text, at, end));
        at = end + 1;
    }
    return words;
}
function shortWord(text, from, to) {
    return to - from > LONGEST_WORD ? '<long>' : text.slice(from, to);
}
function maskWord(word) {
    if (word.length > LONGEST_WORD)
        return '<long>';
    const isPlainNumber = NUMBER_ALONE.test(word);
    if (isPlainNumber)
        return '<num>';
    let masked = word;
    if (word.includes(':') || word.includes('-') || word.includes('/'))
        masked = masked.replace(TIME, '<time>').replace(UUID, '<uuid>');
    if (word.includes(':') || word.includes('.'))
        masked = masked.replace(IP, '<ip>');
    if (masked.length >= 4)
        masked = masked.replace(HEX, '<hex>');
    if (masked.length >= 10)
        masked = masked.replace(ID, '<id>');
    return masked.replace(NUMBER, '<num>');
}
const NUMBER_ALONE = /^[-+]?\d+(?:\.\d+)?$/;

;// CONCATENATED MODULE: ./build-bundle/src/logs/template.js

/** What stands for a word that differs from message to message. */
const ANY = '<*>';
/**
 * The paper tunes its threshold for every program, from 0.2 to 0.7. What changes most is masked before, so words can be asked for more; over the sixteen labelled
 * logs of Loghub one threshold of 0.7 groups better (0.83 of lines rightly) than 0.4 to 0.6, and merges less of what a change may have brought.
 */
const DEFAULT_TEMPLATES = { similarity: 0.7, mostBranches: 100, mostTemplates: 5_000, mostWords: 60 };
/** Masked messages whose template is remembered: most lines of a service are among the newest of these. */
const MOST_REMEMBERED = 20_000;
/** Fewer words than these must be the same in all places: `cache hit` is not `cache miss`. */
const FEWEST_WORDS = 4;
/**
 * Message templates by Drain (He, Zhu, Zheng, Lyu: "Drain: An Online Log Parsing Approach with Fixed Depth Tree", ICWS 2017): a tree of fixed depth by label,
 * number of words and first word leads to the few templates that a message is compared with; it joins the most similar one or begins its own.
 * Deterministic; memory is bounded by `mostTemplates` and `mostWords`. The same masked message always has the same template.
 */
class TemplateMiner {
    templates = [];
    options;
    branches = new Map();
    overflow = new Map();
    remembered = new Map();
    constructor(options = {}) {
        this.options = { ...DEFAULT_TEMPLATES, ...options };
    }
    /** The template of a message. @param text one message without time and level; any characters */
    add(label, text) {
        const words = maskWords(text, this.options.mostWords);
        const key = `${label} ${words.join(' ')}`;
        const known = this.remembered.get(key);
        if (known)
            return known;
        const template = this.find(label, words);
        if (this.remembered.size >= MOST_REMEMBERED)
            this.remembered = new Map();
        this.remembered.set(key, template);
        return template;
    }
    find(label, words) {
        const candidates = this.candidates(label, words);
        const best = this.mostSimilar(candidates, words);
        if (best) {
            generalise(best, words);
            return best;
        }
        if (this.templates.length >= this.options.mostTemplates)
            return this.overflowOf(label);
        const fresh = this.create(label, [...words]);
        candidates.push(fresh);
        return fresh;
    }
    candidates(label, words) {
        const place = `${label} ${words.length}`;
        let branch = this.branches.get(place);
        if (!branch)
            this.branches.set(place, (branch = new Map()));
        const first = words[0] ?? '';
        const isVariable = first.includes('<') || (!branch.has(first) && branch.size >= this.options.mostBranches);
        const name = isVariable ? ANY : first;
        let templates = branch.get(name);
        if (!templates)
            branch.set(name, (templates = []));
        return templates;
    }
    /** Of equally similar ones that with most places left open, then the oldest. */
    mostSimilar(candidates, words) {
        let best = null;
        let [mostSame, mostOpen] = [-1, -1];
        for (const candidate of candidates) {
            let same = 0;
            let open = 0;
            for (let at = 0; at < words.length; at++) {
                if (candidate.words[at] === ANY)
                    open++;
                else if (candidate.words[at] === words[at])
                    same++;
            }
            if (same > mostSame || (same === mostSame && open > mostOpen))
                [best, mostSame, mostOpen] = [candidate, same, open];
        }
        if (!best)
            return null;
        const needed = words.length < FEWEST_WORDS ? words.length : this.options.similarity * words.length;
        return mostSame >= needed || mostSame + mostOpen === words.length ? best : null;
    }
    overflowOf(label) {
        let template = this.overflow.get(label);
        if (!template)
            this.overflow.set(label, (template = this.create(label, ['(other', 'messages)'])));
        return template;
    }
    create(label, words) {
        const template = { id: this.templates.length, label, words, version: 0 };
        this.templates.push(template);
        return template;
    }
}
/** Words that differ are left open. */
function generalise(template, words) {
    let changed = false;
    for (let at = 0; at < words.length; at++)
        if (template.words[at] !== ANY && template.words[at] !== words[at]) {
            template.words[at] = ANY;
            changed = true;
        }
    if (changed)
        template.version++;
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/tick.js
/** What the exceptions are counted under; other messages by their level. */
const EXCEPTION = 'exception';

;// CONCATENATED MODULE: ./build-bundle/src/logs/tick-sums.js

/** Adds up what one reading is told. */
class TickSums {
    counts = new Map();
    pairs = new Map();
    stretches = new Map();
    units = [];
    count(id, arm) {
        const counts = this.counts.get(id) ?? {};
        counts[arm] = (counts[arm] ?? 0) + 1;
        this.counts.set(id, counts);
    }
    /** A message that names no trial. */
    loose(id, arm, atMs) {
        const key = `${id} ${arm} ${Math.floor(atMs / unit_size/* STRETCH_MS */.F)}`;
        const unit = this.stretches.get(key);
        if (unit)
            unit.lines++;
        else
            this.stretches.set(key, { id, arm, lines: 1 });
    }
    /** The messages of one template in one trial; of a trial that nobody knows they are a unit by themselves. */
    settle(id, counts, trial) {
        if (!trial) {
            for (const [arm, lines] of Object.entries(counts))
                this.units.push({ id, arm, lines });
            return;
        }
        this.compare(id, trial.route, 'primary', counts);
        if (trial.hasBaseline)
            this.compare(id, trial.route, 'baseline', counts);
    }
    compare(id, route, against, counts) {
        const [shadow, control] = [counts.shadow ?? 0, counts[against] ?? 0];
        if (shadow === 0 && control === 0)
            return;
        const key = `${id} ${against} ${route}`;
        let sum = this.pairs.get(key);
        if (!sum)
            this.pairs.set(key, (sum = { id, route, against, shadowOnly: 0, controlOnly: 0, both: 0 }));
        if (shadow > control)
            sum.shadowOnly++;
        else if (shadow < control)
            sum.controlOnly++;
        else
            sum.both++;
    }
    list() {
        const loose = new Map();
        for (const { id, arm, lines } of [...this.stretches.values(), ...this.units]) {
            let sum = loose.get(id);
            if (!sum)
                loose.set(id, (sum = { lines: {}, sizes: {} }));
            sum.lines[arm] = (sum.lines[arm] ?? 0) + lines;
            const sizes = (sum.sizes[arm] ??= {});
            sizes[(0,unit_size/* keptSize */._)(lines)] = (sizes[(0,unit_size/* keptSize */._)(lines)] ?? 0) + 1;
        }
        return {
            counts: [...this.counts].map(([id, lines]) => ({ id, lines })),
            pairs: [...this.pairs.values()],
            loose: [...loose].map(([id, sum]) => ({ id, ...sum })),
        };
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/trial-book.js
/** Trials remembered, and trials whose messages wait for them. */
const trial_book_MOST_TRIALS = 20_000;
/** Readings that messages wait for their trial to be answered; then they count without it. */
const trial_book_MOST_READINGS = 120;
/** What all trace ids of a run begin with (trace/tag.ts). */
const PREFIX = 16;
/**
 * Puts messages beside the trials that led to them. A trial is settled one reading after its answer, so that what is written soon after still counts
 * with it; what comes later is a unit of its own. Memory is bounded, whatever the arms write.
 */
class TrialBook {
    known = new Map();
    waiting = new Map();
    reading = 0;
    prefix = null;
    answered({ index, route, traceId, baseline }) {
        const trial = { route, hasBaseline: baseline !== undefined, reading: this.reading };
        this.known.set(String(index), trial);
        if (traceId !== undefined) {
            this.prefix ??= traceId.slice(0, PREFIX);
            this.known.set(traceId, trial);
        }
        for (const oldest of this.known.keys()) {
            if (this.known.size <= 2 * trial_book_MOST_TRIALS)
                break;
            this.known.delete(oldest);
        }
    }
    /** Under which name a message waits for its trial; null where it names none. Before the first answer any trace may be ours. */
    keyOf({ traceIds, trial }) {
        const { prefix } = this;
        const trace = prefix === null ? traceIds[0] : traceIds.find((id) => id.startsWith(prefix));
        return trace ?? trial;
    }
    add(key, template, arm) {
        let waiting = this.waiting.get(key);
        if (!waiting)
            this.waiting.set(key, (waiting = { messages: new Map(), since: this.reading }));
        const counts = waiting.messages.get(template) ?? {};
        counts[arm] = (counts[arm] ?? 0) + 1;
        waiting.messages.set(template, counts);
    }
    /** Tells of every trial that is settled; without the trial where it never became known. */
    settle(isLast, tell) {
        this.reading++;
        for (const [key, { messages, since }] of this.waiting) {
            const known = this.known.get(key) ?? null;
            const isSettled = known !== null && known.reading < this.reading - 1;
            const isGivenUp = this.reading - since > trial_book_MOST_READINGS || this.waiting.size > trial_book_MOST_TRIALS;
            if (!isSettled && !isGivenUp && !isLast)
                continue;
            this.waiting.delete(key);
            tell(known, messages);
        }
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/comparison.js







/** Lines of an arm that are looked at between two readings (half a second): what comes faster must not hold up the traffic. */
const MOST_LINES_A_READING = 20_000;
const MOST_SAMPLES = 3;
const LONGEST_TEMPLATE = 240;
/**
 * Compares what the arms write: lines become messages, messages templates, and each is put beside the trial that led to it, or, where its line names none,
 * into a stretch of time. Pure: times and redaction come in. Nothing leaves it but through `redact`.
 */
class LogComparison {
    options;
    miner = new TemplateMiner();
    isIgnored;
    streams = new Map();
    trials = new TrialBook();
    told = new Map();
    sampled = new Map();
    sums = new TickSums();
    samples = [];
    earlyCounts = new Map();
    dropped = {};
    constructor(options) {
        this.options = options;
        this.isIgnored = createIgnore(options.ignore);
    }
    /** What an arm wrote before the traffic. */
    early(arm, lines) {
        const joiner = new LineJoiner((entry) => {
            const template = this.templateOf(entry);
            if (!template || !this.earlyCounts)
                return;
            const counts = this.earlyCounts.get(template.id) ?? {};
            this.earlyCounts.set(template.id, { ...counts, [arm]: (counts[arm] ?? 0) + 1 });
        });
        for (const line of lines)
            joiner.add(line);
        joiner.flush();
    }
    /** A line as it came. @param atMs milliseconds, of any clock that only goes forward */
    line(arm, line, atMs) {
        const stream = this.stream(arm);
        if (++stream.lines > MOST_LINES_A_READING) {
            this.dropped[arm] = (this.dropped[arm] ?? 0) + 1;
            return;
        }
        // The line that is added ends the message before it, which was written at the time before.
        stream.joiner.add(line);
        stream.atMs = atMs;
        stream.touched = true;
    }
    /** A trial has been answered on all arms. */
    answered(trial) {
        this.trials.answered(trial);
    }
    /** Everything that is settled since the last reading. @param isLast nothing more is waited for */
    collect(at, isLast) {
        for (const stream of this.streams.values()) {
            if (isLast || !stream.touched)
                stream.joiner.flush();
            stream.touched = false;
            stream.lines = 0;
        }
        const { sums, samples, dropped, earlyCounts } = this;
        this.trials.settle(isLast, (trial, messages) => {
            for (const [id, counts] of messages)
                sums.settle(id, counts, trial);
        });
        this.sums = new TickSums();
        this.samples = [];
        this.dropped = {};
        this.earlyCounts = null;
        const listed = sums.list();
        const early = earlyCounts ? [...earlyCounts].map(([id, lines]) => ({ id, lines })) : [];
        return {
            at,
            templates: this.news([...listed.counts, ...early].map(({ id }) => id)),
            ...listed,
            samples,
            ...(early.length > 0 ? { early } : {}),
            ...(Object.keys(dropped).length > 0 ? { dropped } : {}),
        };
    }
    stream(arm) {
        let stream = this.streams.get(arm);
        if (!stream) {
            const made = { joiner: new LineJoiner((entry) => this.take(arm, entry, made.atMs)), atMs: 0, lines: 0, touched: false };
            this.streams.set(arm, (stream = made));
        }
        return stream;
    }
    take(arm, entry, atMs) {
        const template = this.templateOf(entry);
        if (!template)
            return;
        this.sums.count(template.id, arm);
        const trial = this.trials.keyOf(entry);
        if (trial === null)
            this.sums.loose(template.id, arm, atMs);
        else
            this.trials.add(trial, template.id, arm);
        if (arm === 'shadow')
            this.sample(template.id, entry.lines);
    }
    templateOf(entry) {
        const { level, exception, message } = entry;
        const isSerious = level === null || level === 'error' || level === 'fatal';
        const label = exception && isSerious ? EXCEPTION : (level ?? 'info');
        if (!this.options.levels.includes(label === EXCEPTION ? (level ?? 'error') : label))
            return null;
        const thrown = exception ? [exception.type, exception.message].filter((part) => part !== '').join(': ') : '';
        const text = label === EXCEPTION ? thrown : [message, message.includes(thrown) ? '' : thrown].filter((part) => part !== '').join(': ');
        return this.isIgnored(text) || (text !== message && this.isIgnored(message)) ? null : this.miner.add(label, text);
    }
    sample(id, lines) {
        const kept = this.sampled.get(id) ?? 0;
        if (kept >= MOST_SAMPLES)
            return;
        this.sampled.set(id, kept + 1);
        this.samples.push({ id, text: showSample(lines, this.options.redact) });
    }
    /** The templates among these that the run folder does not have as they read now. */
    news(ids) {
        return [...new Set(ids)].flatMap((id) => {
            const { label, words, version } = this.miner.templates[id];
            if (this.told.get(id) === version)
                return [];
            this.told.set(id, version);
            return [{ id, label, text: cut(this.options.redact(words.join(' ')), LONGEST_TEMPLATE) }];
        });
    }
}

// EXTERNAL MODULE: ./build-bundle/src/metrics/template.js
var template = __webpack_require__(35223);
;// CONCATENATED MODULE: ./build-bundle/src/run/open-logs.js





/** Null where the plan compares no messages. */
function logsSetup(plan, { processEnv, redact }) {
    const { logs, environment } = plan;
    if (!logs)
        return null;
    const { primary, shadow, baseline } = environment;
    const env = { ...processEnv, ...primary.env, ...shadow.env, ...baseline?.env };
    const values = [primary, shadow, baseline].flatMap((arm) => Object.entries(arm?.env ?? {}));
    const named = Object.fromEntries(values.map(([name, value], index) => [`${name}#${index}`, value])); // one name may have a value an arm
    return {
        spec: logs,
        redact: (0,redact_output/* quoteRedactor */.fi)({ ...env, ...named }, (0,public_plan/* secretValues */.V)(plan), redact),
        processEnv,
        directory: environment.directory,
    };
}
/** Begins to read what the arms write. The adapters are loaded only where the plan asks for them. @throws FS_LOG_SOURCE */
async function openLogs(setup, environment, vars, run) {
    if (!setup)
        return null;
    const { spec, redact, processEnv, directory } = setup;
    const { LOG_READERS } = await __webpack_require__.e(/* import() */ 9303).then(__webpack_require__.bind(__webpack_require__, 29303));
    const context = { clock: run.clock, signal: run.signal, processEnv, directory, startedAtMs: run.clock.now() };
    const source = LOG_READERS[spec.source](spec, environment, armsOf(spec, environment, vars, run.id), context);
    const comparison = new LogComparison({ ...spec, redact });
    try {
        await source.follow((arm, line) => comparison.line(arm, line, run.clock.monotonic()));
        for (const [arm, lines] of await source.early())
            comparison.early(arm, lines);
    }
    catch (error) {
        await source[Symbol.asyncDispose]();
        throw error;
    }
    return new ReadLogs(source, comparison);
}
class ReadLogs {
    comparison;
    source;
    constructor(source, comparison) {
        this.source = source;
        this.comparison = comparison;
    }
    get failed() {
        return this.source.failed;
    }
    [Symbol.asyncDispose]() {
        return this.source[Symbol.asyncDispose]();
    }
}
/** The containers the plan names for each arm, else those of the environment's service under test. */
function armsOf({ container }, environment, vars, runId) {
    const own = (0,environment_environment/* isContained */.uh)(environment) ? environment.containers : [];
    return environment.targets.map(({ arm, origin }) => {
        const named = container === undefined ? [] : [(0,template/* fillQuery */.gv)(container, (0,template/* variablesOfArm */.XK)(arm, origin, runId, 1_000, vars[arm] ?? {}))];
        return { arm, containers: named.length > 0 ? named : own.filter((one) => one.arm === arm && one.isEntry).map(({ id }) => id) };
    });
}

// EXTERNAL MODULE: ./build-bundle/src/run/open-metrics.js
var open_metrics = __webpack_require__(27014);
;// CONCATENATED MODULE: ./build-bundle/src/trace/sampled.js
/** Random digits of a trace id that the decision reads: 56 bits in the W3C trace context, of which 48 fit a number exactly. */
const FIRST_DIGIT = 18;
const DIGITS = 12;
const RANGE = 16 ** DIGITS;
/**
 * Whether a trace belongs to a share of all traces: by its random digits alone, so that everybody who samples by id keeps the same ones
 * (OpenTelemetry, "TraceState: Probability Sampling": kept where the randomness is at least 1 - share of its range).
 * @param traceId 32 hex digits @param share 0 to 1
 */
function isSampled(traceId, share) {
    if (share >= 1)
        return true;
    return Number.parseInt(traceId.slice(FIRST_DIGIT, FIRST_DIGIT + DIGITS), 16) >= (1 - share) * RANGE;
}

// EXTERNAL MODULE: ./build-bundle/src/trace/tag.js
var tag = __webpack_require__(92008);
;// CONCATENATED MODULE: ./build-bundle/src/trace/trial-spans.js

/** Place of the trial's own span among those of its trace; the arms have the first ones. */
const TRIAL_PLACE = 15;
/**
 * A trial as one trace: a span for the trial, below it one for each arm, which is the very span that the arm's request carried in `traceparent`,
 * so that the service's own spans hang below it. Names by OpenTelemetry's semantic conventions for HTTP client spans.
 * @param clockOffsetMs what the monotonic clock lacks to milliseconds since the epoch
 */
function spansOfTrial(trial, arms, clockOffsetMs, runId) {
    const { traceId } = trial;
    if (traceId === undefined || trial.whole)
        return [];
    const trialSpan = (0,tag/* spanIdOf */.DR)(traceId, TRIAL_PLACE);
    const shared = { 'foreshadow.run': runId, 'foreshadow.trial': String(trial.index) };
    const spans = arms.flatMap((arm) => armSpan(trial, arm, { traceId, trialSpan, clockOffsetMs, shared }) ?? []);
    if (spans.length === 0)
        return [];
    const root = {
        traceId,
        spanId: trialSpan,
        parentSpanId: null,
        name: `trial ${trial.route}`,
        kind: 'internal',
        startMs: Math.min(...spans.map(({ startMs }) => startMs)),
        endMs: Math.max(...spans.map(({ endMs }) => endMs)),
        isError: false,
        attributes: { ...shared, 'foreshadow.route': trial.route },
    };
    return [root, ...spans];
}
function armSpan(trial, { arm, origin, place }, trace) {
    const { status = null, latencyMs = null, sentAtMs = Number.NaN, error = null } = trial[arm] ?? {};
    if (Number.isNaN(sentAtMs))
        return undefined; // it never left
    const startMs = trace.clockOffsetMs + sentAtMs;
    const failure = error ?? (status !== null && status >= 400 ? String(status) : null);
    return {
        traceId: trace.traceId,
        spanId: (0,tag/* spanIdOf */.DR)(trace.traceId, place),
        parentSpanId: trace.trialSpan,
        name: trial.route,
        kind: 'client',
        startMs,
        endMs: startMs + (latencyMs ?? 0),
        isError: failure !== null,
        attributes: {
            ...trace.shared,
            'foreshadow.arm': arm,
            ...requestOf(trial.route),
            ...serverOf(origin),
            ...(status === null ? {} : { 'http.response.status_code': status }),
            ...(failure === null ? {} : { 'error.type': failure }),
        },
    };
}
/** `GET /books/{id}`: method and route; a step of a scenario has neither in its name. */
function requestOf(route) {
    const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(route) ?? [];
    return method === undefined || path === undefined ? {} : { 'http.request.method': method, 'http.route': path };
}
function serverOf(origin) {
    const url = URL.canParse(origin) ? new URL(origin) : null;
    if (!url)
        return {};
    const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
    return { 'server.address': url.hostname, 'server.port': port };
}

;// CONCATENATED MODULE: ./build-bundle/src/trace/trace-tick.js
/** Where an arm's three figures begin in a row. */
const ROW_OF = { primary: 1, shadow: 4, baseline: 7 };

;// CONCATENATED MODULE: ./build-bundle/src/trace/compare.js

const FIGURES = 3;
/** The operations of one trial, arm beside arm, by their numbers. Own times are rounded to microseconds. */
function compareTrees(trees, operations, hasBaseline) {
    const rows = new Map();
    const length = 1 + FIGURES * (hasBaseline ? 3 : 2);
    for (const arm of ['primary', 'shadow', 'baseline']) {
        const tree = trees.get(arm);
        if (tree && (hasBaseline || arm !== 'baseline'))
            countTree(tree, ROW_OF[arm], operations, rows, length);
    }
    return [...rows.values()].sort((a, b) => a[0] - b[0]).map((row) => row.map(toMicroseconds));
}
function countTree(tree, at, operations, rows, length) {
    const numbers = new Int32Array(tree.length);
    for (let i = 0; i < tree.length; i++) {
        const { span, parent, selfMs } = tree[i];
        const operation = operations.of(span, parent < 0 ? null : numbers[parent]);
        numbers[i] = operation;
        let row = rows.get(operation);
        if (!row) {
            row = new Array(length).fill(0);
            row[0] = operation;
            rows.set(operation, row);
        }
        row[at] = row[at] + 1;
        if (span.isError)
            row[at + 1] = row[at + 1] + 1;
        row[at + 2] = row[at + 2] + selfMs;
    }
}
const toMicroseconds = (value) => Math.round(value * 1_000) / 1_000;

;// CONCATENATED MODULE: ./build-bundle/src/trace/operation-name.js
/** Names longer than this are cut: a statement of a page is no name. */
const operation_name_LONGEST = 160;
/**
 * Words that differ from request to request: UUIDs and long hex numbers, numbers by themselves or behind a sign (`/books/12`, `id=7`, `user-3`),
 * quoted texts of statements.
 */
const VARIABLE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b(?=[0-9a-f]*\d)[0-9a-f]{12,}\b|'[^']*'|(?<![A-Za-z0-9.])\d+(?![A-Za-z0-9.])|(?<=[=\s,(])\d+\.\d+\b/gi;
/** A span's name without what differs from request to request, so that the same operation has the same name: `GET /books/12` is `GET /books/{}`. */
function operationName(name) {
    const plain = name.replace(/\s+/g, ' ').trim().replace(/\?.*$/, '').replace(VARIABLE, '{}');
    return plain.length > operation_name_LONGEST ? `${plain.slice(0, operation_name_LONGEST - 3)}...` : plain || '(no name)';
}

;// CONCATENATED MODULE: ./build-bundle/src/trace/operation.js

/** Operations kept apart; what comes beyond is one operation without a meaning of its own, so that names without end cannot fill the memory. */
const MOST_OPERATIONS = 2_000;
/** Names whose plain form is remembered. */
const operation_MOST_NAMES = 20_000;
const MORE_OPERATIONS = '(more operations)';
/** Gives each operation a number, in the order in which they are first seen. */
class Operations {
    list = [];
    known = new Map();
    names = new Map();
    more = null;
    /** The number of a span's operation. @param parent of the span above it, null at the top */
    of(span, parent) {
        const name = this.plainName(span.name);
        const key = `${parent ?? ''}\n${span.service}\n${span.kind}\n${name}`;
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        if (this.list.length >= MOST_OPERATIONS)
            return this.rest();
        const operation = { service: span.service, name, kind: span.kind, parent };
        this.known.set(key, this.list.push(operation) - 1);
        return this.list.length - 1;
    }
    rest() {
        this.more ??= this.list.push({ service: '', name: MORE_OPERATIONS, kind: 'internal', parent: null }) - 1;
        return this.more;
    }
    plainName(name) {
        const known = this.names.get(name);
        if (known !== undefined)
            return known;
        const plain = operationName(name);
        if (this.names.size < operation_MOST_NAMES)
            this.names.set(name, plain);
        return plain;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/trace/span-tree.js
/**
 * Parts a trace into the trees of the arms: an arm's spans are those below the span id that its request carried. A span whose parent is missing
 * belongs to the arm it names itself, if any. No recursion, so that depth costs no stack; nothing is compared between clocks.
 * @param arms span id that each arm's request carried -> arm
 */
function treesOfArms(spans, arms) {
    const index = new Map();
    for (let i = 0; i < spans.length; i++) {
        const { id } = spans[i];
        if (!arms.has(id) && !index.has(id))
            index.set(id, i);
    }
    const children = new Map();
    const tops = new Map();
    for (const i of index.values()) {
        const span = spans[i];
        const arm = armOfTop(span, index, arms);
        if (arm !== undefined)
            push(tops, arm, i);
        else if (span.parentId !== null && index.has(span.parentId))
            push(children, span.parentId, i);
    }
    const trees = new Map();
    let placed = 0;
    for (const [arm, roots] of tops) {
        const tree = grow(roots, spans, children);
        trees.set(arm, tree);
        placed += tree.length;
    }
    const ours = ownRoots(spans, index, children, arms);
    return { trees, orphans: index.size - placed - ours };
}
/** The arm at the top of whose tree a span stands; undefined where its parent is another span, or it is nobody's. */
function armOfTop(span, index, arms) {
    if (span.parentId !== null) {
        const arm = arms.get(span.parentId);
        if (arm !== undefined)
            return arm;
        if (index.has(span.parentId))
            return undefined;
    }
    return span.arm !== undefined && [...arms.values()].includes(span.arm) ? span.arm : undefined;
}
/** Roots without a parent and without children in the trace: the span of the trial, which only holds the arms together. */
function ownRoots(spans, index, children, arms) {
    const held = new Set(spans.flatMap(({ id, parentId }) => (arms.has(id) && parentId !== null ? [parentId] : [])));
    let count = 0;
    for (const [id, i] of index) {
        const span = spans[i];
        if (span.parentId === null && held.has(id) && !children.has(id))
            count++;
    }
    return count;
}
function grow(roots, spans, children) {
    const tree = [];
    const waiting = [];
    const parents = [];
    for (const root of roots) {
        waiting.push(root);
        parents.push(-1);
    }
    for (let next = 0; next < waiting.length; next++) {
        const span = spans[waiting[next]];
        const below = children.get(span.id);
        tree.push({ span, parent: parents[next], selfMs: selfTimeMs(span, below, spans) });
        if (!below)
            continue;
        for (const child of below) {
            waiting.push(child);
            parents.push(next);
        }
    }
    return tree;
}
/** A span's duration without the union of its children's. Children are cut to it: what goes on after it is nobody's wait. */
function selfTimeMs(span, below, spans) {
    if (!below)
        return span.durationUs / 1_000;
    const end = span.startUs + span.durationUs;
    const stretches = below.map((child) => within(span, spans[child])).sort((a, b) => a[0] - b[0]);
    let covered = 0;
    let reached = span.startUs;
    for (const [from, to] of stretches) {
        const begin = Math.max(from, reached);
        const stop = Math.min(to, end);
        if (stop > begin) {
            covered += stop - begin;
            reached = stop;
        }
    }
    return (span.durationUs - covered) / 1_000;
}
/**
 * When a child ran, on its parent's clock. One of another service that would lie outside of its parent was made on a clock that is apart: it is
 * put into the middle of it (as Jaeger's own page does), else all of the other service's time would count as the caller's.
 */
function within(parent, child) {
    const [from, to] = [child.startUs, child.startUs + child.durationUs];
    const isApart = from < parent.startUs || to > parent.startUs + parent.durationUs;
    if (!isApart || child.service === parent.service)
        return [from, to];
    const start = parent.startUs + Math.max(0, (parent.durationUs - child.durationUs) / 2);
    return [start, start + child.durationUs];
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./build-bundle/src/run/trace-collector.js





/** Trials whose traces wait to be read: an arm that answers faster than traces can be read must not fill the memory. */
const MOST_WAITING = 4_000;
/** Traces asked for at once, and how often a trial whose trace is not whole is asked for. */
const BATCH = 20;
const MOST_TRIES = 4;
/** After a failure the backend is left alone for so long. */
const PAUSE_MS = 2_000;
/** At the end a backend that fails so many times in a row is not waited for any longer. */
const LAST_FAILURES = 3;
/** Spans of one trace that are compared; more are read only as far as the answer may be long. */
const MOST_SPANS = 50_000;
/**
 * Reads the traces of sampled trials beside the traffic: never waited for while it runs, a few at a time, each only once its spans have had time to
 * arrive. A trace that is not whole (an arm without spans, spans without parents) is asked for again a few times, then counted and left out.
 */
class TraceCollector {
    backend;
    arms;
    delayMs;
    clock;
    operations = new Operations();
    waiting = [];
    batch = BATCH;
    running = null;
    notBeforeMs = 0;
    failure = null;
    failures = 0;
    drainedOperations = 0;
    arrived = [];
    counts = {
        sampled: 0,
        compared: 0,
        partial: 0,
        tooLarge: 0,
        unread: 0,
        without: { primary: 0, shadow: 0, baseline: 0 },
    };
    hasNews = false;
    /** @param delayMs how long a trial's spans may take to arrive */
    constructor(backend, arms, delayMs, clock) {
        this.backend = backend;
        this.arms = arms;
        this.delayMs = delayMs;
        this.clock = clock;
    }
    /** A sampled trial has been answered. One that some arm did not answer has no whole trace: its error is counted elsewhere. */
    answered({ traceId, at, route, primary, shadow, baseline }) {
        const isWhole = [primary, shadow, ...(baseline ? [baseline] : [])].every(({ status }) => status !== null);
        if (traceId === undefined || !isWhole)
            return;
        this.counts.sampled++;
        this.hasNews = true;
        if (this.waiting.length >= MOST_WAITING) {
            this.counts.unread++;
            return;
        }
        this.waiting.push({ at, traceId, route, hasBaseline: baseline !== undefined, dueMs: this.clock.monotonic() + this.delayMs, tries: 0 });
    }
    /** Begins to read what is due; does nothing while an earlier reading is under way. */
    begin() {
        if (this.clock.monotonic() < this.notBeforeMs)
            return;
        const due = this.takeDue();
        if (this.running || due.length === 0)
            return;
        this.running = this.read(due).finally(() => {
            this.running = null;
        });
    }
    /** The rest, waited for until `giveUp` resolves. What has not been read by then counts as unread. */
    async finish(giveUp, signal) {
        let isLate = false;
        let before = this.failures;
        const late = giveUp.then(() => {
            isLate = true;
        });
        while (!isLate && this.failures - before < LAST_FAILURES && (this.running || this.waiting.length > 0)) {
            before = Math.min(before, this.failures);
            this.begin();
            const next = Math.min(...this.waiting.map(({ dueMs }) => dueMs));
            const pauseMs = Math.max(5, Math.max(next, this.notBeforeMs) - this.clock.monotonic());
            const pause = this.clock.sleep(pauseMs, signal).catch(() => {
                isLate = true;
            });
            await Promise.race([this.running ?? pause, late]);
        }
        if (this.running)
            this.failure ??= 'it did not answer in time';
        this.counts.unread += this.waiting.splice(0).length;
        this.hasNews = true;
    }
    /** What has been read since the last call; null where nothing has. */
    drain(at) {
        if (!this.hasNews)
            return null;
        this.hasNews = false;
        const operations = this.operations.list.slice(this.drainedOperations);
        this.drainedOperations = this.operations.list.length;
        return { at, operations, trials: this.arrived.splice(0), counts: this.countsNow(), failure: this.failure };
    }
    /** Why the backend could not be read at last; null where it could. */
    get failed() {
        return this.failure;
    }
    countsNow() {
        return { ...this.counts, without: { ...this.counts.without } };
    }
    takeDue() {
        const now = this.clock.monotonic();
        return this.running ? [] : this.waiting.filter(({ dueMs }) => dueMs <= now).slice(0, this.batch);
    }
    async read(due) {
        try {
            const found = await this.backend.fetch(due.map(({ traceId }) => traceId));
            this.failure = null;
            this.failures = 0;
            for (const trial of due)
                this.take(trial, found.get(trial.traceId) ?? []);
        }
        catch (error) {
            this.fails(error, due);
        }
        this.hasNews = true;
    }
    /** An answer that is too long is asked for in smaller parts; one trace alone that is too long is left out. */
    fails(error, due) {
        if ((0,errors/* isForeshadowError */.rU)(error, 'FS_TRACE_TOO_LARGE')) {
            if (due.length > 1)
                this.batch = Math.max(1, Math.floor(due.length / 4));
            else
                this.settle(due[0], () => this.counts.tooLarge++);
            return;
        }
        this.failures++;
        this.failure = (0,errors/* isForeshadowError */.rU)(error) ? `${error.code}: ${error.message}` : String(error);
        this.notBeforeMs = this.clock.monotonic() + PAUSE_MS;
    }
    take(trial, spans) {
        if (spans.length > MOST_SPANS) {
            this.settle(trial, () => this.counts.tooLarge++);
            return;
        }
        const arms = this.arms.filter(({ arm }) => arm !== 'baseline' || trial.hasBaseline);
        const { trees, orphans } = treesOfArms(spans, new Map(arms.map(({ arm, place }) => [(0,tag/* spanIdOf */.DR)(trial.traceId, place), arm])));
        const missing = arms.filter(({ arm }) => !trees.has(arm));
        if (missing.length === 0 && orphans === 0) {
            const rows = compareTrees(trees, this.operations, trial.hasBaseline);
            this.settle(trial, () => this.counts.compared++);
            this.arrived.push({ at: trial.at, traceId: trial.traceId, route: trial.route, rows });
        }
        else if (++trial.tries < MOST_TRIES) {
            trial.dueMs = this.clock.monotonic() + Math.max(this.delayMs, 1) / 2;
        }
        else
            this.settle(trial, () => {
                if (missing.length === 0)
                    this.counts.partial++;
                for (const { arm } of missing)
                    this.counts.without[arm]++;
            });
    }
    settle(trial, count) {
        count();
        this.waiting.splice(this.waiting.indexOf(trial), 1);
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/run/open-traces.js






/** Opens what a plan's `traces` names for the arms of an environment; null where it names nothing. Exporter and backend are loaded only then. */
async function openTraces(spec, environment, runId, context) {
    if (!spec)
        return null;
    const arms = environment.targets.map(({ arm, origin }) => ({ arm, origin, place: environment_environment/* ARMS */.ul.indexOf(arm) + 1 }));
    const clockOffsetMs = context.clock.now() - context.clock.monotonic();
    const exporter = spec.otlp && new (await Promise.all(/* import() */[__webpack_require__.e(620), __webpack_require__.e(3574)]).then(__webpack_require__.bind(__webpack_require__, 33574))).OtlpSpanExporter(spec.otlp, spec.service, context.secrets);
    const backend = spec.backend && (await Promise.all(/* import() */[__webpack_require__.e(9159), __webpack_require__.e(4422)]).then(__webpack_require__.bind(__webpack_require__, 64422))).BACKENDS[spec.backend.kind](spec.backend, context);
    return {
        exporter,
        collector: spec.backend && backend && new TraceCollector(backend, arms, spec.backend.delayMs, context.clock),
        isSampled: (traceId) => isSampled(traceId, spec.sample),
        spansOf: (trial) => spansOfTrial(trial, arms, clockOffsetMs, runId),
        notes: () => (exporter ? [exportNote(exporter)] : []),
        [Symbol.asyncDispose]: async () => exporter?.[Symbol.asyncDispose](),
    };
}
/** `Traces: 4,338 spans of ours exported; 12 dropped, because the receiver was too slow.` */
function exportNote({ counts }) {
    const { exported, dropped, failed, reason } = counts;
    const lost = [
        ...(dropped > 0 ? [`${(0,numbers/* formatCount */.B4)(dropped)} dropped, because the receiver was too slow`] : []),
        ...(failed > 0 ? [`${(0,numbers/* formatCount */.B4)(failed)} refused (${reason ?? 'no reason given'})`] : []),
    ];
    return `Traces: ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(exported), 'span')} of ours exported${lost.length === 0 ? '' : `; ${lost.join('; ')}`}.`;
}

;// CONCATENATED MODULE: ./build-bundle/src/run/resources.js
/**
 * Turns readings of the arms into series: `cpu` in percent of one core, `memory` in bytes; where the driver can tell, `disk-read` and
 * `disk-written` in bytes a second, `throttled` in percent of the time, `restarts` as a count.
 */
class ResourceSeries {
    /** name of the series -> arm -> points */
    series = new Map();
    first = new Map();
    previous = new Map();
    lastCpu = new Map();
    /** @param at seconds since the start of the traffic; the same for all arms of one reading, so that their series align */
    add(samples, at) {
        for (const sample of samples) {
            const { arm } = sample;
            if (isSame(sample, this.previous.get(arm)))
                continue; // the driver has nothing newer
            this.append('memory', arm, [at, sample.rssBytes]);
            if (sample.restarts !== undefined)
                this.append('restarts', arm, [at, sample.restarts]);
            const before = this.previous.get(arm);
            this.previous.set(arm, sample);
            if (!before)
                this.first.set(arm, sample);
            if (!before || sample.atMs <= before.atMs || sample.cpuSeconds < before.cpuSeconds)
                continue;
            const perSecond = (key) => ((sample[key] ?? 0) - (before[key] ?? 0)) / ((sample.atMs - before.atMs) / 1_000);
            this.lastCpu.set(arm, 100 * perSecond('cpuSeconds'));
            this.append('cpu', arm, [at, 100 * perSecond('cpuSeconds')]);
            for (const [name, key, factor] of RATES)
                if (sample[key] !== undefined)
                    this.append(name, arm, [at, factor * Math.max(0, perSecond(key))]);
        }
    }
    /** What each arm used between its first reading and its last. */
    use() {
        return new Map([...this.previous].map(([arm, last]) => [arm, difference(this.first.get(arm) ?? last, last)]));
    }
    /** The busiest arm's use of its share of the cores (arms and generator share them equally), 0-1; null before two readings. */
    busiestShare(cores, arms) {
        if (this.lastCpu.size === 0 || cores === undefined)
            return null;
        const share = (100 * cores) / (arms + 1);
        return Math.max(...this.lastCpu.values()) / share;
    }
    append(name, arm, point) {
        let arms = this.series.get(name);
        if (!arms)
            this.series.set(name, (arms = new Map()));
        const points = arms.get(arm);
        if (points)
            points.push(point);
        else
            arms.set(arm, [point]);
    }
}
/** Series that are rates of a total: name, total, factor. */
const RATES = [
    ['disk-read', 'readBytes', 1],
    ['disk-written', 'writtenBytes', 1],
    ['throttled', 'throttledSeconds', 100],
];
const isSame = (one, two) => one.atMs === two?.atMs && one.cpuSeconds === two.cpuSeconds && one.rssBytes === two.rssBytes;
function difference(first, last) {
    const of = (key) => (last[key] === undefined ? undefined : Math.max(0, last[key] - (first[key] ?? 0)));
    return {
        restarts: of('restarts'),
        throttledSeconds: of('throttledSeconds'),
        readBytes: of('readBytes'),
        writtenBytes: of('writtenBytes'),
    };
}

// EXTERNAL MODULE: ./build-bundle/src/run/trial-reader.js + 1 modules
var trial_reader = __webpack_require__(34936);
;// CONCATENATED MODULE: ./build-bundle/src/run/measure-arms.js
var measure_arms_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var measure_arms_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














/** Milliseconds between two readings of the arms. */
const TICK_MS = 500;
/** Sends the traffic, reads the arms, looks, and stops as soon as the verdict stands: the loop of the experiment. */
async function measureArms(setup) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const measured = await measured_run/* MeasuredRun */.C.create(setup.measurement);
        const logs = measure_arms_addDisposableResource(env_1, await openLogs(setup.logs, setup.environment, setup.vars, { ...setup, id: setup.runId }), true);
        const run = { id: setup.runId, forSeconds: setup.measurement.forSeconds, startedAtMs: setup.clock.now() };
        const context = { clock: setup.clock, random: (0,random/* seeded */.J)(setup.seed), signal: setup.signal, secrets: setup.secrets, ...setup.around };
        const metrics = measure_arms_addDisposableResource(env_1, await (0,open_metrics/* openMetrics */.Ey)(setup.metrics, setup.environment, setup.vars, run, context), false);
        const traces = measure_arms_addDisposableResource(env_1, await openTraces(setup.traces, setup.environment, setup.runId, context), true);
        const loop = new MeasuringLoop(setup, measured, metrics, { logs, traces });
        return await loop.run();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = measure_arms_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
class MeasuringLoop {
    setup;
    measured;
    recorder;
    shape;
    resources = new ResourceSeries();
    reader;
    beside;
    auth;
    metrics;
    startedAt;
    nextLook;
    stamped = 0;
    extending = false;
    stop = 'running';
    constructor(setup, measured, sources, opened) {
        this.setup = setup;
        this.measured = measured;
        this.recorder = new run_recorder/* RunRecorder */.KS(setup.store, setup.folder);
        this.metrics = sources && new MetricsFeed(sources, measured, this.recorder, setup);
        this.shape = new LiveShape(setup.measurement.forSeconds, setup.environment.targets.map((target) => target.arm));
        this.reader = new trial_reader/* TrialReader */.e(setup.ignore, setup.redact);
        this.auth = setup.credentials || Object.keys(setup.headers).length > 0 ? createAuthWatch() : null;
        this.startedAt = setup.clock.monotonic();
        this.beside = new BesideFeeds(setup, measured, this.recorder, opened);
        this.nextLook = measured.judge.cadenceSeconds;
    }
    async run() {
        const { environment } = this.setup;
        const handle = this.drive();
        const stopListening = environment.onExit((exit) => {
            this.shape.lose(exit, this.now());
            handle.stop();
        });
        try {
            await this.tickUntilDone(handle);
            const summary = await handle.done;
            return await this.finish(summary);
        }
        finally {
            stopListening();
            handle.stop();
            this.recorder.flush();
        }
    }
    drive() {
        const { setup } = this;
        const { engine, feed, environment, clock, signal } = setup;
        const pace = { ...setup.pace, durationMs: Math.max(1_000, setup.deadlineMs - clock.monotonic()) };
        const context = {
            clock,
            random: (0,random/* seeded */.J)(setup.seed),
            signal,
            runId: setup.runId,
            headers: setup.headers,
            credentials: setup.credentials,
            correlate: setup.correlate,
            cpuShare: () => this.resources.busiestShare(environment.cores, environment.targets.length),
        };
        return engine.drive(feed.requests(), environment.targets, pace, context, (trial) => {
            this.auth?.add(trial);
            setup.feed.share?.add(trial);
            const evidence = this.reader.read(trial);
            this.measured.add(evidence);
            this.recorder.trial(evidence);
            this.beside.answered(trial);
        });
    }
    async tickUntilDone(handle) {
        let done = false;
        const ended = handle.done.then(() => (done = true), () => (done = true));
        for (let tick = 1; !done && this.stop === 'running'; tick++) {
            await Promise.race([ended, this.sleepUntil(tick * TICK_MS)]);
            if (done || this.setup.signal.aborted)
                break;
            await this.read();
            this.metrics?.begin();
            if (this.now() >= this.nextLook)
                this.look(handle);
            this.share(handle);
            this.tell(handle);
        }
        handle.stop();
    }
    /** `share: auto` follows what the shadow bears and what is still to be shown. */
    share(handle) {
        const { share } = this.setup.feed;
        if (!share)
            return;
        const { judge } = this.measured;
        share.step(this.now(), evidenceMissing(judge.looks.at(-1)?.evidence, judge.spec.alpha));
        handle.setLoad(share.load);
    }
    async sleepUntil(sinceStartMs) {
        const left = sinceStartMs - (this.setup.clock.monotonic() - this.startedAt);
        if (left > 0)
            await this.setup.clock.sleep(left, this.setup.signal).catch(() => undefined);
    }
    /** One reading of all arms; its points carry the time at which it was begun. */
    async read(isLast = false) {
        const at = this.stamp();
        const samples = await this.setup.environment.sample();
        this.resources.add(samples, at);
        for (const [kpi, arms] of this.resources.series) {
            if (this.setup.measurement.collected?.[kpi] !== undefined)
                continue; // a metric source brings it
            for (const [arm, points] of arms) {
                const point = points.at(-1);
                if (point?.[0] !== at)
                    continue;
                this.measured.addReading(kpi, arm, point);
                this.recorder.reading(kpi, arm, point);
            }
        }
        this.beside.read(at, isLast);
        this.measured.addRequests(at);
        this.recorder.requests([at, this.measured.pairCount]);
    }
    look(handle) {
        const at = this.stamp();
        const { judge } = this.measured;
        while (this.nextLook <= at)
            this.nextLook += judge.cadenceSeconds;
        this.metrics?.drain();
        const run = this.shape.at(false);
        const ending = this.measured.look(at, run);
        this.record(at, run, false);
        if (this.isOver(ending, at, run))
            this.end(handle);
        else if (at >= this.setup.measurement.forSeconds)
            this.extendOrEnd(handle, at);
    }
    /** A confirmation goes on until it has an answer on everything accused, however clear the first of them is. */
    isOver(ending, at, run) {
        if (this.setup.phase === 'measuring')
            return ending !== null;
        return ending === 'early-pass' || this.setup.shouldStop(this.conclude(at, run));
    }
    /** Time is up: more traffic where it could decide an inconclusive run. */
    extendOrEnd(handle, at) {
        const mayExtend = this.setup.shouldExtend(this.conclude(at, this.shape.at(true)));
        if (mayExtend)
            this.extending = true;
        else
            this.end(handle);
    }
    end(handle) {
        this.stop = 'final';
        handle.stop();
    }
    conclude(at, run) {
        return this.measured.conclude(at, run, this.setup.extra, this.setup.accept);
    }
    /** The last reading and the last look, after everything in flight has answered. */
    async finish(summary) {
        if (this.shape.anyLost)
            this.beside.read(this.stamp(), true);
        else
            await this.read(true);
        await this.metrics?.finish();
        await this.beside.finish(() => this.stamp());
        this.shape.failedSources = { ...this.metrics?.failedSources, ...this.beside.failedSources };
        const at = this.stamp();
        this.shape.orphans = summary.orphans;
        this.shape.generatorLate = (0,lateness/* isGeneratorLate */.Y0)(summary) && !this.shape.anyLost;
        const run = this.shape.at(true);
        this.measured.look(at, run);
        this.record(at, run, true);
        const notes = [...(this.metrics?.notes ?? []), ...this.beside.notes];
        return { measured: this.measured, judgement: this.conclude(at, run), summary, endedAt: at, use: this.resources.use(), notes };
    }
    record(at, run, final) {
        const collected = this.metrics ? { collected: this.metrics.collectedUntil } : {};
        this.recorder.look({ at, afterSeq: this.measured.trialCount, run, final, ...collected });
    }
    tell(handle) {
        const { sent, rate, latenessP99Ms } = handle.snapshot();
        const { judge } = this.measured;
        const warming = judge.warmUpEndedAt === null;
        this.setup.onProgress({
            kind: 'tick',
            phase: this.setup.phase === 'confirming' ? 'confirming' : warming ? 'warm-up' : this.extending ? 'extending' : 'measuring',
            seconds: this.now(),
            forSeconds: this.setup.measurement.forSeconds,
            sent,
            rate,
            latenessP99Ms,
            ...(this.setup.environment.egress ? { denied: this.setup.environment.egress.denied } : {}),
            evidence: judge.looks.at(-1)?.evidence ?? {},
            stillNeeded: null,
        });
    }
    /** The time of a reading or a look: never the same twice, because the store keeps one value a time, and a later judgement tells by it what came first. */
    stamp() {
        this.stamped = Math.max(this.now(), Number((this.stamped + 0.001).toFixed(3)));
        return this.stamped;
    }
    /** Seconds since the start of the traffic, to the millisecond. */
    now() {
        return Number(((this.setup.clock.monotonic() - this.startedAt) / 1_000).toFixed(3));
    }
}

// EXTERNAL MODULE: ./build-bundle/src/run/open-engine.js + 2 modules
var open_engine = __webpack_require__(16057);
;// CONCATENATED MODULE: ./build-bundle/src/run/traffic-notes.js


/** What the report says about the traffic once it has been sent. */
function notesOf(summary) {
    return [...carriedNote(summary), ...signInNotes(summary), ...turnNotes(summary), ...transactionNotes(summary)];
}
function carriedNote(summary) {
    const carried = summary?.carried;
    if (!carried || (carried.values === 0 && carried.missing === 0))
        return [];
    const values = (0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(carried.values), 'value');
    const sessions = (0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(carried.sessions), 'session');
    const missing = carried.missing === 0 ? '' : `; ${(0,numbers/* formatCount */.B4)(carried.missing)} more were not in an arm's reply, and the recorded ones were sent`;
    const were = carried.values === 1 ? 'was' : 'were';
    return [`${values} of ${sessions} (cookies, tokens, created identifiers) ${were} carried over from each arm's own replies${missing}.`];
}
function signInNotes(summary) {
    return Object.entries(summary?.signIns ?? {}).flatMap(([arm, { done, failed }]) => failed === 0
        ? []
        : [
            `${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(failed), 'session')} of ${(0,numbers/* formatCount */.B4)(done + failed)} could not sign in to the ${arm}, and went on without credentials.`,
        ]);
}
const MORE_USERS = 'a recording of more clients, or more accounts for `traffic.auth.login`, would change that';
/** That clients which write wait for themselves, and that a rate was too high for it. */
function turnNotes({ passedOver, heldShare = 0, overtaken = 0 } = {}) {
    const passed = passedOver?.rounds ?? 0;
    const rounds = `${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(passed), 'round')} of clients that write (${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(passedOver?.requests ?? 0), 'request')})`;
    return [
        ...(passed > 0
            ? [
                `${rounds} were left out, because every account they could have used was still in a round before, and others were sent instead: ${MORE_USERS}.`,
            ]
            : []),
        ...(heldShare >= LEAST_HELD
            ? [
                `${(0,numbers/* formatPercent */.l9)(heldShare)} of the time nothing could be sent, because every client was still in its round before, so the rate asked for was not reached: ${MORE_USERS}.`,
            ]
            : []),
        ...(overtaken > 0
            ? [
                `${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(overtaken), 'request')} left before an earlier one of the same session was answered: sessions this long do not keep their order at this rate.`,
            ]
            : []),
    ];
}
/** Less is not worth a line. */
const LEAST_HELD = 0.005;
/** `4,200 transactions: 4,100 whole, 98 ended early (90 at checkout / pay on shadow), 2 unfinished.` */
function transactionNotes(summary) {
    const counts = summary?.transactions;
    if (!counts)
        return [];
    const early = Object.entries(counts.endedEarly).toSorted(([, a], [, b]) => b - a);
    const total = early.reduce((sum, [, count]) => sum + count, 0);
    const where = early.slice(0, MOST_PLACES).map(([place, count]) => `${(0,numbers/* formatCount */.B4)(count)} at ${place}`);
    const parts = [
        `${(0,numbers/* formatCount */.B4)(counts.whole)} whole`,
        ...(total > 0 ? [`${(0,numbers/* formatCount */.B4)(total)} ended early by a step that failed (${where.join(', ')})`] : []),
        ...(counts.unfinished > 0 ? [`${(0,numbers/* formatCount */.B4)(counts.unfinished)} unfinished at the end`] : []),
        ...(counts.dropped > 0 ? [`${(0,numbers/* formatCount */.B4)(counts.dropped)} never begun, as too many were going`] : []),
    ];
    return [`${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(counts.begun), 'transaction')}: ${parts.join(', ')}.`];
}
/** Places at which transactions ended that a note names. */
const MOST_PLACES = 5;

;// CONCATENATED MODULE: ./build-bundle/src/run/experiment.js
var experiment_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var experiment_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * The sentence the product is: plan -> environment -> traffic -> observations -> judgement -> verdict -> report.
 * Never throws for what it could not measure: that is the outcome `error`, with whatever was measured in the run folder.
 * @throws catalogue errors with exit code 64 (usage, configuration), before anything is started
 */
async function runExperiment(plan, context) {
    const folder = new run_folder.RunFolder(context.outDirectory);
    folder.clearEarlierRun();
    folder.writeJson('plan.json', context.publicPlan);
    const experiment = new Experiment(plan, context, folder);
    folder.journal('run begun', { run: context.runId, seed: plan.seed }, context.clock.now());
    const result = await experiment.run();
    folder.journal('run ended', { outcome: result.verdict.outcome, exitCode: result.exitCode }, context.clock.now());
    return result;
}
class Experiment {
    plan;
    context;
    folder;
    startedMs;
    /** on the monotonic clock: a system clock that is set during the run changes no budget */
    deadlineMs;
    today;
    parity = NOT_COMPARED;
    constructor(plan, context, folder) {
        this.plan = plan;
        this.context = context;
        this.folder = folder;
        this.startedMs = context.clock.now();
        this.deadlineMs = context.clock.monotonic() + plan.budgetMs;
        this.today = new Date(this.startedMs).toISOString().slice(0, 10);
    }
    async run() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const store = experiment_addDisposableResource(env_1, new sqlite/* SqliteStore */.C(this.folder.path('store.db')), false);
            const feed = await openFeed(this.plan, this.context.change?.study.impact?.level);
            const credentials = await openCredentials(this.plan, this.context.clock, this.context.signal);
            const measurement = this.measurement(feed);
            store.putDocument(run_document/* MEASUREMENT */.r0, (0,run_measurement/* toDocument */.JY)(measurement));
            try {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const environment = experiment_addDisposableResource(env_2, await bringUp(this.plan, this.context, this.folder), true);
                    this.parity = await compareRunningArms(environment, this.plan, this.context);
                    const engine = await (0,open_engine/* openEngine */.F5)(this.plan, this.context);
                    const setup = this.setup(environment, feed, engine, credentials, store, this.withinBudget(measurement, environment));
                    store.putDocument(run_document/* MEASUREMENT */.r0, (0,run_measurement/* toDocument */.JY)(setup.measurement));
                    const first = await measureArms(setup);
                    if (this.context.signal.aborted)
                        throw this.context.signal.reason;
                    const again = await this.confirm(environment, setup, first, credentials);
                    return await this.conclude(store, first, again, this.runDocument(environment, feed, first, again !== null));
                }
                catch (e_1) {
                    env_2.error = e_1;
                    env_2.hasError = true;
                }
                finally {
                    const result_1 = experiment_disposeResources(env_2);
                    if (result_1)
                        await result_1;
                }
            }
            catch (error) {
                return await this.concludeWithout(store, measurement, feed, error);
            }
        }
        catch (e_2) {
            env_1.error = e_2;
            env_1.hasError = true;
        }
        finally {
            experiment_disposeResources(env_1);
        }
    }
    /** `for` is measured traffic; the warm-up, at most a fixed share of the whole, comes on top. */
    measurement(feed) {
        const { kpis, judge, forecast, traffic } = this.plan;
        const planned = traffic.forMs / 1_000 / (traffic.none ? 1 : 1 - judge.warmupShare);
        const forSeconds = Math.min(planned, feed.lengthSeconds ?? Number.POSITIVE_INFINITY);
        const warmUpSeconds = (0,open_engine/* searchesRate */.xv)(traffic) ? forSeconds * judge.warmupShare : 0;
        const collected = this.plan.metrics.length === 0 ? {} : { collected: (0,open_metrics/* collectedNames */.yi)(this.plan.metrics, forSeconds) };
        const live = traffic.none ? (0,run_measurement/* liveMeasurement */.f$)(this.plan.environment) : {};
        const spec = { ...judge, requestTimeoutMs: (0,open_engine/* requestTimeoutOf */.Ep)(traffic) };
        return { kpis, judge: spec, forecast, forSeconds, warmUpSeconds, ...collected, ...live };
    }
    /** What the budget leaves of the measurement, said where it is less than was asked for. */
    withinBudget(measurement, environment) {
        const shortened = withinBudget(measurement, this.leftMs(), this.plan.confirm && (0,environment_environment/* isRestartable */._m)(environment));
        if (shortened === measurement)
            return measurement;
        const text = `The budget leaves ${shortened.forSeconds} s for traffic instead of ${Math.ceil(measurement.forSeconds)} s`;
        this.context.onProgress({ kind: 'message', text });
        return shortened;
    }
    /** findings made before the traffic */
    get extra() {
        return [...this.context.extra, ...this.parity.findings];
    }
    leftMs() {
        return this.deadlineMs - this.context.clock.monotonic();
    }
    setup(environment, feed, engine, credentials, store, measurement) {
        const { plan, context } = this;
        const { replay } = plan.traffic;
        return {
            environment,
            feed,
            engine,
            store,
            folder: this.folder,
            measurement,
            pace: { ...replay, sharedCores: environment.cores !== undefined, searchMs: measurement.forSeconds * 1_000 * plan.judge.warmupShare },
            headers: plan.traffic.authHeaders,
            credentials: credentials?.(environment.targets) ?? null,
            correlate: replay.correlate ?? true,
            metrics: plan.metrics,
            logs: logsSetup(plan, context),
            traces: plan.traces,
            around: { env: context.processEnv, directory: plan.environment.directory },
            vars: {
                primary: plan.environment.primary.vars,
                shadow: plan.environment.shadow.vars,
                baseline: (plan.environment.baseline ?? plan.environment.primary).vars,
            },
            secrets: (plan.secrets ?? []).map(({ value }) => value),
            ignore: plan.traffic.ignore,
            redact: context.redact,
            runId: context.runId,
            seed: plan.seed,
            clock: context.clock,
            signal: context.signal,
            onProgress: context.onProgress,
            phase: 'measuring',
            extra: this.extra,
            accept: { rules: plan.accept, today: this.today },
            deadlineMs: this.deadlineMs,
            shouldExtend: (judgement) => mayExtend(judgement, this.leftMs(), measurement.forSeconds, plan.confirm),
            shouldStop: () => false,
        };
    }
    /** A fail by test is reproduced on fresh processes with places swapped before it is reported (verdict.md 1). */
    async confirm(environment, setup, first, credentials) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const accusation = this.plan.confirm ? (0,confirmation/* accusationOf */.O7)(first.judgement, this.plan.kpis) : null;
            const seconds = confirmationSeconds(setup.measurement.forSeconds, this.leftMs());
            if (!accusation || !(0,environment_environment/* isRestartable */._m)(environment) || seconds === null)
                return null;
            const names = accusation.kpis.map((kpi) => kpi.name).join(', ');
            this.context.onProgress({ kind: 'message', text: `Regression in ${names}: confirming on fresh processes with places swapped` });
            const fresh = experiment_addDisposableResource(env_3, await environment.restartSwapped(), true);
            const folder = this.folder.sub(run_document/* CONFIRMATION */.oD);
            const store = experiment_addDisposableResource(env_3, new sqlite/* SqliteStore */.C(folder.path('store.db')), false);
            const measurement = {
                ...setup.measurement,
                kpis: accusation.kpis,
                forecast: { ...setup.measurement.forecast, risk: [] },
                warmUpSeconds: 0,
                forSeconds: seconds,
                focus: { ...(accusation.routes ? { routes: accusation.routes } : {}), thresholds: first.measured.judge.thresholds() },
            };
            store.putDocument(run_document/* MEASUREMENT */.r0, (0,run_measurement/* toDocument */.JY)(measurement));
            const again = await measureArms({
                ...setup,
                environment: fresh,
                credentials: credentials?.(fresh.targets) ?? null,
                store,
                folder,
                measurement,
                phase: 'confirming',
                extra: [],
                accept: { rules: [], today: this.today },
                seed: (0,random/* hash32 */.A)(`${setup.seed} confirmation`),
                pace: {
                    ...setup.pace,
                    rate: typeof setup.pace.rate === 'number' || setup.pace.rate !== 'auto' ? setup.pace.rate : first.summary.achievedRate,
                },
                shouldExtend: () => false,
                shouldStop: (judgement) => (0,confirmation/* isReproduced */.O4)(first.judgement, judgement),
            });
            return again.judgement;
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            const result_2 = experiment_disposeResources(env_3);
            if (result_2)
                await result_2;
        }
    }
    async conclude(store, first, again, document) {
        store.putDocument(run_document/* RUN */.oq, document);
        store.flush();
        const assessment = (0,assess/* assess */.n)(first.measured, first.judgement, again, this.plan.kpis, document, { kind: 'experiment' });
        return { ...assessment, folder: this.folder.directory, error: null };
    }
    /**
     * No verdict on what was measured: the shadow never came up (its fault), or something else failed or was interrupted (nobody's
     * verdict). Whatever was measured stays in the store.
     */
    async concludeWithout(store, measurement, feed, cause) {
        const error = this.context.signal.aborted ? this.context.cancelled() : cause;
        if ((0,errors/* isForeshadowError */.rU)(error) && error.exitCode === 64)
            throw error;
        const lost = lostBeforeTraffic(error);
        const run = { forSeconds: measurement.forSeconds, ended: true, arms: lost, orphans: 0 };
        const failure = Object.keys(lost).length > 0 ? [] : [couldNotMeasure(error)];
        const extra = [...this.extra, ...failure];
        store.putDocument(run_document/* MEASUREMENT */.r0, (0,run_measurement/* toDocument */.JY)(measurement));
        const measured = await measured_run/* MeasuredRun */.C.create(measurement);
        measured.look(0, run);
        new run_recorder/* RunRecorder */.KS(store, this.folder).look({ at: 0, afterSeq: 0, run, final: true });
        const judgement = measured.conclude(0, run, extra, { rules: this.plan.accept, today: this.today });
        const document = { ...this.runDocument(null, feed, null, false), extra, abandoned: true };
        store.putDocument(run_document/* RUN */.oq, document);
        store.flush();
        const assessment = (0,assess/* assess */.n)(measured, judgement, null, this.plan.kpis, document, { kind: 'experiment' });
        return { ...assessment, folder: this.folder.directory, error: error instanceof Error ? error : new Error(String(error)) };
    }
    runDocument(environment, feed, first, confirmed) {
        const { plan, context } = this;
        const summary = first?.summary;
        return {
            service: plan.service.name,
            enforce: plan.enforce,
            policies: plan.policies,
            accept: plan.accept,
            today: this.today,
            extra: this.extra,
            ...(context.change ? { change: context.change } : {}),
            ...(plan.traces?.backend ? { traces: { backend: plan.traces.backend.kind, ui: plan.traces.backend.ui } } : {}),
            ...(this.parity.reported ? { parity: this.parity.reported } : {}),
            arms: environment ? (0,describe_arms/* describeArms */.Z)(environment, plan.environment, first?.use) : [],
            traffic: {
                seconds: summary?.seconds ?? 0,
                ratePerSecond: summary?.achievedRate ?? 0,
                askedRate: summary?.askedRate ?? null,
                latenessP99Ms: summary && summary.latenessMs.count > 0 ? summary.latenessMs.p99 : null, // live traffic and closed loops keep no schedule
                skipped: { ...feed.skipped(), ...summary?.unsendable },
                ...(plan.traffic.none ? { watched: true } : {}),
                notes: [
                    ...feed.notes,
                    ...feed.sentNotes(),
                    ...notesOf(summary),
                    ...(first?.notes ?? []),
                    ...egressNotes(plan.environment, environment),
                ],
            },
            minutesUsed: Number(((plan.budgetMs - this.leftMs()) / 60_000).toFixed(2)),
            reproduce: context.reproduce,
            startedAt: new Date(this.startedMs).toISOString(),
            runId: context.runId,
            trafficStartedAtMs: summary?.startedAtMs ?? null,
            seed: plan.seed,
            confirmed,
        };
    }
}

// EXTERNAL MODULE: ./build-bundle/src/run/write-reports.js
var write_reports = __webpack_require__(1305);
;// CONCATENATED MODULE: ./build-bundle/src/run/execute.js
var execute_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var execute_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

















/** Runs a plan to its end: gate of the base, experiment, verdict and reports in the run folder. */
async function executePlan(asked, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _memory = execute_addDisposableResource(env_1, (0,young_generation/* boundYoungGeneration */.d)(), false);
        const gated = await underBaseGate(asked, world);
        const secrets = (0,public_plan/* secretValues */.V)(gated.plan);
        const redactSecrets = (0,core_redact/* createRedactor */.lY)(secrets);
        const { createAnonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389)]).then(__webpack_require__.bind(__webpack_require__, 39389));
        const { anonymise, anonymiseKey } = gated.plan.traffic;
        const pseudonymise = createAnonymiser({ ...anonymise, key: anonymiseKey ?? (0,external_node_crypto_.randomBytes)(16).toString('hex') });
        const redact = (text) => pseudonymise.text(redactSecrets(text));
        const study = await studyOf(gated.plan, world, redact);
        const { plan, change } = underImpact(gated.plan, study);
        const context = {
            clock: world.clock,
            signal: world.signal,
            runId: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
            processEnv: world.env,
            outDirectory: world.outDirectory,
            cacheDirectory: cacheDirectory(world.env),
            onProgress: world.onProgress,
            publicPlan: { version: version/* VERSION */.x, seed: plan.seed, plan: (0,public_plan/* publicPlan */.B)(plan) },
            redact,
            extra: gated.findings,
            change,
            reproduce: world.reproduce,
            ...(world.step ? { step: world.step } : {}),
            cancelled: () => (0,errors/* fail */.fJ)('FS_CANCELLED', { found: 'an interrupt' }),
        };
        const result = study.affected.affected || plan.service.always
            ? await runExperiment(plan, context)
            : await concludeNotAffected(plan, context, study.affected);
        const folder = new run_folder.RunFolder(result.folder);
        folder.writeJson('verdict.json', result.verdict);
        // A report that cannot be written changes no verdict.
        (0,write_reports.writeReports)(result.report, folder, plan.report.html, (error) => world.onProgress({ kind: 'message', text: messageOf(error) }));
        if (plan.remoteWrite)
            await sendPoints(plan.remoteWrite, folder, world);
        if (plan.state && !world.signal.aborted)
            await keepVerdict(result, plan, world);
        if (plan.notify?.length)
            await (await __webpack_require__.e(/* import() */ 7449).then(__webpack_require__.bind(__webpack_require__, 7449))).notifyResult(result, plan, world);
        return result;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        execute_disposeResources(env_1);
    }
}
/** What the shadow has otherwise than the primary, by git and by the plan. */
async function studyOf(plan, world, redact) {
    const { clock, signal, env, cwd } = world;
    const named = namedPaths(plan, cwd);
    const configuration = plan.file === null ? undefined : (0,external_node_path_.resolve)(cwd, plan.file);
    const exclude = [world.outDirectory, cacheDirectory(env)].map((path) => (0,external_node_path_.resolve)(plan.environment.directory, path));
    const context = { directory: (0,external_node_path_.resolve)(plan.environment.directory), clock, signal, env };
    try {
        return await studyChange({ spec: plan.environment, service: plan.service, named, configuration, exclude, redact }, context);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return unknownChange('The run was interrupted');
    }
}
/** The verdict into the ledger; a state that cannot be written changes no verdict. */
async function keepVerdict({ verdict }, plan, world) {
    try {
        const { recordVerdict } = await Promise.all(/* import() */[__webpack_require__.e(7259), __webpack_require__.e(7735)]).then(__webpack_require__.bind(__webpack_require__, 97735));
        await recordVerdict(verdict, plan, world);
    }
    catch (error) {
        world.onProgress({ kind: 'message', text: `The ledger was not written: ${messageOf(error)}`, warning: true });
    }
}
/** Hands the points of the run to the metrics backend; a failure is said and changes no verdict. */
async function sendPoints(spec, folder, world) {
    const { openForReading } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3383));
    const { writeRemote } = await Promise.all(/* import() */[__webpack_require__.e(9159), __webpack_require__.e(4142)]).then(__webpack_require__.bind(__webpack_require__, 74142));
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const store = execute_addDisposableResource(env_2, openForReading(folder.path('store.db')), false);
            const { runId, trafficStartedAtMs } = store.document(run_document/* RUN */.oq);
            if (trafficStartedAtMs === null)
                return;
            const options = { ...spec, run: runId, startedAtMs: trafficStartedAtMs, signal: world.signal };
            const { samples } = await writeRemote(store.series({}), options, { clock: world.clock, random: Math.random });
            world.onProgress({ kind: 'message', text: `${samples} points written to ${new URL(spec.url).origin}` });
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            execute_disposeResources(env_2);
        }
    }
    catch (error) {
        world.onProgress({ kind: 'message', text: messageOf(error) });
    }
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** Worktrees and builds that outlive a run. */
function cacheDirectory(env) {
    if (env['FORESHADOW_CACHE'])
        return (0,external_node_path_.resolve)(env['FORESHADOW_CACHE']);
    const base = env['XDG_CACHE_HOME'] || env['RUNNER_TOOL_CACHE'] || (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(base, 'foreshadow');
}


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ measurementNotes)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53199);
/* harmony import */ var _report_sentences_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18853);


/** Lines of the report; the rest is in `measurements.json`. */
const MOST_LINES = 12;
/** One line a name: the query as the shadow's was filled in, the time it covers, and how many values of which age each arm had. */
function measurementNotes(measurements) {
    const names = [...new Set(measurements.map(({ source, name }) => `${source} ${name}`))];
    const lines = names.slice(0, MOST_LINES).map((key) => line(measurements.filter(({ source, name }) => `${source} ${name}` === key)));
    const rest = names.length - lines.length;
    return rest > 0 ? [...lines, `${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rest), 'more query')} in measurements.json.`.replace('querys', 'queries')] : lines;
}
function line(rows) {
    const shown = rows.find(({ arm }) => arm === 'shadow') ?? rows[0];
    const arms = [...new Set(rows.map(({ arm }) => arm))].map((arm) => {
        const own = rows.find((row) => row.arm === arm);
        const age = own.newestSecondsOld === null ? '' : ` (the newest ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(own.newestSecondsOld)} old)`;
        return `${arm} ${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(own.values), 'value')}${age}`;
    });
    const clock = (time) => time.slice(11, 19);
    const when = `every ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(shown.stepSeconds)} from ${clock(shown.from)} to ${clock(shown.to)} UTC`;
    return `${shown.name} from ${shown.source}: ${shown.query}, ${when}; ${arms.join(', ')}.`;
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

/***/ 16057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F5: () => (/* binding */ openEngine),
  Ep: () => (/* binding */ requestTimeoutOf),
  xv: () => (/* binding */ searchesRate)
});

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/silent.js
/** The engine for arms that have traffic of their own: it sends nothing, until it is stopped or its time is up. */
const silentEngine = {
    name: 'silent',
    drive: (_requests, _targets, pace, { clock, signal }) => {
        const begun = clock.monotonic();
        const startedAtMs = clock.now();
        const stopping = new AbortController();
        const over = clock.sleep(pace.durationMs, AbortSignal.any([signal, stopping.signal])).catch(() => undefined);
        const done = over.then(() => ({ ...NOTHING, startedAtMs, seconds: (clock.monotonic() - begun) / 1_000 }));
        return {
            done,
            stop: () => stopping.abort(),
            setLoad: () => undefined,
            snapshot: () => ({ sent: 0, inFlight: 0, rate: 0, latenessP99Ms: 0 }),
        };
    },
};
const NOTHING = {
    sent: 0,
    completed: 0,
    orphans: 0,
    askedRate: null,
    achievedRate: 0,
    latenessMs: { count: 0, p50: 0, p99: 0, max: 0, over5ms: 0 },
};

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/registry.js + 9 modules
var registry = __webpack_require__(61845);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/transactions/with-transactions.js + 7 modules
var with_transactions = __webpack_require__(79678);
;// CONCATENATED MODULE: ./build-bundle/src/run/step-traffic.js
/** The engine of a step: it is listened to, and stopped from outside. */
function tapEngine(engine, step) {
    if (step === undefined)
        return engine;
    return {
        name: engine.name,
        drive(requests, targets, pace, context, observe) {
            const handle = engine.drive(requests, targets, pace, context, (trial) => {
                step.observe(trial);
                observe(trial);
            });
            const stop = () => handle.stop();
            if (step.stop?.aborted)
                stop();
            else
                step.stop?.addEventListener('abort', stop, { once: true });
            const done = handle.done.then((summary) => {
                step.stop?.removeEventListener('abort', stop);
                step.onEnd?.(summary);
                return summary;
            });
            return {
                done,
                stop: step.outlivesVerdict ? () => undefined : stop,
                setLoad: (load) => handle.setLoad(load),
                snapshot: () => handle.snapshot(),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/run/open-engine.js




/** What brings the traffic: clients of a mirror, the recording, scripted transactions, or both side by side. */
async function openEngine(plan, { onProgress, step }) {
    return tapEngine(await plainEngine(plan, (text) => onProgress({ kind: 'message', text }), step), step);
}
async function plainEngine(plan, say, step) {
    const { replay, synthetic, mirror, none } = plan.traffic;
    if (none)
        return silentEngine;
    if (mirror) {
        const { liveEngine } = await __webpack_require__.e(/* import() */ 3508).then(__webpack_require__.bind(__webpack_require__, 63508));
        return liveEngine(plan, mirror, say, step?.onListening);
    }
    if (!synthetic)
        return registry/* ENGINES */.u.native;
    const { scenarios, rate, users, share } = synthetic;
    const options = { scenarios, rate, users: users ?? undefined, share, seed: plan.seed };
    return (0,with_transactions/* withTransactions */.k)(replay.recording === null ? null : registry/* ENGINES */.u.native, options);
}
/** Whether the rate has to be found first. */
function searchesRate({ replay, synthetic, mirror, none }) {
    if (mirror || none)
        return false;
    if (replay.recording === null && synthetic)
        return synthetic.rate === 'auto' && synthetic.users === null;
    return replay.rate === 'auto';
}
/** When a request counts as unanswered. */
function requestTimeoutOf({ replay, mirror }) {
    return mirror?.timeoutMs ?? replay.timeoutMs;
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


/***/ }),

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ watchNote)
/* harmony export */ });
/** What the report says of a run that only watched. */
function watchNote({ environment }) {
    const control = environment.baseline ? 'A baseline runs beside the shadow and is its control.' : 'The control is the primary itself.';
    return `Watched, not driven: the traffic is that of the arms, split by something else, so nothing is paired. ${control} Nothing could be started again, so an alarm is not confirmed.`;
}


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REPORT_FILES),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var _report_renderers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24783);

/** File of each format in the run folder. */
const REPORT_FILES = { html: 'report.html', markdown: 'report.md', json: 'report.json', junit: 'report.xml' };
/**
 * Writes the report in every format; the HTML one only where it is wanted.
 * @param onFailure gets what went wrong with one format, the others are written all the same; without it that is thrown
 */
function writeReports(report, folder, html, onFailure) {
    for (const [name, file] of Object.entries(REPORT_FILES)) {
        if (name === 'html' && !html)
            continue;
        try {
            folder.writeText(file, _report_renderers_registry_js__WEBPACK_IMPORTED_MODULE_0__.RENDERERS[name](report, {}));
        }
        catch (error) {
            if (!onFailure)
                throw error;
            onFailure(error);
        }
    }
}


/***/ }),

/***/ 75392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ SqliteStore)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
;// CONCATENATED MODULE: ./build-bundle/src/store/points.js

/** A value as stored: what is not a finite number was not measured (JSON has no word for it either). */
function measured(value) {
    return value !== null && Number.isFinite(value) ? value + 0 : null; // + 0 makes -0 a plain 0, as SQLite does
}
/** A time as stored. @throws FS_INTERNAL where it is not a finite number: such a point would be lost silently */
function checkedTime(t) {
    if (!Number.isFinite(t))
        throw (0,errors/* fail */.fJ)('FS_INTERNAL', { found: `a point at time ${t}`, expected: 'seconds since the start of the run' });
    return t + 0;
}

// EXTERNAL MODULE: ./build-bundle/src/store/series-key.js
var series_key = __webpack_require__(31957);
// EXTERNAL MODULE: ./build-bundle/src/store/stores/sqlite-database.js + 1 modules
var sqlite_database = __webpack_require__(60454);
// EXTERNAL MODULE: ./build-bundle/src/store/stores/sqlite-reader.js
var sqlite_reader = __webpack_require__(3383);
;// CONCATENATED MODULE: ./build-bundle/src/store/stores/sqlite-rows.js
/** Rows of one statement: the call into SQLite costs more than the row. */
const ROWS_AT_ONCE = 32;
/** Inserts many rows of one table through two prepared statements. */
class RowInserter {
    width;
    many;
    one;
    constructor(db, table, columns) {
        this.width = columns.length;
        const into = `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES `;
        const row = `(${columns.map(() => '?').join(', ')})`;
        this.one = db.prepare(into + row);
        this.many = db.prepare(into + Array.from({ length: ROWS_AT_ONCE }, () => row).join(', '));
    }
    /** @param values the rows' values one after another */
    insert(values) {
        const stride = this.width * ROWS_AT_ONCE;
        let from = 0;
        for (; from + stride <= values.length; from += stride)
            this.many.run(...values.slice(from, from + stride));
        for (; from < values.length; from += this.width)
            this.one.run(...values.slice(from, from + this.width));
    }
}

// EXTERNAL MODULE: ./build-bundle/src/store/stores/sqlite-trial-row.js
var sqlite_trial_row = __webpack_require__(57131);
;// CONCATENATED MODULE: ./build-bundle/src/store/stores/sqlite.js







/** Points kept in memory before they are written in one transaction (about 10 ms). */
const POINT_BATCH = 20_000;
/** Trials kept before they are written: few, because the write happens between requests that must start on time (about 1 ms). */
const TRIAL_BATCH = 500;
const POINT_COLUMNS = ['series_id', 't', 'v'];
/**
 * The embedded store: one SQLite file. Writes gather in memory and go to the file in transactions.
 * After a failed write (disk full) every append throws that FS_STORE at once, so that memory stays bounded; what was committed stays
 * readable, and a `flush` that succeeds again resumes. One writer a file; readers may look on at any time.
 */
class SqliteStore {
    path;
    db;
    reader;
    pointRows;
    trialRows;
    seriesIds = new Map();
    idOfKey = new WeakMap();
    routeIds = new Map();
    pendingPoints = [];
    pendingTrials = [];
    nextSeq;
    failure;
    /** @throws FS_STORE where the file cannot be written or is something else */
    constructor(path) {
        this.path = path;
        this.db = (0,sqlite_database/* openForWriting */.Qh)(path);
        this.reader = new sqlite_reader/* SqliteReader */.U(this.db);
        this.pointRows = new RowInserter(this.db, 'points', POINT_COLUMNS);
        this.trialRows = new RowInserter(this.db, 'trials', sqlite_trial_row/* TRIAL_COLUMNS */.ll);
        for (const row of this.db.prepare('SELECT id, key FROM series').all())
            this.seriesIds.set(row['key'], row['id']);
        for (const row of this.db.prepare('SELECT id, route FROM routes').all())
            this.routeIds.set(row['route'], row['id']);
        this.nextSeq = this.reader.trialCount();
    }
    append(key, points) {
        this.refuseAfterFailure();
        if (points.length === 0)
            return;
        const id = this.seriesId(key);
        for (const [t, value] of points) {
            this.pendingPoints.push(id, checkedTime(t), measured(value));
            if (this.pendingPoints.length >= POINT_BATCH * POINT_COLUMNS.length)
                this.flush();
        }
    }
    appendTrials(trials) {
        this.refuseAfterFailure();
        for (const trial of trials) {
            this.pendingTrials.push(trial);
            if (this.pendingTrials.length >= TRIAL_BATCH)
                this.flush();
        }
    }
    putDocument(name, document) {
        this.guarded(() => {
            this.db.prepare('INSERT OR REPLACE INTO documents (name, json) VALUES (?, ?)').run(name, JSON.stringify(document ?? null));
        });
    }
    document(name) {
        return this.reader.document(name);
    }
    /** Writes what is waiting in one transaction. @throws FS_STORE; what was flushed before is kept */
    flush() {
        if (this.pendingPoints.length === 0 && this.pendingTrials.length === 0)
            return;
        this.guarded(() => {
            const rows = this.encodeTrials();
            this.transaction(() => {
                this.pointRows.insert(this.pendingPoints);
                this.trialRows.insert(rows);
            });
            this.nextSeq += this.pendingTrials.length;
            this.pendingPoints = [];
            this.pendingTrials = [];
            this.failure = undefined;
        });
    }
    series(selector, window) {
        this.settle();
        return this.reader.series(selector, window);
    }
    trials(fromSeq) {
        this.settle();
        return this.reader.trials(fromSeq);
    }
    /** Trials appended, flushed or not. */
    trialCount() {
        return this.nextSeq + this.pendingTrials.length;
    }
    /** Writes what is waiting and leaves one plain file without a log beside it. The file is closed even where the write fails. */
    [Symbol.dispose]() {
        if (!this.db.isOpen)
            return;
        try {
            this.settle();
            if (this.failure === undefined)
                this.guarded(() => this.db.exec('PRAGMA journal_mode = DELETE'), isBusy);
        }
        finally {
            this.db.close();
        }
    }
    settle() {
        if (this.failure === undefined)
            this.flush();
    }
    refuseAfterFailure() {
        if (this.failure !== undefined)
            throw this.failure;
    }
    encodeTrials() {
        const rows = [];
        let seq = this.nextSeq;
        for (const trial of this.pendingTrials)
            (0,sqlite_trial_row/* pushTrialRow */.F2)(rows, seq++, this.routeId(trial.route), trial);
        return rows;
    }
    routeId(route) {
        const known = this.routeIds.get(route);
        if (known !== undefined)
            return known;
        const id = Number(this.db.prepare('INSERT INTO routes (route) VALUES (?)').run(route).lastInsertRowid);
        this.routeIds.set(route, id);
        return id;
    }
    seriesId(key) {
        const quick = this.idOfKey.get(key);
        if (quick !== undefined)
            return quick;
        const text = (0,series_key/* keyText */.Pu)(key);
        const id = this.seriesIds.get(text) ?? this.guarded(() => this.insertSeries((0,series_key/* canonicalKey */.yk)(key), text));
        this.seriesIds.set(text, id);
        this.idOfKey.set(key, id);
        return id;
    }
    insertSeries({ kpi, arm, route, labels }, text) {
        const insert = this.db.prepare('INSERT INTO series (kpi, arm, route, labels, key) VALUES (?, ?, ?, ?, ?)');
        return Number(insert.run(kpi, arm, route ?? null, JSON.stringify(labels ?? {}), text).lastInsertRowid);
    }
    transaction(write) {
        this.db.exec('BEGIN IMMEDIATE');
        try {
            write();
            this.db.exec('COMMIT');
        }
        catch (error) {
            if (this.db.isTransaction)
                this.db.exec('ROLLBACK'); // SQLite has already rolled back where the disk is full
            throw error;
        }
    }
    /** @param harmless errors that may be passed over */
    guarded(write, harmless = () => false) {
        try {
            return write();
        }
        catch (cause) {
            if (harmless(cause))
                return undefined;
            this.failure = (0,errors/* fail */.fJ)('FS_STORE', { found: (0,sqlite_database/* describe */.q0)(this.path, cause), cause });
            throw this.failure;
        }
    }
}
/** A reader is looking at the file: it stays in WAL mode, which is harmless. */
function isBusy(cause) {
    return cause instanceof Error && /locked|busy/i.test(cause.message);
}


/***/ }),

/***/ 79678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ withTransactions)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/trace/tag.js
var tag = __webpack_require__(92008);
// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/template.js
var template = __webpack_require__(82320);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/synthetic/choose.js


/** Chooses who comes next: scenarios by weight, rows of data by their order. The same seed gives the same users. */
class ScenarioChooser {
    scenarios;
    seed;
    random;
    rowsUsed = new Map();
    iteration = 0;
    constructor(scenarios, seed) {
        this.scenarios = [...scenarios];
        this.seed = seed;
        this.random = (0,random/* seeded */.J)((0,random/* hash32 */.A)(`${seed} scenarios`));
    }
    /** The next user; null where every scenario has used up its data. */
    next() {
        while (this.scenarios.length > 0) {
            const scenario = this.pick();
            const row = this.rowOf(scenario);
            if (row !== null)
                return this.begin(scenario, row);
            this.scenarios.splice(this.scenarios.indexOf(scenario), 1);
        }
        return null;
    }
    pick() {
        const total = this.scenarios.reduce((sum, { weight }) => sum + weight, 0);
        let left = this.random() * total;
        return this.scenarios.find(({ weight }) => (left -= weight) < 0) ?? this.scenarios.at(-1);
    }
    rowOf({ name, data }) {
        if (data === null)
            return {};
        if (data.order === 'random')
            return data.rows[Math.floor(this.random() * data.rows.length)] ?? {};
        const used = this.rowsUsed.get(name) ?? 0;
        this.rowsUsed.set(name, used + 1);
        if (data.order === 'unique')
            return data.rows[used] ?? null;
        return data.rows[used % data.rows.length] ?? {};
    }
    begin(scenario, row) {
        const iteration = this.iteration++;
        const variables = new Map([['session', sessionOf(iteration)], ...Object.entries(row)]);
        const random = randomOf(this.seed, iteration, 'variables');
        for (const [name, value] of scenario.variables)
            variables.set(name, (0,template/* render */.XX)(value, { variables, random, iteration }));
        return { scenario, iteration, variables };
    }
}
/** Users that sign in; the transactions of a run share them. */
const MOST_USERS = 100;
/** The session that a transaction belongs to, for its credentials. */
function sessionOf(iteration) {
    return `user-${iteration % MOST_USERS}`;
}
/** The random numbers of one place of one iteration: every arm draws the same ones. */
function randomOf(seed, iteration, place) {
    return (0,random/* seeded */.J)((0,random/* hash32 */.A)(`${seed} ${iteration} ${place}`));
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/judge-step.js + 1 modules
var judge_step = __webpack_require__(45476);
// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/scenario.js
var synthetic_scenario = __webpack_require__(50564);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/with-credentials.js
/** A request with the credentials of its session: what a step writes itself stays, cookies are joined. */
function withCredentials(outgoing, credentials) {
    if (credentials === undefined)
        return outgoing;
    const headers = [...outgoing.headers];
    for (const [name, value] of Object.entries(credentials)) {
        const at = headers.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name.toLowerCase());
        if (at < 0)
            headers.push(name, value);
        else if (name.toLowerCase() === 'cookie')
            headers[at + 1] = joined(value, headers[at + 1] ?? '');
    }
    return { ...outgoing, headers };
}
/** Cookies of the transaction itself come after those of the login and replace them by name. */
function joined(login, own) {
    const cookies = new Map();
    for (const pair of `${login}; ${own}`.split('; '))
        if (pair !== '')
            cookies.set(pair.split('=', 1)[0] ?? '', pair);
    return [...cookies.values()].join('; ');
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/session-credentials.js
var session_credentials = __webpack_require__(36327);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/body-budget.js
var body_budget = __webpack_require__(50786);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/drain.js
var drain = __webpack_require__(45650);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/flight.js + 1 modules
var flight = __webpack_require__(38698);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/lane.js
var engines_lane = __webpack_require__(2844);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/land.js + 1 modules
var land = __webpack_require__(43365);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/alarm.js
var alarm = __webpack_require__(30653);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/pacing.js + 2 modules
var pacing = __webpack_require__(84848);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/arrivals.js


/** After a stall everything due begins, but in bursts of this many, so that answers are read in between. */
const BURST = 64;
/** The schedule's own requests carry no time of a recording. */
const NO_REQUEST = { exchange: { atMs: 0 } };
/**
 * When users come: at a rate whatever becomes of those before (open), or each as soon as another has left (closed). A rate found by itself, or one that
 * follows a replay, counts requests: a transaction of five steps then takes five places of the schedule.
 */
class Arrivals {
    pacing;
    users;
    mostGoing;
    countsSteps;
    elapsed;
    arrive;
    alarm = new alarm/* Alarm */.Q(() => this.pump());
    dueMs = null;
    going = 0;
    placesTaken = 0;
    pumping = false;
    ended = false;
    /** @param arrive begins a transaction and says how many steps it has; null ends everything */
    constructor(spec, pace, elapsed, arrive) {
        this.users = spec.users ?? null;
        this.mostGoing = this.users ?? Number.POSITIVE_INFINITY;
        this.countsSteps = spec.rate === 'auto' && this.users === null;
        const rate = this.users !== null
            ? 'closed'
            : spec.rate === 'auto'
                ? pace.rate === 'closed' || pace.rate === 'recorded'
                    ? 'auto'
                    : pace.rate
                : spec.rate;
        this.pacing = new pacing/* Pacing */.P({ ...pace, rate });
        this.elapsed = elapsed;
        this.arrive = arrive;
    }
    start() {
        this.pump();
    }
    /** A transaction is over: in a closed loop the next user comes. */
    left() {
        this.going--;
        if (this.users !== null)
            this.alarm.soon();
    }
    /** So much of the rate, or of the users, from now on. */
    setLoad(load) {
        if (!this.pacing.setLoad(load) || this.users === null)
            return;
        this.mostGoing = Math.max(1, Math.floor(this.users * load));
        this.alarm.soon();
    }
    /** Requests a second from now on: the share of what a replay beside it sends. */
    follow(rate) {
        if (rate > 0)
            this.pacing.setRate(rate);
    }
    /** One step of the search for a rate. @param inFlight requests that nobody has answered yet */
    control(inFlight, cpuShare) {
        this.pacing.control(this.elapsed(), Math.max(0, this.placesTaken - inFlight), cpuShare);
    }
    stop() {
        this.ended = true;
        this.alarm.cancel();
        this.pacing.ended(this.elapsed());
    }
    /** @param stepsEach requests a transaction, so that rates are those of requests */
    summary(stepsEach) {
        const summary = this.pacing.summary();
        const factor = this.countsSteps ? 1 : stepsEach;
        return {
            ...summary,
            askedRate: summary.askedRate === null ? null : summary.askedRate * factor,
            achievedRate: summary.achievedRate * factor,
        };
    }
    snapshot(sent) {
        return { rate: this.pacing.rateNow(sent, this.elapsed()), latenessP99Ms: this.pacing.lateness.quantile(0.99) };
    }
    pump() {
        if (this.pumping || this.ended)
            return;
        this.pumping = true;
        try {
            for (let burst = 0; burst < BURST; burst++)
                if (!this.beginOne())
                    return;
            this.alarm.soon();
        }
        finally {
            this.pumping = false;
        }
    }
    /** Whether there may be another one due at once. */
    beginOne() {
        if (this.ended || this.going >= this.mostGoing)
            return false;
        const elapsedMs = this.elapsed();
        this.dueMs ??= this.pacing.dueMs(NO_REQUEST, elapsedMs);
        if (this.dueMs > elapsedMs) {
            this.alarm.in(this.dueMs - elapsedMs);
            return false;
        }
        const dueMs = this.dueMs;
        this.dueMs = null;
        this.going++;
        const steps = this.arrive(dueMs);
        if (steps === null)
            return false;
        this.pacing.sent(dueMs, elapsedMs);
        this.placesTaken += this.countsSteps ? steps : 1;
        for (let place = 1; this.countsSteps && place < steps; place++)
            this.pacing.dueMs(NO_REQUEST, elapsedMs);
        return true;
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/arm-session.js
var arm_session = __webpack_require__(70203);
// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/step-exchange.js
var step_exchange = __webpack_require__(88148);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/outgoing.js
var engines_outgoing = __webpack_require__(40880);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/iteration.js





/** One user on their way through a scenario, on all arms at once. */
class Iteration {
    scenario;
    number;
    /** intended beginning, ms since the start of the traffic */
    dueMs;
    arms;
    seed;
    at = 0;
    constructor(begun, targets, seed, dueMs) {
        this.scenario = begun.scenario;
        this.number = begun.iteration;
        this.dueMs = dueMs;
        this.seed = seed;
        this.arms = targets.map(({ arm, origin }) => new arm_session/* ArmSession */.d(arm, origin, begun.variables));
    }
    get step() {
        return this.scenario.steps[this.at];
    }
    get isLast() {
        return this.at >= this.scenario.steps.length - 1;
    }
    next() {
        this.at++;
    }
    /** The pause after the present step, the same on every arm. */
    thinkMs() {
        const { fromMs, toMs } = this.step.think;
        return fromMs + (toMs - fromMs) * randomOf(this.seed, this.number, `think ${this.at}`)();
    }
    /** @param set headers for every request to an arm, unless the step has its own of that name */
    prepare(set) {
        const { step } = this;
        const outgoing = new Map();
        const paths = new Map();
        let first = null;
        for (const session of this.arms) {
            // Every arm draws from the beginning, so that all are sent the same values.
            const random = randomOf(this.seed, this.number, `step ${this.at}`);
            const context = { variables: session.variables, random, iteration: this.number };
            const id = `${this.scenario.name}-${this.number}-${this.at}`;
            const exchange = (0,step_exchange/* exchangeOf */.L)(step.request, context, (target) => session.cookiesFor(target), id);
            const own = new Set(step.request.headers.map(([name]) => name.toLowerCase()));
            const headers = Object.fromEntries(Object.entries(set(session.arm)).filter(([name]) => !own.has(name.toLowerCase())));
            const ready = (0,engines_outgoing/* prepareOutgoing */.i)(exchange, headers);
            if (typeof ready === 'string')
                return ready;
            first ??= exchange;
            outgoing.set(session.arm, ready);
            paths.set(session.arm, exchange.target);
        }
        return {
            exchange: first,
            session: sessionOf(this.number),
            route: (0,synthetic_scenario/* routeOfStep */.B)(this.scenario, step),
            iteration: this,
            step,
            outgoing,
            paths,
        };
    }
    /** The trial of the whole transaction: the sum of the steps, or a failure on the arms where one failed. */
    whole(index, failed) {
        const side = (arm) => {
            const session = this.arms.find((one) => one.arm === arm);
            if (!session)
                return undefined;
            const isFailed = failed.has(arm);
            const latencyMs = isFailed ? null : session.latencyMs;
            return { status: isFailed ? null : 200, latencyMs, intendedLatencyMs: latencyMs, bytes: 0, error: isFailed ? 'step-failed' : null };
        };
        const primary = side('primary');
        const baseline = side('baseline');
        return {
            index,
            at: this.dueMs / 1_000,
            route: this.scenario.name,
            primary,
            shadow: side('shadow') ?? primary,
            ...(baseline ? { baseline } : {}),
            whole: true,
        };
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/compare-calls.js
var compare_calls = __webpack_require__(63591);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/decode-body.js
var decode_body = __webpack_require__(88717);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/read-answer.js


/** What a call came to, for extractions and assertions; null where there was no answer. The body is decoded only where somebody looks at it. */
async function readAnswer(call, session, path, withBody, capBytes) {
    const { status, latencyMs } = call.observation();
    if (status === null || latencyMs === null)
        return null;
    const codings = withBody ? (0,compare_calls/* encodingOf */.P$)(call) : '';
    const kept = withBody ? call.body.kept() : new Uint8Array(0);
    const body = codings === '' ? kept : ((await (0,decode_body/* decodeBody */.V)(kept, codings, capBytes)) ?? kept);
    return {
        status,
        latencyMs,
        headers: call.headers,
        text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'),
        cookie: (name) => session.cookie(path, name),
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/transaction-ledger.js
/** What became of every transaction: begun = whole + ended early + refused + unfinished. */
class TransactionLedger {
    begun = 0;
    dropped = 0;
    /** requests that no HTTP client can send, by reason */
    unsendable = {};
    wholes = 0;
    refused = 0;
    endedEarly = {};
    /** @param why the step that failed and where; null: every step went through */
    end(why) {
        if (why === null)
            this.wholes++;
        else
            this.endedEarly[why] = (this.endedEarly[why] ?? 0) + 1;
    }
    refuse(reason) {
        this.refused++;
        this.unsendable[reason] = (this.unsendable[reason] ?? 0) + 1;
    }
    counts() {
        const early = Object.values(this.endedEarly).reduce((sum, count) => sum + count, 0);
        const unfinished = this.begun - this.wholes - early - this.refused;
        return { begun: this.begun, whole: this.wholes, endedEarly: { ...this.endedEarly }, unfinished, dropped: this.dropped };
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/settlement.js
var settlement = __webpack_require__(69949);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/transaction-drive.js


















/** Transactions going at once; one more is dropped and counted. */
const MOST_GOING = 8_192;
/** An arm that has not answered for this long (or a quarter of the timeout) is not waited for. */
const PATIENCE_MS = 1_000;
/** One run of scripted transactions: every step goes to all arms as one trial. Owns its connections and timers, and lets go of all of them before `done` settles. */
class TransactionDrive {
    runId;
    random;
    tracePrefix;
    backToBack;
    settlement = new settlement/* Settlement */.y();
    credentials;
    sessions = {
        adapt: (request, outgoing, arm, credentials) => withCredentials(request.outgoing.get(arm) ?? outgoing, credentials),
        learn: () => { },
    };
    now = () => this.context.clock.monotonic();
    pace;
    targets;
    context;
    observe;
    lanes;
    chooser;
    arrivals;
    budget = new body_budget/* BodyBudget */.S();
    timer;
    thinking = new Map();
    startedAtMs;
    originMs;
    ledger = new TransactionLedger();
    seed;
    nextIndex;
    going = 0;
    sent = 0;
    completed = 0;
    orphans = 0;
    inFlight = 0;
    sendingEnded = false;
    drainedAtMs = Number.POSITIVE_INFINITY;
    /** @param firstIndex of its trials, so that a replay beside it has indexes of its own */
    constructor(spec, targets, pace, context, observe, firstIndex = 0) {
        this.pace = pace;
        this.targets = targets;
        this.context = context;
        this.observe = observe;
        this.nextIndex = firstIndex;
        this.seed = (0,random/* hash32 */.A)(`${spec.seed} transactions`);
        this.chooser = new ScenarioChooser(spec.scenarios, this.seed);
        this.runId = (0,tag/* headerSafe */.nh)(context.runId);
        this.random = context.random;
        this.tracePrefix = (0,tag/* newTracePrefix */.at)(context.random, context.runId);
        this.backToBack = pace.pairing === 'back-to-back' || (pace.pairing === 'auto' && pace.sharedCores);
        this.credentials = context.credentials
            ? new session_credentials/* SessionCredentials */.v(context.credentials, pace.timeoutMs, (error) => this.crash(error))
            : null;
        const connections = Math.max(pace.connections, spec.users ?? 1);
        const lane = { ...pace, connections, patienceMs: Math.min(PATIENCE_MS, pace.timeoutMs / 4), order: 'none' };
        this.lanes = targets.map((target) => new engines_lane/* Lane */.J$(target, lane, this.budget, this.now));
        this.startedAtMs = context.clock.now();
        this.originMs = context.clock.monotonic();
        this.arrivals = new Arrivals(spec, pace, () => this.now() - this.originMs, this.arrive);
        this.timer = setInterval(() => this.watch(), Math.min(50, Math.max(5, pace.timeoutMs / 20)));
        context.signal.addEventListener('abort', this.abort, { once: true });
    }
    start() {
        if (this.context.signal.aborted)
            this.abort();
        else
            this.arrivals.start();
        return {
            done: this.settlement.done,
            stop: () => this.endSending(),
            setLoad: (load) => this.arrivals.setLoad(load),
            snapshot: () => this.snapshot(),
            follow: (rate) => this.arrivals.follow(rate),
        };
    }
    released() { }
    landed(flight) {
        this.land(flight).catch(this.crash);
    }
    /** One more user comes. @returns how many steps the transaction has; null where nobody comes any more */
    arrive = (dueMs) => {
        const begun = this.chooser.next();
        if (begun === null || dueMs >= this.pace.durationMs) {
            this.endSending();
            return null;
        }
        const { length } = begun.scenario.steps;
        if (this.going >= MOST_GOING) {
            this.ledger.dropped++;
            return length;
        }
        this.ledger.begun++;
        this.going++;
        this.send(new Iteration(begun, this.targets, this.seed, dueMs), this.originMs + dueMs);
        return length;
    };
    /** The present step of a transaction, to all arms. */
    send(iteration, dueAtMs) {
        const request = iteration.prepare(() => this.context.headers);
        if (typeof request === 'string') {
            this.ledger.refuse(request);
            if (this.sent === 0)
                this.crash(nothingToSend(iteration, request)); // it would be refused for ever
            this.finish();
            return;
        }
        this.sent++;
        this.inFlight++;
        const first = [...request.outgoing.values()][0];
        new flight/* Flight */.P(this.nextIndex++, request, first, dueAtMs - this.originMs, this).start(this.lanes, dueAtMs);
    }
    async land(flight) {
        const request = flight.request;
        const { iteration, step } = request;
        const outcomes = await this.conclude(flight.calls, request);
        const trial = await (0,land/* landTrial */.K)(flight, this.pace.bodyCapBytes);
        if (this.settlement.isSettled)
            return;
        for (const call of flight.calls)
            call.body.release(this.budget);
        this.inFlight--;
        if (flight.calls.some((call) => call.unsendable))
            this.orphans++;
        else {
            this.completed++;
            this.observe({ ...trial, ...(0,judge_step/* recordedStatusOf */.Cd)(outcomes.get('primary'), trial.primary), assertions: (0,judge_step/* joinFailures */.cc)(outcomes) });
        }
        const failed = new Set([...outcomes].flatMap(([arm, { goesOn }]) => (goesOn ? [] : [arm])));
        if (failed.size > 0)
            this.end(iteration, failed, `${request.route} on ${failed.size === outcomes.size ? 'every arm' : [...failed].join(' and ')}`);
        else if (iteration.isLast)
            this.end(iteration, failed, null);
        else
            this.goOn(iteration, step.think.toMs > 0 ? iteration.thinkMs() : 0);
        if (this.sendingEnded && this.inFlight === 0)
            this.settle();
    }
    async conclude(calls, { iteration, step, paths }) {
        const withBody = (0,judge_step/* looksAtBody */.Qi)(step);
        const outcomes = await Promise.all(calls.map(async (call) => {
            const { arm } = call.lane;
            const session = iteration.arms.find((one) => one.arm === arm);
            if (!session)
                throw new Error(`no session on ${arm}`);
            const path = paths.get(arm) ?? '/';
            if (call.error === null)
                session.keep(path, call.headers['set-cookie']);
            const answer = await readAnswer(call, session, path, withBody, this.pace.bodyCapBytes);
            const outcome = (0,judge_step/* concludeStep */.ux)(step, answer);
            for (const [name, value] of outcome.values)
                session.variables.set(name, value);
            session.latencyMs += answer?.latencyMs ?? 0;
            return [arm, outcome];
        }));
        return new Map(outcomes);
    }
    goOn(iteration, thinkMs) {
        if (this.sendingEnded)
            return; // unfinished
        iteration.next();
        if (thinkMs <= 0) {
            this.send(iteration, this.now());
            return;
        }
        const dueAtMs = this.now() + thinkMs;
        const go = () => {
            this.thinking.delete(iteration);
            try {
                this.send(iteration, dueAtMs);
            }
            catch (error) {
                this.crash(error);
            }
        };
        this.thinking.set(iteration, setTimeout(go, thinkMs));
    }
    /** @param why the step and the arms that ended it early; null where it went through */
    end(iteration, failed, why) {
        this.ledger.end(why);
        this.observe(iteration.whole(this.nextIndex++, failed));
        this.finish();
    }
    finish() {
        this.going--;
        if (!this.sendingEnded)
            this.arrivals.left();
    }
    watch() {
        const nowMs = this.now();
        for (const lane of this.lanes)
            lane.expire(nowMs);
        if (nowMs >= this.drainedAtMs)
            for (const lane of this.lanes)
                lane.end();
        if (this.sendingEnded)
            return;
        this.arrivals.control(this.inFlight, this.context.cpuShare?.() ?? null);
        if (nowMs - this.originMs >= this.pace.durationMs)
            this.endSending();
    }
    endSending() {
        if (this.sendingEnded)
            return;
        this.stopSending();
        this.drainedAtMs = this.now() + (0,drain/* drainMs */.X)(this.pace.timeoutMs, Math.max(...this.lanes.map((lane) => lane.slowestMs)));
        if (this.inFlight === 0)
            this.settle();
    }
    stopSending() {
        this.sendingEnded = true;
        this.arrivals.stop();
        for (const timer of this.thinking.values())
            clearTimeout(timer);
        this.thinking.clear();
    }
    abort = () => {
        if (this.settlement.isSettled)
            return;
        this.stopSending();
        this.orphans += this.inFlight;
        this.settle();
    };
    crash = (error) => {
        this.settlement.blame(error);
        this.abort();
    };
    settle() {
        const release = () => {
            clearInterval(this.timer);
            this.context.signal.removeEventListener('abort', this.abort);
        };
        this.settlement.settle(this.lanes, release, () => this.summary());
    }
    summary() {
        const { sent, completed, orphans, startedAtMs, ledger } = this;
        return {
            sent,
            completed,
            orphans,
            startedAtMs,
            unsendable: ledger.unsendable,
            transactions: ledger.counts(),
            ...(this.credentials ? { signIns: this.credentials.signIns } : {}),
            ...this.arrivals.summary(ledger.begun === 0 ? 1 : sent / ledger.begun),
        };
    }
    snapshot() {
        return { sent: this.sent, inFlight: this.inFlight, ...this.arrivals.snapshot(this.sent) };
    }
}
function nothingToSend({ scenario, step }, reason) {
    const found = `${(0,synthetic_scenario/* routeOfStep */.B)(scenario, step)}: a ${reason} that no HTTP client sends`;
    return (0,errors/* fail */.fJ)('FS_SCENARIO_INVALID', { found, expected: 'header values without control characters' });
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/with-transactions.js

/** Indexes of the trials of transactions beside a replay begin here. */
const FIRST_INDEX = 1_000_000_000;
/** How often the transactions take up the rate of the replay beside them. */
const FOLLOW_MS = 250;
/** Requests a second until the replay's rate is known. */
const FIRST_RATE = 10;
/** Scripted transactions alone, or beside what another engine replays. @param replay null where nothing is replayed: `requests` are then ignored */
function withTransactions(replay, spec) {
    return {
        name: replay ? `${replay.name} and transactions` : 'transactions',
        drive(requests, targets, pace, context, observe) {
            if (!replay)
                return new TransactionDrive(spec, targets, pace, context, observe).start();
            const { share } = spec;
            const shared = typeof pace.rate === 'number' ? { ...pace, rate: pace.rate * (1 - share) } : pace;
            const replayed = replay.drive(requests, targets, shared, context, observe);
            return beside(replayed, startBeside(spec, targets, pace, context, observe), share, followsReplay(spec, pace));
        },
    };
}
function startBeside(spec, targets, pace, context, observe) {
    const rate = typeof pace.rate === 'number' ? pace.rate * spec.share : FIRST_RATE;
    return new TransactionDrive(spec, targets, { ...pace, rate }, context, observe, FIRST_INDEX).start();
}
function followsReplay({ rate, users }, pace) {
    return rate === 'auto' && users === undefined && typeof pace.rate !== 'number';
}
/** Both as one: they end together, and what they sent is added up. */
function beside(replayed, scripted, share, follows) {
    const timer = setInterval(() => {
        if (follows)
            scripted.follow((replayed.snapshot().rate * share) / (1 - share));
    }, FOLLOW_MS);
    const stop = () => {
        replayed.stop();
        scripted.stop();
    };
    const done = Promise.all([replayed.done.finally(() => scripted.stop()), scripted.done.catch(fallWith(replayed))]).finally(() => clearInterval(timer));
    return {
        done: done.then(([a, b]) => add(a, b)),
        stop,
        setLoad: (load) => {
            replayed.setLoad(load);
            if (!follows)
                scripted.setLoad(load);
        },
        snapshot: () => {
            const [a, b] = [replayed.snapshot(), scripted.snapshot()];
            return {
                sent: a.sent + b.sent,
                inFlight: a.inFlight + b.inFlight,
                rate: a.rate + b.rate,
                latenessP99Ms: Math.max(a.latenessP99Ms, b.latenessP99Ms),
            };
        },
    };
}
/** A broken half ends the other, which is waited for before the error is told: nothing is left running. */
function fallWith(other) {
    return async (error) => {
        other.stop();
        await other.done.catch(() => undefined);
        throw error;
    };
}
function add(a, b) {
    const unsendable = { ...a.unsendable };
    for (const [reason, count] of Object.entries(b.unsendable ?? {}))
        unsendable[reason] = (unsendable[reason] ?? 0) + count;
    const count = a.latenessMs.count + b.latenessMs.count;
    const late = a.latenessMs.over5ms * a.latenessMs.count + b.latenessMs.over5ms * b.latenessMs.count;
    return {
        ...a,
        sent: a.sent + b.sent,
        completed: a.completed + b.completed,
        orphans: a.orphans + b.orphans,
        askedRate: a.askedRate === null || b.askedRate === null ? null : a.askedRate + b.askedRate,
        achievedRate: a.achievedRate + b.achievedRate,
        latenessMs: {
            count,
            p50: Math.max(a.latenessMs.p50, b.latenessMs.p50),
            p99: Math.max(a.latenessMs.p99, b.latenessMs.p99),
            max: Math.max(a.latenessMs.max, b.latenessMs.max),
            over5ms: count === 0 ? 0 : late / count,
        },
        unsendable,
        transactions: b.transactions,
    };
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

/***/ 70203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ArmSession)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77380);

/** What one arm has handed out in one transaction: its variables and its cookies. Never sent to another arm. */
class ArmSession {
    arm;
    variables;
    /** the sum of the steps so far */
    latencyMs = 0;
    origin;
    jar = null;
    /** @param origin scheme and host of the arm */
    constructor(arm, origin, variables) {
        this.arm = arm;
        this.origin = origin;
        this.variables = new Map(variables);
    }
    /** The `cookie` header for a path; empty where there is none. */
    cookiesFor(path) {
        return this.jar?.getCookieStringSync(this.at(path)) ?? '';
    }
    /** Cookies that the jar refuses (another domain) are ignored, as a browser would. */
    keep(path, setCookie) {
        if (setCookie === undefined)
            return;
        this.jar ??= new tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .CookieJar */ .cP(undefined, { looseMode: true, rejectPublicSuffixes: false });
        for (const one of [setCookie].flat())
            this.jar.setCookieSync(one, this.at(path), { ignoreError: true });
    }
    /** The value of a cookie that would be sent to a path. */
    cookie(path, name) {
        return this.jar?.getCookiesSync(this.at(path)).find((cookie) => cookie.key === name)?.value;
    }
    /** Every cookie the session has, whatever path it is for, as a `cookie` header. */
    allCookies() {
        const cookies = this.jar?.serializeSync()?.cookies ?? [];
        return cookies.map(({ key, value }) => `${key}=${value}`).join('; ');
    }
    at(path) {
        return URL.parse(path, this.origin)?.href ?? this.origin;
    }
}


/***/ }),

/***/ 45476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ux: () => (/* binding */ concludeStep),
  cc: () => (/* binding */ joinFailures),
  Qi: () => (/* binding */ looksAtBody),
  Cd: () => (/* binding */ recordedStatusOf)
});

// EXTERNAL MODULE: ./node_modules/jsonpath-rfc9535/dist/esm/index.js + 40 modules
var esm = __webpack_require__(14525);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/synthetic/answer.js

/** An answer whose JSON is parsed at most once. */
class AnswerReader {
    answer;
    json;
    constructor(answer) {
        this.answer = answer;
    }
    /** The value a source names; undefined where the answer has none. Of a JSONPath with several results the first; objects as JSON text. */
    read(source) {
        switch (source.kind) {
            case 'jsonpath':
                return this.first(source.query);
            case 'header':
                return this.header(source.name);
            case 'cookie':
                return this.answer.cookie(source.name);
            case 'regex': {
                const match = new RegExp(source.pattern, 'm').exec(this.answer.text);
                return match?.[1] ?? match?.[0];
            }
        }
    }
    /** The variables of a step, and the first that could not be found. */
    extract(extractions) {
        const values = new Map();
        for (const { variable, source } of extractions) {
            const value = this.read(source);
            if (value === undefined || value === null)
                return { values, missing: variable };
            values.set(variable, value);
        }
        return { values, missing: null };
    }
    /** What was found instead, as text; null where the assertion holds. */
    check({ check }) {
        return this.fails(check);
    }
    fails(check) {
        const { status, latencyMs, text } = this.answer;
        switch (check.kind) {
            case 'status':
                return check.allowed.some((one) => one === status || one === `${Math.floor(status / 100)}xx`) ? null : String(status);
            case 'latency':
                return latencyMs < check.belowMs ? null : `${Number(latencyMs.toPrecision(4))} ms`;
            case 'header':
                return mismatch(this.header(check.name), check.expected);
            case 'body':
                return mismatch(text, check.expected);
            case 'jsonpath':
                return mismatch(this.first(check.query), check.expected);
        }
    }
    header(name) {
        const value = this.answer.headers[name.toLowerCase()];
        return value === undefined ? undefined : typeof value === 'string' ? value : value.join(', ');
    }
    first(path) {
        this.json ??= parse(this.answer.text);
        if (this.json === null)
            return undefined;
        const [found] = (0,esm/* query */.P)(this.json.value, path);
        return typeof found === 'object' && found !== null ? JSON.stringify(found) : found;
    }
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function mismatch(value, { equals, matches, contains, exists }) {
    const found = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
    if (exists !== undefined && (value !== undefined) !== exists)
        return found;
    if (equals !== undefined && !isEqual(value, equals))
        return found;
    if (matches !== undefined && !(value !== undefined && new RegExp(matches).test(String(value))))
        return found;
    return contains !== undefined && !(value !== undefined && String(value).includes(contains)) ? found : null;
}
/** Headers are text: there `5` in the scenario means what "5" says; in JSON a number is a number. */
function isEqual(value, expected) {
    return value === expected || (typeof value === 'string' && typeof expected === 'number' && value === String(expected));
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/synthetic/judge-step.js

const LONGEST_SAMPLE = 200;
/** Whether extractions or assertions of a step look at the body. */
function looksAtBody(step) {
    const readsBody = (kind) => kind === 'jsonpath' || kind === 'regex' || kind === 'body';
    return step.extract.some(({ source }) => readsBody(source.kind)) || step.assert.some(({ check }) => readsBody(check.kind));
}
/** Extracts and asserts on one arm's answer. @param answer null where there was none: then everything that was asked has failed */
function concludeStep(step, answer) {
    if (answer === null) {
        const names = [...step.assert.map(({ label }) => label), ...step.extract.map(({ variable }) => extractLabel(variable))];
        return { failed: new Map(names.map((name) => [name, 'no answer'])), values: new Map(), goesOn: false };
    }
    const reader = new AnswerReader(answer);
    const failed = new Map();
    let goesOn = true;
    for (const assertion of step.assert) {
        const found = reader.check(assertion);
        if (found === null)
            continue;
        failed.set(assertion.label, found.length > LONGEST_SAMPLE ? `${found.slice(0, LONGEST_SAMPLE)}...` : found);
        goesOn &&= assertion.check.kind === 'latency';
    }
    const { values, missing } = reader.extract(step.extract);
    if (missing !== null)
        failed.set(extractLabel(missing), 'nothing');
    return { failed, values, goesOn: goesOn && missing === null };
}
/** Assertions that failed on some arm, with what was found on each. */
function joinFailures(outcomes) {
    const names = new Set([...outcomes.values()].flatMap(({ failed }) => [...failed.keys()]));
    return [...names].map((name) => {
        const found = {};
        for (const [arm, { failed }] of outcomes) {
            const text = failed.get(name);
            if (text !== undefined)
                found[arm] = text;
        }
        return { name, found };
    });
}
function extractLabel(variable) {
    return `extract ${variable}`;
}
/** What the scenario expects stands for the recording: where the primary does not give it, the traffic does not fit the service. */
function recordedStatusOf(primary, { status }) {
    if (!primary || status === null)
        return {};
    const misses = [...primary.failed.keys()].some((name) => name.startsWith('status '));
    return misses ? {} : { recordedStatus: status };
}


/***/ }),

/***/ 50564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeOfStep)
/* harmony export */ });
/** The route that a step's trials belong to. */
function routeOfStep(scenario, step) {
    return `${scenario.name} / ${step.name}`;
}


/***/ }),

/***/ 88148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exchangeOf)
/* harmony export */ });
/* unused harmony export isTemplate */
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82320);

/** The request of a step with everything filled in. @param cookiesFor the `cookie` header of the arm's session for a path; empty where none */
function exchangeOf(request, context, cookiesFor, id) {
    const target = targetOf(request, context);
    const cookies = cookiesFor(target);
    const headers = request.headers.map(([name, value]) => [name, (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, context)]);
    const body = request.body ? bodyOf(request.body, context) : null;
    const has = (name) => headers.some(([given]) => given.toLowerCase() === name);
    const type = request.body && TYPES[request.body.kind];
    if (type && !has('content-type'))
        headers.push(['content-type', type]);
    if (!has('accept'))
        headers.push(['accept', '*/*']);
    return {
        id,
        atMs: 0,
        method: request.method,
        target,
        headers: cookies === '' ? headers : withCookies(headers, cookies),
        body,
        response: null,
        client: '',
    };
}
const TYPES = { json: 'application/json', form: 'application/x-www-form-urlencoded', text: 'text/plain; charset=utf-8' };
function targetOf(request, context) {
    const path = fillPath(request.path, context);
    if (request.query.length === 0)
        return path;
    const query = new URLSearchParams(request.query.map(([name, value]) => [name, (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, context)])).toString();
    return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}
/** What is filled into a path is escaped, so that an id with a slash stays one segment; a path that is one variable alone is a `location` to follow. */
function fillPath(path, context) {
    const [only] = path.parts;
    if (path.parts.length === 1 && only && 'name' in only)
        return pathOfLocation((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(path, context));
    return path.parts
        .map((part) => ('text' in part ? part.text : encodeURIComponent(String((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderScalar */ .VO)({ source: '', parts: [part] }, context)))))
        .join('');
}
function pathOfLocation(location) {
    const url = URL.parse(location, 'http://arm');
    return url ? `${url.pathname}${url.search}` : `/${encodeURIComponent(location)}`;
}
function bodyOf(body, context) {
    const text = body.kind === 'json'
        ? JSON.stringify(fillValue(body.value, context))
        : body.kind === 'form'
            ? new URLSearchParams(renderAll(body.fields, context)).toString()
            : (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(body.text, context);
    return { encoding: 'utf8', text };
}
function renderAll(named, context) {
    return named.map(([name, value]) => [name, (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, context)]);
}
function fillValue(value, context) {
    if (value === null || typeof value !== 'object')
        return value;
    if (isTemplate(value))
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderScalar */ .VO)(value, context);
    if (Array.isArray(value))
        return value.map((item) => fillValue(item, context));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillValue(item, context)]));
}
/** Templates are told from mappings by a list of parts that no JSON body can hold, since every text of it is a template itself. */
function isTemplate(value) {
    return 'parts' in value && 'source' in value && typeof value.source === 'string';
}
function withCookies(headers, cookies) {
    const own = headers.find(([name]) => name.toLowerCase() === 'cookie');
    const others = headers.filter((header) => header !== own);
    return [...others, ['cookie', own ? `${own[1]}; ${cookies}` : cookies]];
}


/***/ }),

/***/ 82320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   VO: () => (/* binding */ renderScalar),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* unused harmony export GENERATOR_NAMES */
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const VARIABLE = /^[A-Za-z_][\w-]*$/;
/** Values made anew at each place: name -> how many numbers may follow. */
const GENERATORS = { uuid: 0, iteration: 0, 'random.int': 2, 'random.hex': 1, 'random.float': 0 };
const GENERATOR_NAMES = Object.keys(GENERATORS);
const LARGEST_INT = 1_000_000;
/** Reads a text; what is not understood stays as it stands and is reported by `problemsOf`. */
function readTemplate(source) {
    const parts = [];
    let at = 0;
    for (const match of source.matchAll(PLACEHOLDER)) {
        if (match.index > at)
            parts.push({ text: source.slice(at, match.index) });
        const [name = '', ...args] = match[1].split(/[\s,]+/);
        parts.push({ name, args: args.map(Number), offset: match.index });
        at = match.index + match[0].length;
    }
    if (at < source.length || parts.length === 0)
        parts.push({ text: source.slice(at) });
    return { source, parts };
}
/** The variables a template needs. */
function variablesOf(template) {
    return template.parts.flatMap((part) => ('name' in part && !isGenerator(part.name) ? [{ name: part.name, offset: part.offset }] : []));
}
/** Placeholders whose own form is wrong, whatever the variables are. */
function problemsOf(template) {
    return template.parts.flatMap((part) => {
        if (!('name' in part))
            return [];
        const found = `"{{${[part.name, ...part.args].join(' ')}}}"`;
        const most = GENERATORS[part.name];
        if (most === undefined)
            return VARIABLE.test(part.name) && part.args.length === 0
                ? []
                : [{ message: 'not a placeholder', found, expected: `{{name}} or one of ${GENERATOR_NAMES.join(', ')}`, offset: part.offset }];
        const good = part.args.length <= most && part.args.every(Number.isInteger) && (part.args[0] ?? 0) <= (part.args[1] ?? LARGEST_INT);
        return good ? [] : [{ message: 'these numbers are not understood', found, expected: usageOf(part.name), offset: part.offset }];
    });
}
function usageOf(name) {
    if (name === 'random.int')
        return '{{random.int}} or {{random.int LOW HIGH}}';
    return name === 'random.hex' ? '{{random.hex}} or {{random.hex DIGITS}}' : `{{${name}}}`;
}
/** The text with everything filled in. @throws RangeError for a variable without a value: the caller checks first */
function render(template, context) {
    return template.parts.map((part) => ('text' in part ? part.text : String(valueFor(part.name, part.args, context)))).join('');
}
/** Like `render`, but a text that is one placeholder alone keeps the type of its value: `{{count}}` in a JSON body stays a number. */
function renderScalar(template, context) {
    const [only] = template.parts;
    if (template.parts.length === 1 && only && 'name' in only)
        return valueFor(only.name, only.args, context);
    return render(template, context);
}
function valueFor(name, args, context) {
    switch (name) {
        case 'uuid':
            return uuid(context.random);
        case 'iteration':
            return context.iteration;
        case 'random.int': {
            const low = args[0] ?? 0;
            const high = args[1] ?? Math.max(low, LARGEST_INT);
            return low + Math.floor(context.random() * (high - low + 1));
        }
        case 'random.hex':
            return hex(context.random, args[0] ?? 16);
        case 'random.float':
            return Number(context.random().toFixed(6));
        default: {
            const value = context.variables.get(name);
            if (value === undefined)
                throw new RangeError(`no value for {{${name}}}`);
            return value;
        }
    }
}
function isGenerator(name) {
    return Object.hasOwn(GENERATORS, name);
}
function hex(random, digits) {
    return Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
}
/** RFC 9562 version 4: random but for version and variant. */
function uuid(random) {
    const d = hex(random, 32);
    const variant = ((Number.parseInt(d.charAt(16), 16) & 3) | 8).toString(16);
    return `${d.slice(0, 8)}-${d.slice(8, 12)}-4${d.slice(13, 16)}-${variant}${d.slice(17, 20)}-${d.slice(20)}`;
}


/***/ }),

/***/ 88038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unsafeSteps)
/* harmony export */ });
/* harmony import */ var _safety_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78068);
/* harmony import */ var _scenario_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50564);


/** The steps that may change something, as `checkout / pay (POST)`. */
function unsafeSteps(scenarios) {
    return scenarios.flatMap((scenario) => scenario.steps.flatMap((step) => ((0,_safety_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafe */ .I)(step.request.method) ? [] : [`${(0,_scenario_js__WEBPACK_IMPORTED_MODULE_1__/* .routeOfStep */ .B)(scenario, step)} (${step.request.method})`])));
}


/***/ })

};
